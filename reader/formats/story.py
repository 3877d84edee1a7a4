"""An article as a format hands it over: its lines, and what the file says of it besides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.dataclass import dataclass, field
from reader.errors import BadFile
from reader.formats.blocks import Paragraph
from reader.model import Standing


@dataclass(frozen=True, slots=True)
class Story:
    """The lines of one article, none of them blank or with a line break in it.

    A line's `role` is given where the file says it; the rules for plain text find the others, so
    that the same words get the same roles whatever file they came in. `values` are by the keys of
    `front_matter.KEYS`; a headline among them opens the article. `embargo` is a time as `published`
    is written. `notes` say what was left out, and how.
    """

    paragraphs: Sequence[Paragraph]
    values: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    embargo: str = ""
    standing: Standing = Standing.USABLE


Stories = Sequence[Story | BadFile]
"""The articles of a file in their order; a BadFile stands for one that cannot be read."""
