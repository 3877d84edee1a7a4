"""Arguments of several commands, and the parser that gives errors in one line."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from reader import __version__
from reader.cli.streams import cannot_write
from reader.errors import closest, printable
from reader.typed import TextIO

# What argparse says is English, as our own help is; to look for a translation loads `locale`.
argparse._ = str  # type: ignore[attr-defined]


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one line that is safe to print, and whose help is all printed."""

    _width: int | None = 80

    def _get_formatter(self) -> argparse.HelpFormatter:
        """Of any width but for help: argparse makes one an argument, and loads shutil for it."""
        return self.formatter_class(prog=self.prog, width=self._width)  # type: ignore[call-arg]

    def format_help(self) -> str:
        """The help, as wide as the terminal."""
        self._width = None
        return super().format_help()

    def _print_message(self, message: str, file: TextIO | None = None) -> None:  # type: ignore[override]
        """Write all of it now: help and version that cannot be written are an error."""
        if file is None:  # closed
            raise SystemExit(2)
        try:
            file.write(message)
            file.flush()
        except OSError as problem:
            cannot_write(problem, file)
            raise SystemExit(2) from None

    def error(self, message: str) -> None:  # type: ignore[override]
        """Print the error and how to get the help; status 2."""
        self.exit(2, f"reader: {printable(message)} (see {self.prog} --help)\n")


def add_pair(parser: argparse.ArgumentParser) -> None:
    """The two articles of a command that prints."""
    parser.add_argument("left", metavar="LEFT", help="the base, usually the wire copy")
    parser.add_argument("right", metavar="RIGHT", help="the other telling")
    add_segment(parser)


def add_segment(parser: argparse.ArgumentParser) -> None:
    """What a sentence is."""
    parser.add_argument(
        "--segment",
        choices=("sentences", "lines"),
        default="sentences",
        help="lines: each line is taken for one sentence (default: sentences)",
    )


def add_reviewer(parser: argparse.ArgumentParser) -> None:
    """Who reviews."""
    parser.add_argument(
        "--reviewer",
        metavar="NAME",
        help="keep verdicts and notes under this name (default: your login name)",
    )


def add_findings(parser: argparse.ArgumentParser) -> None:
    """What others found."""
    parser.add_argument(
        "--findings",
        metavar="FILE",
        help="show findings of other readers too, from a file of JSON (docs/findings.md)",
    )


def add_rules_off(parser: argparse.ArgumentParser) -> None:
    """Which rules are silent, in place of those that the settings name."""
    parser.add_argument(
        "--rules-off",
        type=_rules,
        metavar="RULES",
        help="find nothing by these rules, separated by commas, such as quote.marks; '' for none "
        "(default: the setting rules_off)",
    )


def add_color(parser: argparse.ArgumentParser) -> None:
    """When to use colours."""
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="colours (default: auto, on a terminal)",
    )


def add_common(parser: argparse.ArgumentParser) -> None:
    """The arguments of every command that reads articles."""
    parser.add_argument(
        "--language",
        metavar="CODE",
        type=_language,
        help="the articles are in this language (en, ko, de), whatever their words say",
    )
    parser.add_argument(
        "--respect-embargo",
        action="store_true",
        help="open no article under embargo before its time",
    )
    parser.add_argument(
        "--now",
        type=_time,
        metavar="TIME",
        help="the time that --respect-embargo goes by, as 2031-05-03T06:00+09:00 "
        "(default: the clock's; without an offset it is UTC)",
    )
    add_config(parser)


def add_theme(parser: argparse.ArgumentParser) -> None:
    """The theme."""
    parser.add_argument(
        "--theme",
        metavar="NAME",
        help="the colours: a theme by name (reader theme list), or one of your own",
    )


def add_config(parser: argparse.ArgumentParser) -> None:
    """The settings file, and the version."""
    parser.add_argument("--config", metavar="FILE", help="settings to use instead of your own")
    parser.add_argument("--version", action="version", version=f"reader {__version__}")


def format_name(name: str) -> str:
    """The name of a format as the program has it: `md` is Markdown."""
    return "markdown" if name == "md" else name


def _rules(text: str) -> tuple[str, ...]:
    from reader.facts import RULES

    names = [name.strip() for name in text.split(",") if name.strip()]
    for name in names:
        if name not in RULES:
            near = closest(name, RULES)
            hint = f'did you mean "{near}"?' if near else "docs/findings.md has all of them"
            raise argparse.ArgumentTypeError(f"{name}: no such rule ({hint})")
    return tuple(names)


def _time(text: str) -> datetime:
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        reason = "wants a time such as 2031-05-03T06:00+09:00"
        raise argparse.ArgumentTypeError(reason) from None
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def _language(text: str) -> str:
    if not (text.isascii() and text.isalpha() and 2 <= len(text) <= 3):
        raise argparse.ArgumentTypeError("wants a language code such as en, ko or de")
    return text.lower()
