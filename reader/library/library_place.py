"""Where a list keeps what can be made again, and what it may start for it."""

from __future__ import annotations

from pathlib import Path

from reader.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class LibraryPlace:
    """`folder` has the index, None keeps none; `state` has what was said.

    `processes` says whether any may be started.
    """

    folder: Path | None
    state: Path
    processes: bool = False


NOWHERE = LibraryPlace(None, Path())
"""Nothing is kept, and no process started."""
