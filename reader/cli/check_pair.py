"""What `reader check` has to say of one pair, as a value that can be kept.

`day.xml#2` > `ours.txt`    the lines to be printed; whether anything counts; what is left out
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from reader.cli.check_report import written
from reader.cli.given import given_article
from reader.cli.printing import width_of_output
from reader.comparison.configured import compared
from reader.errors import BadFile, printable
from reader.model import Article, Comparison, Finding, Severity
from reader.named_tuple import NamedTuple
from reader.settings.settings import Settings
from reader.view.descriptions import release_line
from reader.view.digest import by_consequence


class CheckWish(NamedTuple):
    """Which findings count, how they are written, and how the articles are read."""

    written_as: str
    several: bool
    width: int | None
    severity: str
    fail_on: tuple[str, ...]
    possible: bool
    language: str | None
    segment: str

    def article(self, path: str) -> Article:
        """An article; raises BadFile."""
        return given_article(path, self.language, self.segment)


class Checked(NamedTuple):
    """`written` is to be printed; `found`: something counts; `problem`: why there is nothing.

    `lines` are on embargoes, limits and the like; `rules` how many findings each rule would have
    that is off; `possible` how many are left out that have a small chance. `counts` are those that
    count by severity, the gravest first; `files` are both, the base first.
    """

    written: str = ""
    found: bool = False
    lines: Sequence[str] = ()
    rules: Sequence[tuple[str, int]] = ()
    possible: int = 0
    problem: str = ""
    counts: Sequence[int] = ()
    files: Sequence[str] = ()


def wish_of(options: argparse.Namespace, *, several: bool) -> CheckWish:
    """What the options of the command say."""
    kinds = tuple(sorted(map(str, options.fail_on or ())))
    width = width_of_output() if sys.stdout.isatty() else None
    how = (options.severity, kinds, options.possible)
    return CheckWish(options.format, several, width, *how, options.language, options.segment)


def checked(comparison: Comparison, wish: CheckWish) -> Checked:
    """What is said of a comparison."""
    findings = comparison.findings
    selected = [k for k in by_consequence(findings) if _selected(findings[k], wish)]
    counted = [k for k in selected if not findings[k].possible]
    pictured = any(findings[k].summed_up for k in selected)
    left_out = [] if wish.possible else [findings[k] for k in selected]
    return Checked(
        written(
            comparison,
            selected if wish.possible else counted,
            (wish.written_as, wish.several, wish.width),
            pictured=pictured,
        ),
        bool(counted) or pictured,
        [
            f"{printable(each.source)}: {line}"
            for each in (comparison.left, comparison.right)
            for line in (release_line(each.standing, each.embargo), *each.limits)
            if line
        ],
        sorted((rule, count) for rule, count in comparison.rules_off.items()),
        sum(one.possible and not one.summed_up for one in left_out),
        counts=[sum(findings[k].severity is level for k in counted) for level in Severity],
        files=[printable(each.source) for each in (comparison.left, comparison.right)],
    )


def checked_files(wish: CheckWish, settings: Settings, paths: tuple[str, ...]) -> Checked:
    """The same of two files, the base first."""
    try:
        left, right = map(wish.article, paths)
    except BadFile as problem:
        return Checked(problem=str(problem))
    return checked(compared(left, right, settings), wish)


def _selected(finding: Finding, wish: CheckWish) -> bool:
    grave = finding.severity.rank <= Severity(wish.severity).rank
    return grave and (not wish.fail_on or finding.kind in wish.fail_on)
