"""Titles and ranks before a name, with their abbreviations."""

from __future__ import annotations

from collections.abc import Mapping

from reader.facts.wordlists import listed

_ABBREVIATED = """
general gen
colonel col
major maj
captain capt
lieutenant lt lieut
sergeant sgt
corporal cpl
private pvt
commander cmdr
admiral adm
brigadier brig
marshal
commodore
ensign
inspector insp
superintendent supt
constable const
commissioner
detective det
president pres
premier
chancellor
prime
minister
governor gov
senator sen
representative rep
congressman congresswoman
secretary sec
mayor
ambassador amb
chairman chairwoman chairperson chair
director
professor prof
doctor dr
judge
justice
attorney
prosecutor
reverend rev
bishop
archbishop
cardinal
pope
imam
rabbi
sheikh sheik
king
queen
prince
princess
emperor
sultan
emir
duke
lord
sir
dame
coach
sheriff
"""

TITLES: Mapping[str, str] = {
    form: row.split()[0] for row in _ABBREVIATED.strip().splitlines() for form in row.split()
}
"""From a title or its short form to the title."""

GRADES = listed(
    """rear deputy vice acting interim assistant associate former ex outgoing incoming junior senior
    chief first second honorary foreign defense defence interior finance"""
)
"""Words that make another office of the same title."""

COURTESIES = listed("mr mrs ms miss mx mister madam sir")
"""Forms of address; to drop one changes nothing."""
