"""A terminal that only listens: bytes in, every control that it would obey out.

It reads as a VT500 with UTF-8 does: C0 and 8-bit C1 controls, escape and control sequences, and
strings (OSC, DCS, APC, PM, SOS, title) up to their end, or to the end of everything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_CONTROL = re.compile(
    r"""
      (?:\x1b(?P<string>[\]PX^_k])|(?P<eight>[\x90\x98\x9d-\x9f]))
          (?P<body>[^\x07\x18\x1a\x1b\x9c]*)
          (?:\x1b\\|[\x07\x18\x1a\x9c]|(?=\x1b)|\Z)
    | (?:\x1b\[|\x9b)[\x00-\x1a\x1c-\x1f]*(?P<sequence>[ -?\x00-\x1a\x1c-\x1f]*[@-~])
    | \x1b(?P<escape>[ -/]*[0-~])
    | (?P<bare>[\x00-\x1f\x7f-\x9f])
    """,
    re.VERBOSE,
)
_STRINGS = {"]": "OSC", "P": "DCS", "X": "SOS", "^": "PM", "_": "APC", "k": "TITLE"}
_EIGHT = {"\x90": "DCS", "\x98": "SOS", "\x9d": "OSC", "\x9e": "PM", "\x9f": "APC"}
_UNSEEN = re.compile(
    "[\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0001-\U000e007f]"
)
MARKER = "90210"
"""Opens the number that a payload carries inside; no program of ours sends it."""

_NEVER_OURS = re.compile(
    r"OSC (?!8;|22;|1[0-2];\?|4;\d+;\?)|APC|PM|SOS|TITLE|ESC [cZno|}~]|ESC [#%)*+-]|ESC \(0"
    r"|CSI .*[itbx]$|CSI 3J|BARE (?!0[8ad]$)"
)
"""Controls of which no screen and no report of ours makes use, payload or not."""


def controls(raw: bytes) -> Iterator[str]:
    """Every control, named: `CSI 31m`, `OSC 0;title`, `ESC c`, `UNSTYLED 07`, `UNSEEN 202e`."""
    text = raw.decode("utf-8", "surrogateescape")
    text = re.sub("[\udc80-\udc9f]", lambda found: chr(ord(found[0]) - 0xDC00), text)
    for found in _CONTROL.finditer(text):
        if found["body"] is not None:
            kind = _STRINGS[found["string"]] if found["string"] else _EIGHT[found["eight"]]
            yield f"{kind} {found['body']}"
        elif found["sequence"]:
            yield f"CSI {found['sequence']}"
        elif found["escape"]:
            yield f"ESC {found['escape']}"
        else:
            yield f"BARE {ord(found['bare']):02x}"
    for unseen in _UNSEEN.findall(text):
        yield f"UNSEEN {ord(unseen):x}"


def live(raw: bytes) -> list[str]:
    """The controls among them that came from a text and not from the program."""
    return [
        control
        for control in controls(raw)
        if MARKER in control or control.startswith("UNSEEN") or _NEVER_OURS.match(control)
    ]
