"""Small words and endings of names: names of all languages stand in the copy of any of them."""

from __future__ import annotations

from reader.languages.rows import words

CONNECTORS = words(
    "of de da do dos del della di du van von der den bin ibn al el la le y e the for"
)
"""Words that stand between the words of one name."""
SMALL = CONNECTORS | words("les los las i and und et en l d des het o a")
"""Words in a name that say nothing of what it names."""
ARTICLES = words("the la los")
"""Words after a connector that a name may go on with (`Bank of the West`)."""
SHORTENED = words("st mt")
"""Words of a name that are written with a full stop."""
DERIVING = words("an ian ese ish ic ers ns ians ans is")
"""Endings that make an adjective or a people of a place (`Bavarian`, `Bavaria`)."""
