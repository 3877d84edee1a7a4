"""Makes docs/pair.svg, the README's picture, from the real screen: python docs/make_picture.py."""

from __future__ import annotations

import asyncio
import re
from html import unescape
from pathlib import Path
from tempfile import mkdtemp

from reader.formats import load
from reader.library.folders import SAMPLES
from reader.review.session import ReviewSession
from reader.settings.settings import Settings
from reader.theme.files import palette_named
from reader.tui.app import ReaderApp
from reader.tui.start import Start, ThemeState

TARGET = Path(__file__).parent / "pair.svg"
_FONT_FACES = re.compile(r"@font-face \{.*?\}", re.DOTALL)


async def picture(size: tuple[int, int] = (120, 36), steps: int = 0) -> str:
    """The court story at the worst of what changed, as SVG without foreign fonts."""
    names = ("court-1-wire.txt", "court-3-rewrite.md")
    left, right = (load(SAMPLES / name) for name in names)
    settings = Settings()
    session = ReviewSession(settings, Path(mkdtemp()))
    start = Start(
        settings,
        ThemeState(palette_named(settings.theme)),
        lambda: session,
        pair=(left, right),
    )
    app = ReaderApp(start)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.press(*["right_curly_bracket"] * steps)
        await pilot.pause()
        return _FONT_FACES.sub("", app.export_screenshot(title="reader"))


def words_of(svg: str) -> str:
    """The words of a picture, without what is around them."""
    return " ".join(
        unescape(re.sub(r"<style>.*?</style>|<[^>]*>", " ", svg, flags=re.DOTALL)).split()
    )


if __name__ == "__main__":
    TARGET.write_text(asyncio.run(picture()), encoding="utf-8")
