"""Learn the weights of `reader.facts.chance` from judged findings, and cross-validate them.

    READER_EVALUATION=DIR python -m tests.bench.train_chance [--write] [--save]
        [--judged FILE PAIRS]… [--planted FOLDER]… [--recast FOLDER]…

`chance_examples.py` says where the labels are from. Ridge-penalised maximum likelihood by Newton's
method, with a constant for each made set that is dropped afterwards, for each rule a second weight
by how freely the pair is retold (what a rule finds in an edit is right oftener than in a text told
anew), and for each circumstance a weight by what was found beside its weight everywhere.
The printed reliability is that of five folds by document. Needs numpy.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tests.bench.chance_examples import (
    AS_NEWS,
    GROUPS,
    MADE,
    OURS,
    PLACES,
    PLANTED,
    READ,
    RECAST,
    SET_WEIGHTS,
    SMALL,
    Example,
    of_rewrites,
    of_sentences,
    of_stories,
    read_by_people,
    save,
    saved,
)

Matrix = npt.NDArray[np.float64]

FOLDS = 5
PENALTY_KIND, PENALTY_RULE, PENALTY_PLACE, PENALTY_SET, PENALTY_RETOLD = 3.0, 0.3, 1.0, 60.0, 3.0
PENALTY_GROUP = 1.5
PENALTY_UNKNOWN = 1.0
"""How much more the weight of a rule is pulled of which no finding in news was judged; half as much
of one with one, a tenth with nine. What made sets say of a rule is little to go by."""
TARGET = Path(__file__).parents[2] / "reader" / "facts" / "chance_weights.py"


def main() -> None:
    """Learn, print the figures of five folds, and write the weights where asked."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--save", action="store_true")
    parser.add_argument("--judged", nargs=2, action="append", default=[], type=Path)
    parser.add_argument("--planted", action="append", default=[], type=Path)
    parser.add_argument("--recast", action="append", default=[], type=Path)
    options = parser.parse_args()
    root = Path(os.environ["READER_EVALUATION"])
    real = root / "real" / "pairs"
    judged = [
        (root / "real" / "judged.jsonl", real, READ),
        (OURS / "judged_real.jsonl", real, READ),
        (OURS / "judged.jsonl", OURS / "pairs", MADE),
    ]
    examples = [e for place in judged for e in read_by_people(*place)]
    further = [
        e for file, pairs in options.judged for e in read_by_people(file, pairs, READ, SMALL)
    ]
    rewrites = [(PLANTED, options.planted), (RECAST, options.recast)]
    further += [e for name, folders in rewrites for f in folders for e in of_rewrites(f, name)]
    further = [*saved(), *further]
    if options.save:
        save(further)
    examples += further
    examples += [*of_stories(root / "stories"), *of_sentences(root / "public")]
    report(examples)
    if options.write:
        TARGET.write_text(written(Model.learned(examples)), encoding="utf-8")
        subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(TARGET)], check=True)


@dataclass(frozen=True)
class Model:
    """Weights by name: `constant`, `kind …`, `rule …`, `place …`."""

    weights: dict[str, float]

    @classmethod
    def learned(cls, examples: Sequence[Example]) -> Model:
        """The weights that make the labels likeliest, each pulled to zero."""
        rows = [names_of(e) for e in examples]
        names = sorted({name for row in rows for name in row})
        column = {name: k for k, name in enumerate(names)}
        x = np.zeros((len(rows), len(names)))
        for i, row in enumerate(rows):
            for name, value in row.items():
                x[i, column[name]] = value
        y = np.array([float(e.right) for e in examples])
        each = np.array([e.weight for e in examples])
        in_news = Counter(e.rule for e in examples if e.set in AS_NEWS)
        pull = np.diag([penalty(name, in_news) for name in names])
        w = np.zeros(len(names))
        for _ in range(40):
            p = 1 / (1 + np.exp(-x @ w))
            slope = x.T @ (each * (y - p)) - pull @ w
            curve = (x.T * (each * p * (1 - p))) @ x + pull
            step = np.linalg.solve(curve, slope)
            w += step
            if np.abs(step).max() < 1e-6:
                break
        return cls(dict(zip(names, map(float, w), strict=True)))

    def chance(self, example: Example) -> float:
        """The chance of an example as news."""
        odds = sum(
            self.weights.get(name, 0.0) * value
            for name, value in names_of(example, as_news=True).items()
        )
        return float(1 / (1 + np.exp(-odds)))


def names_of(example: Example, *, as_news: bool = False) -> dict[str, float]:
    """The columns of an example with their values."""
    places = example.place._asdict()
    row = {f"place {name}": value for name, value in places.items()}
    row |= {f"{example.group} {name}": value for name, value in places.items()}
    row |= {f"kind {example.kind}": 1.0, f"rule {example.rule}": 1.0}
    # What a rule finds in an edit is right more or less often than in a text told anew.
    row[f"retold {example.rule}"] = example.place.retold
    if not as_news and (example.set not in AS_NEWS or example.is_doubtful):
        row[f"set {example.set}"] = 1.0
    return row | {"constant": 1.0}


def penalty(name: str, in_news: Mapping[str, int]) -> float:
    """How strongly a weight is pulled to zero; `in_news` counts the judged findings of a rule."""
    unknown = PENALTY_UNKNOWN / (1 + in_news.get(name.partition(" ")[2], 0))
    pulls = {
        "kind": PENALTY_KIND,
        "rule": PENALTY_RULE + unknown,
        "place": PENALTY_PLACE,
        "set": PENALTY_SET,
        "retold": PENALTY_RETOLD + unknown,
        "constant": 0.01,
        **dict.fromkeys(GROUPS, PENALTY_GROUP),
    }
    return pulls[name.partition(" ")[0]]


def report(examples: Sequence[Example]) -> None:
    """Counts by set, and how reliable the chances of five folds are."""
    for name in SET_WEIGHTS:
        part = [e for e in examples if e.set == name]
        print(f"{name:10} {len(part):6} findings, {sum(e.right for e in part):g} right")
    folds: list[tuple[float, Example]] = []
    for k in range(FOLDS):
        model = Model.learned([e for e in examples if fold(e) != k])
        folds += [(model.chance(e), e) for e in examples if fold(e) == k]
    print_reliability("news", [(c, e.right) for c, e in folds if e.set == READ])
    print_reliability("rewrites", [(c, e.right) for c, e in folds if e.set == PLANTED])
    print_reliability("recast", [(c, e.right) for c, e in folds if e.set == RECAST])
    print_reliability("made", [(c, e.right) for c, e in folds if e.set == MADE])
    print_reliability("all", [(c, e.right) for c, e in folds])


def print_reliability(title: str, chances: Sequence[tuple[float, float]]) -> None:
    """The share that is right in every tenth of the chances."""
    print(f"\n{title}: chance, findings, share right")
    for tenth in range(10):
        inside = [right for chance, right in chances if int(min(chance, 0.999) * 10) == tenth]
        if inside:
            print(f"  .{tenth}  {len(inside):5}  {sum(inside) / len(inside):.2f}")
    likely = sum(
        right * np.log(chance) + (1 - right) * np.log(1 - chance) for chance, right in chances
    )
    print(f"  mean log likelihood {likely / max(1, len(chances)):.3f}")


def fold(example: Example) -> int:
    """One of five, by document."""
    return int(hashlib.sha256(example.document.encode()).hexdigest(), 16) % FOLDS


def written(model: Model) -> str:
    """The file of the weights."""

    weights = model.weights

    def table(names: Iterable[str], *parts: str) -> list[str]:
        return [f'"{n}": {sum(weights.get(f"{p} {n}", 0.0) for p in parts):.3f},' for n in names]

    def seen(group: str) -> list[str]:
        """What is ever known of a group's findings; the rest is 0 of each of them."""
        return [name for name in PLACES if weights.get(f"{group} {name}")]

    known = sorted(n.partition(" ")[2] for n in model.weights if n.startswith("rule "))
    kinds = sorted(n.partition(" ")[2] for n in model.weights if n.startswith("kind "))
    return "\n".join(
        [
            '"""Learned by `tests/bench/train_chance.py`: what each adds to the log odds."""',
            "",
            f"CONSTANT = {model.weights['constant']:.3f}",
            "KINDS: dict[str, float] = {",
            *table(kinds, "kind"),
            "}",
            "RULES: dict[str, float] = {",
            *table(known, "rule"),
            "}",
            "RETOLD: dict[str, float] = {",
            *table(known, "retold"),
            "}",
            "PLACE: dict[str, dict[str, float]] = {",
            *(line for g in GROUPS for line in (f'"{g}": {{', *table(seen(g), "place", g), "},")),
            "}",
            "",
        ]
    )


if __name__ == "__main__":
    main()
