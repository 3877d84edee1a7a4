"""What was decided on the why page."""

from __future__ import annotations

from reader.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Decision:
    """An action of the key table, and the index of the finding that it is meant for."""

    action: str
    finding: int
