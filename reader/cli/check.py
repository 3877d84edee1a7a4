"""`reader check LEFT RIGHT --fail-on …`: findings as lines, and a status for scripts and desks.

high    number  wire.txt:9 rewrite.txt:8  students aged 7-14 → 7 to 16
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence

from reader.cli.asking import ask_for
from reader.cli.diff import article, print_text, say_what_is_hidden, width_of_output
from reader.cli.streams import complain
from reader.comparison.configured import compared
from reader.model import Comparison, Finding, Severity
from reader.report.finding_lines import as_document, as_json_lines, as_lines
from reader.settings.layers import settings
from reader.view.digest import by_consequence

NOTHING, FOUND = 0, 1
_LEVELS = tuple(Severity)


def run(options: argparse.Namespace) -> int:
    """Print the findings that the options select, the worst first; 1 if there is any.

    What is only possible never counts, but the picture that stands for some of it does.
    """
    resolved = settings(os.environ, options.config, vars(options))
    ask_for(options, resolved)
    left, right = (article(path, options) for path in (options.left, options.right))
    comparison = compared(left, right, resolved)
    found = comparison.findings
    selected = [k for k in by_consequence(found) if _selected(found[k], options)]
    counted = [k for k in selected if not found[k].possible]
    pictured = any(found[k].summed_up for k in selected)
    printed = selected if options.possible else counted
    print_text(_written(comparison, printed, options.format, pictured=pictured))
    if not options.possible:
        _say_what_is_possible(sum(found[k].possible and not found[k].summed_up for k in selected))
    say_what_is_hidden(comparison)
    return FOUND if counted or pictured else NOTHING


def _selected(finding: Finding, options: argparse.Namespace) -> bool:
    grave = _LEVELS.index(finding.severity) <= _LEVELS.index(Severity(options.severity))
    return grave and (not options.fail_on or finding.kind in options.fail_on)


def _written(
    comparison: Comparison, indexes: Sequence[int], written_as: str, *, pictured: bool
) -> str:
    if written_as == "json":
        return as_document(comparison, indexes)
    if written_as == "jsonl":
        return as_json_lines(comparison, indexes)
    return as_lines(comparison, indexes, width_of_output(), pictured=pictured)


def _say_what_is_possible(count: int) -> None:
    """One line on stderr, where findings of small chance are left out."""
    if count:
        findings = "1 possible finding is" if count == 1 else f"{count:,} possible findings are"
        complain(f"{findings} left out (--possible prints what has a small chance of being right)")
