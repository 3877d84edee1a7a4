"""`reader check PATHS --fail-on …`: findings as lines, and a status for scripts and desks.

high    number  wire.txt:9 rewrite.txt:8  students aged 7-14 → 7 to 16
"""

from __future__ import annotations

import argparse
import os
from collections import Counter
from collections.abc import Iterator
from functools import partial

from reader.cli.asking import ask_for
from reader.cli.bar import Bar
from reader.cli.check_pair import Checked, checked, checked_files, wish_of
from reader.cli.check_pairs import Pairs, articles_of, pairs_of, readings_for
from reader.cli.check_report import CheckReport
from reader.cli.check_totals import Totals
from reader.cli.printing import print_text
from reader.cli.streams import complain
from reader.comparison.configured import compared
from reader.settings.layers import settings
from reader.settings.settings import Settings
from reader.text.how_many import counted_are
from reader.typed import TYPE_CHECKING
from reader.view.descriptions import hidden_by_rules

if TYPE_CHECKING:
    from reader.library.readings import Readings

NOTHING, FOUND, TROUBLE = 0, 1, 2


def run(options: argparse.Namespace) -> int:
    """Print the findings that the options select, pair by pair, the worst of each first.

    2 if an article cannot be read, else 1 if anything counts. What is only possible never counts,
    but the picture that stands for some of it does.
    """
    resolved = settings(os.environ, options.config, vars(options))
    ask_for(options, resolved)
    bar, found, left_out, totals = Bar("comparing"), False, _LeftOut(), Totals()
    work = partial(checked_files, wish_of(options, several=True), resolved)
    with readings_for(options, resolved, work) as kept:
        asked = pairs_of(options.paths, resolved.story_days, kept)
        report = CheckReport(options.format, several=asked.several)
        for one in _checked(asked, options, resolved, kept, bar):
            bar.clear()
            if one.problem:
                asked.problems.append(one.problem)
                continue
            found = found or one.found
            print_text(report.of_pair(one.written))
            left_out.add(one)
            totals.add(one)
    bar.clear()
    print_text(report.end())
    left_out.say()
    asked.say_what_is_no_pair()
    if asked.several:
        totals.say(len(asked.problems))
    return TROUBLE if asked.problems else FOUND if found else NOTHING


def _checked(
    asked: Pairs, options: argparse.Namespace, resolved: Settings, kept: Readings | None, bar: Bar
) -> Iterator[Checked]:
    """What is said of each pair; by processes, and as it was kept, where there may be several."""
    wish = wish_of(options, several=asked.several)
    if kept and asked.several and not options.findings and not asked.piped:
        from reader.cli.check_kept import checked_pairs

        yield from checked_pairs(asked, wish, kept, bar)
        return
    for number, left, right in articles_of(asked, options):
        told = bar.part(number / len(asked.pairs), (number + 1) / len(asked.pairs))
        yield checked(compared(left, right, resolved, told), wish)


class _LeftOut:
    """What is not printed as a finding, to be said on stderr once all is."""

    def __init__(self) -> None:
        self._lines: dict[str, None] = {}
        self._rules: Counter[str] = Counter()
        self._possible = 0

    def add(self, one: Checked) -> None:
        """Counts what is left out of a pair."""
        self._lines |= dict.fromkeys(one.lines)
        self._rules.update(dict(one.rules))
        self._possible += one.possible

    def say(self) -> None:
        """A line for each sort of it."""
        if count := self._possible:
            findings = counted_are(count, "possible finding")
            complain(
                f"{findings} left out (--possible prints what has a small chance of being right)"
            )
        for line in self._lines:
            complain(line)
        if line := hidden_by_rules(self._rules):
            complain(line)
