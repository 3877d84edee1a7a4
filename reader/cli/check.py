"""`reader check LEFT RIGHT --fail-on …`: findings as lines, and a status for scripts and desks.

wire.txt rewrite.txt high number: '7-14' and '7 to 16' share an end but not the other; ages
"""

from __future__ import annotations

import argparse
import os
import sys

from reader.cli.asking import ask_for
from reader.cli.diff import article, say_what_is_hidden
from reader.comparison.configured import compared
from reader.model import Finding, Severity
from reader.settings.layers import settings
from reader.text.clean import sanitized
from reader.view.digest import by_consequence

NOTHING, FOUND = 0, 1
_LEVELS = tuple(Severity)


def run(options: argparse.Namespace) -> int:
    """Print the findings that the options select, the worst first; 1 if there is any."""
    resolved = settings(os.environ, options.config, vars(options))
    ask_for(options, resolved)
    left, right = (article(path, options) for path in (options.left, options.right))
    comparison = compared(left, right, resolved)
    ordered = [comparison.findings[k] for k in by_consequence(comparison.findings)]
    findings = [finding for finding in ordered if _selected(finding, options)]
    lines = [_line(finding, options) for finding in findings]
    sys.stdout.buffer.write("".join(lines).encode("utf-8", "replace"))
    say_what_is_hidden(comparison)
    return FOUND if findings else NOTHING


def _selected(finding: Finding, options: argparse.Namespace) -> bool:
    grave = _LEVELS.index(finding.severity) <= _LEVELS.index(Severity(options.severity))
    return grave and (not options.fail_on or finding.kind in options.fail_on)


def _line(finding: Finding, options: argparse.Namespace) -> str:
    files = f"{options.left} {options.right}"
    return sanitized(f"{files} {finding.severity} {finding.kind}: {finding.message}") + "\n"
