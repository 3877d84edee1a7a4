"""Text for the terminal's clipboard, by the sequence that terminals know (OSC 52), and in a file.

No terminal reports whether it took the text: many do not know the sequence or ignore it.
So the same text is saved in a file, unless there may be none. What goes out is base64 between bytes
of ours; no character of the text reaches the terminal as itself.

Inside tmux the sequence goes out twice: plain, for tmux that has a clipboard of its own
(`set-clipboard on`), and wrapped, for one that lets it pass (`allow-passthrough on`); a tmux that
does neither ignores it. GNU screen passes on what is wrapped in pieces of a limited length.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from textual.app import App

from reader.dataclass import dataclass
from reader.files import private

NAME = "clipboard.txt"
LONGEST = 74_994
"""Bytes of text that terminals take: 100,000 bytes of sequence, the least limit in use."""
_PIECE = 512
"""Bytes in one wrapping for GNU screen, which takes 767, and 255 in its oldest builds in use."""


@dataclass(frozen=True, slots=True)
class Copied:
    """Whether the text went to the terminal, and the file it is saved in; None for no file."""

    sent: bool
    path: Path | None = None


def copy(app: App[Any], text: str, environment: Mapping[str, str], folder: Path | None) -> Copied:
    """Send the text to the terminal and save it in `folder`; with None in no file."""
    out = sequence(text, environment)
    driver = app._driver
    if out and driver:
        driver.write(out)
        driver.flush()
    return Copied(bool(out and driver), _saved_to(text, folder))


def sequence(text: str, environment: Mapping[str, str]) -> str:
    """The sequence by which the terminal takes the text; "" where the text is too long for any.

    `environment` names what is in between: TMUX, or STY for GNU screen.
    """
    raw = text.encode("utf-8", "replace")
    if len(raw) > LONGEST:
        return ""
    plain = f"\x1b]52;c;{b64encode(raw).decode('ascii')}\x07"
    if environment.get("TMUX"):
        doubled = plain.replace("\x1b", "\x1b\x1b")
        return f"{plain}\x1bPtmux;{doubled}\x1b\\"
    if environment.get("STY"):
        pieces = (plain[at : at + _PIECE] for at in range(0, len(plain), _PIECE))
        return "".join(f"\x1bP{piece}\x1b\\" for piece in pieces)
    return plain


def outcome(copied: Copied, what: str) -> str:
    """The notice of a copy, in one line; `what` is "1 sentence", "a citation"."""
    where = f"in {copied.path}" if copied.path else ""
    if copied.sent:
        return f"copied: {what}" + (f" (also {where})" if where else "")
    return f"too long for a clipboard: {what} {where or 'is not copied'}".rstrip()


def _saved_to(text: str, folder: Path | None) -> Path | None:
    if folder is None:
        return None
    try:
        private.write(folder / NAME, text.encode("utf-8", "replace"))
    except OSError:  # a full disk or a read-only home: the terminal may have it all the same
        return None
    return folder / NAME
