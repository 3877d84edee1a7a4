"""Every rule that can fire: its id in settings, the kind it finds and what it is called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from reader.model import FactKind


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: `id` is what settings switch off, `title` what a reader is told it looks for."""

    id: str
    kind: FactKind
    title: str


_TITLES = {
    "number.changed": "Another number for the same thing",
    "number.range": "A range or an age range with another end",
    "number.scale": "The same digits, another magnitude",
    "number.bound": "A bound turned round (at least, at most)",
    "number.exact": "An approximation or a bound lost or gained",
    "number.ratio": "Another share",
    "number.ordinal": "Another place in an order",
    "number.lost": "A number that the right article does not give",
    "number.added": "A number that the left article does not give",
    "unit.changed": "The same number in another unit",
    "unit.currency": "The same amount in another currency",
    "unit.rate": "The same amount for another length of time or thing",
    "date.day": "Another day, month or year",
    "date.clock": "Another time of day",
    "date.zone": "Another time zone",
    "date.period": "Another quarter, season or part of the year",
    "date.duration": "Another length of time",
    "date.order": "Before and after exchanged",
    "date.exchanged": "One time gone and another in its place",
    "date.lost": "A day that the right article does not give",
    "date.added": "A day that the left article does not give",
    "name.changed": "Another name in the same place",
    "name.spelling": "A name spelt in another way",
    "name.title": "A title or rank lost, gained or changed",
    "name.first": "A first name lost or gained",
    "name.acronym": "An acronym that does not stand for the name",
    "quote.altered": "Words changed inside quotation marks",
    "quote.shortened": "A quotation cut at its beginning or end",
    "quote.tidied": "Contractions or forms tidied up inside quotation marks",
    "quote.marks": "Quotation marks put on or taken off the same words",
    "quote.lost": "A quotation that the right article does not have",
    "quote.new": "A quotation that the other article does not have",
    "attribution.changed": "Another source for the same claim",
    "attribution.lost": "A claim that lost its source",
    "attribution.added": "A claim that gained a source",
    "attribution.chain": "A chain of sources shortened or lengthened",
    "hedge.lost": "A claim made firmer",
    "hedge.added": "A claim made weaker",
    "hedge.changed": "Another degree of certainty or duty",
    "negation.lost": "A negation dropped",
    "negation.added": "A negation put in",
    "negation.flipped": "A word for the opposite",
    "omission.weight": "A sentence left out",
    "addition.claim": "A sentence put in",
    "addition.takeaway": "A bullet that nothing supports",
    "headline.changed": "Headline: what was added, dropped or exchanged",
    "headline.lead": "Lead: what came in and what left",
    "wording.loaded": "A loaded word from the house list",
}

_KINDS = {"wording": FactKind.HEDGE}

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        name: Rule(name, _KINDS.get(group) or FactKind(group), title)
        for name, title in _TITLES.items()
        for group in [name.partition(".")[0]]
    }
)
"""All rules by id, in the order in which they are listed for people."""


def rule_ids() -> tuple[str, ...]:
    """The ids of all rules, for settings."""
    return tuple(RULES)
