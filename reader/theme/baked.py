"""The shipped themes as their files in `themes/` say, so that a start loads no YAML.

A table made by `python -m tests.theme.baking`; a test holds it to the files. A theme is a text:
what it is, dark or light, the parts of `ui`, and a row for each mark with its two colours and how
it is written.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.model import Mark
from reader.theme.palette import Look, Palette

_FLAGS = ("bold", "dim", "italic", "underline", "strike", "reverse")


def baked(name: str) -> Palette:
    """A shipped theme."""
    description, ground, ui, *rows = BAKED[name].split("\n")
    words = ui.split()
    return Palette(
        name,
        dark=ground == "dark",
        description=description,
        ui=dict(zip(words[::2], words[1::2], strict=True)),
        marks=dict(map(_look, rows)),
    )


def _look(row: str) -> tuple[Mark, Look]:
    mark, foreground, background, *flags = row.replace(" -", " ").split(" ")
    return Mark(mark), Look(foreground, background, *(flag in flags for flag in _FLAGS))


BAKED: Mapping[str, str] = {
    "colorblind": """Blue and orange, told apart whichever cones are missing
dark
foreground #d3d8e0 background #14171d surface #1b2026 panel #232932 accent #94ccf3
same #979fab -
plain #d3d8e0 -
reworded #f5e28b -
rephrased #ccc4a7 - italic
omitted #f0a972 #4d2c15
added #8cc4f4 #153153
moved #e3e8f0 #3e4349
repeated #7f8792 -
equivalent #9da5b1 - underline
quote #140b05 #fba952 bold
fact #fbeec9 #74461b bold underline
hidden #14171d #79c0f1
match #14171d #f3de90
current #94ccf3 - bold
note #7f8792 -""",
    "contrast": """High contrast: black, white and a few strong colours, each at least 7 to 1
dark
foreground #ffffff background #000000 surface #0d0d0d panel #1b1b1b accent #6cf6fd
same #c7c7c7 -
plain #ffffff -
reworded #fff465 -
rephrased #f4e798 - italic
omitted #fdb1aa #3d090d
added #bbffc8 #0c2e16
moved #b3defd #0c2352
repeated #b1b1b1 -
equivalent #b2e2e4 - underline
quote #000000 #fffd80 bold
fact #000000 #fec178 bold underline
hidden #000000 #fe95dc
match #000000 #7cf8fe
current #6cf6fd - bold
note #b7b7b7 -""",
    "day": """A light screen, dark words: the same meanings as night
light
foreground #20242a background #fafaf8 surface #f1f0ed panel #e5e5e1 accent #24569f
same #5e646c -
plain #20242a -
reworded #8c5a00 -
rephrased #67552f - italic
omitted #9e2225 #fed8da
added #07502c #c8f9db
moved #1d4a93 #d3e4fe
repeated #666c75 -
equivalent #526771 - underline
quote #ffffff #ad2b44 bold
fact #5d3000 #fad295 bold underline
hidden #ffffff #8e3776
match #20242a #f8da64
current #24569f - bold
note #666c75 -""",
    "dusk": """Warm and dim, for late hours: lamplight on brown paper
dark
foreground #d8ccb8 background #231d17 surface #2d251d panel #382e25 accent #e2aa7c
same #a99c8c -
plain #d8ccb8 -
reworded #f9bf67 -
rephrased #d0bb92 - italic
omitted #ea998b #4c2520
added #b2e9ac #274428
moved #9cc4dd #21384b
repeated #968a7a -
equivalent #a9aa8e - underline
quote #fef9f1 #933235 bold
fact #fdd89e #6c4219 bold underline
hidden #231d17 #d48da2
match #231d17 #e8c270
current #e2aa7c - bold
note #968a7a -""",
    "mono": """No colour at all: bold, underline, italic and reverse beside the signs
dark
foreground ansi_default background ansi_default
reworded - - underline
rephrased - - italic
omitted - - bold
added - - bold italic
moved - - italic underline
repeated - - dim
equivalent - - dim underline
quote - - bold reverse
fact - - bold underline
hidden - - reverse
match - - underline reverse
current - - bold
note - - dim""",
    "night": """The default: a quiet dark screen on which only what changed is lit
dark
foreground #d3d8e0 background #14171d surface #1b2026 panel #232932 accent #8fb9f7
same #979fab -
plain #d3d8e0 -
reworded #ecce83 -
rephrased #d3c39c - italic
omitted #eca5a2 #412022
added #b1efc6 #1a3b29
moved #a2bef2 #22304c
repeated #7f8792 -
equivalent #92a9b4 - underline
quote #fffbfa #982a3d bold
fact #fed899 #5f3c10 bold underline
hidden #14171d #d48aad
match #14171d #e8c773
current #8fb9f7 - bold
note #7f8792 -""",
    "paper": """Ink on warm paper: a light screen without glare
light
foreground #372b21 background #f5eee2 surface #ede5d6 panel #e3dac8 accent #833f27
same #6a5e51 -
plain #372b21 -
reworded #835004 -
rephrased #68512d - italic
omitted #9a2a23 #f4c8c4
added #034e21 #bdecc2
moved #194f81 #bfd7ed
repeated #706457 -
equivalent #57624d - underline
quote #fffbf4 #a12f35 bold
fact #5e2f05 #f2ca92 bold underline
hidden #fffbf4 #883b6a
match #372b21 #f3d268
current #833f27 - bold
note #706457 -""",
    "sixteen": """The terminal's own sixteen colours, on its black
dark
foreground ansi_white background ansi_black surface ansi_black panel ansi_black accent ansi_cyan
same - - dim
reworded ansi_yellow -
rephrased ansi_yellow - italic
omitted ansi_bright_red -
added ansi_green - bold
moved ansi_cyan -
repeated - - dim
equivalent - - dim underline
quote ansi_bright_white ansi_red bold
fact ansi_yellow - bold underline
hidden ansi_black ansi_bright_magenta
match ansi_black ansi_yellow
current ansi_cyan - bold
note - - dim""",
}
