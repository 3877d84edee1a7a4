"""The keys of a YAML file checked against a table; every error of a file at once.

colour: red      ->  config.yaml:3: colour: no such setting (did you mean "color"?)
context: many    ->  config.yaml:4: context: wants a whole number from 0 to 99
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from reader.dataclass import dataclass, field
from reader.errors import BadFile, BadFiles, closest
from reader.files import yamlfile
from reader.files.read import read_bytes
from reader.files.yamlfile import KeyValue, Node, Scalar
from reader.late_pattern import late_pattern

SIZE_CAP = 128_000
"""Bytes of a settings or theme file."""

_NAME = late_pattern(r"[\w-]{1,100}")

Value = str | int | float | bool | tuple[str, ...] | Mapping[str, str]
NodeCheck = Callable[[Node], Value | None]
"""The value of a node, or None where it does not fit."""


def mapping_in(path: str) -> yamlfile.Mapping:
    """What a YAML file holds; raises BadFile where it cannot be read."""
    data = read_bytes(path, SIZE_CAP)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadFile(path, "is not UTF-8", line, "save it as UTF-8") from None
    return yamlfile.read(text, path)


@dataclass(frozen=True, slots=True)
class FieldRule:
    """What a key may have as its value: a check, and what is expected, in words."""

    check: NodeCheck
    expected: str


@dataclass(slots=True)
class FieldChecker:
    """Checks the fields of one file, and collects the problems."""

    path: str
    problems: list[BadFile] = field(default_factory=list)

    def add_problem(self, entry: KeyValue, reason: str, remedy: str = "") -> None:
        """Add what is wrong with a key."""
        self.problems.append(
            BadFile(self.path, f"{entry.key}: {reason}", entry.value.line or entry.line, remedy)
        )

    def add_unknown(self, entry: KeyValue, known: Iterable[str], what: str) -> None:
        """Add a key that does not exist, with the most similar one that does."""
        near = closest(entry.key, known)
        self.problems.append(
            BadFile(
                self.path,
                f"{entry.key}: no such {what}",
                entry.line,
                f'did you mean "{near}"?' if near else "",
            )
        )

    def values(self, mapping: Node, table: Mapping[str, FieldRule], what: str) -> dict[str, Value]:
        """The values of a mapping's known keys; everything else is a problem."""
        found: dict[str, Value] = {}
        if not isinstance(mapping, yamlfile.Mapping):
            self.problems.append(BadFile(self.path, f"a {what} wants `key: value`", mapping.line))
            return found
        for entry in mapping:
            if entry.key not in table:
                self.add_unknown(entry, table, what)
                continue
            value = table[entry.key].check(entry.value)
            if value is None:
                self.add_problem(
                    entry, f"wants {table[entry.key].expected}", _near(entry, table[entry.key])
                )
            else:
                found[entry.key] = value
        return found

    def raise_problems(self) -> None:
        """Raise BadFiles, in the order of the lines, if there was any problem."""
        if self.problems:
            raise BadFiles(sorted(self.problems, key=lambda problem: problem.line or 0))


def flag() -> FieldRule:
    """True or false."""
    return FieldRule(lambda node: _typed(node, bool), "true or false")


def whole(lowest: int, highest: int) -> FieldRule:
    """A whole number within bounds."""

    def check(node: Node) -> Value | None:
        value = _typed(node, int)
        return value if isinstance(value, int) and lowest <= value <= highest else None

    return FieldRule(check, f"a whole number from {lowest} to {highest}")


def share() -> FieldRule:
    """A number from 0 to 1."""

    def check(node: Node) -> Value | None:
        value = node.value if isinstance(node, Scalar) else None
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            return None
        return float(value)

    return FieldRule(check, "a number from 0 to 1")


def words() -> FieldRule:
    """Any text."""

    def check(node: Node) -> Value | None:
        return node.text if isinstance(node, Scalar) and node.text else None

    return FieldRule(check, "some text")


def plain_name() -> FieldRule:
    """The name of a file without its folder and suffix: never a path, never a control."""

    def check(node: Node) -> Value | None:
        return node.text if isinstance(node, Scalar) and _NAME.fullmatch(node.text) else None

    return FieldRule(check, "a name of letters, digits, - and _")


def any_text() -> FieldRule:
    """Any text, also an empty one."""
    return FieldRule(lambda node: node.text if isinstance(node, Scalar) else None, "some text")


def one_of(*choices: str) -> FieldRule:
    """One of a few words."""

    def check(node: Node) -> Value | None:
        return node.text if isinstance(node, Scalar) and node.text in choices else None

    return FieldRule(check, f"one of {', '.join(choices)}")


def any_words(example: str) -> FieldRule:
    """A list of any words, given as a tuple."""

    def check(node: Node) -> Value | None:
        if not isinstance(node, yamlfile.Sequence):
            return None
        named = [item.text for item in node.items if isinstance(item, Scalar) and item.text]
        return tuple(named) if len(named) == len(node.items) else None

    return FieldRule(check, f"a list of words, such as [{example}]")


def pairs(example: str, known: Collection[str] = ()) -> FieldRule:
    """Words with a word for each, given as a mapping; only `known` ones where there are any."""

    def check(node: Node) -> Value | None:
        if not isinstance(node, yamlfile.Mapping):
            return None
        named = {e.key: e.value.text for e in node if isinstance(e.value, Scalar) and e.value.text}
        fits = len(named) == len(node.entries) and (not known or set(named) <= set(known))
        return named if fits else None

    those = f" ({', '.join(known)})" if known else ""
    return FieldRule(check, f"`word: word` lines, such as {example}{those}")


def some_of(known: Callable[[], Collection[str]], example: str) -> FieldRule:
    """A list of known words, given as a tuple; `known` is called only where there is a list."""

    def check(node: Node) -> Value | None:
        if not isinstance(node, yamlfile.Sequence):
            return None
        names = [item.text if isinstance(item, Scalar) else "" for item in node.items]
        return tuple(names) if not names or set(names) <= set(known()) else None

    return FieldRule(check, f"a list of known names, such as [{example}]")


def _typed(node: Node, kind: type[bool] | type[int]) -> Value | None:
    value = node.value if isinstance(node, Scalar) else None
    return value if type(value) is kind else None


def near_choice(text: str, rule: FieldRule) -> str:
    """A hint for a value that resembles one of a field's choices; else ""."""
    if not rule.expected.startswith("one of "):
        return ""
    near = closest(text, rule.expected.removeprefix("one of ").split(", "))
    return f'did you mean "{near}"?' if near else ""


def _near(entry: KeyValue, rule: FieldRule) -> str:
    return near_choice(entry.value.text, rule) if isinstance(entry.value, Scalar) else ""
