"""Two tellings of one story with a payload in each sentence; files whose names act."""

from __future__ import annotations

from pathlib import Path

from tests.hostile.payloads import MARKUP, PAYLOADS, UNCHANGED

FRONT = "---\nheadline: The harbour opens{payload}\noutlet: Wire{payload}\nbyline: Clerk\n---\n"
NAMES = (
    "title\x1b]0;90210900\x07.txt",
    "csi\x9b90210901;1H.txt",
    "line\nbreak.txt",
    "turn\u202etxt.exe.txt",
    "[@click=app.quit]x.txt",
    "bad\udcff\udc9b90210902;1H.txt",
)


def telling(crates: int) -> str:
    """A story; another number of crates makes another telling of it."""
    sentences = [
        f"Clerk {k} counted {crates + k} crates {payload.text} at the harbour on Monday."
        for k, payload in enumerate(PAYLOADS)
    ]
    quotations = [
        f"“We wait {payload.text} for {crates} ships,” she said." for payload in PAYLOADS[:9]
    ]
    odd = [f"The sign read {words} in paint." for words in (*UNCHANGED, *MARKUP)]
    fakes = [
        "  7 ~! ▌ a faked row │ with words on the right",
        "{+added+} and [-omitted-] words fell.",
    ]
    return "\n\n".join([*sentences, *quotations, *odd, *fakes]) + "\n"


def pair(folder: Path) -> tuple[Path, Path]:
    """Two files; the second has front matter with payloads in its values."""
    left, right = folder / "wire.txt", folder / "rewrite.txt"
    left.write_bytes(("The harbour opens\x1b]0;90210903\x07 at last\n\n" + telling(7)).encode())
    front = FRONT.format(payload="\x1b]0;90210904\x07")
    right.write_bytes((front + "\n" + telling(8)).encode())
    return left, right


def badly_named(folder: Path) -> list[Path]:
    """Articles whose names act."""
    paths = [folder / name for name in NAMES]
    for path in paths:
        path.write_text("Harbour opens\n\nThe harbour opened on Monday.\n", encoding="utf-8")
    return paths
