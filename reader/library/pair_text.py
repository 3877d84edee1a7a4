"""What was found in a pair as a text that can be kept, and back.

    0.83 0.16 ["", [1, 0, 2], ["number"], [0, 1]]
    high    NUMBER  aged 18-65 → between 16 and 65

The first line is what is counted, the others are those that are told beside the list. What was said
of the pair is not among it: that is in `state.db` alone, and changes with every verdict.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache

from reader.late_pattern import late_pattern
from reader.library.pair_said import PairSaid
from reader.library.pair_values import NoValues, PairColumns, PairValues
from reader.model import FactKind, Severity
from reader.view.descriptions import HiddenFindings

_SEVERITIES = tuple(Severity)
_NOTHING = PairSaid()
_Counted = tuple[str, Mapping[Severity, int], frozenset[FactKind], HiddenFindings]
_LINES = late_pattern(rf"(?:(?:{'|'.join(_SEVERITIES)})\t[^\t\n]*\t[^\t\n]*(?:\n|$))*")


def pair_text(pair: PairColumns) -> str | None:
    """The text of a pair of which nothing was said; None for what is not to be kept."""
    if pair is NoValues.LARGE:
        return str(pair)
    if not isinstance(pair, PairValues) or _is_something(pair.said) or pair.hidden.dismissed:
        return None
    counts = [pair.findings[level] for level in Severity]
    hidden = [pair.hidden.rules_off, pair.hidden.possible]
    counted = json.dumps([pair.picture, counts, sorted(pair.kinds), hidden], ensure_ascii=False)
    return f"{pair.kept!r} {pair.verbatim!r} {counted}\n{pair.told}"


def _is_something(said: PairSaid) -> bool:
    told = said.verdicts, said.notes, said.reviewers, said.changed, said.lost
    return any(told) or any(said.judged.values())


def pair_from(text: str) -> PairColumns | None:
    """What `pair_text` made a text of; None for anything else."""
    try:
        if text == NoValues.LARGE:
            return NoValues.LARGE
        head, _, told = text.partition("\n")
        if not _LINES.fullmatch(told):
            return None
        kept, verbatim, rest = head.split(" ", 2)
        picture, counts, kinds, hidden = _counted(rest)
        return PairValues(
            float(kept), counts, kinds, _NOTHING, hidden, float(verbatim), picture, told
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


@lru_cache(maxsize=4096)
def _counted(text: str) -> _Counted:
    """What is counted of a pair; there are thousands, and many have the same."""
    picture, counts, kinds, (rules_off, possible) = json.loads(text)
    return (
        str(picture),
        dict(zip(_SEVERITIES, map(int, counts), strict=True)),
        frozenset(map(FactKind, kinds)),
        HiddenFindings(0, int(rules_off), int(possible)),
    )
