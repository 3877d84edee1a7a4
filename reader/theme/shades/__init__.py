"""A palette mapped to the colours that a terminal has, so that nothing after us maps them again.

night's omitted words, #f5b0a8 on #3d2226, are pale red on a red nearly black. With 256 colours the
background becomes xterm_52 rather than the nearer grey, and the words the nearest shade that can be
read on it (`xterm`). With sixteen there is no such background: red words on the screen's own take
its place (`sixteen`). Without colours it is bold words (`colorless`).
"""

from reader.theme.shades.mapping import pair_at, palette_at

__all__ = ["pair_at", "palette_at"]
