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
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from reader.align.decide import decided, without_halves
from reader.align.exact import same_pairs
from reader.align.first import FEATURES as FIRST_FEATURES
from reader.align.first import first_rows
from reader.align.options import Options
from reader.align.scene import Scene, side
from reader.align.score import Weights, doubt, log_odds, renewed, trusted
from reader.align.second import FEATURES as SECOND_FEATURES
from reader.align.second import hopeful, second_rows, sigmoid
from reader.progress import UNWATCHED
from reader.text.clean import match_key

Table = tuple[Sequence[int], Sequence[Sequence[float]]]
"""The places of some cells among all of a scene, and a row of features for each."""

Matrix = npt.NDArray[np.float64]

PENALTY = 15.0
GATE_PENALTY = 20.0
FREEDOM, SAMENESS = 0.5, 0.3
ROUNDS = 2
FOLDS = 5
SET_WEIGHTS = {
    "aesop": 10.0,
    "argrewrite": 2.0,
    "deplain": 1.5,
    "deplainretold": 0.2,
    "moved": 4.0,
    "porsimples": 0.25,
    "porsimplesnat": 0.25,
    "stories": 2.5,
    "storiesmore": 3.0,
    "crossed": 2.5,
    "independent": 0.3,
    "merged": 0.2,
    "parted": 1.5,
    "replaced": 0.4,
    "shuffled": 0.2,
}
OTHERS = 1.5
UNRELATED_WEIGHT = {
    "aesop": 0.8,
    "argrewrite": 0.06,
    "moved": 0.06,
    "opened": 1.0,
    "porsimples": 0.03,
    "porsimplesnat": 0.03,
    "stories": 1.0,
}
UNRELATED = 0.15
MADE = {"independent", "merged", "parted", "crossed", "replaced", "shuffled"}
NEWS = {"osnews", "osnewsint", "porsimples", "porsimplesnat", "deplain"}
NEWS_TRUST = 6.0
MERGED_FROM = "argrewrite"
PLENTIFUL = {"porsimples", "porsimplesnat"}
THINNED = 3
MERGE_EVERY = 5
PART_EVERY = 6
REPLACE_EVERY = 4
SHUFFLE_EVERY = 10
JOINED_FROM = {"aesop", "argrewrite", "porsimples", "deplain"}
JOINED = 5
SHORT = 3
TARGET = Path(__file__).parents[2] / "reader" / "align" / "weights.py"


@dataclass(frozen=True)
class Learned:
    """The weights of both rounds, the second as often as it runs, and of the trust in chances."""

    first: Weights
    second: Sequence[Weights]
    trust: Weights


@dataclass(frozen=True)
class Example:
    """One pair of documents with its candidates and, for each, whether it is right."""

    name: str
    kind: str
    related: bool
    scene: Scene
    first: list[Sequence[float]]
    right: npt.NDArray[np.float64]
    counts: npt.NDArray[np.bool_]
    reworded: int

    @property
    def document(self) -> str:
        """What a fold keeps together: drafts of one essay, rewrites of one story, one fable."""
        return self.name.split("-")[1].split("_")[0]

    @property
    def weight(self) -> float:
        """What a cell of this pair counts."""
        if self.related:
            return SET_WEIGHTS.get(self.kind, OTHERS)
        return UNRELATED_WEIGHT.get(self.kind, UNRELATED)


def examples(folder: Path) -> Iterator[Example]:
    """Every pair of every set, and every unrelated pair of the same set and language."""
    for path in sorted((folder / "align").glob("*.jsonl")):
        records = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        for k, record in enumerate(records):
            yield example(record, path.stem, related=True)
            if path.stem in PLENTIFUL and k % THINNED:
                continue
            yield example(shuffled(record), "shuffled", related=True)
            if path.stem == MERGED_FROM:
                yield example(merged(record), "merged", related=True)
        half = len(records) // 2
        for k, one in enumerate(records):
            other = records[(k + half) % len(records)]
            different = one["id"].split("-")[1:2] != other["id"].split("-")[1:2]
            if different and one["lang"] == other["lang"]:
                yield example(unrelated(one, other), path.stem, related=False)
                if path.stem in PLENTIFUL and k % THINNED:
                    continue
                yield example(opened(one, other), "opened", related=False)
                yield example(parted(one), "parted", related=True)
                yield example(replaced(one, other), "replaced", related=True)
                yield example(independent(one, other), "independent", related=True)
        for one, other in combinations(records, 2):
            if one["left"] == other["left"]:
                yield example(crossed(one, other), "crossed", related=True)
        for k in range(0, half, JOINED) if path.stem in JOINED_FROM else ():
            one, other = joined(records[k : k + JOINED]), joined(records[half + k :][:JOINED])
            yield example(unrelated(one, other), "joined", related=False)


def joined(records: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Several records as one long one, without links."""
    sides = ("left", "right")
    texts = {side: [text for record in records for text in record[side]] for side in sides}
    return {"id": records[0]["id"], "lang": records[0]["lang"], "gold": [], **texts}


def unrelated(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """The left of one record beside the right of another."""
    return {
        **one,
        "right": other["right"],
        "right_roles": other.get("right_roles"),
        "gold": [],
        "possible": [],
    }


def opened(record: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Two unrelated records cut to their first sentences: in so short a text any word is rare."""
    count = 1 + int(hashlib.sha256(record["id"].encode()).hexdigest(), 16) % SHORT
    whole = unrelated(record, other)
    names = ("left", "right", "left_roles", "right_roles")
    return {**whole, **{name: whole.get(name) and whole[name][:count] for name in names}}


def independent(record: dict[str, Any], donor: dict[str, Any]) -> dict[str, Any]:
    """A record as if another reporter had been there, who saw other things in another order."""
    return shuffled(parted(replaced(record, donor, every=3)), every=3)


def crossed(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Two rewrites of one article beside each other, linked where they retell the same sentence.

    So are two reports from one source. Where both split that sentence, any of the halves may
    belong together.
    """
    partners = [
        {name: _by_left(record.get(name, ())) for name in ("gold", "possible")}
        for record in (one, other)
    ]
    links: dict[str, set[tuple[int, int]]] = {"gold": set(), "possible": set()}
    for k in range(len(one["left"])):
        for names in product(("gold", "possible"), repeat=2):
            ours, theirs = (of[name][k] for of, name in zip(partners, names, strict=True))
            doubtful = "possible" in names or (len(ours) > 1 and len(theirs) > 1)
            links["possible" if doubtful else "gold"].update(product(ours, theirs))
    return {
        **one,
        "left": one["right"],
        "left_roles": one.get("right_roles"),
        "right": other["right"],
        "right_roles": other.get("right_roles"),
        **{name: sorted(pairs) for name, pairs in links.items()},
    }


def _by_left(pairs: Iterable[Sequence[int]]) -> dict[int, list[int]]:
    """The right sentences that each left one is linked to."""
    found: dict[int, list[int]] = defaultdict(list)
    for i, j in pairs:
        found[i].append(j)
    return found


def parted(record: dict[str, Any]) -> dict[str, Any]:
    """A record in which either side lost some sentences whose partners stayed.

    So strangers on the same matter stand where partners would: without these a model learns that
    one matter and the right place are enough.
    """
    dice = random.Random(record["id"])
    fates = {pair: dice.randrange(PART_EVERY) for pair in map(tuple, record["gold"])}
    lost = [{pair[axis] for pair, fate in fates.items() if fate == axis} for axis in (0, 1)]
    kept = {"left": lost[0], "right": lost[1]}
    result = dict(record)
    places = []
    for name, gone in kept.items():
        stay = [k for k in range(len(record[name])) if k not in gone]
        places.append({k: place for place, k in enumerate(stay)})
        result[name] = [record[name][k] for k in stay]
        roles = record.get(f"{name}_roles")
        result[f"{name}_roles"] = roles and [roles[k] for k in stay]
    for name in ("gold", "possible"):
        result[name] = [
            [places[0][i], places[1][j]]
            for i, j in record.get(name, ())
            if i in places[0] and j in places[1]
        ]
    return result


def replaced(
    record: dict[str, Any], donor: dict[str, Any], every: int = REPLACE_EVERY
) -> dict[str, Any]:
    """A record in which some right sentences gave way to those of another document.

    Nothing in the sets stands between two pairs that is not itself a pair or an addition, so
    without these a model learns that standing in the right place is enough.
    """
    start = int(hashlib.sha256(record["id"].encode()).hexdigest(), 16) % every
    places = range(0 if start % 2 else start, len(record["right"]), every)
    given = dict(zip(places, donor["right"], strict=False))
    return {
        **record,
        "right": [given.get(j, text) for j, text in enumerate(record["right"])],
        "gold": [[i, j] for i, j in record["gold"] if j not in given],
        "possible": [[i, j] for i, j in record.get("possible", ()) if j not in given],
    }


def shuffled(record: dict[str, Any], every: int = SHUFFLE_EVERY) -> dict[str, Any]:
    """A record in which some right sentences were carried off to another place.

    News and its simplifications keep the order, so a model that sees them alone learns that
    nothing ever moves.
    """
    dice = random.Random(record["id"])
    order = list(range(len(record["right"])))
    for _ in range(1 + len(order) // every):
        start = dice.randrange(len(order))
        block, order = order[start : start + 2], order[:start] + order[start + 2 :]
        target = dice.randint(0, len(order))
        order[target:target] = block
    place = {j: new for new, j in enumerate(order)}
    roles = record.get("right_roles")
    return {
        **record,
        "right": [record["right"][j] for j in order],
        "right_roles": roles and [roles[j] for j in order],
        "gold": [[i, place[j]] for i, j in record["gold"]],
        "possible": [[i, place[j]] for i, j in record.get("possible", ())],
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


def logistic(rows: Matrix, right: Matrix, weight: Matrix, penalties: Matrix) -> Matrix:
    """The constant and the weights of a logistic regression, each with its ridge penalty."""
    mean, spread = rows.mean(0), rows.std(0) + 1e-9
    design = np.hstack([np.ones((len(rows), 1)), (rows - mean) / spread])
    ridge = np.concatenate([[1e-6], penalties])
    found = np.zeros(design.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-np.clip(design @ found, -30, 30)))
        slope = design.T @ (weight * (chance - right)) + ridge * found
        bend = (design * (weight * chance * (1 - chance))[:, None]).T @ design + np.diag(ridge)
        step = np.linalg.solve(bend, slope)
        found -= step
        if abs(step).max() < 1e-9:
            break
    weights: Matrix = found[1:] / spread
    return np.concatenate([[found[0] - weights @ mean], weights])


def fit(chosen: Sequence[Example], tables: Sequence[Table]) -> Weights:
    """Weights from the cells that count; `tables` has the places and rows of each example.

    Freedom and sameness are centred for the fit, so that the penalty falls on what they change.
    """
    rows, right, weight = [], [], []
    for one, (places, values) in zip(chosen, tables, strict=True):
        counts = one.counts[list(places)]
        if counts.any():
            plain = np.array(values, float)[counts]
            free, same = one.scene.freedom - FREEDOM, one.scene.sameness - SAMENESS
            ends = np.tile([free, same], (len(plain), 1))
            rows.append(np.hstack([plain, plain * free, plain * same, ends]))
            right.append(one.right[list(places)][counts])
            weight.append(np.full(len(plain), one.weight))
    table = np.vstack(rows)
    width = (table.shape[1] - 2) // 3
    penalties = np.repeat([PENALTY, GATE_PENALTY], [width, table.shape[1] - width])
    found = logistic(table, np.concatenate(right), np.concatenate(weight), penalties)
    columns = found[1:-2].reshape(3, -1)
    base, by_free, by_same = (
        np.concatenate([[constant], column])
        for constant, column in zip((found[0], *found[-2:]), columns, strict=True)
    )
    return table_of([base - FREEDOM * by_free - SAMENESS * by_same, by_free, by_same])


def table_of(columns: Sequence[Matrix]) -> Weights:
    """One row a weight, to three places."""
    return [tuple(round(float(x), 3) for x in row) for row in zip(*columns, strict=True)]


def learn(chosen: Sequence[Example]) -> Learned:
    """The weights of the first round, of the second each time it runs, and the trust."""
    related = [one for one in chosen if one.related]
    first = fit(related, [(range(len(one.first)), one.first) for one in related])
    z = [log_odds(first, one.scene, one.first) for one in chosen]
    second = []
    for _ in range(ROUNDS):
        tables = [
            (hopeful(values), list(second_rows(one.scene, values, one.first, UNWATCHED)))
            for one, values in zip(chosen, z, strict=True)
        ]
        second.append(fit(chosen, tables))
        z = [
            renewed(values, log_odds(second[-1], one.scene, rows))
            for one, values, (_, rows) in zip(chosen, z, tables, strict=True)
        ]
    return Learned(first, second, trust(chosen, [list(map(sigmoid, values)) for values in z]))


def trust(chosen: Sequence[Example], chances: Sequence[Sequence[float]]) -> Weights:
    """How far the chances of the pairs that are taken can be trusted."""
    rows, right, weight = [], [], []
    for one, values in zip(chosen, chances, strict=True):
        if not one.related or one.kind in MADE:
            continue
        ends = np.array([doubt(one.scene, values), one.scene.sameness])
        taken = without_halves(one.scene, values, Options().threshold)
        for value, correct, counted in zip(taken, one.right, one.counts, strict=True):
            if counted and value:
                odds = np.log(value / (1 - value))
                rows.append([odds, *ends, *(odds * ends)])
                right.append(correct)
                weight.append(NEWS_TRUST if one.kind in NEWS else 1.0)
    found = logistic(np.array(rows), np.array(right), np.array(weight), np.ones(5))
    return table_of([found[[0, 1]], found[[2, 4]], found[[3, 5]]])


def predicted(one: Example, learned: Learned) -> list[float]:
    """The chance of every cell."""
    z = log_odds(learned.first, one.scene, one.first)
    for weights in learned.second:
        rows = second_rows(one.scene, z, one.first, UNWATCHED)
        z = renewed(z, log_odds(weights, one.scene, rows))
    return [sigmoid(value) for value in z]


def fold(document: str) -> int:
    """Which fold a document is in, whatever the order and the hash seed."""
    return int(hashlib.sha256(document.encode()).hexdigest(), 16) % FOLDS


def report(title: str, results: Iterable[tuple[Example, list[float], Learned]]) -> None:
    """F1 on reworded pairs and stray links for each set, and how far the scores can be trusted."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0] * 5)
    tenths: dict[tuple[bool, int], list[float]] = defaultdict(lambda: [0, 0, 0])
    for one, chances, learned in results:
        decision = decided(one.scene, chances, Options().threshold)
        taken = np.array(decision, bool) & one.counts
        count = counts[one.kind]
        if not one.related:
            count[3] += int(taken.sum())
            count[4] += len(one.scene.left.sizes)
            continue
        for k, add in enumerate((int(one.right[taken].sum()), int(taken.sum()), one.reworded)):
            count[k] += add
        if one.kind in MADE:
            continue
        score = trusted(one.scene, chances, learned.trust)
        for p, right, counted in zip(decision, one.right, taken, strict=True):
            if counted:
                tenth = tenths[one.kind in NEWS, min(9, int(10 * score(p)))]
                for k, add in enumerate((right, 1, score(p))):
                    tenth[k] += add
    print(title)
    for kind, (hit, found, gold, stray, sentences) in sorted(counts.items()):
        print(
            f"  {kind:14} nF {200 * hit / max(1, found + gold):5.1f}"
            f"  precision {100 * hit / max(1, found):5.1f}  recall {100 * hit / max(1, gold):5.1f}"
            f"  stray {100 * stray / max(1, sentences):4.1f}"
        )
    for news in (True, False):
        shares = (
            f".{k} {100 * a / n:.0f}% of {n:.0f}, scored {100 * s / n:.0f}%"
            for (of, k), (a, n, s) in sorted(tenths.items())
            if of is news
        )
        print("  news:" if news else "  rest:", *shares, sep="  ")


def cross_validated(
    chosen: Sequence[Example],
) -> Iterator[tuple[Example, list[float], Learned]]:
    """Every example with chances from weights that never saw its document."""
    for held in range(FOLDS):
        learned = learn([one for one in chosen if fold(one.document) != held])
        for one in chosen:
            if fold(one.document) == held:
                yield one, predicted(one, learned), learned


def source(learned: Learned) -> str:
    """The text of the weights module."""
    lines = [
        '"""Learned by `tests/bench/train_alignment.py`.',
        "",
        "A constant, then a weight a feature: as it is, what freedom and what sameness add to it.",
        '"""',
        "",
        "# fmt: off",
        *table("FIRST", [learned.first], FIRST_FEATURES),
        *table("SECOND", learned.second, SECOND_FEATURES),
        *table("TRUST", [learned.trust], ("log_odds",)),
        "# fmt: on",
        "",
    ]
    return "\n".join(lines)


def table(name: str, rounds: Sequence[Weights], features: Sequence[str]) -> Iterator[str]:
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
    """Train, print, and write where asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    parser.add_argument("--quick", action="store_true", help="leave the cross-validation out")
    options = parser.parse_args()
    folder = os.environ.get("READER_EVALUATION")
    if not folder:
        sys.exit("READER_EVALUATION is not set")
    chosen = list(examples(Path(folder)))
    learned = learn(chosen)
    if options.write:
        TARGET.write_text(source(learned), "utf-8")
    report("training data", [(one, predicted(one, learned), learned) for one in chosen])
    if not options.quick:
        report("cross-validated by document", cross_validated(chosen))


if __name__ == "__main__":
    main()
