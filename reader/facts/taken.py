"""What the kinds that read first have taken of an excerpt, so that others do not read it again."""

from __future__ import annotations

from reader.dataclass import dataclass, field
from reader.model import Span


@dataclass(slots=True)
class Taken:
    """Filled by each kind as it reads, asked by those after it in the table of kinds.

    `tokens` are places of tokens that belong to a date or a measure: no names.
    `times` are the spans of dates and times of day: no numbers.
    `quoted` are the words inside quotation marks, `sources` those that name who speaks.
    """

    tokens: set[int] = field(default_factory=set)
    times: list[Span] = field(default_factory=list)
    quoted: list[Span] = field(default_factory=list)
    sources: list[Span] = field(default_factory=list)
