"""SGR, how a cell looks: parsed into a Style, and the shortest way from one Style to another."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from reader.named_tuple import NamedTuple

_OFF = {
    "1": "22",
    "2": "22",
    "3": "23",
    "4": "24",
    "5": "25",
    "6": "25",
    "7": "27",
    "8": "28",
    "9": "29",
    "21": "24",
    "51": "54",
    "52": "54",
    "53": "55",
}
"""What switches an attribute off again; some codes switch off two."""

LINED = frozenset({"4", "7", "9", "21", "51", "52", "53"})
"""The attributes that are seen on a blank: lines, frames, and reversed colours."""


class Style(NamedTuple):
    """Colours as SGR parameters ("" is the terminal's own), attributes as sorted SGR codes."""

    foreground: str = ""
    background: str = ""
    attributes: tuple[str, ...] = ()

    @property
    def lined(self) -> bool:
        """Whether more than the background of a blank is seen."""
        return not LINED.isdisjoint(self.attributes)

    @property
    def seen_on_blank(self) -> Style:
        """What of it is seen where nothing is written."""
        return self if self.lined else Style(background=self.background)

    def on_blank(self, background: str) -> Style:
        """The nearest style in which a blank shows that background and nothing else."""
        hidden = tuple(code for code in self.attributes if code not in LINED)
        return Style(self.foreground, background, hidden)


PLAIN = Style()


@lru_cache(maxsize=4096)
def styled(style: Style, parameters: str) -> Style:
    """A style after one SGR sequence, whose parameters are parted by semicolons."""
    codes = iter(parameters.split(";"))
    for code in codes:
        style = _after(style, code.lstrip("0"), codes)
    return style


def _after(style: Style, code: str, rest: Iterator[str]) -> Style:
    foreground, background, attributes = style
    if not code:
        return PLAIN
    if code in ("38", "48"):
        color = ";".join((code, *_color(rest)))
        return (
            style._replace(foreground=color) if code == "38" else style._replace(background=color)
        )
    if code.startswith(("38:", "3", "9")) and code not in ("3", "9"):
        return style._replace(foreground="" if code == "39" else code)
    if code.startswith(("48:", "4", "10")) and code not in ("4", "10"):
        return style._replace(background="" if code == "49" else code)
    remaining = {each for each in attributes if _OFF.get(each) != code}
    if code not in _OFF.values():
        remaining.add(code)
    return Style(foreground, background, tuple(sorted(remaining)))


def _color(rest: Iterator[str]) -> Iterator[str]:
    """The parameters that belong to a 38 or 48: 5;N or 2;R;G;B."""
    kind = next(rest, "")
    yield kind
    for _ in range({"5": 1, "2": 3}.get(kind, 0)):
        yield next(rest, "0") or "0"


@lru_cache(maxsize=16384)
def change(old: Style, new: Style) -> str:
    """The shortest SGR sequence that makes one style of another."""
    if old == new:
        return ""
    anew = _sequence(["0", *_named(new)]) if new != PLAIN else "\x1b[m"
    step = _step(old, new)
    return anew if step is None or len(anew) <= len(step) else step


def _named(style: Style) -> list[str]:
    return [*style.attributes, *filter(None, (style.foreground, style.background))]


def _step(old: Style, new: Style) -> str | None:
    """What differs alone; None where an attribute has no code that ends it."""
    ended = [code for code in old.attributes if code not in new.attributes]
    if not _OFF.keys() >= set(ended):
        return None
    offs = list(dict.fromkeys(_OFF[code] for code in ended))
    left = {code for code in old.attributes if _OFF.get(code) not in offs}
    codes = offs + [code for code in new.attributes if code not in left]
    if old.foreground != new.foreground:
        codes.append(new.foreground or "39")
    if old.background != new.background:
        codes.append(new.background or "49")
    return _sequence(codes)


def _sequence(codes: list[str]) -> str:
    return f"\x1b[{';'.join(codes)}m"
