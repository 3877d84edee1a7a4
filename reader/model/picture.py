"""Two articles in one line, where most of what differs has one reason."""

from __future__ import annotations

from enum import StrEnum

from reader.dataclass import dataclass


class PictureKind(StrEnum):
    """What the right article is to the left one, the base."""

    TWO_STORIES = "two stories"
    ABRIDGED = "abridged"
    EXPANDED = "expanded"


@dataclass(frozen=True, slots=True)
class Picture:
    """The picture of the whole: it stands for every finding that is `summed_up`.

    `shared` of the `sentences` in the body of the article with fewer of them have a partner.
    `length` is the number of words in the right body over that in the left one, above 0.
    """

    kind: PictureKind
    shared: int
    sentences: int
    length: float
