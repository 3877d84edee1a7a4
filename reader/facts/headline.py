"""Headlines and leads compared as such: actor, action, number, and what came in or left."""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.amount import key_of
from reader.facts.amounts import amounts
from reader.facts.claims import Claims, Report
from reader.facts.telling import Telling, stem
from reader.facts.wordforms import FUNCTION_WORDS
from reader.model import FactKind, Severity

_MOST = 5
"""Words that a rule's sentence lists a side."""


def compare(claims: Claims, rule_id: str, report: Report) -> None:
    """One finding for two headlines or leads that do not tell the same, at most medium."""
    dropped = _only(claims.left, claims.right)
    added = _only(claims.right, claims.left)
    if not dropped and not added:
        return
    counts = [{key_of(a) for a in amounts(t)} for t in (claims.left, claims.right)]
    told = [_content(t) for t in (claims.left, claims.right)]
    recast = 2 * len(set(told[0]) & set(told[1])) < min(len(set(told[0])), len(set(told[1])))
    severity = Severity.MEDIUM if counts[0] != counts[1] or recast else Severity.LOW
    parts = [f"dropped {_listed(dropped)}"] if dropped else []
    parts += [f"added {_listed(added)}"] if added else []
    report.add(
        rule_id,
        severity,
        0.7,
        "; ".join(parts),
        claims.left.fact(FactKind.HEADLINE, *claims.left.span),
        claims.right.fact(FactKind.HEADLINE, *claims.right.span),
    )


def _content(telling: Telling) -> dict[str, str]:
    """Content words by their stems, in order."""
    found: dict[str, str] = {}
    for token in telling.tokens:
        if (token.is_word or token.is_figure) and token.text not in FUNCTION_WORDS:
            found.setdefault(stem(token.text), token.raw)
    return found


def _only(own: Telling, other: Telling) -> list[str]:
    known = _content(other)
    return [raw for key, raw in _content(own).items() if key not in known]


def _listed(words: Sequence[str]) -> str:
    shown = ", ".join(f"'{word}'" for word in words[:_MOST])
    return shown + (" and more" if len(words) > _MOST else "")
