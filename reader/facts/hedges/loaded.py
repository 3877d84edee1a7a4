"""Loaded words of the house list that one side of a passage has and the other has not."""

from __future__ import annotations

from reader.facts.excerpt import Excerpt, Token
from reader.facts.hedges.rules import LOADED_WORD
from reader.facts.options import Options
from reader.facts.report import Claims, Report
from reader.model import FactKind, Severity


def compare(claims: Claims, report: Report) -> None:
    """Report each loaded word that came in or left; nothing without a list."""
    options = claims.options
    if not options.loaded_words:
        return
    lefts, rights = _loaded(claims.left, options), _loaded(claims.right, options)
    for word, token in lefts.items():
        if word not in rights:
            fact = claims.left.fact(FactKind.HEDGE, token.start, token.end)
            report.add(LOADED_WORD, 0.9, f"'{word}' left", fact, None, severity=Severity.LOW)
    for word, token in rights.items():
        if word not in lefts:
            fact = claims.right.fact(FactKind.HEDGE, token.start, token.end)
            report.add(LOADED_WORD, 0.9, f"'{word}' came in", None, fact)


def _loaded(excerpt: Excerpt, options: Options) -> dict[str, Token]:
    return {t.text: t for t in reversed(excerpt.tokens) if t.text in options.loaded_words}
