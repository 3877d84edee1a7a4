"""The words of one side that say which way something went."""

from __future__ import annotations

from reader.facts.excerpt import Excerpt
from reader.facts.pairing import MOST
from reader.facts.phrasing import Place, places
from reader.facts.taken import Taken


def read(excerpt: Excerpt, _taken: Taken) -> list[Place]:
    """Every word of an excerpt that has an opposite, in order."""
    return places(excerpt, "direction")[:MOST]
