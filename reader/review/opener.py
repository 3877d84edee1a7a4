"""What opens the session of a run at its first call: until then neither it nor SQLite is loaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.review.session import ReviewSession

SessionOpener = Callable[[], "ReviewSession"]
