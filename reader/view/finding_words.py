"""What a finding says, in one line: the words that differ, and what they belong to.

    number     students aged 7-14 → 7 to 16
    quote      “should be taught” → “must be educated” (a speaker)
    addition   added: Han Se-mi, spokesperson of the ministry: “an effort to tighten …”
    omission   left out: the owner denied that he had known of the leak

Never a class alone, never two beginnings that are equal. The words that differ are always there:
a narrow line drops the speaker, then the words around, and cuts what is left at its end.
"""

from __future__ import annotations

from reader.model import Article, Comparison, Fact, FactKind, Finding, Span
from reader.text import cells
from reader.text.clean import SafeText, match_key, sanitized
from reader.view.differing import differing_spans
from reader.view.surroundings import Surroundings, around, plain, speaker, statement

NARROWEST = 30
"""Cells that a line is made for at least; a narrower one is cut from it."""
LEFT_OUT, ADDED = "left out: ", "added: "
_ARROW = " → "
_WHOLE = 30
"""Cells up to which a fact is told whole; of a longer one, the first words that differ."""
_SPEAKER = 32
_LEAST_SPEAKER = 6
_SOURCE = "source"
_MARKS_OFF, _MARKS_ON = "quotation marks off: ", "quotation marks on: "
_MARKS = "\"“”„«»‹›「」『』‘’'`‚"
_ALONE = frozenset({FactKind.QUOTE, FactKind.NAME})
"""Kinds whose two wordings say by themselves what they are."""
_SENTENCES = frozenset({FactKind.OMISSION, FactKind.ADDITION})


def finding_words(comparison: Comparison, finding: Finding, width: int) -> SafeText:
    """A finding in at most `width` cells, on one line, safe to paint.

    Severity, kind and place are not in it. The cost is that of its own sentences.
    """
    room = max(width, NARROWEST)
    if finding.kind is FactKind.HEADLINE:
        return cells.fitted(sanitized(finding.message), width)
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


def _changed(comparison: Comparison, finding: Finding, left: Span, right: Span, room: int) -> str:
    """Both wordings of what differs; one alone where the other only has less."""
    texts = comparison.left.text, comparison.right.text
    whole = plain(texts[0], left), plain(texts[1], right)
    first = differing_spans(texts[0], left, texts[1], right)
    if first == (None, None):
        return _same_words(*whole, finding, room)
    long = finding.kind is FactKind.QUOTE or max(map(cells.width, whole)) > _WHOLE
    spans = first if long else (left, right)
    match spans:
        case Span() as one, None:
            return _one_sided(comparison.left, finding, one, LEFT_OUT, room)
        case None, Span() as other:
            return _one_sided(comparison.right, finding, other, ADDED, room)
        case Span() as one, Span() as other:
            return _arrowed(comparison, finding, one, other, room)
    raise AssertionError(spans)


def _arrowed(comparison: Comparison, finding: Finding, left: Span, right: Span, room: int) -> str:
    """`before → after`, with what they belong to where there is room for it."""
    cores = _cored(comparison.left, finding, left), _cored(comparison.right, finding, right)
    cores = _shared(*cores, room - len(_ARROW))
    if finding.kind not in _ALONE:
        cores = _in_context(comparison, (left, right), cores, room - len(_ARROW))
    words = _ARROW.join(cores)
    return words + _tail(comparison.left, finding, left, room - cells.width(words))


def _shared(before: str, after: str, room: int) -> tuple[str, str]:
    """Two wordings in so many cells: a short one whole, a long one cut to what is left over."""
    half, sizes = room // 2, (cells.width(before), cells.width(after))
    return (
        cells.fitted(before, max(half, room - sizes[1])),
        cells.fitted(after, max(room - half, room - sizes[0])),
    )


def _in_context(
    comparison: Comparison, spans: tuple[Span, Span], cores: tuple[str, str], room: int
) -> tuple[str, str]:
    """The two wordings with what they belong to: once, where that is the same on both sides."""
    near = [around(comparison.left, spans[0]), around(comparison.right, spans[1])]
    same = match_key(near[0].put_around("")) == match_key(near[1].put_around(""))
    left = _fitting(near[0], cores[0], room - cells.width(cores[1]))
    if same and left != cores[0]:
        return left, cores[1]
    return left, _fitting(near[1], cores[1], room - cells.width(left))


def _fitting(near: Surroundings, core: str, room: int) -> str:
    wider = " ".join(near.put_around(core).split())
    return wider if cells.width(wider) <= room else core


def _same_words(before: str, after: str, finding: Finding, room: int) -> str:
    """Words that differ in marks, or in what only the rule knows: both, or one and the reason."""
    arrowed = f"{before}{_ARROW}{after}"
    if before != after and cells.width(arrowed) <= room:
        return arrowed
    if finding.kind is FactKind.QUOTE:
        label = _MARKS_OFF if before[:1] in _MARKS else _MARKS_ON
        return label + cells.fitted(before.strip(_MARKS), room - len(label))
    words = f"{cells.fitted(before, room // 2)}: "
    return words + cells.fitted(finding.message, room - cells.width(words))


def _one_sided(article: Article, finding: Finding, span: Span, label: str, room: int) -> str:
    """What stands on one side only, with what it belongs to; of a sentence, who says what."""
    left_over = room - len(label)
    if finding.kind in _SENTENCES:
        return label + statement(article, span, left_over)
    core = cells.fitted(_cored(article, finding, span), left_over)
    if finding.kind is not FactKind.QUOTE:
        core = _fitting(around(article, span), core, left_over)
    return label + core + _tail(article, finding, span, left_over - cells.width(core))


def _cored(article: Article, finding: Finding, span: Span) -> str:
    words = plain(article.text, span)
    return f"“{words.strip(_MARKS)}”" if finding.kind is FactKind.QUOTE else words


def _tail(article: Article, finding: Finding, span: Span, room: int) -> str:
    """Who says what is quoted, or that the words are a source, where there is room for it."""
    about = ""
    if finding.kind is FactKind.ATTRIBUTION:
        about = _SOURCE
    elif finding.kind is FactKind.QUOTE:
        about = speaker(article, span)
    room = min(room - len(" ()"), _SPEAKER)
    return f" ({cells.fitted(about, room)})" if about and room >= _LEAST_SPEAKER else ""
