"""Learn the weights of `reader.facts.chance` from judged findings, and cross-validate them.

    READER_EVALUATION=DIR python tests/bench/train_chance.py [--write] [--judged FILE PAIRS]…

Every finding of a labelled pair is an example: right or wrong. Labels come from

- DIR/real: findings judged by reading (`judged.jsonl`, spans in `pairs/`), and further files of
  judgements given with `--judged` beside the folder of their pairs (`ID-l.txt`, `ID-r.txt`);
  ours in `tests/judged` are always read;
- DIR/stories: a finding of its kind that touches a planted error is right, one on a benign control
  is wrong, one of high severity that touches nothing planted is wrong;
- DIR/public: in pairs that say the same every finding but one about other words in quotation marks
  is wrong, in edited ones those of the right
  kind on the edit are right.

Ridge-penalised maximum likelihood by Newton's method, with a constant for each made set that is
dropped afterwards, and for each rule a weight in news beside its weight everywhere: what is right
oftener in a made set than in news must not raise the chance of news. The printed reliability is
that of five folds by document over what was judged by reading. Needs numpy.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from reader import compare
from reader.facts import check
from reader.facts.chance import rule_family
from reader.facts.circumstances import Circumstances
from reader.formats import load
from reader.model import Article, Fact, FactKind, Finding, Pin, Rule

Matrix = npt.NDArray[np.float64]

FOLDS = 5
READ, MADE = "read", "made"
"""Sets that were judged by reading: real news, and pairs of our own."""
SET_WEIGHTS = {
    READ: 3.0,
    MADE: 1.5,
    "stories": 12.0,
    "demetr": 0.05,
    "pawsx": 0.08,
    "condaqa": 0.1,
    "summedits": 0.05,
}
PENALTY_KIND, PENALTY_RULE, PENALTY_PLACE, PENALTY_SET, PENALTY_NEWS = 3.0, 0.3, 1.0, 60.0, 3.0
OURS = Path(__file__).parents[1] / "judged"
TARGET = Path(__file__).parents[2] / "reader" / "facts" / "chance_weights.py"
ALSO = {
    "negation": {"direction", "scope", "tense"},
    "name": {"role"},
    "number": {"unit", "date", "role"},
    "date": {"number"},
    "hedge": {"tense", "negation"},
}
"""Kinds that a label of another kind counts as right."""
WAS = {"quote.reworded": "quote.altered"}
"""The rule that found what a rule finds now, where it was judged before."""
PLACES = Circumstances._fields


@dataclass(frozen=True)
class Example:
    """One finding of a labelled pair, and whether it is right."""

    set: str
    document: str
    rule: Rule
    place: Circumstances
    right: bool


def main() -> None:
    """Learn, print the figures of five folds, and write the weights where asked."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--judged", nargs=2, action="append", default=[], type=Path)
    options = parser.parse_args()
    root = Path(os.environ["READER_EVALUATION"])
    real = root / "real" / "pairs"
    judged = [
        (root / "real" / "judged.jsonl", real, READ),
        (OURS / "judged_real.jsonl", real, READ),
        (OURS / "judged.jsonl", OURS / "pairs", MADE),
        *((file, pairs, READ) for file, pairs in options.judged),
    ]
    examples = [e for place in judged for e in read_by_people(*place)]
    examples += [*of_stories(root / "stories"), *of_sentences(root / "public")]
    report(examples)
    if options.write:
        TARGET.write_text(written(Model.learned(examples)), encoding="utf-8")


def candidates(
    left: Article, right: Article, pins: Sequence[Pin] = ()
) -> list[tuple[Finding, Circumstances]]:
    """All findings of a pair with what their rules state."""
    pair = compare(left, right, pins=pins)
    found = check(left, right, pair.passages, pair.links)
    return list(zip(found.findings, found.places, strict=True))


def read_by_people(judged: Path, pairs: Path, name_of_set: str) -> Iterator[Example]:
    """Findings judged by reading: right where every reader said so."""
    verdicts: dict[str, dict[object, bool]] = {}
    for row in map(json.loads, judged.read_text(encoding="utf-8").splitlines()):
        agreed = set(row.get("verdicts") or [row["verdict"]]) == {"r"}
        key = row["rule_id"], tuple(row["left"] or ()), tuple(row["right"] or ())
        verdicts.setdefault(row["id"], {})[key] = agreed
    for name, known in sorted(verdicts.items()):
        left, right = (article(pairs / f"{name}-{side}.txt") for side in "lr")
        for finding, place in candidates(left, right):
            spans = tuple(span(finding.left)), tuple(span(finding.right))
            for rule in (finding.rule.id, WAS.get(finding.rule.id, "")):
                if (rule, *spans) in known:
                    yield Example(name_of_set, name, finding.rule, place, known[rule, *spans])
                    break


def of_stories(folder: Path) -> Iterator[Example]:
    """Findings on planted errors are right, on benign controls wrong."""
    for path in sorted(folder.glob("*/*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        sides = (
            article(path.parent / "wire.txt"),
            article(Path(str(path).replace(".gold.json", ".txt"))),
        )
        for finding, place in candidates(*sides):
            right = planted(finding, gold, sides)
            if right is not None:
                yield Example("stories", path.parent.name, finding.rule, place, right)


def planted(finding: Finding, gold: dict[str, Any], sides: Sequence[Article]) -> bool | None:
    """Whether a finding is about a planted error; None where the labels do not say."""
    if finding.kind in {FactKind.OMISSION, FactKind.ADDITION, FactKind.HEADLINE}:
        return None
    facts = finding.left, finding.right
    words = [flat(wording(fact, side)) for fact, side in zip(facts, sides, strict=True)]
    for plant in gold["planted"]:
        texts = plant.get("wire"), plant.get("rewrite")
        if any(overlap(a, flat(b)) for a, b in zip(words, texts, strict=True)):
            right = finding.kind.value in {plant["kind"], *ALSO.get(plant["kind"], ())}
            return None if plant.get("doubtful") else right or None
    for control in gold.get("benign", ()):
        texts = control.get("wire"), control.get("rewrite")
        if any(overlap(a, flat(b)) for a, b in zip(words, texts, strict=True)):
            return False
    return None


def of_sentences(folder: Path) -> Iterator[Example]:
    """Findings in pairs of sentences that say the same are wrong, those on an edit right."""
    for name in ("demetr", "pawsx", "condaqa", "summedits"):
        for row in map(json.loads, (folder / f"{name}.jsonl").read_text("utf-8").splitlines()):
            sides = [Article.from_sentences([row[k]], row["language"]) for k in ("left", "right")]
            for finding, place in candidates(sides[0], sides[1], [Pin(0, 0)]):
                right = edited(finding, row)
                if right is not None:
                    yield Example(name, row.get("group", row["id"]), finding.rule, place, right)


def edited(finding: Finding, row: dict[str, Any]) -> bool | None:
    """Whether a finding is about the edit of a labelled pair; None where the labels do not say."""
    if row["truth"] == "same":
        return None if finding.kind is FactKind.QUOTE else False
    kinds = set(row["kinds"]).union(*(ALSO.get(kind, set()) for kind in row["kinds"]))
    if row["set"] == "pawsx":
        kinds = {"name", "role", "attribution"}
        return True if finding.kind.value in kinds else None
    if row.get("gold"):
        facts = (finding.left, row["left"], "left"), (finding.right, row["right"], "right")
        touched = any(
            overlap(flat(text[slice(*fact.span)]), flat(item.get(side)))
            for fact, text, side in facts
            if fact
            for item in row["gold"]
        )
        return touched and finding.kind.value in kinds
    return True if finding.kind.value in kinds else None


def article(path: Path) -> Article:
    """The article of a file."""
    return load(path)


def span(fact: Fact | None) -> tuple[int, ...]:
    """The span of a fact, nothing where there is none."""
    return () if fact is None else tuple(fact.span)


def wording(fact: Fact | None, side: Article) -> str:
    """The words of a fact."""
    return "" if fact is None else side.text[slice(*fact.span)]


def flat(text: str | None) -> str:
    """The words with single blanks."""
    return " ".join((text or "").split())


def overlap(a: str, b: str) -> bool:
    """Whether the shorter stands in the longer; one letter stands anywhere and says nothing."""
    a, b = sorted((a, b), key=len)
    return len(a) > 1 and a in b


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
        each = np.array([SET_WEIGHTS[e.set] for e in examples])
        pull = np.diag([penalty(name) for name in names])
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
    row = {f"place {name}": value for name, value in example.place._asdict().items()}
    row |= {f"kind {example.rule.kind.value}": 1.0, f"rule {rule_family(example.rule.id)}": 1.0}
    if example.set == READ or as_news:
        # What a rule finds in news is right less or more often than in made sets.
        row[f"news {rule_family(example.rule.id)}"] = 1.0
    else:
        row[f"set {example.set}"] = 1.0
    return row | {"constant": 1.0}


def penalty(name: str) -> float:
    """How strongly a weight is pulled to zero."""
    pulls = {
        "kind": PENALTY_KIND,
        "rule": PENALTY_RULE,
        "place": PENALTY_PLACE,
        "set": PENALTY_SET,
        "news": PENALTY_NEWS,
        "constant": 0.01,
    }
    return pulls[name.partition(" ")[0]]


def report(examples: Sequence[Example]) -> None:
    """Counts by set, and how reliable the chances of five folds are."""
    for name in SET_WEIGHTS:
        part = [e for e in examples if e.set == name]
        print(f"{name:10} {len(part):6} findings, {sum(e.right for e in part)} right")
    folds: list[tuple[float, Example]] = []
    for k in range(FOLDS):
        model = Model.learned([e for e in examples if fold(e) != k])
        folds += [(model.chance(e), e) for e in examples if fold(e) == k]
    print_reliability("news", [(c, e.right) for c, e in folds if e.set == READ])
    print_reliability("made", [(c, e.right) for c, e in folds if e.set == MADE])
    print_reliability("all", [(c, e.right) for c, e in folds])


def print_reliability(title: str, chances: Sequence[tuple[float, bool]]) -> None:
    """The share that is right in every tenth of the chances."""
    print(f"\n{title}: chance, findings, share right")
    for tenth in range(10):
        inside = [right for chance, right in chances if int(min(chance, 0.999) * 10) == tenth]
        if inside:
            print(f"  .{tenth}  {len(inside):5}  {sum(inside) / len(inside):.2f}")
    likely = sum(np.log(chance if right else 1 - chance) for chance, right in chances)
    print(f"  mean log likelihood {likely / max(1, len(chances)):.3f}")


def fold(example: Example) -> int:
    """One of five, by document."""
    return int(hashlib.sha256(example.document.encode()).hexdigest(), 16) % FOLDS


def written(model: Model) -> str:
    """The file of the weights."""

    def table(part: str, names: Iterable[str]) -> list[str]:
        also = "news" if part == "rule" else part + " as well"
        weights = model.weights
        return [
            f'    "{n}": {weights.get(f"{part} {n}", 0.0) + weights.get(f"{also} {n}", 0.0):.3f},'
            for n in names
        ]

    known = sorted(n.partition(" ")[2] for n in model.weights if n.startswith("rule "))
    kinds = sorted(n.partition(" ")[2] for n in model.weights if n.startswith("kind "))
    return "\n".join(
        [
            '"""Learned by `tests/bench/train_chance.py`: what each adds to the log odds."""',
            "",
            f"CONSTANT = {model.weights['constant']:.3f}",
            "KINDS: dict[str, float] = {",
            *table("kind", kinds),
            "}",
            "RULES: dict[str, float] = {",
            *table("rule", known),
            "}",
            "PLACE = {",
            *table("place", PLACES),
            "}",
            "",
        ]
    )


if __name__ == "__main__":
    main()
