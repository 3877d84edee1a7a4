"""What a text may hold to act on a terminal or to hide, each with a number of its own."""

from __future__ import annotations

from base64 import b64encode
from typing import NamedTuple

from tests.hostile.terminal import MARKER


class Payload(NamedTuple):
    """A payload in the words of a text, and what it is after."""

    after: str
    text: str


def _sequences(n: str) -> dict[str, str]:
    coded = b64encode(n.encode()).decode()
    return {
        "move the cursor": f"\x1b[{n};3H",
        "paint like us": f"\x1b[38;5;{n}m",
        "conceal": f"\x1b[8;{n}m",
        "leave the alternate screen": f"\x1b[?1049;{n}l",
        "turn the mouse on": f"\x1b[?1003;{n}h",
        "freeze the screen": f"\x1b[?2026;{n}h",
        "scroll a region": f"\x1b[{n};9r",
        "ask where the cursor is": f"\x1b[6;{n}n",
        "ask for the title": f"\x1b[21;{n}t",
        "repeat without end": f"A\x1b[2147483647;{n}b",
        "push a keyboard mode": f"\x1b[>{n}u",
        "come through a filter that eats one escape": f"\x1b\x1b[{n};4H",
        "come together when an inner one is cut": f"\x1b\x1b[1m[{n};5H",
        "come together without a bell": f"\x1b\x07[{n};6H",
        "hide a control inside": f"\x1b[{n}\x0b;8H",
        "set the title": f"\x1b]0;{n}\x07",
        "set the title for ever": f"\x1b]2;{n}",
        "write the clipboard": f"\x1b]52;c;{coded};{n}\x07",
        "ask for the clipboard": f"\x1b]52;c{n};?\x1b\\",
        "link elsewhere": f"\x1b]8;;javascript:{n}\x1b\\council\x1b]8;;\x1b\\",
        "change the palette": f"\x1b]4;1;rgb:00/ff/00;{n}\x1b\\",
        "notify": f"\x1b]777;notify;{n};x\x1b\\",
        "mark a prompt": f"\x1b]133;A;{n}\x1b\\",
        "write a file": f"\x1b]1337;File=name={coded}:{n}\x07",
        "have a setting echoed": f"\x1bP$q{n}\x1b\\",
        "have terminfo echoed": f"\x1bP+q{n}\x1b\\",
        "pass through tmux": f"\x1bPtmux;\x1b\x1b]52;c;{n}\x07\x1b\\",
        "read a file as a picture": f"\x1b_Gt=f;{n}\x1b\\",
        "send a private message": f"\x1b^{n}\x1b\\",
        "start a string": f"\x1bX{n}\x1b\\",
        "name the window": f"\x1bk{n}\x1b\\",
        "move by one byte": f"\x9b{n};1H",
        "set the title by one byte": f"\x9d0;{n}\x9c",
        "start a picture by one byte": f"\x90q{n}\x9c",
        "reset": "\x1bc",
        "fill the screen": "\x1b#8",
        "draw lines": "\x1b(0",
        "leave UTF-8": "\x1b%@",
        "wipe what was scrolled": "\x1b[3J",
        "ring": "\x07",
        "shift out": "\x0e",
        "end the text": "\x04",
        "end at once": "\x00",
        "rub out": "\x7f",
        "put an index": "\x84",
        "turn round": "paid \u202e000,1\u202c crowns",
        "isolate": "\u2067never closed",
        "mark a direction": "a\u200eb\u200fc\u061cd",
        "hide in a word": "mi\u200bnis\u2060try\ufeff",
        "break a line for some": "one\u2028two\u2029three",
        "hide a message": "hi" + "".join(chr(0xE0000 + ord(letter)) for letter in "secret"),
        "annotate": "\ufff9a\ufffab\ufffb",
        "part a word": "min\xadis\xadtry",
    }


COUNT = len(_sequences(""))
PAYLOADS = tuple(
    Payload(after, text)
    for k in range(COUNT)
    for after, text in [list(_sequences(f"{MARKER}{k:03}").items())[k]]
)
ALL = "".join(payload.text for payload in PAYLOADS)

MARKUP = (
    "[bold]loud[/bold]",
    "[/]",
    "[@click=app.quit]here[/]",
    "[YONHAP]",
    r"\[b]",
    "$accent {x}",
)
"""What a program that reads markup would lose, act on or break down at."""

UNCHANGED = (
    "통일부 대변인",
    "قال المتحدث",
    "می\u200cخواهم",
    "שלום",
    "हिन्दी",
    "cafe\u0301",
    "👩\u200d👩\u200d👧 ❤\ufe0f 👍🏽",
)
"""Text that looks odd to a filter and must come out unchanged."""
