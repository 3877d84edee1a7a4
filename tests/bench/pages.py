"""What it costs to open two pages instead of two texts with the same words.

    python -m tests.bench.pages [KILOBYTES]

Two pages of 200 kB (or as asked), of which the article is a tenth, are compared as a user would
(`reader check`), and so are their articles as text; printed is the median of the CPU time, with
that of every process that a run starts, of five runs each, interleaved.
"""

from __future__ import annotations

import random
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

WORDS = [
    "harbour",
    "market",
    "council",
    "ferry",
    "bread",
    "mayor",
    "clerk",
    "stall",
    "lamp",
    "evening",
    "bridge",
    "road",
    "school",
    "town",
    "river",
    "pier",
    "baker",
    "boat",
    "storm",
    "north",
]
RUNS = 5
ARTICLE = 0.1
"""The share of a page that is its article."""


def paragraphs(draw: random.Random, size: int) -> list[str]:
    """Paragraphs of four sentences each, together of about `size` characters."""
    found: list[str] = []
    while sum(map(len, found)) < size:
        sentences = (" ".join(draw.choices(WORDS, k=14)).capitalize() for _ in range(4))
        found.append(". ".join(sentences) + ".")
    return found


def page(texts: list[str], size: int) -> str:
    """A page of about `size` characters with these paragraphs in it."""
    story = "".join(f'<p class="story-text">{text}</p>' for text in texts)
    script = "var shown = shown || [];\n" * (size // 100)
    item = '<li class="nav-item"><a href="/section/{0}">Section {0} of the site</a></li>'
    teaser = '<div class="teaser"><h3><a href="/a/{0}">Another story</a></h3><p>In short.</p></div>'
    nav = "".join(item.format(number) for number in range(size // 300))
    more = "".join(teaser.format(number) for number in range(size // 300))
    return (
        "<!doctype html><html><head><title>Tarn opens market</title>"
        f"<script>{script}</script></head><body><nav><ul>{nav}</ul></nav>"
        f"<article><h1>Tarn opens market</h1>{story}</article>{more}"
    )


def seconds(paths: list[Path]) -> float:
    """CPU time of a comparison, with all processes of it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "reader", "check", *map(str, paths)]
    subprocess.run(command, capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Write the pairs, run them, print the medians."""
    size = int(sys.argv[1]) * 1000 if len(sys.argv) > 1 else 200_000
    draw = random.Random(3)
    texts = paragraphs(draw, int(size * ARTICLE))
    versions = (texts, [*texts[:5], *paragraphs(draw, 200), *texts[5:]])
    with tempfile.TemporaryDirectory() as folder:
        pairs: dict[str, list[Path]] = {"txt": [], "html": []}
        for number, version in enumerate(versions):
            for suffix, written in (
                ("txt", "\n\n".join(["Tarn opens market", *version])),
                ("html", page(version, size)),
            ):
                path = Path(folder, f"{number}.{suffix}")
                path.write_text(written, encoding="utf-8")
                pairs[suffix].append(path)
        runs = [{kind: seconds(paths) for kind, paths in pairs.items()} for _ in range(RUNS)]
        length = pairs["html"][0].stat().st_size
    text, html = (statistics.median(run[kind] for run in runs) for kind in ("txt", "html"))
    print(f"two pages of {length:,} bytes: {html:.2f} s; as text {text:.2f} s")
    print(f"more for pages: {html - text:.2f} s (wanted: 0.6 at most)")


if __name__ == "__main__":
    main()
