"""Markdown: headings, lists, quotations and pictures by their marks, and the words without them."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from reader.formats import inline
from reader.formats.blocks import Line, Paragraph, Shape, as_line, is_blank, paragraphs_of
from reader.formats.inline import Dropped, label_of, shown, without_marks
from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple

_HEADING = late_pattern(r" {0,3}(#{1,6})[^\S\n]+(.*?)(?:[^\S\n]#+)?[^\S\n]*")
_UNDERLINE = late_pattern(r" {0,3}(=+|-{2,})[^\S\n]*")
_RULE = late_pattern(r" {0,3}([-*_])(?:[^\S\n]*\1){2,}[^\S\n]*")
_FENCE = late_pattern(r" {0,3}(`{3,}|~{3,})([^`\n]*)")
_QUOTATION = late_pattern(r" {0,3}(?:>[^\S\n]?)+")
_PICTURE = late_pattern(r"\[?!\[[^\[\]\n]*\][(\[].*[)\]]")
_FOOTNOTE = late_pattern(r" {0,3}\[\^[^\[\]\s]{1,40}\]:[^\S\n]*")
_DEFINITION = late_pattern(
    r" {0,3}\[(?!\^)([^\[\]\n]{1,200})\]:[^\S\n]*"
    r"(?:<[^<>\n]{1,2000}>|(?=\S{0,2000}[/.#:])\S{1,2000})"
    r"(?:[^\S\n]+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)))?[^\S\n]*"
)
"""Where a label leads; what looks like no address is words."""
_SCRIPTS = (("<script", "</script>"), ("<style", "</style>"))


class Read(NamedTuple):
    """The paragraphs of a text, and what of it was left out, for the notes."""

    paragraphs: list[Paragraph]
    notes: tuple[str, ...] = ()


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a text whose line ends are plain."""
    return read(text).paragraphs


def read(text: str) -> Read:
    """The paragraphs of a text whose line ends are plain, with a note on what was left out."""
    dropped = Dropped()
    text = _without(text, "<!--", "-->", inline.COMMENT, dropped)
    for opening, closing in _SCRIPTS:
        text = _without(text, opening, closing, inline.SCRIPT, dropped)
    labels, lines = _defined(text.split("\n"), dropped)
    blocks = [list(_lines(block, labels, dropped)) for block in _blocks(lines, dropped)]
    found = paragraphs_of([block for block in blocks if block])
    counts = (f"{count:,} {_plural(what, count)}" for what, count in dropped.items() if count)
    return Read(found, (f"left out: {', '.join(counts)}",) if dropped.total() else ())


def _plural(what: str, count: int) -> str:
    first, blank, rest = what.partition(" of ")
    many = f"{first}es" if first.endswith("s") else f"{first}s"
    return what if count == 1 else many + blank + rest


def _without(text: str, opening: str, closing: str, what: str, dropped: Dropped) -> str:
    """The text without what stands between two marks; an opening one without an end stays."""
    parts: list[str] = []
    at = 0
    small = text.lower()
    while (start := small.find(opening, at)) >= 0:
        end = small.find(closing, start + len(opening))
        if end < 0:
            break
        parts.append(text[at:start])
        dropped[what] += 1
        at = end + len(closing)
    return "".join([*parts, text[at:]]) if at else text


def _defined(lines: list[str], dropped: Dropped) -> tuple[set[str], list[str]]:
    """The labels that have an address, and the lines without those that say so."""
    labels: set[str] = set()
    kept: list[str] = []
    fence = ""
    for line in lines:
        fence = _fence_after(fence, line)
        found = None if fence else _DEFINITION.fullmatch(line)
        if found:
            labels.add(label_of(found[1]))
            dropped[inline.ADDRESS] += 1
            kept.append("")
        else:
            note = None if fence else _FOOTNOTE.match(line)
            dropped[inline.FOOTNOTE] += note is not None
            kept.append(line[note.end() :] if note else line)
    return labels, kept


def _fence_after(fence: str, line: str) -> str:
    """The mark of the code block that is open after a line, or nothing."""
    found = _FENCE.fullmatch(line)
    if not found:
        return fence
    if not fence:
        return found[1]
    return "" if found[1].startswith(fence) and not found[2].strip() else fence


def _blocks(lines: list[str], dropped: Dropped) -> Iterator[list[str | Line]]:
    """Lines without a blank one, a rule or a fence between them; those that are settled as Line."""
    block: list[str | Line] = []
    fence = ""
    for written in lines:
        before, fence = fence, _fence_after(fence, written)
        if before and fence:
            block += [] if is_blank(written) else [Line(written.strip())]
            continue
        line = _QUOTATION.sub("", written, count=1) if _QUOTATION.match(written) else written
        underline = _UNDERLINE.fullmatch(line)
        if underline and block and isinstance(block[-1], str) and not _HEADING.fullmatch(block[-1]):
            block[-1] = f"{'#' if underline[1][0] == '=' else '##'} {block[-1].strip()}"
        elif fence != before or is_blank(line) or _RULE.fullmatch(line):
            if fence and not before and _label(written):
                dropped[inline.CODE] += 1
            yield block
            block = []
        else:
            block.append(line)
    yield block


def _label(line: str) -> bool:
    found = _FENCE.fullmatch(line)
    return bool(found and found[2].strip())


def _lines(block: list[str | Line], labels: Collection[str], dropped: Dropped) -> Iterator[Line]:
    """The lines of a block; the marks of neighbours are seen together, for they may be wrapped."""
    run: list[str] = []
    for line in [*block, None]:
        alone = isinstance(line, str) and bool(_PICTURE.fullmatch(line.strip()))
        if isinstance(line, str) and not alone:
            run.append(line)
            continue
        if run:
            plain = without_marks("\n".join(run), labels, dropped).split("\n")
            yield from filter(None, map(_line, plain, run if len(plain) == len(run) else plain))
            run = []
        if isinstance(line, Line):
            yield line
        elif isinstance(line, str) and (
            words := shown(without_marks(line, labels, dropped)).strip()
        ):
            yield Line(words, Shape.PICTURE)


def _line(plain: str, written: str) -> Line | None:
    """A line without its marks; as it was written where it was nothing but marks."""
    if is_blank(shown(plain)):
        return (
            None if any(map(str.isalnum, written)) or is_blank(written) else Line(written.strip())
        )
    if (found := _HEADING.fullmatch(plain)) and found[2]:
        return Line(shown(found[2]), Shape.TITLE if len(found[1]) == 1 else Shape.HEADING)
    line = as_line(plain)
    return Line(shown(line.text), line.shape, line.mark)
