"""How far something went against where it came to: `fell by 30 percent`, `fell to 30 percent`.

A word for which way it went stands right beside the number or the word before it, or anywhere
where that word says it by itself (`cuts its staff by 30`).
"""

from __future__ import annotations

from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import Amount, AmountKind
from reader.facts.numbers.bounds import bound_before
from reader.facts.phrasing import phrasing, places
from reader.facts.tokens import text_at
from reader.model import Span


def step_and_end(
    left: Excerpt, one: Amount, right: Excerpt, other: Amount
) -> tuple[str, str] | None:
    """`by` and `to`, where one side tells by how much something changed, and the other to what."""
    if one.value != other.value or {one.sort, other.sort} - _COUNTED:
        return None
    (own, rows), (there, others) = _way(left, one), _way(right, other)
    # Prices rose 2 percent where the growth of prices eased to 2 percent.
    return (own, there) if rows & others and own != there else None


def is_step(excerpt: Excerpt, amount: Amount) -> bool:
    """Whether an amount is how far something went: `by 50 euros`, `rose 50 euros`."""
    before = _word_before(excerpt, amount)
    return before in excerpt.own.numbers.by_steps or _way(excerpt, amount)[0] == "by"


def _way(excerpt: Excerpt, amount: Amount) -> tuple[str, frozenset[int]]:
    """`to` or `by`, with the rows of the word for a way beside the number; none without one."""
    own = phrasing(excerpt)
    rows: dict[Span, frozenset[int]] = {}
    for place in places(excerpt, "direction"):
        if abs(place.row) != RISE:
            continue  # What was earned or lost is no way that a figure went.
        at = own.span(place)
        rows[at] = rows.get(at, frozenset()) | {place.row}
    text, numbers = excerpt.text, excerpt.own.numbers
    ahead = text[amount.span.end : amount.span.end + AHEAD]
    tail = next((end for end in numbers.reaching_after if ahead.startswith(end)), "")
    after = amount.span.end + len(tail)
    behind = next((span for span in rows if 0 <= span.start - after <= 1), None)
    if behind is not None:
        reaches = tail or _word_before(excerpt, amount) in numbers.reaching
        return "to" if reaches else "by", rows[behind]
    for span, found in rows.items():
        between = text[span.end : amount.span.start].strip().lower()
        if span.end > amount.span.start or len(between) > AHEAD:
            continue
        inside = text[span.start : span.end].lower()
        to, _, article = between.partition(" ")
        reaches = to in numbers.reaching and (not article or article in numbers.by_steps)
        if reaches or (not between and inside.endswith(numbers.reaching_in)):
            return "to", found
        if not tail and (not between or between in numbers.by_steps):
            return "by", found
    if amount.dimension in {"percent", "points"}:
        return "", frozenset()  # Cut its forecast of growth to 2 percent: so much it will grow.
    near = frozenset[int]().union(*(rows[s] for s in rows if _is_near(s, amount.span)))
    before = _word_before(excerpt, amount)
    if near and before in numbers.by_steps - numbers.of:
        return "by", near
    return ("to", near) if near and before in numbers.reaching else ("", frozenset())


def _is_near(word: Span, figure: Span) -> bool:
    return max(word.start - figure.end, figure.start - word.end) <= NEAR


_COUNTED = frozenset({AmountKind.COUNT, AmountKind.RATIO})
RISE = 1
"""The row of what rises and falls: the first one of every language."""
AHEAD = 4
"""Characters of the words between a number and the word for a way."""
NEAR = 90
"""The same where the word before the number says by itself that it is a step or an end."""


def _word_before(excerpt: Excerpt, amount: Amount) -> str:
    """The word before an amount; before an article too that a step may have: `cae a un 22 %`."""
    index = excerpt.inside(*amount.span).start
    index -= bound_before(excerpt, index)[1]
    index -= text_at(excerpt.tokens, index - 1) == "'"
    before, further = (text_at(excerpt.tokens, index - n) for n in (1, 2))
    return further if further in excerpt.own.numbers.reaching else before
