"""Which findings of a pair wait to be judged: those that matter; where none does, the medium ones.

high high medium low   the two that are high
medium medium low      the two that are medium
low low                none: nothing waits
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reader.model import Comparison, Severity
from reader.view.together import heads

_WAIT = (Severity.HIGH, Severity.MEDIUM)


def waiting_level(counts: Mapping[Severity, int]) -> Severity | None:
    """The severity of those that wait, by how many findings there are of each; None for none."""
    for level in _WAIT:  # a loop: it is asked of thousands of pairs
        if counts.get(level):
            return level
    return None


def waiting(comparison: Comparison) -> tuple[int, ...]:
    """The findings that wait, judged or not, as indexes; one of those on the same words."""
    return waiting_among(comparison, heads(comparison))


def waiting_among(comparison: Comparison, counted: Iterable[int]) -> tuple[int, ...]:
    """The same where it is known which findings count."""
    found = [(k, comparison.findings[k].severity) for k in sorted(counted)]
    counts = {level: sum(each is level for _, each in found) for level in _WAIT}
    wanted = waiting_level(counts)
    return tuple(k for k, severity in found if severity is wanted)
