"""Writes `reader/theme/baked.py` anew from the files in `themes/`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from reader.theme.files import available
from reader.theme.palette import Look, Palette
from reader.theme.reading import read

FILE = Path(__file__).parents[2] / "reader" / "theme" / "baked.py"
_FROM = "\nBAKED: Mapping[str, str] = {"
_FLAGS = tuple(one.name for one in fields(Look) if one.type in ("bool", bool))


def shipped() -> Iterator[Palette]:
    """The shipped themes as their files say."""
    themes = available()
    return (read(path, themes, ()) for path in themes.values())


def rows(palette: Palette) -> Iterator[str]:
    """A theme as text: its description, dark or light, `ui`, and a row for each mark."""
    yield palette.description
    yield "dark" if palette.dark else "light"
    yield " ".join(f"{part} {color}" for part, color in palette.ui.items())
    for mark, look in palette.marks.items():
        flags = (flag for flag in _FLAGS if getattr(look, flag))
        yield " ".join((mark.value, look.foreground or "-", look.background or "-", *flags))


def source() -> str:
    """The module with the table of today's files."""
    code = FILE.read_text(encoding="utf-8")
    table = "".join(
        f'    "{palette.name}": """{chr(10).join(rows(palette))}""",\n' for palette in shipped()
    )
    return f"{code[: code.index(_FROM)]}{_FROM}\n{table}}}\n"


if __name__ == "__main__":
    FILE.write_text(source(), encoding="utf-8")
