"""What was found in a pair as a text that can be kept, and back.

What was said of it is not among it: that is in `state.db` alone, and changes with every verdict.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from reader.library.pair_said import PairSaid
from reader.library.pair_values import FindingLine, NoValues, PairColumns, PairValues
from reader.model import FactKind, Severity
from reader.view.descriptions import HiddenFindings


def pair_text(pair: PairColumns) -> str | None:
    """The text of a pair of which nothing was said; None for what is not to be kept."""
    if pair is NoValues.LARGE:
        return json.dumps(str(pair))
    if not isinstance(pair, PairValues) or _is_something(pair.said) or pair.hidden.dismissed:
        return None
    hidden = [pair.hidden.rules_off, pair.hidden.possible]
    found = [
        pair.kept, pair.verbatim, pair.picture, [pair.findings[level] for level in Severity],
        sorted(pair.kinds), hidden, pair.lines,
    ]  # fmt: skip
    return json.dumps(found, ensure_ascii=False)


def _is_something(said: PairSaid) -> bool:
    told = said.verdicts, said.notes, said.reviewers, said.changed, said.lost
    return any(told) or any(said.judged.values())


def pair_from(text: str) -> PairColumns | None:
    """What `pair_text` made a text of; None for anything else."""
    try:
        return _read(json.loads(text))
    except (ValueError, TypeError, KeyError):
        return None


def _read(found: Any) -> PairColumns:  # noqa: ANN401
    if isinstance(found, str):
        return NoValues(found)
    kept, verbatim, picture, counts, kinds, (rules_off, possible), lines = found
    return PairValues(
        float(kept),
        dict(zip(Severity, map(int, counts), strict=True)),
        frozenset(map(FactKind, kinds)),
        hidden=HiddenFindings(0, int(rules_off), int(possible)),
        verbatim=float(verbatim),
        picture=str(picture),
        lines=tuple(map(_line, lines)),
    )


def _line(line: Sequence[str]) -> FindingLine:
    label, severity, says = map(str, line)
    return FindingLine(label, Severity(severity), says)
