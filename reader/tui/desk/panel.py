"""What stands beside or below the list: the findings of what the cursor is on, else its lead.

heavy.txt against wire.txt, 83% told, 16% word for word
NEGATION “No serious liver problems were seen” → “Severe complications observed”
NUMBER   aged 18-65 → between 16 and 65
and 3 minor: 2 HEDGE, SOURCE
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from reader.dataclass import dataclass
from reader.library.columns import judged_words
from reader.library.entries import LEAD, Entry
from reader.library.pair_values import FindingLine, NoValues, PairColumns, PairValues
from reader.model import Mark, Severity, Span
from reader.text import cells
from reader.text.clean import sanitized
from reader.text.length import in_its_unit
from reader.tui.marked_text import MarkedText
from reader.view.descriptions import percent
from reader.view.labels import LABEL_CELLS

MEASURE = 100
"""Cells of words that a line has at most."""
_TALL = 14
"""Lines from which a finding may take two, and the headline has one."""
_LONGEST_WORD = 30
"""Characters of a word; what has more is of a language that sets no blanks."""
LIKELY = "? likely the same story: Y yes, P no"
OLDER = "older than its wire copy, so not made from it: W sets another, I two reports"
ALONE = "the only article on its story; Space on its wire copy, then W here, joins them"

NOTHING = "nothing that matters was found"
NOT_LISTED = "what differs is not listed"

GUESSED = "WIRE?: only its date says so; W on another makes that one the wire copy"

Line = list[MarkedText]


@dataclass(frozen=True, slots=True)
class PanelSubject:
    """What the panel tells of: an article, its wire copy if it has one, and what was found.

    `older`: the article was there before its wire copy.
    """

    entry: Entry
    base: str = ""
    pair: PairColumns | None = None
    grouped: bool = False
    guessed: bool = False
    older: bool = False


def panel(told: PanelSubject | None, width: int, height: int) -> list[Line]:
    """At most `height` lines of `width` cells; all of them, the last ones blank."""
    if told is None or height < 1 or width < 10:
        return [[] for _ in range(max(0, height))]
    room = min(MEASURE, width)
    lines = list(_findings(told, room, height) if told.base else _lead(told, room, height))
    return [*lines, *([] for _ in range(height))][:height]


def _findings(told: PanelSubject, room: int, height: int) -> Iterator[Line]:
    entry, pair, base = told.entry, told.pair, PurePath(told.base).name
    against = f"{entry.name} against {base}"
    if isinstance(pair, PairValues):
        against += f", {percent(pair.kept)} told, {percent(pair.verbatim)} word for word"
    if cells.width(against) > room and height >= _TALL:
        against, _, shares = against.partition(", ")
        yield [(cells.fitted(sanitized(against), room), Mark.NOTE)]
        against = shares
    yield [(cells.fitted(sanitized(against), room), Mark.NOTE)]
    used = 2
    for said, words in ((entry.likely, LIKELY), (told.older, OLDER)):
        if said:
            yield from (remark := list(_said(words, room, height, Mark.CURRENT)))
            used += len(remark)
    if height >= _TALL:
        yield from (heading := list(_heading(entry, room)))
        used += len(heading)
    if pair is NoValues.LARGE:
        yield [("too long to be compared before it is opened", Mark.NOTE)]
    if isinstance(pair, PairValues):
        for words in filter(None, (pair.picture, _judged(pair))):
            yield from (told_of := list(_said(words, room, height)))
            used += len(told_of)
        yield from _lines(pair, room, height - used, wrapped=height >= _TALL)
    elif pair is None:
        yield [("not compared yet", Mark.NOTE)]


def _said(words: str, room: int, height: int, mark: Mark = Mark.NOTE) -> Iterator[Line]:
    """A remark in one line, or whole where there is room for several."""
    words = sanitized(words)
    if height < _TALL:
        yield [(cells.fitted(words, room), mark)]
        return
    for start, end in cells.lines(words, Span(0, len(words)), room):
        yield [(words[start:end], mark)]


def _heading(entry: Entry, room: int) -> Iterator[Line]:
    yield [(cells.fitted(sanitized(entry.title), room), Mark.PLAIN)]
    known = (entry.outlet, entry.published[:10], in_its_unit(entry.words, entry.language))
    yield [(cells.fitted(sanitized(", ".join(filter(None, known))), room), Mark.NOTE)]
    yield []


def _judged(pair: PairValues) -> str:
    """Who judged the pair and how, and whether they agree with the reviewer."""
    if not pair.seen:
        return ""
    differ = (f"verdicts differ on {pair.said.differ:,}",) if pair.said.differ else ()
    return "; ".join((*judged_words(pair), *differ))


def _lines(pair: PairValues, room: int, height: int, *, wrapped: bool) -> Iterator[Line]:
    """The findings from the worst, a line or two each, and those that have no room in one line."""
    count, told = pair.finding_count - pair.hidden.dismissed, pair.lines
    if not told:
        yield [(NOT_LISTED if pair.two_stories else NOTHING, Mark.NOTE)]
        return
    painted = [list(_finding(line, room, wrapped=wrapped)) for line in told]
    shown = used = 0
    whole = count == len(told)
    for lines in painted:
        last = shown + 1 == len(painted) and whole
        if used + len(lines) > height - (not last):
            break
        used, shown = used + len(lines), shown + 1
    for lines in painted[:shown]:
        yield from lines
    if count > shown:
        yield [(cells.fitted(_rest(pair, shown), room), Mark.NOTE)]


def _finding(line: FindingLine, room: int, *, wrapped: bool) -> Iterator[Line]:
    mark = Mark.PLAIN if line.severity is Severity.HIGH else Mark.NOTE
    label = f"{line.label:<{LABEL_CELLS}}  "
    words = sanitized(line.says)
    space = max(8, room - len(label))
    if not wrapped:
        yield [(label, mark), (cells.fitted(words, space), mark)]
        return
    pieces = cells.lines(words, Span(0, len(words)), space)
    for number, (start, end) in enumerate(pieces[:2]):
        more = number == 1 and len(pieces) > 2
        part = cells.fitted(sanitized(f"{words[start:end]} …"), space) if more else words[start:end]
        yield [(label if not number else " " * len(label), mark), (part, mark)]


def _rest(pair: PairValues, shown: int) -> str:
    """How many more there are, and of what kinds as far as that is known."""
    rest = pair.lines[shown:]
    more = pair.finding_count - pair.hidden.dismissed - shown
    kinds = Counter(line.label for line in rest)
    words = ", ".join(f"{count} {label}" if count > 1 else label for label, count in kinds.items())
    return f"and {more:,} more: {words}" if words else f"and {more:,} more"


def _lead(told: PanelSubject, room: int, height: int) -> Iterator[Line]:
    """What an article begins with."""
    entry = told.entry
    if told.grouped and not entry.problem:
        yield from _said(ALONE, room, height)
    if told.guessed:
        yield from _said(GUESSED, room, height)
    if height >= _TALL:
        yield from _heading(entry, room)
    text = sanitized(_cut_at_a_word(entry.lead).removeprefix(entry.headline).lstrip())
    for start, end in cells.lines(text, Span(0, len(text)), room)[:height]:
        yield [(text[start:end], Mark.SAME)]


def _cut_at_a_word(lead: str) -> str:
    """What is known of the beginning; where it was cut, it ends with its last whole word."""
    if len(lead) < LEAD:
        return lead
    words, _, last = lead.rpartition(" ")
    return f"{words if len(last) <= _LONGEST_WORD else lead} …"


def beside(lines: Sequence[Line]) -> list[Line]:
    """The lines parted from the list on their left."""
    return [[("│ ", Mark.NOTE), *line] for line in lines]
