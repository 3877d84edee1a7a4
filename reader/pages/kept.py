"""Which blocks of a page are its article: trafilatura's choice, mended by where its blocks stand.

Every block is given a number before the page is handed over, two signs that stand before its first
word (Braille, which no pattern there takes for a letter). What comes back has the numbers of what
was chosen, and the words are taken from the page itself: so nothing is merged or normalised, and of
two equal paragraphs both have a number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from lxml.html import HtmlElement
from trafilatura.core import bare_extraction
from trafilatura.settings import Document

from reader.late_pattern import late_pattern
from reader.pages.around import inherited, is_around, is_hidden, is_walled_story
from reader.pages.text_blocks import Block

_FIRST, _BASE = 0x2800, 256
_NUMBER = late_pattern("([\u2800-\u28ff])([\u2800-\u28ff])")
BLOCKS_CAP = _BASE * _BASE
"""Blocks of a page that are looked at."""

_PROSE = 60
"""Characters from which a block without many links is taken for prose."""
_MOST = 0.75
"""The share of the chosen prose that stands in the element that holds the article."""
_NEAR = 3
"""Elements around a block among which one stands beside prose."""
_FAMILY = 3
"""Chosen paragraphs from which the element that holds them is taken for one of the story's."""


def article_blocks(page: HtmlElement, blocks: Sequence[Block]) -> list[int]:
    """The places of those blocks that are the article's, in order. The tree is marked by it."""
    chosen = _chosen(page, blocks)
    if not chosen:
        return []
    chosen |= set(_siblings(blocks, chosen))
    home = _home(blocks, chosen)
    is_in = inherited(lambda element: element is home)
    kept = {index for index in chosen if is_in(blocks[index].owner)} - _menus(blocks, chosen)
    kept |= set(_walled(blocks, home))
    above = {home, *home.iterancestors()}
    is_outside = inherited(lambda e: e not in above and (is_around(e) or is_hidden(e)))
    cleared = {index for index in kept if not is_outside(blocks[index].owner)}
    if _length(blocks, cleared) * 2 > _length(blocks, kept):
        kept = cleared
    return sorted(kept)


def _walled(blocks: Sequence[Block], home: HtmlElement) -> Iterator[int]:
    """The blocks of a story's paid part, in the element that holds the story or right beside it."""
    beside = (home, home.getparent())
    is_in = inherited(lambda e: e.getparent() in beside and is_walled_story(e))
    return (index for index, block in enumerate(blocks) if is_in(block.owner))


def _length(blocks: Sequence[Block], places: Collection[int]) -> int:
    return sum(len(blocks[index].text) for index in places)


def _chosen(page: HtmlElement, blocks: Sequence[Block]) -> set[int]:
    for index, block in enumerate(blocks):
        words = _NUMBER.sub("", getattr(block.holder, block.attribute))
        blank = len(words) - len(words.lstrip())
        number = chr(_FIRST + index // _BASE) + chr(_FIRST + index % _BASE)
        setattr(block.holder, block.attribute, words[:blank] + number + words[blank:])
    document = bare_extraction(page, fast=True, include_comments=False)
    found = "".join(document.body.itertext()) if isinstance(document, Document) else ""
    numbers = (
        (ord(high) - _FIRST) * _BASE + ord(low) - _FIRST for high, low in _NUMBER.findall(found)
    )
    return {number for number in numbers if number < len(blocks)}


def is_prose(block: Block) -> bool:
    """Whether a block is long and has few links, as the paragraphs of a story are."""
    return len(block.text) >= _PROSE and block.linked * 2 < len(block.text)


def _home(blocks: Sequence[Block], chosen: Collection[int]) -> HtmlElement:
    """The innermost element that holds most of the chosen prose, and is no paragraph itself."""
    prose = [index for index in chosen if is_prose(blocks[index])] or list(chosen)
    held: Counter[HtmlElement | None] = Counter()
    for index in prose:
        held[blocks[index].owner] += len(blocks[index].text)
    home = blocks[prose[0]].owner.getroottree().getroot()
    for element in reversed(list(home.iter())):
        held[element.getparent()] += held[element]
    enough = _length(blocks, prose) * _MOST
    paragraphs = {blocks[index].owner for index in prose}
    inner: HtmlElement | None = home
    while inner is not None and inner not in paragraphs:
        home = inner
        inner = next((child for child in home if held[child] >= enough), None)
    return home


def _menus(blocks: Sequence[Block], chosen: Collection[int]) -> set[int]:
    """Blocks that are nothing but links and stand apart from all prose, as menus in tables do."""
    prose = (blocks[index].owner for index in chosen if is_prose(blocks[index]))
    beside = {owner.getparent() for owner in prose if owner.tag != "td"}
    return {
        index
        for index in chosen
        if blocks[index].linked * 10 >= len(blocks[index].text) * 8
        and beside.isdisjoint(islice(blocks[index].ancestors(), _NEAR))
    }


def _siblings(blocks: Sequence[Block], chosen: Collection[int]) -> Iterator[int]:
    """Paragraphs that were not chosen and stand among many that were, or in a twin of such a place.

    A page in chunks (one between two advertisements) has several twins.
    """
    held = Counter(_place(blocks[index]) for index in chosen if blocks[index].owner.tag == "p")
    for index, block in enumerate(blocks):
        among = block.owner.tag == "p" and held[_place(block)] >= _FAMILY
        if index not in chosen and among and is_prose(block):
            yield index


def _place(block: Block) -> tuple[object, str]:
    """What a block's element stands in: by its name, or itself where it has none."""
    parent = block.owner.getparent()
    named = "" if parent is None else " ".join((parent.get("class") or "").split())
    return (parent.tag if named and parent is not None else parent), named
