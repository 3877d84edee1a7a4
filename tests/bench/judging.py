"""Counts the keys that judging pairs takes, and looks for findings that are cut too early.

    python -m tests.bench.judging WIRE REWRITE [WIRE REWRITE …]

Each high finding is judged by a key of its own, then the rest is fair (`A`), then comes the next
pair (`n`). Everything that is said must be in the hand-over. At every width the summary's line of
each finding that matters must hold the first word that differs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

from reader.dataclass import replace
from reader.formats import load
from reader.model import Comparison, FactKind, Finding
from reader.review.handing_on import pair_handed_on
from reader.view.checklist import matters
from reader.view.differing import differing_spans
from tests.tui.driving import Driver, drive, start

WIDTHS = (60, 80, 100, 120, 160, 200)
_WHOLE = frozenset({FactKind.OMISSION, FactKind.ADDITION, FactKind.HEADLINE})


def first_words(comparison: Comparison, found: Finding) -> Iterator[str]:
    """The first word of each side that the other has not."""
    if found.kind in _WHOLE or found.left is None or found.right is None:
        return
    texts = comparison.left.text, comparison.right.text
    spans = differing_spans(texts[0], found.left.span, texts[1], found.right.span)
    for text, span in zip(texts, spans, strict=True):
        if span is not None:
            yield text[span.start : span.end].split()[0].strip("“”\"'.,;:")


def judged(left: str, right: str) -> tuple[int, int, list[str]]:
    """Keys until the next pair is asked for, findings that matter, and what is wrong."""
    begun = replace(start(memory=Path(mkdtemp())), pair=(load(left), load(right)))
    found: list[tuple[int, int]] = []
    wrong: list[str] = []

    async def steps(driver: Driver) -> None:
        comparison = driver.comparison
        high = [k for k, each in enumerate(comparison.findings) if matters(each)]
        await _looked_at(driver, high)
        keys = 0
        for _ in high:
            await driver.press("e")
            keys += 1
        await driver.press("A")
        reviewed = driver.pair.state.reviewed
        assert reviewed
        handover = pair_handed_on(reviewed)
        own = sum(each.verdict == "error" for each in reviewed.findings.values())
        if own != len(high):
            wrong.append(f"{own} of {len(high)} have a key of their own")
        said = len(reviewed.findings) + len(reviewed.reviews)
        if handover.judgements != said:
            wrong.append(f"{handover.judgements} of {said} judgements handed over")
        found.append((keys + 2, len(high)))

    async def _looked_at(driver: Driver, high: list[int]) -> None:
        for width in WIDTHS:
            await driver.resize(width, 60)
            region = driver.findings.region
            painted = "\n".join(driver.lines()[region.y : region.bottom])
            for index in high:
                each = driver.comparison.findings[index]
                words = first_words(driver.comparison, each)
                cut = [repr(word) for word in words if word not in painted]
                wrong.extend(f"{width} columns: {word} of {each.rule.id} is cut" for word in cut)

    drive(begun, steps, (80, 24))
    return (*found[0], wrong)


def main() -> None:
    """A line a pair, then the sum."""
    paths, every, most, faults = sys.argv[1:], 0, 0, 0
    for left, right in zip(paths[::2], paths[1::2], strict=True):
        keys, high, wrong = judged(left, right)
        every, most, faults = every + keys, max(most, keys), faults + len(wrong)
        print(f"{keys:3} keys, {high:2} high: {left} > {right}", *wrong, sep="\n    ", flush=True)
    print(f"{every} keys for {len(paths) // 2} pairs, {most} at most, {faults} wrong")


if __name__ == "__main__":
    main()
