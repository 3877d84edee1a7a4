"""The lines of a page's article, as its blocks are told one after another."""

from __future__ import annotations

from itertools import groupby

from lxml.html import HtmlElement

from reader.dataclass import dataclass, field
from reader.named_tuple import NamedTuple
from reader.pages.about import key_of
from reader.pages.line_kinds import LineKind, is_synopsis
from reader.pages.text_blocks import Block


class PageLine(NamedTuple):
    """A line of a page: its kind, its words, its bullet with the blank after it.

    A line break in the words is a `<br>`.
    """

    kind: LineKind
    text: str
    mark: str = ""


@dataclass(slots=True)
class PageLines:
    """What was told so far; `sum_up` while the main points are being told."""

    headline: str
    sum_up: bool = False
    _lines: list[PageLine] = field(default_factory=list)
    _rows: list[HtmlElement | None] = field(default_factory=list)
    _items: set[HtmlElement] = field(default_factory=set)
    _numbers: dict[HtmlElement, int] = field(default_factory=dict)
    _captions: set[str] = field(default_factory=set)

    def add(self, block: Block, kind: LineKind) -> None:
        """Adds a block, but for a headline and a caption that were told before."""
        key = key_of(block.text)
        is_label = kind is LineKind.HEADING and is_synopsis(block.text)
        self.sum_up = is_label or (self.sum_up and kind is LineKind.BULLET)
        if kind is LineKind.HEADING and key == key_of(self.headline):
            return
        if kind is LineKind.CAPTION and key in self._captions:
            return
        if kind is LineKind.CAPTION:
            self._captions.add(key)
        item = _element(block, "li") if kind is LineKind.BULLET else None
        if item is not None and item in self._items:
            kind, item = LineKind.TEXT, None
        mark = ""
        if item is not None:
            self._items.add(item)
            mark = _mark_of(item, self._numbers)
        self._lines.append(PageLine(kind, block.text, mark))
        self._rows.append(_element(block, "tr") if kind is LineKind.ROW else None)

    def told(self) -> tuple[PageLine, ...]:
        """The lines; the cells of a row are one."""
        lines: list[PageLine] = []
        for row, pairs in groupby(zip(self._rows, self._lines, strict=True), lambda pair: pair[0]):
            found = [line for _, line in pairs]
            if row is None:
                lines += found
            else:
                lines.append(found[0]._replace(text=" | ".join(line.text for line in found)))
        return tuple(lines)


def _element(block: Block, tag: str) -> HtmlElement | None:
    """The innermost element with a tag that a block stands in."""
    return next((element for element in block.ancestors() if element.tag == tag), None)


def _mark_of(item: HtmlElement, numbers: dict[HtmlElement, int]) -> str:
    """The bullet of an item of a list, or its number, with a blank after it.

    `numbers` remembers those of the items of lists that were met.
    """
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return "- "
    if item not in numbers:
        start = parent.get("start") or ""
        first = int(start) if start.isdecimal() and len(start) < 5 else 1
        numbers |= {each: number for number, each in enumerate(parent.iterchildren("li"), first)}
    return f"{numbers[item]}. "
