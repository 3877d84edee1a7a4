"""Which way something went, against the other way: `rose` for `fell`, `before` for `after`.

Words that are opposites anywhere in the language (`young`, `old`) count where they stand in the
same place of the same words.
"""

from __future__ import annotations

from reader.dataclass import replace
from reader.facts.direction.by_figure import by_figure
from reader.facts.direction.causes import exchanged_causes
from reader.facts.direction.contrasts import in_one_place, led_otherwise
from reader.facts.direction.distances import turned_distances
from reader.facts.direction.outcomes import SURE, denies_harm, other_outcomes
from reader.facts.direction.rules import (
    DIRECTION_CONTRAST,
    DIRECTION_OUTCOME,
    DIRECTION_TURNED,
)
from reader.facts.opposed_in_place import opposed_in_place
from reader.facts.opposing import Pair, contrasted, on, opposed, untold
from reader.facts.phrasing import Place
from reader.facts.report import Claims, Report, quoted
from reader.model import FactKind, Rule, Severity

MOST_TOLD = 3
"""Findings a passage; where more is turned round, it is another text."""


def compare(claims: Claims, lefts: list[Place], rights: list[Place], report: Report) -> None:
    """Report what goes the other way on the other side and is not told of by another kind."""
    pairs = opposed(claims, "direction", lefts, rights) or opposed_in_place(claims, "direction")
    pairs += [] if pairs else by_figure(claims, report.measures)
    pairs += [*turned_distances(claims, report), *exchanged_causes(claims)]
    turned = untold(pairs, report)[:MOST_TOLD]
    turned = [pair for pair in turned if not _are_of_price(claims, pair, report)]
    for pair in turned:
        _add(claims, DIRECTION_TURNED, 0.8, pair, report)
    # Where no blanks part words, a stage is read more surely than what a denial denies.
    less_sure = {FactKind.HEDGE}
    if not claims.left.own.writing.spaced:
        less_sure.add(FactKind.NEGATION)
    for pair, chance in list(other_outcomes(claims))[:MOST_TOLD]:
        report.findings = [
            replace(f, chance=max(f.chance, SURE))
            if f.kind is FactKind.NEGATION and on(pair, f)
            else f  # What is denied and is another outcome is sure twice.
            for f in report.findings
            if f.kind not in less_sure or not on(pair, f)
        ]
        for told in untold([pair], report):
            _add(claims, DIRECTION_OUTCOME, chance, told, report)
    if denies_harm(claims):
        report.findings = [
            replace(f, chance=max(f.chance, SURE)) if f.kind is FactKind.NEGATION else f
            for f in report.findings
        ]
    contrasts = dict.fromkeys([*contrasted(claims), *in_one_place(claims, report)])
    for pair in untold(contrasts, report)[: MOST_TOLD - len(turned)]:
        _add(claims, DIRECTION_CONTRAST, 0.7, pair, report)
    for pair in untold(led_otherwise(claims), report):
        _add(claims, DIRECTION_CONTRAST, 0.7, pair, report, severity=Severity.LOW)


def _are_of_price(claims: Claims, pair: Pair, report: Report) -> bool:
    """Whether the same sum stands right behind `pour` and `contre`: what was paid for it."""
    sides = zip((claims.left, claims.right), pair, report.measures, strict=True)
    # Of a measure only money ends in capitals, the code of its currency.
    sums = [
        {key for key, at in own if key[-3:].isupper() and 0 <= at.start - word.end <= 1}
        for excerpt, word, own in sides
        if excerpt.words(*word).lower() in excerpt.grammar
    ]
    return len(sums) > 1 and bool(sums[0] & sums[1])


def _add(
    claims: Claims,
    rule: Rule,
    chance: float,
    pair: Pair,
    report: Report,
    *,
    severity: Severity | None = None,
) -> None:
    facts = (
        claims.left.fact(FactKind.DIRECTION, *pair[0]),
        claims.right.fact(FactKind.DIRECTION, *pair[1]),
    )
    says = "are two outcomes or stages" if rule == DIRECTION_OUTCOME else "say the opposite"
    words = f"{quoted(claims.left, pair[0])} and {quoted(claims.right, pair[1])} {says}"
    report.add(rule, chance, words, *facts, severity=severity)
