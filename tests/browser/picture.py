"""The picture in docs/reports.md: `python -m tests.browser.picture` takes it anew."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from reader.comparison.pipeline import compare
from reader.formats import load
from reader.library.folders import SAMPLES
from reader.report import PageStyle, render
from reader.theme.files import palette_named
from tests.browser.chromium import opened

FILE = Path(__file__).parent.parent.parent / "docs" / "report.png"
WIDTH, HEIGHT = 960, 1150


def taken() -> bytes:
    """The beginning of the page of a sample pair, as PNG."""
    pair = compare(load(SAMPLES / "storm-1-wire.txt"), load(SAMPLES / "storm-3-rewrite.txt"))
    with TemporaryDirectory() as folder, opened(Path(folder)) as page:
        path = Path(folder) / "page.html"
        path.write_text(render(pair, "html", PageStyle(palette=palette_named("day"))), "utf-8")
        page.size(WIDTH, HEIGHT)
        page.scheme("light")
        page.open(path)
        return page.picture(whole=False)


if __name__ == "__main__":
    FILE.write_bytes(taken())
