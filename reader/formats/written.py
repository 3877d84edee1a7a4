"""Text that is read as it stands, plain or Markdown: its bytes, its front matter, its lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.files.read import too_large
from reader.formats import front_matter
from reader.formats.blocks import Paragraph, is_blank
from reader.formats.caps import LONG_CAP, refuse_unparted
from reader.formats.decoding import Decoded, decoded
from reader.formats.story import Story

Parse = Callable[[str], tuple[Sequence[Paragraph], tuple[str, ...]]]
"""A text with plain line ends into paragraphs, and notes on what of it was left out."""

_ENDS = ("\r\r\r\n", "\r\r\n", "\r\n")
"""What ends a line beside the bare characters; what few texts have is looked for first."""
_OTHER_ENDS, _ONE = "\r\x85\u2028\u2029", "\u2029"


def decoded_article(data: bytes, source: str) -> Decoded:
    """The text in the bytes of one article; raises BadFile where it is too long or no text."""
    if len(data) > LONG_CAP:
        raise too_large(source, len(data), LONG_CAP)
    found = decoded(data, source)
    refuse_unparted(source, len(data), (found.text,))
    return found


def story_in(written: Decoded, parse: Parse) -> Story:
    """The story in a text, front matter and all; one without a paragraph where it has no words."""
    front = front_of(written)
    paragraphs, notes = ((), ()) if is_blank(front.body) else parse(front.body)
    return Story(paragraphs, front.values, (*written.notes, *front.notes, *notes))


def front_of(written: Decoded) -> front_matter.FrontMatter:
    """The front matter of a text, and what stands below it with plain line ends."""
    return front_matter.parted(with_plain_ends(written.text))


def with_plain_ends(text: str) -> str:
    """The text with one newline for each end of a line; a pattern would take ten times as long."""
    if not any(end in text for end in _OTHER_ENDS):
        return text
    for end in _ENDS:
        text = text.replace(end, _ONE)
    for end in _OTHER_ENDS:
        text = text.replace(end, "\n")
    return text
