"""What aligning costs, as ratios to reference methods in the same run.

    python tests/bench/alignment.py [--quick]

The references are hunalign-style dynamic programming (beads 1-1, 1-2, 2-1, 1-0, 0-1 over TF-IDF
cosines, quadratic), `difflib` on sentences as lines, and `git diff --no-index` on files of lines,
process start included. The texts are made of invented words whose frequencies fall as in language;
milliseconds depend on the machine, the ratios hardly.
"""

from __future__ import annotations

import argparse
import difflib
import math
import random
import shutil
import subprocess
import tempfile
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from reader.align import align
from reader.model import Article

Texts = list[str]
SYLLABLES = [a + b for a in "bdfgklmnprstvw" for b in "aeiou"]
VOCABULARY = 20_000
RUNS = 3


class Writer:
    """Writes sentences of invented words and rewrites them, the same for the same seed."""

    def __init__(self, seed: int = 1) -> None:
        self.dice = random.Random(seed)
        self.words = [
            "".join(self.dice.choices(SYLLABLES, k=self.dice.randint(1, 4)))
            for _ in range(VOCABULARY)
        ]
        total, self.weights = 0.0, []
        for rank in range(VOCABULARY):
            total += 1 / (rank + 5)
            self.weights.append(total)

    def some(self, count: int) -> Texts:
        """Words by their frequencies."""
        return self.dice.choices(self.words, cum_weights=self.weights, k=count)

    def article(self, sentences: int) -> Texts:
        """An article of sentences of 10 to 28 words."""
        return [" ".join(self.some(self.dice.randint(10, 28))) + "." for _ in range(sentences)]

    def rewritten(self, article: Texts, edited: float, kept: float) -> Texts:
        """A share of the sentences `edited`, of whose words a share is `kept`; 3 % come and go."""
        result = []
        for sentence in article:
            chance = self.dice.random()
            if chance < 0.03:
                continue
            words = sentence[:-1].split()
            if self.dice.random() < edited:
                words = [w if self.dice.random() < kept else self.some(1)[0] for w in words]
            result.append(" ".join(words) + ".")
            if chance > 0.97:
                result += self.article(1)
        return result


def dynamic_programming(left: Texts, right: Texts) -> float:
    """The best weakly monotone beads over TF-IDF cosines; only its cost is wanted here."""
    counts = [Counter(sentence.split()) for sentence in (*left, *right)]
    found = Counter(word for bag in counts for word in bag)
    vectors = []
    for bag in counts:
        raw = {w: n * math.log(len(counts) / found[w]) for w, n in bag.items()}
        length = math.sqrt(sum(x * x for x in raw.values())) or 1.0
        vectors.append({w: x / length for w, x in raw.items()})
    rows, columns = vectors[: len(left)], vectors[len(left) :]
    above = [0.0] * (len(columns) + 1)
    before: list[float] = []
    cosines_above: list[float] = []
    for row in rows:
        cosines = [sum(x * c[w] for w, x in row.items() if w in c) for c in columns]
        best = [above[0]]
        for j, cosine in enumerate(cosines):
            value = max(above[j + 1], best[j], above[j] + cosine - 0.2)
            if j:
                value = max(value, above[j - 1] + cosine + cosines[j - 1] - 0.6)
            if before:
                value = max(value, before[j] + cosine + cosines_above[j] - 0.6)
            best.append(value)
        before, above, cosines_above = above, best, cosines
    return above[-1]


def sequence_matching(left: Texts, right: Texts) -> object:
    """difflib on sentences as lines."""
    return difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes()


def git_diff(left: Texts, right: Texts) -> object:
    """`git diff --no-index` on two files, one sentence a line."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("left", "right")]
        for path, texts in zip(paths, (left, right), strict=True):
            path.write_text("\n".join(texts), "utf-8")
        command = ["git", "diff", "--no-index", "--stat", *map(str, paths)]
        return subprocess.run(command, capture_output=True, check=False).stdout


def ours(left: Texts, right: Texts) -> object:
    """The alignment of the two."""
    return align(Article.from_sentences(left), Article.from_sentences(right))


def milliseconds(work: Callable[[Texts, Texts], object], left: Texts, right: Texts) -> float:
    """The shortest of a few runs."""
    best = math.inf
    for _ in range(RUNS if len(left) <= 1000 else 1):
        start = time.perf_counter()
        work(left, right)
        best = min(best, time.perf_counter() - start)
    return 1000 * best


def peak(left: Texts, right: Texts) -> float:
    """Megabytes that an alignment takes at most."""
    tracemalloc.start()
    ours(left, right)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / 1e6


def compared(title: str, left: Texts, right: Texts, *, quadratic: bool) -> None:
    """One line: our milliseconds and what part of each reference's they are."""
    cost = milliseconds(ours, left, right)
    line = f"{title:28}{cost:9.1f} ms"
    references: list[tuple[str, Callable[[Texts, Texts], object]]] = [
        ("difflib", sequence_matching)
    ]
    if quadratic:
        references.insert(0, ("dynamic programming", dynamic_programming))
    if shutil.which("git"):
        references.append(("git diff", git_diff))
    for name, work in references:
        line += f"   {cost / milliseconds(work, left, right):8.2f} x {name}"
    print(line, flush=True)


def growth(writer: Writer, sizes: Sequence[int]) -> None:
    """Cost a doubling on lightly edited text."""
    costs = []
    for size in sizes:
        left = writer.article(size)
        costs.append(milliseconds(ours, left, writer.rewritten(left, 0.2, 0.9)))
    steps = "  ".join(f"{b / a:.2f}" for a, b in pairwise(costs))
    print(f"growth a doubling, {sizes[0]} to {sizes[-1]}: {steps}")


def adversarial(writer: Writer) -> None:
    """Texts made to hurt."""
    count = 5000
    texts: dict[str, tuple[Texts, Texts]] = {
        "one sentence 5,000 times": (["No comment."] * count, ["No comment."] * count),
        "random words": (writer.article(3000), writer.article(3000)),
        "periodic": (
            ["tick tock " * (k % 7 + 1) for k in range(count)],
            ["tick tock " * (k % 7 + 1) for k in range(count - 7)],
        ),
        "one sentence of 200 kB": (
            [" ".join(writer.some(30_000))],
            [" ".join(writer.some(30_000))],
        ),
    }
    for title, (left, right) in texts.items():
        print(f"{title:28}{milliseconds(ours, left, right):9.1f} ms")


def main() -> None:
    """Print the table of docs/alignment.md."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="leave the long texts out")
    quick = parser.parse_args().quick
    writer = Writer()
    for size, edited, kept in ((25, 0.2, 0.9), (25, 1, 0.4), (100, 1, 0.4), (1000, 1, 0.4)):
        left = writer.article(size)
        title = f"{size} {'reworded' if edited == 1 else 'lightly edited'}"
        compared(title, left, writer.rewritten(left, edited, kept), quadratic=not quick)
    if quick:
        return
    left = writer.article(10_000)
    right = writer.rewritten(left, 0.2, 0.9)
    compared("10000 lightly edited", left, right, quadratic=False)
    print(f"10000 lightly edited, peak: {peak(left, right):.0f} MB")
    growth(writer, (1250, 2500, 5000, 10_000, 20_000))
    adversarial(writer)


if __name__ == "__main__":
    main()
