"""Which version of the program made something: its number, and the state of its files.

What other code has read or found may be another thing, so it is made again; also in a checkout of
the source, whose number is the same for months.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from reader import __version__

_PACKAGE = Path(__file__).resolve().parent.parent
_ROOMS = (
    "model", "languages", "text", "files", "formats", "pages", "align", "edits", "facts", "view",
    "comparison", "stories", "library",
)  # fmt: skip
"""What has a say in what is read and found."""


@cache
def maker() -> str:
    """A digest of the version and of names, sizes and times of the files of the code."""
    from hashlib import sha256

    found = sha256(__version__.encode())
    for room in _ROOMS:
        for folder, folders, names in os.walk(_PACKAGE / room):
            folders.sort()
            for name in sorted(name for name in names if name.endswith(".py")):
                stat = os.stat(os.path.join(folder, name))  # noqa: PTH116, PTH118
                found.update(f"{name} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    return found.hexdigest()[:16]
