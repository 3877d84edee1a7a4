"""The picture in docs/reports.md: `python -m tests.browser.picture` takes it anew."""

from __future__ import annotations

import re
import struct
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from zlib import crc32

from reader.comparison.pipeline import compare
from reader.formats import load
from reader.library.folders import SAMPLES
from reader.report import PageStyle, render
from reader.theme.files import palette_named
from tests.browser.chromium import opened

FILE = Path(__file__).parent.parent.parent / "docs" / "report.png"
WIDTH, HEIGHT = 960, 1150
_NOTE = b"Words\0"
_END = 12
"""Bytes of the last chunk of a PNG."""


def page() -> str:
    """The page of a sample pair, as HTML."""
    pair = compare(load(SAMPLES / "storm-1-wire.txt"), load(SAMPLES / "storm-3-rewrite.txt"))
    return render(pair, "html", PageStyle(palette=palette_named("day")))


def words_of(html: str) -> bytes:
    """A digest of the words of a page, which its picture carries."""
    body = re.sub(r"(?s)<style>.*?</style>|<[^>]*>", " ", html)
    return sha256(" ".join(body.split()).encode()).hexdigest().encode()


def with_words(png: bytes, words: bytes) -> bytes:
    """The picture with a note on the words that it shows, before its end."""
    data = b"tEXt" + _NOTE + words
    chunk = struct.pack(">I", len(data) - 4) + data + struct.pack(">I", crc32(data))
    return png[:-_END] + chunk + png[-_END:]


def taken() -> bytes:
    """The beginning of that page, as PNG."""
    html = page()
    with TemporaryDirectory() as folder, opened(Path(folder)) as shown:
        path = Path(folder) / "page.html"
        path.write_text(html, "utf-8")
        shown.size(WIDTH, HEIGHT)
        shown.scheme("light")
        shown.open(path)
        return with_words(shown.picture(whole=False), words_of(html))


if __name__ == "__main__":
    FILE.write_bytes(taken())
