"""The nouns of the memory: what was said of a passage or a finding, and how a pair was left."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What an editor says: the first two of a finding, the others of a passage.

    `reviewed` is a look that found nothing to say; a passage with any verdict counts as reviewed.
    """

    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    REVIEWED = "reviewed"
    FAIR = "fair"
    ERROR = "error"
    ASK = "ask"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, a note, or both; `at` as the caller's clock had it.

    `mirrored` says that it was given with the two sides exchanged.
    """

    verdict: Verdict | None = None
    note: str = ""
    at: str = ""
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """How a pair was left: at which passage (its subject's digest), in which view, and when.

    `reviewed` of `passages` is for a list that does not compare.
    """

    passage: str = ""
    view: str = ""
    reviewed: int = 0
    passages: int = 0
    at: str = ""
