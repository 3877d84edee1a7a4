"""A pattern that is compiled when it is first used: most runs use half of those that they load."""

from __future__ import annotations

import re

TYPE_CHECKING = False  # typing itself takes long to import

if TYPE_CHECKING:
    from typing import Any, AnyStr

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _Late:
    """What stands for a pattern; from its first use on it has the methods of the compiled one."""

    def __init__(self, pattern: Any, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self._flags)
        vars(self).update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


def late_pattern(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, at the first use; a pattern of a module of ours is known to be sound."""
    return _Late(pattern, flags)  # type: ignore[return-value]
