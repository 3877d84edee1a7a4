"""Days, dates and times compared between the two sides of a passage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt, stem
from reader.facts.exchanged import DATE_ADDED, DATE_LOST
from reader.facts.in_place import Tokens, gaps
from reader.facts.pairing import best_pairs
from reader.facts.report import Claims, Report, quoted
from reader.facts.times.course import compare_ends
from reader.facts.times.from_another import not_led_to
from reader.facts.times.of_what import is_of_saying, on_calendar
from reader.facts.times.periods import first_month
from reader.facts.times.rules import DATE_CLOCK, DATE_DAY, DATE_ORDER, DATE_PERIOD, DATE_ZONE
from reader.facts.times.when import DateKind, When, agree
from reader.model import Equivalent, FactKind, Severity, Side, Span

_DAYS = {DateKind.DAY, DateKind.WEEKDAY}
_WIDE = {DateKind.YEAR, DateKind.RELATIVE}
_PARTS = {DateKind.DAYPART, DateKind.PART}
_SMALL = {DateKind.DAYPART, DateKind.SEASON, DateKind.RELATIVE}


def compare(claims: Claims, lefts: list[When], rights: list[When], report: Report) -> None:
    """Report every day, date and time on which the sides of a passage disagree."""
    lefts, rights = on_calendar(claims.left, lefts), on_calendar(claims.right, rights)
    every = tuple(lefts), tuple(rights)
    begun = _begun(claims.left, lefts), _begun(claims.right, rights)
    for left, right in _alone_in_place(claims, lefts, rights):
        _changed(claims, left, right, report)
        lefts.remove(left)
        rights.remove(right)
    for left, right in best_pairs(lefts, rights, lambda a, b: _sameness(claims, a, b)):
        _matched(claims, left, right, report)
        lefts.remove(left)
        rights.remove(right)
    for left, right in list(_in_place(claims, lefts, rights)):
        if left in lefts and right in rights:
            _changed(claims, left, right, report)
            lefts.remove(left)
            rights.remove(right)
    lefts = [w for w in lefts if w.sort is not DateKind.MONTH or w.month not in begun[1]]
    rights = [w for w in rights if w.sort is not DateKind.MONTH or w.month not in begun[0]]
    lefts = not_led_to(lefts, claims.right, every[1])
    rights = not_led_to(rights, claims.left, every[0])
    # A year or a weekday that a date of the same side tells too is no second date.
    rights, lefts = _unsaid(claims, Side.RIGHT, rights), _unsaid(claims, Side.LEFT, lefts)
    for left, right in best_pairs(lefts, rights, lambda a, b: _of_one_act(claims, a, b)):
        _changed(claims, left, right, report)
        lefts.remove(left)
        rights.remove(right)
    for when in lefts:
        _one_sided(claims, Side.LEFT, when, report)
    for when in rights:
        _one_sided(claims, Side.RIGHT, when, report)
    _order(claims, report)


def _begun(excerpt: Excerpt, whens: Sequence[When]) -> set[int | None]:
    """The months with which the stretches begin that are told by their last one."""
    return {first_month(excerpt, when) for when in whens}


def _in_place(
    claims: Claims, lefts: Sequence[When], rights: Sequence[When]
) -> Iterator[tuple[When, When]]:
    """Two days between the same words: another day, though both articles tell both somewhere."""
    for gap in gaps(claims.left, claims.right) if lefts and rights else ():
        one, other = _holding(gap.left, lefts), _holding(gap.right, rights)
        if one and other and one.sort is other.sort and _likeness(one, other):
            yield one, other


def _alone_in_place(
    claims: Claims, lefts: Sequence[When], rights: Sequence[When]
) -> list[tuple[When, When]]:
    """Two days that alone differ between the same words, though both sides tell both.

    Two that changed places are told by who did what when.
    """
    if not lefts or not rights:
        return []
    found = [
        (one, other, gap)
        for gap in gaps(claims.left, claims.right)
        if (one := _holding(gap.left, lefts)) and (other := _holding(gap.right, rights))
    ]
    texts = {(_text(gap.right), _text(gap.left)) for _, _, gap in found}
    return [
        (one, other)
        for one, other, gap in found
        if one.sort is other.sort
        and one.sort not in _WIDE
        and _likeness(one, other)
        and not agree(one, other)
        and (_text(gap.left), _text(gap.right)) not in texts
    ]


def _text(words: Tokens) -> str:
    return " ".join(word.text for word in words)


def _holding(words: Tokens, whens: Sequence[When]) -> When | None:
    """The time that some words are of, all of them."""
    if not words:
        return None
    start, end = words[0].start, words[-1].end
    return next((w for w in whens if w.span.start <= start and end <= w.span.end), None)


def keys_of(when: When) -> list[str]:
    """What `Claims.told` is asked for: the parts of a time that stand for themselves."""
    keys = []
    year = f" {when.year}" if when.year else ""
    phase = f" {when.phase}" if when.phase else ""
    if when.day is not None:
        keys.append(f"day {when.month} {when.day}{year}")
    if when.weekday is not None:
        keys.append(f"weekday {when.weekday}")
    if when.sort is DateKind.MONTH:
        keys.append(f"month {when.month}{year}")
    if when.year is not None and when.sort is DateKind.YEAR:
        keys.append(f"year {when.year}{phase}")
    if when.minute is not None:
        keys.append(f"minute {when.minute} {when.zone}".strip())
    if when.part:
        keys.append(when.part + phase)
    return keys


def _sameness(claims: Claims, left: When, right: When) -> float:
    if not agree(left, right):
        return 0.5 if _roughly(claims, left, right) else 0.0
    if {left.sort, right.sort} & _WIDE and left.sort is not right.sort:
        return 0.4
    exact: int = sum(
        getattr(left, f) == getattr(right, f) is not None
        for f in ("year", "month", "day", "weekday", "minute")
    )
    return 1.0 + exact + (left.sort is right.sort) + (left.part == right.part)


_ROUGHLY = 5
"""Minutes by which `around 10:50` may be off."""


def _roughly(claims: Claims, left: When, right: When) -> bool:
    """`around 10:50` for 10:52: a clock time that is only called rough."""
    if left.minute is None or right.minute is None or (left.zone and right.zone):
        return False
    near = abs(left.minute - right.minute) <= _ROUGHLY
    return near and (_is_rough(claims.left, left) or _is_rough(claims.right, right))


def _is_rough(excerpt: Excerpt, when: When) -> bool:
    """Whether a word such as `about` leads a time of day on a full five minutes."""
    start = when.span.start
    before = excerpt.words(max(excerpt.span.start, start - 16), start).lower().rstrip()
    led = any(before.endswith(word) for word in excerpt.own.numbers.about)
    return led and when.minute is not None and when.minute % 5 == 0


def _matched(claims: Claims, left: When, right: When, report: Report) -> None:
    facts = (
        claims.left.fact(FactKind.DATE, *left.span),
        claims.right.fact(FactKind.DATE, *right.span),
    )
    if left.part != right.part and left.part and right.part:
        return
    compare_ends(claims, left, right, report)
    if facts[0].value.lower() != facts[1].value.lower():
        report.equivalents.append(Equivalent(*facts))


def _unsaid(claims: Claims, side: Side, whens: list[When]) -> list[When]:
    """What the other article tells nowhere."""
    other = side.other
    kept = []
    for when in whens:
        keys = keys_of(replace(when, part="") if when.sort in _DAYS else when)
        if when.sort is DateKind.WEEKDAY:
            keys = [key for key in keys if key.startswith("weekday")]
        if not keys or not all(claims.told(other, k) or claims.told(other, _open(k)) for k in keys):
            kept.append(when)
    return kept


def _open(key: str) -> str:
    """The same day or month where the other article tells it without its year."""
    parts = key.split()
    dated = parts[0] in {"day", "month"} and len(parts[-1]) == 4
    return " ".join((*parts[:-1], "yearless")) if dated else key


def _likeness(left: When, right: When) -> float:
    """How likely two times that disagree are told of the same thing; 0 where they cannot."""
    sorts = {left.sort, right.sort}
    if sorts <= _DAYS:
        told = len(sorts) == 1 or (left.day is not None and right.day is not None)
        same = (left.month == right.month) + (left.day == right.day) + (left.year == right.year)
        return 2.0 + 0.3 * same if told else 0.0
    if sorts == {DateKind.MONTH, DateKind.DAY}:
        return 1.0 if left.month != right.month else 0.0
    if len(sorts) > 1:
        return float(left.turn == right.turn != "")
    if _blend(left, right):
        return 0.0
    return 1.5 if left.sort is DateKind.CLOCK else 1.0


def _of_one_act(claims: Claims, left: When, right: When) -> float:
    """The same; 0 where only one of them is the day on which something was said."""
    said = is_of_saying(claims.left, left), is_of_saying(claims.right, right)
    return _likeness(left, right) if said[0] == said[1] else 0.0


def _blend(left: When, right: When) -> bool:
    """Evening and night, dawn and morning: neighbours that run into each other."""
    parts = left.sort is DateKind.DAYPART is right.sort
    return parts and abs(int(left.part[-1]) - int(right.part[-1])) == 1


def _changed(claims: Claims, left: When, right: When, report: Report) -> None:
    facts = (
        claims.left.fact(FactKind.DATE, *left.span),
        claims.right.fact(FactKind.DATE, *right.span),
    )
    pair = f"{quoted(claims.left, left.span)} and {quoted(claims.right, right.span)}"
    if left.sort is DateKind.CLOCK:
        if left.minute == right.minute:
            report.add(DATE_ZONE, 0.8, f"{pair}: another time zone", *facts)
        else:
            report.add(DATE_CLOCK, 0.9, f"{pair}: another time of day", *facts)
    elif left.sort is not right.sort and left.turn:
        report.add(DATE_PERIOD, 0.9, f"{pair}: another length of time", *facts)
    elif left.sort in {DateKind.PART, DateKind.SEASON, DateKind.DAYPART, DateKind.RELATIVE}:
        report.add(DATE_PERIOD, 0.8, f"{pair}: another {left.sort.value}", *facts)
    else:
        named = (
            "year"
            if left.sort is DateKind.YEAR
            else "month"
            if left.sort is DateKind.MONTH
            else "day"
        )
        report.add(DATE_DAY, 0.9, f"{pair}: another {named}", *facts)


def _one_sided(claims: Claims, side: Side, when: When, report: Report) -> None:
    excerpt = claims.left if side is Side.LEFT else claims.right
    small = when.sort in _SMALL or when.sort is DateKind.PART
    span = _put_in(claims, side, when) if small else when.span
    if when.relative or span is None:
        return
    other = claims.right if side is Side.LEFT else claims.left
    if _is_day_of_writing(when, other):
        return
    fact = excerpt.fact(FactKind.DATE, *span)
    words = f"{quoted(excerpt, span)} stands in no sentence of the other article"
    if side is Side.LEFT:
        report.add(DATE_LOST, 0.6, words, fact, None)
    else:
        lighter = Severity.LOW if _describes(excerpt, when) else None
        report.add(DATE_ADDED, 0.7, words, None, fact, severity=lighter)


def _put_in(claims: Claims, side: Side, when: When) -> Span | None:
    """The words that name a part of what both sides tell: `on Monday evening`, `first quarter`."""
    for gap in gaps(claims.left, claims.right) if when.sort in _PARTS else ():
        own, other = (gap.left, gap.right) if side is Side.LEFT else (gap.right, gap.left)
        if own and not other and when.span.start <= own[0].start and own[-1].end <= when.span.end:
            return Span(own[0].start, own[-1].end)
    return None


def _is_day_of_writing(when: When, other: Excerpt) -> bool:
    """Whether a weekday is the day on which the other article appeared, or the one before.

    A report without a day is of these, so that to name it adds nothing.
    """
    if when.weekday is None or other.day is None or when.month is None or when.day is None:
        return False
    if when.year is None:
        return False
    return 0 <= (other.day - date(when.year, when.month, when.day)).days <= 1


def _describes(excerpt: Excerpt, when: When) -> bool:
    """`the 2016 campaign`: a year that only says which one is meant."""
    if when.sort is not DateKind.YEAR or when.tokens.stop >= len(excerpt.tokens):
        return False
    following = excerpt.tokens[when.tokens.stop]
    return following.is_word and following.text not in excerpt.grammar


def _order(claims: Claims, report: Report) -> None:
    """`before the vote` against `after the vote`: the same event on the other side of a word."""
    lefts, rights = _ordered(claims.left), _ordered(claims.right)
    for event, (later, start, end) in lefts.items():
        if event not in rights or rights[event][0] is later:
            continue
        _, other_start, other_end = rights[event]
        facts = (
            claims.left.fact(FactKind.DATE, start, end),
            claims.right.fact(FactKind.DATE, other_start, other_end),
        )
        words = (
            f"'{facts[0].value}' and '{facts[1].value}' the same event: the order is turned round"
        )
        report.add(DATE_ORDER, 0.7, words, *facts)


def _ordered(excerpt: Excerpt) -> dict[tuple[str, ...], tuple[bool, int, int]]:
    """The two words that follow each `before` and `after`, and on which side of it they stand."""
    found = {}
    words = [t for t in excerpt.tokens if t.is_word]
    dates, opening = excerpt.own.dates, excerpt.own.sources.determiners
    for index, token in enumerate(words):
        if token.text not in dates.earlier and token.text not in dates.later:
            continue
        following = [w for w in words[index + 1 : index + 5] if w.text not in opening][:2]
        if following:
            event = tuple(stem(w.text) for w in following)
            found[event] = (token.text in dates.later, token.start, token.end)
    return found
