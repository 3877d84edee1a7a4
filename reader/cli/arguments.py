"""What may be typed after `reader`; light, since `reader --help` waits for it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from reader import __version__
from reader.errors import closest, printable
from reader.model import FactKind, Severity

_STATUS = "exit status: 0 the same (typography alone is no difference), 1 different, 2 trouble"
_OPEN_EPILOG = f"""\
commands:
  reader diff LEFT RIGHT    print the comparison (reader diff --help)
  reader check LEFT RIGHT   print what matters, for scripts (reader check --help)

Without PATHS the bundled samples are listed. On the screen ? lists every key.
{_STATUS}"""


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line that is safe to print."""

    def error(self, message: str) -> None:  # type: ignore[override]
        self.exit(2, f"reader: {printable(message)} (see {self.prog} --help)\n")


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of one call; `command` is the module of `reader.cli` that carries it out."""
    commands = {"diff": _diff, "check": _check}
    if arguments and arguments[0] in commands:
        return commands[arguments[0]]().parse_args(arguments[1:])
    return _open().parse_args(arguments)


def _open() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="reader",
        description="Two news articles side by side: what was reworded, omitted, added or moved.",
        epilog=_OPEN_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(command="screen")
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATHS",
        help="two files open as a pair, the first is the base; files and folders are listed",
    )
    parser.add_argument(
        "--view",
        choices=("auto", "side", "stacked"),
        help="side by side, stacked, or by the width of the screen",
    )
    parser.add_argument(
        "--fold", action=argparse.BooleanOptionalAction, help="fold what is the same"
    )
    parser.add_argument(
        "--mouse",
        action=argparse.BooleanOptionalAction,
        help="let the mouse scroll and click (more bytes on the line)",
    )
    _shared(parser)
    return parser


def _diff() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="reader diff",
        description="Print how RIGHT differs from LEFT, the base. One of them may be - (standard input).",
        epilog=_STATUS,
    )
    parser.set_defaults(command="diff")
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="what to print (default: text)"
    )
    parser.add_argument(
        "--width",
        type=_width,
        metavar="N",
        help="cells a line of text may take (default: the terminal's, else 100)",
    )
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="colours (default: auto, on a terminal)",
    )
    _pair(parser)
    _shared(parser)
    return parser


def _check() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="reader check",
        description="Print what changed between LEFT, the base, and RIGHT that matters, a line a finding.",
        epilog="exit status: 0 nothing found, 1 something found, 2 trouble",
    )
    parser.set_defaults(command="check")
    parser.add_argument(
        "--fail-on",
        type=_kinds,
        metavar="KINDS",
        default=(),
        help=f"count only these, parted by commas: {', '.join(FactKind)}",
    )
    parser.add_argument(
        "--severity",
        choices=tuple(map(str, Severity)),
        default="low",
        help="count only findings that weigh so much or more (default: low)",
    )
    _pair(parser)
    _shared(parser)
    return parser


def _pair(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("left", metavar="LEFT", help="the base, usually the wire copy")
    parser.add_argument("right", metavar="RIGHT", help="the other telling")
    parser.add_argument(
        "--segment",
        choices=("sentences", "lines"),
        default="sentences",
        help="lines: one line is one sentence",
    )


def _shared(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--theme",
        metavar="NAME",
        help="a theme by name: night, day, sixteen, mono or one of your own",
    )
    parser.add_argument(
        "--language",
        metavar="CODE",
        type=_language,
        help="the articles' language (en, ko, de, …) where it is not found by itself",
    )
    parser.add_argument("--config", metavar="FILE", help="settings to use instead of your own")
    parser.add_argument("--version", action="version", version=f"reader {__version__}")


def _kinds(text: str) -> tuple[FactKind, ...]:
    known = {str(kind): kind for kind in FactKind}
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in known:
            near = closest(name, known)
            hint = f' (did you mean "{near}"?)' if near else f" (there are {', '.join(known)})"
            raise argparse.ArgumentTypeError(f"{name}: no such kind of finding{hint}")
    return tuple(known[name] for name in names)


def _width(text: str) -> int:
    try:
        width = int(text)
    except ValueError:
        width = 0
    if not 20 <= width <= 2000:
        raise argparse.ArgumentTypeError("wants a number of cells from 20 to 2000")
    return width


def _language(text: str) -> str:
    if not (text.isascii() and text.isalpha() and 2 <= len(text) <= 3):
        raise argparse.ArgumentTypeError("wants a language code such as en, ko or de")
    return text.lower()
