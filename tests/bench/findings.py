"""How right is what is shown first, by findings that readers have judged?

    python -m tests.bench.findings FOLDER JUDGED [JUDGED …] [--copies c1,c3,c5] [--without k]

FOLDER holds a document of `reader diff --format json` for each pair, `ID.diff.json`. A list of
judgements has a JSON record a line: `id`, `kind`, `rule_id`, `left` and `right` (spans or null),
and one `verdict` or several `verdicts` of "r" (right), "a" (arguable) and "w" (wrong). Several are
right or wrong only where all agree. What is only possible counts nowhere, low findings only where
the same copy is asked about. A finding that nobody judged is counted apart, never guessed.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

Record = dict[str, Any]
Verdicts = Mapping[tuple[object, ...], str]
FIRST = 10
ONE_SIDED = ("omission", "addition")
UNJUDGED = "?"
WAS = {"quote.reworded": "quote.altered"}
"""The rule that found what a rule finds now, where it was judged before."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("judged", type=Path, nargs="+")
    parser.add_argument("--copies", default="c1,c3,c5", help="pairs of the same copy")
    parser.add_argument("--without", default="k", help="first letters of pairs left out elsewhere")
    parser.add_argument("--unjudged", action="store_true", help="list what nobody has judged")
    options = parser.parse_args()
    verdicts = judgements(options.judged)
    pairs = {
        path.name.removesuffix(".diff.json"): shown(json.loads(path.read_text(encoding="utf-8")))
        for path in sorted(options.folder.glob("*.diff.json"))
    }
    weighed = {
        name: [found for found in listed if found["severity"] != "low"]
        for name, listed in pairs.items()
        if not name.startswith(tuple(options.without))
    }
    firsts = [verdict(verdicts, name, found[0]) for name, found in weighed.items() if found]
    print(f"first finding, of {len(weighed)} pairs: {counted(firsts)}")
    tens = [
        verdict(verdicts, name, one) for name, found in weighed.items() for one in found[:FIRST]
    ]
    print(f"first {FIRST} findings: {counted(tens)}")
    facts = [
        verdict(verdicts, name, one)
        for name, found in weighed.items()
        for one in found
        if one["kind"] not in ONE_SIDED
    ]
    print(f"kinds other than omission and addition: {counted(facts)}")
    copies = [name for name in options.copies.split(",") if name in pairs]
    same = [verdict(verdicts, name, found) for name in copies for found in pairs[name]]
    false = sum(said in "aw" for said in same) / max(1, len(copies))
    print(f"same copy, {len(copies)} pairs: {false:.1f} false findings a pair; {counted(same)}")
    if options.unjudged:
        for name, found in weighed.items():
            for one in found:
                if verdict(verdicts, name, one) == UNJUDGED:
                    print(json.dumps({"id": name, **record(one)}, ensure_ascii=False))


def shown(document: Record) -> list[Record]:
    """The findings of a document by rank, without those that are only possible."""
    found = [one for one in document["discrepancies"] if not one.get("possible")]
    return sorted(found, key=lambda one: one.get("rank", 0))


def judgements(paths: Iterable[Path]) -> Verdicts:
    """One verdict for each finding that was judged; a later list goes before an earlier one."""
    verdicts: dict[tuple[object, ...], str] = {}
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            one = json.loads(line)
            said = set(one.get("verdicts") or [one["verdict"]])
            agreed = said.pop() if len(said) == 1 else "a"
            spans = tuple(one["left"] or ()), tuple(one["right"] or ())
            verdicts[one["id"], one["kind"], one["rule_id"], *spans] = agreed
    return verdicts


def verdict(verdicts: Verdicts, name: str, found: Record) -> str:
    one = record(found)
    spans = tuple(one["left"] or ()), tuple(one["right"] or ())
    rules = one["rule_id"], WAS.get(one["rule_id"], "")
    said = (verdicts.get((name, one["kind"], rule, *spans)) for rule in rules)
    return next(filter(None, said), UNJUDGED)


def record(found: Record) -> Record:
    """A finding as a list of judgements names it."""
    spans = {
        side: [found[side]["start"], found[side]["end"]] if found[side] else None
        for side in ("left", "right")
    }
    return {key: found[key] for key in ("kind", "rule_id", "severity")} | spans


def counted(verdicts: Sequence[str]) -> str:
    """How many are right of those that were judged, and how many were not judged."""
    counts = Counter(verdicts)
    judged = len(verdicts) - counts[UNJUDGED]
    share = f"{counts['r'] / judged:.2f}" if judged else "–"
    return (
        f"right {counts['r']} of {judged} judged ({share}),"
        f" arguable {counts['a']}, wrong {counts['w']}, not judged {counts[UNJUDGED]}"
    )


if __name__ == "__main__":
    main()
