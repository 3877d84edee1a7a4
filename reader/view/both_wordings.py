"""The words of a finding: one wording or both, cut to a width from the end that matters least."""

from __future__ import annotations

from itertools import takewhile
from operator import eq

from reader.model import Article, Comparison, Fact, FactKind, Finding, Span
from reader.text import cells
from reader.text.clean import SafeText, match_key, sanitized
from reader.view.differing import differing_spans, led_on
from reader.view.finding_words import ADDED, ARROW, GONE, LEFT_OUT, NEW
from reader.view.framing import framed
from reader.view.surroundings import Near, around, plain, speaker, statement, widened

NARROWEST = 30
"""Cells that a line is made for at least; a narrower one is cut from it."""
_WHOLE = 30
"""Cells up to which a fact is told whole; of a longer one, the first words that differ."""
_SPEAKER = 32
_LONGEST_WORD = 20
"""Letters before those that differ, up to which a word is told whole."""
_LEAST_SPEAKER = 6
_SOURCE = "source"
_AND_ADDED = "; added "
"""Between the two lists of a headline's rule."""
_MARKS_OFF, _MARKS_ON = "quotation marks off: ", "quotation marks on: "
_MARKS = "\"“”„«»‹›「」『』‘’'`‚"
_STOPS = " ,.;:"
_COUNTED = frozenset({FactKind.NUMBER, FactKind.UNIT, FactKind.SCOPE})
_AMOUNTS = frozenset({FactKind.NUMBER, FactKind.UNIT})
_CLAIMS = frozenset({FactKind.NEGATION, FactKind.HEDGE})
"""Words that a claim has or has not, while the claim stands on both sides."""
_TOLD_WITHOUT = _CLAIMS | {FactKind.UNIT}
"""Kinds whose words say enough without what stands before those of one side alone."""
_SENTENCES = frozenset({FactKind.OMISSION, FactKind.ADDITION})


def worded(comparison: Comparison, finding: Finding, width: int) -> SafeText:
    """A finding in at most `width` cells, as `finding_words` promises."""
    room = max(width, NARROWEST)
    if finding.kind is FactKind.HEADLINE:
        return cells.fitted(sanitized(_headline(finding.message, room)), width)
    match finding.left, finding.right:
        case Fact(span=left), Fact(span=right):
            words = _changed(comparison, finding, left, right, room)
        case Fact(span=left), None:
            words = _one_sided(comparison.left, finding, left, LEFT_OUT, room)
        case None, Fact(span=right):
            words = _one_sided(comparison.right, finding, right, ADDED, room)
        case _:
            words = finding.message
    return cells.fitted(sanitized(words), width)


def _headline(message: str, room: int) -> str:
    """What came or went in a headline: both lists, the longer one cut."""
    dropped, between, added = message.partition(_AND_ADDED)
    if not between:
        return message
    return between.join(_shared(dropped, added, room - len(between)))


def _changed(comparison: Comparison, finding: Finding, left: Span, right: Span, room: int) -> str:
    """Both wordings of what differs; one alone where the other only has less."""
    texts = comparison.left.text, comparison.right.text
    whole = plain(texts[0], left), plain(texts[1], right)
    first = differing_spans(texts[0], left, texts[1], right)
    if first == (None, None):
        if finding.kind is not FactKind.QUOTE and (beside := _beside(comparison, left, right)):
            return _arrowed(comparison, finding, *beside, room)
        return _same_words(*whole, finding, room)
    quoted = finding.kind is FactKind.QUOTE
    long = quoted or max(map(cells.width, whole)) > _WHOLE
    spans = first if long else (left, right)
    if quoted and first[0] and first[1]:
        spans = led_on((texts[0], first[0], left), (texts[1], first[1], right))
    match spans:
        case Span() as one, None:
            return _one_sided(comparison.left, finding, one, LEFT_OUT, room)
        case None, Span() as other:
            return _one_sided(comparison.right, finding, other, ADDED, room)
        case Span() as one, Span() as other:
            return _arrowed(comparison, finding, one, other, room)
    raise AssertionError(spans)


def _beside(comparison: Comparison, left: Span, right: Span) -> tuple[Span, Span] | None:
    """Two equal facts with the words beside them that differ, or None where none do."""
    wide = widened(comparison.left, left), widened(comparison.right, right)
    one, other = differing_spans(comparison.left.text, wide[0], comparison.right.text, wide[1])
    if one is None or other is None:
        return None
    return _joined(one, left), _joined(other, right)


def _joined(one: Span, other: Span) -> Span:
    return Span(min(one.start, other.start), max(one.end, other.end))


def _arrowed(comparison: Comparison, finding: Finding, left: Span, right: Span, room: int) -> str:
    """`before → after`, with what they belong to where there is room for it."""
    if finding.kind in _CLAIMS:
        left, right = framed(comparison.left, left, comparison.right, right)
    cores = _cored(comparison.left, finding, left), _cored(comparison.right, finding, right)
    cores = _told_apart(*cores, room - len(ARROW))
    if finding.kind is FactKind.NAME:
        cores = _titled(comparison.left, left, cores, room - len(ARROW))
    elif finding.kind is not FactKind.QUOTE:
        cores = _in_context(comparison, finding, (left, right), cores, room - len(ARROW))
    words = ARROW.join(cores)
    return words + _tail(comparison.left, finding, left, room - cells.width(words))


def _told_apart(before: str, after: str, room: int) -> tuple[str, str]:
    """Two wordings cut so that they do not look the same: from where they differ if need be."""
    cut = _shared(before, after, room)
    seen = [words.removesuffix("…") for words in cut]
    if cut == (before, after) or not (seen[0].startswith(seen[1]) or seen[1].startswith(seen[0])):
        return cut
    same = sum(takewhile(bool, map(eq, before, after)))
    word = before.rfind(" ", 0, same) + 1
    same = word if same - word <= _LONGEST_WORD else same
    return _shared(f"…{before[same:]}", f"…{after[same:]}", room)


def _shared(before: str, after: str, room: int) -> tuple[str, str]:
    """Two wordings in so many cells: a short one whole, a long one cut to what is left over."""
    half, sizes = room // 2, (cells.width(before), cells.width(after))
    return (
        cells.fitted(before, max(half, room - sizes[1])),
        cells.fitted(after, max(room - half, room - sizes[0])),
    )


def _in_context(
    comparison: Comparison,
    finding: Finding,
    spans: tuple[Span, Span],
    cores: tuple[str, str],
    room: int,
) -> tuple[str, str]:
    """The two wordings with what they belong to: once, where that is the same on both sides."""
    far = finding.kind in _COUNTED
    sides = comparison.left, comparison.right
    near = [around(side, span, far=far) for side, span in zip(sides, spans, strict=True)]
    uneven = bool(near[0].before) != bool(near[1].before)
    if uneven and finding.kind in _TOLD_WITHOUT:
        return cores
    same = _folded(near[0]) == _folded(near[1])
    left = _fitting(near[0], cores[0], room - cells.width(cores[1]))
    if same and left != cores[0]:
        return left, cores[1]
    return left, _fitting(near[1], cores[1], room - cells.width(left))


def _folded(near: Near) -> str:
    return match_key(near.put_around("")).casefold()


def _titled(article: Article, span: Span, cores: tuple[str, str], room: int) -> tuple[str, str]:
    """A name says what it is; a title is told with the name after it."""
    near = around(article, span)
    if not near.after.strip()[:1].isupper():
        return cores
    return _fitting(near, cores[0], room - cells.width(cores[1])), cores[1]


def _fitting(near: Near, core: str, room: int) -> str:
    wider = " ".join(near.put_around(core).split())
    return wider if cells.width(wider) <= room else core


def _same_words(before: str, after: str, finding: Finding, room: int) -> str:
    """Words that differ in marks, or in what only the rule knows: both, or one and the reason."""
    arrowed = f"{before}{ARROW}{after}"
    if before != after and cells.width(arrowed) <= room:
        return arrowed
    if finding.kind is FactKind.QUOTE:
        label = _MARKS_OFF if before[:1] in _MARKS else _MARKS_ON
        return label + cells.fitted(before.strip(_MARKS + _STOPS), room - len(label))
    words = f"{cells.fitted(before, room // 2)}: "
    return words + cells.fitted(finding.message, room - cells.width(words))


def _one_sided(article: Article, finding: Finding, span: Span, label: str, room: int) -> str:
    """What stands on one side only, with what it belongs to; of a sentence, who says what."""
    left_over = room - len(label)
    if finding.kind in _SENTENCES:
        return label + statement(article, span, left_over)
    if finding.kind in _CLAIMS:
        label = GONE if label == LEFT_OUT else NEW
        left_over = room - len(label)
    core = cells.fitted(_cored(article, finding, span), left_over)
    if finding.kind is not FactKind.QUOTE:
        near = around(article, span, far=finding.kind in _COUNTED)
        core = _within(near, core, finding.kind, left_over)
    return label + core + _tail(article, finding, span, left_over - cells.width(core))


def _within(near: Near, core: str, kind: FactKind, room: int) -> str:
    """What is gone or new, and where it stood: what stands beside it still does.

    What is counted is told with its number.
    """
    wider = _fitting(near, core, room)
    if kind in _AMOUNTS or wider == core:
        return wider
    told = f"{core}, in “{wider}”"
    return told if cells.width(told) <= room else core


def _cored(article: Article, finding: Finding, span: Span) -> str:
    words = plain(article.text, span)
    return f"“{words.strip(_MARKS + _STOPS)}”" if finding.kind is FactKind.QUOTE else words


def _tail(article: Article, finding: Finding, span: Span, room: int) -> str:
    """Who says what is quoted, or that the words are a source, where there is room for it."""
    about = ""
    if finding.kind is FactKind.ATTRIBUTION:
        about = _SOURCE
    elif finding.kind is FactKind.QUOTE:
        about = speaker(article, span)
    room = min(room - len(" ()"), _SPEAKER)
    return f" ({cells.fitted(about, room)})" if about and room >= _LEAST_SPEAKER else ""
