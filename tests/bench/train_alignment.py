"""Learn the weights of `reader.align.weights` from hand-aligned pairs, and cross-validate them.

    READER_EVALUATION=DIR python tests/bench/train_alignment.py [--write]

DIR/align/*.jsonl holds one pair of documents a line: {"id", "lang", "left": [sentences], "right":
[sentences], "gold": [[i, j], …]}, where there are any also "possible" (pairs that count neither
way), "left_roles" and "right_roles". Without --write nothing is written; the figures printed are
those of five folds, by document, and of the training data. Needs numpy.

The first round learns from related documents alone; the second also from pairs of documents that
have nothing to do with each other (each left with the right of the document half a set away), so
that it learns when to be silent. Ridge-penalised maximum likelihood by Newton's method.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from reader.align.exact import same_pairs
from reader.align.first import FEATURES as FIRST_FEATURES
from reader.align.first import first_rows
from reader.align.options import Options
from reader.align.scene import Scene, side
from reader.align.score import cut, log_odds, renewed
from reader.align.second import FEATURES as SECOND_FEATURES
from reader.align.second import hopeful, second_rows, sigmoid
from reader.progress import UNWATCHED
from reader.text.clean import match_key

Table = tuple[Sequence[int], list[list[float]]]
"""The places of some cells among all of a scene, and a row of features for each."""

Matrix = npt.NDArray[np.float64]

PENALTY = 10.0
ROUNDS = 2
FOLDS = 5
SET_WEIGHTS = {"stories": 1.5, "merged": 0.2, "replaced": 0.2}
UNRELATED_WEIGHT = {"argrewrite": 0.06, "moved": 0.06}
UNRELATED = 0.15
MERGED_FROM = "argrewrite"
MERGE_EVERY = 5
REPLACE_EVERY = 4
TARGET = Path(__file__).parents[2] / "reader" / "align" / "weights.py"


@dataclass(frozen=True)
class Example:
    """One pair of documents with its candidates and, for each, whether it is right."""

    name: str
    kind: str
    related: bool
    scene: Scene
    first: list[list[float]]
    right: npt.NDArray[np.float64]
    counts: npt.NDArray[np.bool_]
    reworded: int

    @property
    def document(self) -> str:
        """What a fold keeps together: drafts of one essay, rewrites of one story, one fable."""
        parts = self.name.split("-")
        return parts[1].split("_")[0] + parts[0]

    @property
    def weight(self) -> float:
        """What a cell of this pair counts in the second round."""
        if self.related:
            return SET_WEIGHTS.get(self.kind, 1.0)
        return UNRELATED_WEIGHT.get(self.kind, UNRELATED)


def examples(folder: Path) -> Iterator[Example]:
    """Every pair of every set, and every unrelated pair of the same set and language."""
    for path in sorted((folder / "align").glob("*.jsonl")):
        records = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        for record in records:
            yield example(record, path.stem, related=True)
            if path.stem == MERGED_FROM:
                yield example(merged(record), "merged", related=True)
        half = len(records) // 2
        for one, other in zip(records, records[half:] + records[:half], strict=True):
            different = one["id"].split("-")[1:2] != other["id"].split("-")[1:2]
            if different and one["lang"] == other["lang"]:
                yield example(unrelated(one, other), path.stem, related=False)
                yield example(replaced(one, other), "replaced", related=True)


def unrelated(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """The left of one record beside the right of another."""
    return {
        **one,
        "right": other["right"],
        "right_roles": other.get("right_roles"),
        "gold": [],
        "possible": [],
    }


def replaced(record: dict[str, Any], donor: dict[str, Any]) -> dict[str, Any]:
    """A record in which some right sentences gave way to those of another document.

    Nothing in the sets stands between two pairs that is not itself a pair or an addition, so
    without these a model learns that standing in the right place is enough.
    """
    start = int(hashlib.sha256(record["id"].encode()).hexdigest(), 16) % REPLACE_EVERY
    places = range(0 if start % 2 else start, len(record["right"]), REPLACE_EVERY)
    given = dict(zip(places, donor["right"], strict=False))
    return {
        **record,
        "right": [given.get(j, text) for j, text in enumerate(record["right"])],
        "gold": [[i, j] for i, j in record["gold"] if j not in given],
        "possible": [[i, j] for i, j in record.get("possible", ()) if j not in given],
    }


def merged(record: dict[str, Any]) -> dict[str, Any]:
    """A record in which some neighbours of one side, each with a partner, became one sentence.

    Annotators of drafts link one sentence to one, so a model that sees drafts alone learns that
    nothing is ever split or merged.
    """
    axis = int(hashlib.sha256(record["id"].encode()).hexdigest(), 16) % 2
    name = ("left", "right")[axis]
    texts, gold = record[name], [tuple(pair) for pair in record["gold"]]
    paired = {pair[axis] for pair in gold}
    place: dict[int, int] = {}
    result: list[str] = []
    k = 0
    while k < len(texts):
        joins = k % MERGE_EVERY == 1 and {k, k + 1} <= paired
        run = range(k, k + 2) if joins else range(k, k + 1)
        place.update(dict.fromkeys(run, len(result)))
        result.append(" and ".join(texts[q].rstrip(".") for q in run) + ".")
        k = run.stop
    moved = [[place[x] if at == axis else x for at, x in enumerate(pair)] for pair in gold]
    return {**record, name: result, "gold": moved}


def example(record: dict[str, Any], kind: str, *, related: bool) -> Example:
    """The body sentences of a record, the longer side on the left."""
    texts, links = [], [{tuple(x) for x in record.get(name, ())} for name in ("gold", "possible")]
    for axis, name in enumerate(("left", "right")):
        roles = record.get(f"{name}_roles") or ["body"] * len(record[name])
        body = [k for k, role in enumerate(roles) if role == "body"]
        place = {k: new for new, k in enumerate(body)}
        texts.append([record[name][k] for k in body])
        links = [
            {
                tuple(place[x] if at == axis else x for at, x in enumerate(pair))
                for pair in pairs
                if pair[axis] in place
            }
            for pairs in links
        ]
    if extent(texts[1]) > extent(texts[0]):
        texts.reverse()
        links = [{(j, i) for i, j in pairs} for pairs in links]
    keys = [[match_key(text).strip() for text in one] for one in texts]
    same = same_pairs(*keys)
    scene = Scene(
        side(texts[0], same, record["lang"]),
        side(texts[1], frozenset(same.values()), record["lang"]),
        same,
    )
    gold, possible = links
    return Example(
        record["id"],
        kind,
        related,
        scene,
        first_rows(scene),
        np.array([cell in gold for cell in scene.cells], float),
        np.array([cell in gold or cell not in possible for cell in scene.cells], bool),
        sum(keys[0][i] != keys[1][j] for i, j in gold),
    )


def extent(texts: Sequence[str]) -> tuple[int, int, Sequence[str]]:
    """What decides which side is the larger one."""
    return len(texts), sum(map(len, texts)), texts


def logistic(rows: Matrix, right: Matrix, weight: Matrix) -> list[float]:
    """The constant and the weights of a ridge-penalised logistic regression, to three places."""
    mean, spread = rows.mean(0), rows.std(0) + 1e-9
    design = np.hstack([np.ones((len(rows), 1)), (rows - mean) / spread])
    penalty = np.full(design.shape[1], PENALTY)
    penalty[0] = 1e-6
    found = np.zeros(design.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-np.clip(design @ found, -30, 30)))
        slope = design.T @ (weight * (chance - right)) + penalty * found
        bend = (design * (weight * chance * (1 - chance))[:, None]).T @ design + np.diag(penalty)
        step = np.linalg.solve(bend, slope)
        found -= step
        if abs(step).max() < 1e-9:
            break
    weights = found[1:] / spread
    return [round(float(x), 3) for x in (found[0] - weights @ mean, *weights)]


def fit(chosen: Sequence[Example], tables: Sequence[Table]) -> list[float]:
    """Weights from the cells that count; `tables` has the places and rows of each example."""
    rows, right, weight = [], [], []
    for one, (places, table) in zip(chosen, tables, strict=True):
        for k, row in zip(places, table, strict=True):
            if one.counts[k]:
                rows.append(row)
                right.append(one.right[k])
                weight.append(one.weight)
    return logistic(np.array(rows), np.array(right), np.array(weight))


def learn(chosen: Sequence[Example]) -> tuple[list[float], list[list[float]]]:
    """The weights of the first round and those of the second, a list for each time it runs."""
    related = [one for one in chosen if one.related]
    width = len(FIRST_FEATURES)
    first = fit(
        related, [(range(len(one.first)), [row[:width] for row in one.first]) for one in related]
    )
    z = [log_odds(first, one.first) for one in chosen]
    second = []
    for _ in range(ROUNDS):
        tables = [
            (hopeful(values), second_rows(one.scene, values, one.first, UNWATCHED))
            for one, values in zip(chosen, z, strict=True)
        ]
        second.append(fit(chosen, tables))
        z = [
            renewed(values, log_odds(second[-1], rows))
            for values, (_, rows) in zip(z, tables, strict=True)
        ]
    return first, second


def predicted(one: Example, first: list[float], second: list[list[float]]) -> list[float]:
    """The chance of every cell."""
    z = log_odds(first, one.first)
    for weights in second:
        z = renewed(z, log_odds(weights, second_rows(one.scene, z, one.first, UNWATCHED)))
    return [sigmoid(value) for value in z]


def fold(document: str) -> int:
    """Which fold a document is in, whatever the order and the hash seed."""
    return int(hashlib.sha256(document.encode()).hexdigest(), 16) % FOLDS


def report(title: str, results: Iterable[tuple[Example, list[float]]], threshold: float) -> None:
    """F1 on reworded pairs and stray links for each set, and the reliability of the chances."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0] * 5)
    bins: dict[int, list[float]] = defaultdict(lambda: [0, 0])
    for one, chances in results:
        level = cut([*chances, *[1.0] * len(one.scene.same)], threshold)
        taken = np.array([p >= level for p in chances], bool) & one.counts
        count = counts[one.kind]
        if not one.related:
            count[3] += int(taken.sum())
            count[4] += len(one.scene.left.sizes)
            continue
        for k, add in enumerate((int(one.right[taken].sum()), int(taken.sum()), one.reworded)):
            count[k] += add
        for p, right, counted in zip(chances, one.right, one.counts, strict=True):
            if counted:
                bins[min(9, int(10 * p))][0] += right
                bins[min(9, int(10 * p))][1] += 1
    lines = [title]
    for kind, (hit, found, gold, stray, sentences) in sorted(counts.items()):
        f1 = 200 * hit / (found + gold)
        lines.append(f"  {kind:12} nF {f1:5.1f}   stray {100 * stray / max(1, sentences):4.1f}")
    shares = (f".{k} {100 * a / n:.0f}% of {n}" for k, (a, n) in sorted(bins.items()))
    print(*lines, "  reliability  " + "  ".join(shares), sep="\n")


def cross_validated(chosen: Sequence[Example]) -> Iterator[tuple[Example, list[float]]]:
    """Every example with chances from weights that never saw its document."""
    for held in range(FOLDS):
        first, second = learn([one for one in chosen if fold(one.document) != held])
        for one in chosen:
            if fold(one.document) == held:
                yield one, predicted(one, first, second)


def source(first: list[float], second: list[list[float]]) -> str:
    """The text of the weights module."""
    lines = [
        '"""Learned by `tests/bench/train_alignment.py`: a constant, then a weight a feature."""',
        "",
        "# fmt: off",
        *table("FIRST", [first], FIRST_FEATURES),
        *table("SECOND", second, SECOND_FEATURES),
        "# fmt: on",
        "",
    ]
    return "\n".join(lines)


def table(name: str, rounds: Sequence[list[float]], features: Sequence[str]) -> Iterator[str]:
    """One tuple a round, one line a weight, each with what it weighs."""
    several = len(rounds) > 1
    yield f"{name} = ("
    for weights in rounds:
        if several:
            yield "    ("
        for weight, feature in zip(weights, ("constant", *features), strict=True):
            yield f"{'    ' * (1 + several)}{weight},  # {feature}"
        if several:
            yield "    ),"
    yield ")"


def main() -> None:
    """Train, tell, and write where asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    parser.add_argument("--threshold", type=float, default=Options().threshold)
    options = parser.parse_args()
    folder = os.environ.get("READER_EVALUATION")
    if not folder:
        sys.exit("READER_EVALUATION is not set")
    chosen = list(examples(Path(folder)))
    first, second = learn(chosen)
    own = [(one, predicted(one, first, second)) for one in chosen]
    report("training data", own, options.threshold)
    report("cross-validated by document", cross_validated(chosen), options.threshold)
    if options.write:
        TARGET.write_text(source(first, second), "utf-8")


if __name__ == "__main__":
    main()
