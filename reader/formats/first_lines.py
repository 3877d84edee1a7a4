"""How pages and mail begin: what tells them by their content."""

from __future__ import annotations

import re

from reader.formats.opening import Opening
from reader.late_pattern import late_pattern

_FRAGMENT = late_pattern(
    r"<(?:p|div|article|section|main|header|h[1-6]|table|ul|ol|blockquote|meta|title|script|style"
    r"|head|body|figure)(?:\s[^<>]{0,2000})?>",
    re.IGNORECASE,
)
"""How a piece of HTML opens; in Markdown that may be."""
_MARKDOWN = ("md", "markdown")
_HEADER_LINE = late_pattern(r"([A-Za-z][A-Za-z0-9-]{1,60}):[^\n]*\n|[ \t]+\S[^\n]*\n")
_OF_MAIL_WORDS = """
    from date subject message-id received return-path mime-version to content-type
"""
_OF_MAIL = frozenset(_OF_MAIL_WORDS.split())
_ENOUGH = 3
"""Header fields of mail that tell it; two, as in `From:` and `Date:`, stand above stories too."""
_FIRST_LINE = late_pattern(r"From \S+ [^\n]{0,100}\n")
"""What a mailbox puts before a message."""


def opens_page(opening: Opening) -> bool:
    """Whether a file opens as HTML, XHTML, a piece of a page, or a page saved in one file."""
    text = opening.text
    if opening.root.lower() == "html" or text[:14].lower() == "<!doctype html":
        return True
    if text.startswith("<"):
        return opening.suffix not in _MARKDOWN and bool(_FRAGMENT.match(text))
    return opens_mail(opening) and "multipart/related" in text[:4096].lower() and _is_saved(text)


def opens_mail(opening: Opening) -> bool:
    """Whether a file opens with the header of a message."""
    return len(_OF_MAIL & _fields(opening.text)) >= _ENOUGH


def _is_saved(text: str) -> bool:
    """Whether a browser wrote the message: it says where the page came from."""
    return bool(_fields(text) & {"snapshot-content-location", "content-location"}) or (
        "saved by " in text[:200].lower()
    )


def _fields(text: str) -> set[str]:
    """The names of the header fields at the start of a text, in lower case."""
    found: set[str] = set()
    text = text.replace("\r\n", "\n")
    first = _FIRST_LINE.match(text)
    at = first.end() if first else 0
    while line := _HEADER_LINE.match(text, at):
        found.add((line[1] or "").lower())
        at = line.end()
    return found
