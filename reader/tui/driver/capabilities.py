"""What the terminal can do, from terminfo; where that does not know it, the least of its family."""

from __future__ import annotations

from reader.dataclass import dataclass
from reader.late_pattern import late_pattern

try:
    import curses
except ImportError:  # a Python without curses, or Windows
    curses = None  # type: ignore[assignment]

_NAME = late_pattern(r"[A-Za-z0-9+._-]{1,60}")
_DUMB = ("dumb", "unknown")
_FAMILIES = ("xterm", "tmux", "screen", "rxvt", "foot", "alacritty", "konsole", "linux", "vt220")


@dataclass(frozen=True, slots=True)
class Capabilities:
    """Capabilities beyond a cursor that moves, SGR and erasing to the end of a line."""

    colored_erase: bool = False
    """Erasing leaves the background that is set (terminfo's bce)."""
    erases_cells: bool = False
    """A number of cells can be erased in the middle of a line (ech)."""
    regions: bool = True
    """Rows between two margins can be moved (csr)."""


def capabilities_of(name: str) -> Capabilities | None:
    """The terminal of a TERM; None where a cursor is not moved in the way that all of today's do.

    Curses knows one terminal in a process, the first that was asked for.
    """
    if curses is None or not _NAME.fullmatch(name):
        return None
    try:
        curses.setupterm(name, -1)
    except curses.error:
        # A terminal newer than this machine's terminfo, as one meets over SSH.
        return Capabilities() if any(family in name for family in _FAMILIES) else None
    if not (_is("cup", b"\x1b[") and _is("el", b"\x1b[K")):
        return None
    return Capabilities(
        colored_erase=curses.tigetflag("bce") == 1,
        erases_cells=_is("ech", b"\x1b["),
        regions=_is("csr", b"\x1b["),
    )


def paintable(name: str) -> bool:
    """Whether a screen can be painted on the terminal of a TERM; an unheard-of one may be new."""
    if not _NAME.fullmatch(name) or name in _DUMB:
        return False
    if curses is None or capabilities_of(name):
        return True
    try:
        curses.setupterm(name, -1)
    except curses.error:
        return True
    return False


def _is(capability: str, begin: bytes) -> bool:
    return (curses.tigetstr(capability) or b"").startswith(begin)
