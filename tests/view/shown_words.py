"""What the words of a finding must hold, whatever the finding: a law for any comparison."""

from __future__ import annotations

from reader.model import Comparison, Fact, FactKind, Side
from reader.text import cells
from reader.text.clean import match_key, sanitized
from reader.text.words import words
from reader.view.finding_words import ADDED, ARROW, GONE, LEFT_OUT, NEW, finding_words

WIDTH = 60
_OTHERWISE = ("quotation marks on: ", "quotation marks off: ")


def faults(comparison: Comparison, width: int = WIDTH) -> list[str]:
    """The lines that break the law, each with what is wrong; [] where all is well."""
    return [
        f"{problem}: {line}"
        for finding in comparison.findings
        for line in [finding_words(comparison, finding, width)]
        for problem in [
            _wrong(line, _words(comparison, finding.left, Side.LEFT), finding.kind, width)
            if finding.right is None
            else _wrong(line, _words(comparison, finding.right, Side.RIGHT), finding.kind, width)
            if finding.left is None
            else _wrong_of_two(
                line,
                _words(comparison, finding.left, Side.LEFT),
                _words(comparison, finding.right, Side.RIGHT),
                finding.kind,
                width,
            )
        ]
        if problem
    ]


def _wrong(line: str, own: set[str], kind: FactKind, width: int) -> str:
    """What is wrong with the words of one side alone."""
    if problem := _unfit(line, width):
        return problem
    if not line.startswith((LEFT_OUT, ADDED, GONE, NEW)) and kind is not FactKind.HEADLINE:
        return "it does not say which side has it"
    return "" if not own or _stands(_keys(line, 0, cut=True), own, line) else "no word"


def _wrong_of_two(line: str, left: set[str], right: set[str], kind: FactKind, width: int) -> str:
    """What is wrong with two wordings."""
    if problem := _unfit(line, width):
        return problem
    if kind is FactKind.HEADLINE or left == right or line.startswith(_OTHERWISE):
        return ""
    if line.startswith((LEFT_OUT, ADDED)):
        own = left if line.startswith(LEFT_OUT) else right
        return "" if _stands(_keys(line, 0, cut=True), own, line) else "no word"
    before, arrow, after = line.partition(ARROW)
    if not arrow:
        return "neither two wordings nor one"
    if before.rstrip("…”").strip() == after.rstrip("…”").strip():
        return "two equal beginnings"
    if kind is FactKind.ROLE:
        return ""  # Both sides have the words of both, in each other's place.
    apart = (left - right) | (right - left)
    shown = _keys(before, 0, cut=True) ^ _keys(after, 0, cut=True)
    return "" if _stands(shown, apart, line) else "no word that differs"


def _unfit(line: str, width: int) -> str:
    if not line.strip():
        return "nothing"
    if line != sanitized(line):
        return "not safe"
    return "too wide" if cells.width(line) > width else ""


def _words(comparison: Comparison, fact: Fact | None, side: Side) -> set[str]:
    return set() if fact is None else _keys(comparison.article(side).text, *fact.span)


def _keys(text: str, start: int, end: int | None = None, *, cut: bool = False) -> set[str]:
    found = {match_key(text[a:b]).casefold() for a, b in words(text, start, end)}
    return {key.strip("“”‘’'\"…") for key in found} if cut else found


def _stands(shown: set[str], own: set[str], line: str) -> bool:
    """Whether one of some words is shown: whole, with an ending, or cut with the sign of a cut."""
    if any(one.startswith(key) for one in shown for key in own):
        return True
    ends = [part.rstrip(" ”)").split()[-1] for part in line.split("…")[:-1] if part.split()]
    begun = {match_key(end).casefold().lstrip("“") for end in ends}
    return any(key.startswith(start) for start in begun for key in own)
