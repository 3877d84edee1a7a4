"""A page's markup into the lines of its article and what it says of it: the work of the worker.

<h1>Lamps</h1> <p class=byline>Ada Lind</p> <figure>… <figcaption>A stall.</figcaption></figure>
<p>It got dark.</p> <div class=newsletter>Sign up</div>

headline Lamps; meta "Ada Lind", caption "A stall.", text "It got dark."; one line left out
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import islice

from lxml.html import HtmlElement

from reader.dataclass import dataclass, field
from reader.late_pattern import late_pattern
from reader.pages.about import is_about, key_of, outlet_beside, values_of
from reader.pages.around import CAPTIONS, inherited, is_around, is_hidden, is_named, names_of
from reader.pages.kept import BLOCKS_CAP, article_blocks, is_prose
from reader.pages.line_kinds import (
    HEADINGS,
    LineKind,
    is_post,
    is_standfirst,
    is_synopsis,
    is_takeaway,
    kind_of,
)
from reader.pages.page_lines import PageLine, PageLines
from reader.pages.text_blocks import Block, blocks_of, tree_of

_WHOLE = late_pattern(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)
_META_CAP = 160
_HEADLINE_FLOOR = 6
"""Letters from which a headline is known inside a longer one."""
_STANDFIRST_FLOOR = 30
"""Characters from which a line right below the headline is no button and no rubric."""
_DATED_CAP = 80
_YEAR = late_pattern(r"(?:19|20)\d\d|\d/\d\d?/\d\d")
"""What a short line below the headline has that tells when and by whom, not what."""
_PICTURES = frozenset({"img", "picture", "figure", "amp-img", "video"})
_INSIDE_CAP = 60
"""Elements around a credit among which a picture is looked for."""
_PICTURED = frozenset({"image", "photo", "picture", "gallery", "figure", "media", "foto", "bild"})
_OWN = frozenset({"teaser"})
"""What names another story's summary anywhere else."""
_COUNTER = late_pattern(r"\d{1,3}\s?(?:/|of|von|de|sur|di|van)\s?\d{1,3}")
"""Which of the pictures of a gallery is shown."""
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
    is_page = bool(_WHOLE.search(text))
    kept = article_blocks(tree, blocks) if is_page else []
    way = set(blocks[kept[0]].ancestors()) if kept else set()
    is_unseen = inherited(is_hidden)
    is_outside = inherited(lambda e: e not in way and (is_around(e) or is_hidden(e)))
    around = {i for i, block in enumerate(blocks) if is_outside(block.owner)}
    unseen = {i for i, block in enumerate(blocks) if is_unseen(block.owner)}
    chosen = kept or [i for i in range(len(blocks)) if i not in around]
    title = _headline_at(blocks, chosen, around, values)
    if title is not None:
        values["headline"] = " ".join(blocks[title].text.split())
        values.setdefault("outlet", outlet_beside(values["headline"], tree))
    around |= unseen
    if title is not None:
        story = next((i for i in chosen if is_prose(blocks[i])), title)
        below = {i for i in range(title + 1, story) if is_standfirst(blocks[i])} - unseen
        below |= set(_right_below(blocks, title, story)) - unseen
        chosen = sorted({*chosen, *below})
    lines, used = _lines(blocks, chosen, around, title, values.get("headline", ""))
    rest = [block for i, block in enumerate(blocks) if i not in used | unseen]
    words = sum(len(block.text.split()) for block in rest)
    return Extract(lines, values, len(rest), words, is_page and not kept)


def _right_below(blocks: Sequence[Block], title: int, story: int) -> Iterator[int]:
    """The lines that follow a headline in the same element, up to a picture, a byline or a date."""
    home = blocks[title].owner.getparent()
    for index in range(title + 1, story):
        block = blocks[index]
        if block.owner.getparent() is not home or any(map(is_about, _near(block))):
            return
        if len(block.text) < _STANDFIRST_FLOOR or block.linked or not _may_sum_up(block.owner):
            return
        if len(block.text) <= _DATED_CAP and _YEAR.search(block.text):
            return
        yield index


def _may_sum_up(element: HtmlElement) -> bool:
    """Whether a line is a heading, or a paragraph whose name is not that of something of the site.

    One without a name may say anything there: who earns at its links, how old it is.
    """
    if element.tag in HEADINGS:
        return True
    own = is_named(element, _OWN) or not is_around(element)
    return element.tag == "p" and bool(names_of(element)) and own


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
    named = [i for i in headings if _names(key_of(blocks[i].text), wanted)]
    if named:
        return max(named, key=lambda i: len(key_of(blocks[i].text)))
    own = [i for i in headings if blocks[i].owner.tag == "h1" and i not in around]
    told = (i for i in own if key_of(blocks[i].text) not in ("", outlet))
    return next(told, None if own else _in_title(blocks[:story], wanted))


def _in_title(blocks: Sequence[Block], wanted: str) -> int | None:
    """Where a page without headings prints most of its title: `The Post: Lamps` over `Lamps`."""
    keys = [key_of(block.text) for block in blocks]
    half = max(len(wanted) // 2, _HEADLINE_FLOOR)
    found = (i for i, key in enumerate(keys) if len(key) >= half and wanted.endswith(key))
    return next(found, None)


def _names(key: str, wanted: str) -> bool:
    """Whether two headlines are the same, or one is the other with more around it."""
    alike = len(key) >= _HEADLINE_FLOOR <= len(wanted) and (key in wanted or wanted in key)
    return bool(key) and (key == wanted or alike)


def _is_title(block: Block) -> bool:
    names = " ".join(names_of(block.owner)).lower()
    named = "headline" in names or "title" in names or block.owner.get("itemprop") == "headline"
    return block.owner.tag in HEADINGS or (named and block.owner.tag in ("p", "div"))


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where what stands: the blocks that were kept and those of the site, title, first, story.

    `title`, `first` (of the article, title and all) and `story` (its first prose) are places;
    `is_in` says whether an element is inside what holds the story, `is_near` the same of what holds
    title and story, as far as that is not the whole page.
    """

    blocks: Sequence[Block]
    kept: Collection[int]
    around: Collection[int]
    title: int | None
    first: int
    story: int
    is_in: Callable[[HtmlElement], bool]
    is_near: Callable[[HtmlElement], bool]

    def kind_at(self, index: int, *, sums_up: bool) -> LineKind | None:
        """What the block at a place is for the article; None where it is no part of it."""
        if index == self.title:
            return None
        block, is_kept = self.blocks[index], index in self.kept
        is_beside = index > self.story and not self.is_in(block.owner)
        if not is_kept and (is_beside or index in self.around):
            return None
        if is_kept:
            kind: LineKind | None = kind_of(block)
        else:
            below = self.blocks[index + 1] if index + 1 in self.kept else None
            kind = _other_kind(block, below, sums_up=sums_up)
        if index < self.first:
            is_caption = kind in (LineKind.CAPTION, LineKind.CREDIT) and self.is_near(block.owner)
            return kind if is_caption else None
        return _kind_above(block, kind) if index < self.story and not self._opens(index) else kind

    def _opens(self, index: int) -> bool:
        """Whether a heading opens the story's first part, and does not go on with the title."""
        title = None if self.title is None else self.blocks[self.title].owner.getparent()
        block, below = self.blocks[index], self.blocks[index + 1]
        return block.owner.getparent() is not title and _heads(block, below)


def _lines(
    blocks: Sequence[Block],
    chosen: Sequence[int],
    around: Collection[int],
    title: int | None,
    headline: str,
) -> tuple[tuple[PageLine, ...], set[int]]:
    """The lines of the article, and the places of the blocks that are in them."""
    used: set[int] = set() if title is None else {title}
    if not chosen:
        return (), used
    first = chosen[0] if title is None else min(title, chosen[0])
    prose = (i for i in chosen if is_prose(blocks[i]) and blocks[i].owner.tag not in HEADINGS)
    story = next(prose, chosen[0])
    home = _home_of(blocks[story], blocks[chosen[-1]])
    near = _home_of(blocks[story], blocks[first])
    is_in = inherited(lambda element: element is home)
    is_near = inherited(lambda element: element is near and near.tag != "body")
    layout = _Layout(blocks, set(chosen), around, title, first, story, is_in, is_near)
    lines = PageLines(headline)
    for index in range(chosen[-1] + 1):
        if kind := layout.kind_at(index, sums_up=lines.sum_up):
            used.add(index)
            lines.add(blocks[index], kind)
    return lines.told(), used


def _home_of(one: Block, other: Block) -> HtmlElement:
    """The innermost element that holds two blocks."""
    around_other = set(other.ancestors())
    return next(element for element in one.ancestors() if element in around_other)


def _other_kind(block: Block, below: Block | None, *, sums_up: bool) -> LineKind | None:
    """What is taken though it was not chosen: captions, credits, main points, posts, subheads.

    `below` is the next block, if that was chosen.
    """
    kind = kind_of(block)
    if kind is LineKind.CAPTION and _COUNTER.fullmatch(block.text):
        return None
    if kind in (LineKind.CAPTION, LineKind.CREDIT) or is_takeaway(block):
        return kind
    if is_post(block):
        return LineKind.TEXT
    if kind is LineKind.HEADING and (is_synopsis(block.text) or _heads(block, below)):
        return kind
    return kind if sums_up and kind is LineKind.BULLET else None


def _heads(heading: Block, below: Block | None) -> bool:
    """Whether a heading stands right above a paragraph of the story, in the same element."""
    if below is None or not is_prose(below) or heading.linked * 2 > len(heading.text):
        return False
    if kind_of(heading) is not LineKind.HEADING:
        return False
    home = heading.owner.getparent()
    if home is not None and home.tag in ("header", "hgroup"):
        home = home.getparent()
    return home is below.owner.getparent()


def _kind_above(block: Block, kind: LineKind | None) -> LineKind | None:
    """What a block above the story is: a byline or date, or a line below the headline."""
    short = len(block.text) <= _META_CAP and kind in (None, LineKind.TEXT)
    if short and any(map(is_about, _near(block))):
        return LineKind.META
    if kind is LineKind.CREDIT and not _is_by_picture(block):
        return LineKind.META
    return LineKind.TEXT if kind is LineKind.HEADING and not is_synopsis(block.text) else kind


def _is_by_picture(block: Block) -> bool:
    """Whether a picture stands near a block: credits above a story without one are its author's."""
    named = any(e.tag == "figure" or is_named(e, _PICTURED | CAPTIONS) for e in _near(block))
    beside = islice(_near(block), 2)
    inside = (each for element in beside for each in islice(element.iter(), _INSIDE_CAP))
    return named or any(each.tag in _PICTURES for each in inside)


def _near(block: Block) -> Iterator[HtmlElement]:
    inner = block.innermost()
    yield inner
    yield from islice(inner.iterancestors(), _NEAR)
