"""Text that is read as it stands, plain or Markdown: its bytes, its front matter, its lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.files.read import too_large
from reader.formats import front_matter
from reader.formats.blocks import Paragraph, is_blank
from reader.formats.caps import LONG_CAP, refuse_unparted
from reader.formats.decoding import Decoded, decoded
from reader.formats.story import Story
from reader.late_pattern import late_pattern

Parse = Callable[[str], tuple[Sequence[Paragraph], tuple[str, ...]]]
"""A text with plain line ends into paragraphs, and notes on what of it was left out."""

_LINE_END = late_pattern("\r{0,3}\n|[\r\x85\u2028\u2029]")
_OTHER_ENDS = "\r\x85\u2028\u2029"
"""What few texts have: to look for it takes a hundredth of the time of the pattern."""


def decoded_article(data: bytes, source: str) -> Decoded:
    """The text in the bytes of one article; raises BadFile where it is too long or no text."""
    if len(data) > LONG_CAP:
        raise too_large(source, len(data), LONG_CAP)
    found = decoded(data, source)
    refuse_unparted(source, len(data), (found.text,))
    return found


def story_in(written: Decoded, parse: Parse) -> Story:
    """The story in a text, front matter and all; one without a paragraph where it has no words."""
    text = written.text
    if any(end in text for end in _OTHER_ENDS):
        text = _LINE_END.sub("\n", text)
    front = front_matter.parted(text)
    paragraphs, notes = ((), ()) if is_blank(front.body) else parse(front.body)
    return Story(paragraphs, front.values, (*written.notes, *front.notes, *notes))
