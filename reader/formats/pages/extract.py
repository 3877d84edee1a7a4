"""A page's markup into the lines of its article and what it says of it: the work of the worker.

<h1>Lamps</h1> <p class=byline>Ada Lind</p> <figure>… <figcaption>A stall.</figcaption></figure>
<p>It got dark.</p> <div class=newsletter>Sign up</div>

headline Lamps; meta "Ada Lind", caption "A stall.", text "It got dark."; one line left out
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from lxml.html import HtmlElement

from reader.formats.labels import is_synopsis
from reader.formats.pages.about import is_about, key_of, values_of
from reader.formats.pages.around import is_around, is_hidden, names_of
from reader.formats.pages.kept import BLOCKS_CAP, article_blocks, is_prose
from reader.formats.pages.line_kinds import (
    LineKind,
    PageLine,
    is_post,
    is_takeaway,
    item_of,
    kind_of,
    mark_of,
    row_of,
)
from reader.formats.pages.text_blocks import Block, blocks_of, tree_of

_WHOLE = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)
_META_CAP = 160
_NEAR = 3
"""Elements around a byline or a date among which one says so."""


@dataclass(frozen=True, slots=True)
class Extract:
    """What a page holds: its article's lines, what it says of that, how much was left out of it.

    `is_whole` where nothing told the article from the rest of the page.
    """

    lines: tuple[PageLine, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    lines_left_out: int = 0
    words_left_out: int = 0
    is_whole: bool = False


def extract_of(text: str) -> Extract:
    """The article in a page's markup; of a mere piece of a page, all that is no part of a site."""
    tree = tree_of(text)
    body = tree.find("body") if tree is not None else None
    blocks = blocks_of(body)[:BLOCKS_CAP] if body is not None else []
    if tree is None or not blocks:
        return Extract()
    values = values_of(tree, text)
    kept = article_blocks(tree, blocks) if _WHOLE.search(text) else []
    way = set(blocks[kept[0]].ancestors()) if kept else set()
    around = {i for i, block in enumerate(blocks) if _is_outside(block, way)}
    chosen = kept or [i for i, b in enumerate(blocks) if i not in around and not _is_unseen(b)]
    title = _headline_at(blocks, chosen, around, values)
    if title is not None:
        values["headline"] = " ".join(blocks[title].text.split())
    lines, used = _lines(blocks, chosen, around, title, values.get("headline", ""))
    rest = [b for i, b in enumerate(blocks) if i not in used and not _is_unseen(b)]
    words = sum(len(block.text.split()) for block in rest)
    return Extract(tuple(lines), values, len(rest), words, not kept)


def _is_outside(block: Block, way: Collection[HtmlElement]) -> bool:
    """Whether a block belongs to the site, by an element that is not on the way to the story."""
    return any(is_around(e) or is_hidden(e) for e in block.ancestors() if e not in way)


def _is_unseen(block: Block) -> bool:
    return any(is_hidden(element) for element in block.ancestors())


def _headline_at(
    blocks: Sequence[Block],
    chosen: Sequence[int],
    around: Collection[int],
    values: Mapping[str, str],
) -> int | None:
    """Where the page prints its headline: the heading above the story that its head names too.

    Where the head names none of them, the first heading of the first rank.
    """
    story = next((i for i in chosen if is_prose(blocks[i])), chosen[0] if chosen else 0)
    headings = [i for i in range(story + 1) if _is_title(blocks[i])]
    wanted, outlet = key_of(values.get("headline", "")), key_of(values.get("outlet", ""))
    for index in headings:
        key = key_of(blocks[index].text)
        if (
            wanted
            and key
            and (key == wanted or (len(key) > 9 and (key in wanted or wanted in key)))
        ):
            return index
    own = [i for i in headings if blocks[i].owner.tag == "h1" and i not in around]
    return next((i for i in own if key_of(blocks[i].text) not in ("", outlet)), None)


def _is_title(block: Block) -> bool:
    names = " ".join(names_of(block.owner)).lower()
    named = "headline" in names or "title" in names or block.owner.get("itemprop") == "headline"
    return block.owner.tag == "h1" or (named and block.owner.tag in ("h2", "h3", "p", "div"))


def _lines(
    blocks: Sequence[Block],
    chosen: Sequence[int],
    around: Collection[int],
    title: int | None,
    headline: str,
) -> tuple[list[PageLine], set[int]]:
    """The lines of the article, and the places of the blocks that are in them."""
    used: set[int] = set() if title is None else {title}
    if not chosen:
        return [], used
    first = chosen[0] if title is None else min(title, chosen[0])
    story = next((i for i in chosen if is_prose(blocks[i])), chosen[0])
    kept = set(chosen)
    lines = _Lines(headline)
    for index in range(first, chosen[-1] + 1):
        block = blocks[index]
        is_told = index in kept or (index not in around and not _is_unseen(block))
        kind = kind_of(block) if index in kept else None
        if kind is None and is_told:
            kind = _other_kind(block, sums_up=lines.sum_up)
        if index < story and is_told:
            kind = _kind_above(block, kind)
        if kind and index != title:
            used.add(index)
            lines.add(block, kind)
    return lines.found, used


def _other_kind(block: Block, *, sums_up: bool) -> LineKind | None:
    """What is taken though it was not chosen: captions, credits, main points, posts."""
    kind = kind_of(block)
    if kind in (LineKind.CAPTION, LineKind.CREDIT) or is_takeaway(block):
        return kind
    if is_post(block):
        return LineKind.TEXT
    if kind is LineKind.HEADING and is_synopsis(block.text):
        return kind
    return kind if sums_up and kind is LineKind.BULLET else None


def _kind_above(block: Block, kind: LineKind | None) -> LineKind | None:
    """What a block above the story is: a byline or date, or a line below the headline."""
    short = len(block.text) <= _META_CAP and kind in (None, LineKind.TEXT)
    if short and any(map(is_about, _near(block))):
        return LineKind.META
    return LineKind.TEXT if kind is LineKind.HEADING and not is_synopsis(block.text) else kind


def _near(block: Block) -> Iterator[HtmlElement]:
    inner = block.innermost()
    yield inner
    yield from islice(inner.iterancestors(), _NEAR)


@dataclass(slots=True)
class _Lines:
    """The lines of an article, as they are found: `sum_up` while the main points are being told."""

    headline: str
    found: list[PageLine] = field(default_factory=list)
    sum_up: bool = False
    _row: HtmlElement | None = None
    _items: set[HtmlElement] = field(default_factory=set)
    _captions: set[str] = field(default_factory=set)

    def add(self, block: Block, kind: LineKind) -> None:
        """Adds a block; cells of a row become one line, a caption is told once."""
        key = key_of(block.text)
        self.sum_up = (kind is LineKind.HEADING and is_synopsis(block.text)) or (
            self.sum_up and kind is LineKind.BULLET
        )
        row, self._row = self._row, row_of(block) if kind is LineKind.ROW else None
        if self._row is not None and self._row is row:
            self.found[-1] = self.found[-1]._replace(text=f"{self.found[-1].text} | {block.text}")
            return
        if kind is LineKind.HEADING and key == key_of(self.headline):
            return
        if kind is LineKind.CAPTION:
            if key in self._captions:
                return
            self._captions.add(key)
        item = item_of(block) if kind is LineKind.BULLET else None
        if item is not None and item in self._items:
            kind, item = LineKind.TEXT, None
        if item is not None:
            self._items.add(item)
        self.found.append(PageLine(kind, block.text, mark_of(item) if item is not None else ""))
