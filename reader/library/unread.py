"""Documents of other programs in a folder: they may hold an article, and are not read.

late-draft.docx    not read: late-draft.docx, a document of another program; save its text as .txt
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.errors import printable

_ENDINGS = (".docx", ".doc", ".odt", ".pages", ".rtf", ".pdf")


def is_unread(path: str) -> bool:
    """Whether a file is named like a document that is not read; hidden and lock files are not."""
    name = path.rpartition("/")[2]
    return name.lower().endswith(_ENDINGS) and name[0] not in ".~"


def unread_words(passed_over: Iterable[str]) -> str:
    """One line on the documents among the files that were passed over; "" without any."""
    names = sorted(path.rpartition("/")[2] for path in passed_over if is_unread(path))
    if not names:
        return ""
    first = printable(names[0])
    if len(names) == 1:
        return f"not read: {first}, a document of another program; save its text as .txt"
    others = f"{first} and {len(names) - 1:,} more"
    return f"not read: {others}, documents of other programs; save their text as .txt"
