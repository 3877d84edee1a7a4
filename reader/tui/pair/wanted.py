"""What a step wants done outside of the state, as values: the screen does it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from reader.dataclass import dataclass, field
from reader.model import Comparison, Judgement, Pin, ReviewedComparison, Side
from reader.view.citation import Copy


class PairFile(StrEnum):
    """What is written of a pair: what was said of it, or (HTML) the pair itself with that."""

    MARKDOWN = "markdown"
    CSV = "csv"
    JSON = "json"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Judge:
    """Store judgements on findings and passages of a comparison, by their indexes."""

    comparison: Comparison
    findings: Mapping[int, Judgement] = field(default_factory=dict)
    passages: Mapping[int, Judgement] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StorePins:
    """Store the pins of the pair in place of those before."""

    pins: tuple[Pin, ...]


@dataclass(frozen=True, slots=True)
class SwitchRule:
    """Switch a rule on or off in every pair."""

    rule_id: str
    on: bool


@dataclass(frozen=True, slots=True)
class EveryRuleOn:
    """Switch every rule on again."""


Stored = Judge | SwitchRule | EveryRuleOn
"""What is said of findings and rules, and stored."""


@dataclass(frozen=True, slots=True)
class Compare:
    """Compare again once `first` is done; `notice` is shown when it is there."""

    notice: str = ""
    first: tuple[Stored, ...] = ()


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask for one of some letters; `then` makes a step of the one that was typed."""

    choices: Mapping[str, str]
    then: Callable[[str], Callable[[Any], Any]]


@dataclass(frozen=True, slots=True)
class OpenPrompt:
    """Open a line to type into, by its id, with a text to begin with."""

    id: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Focus:
    """Give the keys to the articles, or to the list of findings."""

    findings: bool


@dataclass(frozen=True, slots=True)
class CopyWords:
    """Copy words of the row under the cursor."""

    what: Copy


@dataclass(frozen=True, slots=True)
class EditArticle:
    """Open the article of one side in the user's editor."""

    side: Side


@dataclass(frozen=True, slots=True)
class WriteNote:
    """Have a note on a passage, or on a `finding` in it, written, in a field or in an editor.

    `about` is what it is on, in words.
    """

    comparison: Comparison
    passage: int
    finding: int | None
    note: str
    about: str = ""
    in_editor: bool = False


@dataclass(frozen=True, slots=True)
class OpenAnother:
    """Open the next pair with something left (`step` 1), or the one before (-1).

    `step` 0 is the pair in which something was said last that can be taken back. `story`: the next
    telling of the same story, at this `sentence` of the wire copy.
    """

    step: int
    story: bool = False
    sentence: int = 0


@dataclass(frozen=True, slots=True)
class HandOver:
    """Write what was said of the pair, or the pair with it, into a file that is not there yet."""

    reviewed: ReviewedComparison
    form: PairFile
    path: str


Wanted = (
    Stored
    | StorePins
    | Compare
    | Ask
    | OpenPrompt
    | Focus
    | CopyWords
    | EditArticle
    | WriteNote
    | OpenAnother
    | HandOver
)
