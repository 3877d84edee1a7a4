"""Which stages and outcomes shut each other out, which comes later, and which tells of another.

charged, convicted    only one is how far a case has come
sentenced, convicted  who is sentenced has been convicted
"""

from __future__ import annotations

from functools import cache
from itertools import combinations

_EXCLUSIVE = """
questioned arrested referred charged convicted acquitted
suspected convicted acquitted
questioned sentenced
sought arrested charged convicted
referred sentenced
arrested convicted acquitted dropped
arrested sentenced
charged convicted acquitted dropped
charged sentenced
tried convicted acquitted dropped
acquitted sentenced
acquitted jailed
acquitted fined
acquitted probation
dropped sentenced
investigated charged convicted acquitted
investigated fined
fined jailed probation
jailed bailed
bailed remanded
upheld overturned appealed
pleaded denied
admitted denied silent
admitted denied declined
admitted denied unanswered
declined unanswered
unhurt injured killed
cleared feared
slight grave killed
critical stable killed
missing killed rescued
rescued killed
ill recovered killed
recovered injured
damaged destroyed
considered adopted rejected
proposed adopted rejected vetoed
recommended adopted rejected
recommended banned
proposed banned
reading adopted
housed adopted
adopted rejected vetoed withdrawn postponed
considered withdrawn
proposed withdrawn
rejected postponed
postponed cancelled held
suspended cancelled held
suspended revoked
suspended banned
suspended dismissed
suspended ended
interested offered agreed bought collapsed
considered bought
nominated appointed
resigned dismissed retired offered_resign
tested adopted
tested banned
tested recalled
tested launched
recalled banned
announced launched
threatened striking
truce untruce
applied granted refused
leading won
leading lost
runoff won
won contested
building opened
building demolished
closed demolished
damaged demolished
contained burning extinguished
watch warning lifted
insolvent bailed_out
raised unchanged
lowered unchanged
revenue profit
recommended ordered_to
urged ordered_to
unproved ruled_out
pilot rolled_out
pledged paid
regretted apologised
plurality majority
abstained opposed
careless deliberate
average maximum
average minimum
deficit debt
gross net
pretax aftertax
nominal real_terms
in_animals in_people
civil criminal
remanded sentenced
leave granted_appeal
unaware approving
voluntary_exits layoffs
lifeless killed
cumulative distinct
net_bought net_sold
liable convicted
ruling opposition
acquitted blamed
queried accused
linked causing
hinted proven
slowing shrank
"""
"""Rows of stages of which only one holds at a time; a later one of a row mostly comes later."""

_MEANS = {
    "sentenced": "convicted",
    "jailed": "convicted sentenced",
    "probation": "convicted sentenced",
    "fined": "convicted sentenced",
    "pleaded": "convicted admitted",
    "appealed": "convicted",
    "pardoned": "convicted",
    "declined": "silent",
    "unanswered": "silent",
    "remanded": "arrested",
    "grave": "injured",
    "slight": "injured",
    "critical": "injured grave",
    "granted": "adopted",
    "adopted": "granted",
    "refused": "rejected",
    "rejected": "refused",
    "withdrawn": "cancelled",
    "cancelled": "withdrawn",
    "demolished": "destroyed",
}
"""What a stage tells besides itself: who is sentenced has been convicted."""


@cache
def _order() -> dict[str, int]:
    names = dict.fromkeys(_EXCLUSIVE.split())
    return {name: place for place, name in enumerate(names)}


def later(name: str) -> int:
    """The place of a stage in the course of things, as far as its first row tells it."""
    return _order()[name]


@cache
def _in_turn() -> frozenset[tuple[str, str]]:
    rows = (row.split() for row in _EXCLUSIVE.strip().splitlines())
    return frozenset(pair for row in rows for pair in combinations(row, 2))


def precedes(one: str, other: str) -> bool:
    """Whether the one shuts the other out and stands before it in the course of things."""
    return (one, other) in _in_turn()


def exclude(one: str, other: str) -> bool:
    """Whether two stages cannot both be how far it came."""
    return precedes(one, other) or precedes(other, one)


def telling(name: str, other: str) -> tuple[str, ...]:
    """The stages that tell of one, without another that shuts it out: itself the first."""
    return (name, *(own for own, told in _MEANS.items() if name in told.split() and own != other))
