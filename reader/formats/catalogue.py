"""The table of formats: what each is called, how a file of it is known, and what reads it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.dataclass import dataclass
from reader.errors import BadFile, install
from reader.formats import plain
from reader.formats.blocks import Paragraph
from reader.formats.first_lines import opens_mail, opens_page
from reader.formats.opening import Opening, opening_of
from reader.formats.story import Stories
from reader.formats.wire_lines import (
    is_document,
    opens_anpa,
    opens_iptc7901,
    opens_json_lines,
    opens_ninjs,
    opens_zip,
)
from reader.formats.written import Parse, decoded_article, story_in

Read = Callable[[bytes, str], Stories]
"""The articles in the bytes of a file with a name, at least one; BadFile where there is none."""


@dataclass(frozen=True, slots=True)
class Format:
    """A form of file. `roots` and `opens` tell it by its content, `suffixes` by its name.

    `extra` is what has to be installed for it, and `needs` the modules that come with that.
    `is_text` says that the file is a text which is read as it stands.
    """

    name: str
    title: str
    suffixes: tuple[str, ...] = ()
    roots: frozenset[str] = frozenset()
    opens: Callable[[Opening], bool] = lambda _: False
    extra: str = ""
    needs: tuple[str, ...] = ()
    is_text: bool = False

    @property
    def is_installed(self) -> bool:
        """Whether what reads it is there."""
        if not self.needs:
            return True
        from importlib.util import find_spec

        return all(find_spec(module) for module in self.needs)

    @property
    def remedy(self) -> str:
        """What a user installs to have it read; "" for a format that is always read."""
        return install(self.extra) if self.extra else ""

    def read(self, data: bytes, source: str) -> Stories:
        """The articles of a file; raises BadFile where there is none, or no extra that reads it."""
        if not self.is_installed:
            reason = f"is {self.title}, and what reads that is not installed"
            raise BadFile(source, reason, remedy=self.remedy)
        return _read(self.name)(data, source)


_ENVELOPES = frozenset({"RBNews", "XMLNewsQueuedResponse", "release", "Publish"})

FORMATS: tuple[Format, ...] = (
    Format("text", "plain text", ("txt", "text"), is_text=True),
    Format("markdown", "Markdown", ("md", "markdown"), is_text=True),
    Format("nitf", "NITF", ("nitf",), frozenset({"nitf"}), extra="wire", needs=("lxml",)),
    Format(
        "newsml", "NewsML 1.2", ("newsml",), frozenset({"NewsML"}), extra="wire", needs=("lxml",)
    ),
    Format(
        "newsml_g2",
        "NewsML-G2",
        roots=frozenset({"newsItem", "packageItem", "newsMessage", "contentSet"}),
        extra="wire",
        needs=("lxml",),
    ),
    Format("envelopes", "Ritzau, NTB, CP", roots=_ENVELOPES, extra="wire", needs=("lxml",)),
    Format("json_lines", "JSON lines", ("jsonl", "ndjson"), opens=opens_json_lines),
    Format("ninjs", "ninjs, AP Media API", ("json", "ninjs"), opens=opens_ninjs),
    Format("iptc7901", "IPTC 7901, dpa", opens=opens_iptc7901),
    Format("anpa", "ANPA 1312, AP", opens=opens_anpa),
    Format("zip", "ZIP of any of these", ("zip",), opens=opens_zip),
    Format(
        "html",
        "HTML",
        ("html", "htm", "xhtml", "mht", "mhtml"),
        opens=opens_page,
        extra="html",
        needs=("lxml", "lxml_html_clean", "trafilatura"),
    ),
    Format(
        "feed",
        "RSS or Atom",
        ("rss", "atom"),
        roots=frozenset({"rss", "feed", "RDF"}),
        extra="feeds",
        needs=("feedparser",),
    ),
    Format("mail", "mail", ("eml",), opens=opens_mail),
)
"""Asked by content in this order, then by name; what none of them claims is plain text."""


def _read(name: str) -> Read:
    """What reads a format; its module is loaded when a file of it is read."""
    match name:
        case "nitf":
            from reader.formats.nitf import read
        case "newsml":
            from reader.formats.newsml import read
        case "ninjs":
            from reader.formats.ninjs import read
        case "iptc7901":
            from reader.formats.iptc7901 import read
        case "envelopes":
            from reader.formats.envelopes import read
        case "json_lines":
            from reader.formats.json_lines import read
        case "zip":
            return _zip
        case "anpa":
            from reader.formats.anpa import read
        case "newsml_g2":
            from reader.formats.newsml_g2 import read
        case "html" | "feed" | "mail":
            return _read_of_the_net(name)
        case _:
            return _written
    return read


def _read_of_the_net(name: str) -> Read:
    match name:
        case "html":
            from reader.formats.html import read
        case "feed":
            from reader.formats.feed import read
        case _:
            from reader.formats.mail import read
    return read


def _written(data: bytes, source: str) -> Stories:
    return (story_in(decoded_article(data, source), parse_of(source)),)


def _zip(data: bytes, source: str) -> Stories:
    from reader.formats.zip_files import articles_of

    return articles_of(data, source, _member, lambda name: opening_of(b"", name).suffix in SUFFIXES)


def _member(data: bytes, source: str) -> Stories:
    """The articles of a file in an archive."""
    found = format_of(data, source)
    if found.name == "zip":
        raise BadFile(source, "is an archive in an archive, which is not opened")
    return found.read(data, source)


def parse_of(source: str) -> Parse:
    """What makes paragraphs of a text with this name: Markdown, or else plain text."""
    if source.rpartition(".")[2].lower() not in MARKDOWN.suffixes:
        return _plain
    from reader.formats.markdown import read

    return read


def _plain(text: str) -> tuple[Sequence[Paragraph], tuple[str, ...]]:
    return plain.paragraphs(text), ()


TEXT, MARKDOWN = FORMATS[:2]
_BY_CONTENT = ("xml", "tst", "anpa", "7901")
"""Suffixes of files whose form only their content tells."""
SUFFIXES = frozenset((*_BY_CONTENT, *(suffix for form in FORMATS for suffix in form.suffixes)))
"""Suffixes of the files that are looked for in a folder."""


def format_of(data: bytes, source: str) -> Format:
    """The format of a file with these bytes and this name.

    Raises BadFile for a form that is known and not read.
    """
    opening = opening_of(data, source)
    named = next((form for form in FORMATS if opening.suffix in form.suffixes), None)
    for form in FORMATS:
        if opening.root in form.roots or form.opens(opening):
            return form
    if named and not named.is_text:
        return named
    if kind := _unread(opening) or (named is not MARKDOWN and _closed(data, opening)):
        raise BadFile(source, f"is {kind}, which is not read", remedy="save its text as .txt")
    return named or TEXT


def _closed(data: bytes, opening: Opening) -> str:
    """What a file is that one element holds from its first byte to its last."""
    end = f"</{opening.root}>".encode("latin-1", "replace")
    return f"XML (<{opening.root}>)" if opening.root and data.rstrip().endswith(end) else ""


def _unread(opening: Opening) -> str:
    """What a file is that holds an article in fields or tags; its source helps nobody."""
    if is_document(opening):
        return "a document of an office program"
    if opening.data.startswith(b"%PDF-"):
        return "a PDF"
    if opening.text.startswith("{\\rtf") or opening.suffix == "rtf":
        return "RTF"
    if opening.text.startswith("<?xml") or opening.root == "svg" or opening.suffix == "xml":
        return f"XML (<{opening.root}>)" if opening.root else "XML"
    return ""
