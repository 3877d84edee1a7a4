"""What a list is opened with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from reader.dataclass import dataclass, field
from reader.library.library_place import NOWHERE, LibraryPlace
from reader.tui.environment import Environment


@dataclass(frozen=True, slots=True)
class Shelf:
    """What a list shows: paths, the name they go by, how they are read, and what may be written.

    `find` gives the paths again, as they are now. `queries` are filters by name. `notice` is told
    at the start.
    """

    paths: Sequence[str]
    name: str = ""
    language: str | None = None
    query: str = ""
    find: Callable[[], Sequence[str]] | None = None
    queries: Mapping[str, str] = field(default_factory=dict)
    environment: Environment = Environment()
    library: LibraryPlace = NOWHERE
    plain: bool = False
    notice: str = ""
