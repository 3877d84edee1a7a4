"""`reader check PATHS --fail-on …`: findings as lines, and a status for scripts and desks.

high    number  wire.txt:9 rewrite.txt:8  students aged 7-14 → 7 to 16
"""

from __future__ import annotations

import argparse
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from reader.cli.asking import ask_for
from reader.cli.bar import Bar
from reader.cli.check_pairs import Pairs, articles_of, pairs_of
from reader.cli.check_report import CheckReport
from reader.cli.diff import print_text
from reader.cli.streams import complain
from reader.comparison.configured import compared
from reader.errors import printable
from reader.model import Comparison, Finding, Severity
from reader.progress import Checkpoint
from reader.settings.layers import settings
from reader.settings.settings import Settings
from reader.view.descriptions import hidden_by_rules, release_line
from reader.view.digest import by_consequence

NOTHING, FOUND, TROUBLE = 0, 1, 2
_LEVELS = tuple(Severity)


def run(options: argparse.Namespace) -> int:
    """Print the findings that the options select, pair by pair, the worst of each first.

    2 if an article cannot be read, else 1 if anything counts. What is only possible never counts,
    but the picture that stands for some of it does.
    """
    resolved = settings(os.environ, options.config, vars(options))
    ask_for(options, resolved)
    asked = pairs_of(options.paths, resolved.story_days)
    report, left_out = CheckReport(options.format, several=asked.several), _LeftOut()
    bar, found = Bar("comparing"), False
    for comparison in _compared(asked, options, resolved, bar):
        findings = comparison.findings
        selected = [k for k in by_consequence(findings) if _selected(findings[k], options)]
        counted = [k for k in selected if not findings[k].possible]
        pictured = any(findings[k].summed_up for k in selected)
        found = found or bool(counted) or pictured
        printed = selected if options.possible else counted
        bar.clear()
        print_text(report.of_pair(comparison, printed, pictured=pictured))
        left_out.add(comparison, [] if options.possible else selected)
    bar.clear()
    print_text(report.end())
    left_out.say()
    asked.say_what_is_no_pair()
    return TROUBLE if asked.problems else FOUND if found else NOTHING


def _compared(
    asked: Pairs, options: argparse.Namespace, resolved: Settings, bar: Bar
) -> Iterator[Comparison]:
    """The comparison of each pair that can be read."""
    for number, left, right in articles_of(asked, options):
        yield compared(left, right, resolved, partial(_told, bar, number, len(asked.pairs)))


def _told(bar: Checkpoint, number: int, count: int, share: float) -> None:
    bar((number + share) / count)


def _selected(finding: Finding, options: argparse.Namespace) -> bool:
    grave = _LEVELS.index(finding.severity) <= _LEVELS.index(Severity(options.severity))
    return grave and (not options.fail_on or finding.kind in options.fail_on)


class _LeftOut:
    """What is not printed as a finding, to be said on stderr once all is."""

    def __init__(self) -> None:
        self._lines: dict[str, None] = {}
        self._rules: Counter[str] = Counter()
        self._possible = 0

    def add(self, comparison: Comparison, selected: Sequence[int]) -> None:
        """Counts what a comparison leaves out; of the selected findings those of small chance."""
        for each in (comparison.left, comparison.right):
            for line in (release_line(each.standing, each.embargo), *each.limits):
                if line:
                    self._lines[f"{printable(each.source)}: {line}"] = None
        self._rules.update(comparison.rules_off)
        found = [comparison.findings[k] for k in selected]
        self._possible += sum(one.possible and not one.summed_up for one in found)

    def say(self) -> None:
        """A line for each sort of it."""
        if count := self._possible:
            many = f"{count:,} possible findings are"
            findings = "1 possible finding is" if count == 1 else many
            complain(
                f"{findings} left out (--possible prints what has a small chance of being right)"
            )
        for line in self._lines:
            complain(line)
        if line := hidden_by_rules(self._rules):
            complain(line)
