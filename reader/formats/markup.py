"""The marked-up words of a wire story into paragraphs: NITF, XHTML, and HTML that is in a field.

`<p>The pier <b>closed</b>.</p><ul><li>At noon</li></ul>` is the line `The pier closed.` and the
bullet `At noon`. What a tag means is told by its name alone, so a tree and a text with tags in it
are read by the same rules. No words are lost but those of scripts and styles, which are counted.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from textwrap import dedent

from reader.dataclass import dataclass, field
from reader.formats.blocks import Line, Paragraph, Shape, as_line, is_blank, paragraphs_of
from reader.formats.caps import LONG_CAP
from reader.formats.plain import paragraphs
from reader.late_pattern import late_pattern
from reader.model import Role
from reader.named_tuple import NamedTuple

MOST_TAGS = 100_000
"""Tags of one text; what follows is words."""
LONGEST_TAG = 2_000
"""Characters of a tag in a text; what is longer is words."""


class Tag(NamedTuple):
    """The start or the end of an element, by its name in lower case without a prefix."""

    name: str
    opens: bool


Token = str | Tag
"""What a marked-up text is read as: words, and tags between them."""


class Marked(NamedTuple):
    """Paragraphs, and how many pieces of which kind were left out."""

    paragraphs: list[Paragraph]
    dropped: Counter[str]


_DROPPED = frozenset({"script", "style", "head", "template", "noscript"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2"})
_CAPTIONS = frozenset({"media-caption", "figcaption", "caption"})
_CREDITS = frozenset({"media-producer", "credit"})
_ITEMS = frozenset({"li", "dt", "dd"})
_AROUND = frozenset({"header", "footer", "nav"})
_CELLS = frozenset({"td", "th"})
_BLOCKS = frozenset(
    {"p", "div", "block", "section", "article", "main", "aside", "body", "body.content", "body.end"}
    | {"media", "figure", "ul", "ol", "dl", "blockquote", "bq", "pre", "hr", "table", "tbody"}
    | {"thead", "tr", "nitf-table", "note", "fn", "address", "tagline"}
)
_NOT_WORDS = frozenset({"media-metadata", "media-reference", "media-object"})
_BLANKS = late_pattern(r"[ \t\r\n\f]+")
_LATE_ENTITY = late_pattern(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TAG = late_pattern(
    r"<(/?)(?:[A-Za-z][\w.-]{0,30}:)?([A-Za-z][\w.-]{0,30})"
    r"(?=[\s/>])(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+>"
)
_INDENTED = late_pattern(r"\n(?=(?: {2}|\t)[ \t]*\S)")
_LISTED = late_pattern(r"(?:\n\S[^\n]*){4}")
"""Lines inside a tag that begin where no indented tag begins: results, not the wraps of a tree."""
_QUOTING = ("–", "—", "―")
_SENTENCE_END = (".", "!", "?", ".»", ".”", '."', "…")
_MARKS = late_pattern(
    r"</?(?:[\w.-]{1,30}:)?(?:p|br|div|span|h[1-6]|hl2|ul|ol|li|table|tr|td|b|i|u|em|strong|a|sup|sub"
    r"|script|style|blockquote|block)(?=[\s/>])",
    re.IGNORECASE,
)


def is_marked_up(text: str) -> bool:
    """Whether a text has tags in it that a story would have."""
    return bool(_MARKS.search(text))


def paragraphs_in(text: str, *, is_html: bool = False) -> Marked:
    """The paragraphs of a text with or without tags; without them its lines are what they are.

    `is_html` says that it is HTML even where it has no tags, so that its lines are nothing. What is
    longer than an article may be is one line, to be refused as such.
    """
    if len(text) > LONG_CAP:
        return paragraphs_from([text])
    if is_html or is_marked_up(text):
        return paragraphs_from(tokens_in(text), keep_lines=_has_plain_lines(text))
    lines = dedent(html.unescape(text).replace("\r\n", "\n"))
    return Marked(paragraphs(_INDENTED.sub("\n\n", lines)), Counter())


def _has_plain_lines(text: str) -> bool:
    """Whether lines inside the tags are indented as paragraphs of a wire are."""
    mixed = re.search(r"\n {2,8}\S", text) and re.search(r"[^\s>]\r?\n[^\s<]", text)
    return bool(mixed) and text.lower().count("<p") <= 1


def tokens_in(text: str) -> Iterator[Token]:
    """The tags and words of a text; `<` that opens no tag is a word. Linear in the text."""
    at = 0
    small = text.lower()
    last = {mark: small.rfind(mark) for mark in ("-->", "</script", "</style")}
    tags = 0
    while (start := text.find("<", at)) >= 0 and tags < MOST_TAGS:
        tags += 1
        if text.startswith("<!--", start) and start < last["-->"]:
            yield html.unescape(text[at:start])
            at = text.find("-->", start) + 3
            continue
        found = _TAG.match(text, start, start + LONGEST_TAG)
        if not found:
            yield html.unescape(text[at : start + 1])
            at = start + 1
            continue
        yield html.unescape(text[at:start])
        name, opens, at = found[2].lower(), not found[1], found.end()
        yield Tag(name, opens)
        if name in ("script", "style") and opens and at <= last[f"</{name}"]:
            at = small.find(f"</{name}", at)
        elif found[0].endswith("/>"):
            yield Tag(name, opens=False)
    yield html.unescape(text[at:])


_GROUP = {
    **dict.fromkeys(_HEADINGS, "heading"),
    **dict.fromkeys(_CAPTIONS, "caption"),
    **dict.fromkeys(_CREDITS, "credit"),
    **dict.fromkeys(_ITEMS, "item"),
    **dict.fromkeys(_NOT_WORDS, "unspoken"),
    **dict.fromkeys(_AROUND, "around"),
    "tr": "row",
    "pre": "pre",
}
_GROUPS: tuple[str, ...] = ("dropped", *dict.fromkeys(_GROUP.values()))


@dataclass(slots=True)
class _Reading:
    """Where a reading of tokens is: the words of the line so far, and what they are inside of."""

    keep_lines: bool
    is_inner: bool = False
    blocks: list[list[Line]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    dropped: Counter[str] = field(default_factory=Counter)
    inside: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_GROUPS, 0))
    numbers: list[int] = field(default_factory=list)
    bullet: str = ""
    broken: bool = False

    def tag(self, tag: Tag) -> None:
        """Go into an element, or out of it."""
        name, opens = tag
        if name in _DROPPED or self.inside["dropped"]:
            self._step("dropped", opens=opens) if name in _DROPPED else None
            self.dropped[name] += name in ("script", "style") and opens
        elif name == "br":
            self.end_line() if opens else None
            self.broken = True
        elif name in _CELLS:
            if opens and any(not is_blank(words) for words in self.words):
                self.words.append(" | ")
        elif name == "tr" or not self.inside["row"]:
            self._structure(name, opens=opens)
        elif name in _BLOCKS:
            self.words.append(" ")

    def _structure(self, name: str, *, opens: bool) -> None:
        group = _GROUP.get(name, "")
        if group or name in _BLOCKS:
            self.end_block()
        if name in ("p", "div"):
            self.inside["heading"] = 0
        if group:
            self._step(group, opens=opens)
        if name in ("ul", "ol", "dl"):
            if opens:
                self.numbers.append(0 if name == "ol" else -1)
            elif self.numbers:
                self.numbers.pop()
        if group == "item" and opens:
            self.bullet = "- "
            if self.numbers and self.numbers[-1] >= 0:
                self.numbers[-1] += 1
                self.bullet = f"{self.numbers[-1]}. "

    def _step(self, group: str, *, opens: bool) -> None:
        self.inside[group] = self.inside[group] + 1 if opens else max(0, self.inside[group] - 1)

    def text(self, words: str) -> None:
        """Take in words, with their line breaks where those count."""
        if not words or self.inside["dropped"] or self.inside["unspoken"]:
            return
        if not (self.keep_lines or self.inside["pre"] or _LISTED.search(words)):
            self.words.append(words)
            return
        first, *others = words.split("\n")
        self.words.append(first)
        for line in others:
            self.end_line()
            if line.startswith(("  ", "\t")) or is_blank(line):
                self.end_block()
            self.words.append(line)

    def end_line(self) -> None:
        """The words so far are a line."""
        if not self.words:
            return
        text = _BLANKS.sub(" ", "".join(self.words)).strip()
        text = text.strip("| ") if self.inside["row"] else text
        self.words.clear()
        if "<" in text and not self.is_inner and is_marked_up(text):
            text = self._without_tags(text)
        if is_blank(text):
            return
        line = self._line(_LATE_ENTITY.sub(lambda entity: html.unescape(entity[0]), text))
        if not self.broken or not self.blocks:
            listed = line.shape is Shape.BULLET and self.blocks and self.inside["item"]
            if not (listed and self.blocks[-1][-1].shape is Shape.BULLET):
                self.blocks.append([])
        self.blocks[-1].append(line)
        self.broken = True

    def _without_tags(self, text: str) -> str:
        """The words of a line in which tags were sent as text; what that drops is counted."""
        inner = _read(tokens_in(text), _Reading(keep_lines=False, is_inner=True))
        self.dropped += inner.dropped
        return " ".join(line.text for block in inner.blocks for line in block)

    def end_block(self) -> None:
        """The words so far are the end of a block of lines."""
        self.end_line()
        self.broken = False

    def _line(self, text: str) -> Line:
        for group, shape, role in _ROLES:
            if self.inside[group]:
                return Line(text, shape, role=role)
        if self.inside["item"]:
            mark, self.bullet = self.bullet, ""
            return Line(text, Shape.BULLET, mark) if mark else Line(text)
        return Line(text) if _is_said(text) else as_line(text)


_ROLES = (
    ("around", Shape.TEXT, Role.META),
    ("credit", Shape.TEXT, Role.CREDIT),
    ("caption", Shape.PICTURE, Role.CAPTION),
    ("heading", Shape.HEADING, Role.LABEL),
    ("row", Shape.TEXT, Role.BODY),
)
"""What a line is for by what it stands inside of, the first that holds."""


def _is_said(text: str) -> bool:
    """Whether a dash opens a quotation, as in many languages: a list has a tag of its own."""
    return text.startswith(_QUOTING) or (text.startswith("- ") and text.endswith(_SENTENCE_END))


def paragraphs_from(tokens: Iterable[Token], *, keep_lines: bool = False) -> Marked:
    """The paragraphs that tokens make; with `keep_lines` a line break in the words ends a line."""
    reading = _read(tokens, _Reading(keep_lines))
    return Marked(paragraphs_of(reading.blocks), reading.dropped)


def _read(tokens: Iterable[Token], reading: _Reading) -> _Reading:
    for token in tokens:
        if isinstance(token, Tag):
            reading.tag(token)
        else:
            reading.text(token)
    reading.end_block()
    return reading


def one_line(text: str) -> str:
    """All words of a field in one line, without the tags and names of characters it may hold."""
    if is_marked_up(text):
        paragraphs = paragraphs_from(tokens_in(text)).paragraphs
        text = " ".join(line.text for paragraph in paragraphs for line in paragraph)
    return " ".join(_LATE_ENTITY.sub(lambda entity: html.unescape(entity[0]), text).split())
