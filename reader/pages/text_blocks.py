"""A page's markup into its blocks: what a browser would begin on a line of its own.

    <div>Lind <b>spoke</b>.<ul><li>Forty stalls</ul></div>
    "Lind spoke." of the div, "Forty stalls" of the li

Every word that a browser could show stands in exactly one block, in the order of the page.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from reader.dataclass import dataclass, field
from reader.late_pattern import late_pattern
from reader.pages.around import CAPTIONS, CREDITS, is_named

_NEVER_SHOWN_WORDS = """
    script style noscript template svg math iframe object embed applet button select option
    optgroup textarea input head audio video canvas dialog map datalist meter progress
"""
_NEVER_SHOWN = frozenset(_NEVER_SHOWN_WORDS.split())
_BLOCKS_WORDS = """
    address article aside blockquote body caption center dd details dialog dir div dl dt
    fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li
    main menu nav ol p pre section summary table tbody td tfoot th thead tr ul
"""
_BLOCKS = frozenset(_BLOCKS_WORDS.split())
_UNSEEN_WORDS = "visuallyhidden sronly screenreadertext screenreaderonly screenreader a11yhidden"
_UNSEEN = frozenset(_UNSEEN_WORDS.split())
"""Words, or two of them run together, that name what is read aloud and not shown."""
_INLINE = ("span", "cite", "small", "em", "i")
_APART = CAPTIONS | CREDITS
_BLANK = late_pattern(r"\s+")
_BLANKS = late_pattern(" {2,}")
_AROUND_BREAK = late_pattern(r" ?\n ?")


@dataclass(slots=True, eq=False)
class Block:
    """A stretch of a page's words that no other block interrupts.

    `owner` is the element that it stands in; `holder` and `attribute` say where its first word is
    kept in the tree; `linked` counts those of its characters that are links.
    """

    owner: HtmlElement
    holder: HtmlElement
    attribute: str
    parts: list[str] = field(default_factory=list)
    linked: int = 0
    text: str = ""

    def innermost(self) -> HtmlElement:
        """The element of its first word, which may stand inside a line."""
        parent = self.holder.getparent()
        return self.holder if self.attribute == "text" or parent is None else parent

    def ancestors(self) -> Iterator[HtmlElement]:
        """The element that it stands in, and what that stands in, up to the page."""
        yield self.owner
        yield from self.owner.iterancestors()


def tree_of(text: str) -> HtmlElement | None:
    """The tree of a page's text (`limits.parsable`); None where it holds no element."""
    data = text.encode()
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        return document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def blocks_of(body: HtmlElement) -> list[Block]:
    """The blocks of a page in their order, none of them blank; a line break in one is a `<br>`."""
    blocks: list[Block] = []
    owners = [body]
    block: Block | None = None
    links = 0
    walk = etree.iterwalk(body, events=("start", "end"))
    for event, element in walk:
        starts = event == "start"
        if starts and (element.tag in _NEVER_SHOWN or _is_read_aloud(element)):
            walk.skip_subtree()
            continue
        if element is body and not starts:
            break
        if element is not body and _is_block(element):
            block = None
            owners = [*owners, element] if starts else owners[:-1]
        links += (element.tag == "a") * (1 if starts else -1)
        if element.tag == "br" and starts and block:
            block.parts.append("\n")
        words = (element.text if starts else element.tail) or ""
        if block is None and words.strip():
            block = Block(owners[-1], element, "text" if starts else "tail")
            blocks.append(block)
        if block and words:
            block.parts.append(_BLANK.sub(" ", words))
            block.linked += len(words) if links else 0
    for each in blocks:
        each.text = _AROUND_BREAK.sub("\n", _BLANKS.sub(" ", "".join(each.parts))).strip()
    return blocks


def _is_read_aloud(element: HtmlElement) -> bool:
    """Whether a part of a line is there for screen readers alone: `Image caption, `."""
    return element.tag == "span" and element.keys() != [] and is_named(element, _UNSEEN)


def _is_block(element: HtmlElement) -> bool:
    """Whether an element begins on a line of its own; captions and credits do in any element."""
    if element.tag in _BLOCKS:
        return True
    return element.tag in _INLINE and element.keys() != [] and is_named(element, _APART)
