"""What is handed on: pairs of articles, and what each reviewer said of them.

wire.txt > rewrite.txt
number, high, s18    pupils aged 7-14 → 7 to 16    Ida: error    Bo: fair    they differ
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from reader.dataclass import dataclass, field
from reader.model import Severity

NOBODY = "nobody"
"""Who said what was said before reviewers had names."""
_ALIKE = {"fair (rest)": "fair"}
"""Words of verdicts that do not differ from another."""


class HandoverFormat(StrEnum):
    """What is written."""

    MARKDOWN = "markdown"
    CSV = "csv"
    JSON = "json"

    @property
    def ending(self) -> str:
        """What the name of its file ends with."""
        return "md" if self is HandoverFormat.MARKDOWN else str(self)


@dataclass(frozen=True, slots=True)
class SaidOnce:
    """What one reviewer said: a verdict in a word, a note, or both; `at` is ISO 8601."""

    by: str
    verdict: str = ""
    note: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class HandedItem:
    """One thing that was judged, with the words that it is about.

    `about` is the kind of a finding, "row" or "pair". `sentence` is the number of its first
    sentence ("s18", "+20"); `left_sentences` and `right_sentences` are those of both sides
    ("18-19"). `lost` says why its place and words are not known.
    """

    about: str
    said: tuple[SaidOnce, ...]
    rule: str = ""
    severity: str = ""
    chance: float | None = None
    sentence: str = ""
    left_sentences: str = ""
    right_sentences: str = ""
    says: str = ""
    left: str = ""
    right: str = ""
    lost: str = ""

    @property
    def both(self) -> bool:
        """Whether two reviewers or more gave it a verdict."""
        return len(self._verdicts) > 1

    @property
    def differs(self) -> bool:
        """Whether two reviewers gave it different verdicts."""
        return len({_ALIKE.get(word, word) for word in self._verdicts}) > 1

    @property
    def _verdicts(self) -> tuple[str, ...]:
        return tuple(one.verdict for one in self.said if one.verdict)


@dataclass(frozen=True, slots=True)
class HandedSide:
    """An article: its file, the digest of its words, what it says of itself.

    `gone` says why its words are not here; `file` is "" then, unless its place is known.
    """

    file: str = ""
    digest: str = ""
    outlet: str = ""
    headline: str = ""
    published: str = ""
    gone: str = ""


@dataclass(frozen=True, slots=True)
class HandedPair:
    """Two articles, what was said of them, and how many findings of each severity nobody judged."""

    left: HandedSide
    right: HandedSide
    items: tuple[HandedItem, ...]
    unjudged: Mapping[Severity, int] = field(default_factory=dict)

    @property
    def gone(self) -> bool:
        """Whether one of the articles is not here."""
        return bool(self.left.gone or self.right.gone)


@dataclass(frozen=True, slots=True)
class OpenPair:
    """Two files of which findings still wait to be judged: how many of how many."""

    left: str
    right: str
    left_over: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Handover:
    """Everything that is handed on; `elsewhere` judgements are about articles that are not here.

    `open` are pairs in which something is left to judge, as far as that is known.
    """

    pairs: tuple[HandedPair, ...]
    elsewhere: int = 0
    open: tuple[OpenPair, ...] = ()

    @property
    def items(self) -> tuple[HandedItem, ...]:
        """Everything that was judged."""
        return tuple(item for pair in self.pairs for item in pair.items)

    @property
    def judgements(self) -> int:
        """How many judgements there are; two reviewers' of one thing are two."""
        return sum(len(item.said) for item in self.items)

    @property
    def reviewers(self) -> tuple[str, ...]:
        """Who said something, by name; nobody last."""
        names = {one.by for item in self.items for one in item.said}
        return tuple(sorted(names, key=lambda name: (name == "", name)))
