"""Short character classes of patterns, compiled as they are written.

    [가-힣]  →  "from 가 to 힣", and no table of 65,536 characters

Before Python writes a class of a pattern down it marks each of its characters in such a table:
11,172 steps for the Korean syllables, wherever they stand. A third of a short comparison in Korean
was that. A class of a few members is found as soon without; what it finds is the same.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False  # typing itself takes long to import

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

MOST = 32
"""Members of a class that are looked at one by one; a table is sooner where there are more."""
_LATIN = 255
"""Up to it the table is a small one."""


def compile_short_classes_as_written() -> None:
    """From now on, in this process; does nothing where Python's compiler is another one."""
    compiler: Any = getattr(re, "_compiler", None)
    tabled = getattr(compiler, "_optimize_charset", None)
    if tabled is None:
        return

    def optimized(members: Sequence[tuple[int, Any]], *folding: object) -> Any:
        # Without regard to case each member becomes several.
        if any(folding) or len(members) > MOST or max(map(_last, members)) <= _LATIN:
            return tabled(members, *folding)
        return members, False

    compiler._optimize_charset = optimized


def _last(member: tuple[int, Any]) -> int:
    """The last character of a range, or the one that a member is; 0 of all digits and the like."""
    _, value = member
    return int(value[1] if isinstance(value, tuple) else value or 0)
