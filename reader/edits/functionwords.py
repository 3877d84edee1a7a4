"""Words beside a name or a number that belong to it."""

from __future__ import annotations

_TITLES = """
mr mrs ms dr sir dame lord lady president vice prime minister premier chancellor king queen prince
princess chairman chairwoman chair chief general captain colonel admiral judge justice senator
governor mayor secretary director professor reverend bishop pope saint north south east west former
acting deputy spokesman spokeswoman spokesperson leader
herr frau präsident präsidentin minister ministerin kanzler kanzlerin
monsieur madame président présidente ministre señor señora presidente presidenta ministro ministra
"""
_DAYS = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli
oktober dezember
"""
NO_NAMES = frozenset(_TITLES.split()) | frozenset(_DAYS.split())
"""Capitalised words beside a name that come and go without tearing it: titles, days, months."""

_SCALES = """
hundred thousand million millions billion billions trillion trillions bn 万 萬 億 亿
tausend millionen milliarde milliarden mio mrd mille milliard milliards mil millón millones
"""
SCALES = frozenset(_SCALES.split())
"""Words that are part of the number before them."""
