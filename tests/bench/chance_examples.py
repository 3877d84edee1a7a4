"""Examples of findings that are right or wrong, to learn their chance from.

Every finding of a labelled pair is an example. Labels come from

- DIR/real: findings judged by reading (`judged.jsonl`, spans in `pairs/`), and further files of
  judgements given with `--judged` beside the folder of their pairs (`ID-l.txt`, `ID-r.txt`);
  ours in `tests/judged` are always read;
- rewrites with planted changes given with `--planted`: a finding that touches one is right, any
  other of weight wrong (a sentence left out or put in counts little: it may be true), but one about
  a quotation: that its words are others is so, whether it was planted or not;
- rewrites in which one change was planted or none (`--recast`): a fact of weight that is not about
  the change is wrong;
- `tests/judged/examples.csv`: what the last three gave when it was written (`--save` adds what is
  given), without a word of their articles, which are not ours; it is read always;
- DIR/stories: a finding of its kind that touches a planted error is right, and so is a sentence put
  in or left out that does; one on a benign control is wrong;
- DIR/public: in pairs that say the same every finding but one about other words in quotation marks
  is wrong, in edited ones those of the right kind on the edit are right.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader import compare
from reader.facts import check
from reader.facts.chance import rule_family
from reader.facts.circumstances import Circumstances, group_of
from reader.formats import load
from reader.model import Article, Fact, FactKind, Finding, Pin, Severity

READ, MADE, PLANTED, RECAST = "read", "made", "planted", "recast"
"""Judged by reading: real news and pairs of our own; rewrites with errors in them; rewrites with
one change or none."""
AS_NEWS = frozenset({READ, PLANTED, RECAST})
"""Sets of which a rule is right as often as in news."""
SMALL = {"omission": 0.75, "addition": 0.75, "quote": 0.5}
"""How right a finding of some kinds is that a reader of the later news calls true but small: such
readers call so most sentences that were judged right in the first news, and slips in quotations."""
NOTHING: Mapping[str, float] = {}
SENTENCE_WEIGHT = 0.4
"""Of a sentence left out or put in that no planted change is about."""
SET_WEIGHTS = {
    READ: 3.0,
    MADE: 1.5,
    PLANTED: 3.0,
    RECAST: 0.6,
    "stories": 12.0,
    "demetr": 0.05,
    "pawsx": 0.08,
    "condaqa": 0.1,
    "summedits": 0.05,
}
_NO_FACTS = frozenset({FactKind.OMISSION, FactKind.ADDITION, FactKind.HEADLINE})
"""Of these one may be true that nobody planted."""
OURS = Path(__file__).parents[1] / "judged"
EXAMPLES = OURS / "examples.csv"
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
GROUPS = ("sentence", "lost", "changed")


@dataclass(frozen=True)
class Example:
    """One finding of a labelled pair, and whether it is right."""

    set: str
    document: str
    rule: str
    kind: str
    group: str
    place: Circumstances
    right: float

    @classmethod
    def of(
        cls, name: str, document: str, finding: Finding, place: Circumstances, *, right: float
    ) -> Example:
        """The example of a finding."""
        rule = rule_family(finding.rule.id)
        return cls(name, document, rule, finding.kind.value, group_of(finding), place, right)

    @property
    def is_doubtful(self) -> bool:
        """Whether its label is: a sentence that no planted change is about may well be new."""
        return self.set == PLANTED and self.group == "sentence"

    @property
    def weight(self) -> float:
        """How much it counts."""
        return SENTENCE_WEIGHT if self.is_doubtful else SET_WEIGHTS[self.set]


def candidates(
    left: Article, right: Article, pins: Sequence[Pin] = ()
) -> list[tuple[Finding, Circumstances]]:
    """All findings of a pair with what their rules state."""
    pair = compare(left, right, pins=pins)
    found = check(left, right, pair.passages, pair.links)
    return list(zip(found.findings, found.places, strict=True))


def read_by_people(
    judged: Path, pairs: Path, name_of_set: str, small: Mapping[str, float] = NOTHING
) -> Iterator[Example]:
    """Findings judged by reading: right where every reader said so.

    `small` is by kind how right a finding is that one calls arguable.
    """
    verdicts: dict[str, dict[object, float]] = {}
    for row in map(json.loads, judged.read_text(encoding="utf-8").splitlines()):
        agreed = set(row.get("verdicts") or [row["verdict"]])
        key = row["rule_id"], tuple(row["left"] or ()), tuple(row["right"] or ())
        share = small.get(row["kind"], 0.0) if agreed == {"a"} else float(agreed == {"r"})
        verdicts.setdefault(row["id"], {})[key] = share
    for name, known in sorted(verdicts.items()):
        left, right = (article(pairs / f"{name}-{side}.txt") for side in "lr")
        for finding, place in candidates(left, right):
            spans = tuple(span(finding.left)), tuple(span(finding.right))
            for rule in (finding.rule.id, WAS.get(finding.rule.id, "")):
                if (rule, *spans) in known:
                    is_right = known[rule, *spans]
                    yield Example.of(name_of_set, name, finding, place, right=is_right)
                    break


def of_rewrites(folder: Path, name_of_set: str) -> Iterator[Example]:
    """Findings on planted changes (`truth.jsonl` beside `ID-l.txt`, `ID-r.txt`) are right.

    Of `RECAST` rewrites facts alone are looked at.
    """
    for row in map(json.loads, (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines()):
        sides = [article(folder / f"{row['id']}-{side}.txt") for side in "lr"]
        marks = [
            [place for change in row["changes"] for place in stretches(side.text, change[name])]
            for side, name in zip(sides, ("left", "right"), strict=True)
        ]
        for finding, place in candidates(sides[0], sides[1]):
            right = any(
                fact.span.start < end and start < fact.span.end
                for fact, places in zip((finding.left, finding.right), marks, strict=True)
                if fact
                for start, end in places
            )
            low, no_fact = finding.severity is Severity.LOW, finding.kind in _NO_FACTS
            if not right and (low or finding.kind is FactKind.QUOTE):
                continue
            if name_of_set == RECAST and (low or no_fact):
                continue
            document = f"{folder.name}{row['id']}"
            yield Example.of(name_of_set, document, finding, place, right=right)


def stretches(text: str, words: str | None) -> list[tuple[int, int]]:
    """Everywhere that some words stand."""
    return [(m.start(), m.end()) for m in re.finditer(re.escape(words), text)] if words else []


def save(examples: Sequence[Example]) -> None:
    """Write examples as numbers, without a word of their articles."""
    with EXAMPLES.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["set", "document", "rule", "kind", "group", "right", *PLACES])
        for e in examples:
            places = [f"{value:.3g}" for value in e.place]
            rows.writerow([e.set, e.document, e.rule, e.kind, e.group, f"{e.right:g}", *places])


def saved() -> list[Example]:
    """The examples that were saved; a circumstance that is new since fails here."""
    with EXAMPLES.open(encoding="utf-8", newline="") as file:
        return [
            Example(
                row["set"],
                row["document"],
                row["rule"],
                row["kind"],
                row["group"],
                Circumstances(**{name: float(row[name]) for name in PLACES}),
                float(row["right"]),
            )
            for row in csv.DictReader(file)
        ]


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
                yield Example.of("stories", path.parent.name, finding, place, right=right)


def planted(finding: Finding, gold: dict[str, Any], sides: Sequence[Article]) -> bool | None:
    """Whether a finding is about a planted error; None where the labels do not say."""
    if finding.kind is FactKind.HEADLINE:
        return None
    is_sentence = group_of(finding) == "sentence"
    facts = finding.left, finding.right
    words = [flat(wording(fact, side)) for fact, side in zip(facts, sides, strict=True)]
    for plant in gold["planted"]:
        texts = plant.get("wire"), plant.get("rewrite")
        if any(overlap(a, flat(b)) for a, b in zip(words, texts, strict=True)):
            kinds = {plant["kind"], *ALSO.get(plant["kind"], ())}
            right = is_sentence or finding.kind.value in kinds
            return None if plant.get("doubtful") else right or None
    for control in () if is_sentence else gold.get("benign", ()):
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
                    document = row.get("group", row["id"])
                    yield Example.of(name, document, finding, place, right=right)


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
