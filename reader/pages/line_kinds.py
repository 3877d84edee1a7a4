"""What a block of a page is by its element: heading, item of a list, caption, row of a table."""

from __future__ import annotations

from enum import StrEnum
from itertools import islice

from lxml.html import HtmlElement

from reader.languages import page
from reader.pages.around import CAPTIONS, CREDITS, is_named, names_of
from reader.pages.text_blocks import Block

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_POSTS_WORDS = """
    twitter-tweet twitter-video instagram-media tiktok-embed bluesky-embed mastodon-embed
    fb-post fb-video reddit-card reddit-embed-bq text-post-media telegram-post vk-post
"""
_POSTS = frozenset(_POSTS_WORDS.split())
"""Names that the services give to posts which stand in other pages."""
_TAKEAWAYS_WORDS = """
    takeaway takeaways keytakeaways keypoints keypoint highlights storyhighlights keyfacts
    ataglance tldr bulletpoints
"""
_TAKEAWAYS = frozenset(_TAKEAWAYS_WORDS.split())
_STANDFIRST_WORDS = """
    standfirst dek deck lead lede intro summary subtitle subheadline subheading subhead subline
    strapline abstract vorspann anleser ingress chapo chapeau entradilla bajada copete sommario
    occhiello sottotitolo subtitulo linhafina manchet
"""
_STANDFIRSTS = frozenset(_STANDFIRST_WORDS.split())
_NEAR = 2
_LONG_CELL = 200


_SYNOPSIS = frozenset(
    " ".join(phrase.split()) for row in page.SYNOPSIS.values() for phrase in row.split(";")
)
_AROUND_LABEL = ":： ■●◆▶►[]【】<>"


class LineKind(StrEnum):
    """What a line of a page is."""

    TEXT = "text"
    HEADING = "heading"
    BULLET = "bullet"
    ROW = "row"
    CAPTION = "caption"
    CREDIT = "credit"
    TAKEAWAY = "takeaway"
    META = "meta"


_LONGEST = {LineKind.CREDIT: 300, LineKind.CAPTION: 1_200, LineKind.TAKEAWAY: 2_000}
"""Characters of an element that is what its name says; a longer one is a story with such a name."""


def kind_of(block: Block) -> LineKind:
    """What a block is by the innermost of its elements that says it."""
    for element in block.ancestors():
        if element.tag in HEADINGS:
            return LineKind.HEADING
        if element.tag == "li":
            return LineKind.BULLET
        if element.tag in ("td", "th"):
            return LineKind.ROW if _is_data(element) else LineKind.TEXT
        named = _named_kind(element)
        if named and len("".join(element.itertext())) <= _LONGEST[named]:
            return named
    return LineKind.TEXT


def _named_kind(element: HtmlElement) -> LineKind | None:
    if is_named(element, CREDITS):
        return LineKind.CREDIT
    if element.tag == "figcaption" or is_named(element, CAPTIONS):
        return LineKind.CAPTION
    return LineKind.TAKEAWAY if is_named(element, _TAKEAWAYS) else None


def is_synopsis(text: str) -> bool:
    """Whether a line is a label below which the main points stand, in any language."""
    return text.strip(_AROUND_LABEL).casefold() in _SYNOPSIS


def is_post(block: Block) -> bool:
    """Whether a block stands in a post of another service that is shown in the page."""
    return any(not _POSTS.isdisjoint(names_of(element)) for element in block.ancestors())


def is_standfirst(block: Block) -> bool:
    """Whether a block is named as what sums up below a headline, and is no menu."""
    near = islice(block.ancestors(), _NEAR)
    return block.linked * 2 < len(block.text) and any(is_named(e, _STANDFIRSTS) for e in near)


def is_takeaway(block: Block) -> bool:
    """Whether a block stands in a box that is named as the one with the main points."""
    return any(is_named(element, _TAKEAWAYS) for element in block.ancestors())


def _is_data(cell: HtmlElement) -> bool:
    """Whether a cell holds a figure or a name, and not a part of the page."""
    row = cell.getparent()
    several = row is not None and len(row) > 1
    short = len("".join(cell.itertext())) <= _LONG_CELL
    return several and short and cell.find(".//table") is None
