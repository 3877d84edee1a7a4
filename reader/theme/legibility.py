"""Whether the looks of a palette are legible and distinct, also for colour-blind eyes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

from reader.dataclass import replace
from reader.model import Mark
from reader.named_tuple import NamedTuple
from reader.theme.colors.contrast import READABLE, contrast
from reader.theme.colors.oklab import distance
from reader.theme.colors.srgb import blended
from reader.theme.colors.terminal import own_colors, value
from reader.theme.colors.vision import Vision, seen
from reader.theme.palette import Look, Palette

APART = 0.06
"""The least distance in OKLab between two kinds that differ in colour alone; 0.02 can just be seen
side by side, and here the two may stand far from each other."""
DIMMED = 2 / 3
"""The share of a dim colour in its mix with the background, as VTE and xterm have it."""
KINDS = (
    *(Mark.QUOTE, Mark.FACT, Mark.OMITTED, Mark.ADDED),
    *(Mark.REWORDED, Mark.MOVED, Mark.REPHRASED),
)
"""The marks that must be distinct from each other, the most important first."""
EYES = (Vision.FULL, Vision.PROTANOPIA, Vision.DEUTERANOPIA, Vision.TRITANOPIA)
_CHROME = (
    *(("foreground", "background"), ("foreground", "surface"), ("foreground", "panel")),
    *(("accent", "background"), ("accent", "surface"), ("accent", "panel")),
)


class RenderedLook(NamedTuple):
    """A look as it appears: two `#rrggbb` colours, and the attributes."""

    color: str
    behind: str
    attributes: tuple[bool, ...]

    @property
    def contrast(self) -> float:
        """The contrast of the words, 1 to 21."""
        return contrast(self.color, self.behind)


def rendered(palette: Palette, look: Look) -> RenderedLook:
    """A look on the palette's screen; the terminal's own colours are assumed to be xterm's."""
    words, screen = own_colors(dark=palette.dark)
    color = value(look.foreground or palette.ui.get("foreground", ""), words)
    behind = value(look.background or palette.ui.get("background", ""), screen)
    if look.dim:
        color = blended(color, behind, DIMMED)
    if look.reverse:
        color, behind = behind, color
    attributes = (look.bold, look.italic, look.underline, look.strike, look.reverse)
    return RenderedLook(color, behind, attributes)


def difference(one: RenderedLook, other: RenderedLook, eye: Vision) -> float:
    """The distance of two looks to an eye, in words or background; 1 where attributes differ."""
    if one.attributes != other.attributes:
        return 1.0
    pairs = ((one.color, other.color), (one.behind, other.behind))
    return max(distance(seen(a, eye), seen(b, eye)) for a, b in pairs)


def distinguishable(one: RenderedLook, other: RenderedLook) -> bool:
    """Whether every kind of eye can tell two looks apart."""
    return all(difference(one, other, eye) >= APART for eye in EYES)


def chrome(palette: Palette) -> Mapping[str, RenderedLook]:
    """The looks around the words: each colour of `ui` on each possible background, by name."""
    ui = palette.ui
    looks = {
        f"{front} on {back}": Look(ui[front], ui.get(back, ui.get("background", "")))
        for front, back in _CHROME
        if front in ui
    }
    return {name: rendered(palette, look) for name, look in looks.items()}


def problems(palette: Palette, least: float = READABLE) -> Iterator[str]:
    """The looks that are hard to read or to tell apart, a line each."""
    marks = {mark: rendered(palette, palette.look(mark)) for mark in Mark}
    for name, look in (*chrome(palette).items(), *marks.items()):
        if look.contrast < least:
            yield f"{name}: contrast {look.contrast:.1f}, below {least:g}"
    for one, other in combinations(KINDS, 2):
        for eye in EYES:
            if difference(marks[one], marks[other], eye) < APART:
                yield f"{one} and {other}: not told apart {_BY[eye]}"
                break


_BY: Mapping[Vision, str] = {
    Vision.FULL: "by anybody",
    Vision.PROTANOPIA: "by those who lack red cones (protanopia)",
    Vision.DEUTERANOPIA: "by those who lack green cones (deuteranopia)",
    Vision.TRITANOPIA: "by those who lack blue cones (tritanopia)",
}


def distinct(palette: Palette) -> Palette:
    """The palette, with one more attribute for each kind that looks like one before it."""
    marks = dict(palette.marks)
    before: list[RenderedLook] = [rendered(palette, marks.get(Mark.PLAIN, Look()))]
    for mark in KINDS:
        first = palette.look(mark)
        tried = (variant for variant in _variants(first) if _is_distinct(palette, variant, before))
        look = next(tried, first)
        before.append(rendered(palette, look))
        marks[mark] = look
    return replace(palette, marks=marks)


def _is_distinct(palette: Palette, look: Look, before: list[RenderedLook]) -> bool:
    return all(distinguishable(rendered(palette, look), other) for other in before)


def _variants(look: Look) -> Iterator[Look]:
    """The look itself, then with one more attribute, the quietest first."""
    yield look
    yield replace(look, underline=True)
    yield replace(look, italic=True)
    yield replace(look, bold=True)
    yield replace(look, strike=True)
