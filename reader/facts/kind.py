"""What a kind of fact is: how its facts are read, how they are compared, and by which rules."""

from __future__ import annotations

from collections.abc import Callable

from reader.dataclass import dataclass
from reader.facts.excerpt import Excerpt
from reader.facts.report import Claims, Report
from reader.facts.taken import Taken
from reader.model import Rule
from reader.typed import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class KindOfFact(Generic[T]):
    """One folder of this room.

    `read` lists the facts of one side in order, at most `pairing.MOST`, and puts into `Taken`
    what no other kind may read again. `compare` reports on what the lists of both sides disagree.
    """

    read: Callable[[Excerpt, Taken], list[T]]
    compare: Callable[[Claims, list[T], list[T], Report], None]
    rules: tuple[Rule, ...]
