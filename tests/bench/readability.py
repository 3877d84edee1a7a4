"""How readable word-by-word edits are, beside other tools, on aligned pairs of sentences.

    READER_EVALUATION=folder python tests/bench/readability.py

Reads every `align/*.jsonl` under the folder (records with `left`, `right`, `gold`), takes the
pairs of the gold alignment whose texts differ, and prints a table a set: changed blocks a pair,
mean words of an equal stretch, share of equal stretches that say nothing (no content word), share
of edit boundaries inside a word, share inside a phrase, and share of pairs shown whole. A boundary
is inside a phrase when it parts a name or a number, or when a change of several words ends with
one that leans on the equal word after it ("[-pier of the-] town"). All are taken from the same
units, whoever made the edits.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from diff_match_patch import diff_match_patch

from reader.edits import Options, edits
from reader.edits.phrases import Joints, tears
from reader.edits.units import UnitWeight, run
from reader.model import Op, Span
from reader.text import words

Step = tuple[Op, str]
"""EQUAL, DELETE or INSERT with its text: the form every tool's answer is brought into."""
Pair = tuple[str, str, str]

_WORD_DIFF = {" ": Op.EQUAL, "-": Op.DELETE, "+": Op.INSERT}


@dataclass
class Tally:
    """Sums over pairs."""

    pairs: int = 0
    recast: int = 0
    blocks: int = 0
    stretches: int = 0
    stretch_words: int = 0
    idle: int = 0
    cuts: int = 0
    in_word: int = 0
    in_phrase: int = 0

    def row(self, name: str) -> str:
        """One line of the table."""
        return (
            f"| {name} | {self.blocks / self.pairs:.1f} | {self.stretch_words / self.stretches:.1f}"
            f" | {_percent(self.idle, self.stretches)} | {_percent(self.in_word, self.cuts)}"
            f" | {_percent(self.in_phrase, self.cuts)} | {_percent(self.recast, self.pairs)} |"
        )


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / max(whole, 1):.0f} %"


def ours(left: str, right: str, language: str, options: Options | None = None) -> Iterator[Step]:
    """The project's own edits."""
    whole = Span(0, len(left)), Span(0, len(right))
    for edit in edits(left, whole[0], right, whole[1], options, language):
        gone, come = left[slice(*edit.left)], right[slice(*edit.right)]
        if edit.op is Op.EQUAL:
            yield Op.EQUAL, gone
            continue
        yield from [(Op.DELETE, gone)] if gone else []
        yield from [(Op.INSERT, come)] if come else []


def ours_without_floor(left: str, right: str, language: str) -> Iterator[Step]:
    """The project's own edits, never a whole replacement: the same work as the others do."""
    return ours(left, right, language, Options(likeness_floor=0.0))


def semantic_cleanup(left: str, right: str, language: str) -> Iterator[Step]:
    """diff-match-patch on characters with its `diff_cleanupSemantic`."""
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    found = engine.diff_main(left, right)
    engine.diff_cleanupSemantic(found)
    ops = {0: Op.EQUAL, -1: Op.DELETE, 1: Op.INSERT}
    return ((ops[op], text) for op, text in found)


def git_word_diff(left: str, right: str, language: str) -> Iterator[Step]:
    """`git diff --no-index --word-diff=porcelain`, of which runs of marked lines are joined."""
    with tempfile.TemporaryDirectory() as folder:
        paths = Path(folder, "left"), Path(folder, "right")
        for path, text in zip(paths, (left, right), strict=True):
            path.write_text(text.replace("\n", " ") + "\n", "utf-8")
        command = ["git", "diff", "--no-index", "--no-color", "--word-diff=porcelain"]
        output = subprocess.run(
            [*command, *paths], capture_output=True, check=False
        ).stdout.decode()
    body = output.split("@@\n", 1)[-1]
    for line in body.splitlines():
        if line[:1] in _WORD_DIFF:
            yield _WORD_DIFF[line[0]], line[1:]


TOOLS: dict[str, Callable[[str, str, str], Iterable[Step]]] = {
    "diff-match-patch, semantic cleanup": semantic_cleanup,
    "git --word-diff": git_word_diff,
    "ours, without the floor": ours_without_floor,
    "ours": ours,
}


def measure(pairs: Iterable[Pair], tool: Callable[[str, str, str], Iterable[Step]]) -> Tally:
    """One tool on all pairs."""
    tally = Tally()
    for left, right, language in pairs:
        steps = _joined(tool(left, right, language))
        tally.pairs += 1
        tally.recast += not any(op is Op.EQUAL and words.count(text) for op, text in steps)
        _count_blocks(tally, steps, language)
        _count_cuts(tally, steps, Op.DELETE, language)
        _count_cuts(tally, steps, Op.INSERT, language)
    return tally


def _joined(steps: Iterable[Step]) -> list[Step]:
    """Neighbours with one op as one step, empty ones left out."""
    joined: list[Step] = []
    for op, text in steps:
        if joined and joined[-1][0] is op:
            joined[-1] = op, joined[-1][1] + text
        elif text:
            joined.append((op, text))
    return joined


def _count_blocks(tally: Tally, steps: list[Step], language: str) -> None:
    before = Op.EQUAL
    for op, text in steps:
        tally.blocks += op is not Op.EQUAL and before is Op.EQUAL
        before = op
        if op is Op.EQUAL:
            units = run(text, Span(0, len(text)), language).units
            tally.stretches += 1
            tally.stretch_words += sum(unit.is_word for unit in units)
            tally.idle += all(unit.weight <= UnitWeight.GRAMMAR for unit in units)


def _count_cuts(tally: Tally, steps: list[Step], op: Op, language: str) -> None:
    """Boundaries of edits on one side: how many there are, and how many hurt."""
    parts = [(kind, part) for kind, part in steps if kind in {Op.EQUAL, op}]
    text = "".join(part for _, part in parts)
    whole = run(text, Span(0, len(text)), language)
    joints = Joints(whole)
    places = {whole.begin(place): place for place in range(len(whole.units))}
    places |= {end: place + 1 for place, end in enumerate(whole.ends)}
    cut = 0
    for (kind, part), (next_kind, _) in pairwise(parts):
        cut += len(part)
        if kind is next_kind:
            continue
        tally.cuts += 1
        place = places.get(cut)
        if place is None:
            tally.in_word += not text[cut - 1 : cut + 1].isspace()
        else:
            several = kind is not Op.EQUAL and words.count(part) > 1
            tally.in_phrase += place in joints or (several and tears(whole, place))


def gold_pairs(path: Path) -> Iterator[Pair]:
    """The beads of a gold alignment: links that share a sentence, where both runs are unbroken."""
    for line in path.read_text("utf-8").splitlines():
        record: dict[str, Any] = json.loads(line)
        for lefts, rights in _beads(record["gold"]):
            left = " ".join(record["left"][i] for i in lefts)
            right = " ".join(record["right"][j] for j in rights)
            if left != right and _unbroken(lefts) and _unbroken(rights):
                yield re.sub(r"\s+", " ", left), re.sub(r"\s+", " ", right), record["lang"]


def _beads(links: Iterable[tuple[int, int]]) -> list[tuple[list[int], list[int]]]:
    beads: list[tuple[set[int], set[int]]] = []
    for i, j in links:
        joined = ({i}, {j})
        for bead in [bead for bead in beads if i in bead[0] or j in bead[1]]:
            joined = (joined[0] | bead[0], joined[1] | bead[1])
            beads.remove(bead)
        beads.append(joined)
    return [(sorted(lefts), sorted(rights)) for lefts, rights in beads]


def _unbroken(places: list[int]) -> bool:
    return places[-1] - places[0] + 1 == len(places)


def main() -> None:
    """Print the tables."""
    folder = os.environ.get("READER_EVALUATION")
    if not folder:
        sys.exit("READER_EVALUATION is not set")
    for path in sorted(Path(folder, "align").glob("*.jsonl")):
        pairs = list(gold_pairs(path))
        sys.stdout.write(f"\n{path.stem}: {len(pairs)} pairs\n")
        for name, tool in TOOLS.items():
            sys.stdout.write(measure(pairs, tool).row(name) + "\n")


if __name__ == "__main__":
    main()
