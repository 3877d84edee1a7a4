"""How far something went against where it came to: `fell by 30 percent`, `fell to 30 percent`.

Only a word for which way it went right beside the number, or beside the word before it, tells.
"""

from __future__ import annotations

from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import Amount
from reader.facts.phrasing import phrasing, places


def step_and_end(
    left: Excerpt, one: Amount, right: Excerpt, other: Amount
) -> tuple[str, str] | None:
    """`by` and `to`, where one side tells by how much something changed, and the other to what."""
    if one.unit is None or other.unit is None or one.value != other.value:
        return None
    ways = _way(left, one), _way(right, other)
    return ways if all(ways) and ways[0] != ways[1] else None


def _way(excerpt: Excerpt, amount: Amount) -> str:
    """`to`, `by`, or nothing where no word for a way stands beside."""
    own = phrasing(excerpt)
    spans = [own.span(place) for place in places(excerpt, "direction")]
    text, numbers = excerpt.text, excerpt.own.numbers
    ahead = text[amount.span.end : amount.span.end + AHEAD]
    tail = next((end for end in numbers.reaching_after if ahead.startswith(end)), "")
    after = amount.span.end + len(tail)
    if any(0 <= s.start - after <= 1 for s in spans):
        if tail:
            return "to"
        return "to" if _word_before(excerpt, amount) in numbers.reaching else "by"
    for span in spans:
        between = text[span.end : amount.span.start].strip().lower()
        if span.end > amount.span.start or len(between) > AHEAD:
            continue
        inside = text[span.start : span.end].lower()
        if between in numbers.reaching or (not between and inside.endswith(numbers.reaching_in)):
            return "to"
        if not tail and (not between or between in numbers.by_steps):
            return "by"
    return ""


AHEAD = 4
"""Characters of the words between a number and the word for a way."""


def _word_before(excerpt: Excerpt, amount: Amount) -> str:
    index = excerpt.inside(*amount.span).start
    return excerpt.tokens[index - 1].text if index else ""
