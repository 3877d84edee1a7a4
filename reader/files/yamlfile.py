"""YAML with limits, and with the line of every key and value: the one user of PyYAML.

Built on parser events and a stack of our own: no recursion, no aliases, no tags, no guessed dates.
The result is a tree of three kinds of node.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NoReturn, Protocol

import yaml

from reader.dataclass import dataclass
from reader.errors import BadFile, closest
from reader.late_pattern import late_pattern

__all__ = ["KeyValue", "Mapping", "Node", "Scalar", "Sequence", "closest", "read"]

SIZE_CAP = 64_000
"""Characters in a file."""
DEPTH_CAP = 16

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
_INTEGER = late_pattern(r"[-+]?(?:0|[1-9][0-9]{0,15})")
_DECIMAL = late_pattern(r"[-+]?[0-9]{1,15}\.[0-9]{1,15}")


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value as it was written; `quoted` ones are always text."""

    text: str
    line: int
    column: int
    quoted: bool = False

    @property
    def value(self) -> str | int | float | bool | None:
        """true, false, null, plain numbers by YAML 1.2; anything else (on, no, dates) is text."""
        if self.quoted:
            return self.text
        if self.text.lower() in _WORDS:
            return _WORDS[self.text.lower()]
        if _INTEGER.fullmatch(self.text):
            return int(self.text)
        if _DECIMAL.fullmatch(self.text):
            return float(self.text)
        return self.text


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of nodes."""

    items: tuple[Node, ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class KeyValue:
    """One key with its position, and its value."""

    key: str
    value: Node
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Entries in the order of the file; no key occurs twice."""

    entries: tuple[KeyValue, ...]
    line: int
    column: int

    def __iter__(self) -> Iterator[KeyValue]:
        return iter(self.entries)

    def get(self, key: str) -> Node | None:
        """The value of a key."""
        return next((entry.value for entry in self.entries if entry.key == key), None)


Node = Scalar | Sequence | Mapping


def read(text: str, path: str, size_cap: int = SIZE_CAP) -> Mapping:
    """The mapping that a file holds; an empty file holds an empty one.

    Raises BadFile with the line for whatever is not plain, bounded YAML of one document whose
    top level is a mapping: syntax errors, aliases, anchors, tags, directives, repeated keys,
    nesting deeper than `DEPTH_CAP`, unprintable characters, more than `size_cap` characters.
    """
    text = text.removeprefix("\ufeff")
    if len(text) > size_cap:
        raise BadFile(path, f"longer than {size_cap:,} characters", remedy="shorten it")
    at = next((k for k, character in enumerate(text) if not _is_plain(character)), None)
    if at is not None:
        line = text.count("\n", 0, at) + 1
        raise BadFile(path, f"character U+{ord(text[at]):04X} may not stand here", line)
    root = _tree(text, path)
    if isinstance(root, Scalar) and root.value is None:
        return Mapping((), 1, 1)
    if not isinstance(root, Mapping):
        raise BadFile(path, "must hold `key: value` lines", root.line)
    return root


def _is_plain(character: str) -> bool:
    """What YAML 1.2 calls printable (a pattern for it would take longer to compile than to use)."""
    if character < "\x7f":
        return character >= " " or character in "\t\n\r"
    if character < "\ud800":
        return character >= "\xa0" or character == "\x85"
    return "\ue000" <= character <= "\ufffd" or character >= "\U00010000"


def _tree(text: str, path: str) -> Node:
    try:
        return _Builder(path).build(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = min(mark.line + 1, len(text.splitlines()) or 1) if mark else None
        raise BadFile(path, _plainly(error.problem or error.context or ""), line) from None
    except yaml.YAMLError as error:
        raise BadFile(path, " ".join(str(error).split())) from None


_PLAINLY = {
    "expected ',' or ']'": "a list is not closed: a comma or ] is missing",
    "expected ',' or '}'": "what { opens is not closed: a comma or } is missing",
    "unexpected end of stream": "a quotation mark is not closed",
    "mapping values are not allowed": "a second colon in one line: put the value in quotes",
    "expected ':'": "a colon is missing after a name",
    "cannot start any token": "a character that no value begins with: put it in quotation marks",
    "expected <block end>": "a line is indented otherwise than those around it",
    "did not find expected key": "a line is indented otherwise than those around it",
}
"""What YAML's parser says, in part, and what that means."""


def _plainly(problem: str) -> str:
    return next(
        (says for part, says in _PLAINLY.items() if part in problem), f"not YAML: {problem}"
    )


class _Mark(Protocol):
    """A position in the file, counted from 0; libyaml and PyYAML have a type each."""

    line: int
    column: int


def _place(mark: _Mark | None) -> tuple[int, int]:
    """Line and column, counted from 1."""
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


class _Open:
    """A collection whose end has not been read yet; `keys` maps a mapping's keys to their lines."""

    def __init__(self, line: int, column: int, keys: dict[str, int] | None) -> None:
        self.line, self.column, self.keys = line, column, keys
        self.items: list[Node] = []

    def close(self) -> Node:
        if self.keys is None:
            return Sequence(tuple(self.items), self.line, self.column)
        pairs = zip(self.items[::2], self.items[1::2], strict=True)
        entries = (
            KeyValue(key.text, value, key.line, key.column)
            for key, value in pairs
            if isinstance(key, Scalar)
        )
        return Mapping(tuple(entries), self.line, self.column)


class _Builder:
    """Builds the tree of one document from its parser events."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.stack: list[_Open] = []
        self.root: Node | None = None

    def build(self, text: str) -> Node:
        for event in yaml.parse(text, Loader=_LOADER):
            line, column = _place(event.start_mark)
            self._refuse(event, line)
            if isinstance(event, yaml.ScalarEvent):
                self._add(Scalar(event.value, line, column, quoted=bool(event.style)))
            elif isinstance(event, yaml.CollectionStartEvent):
                keys: dict[str, int] | None = (
                    {} if isinstance(event, yaml.MappingStartEvent) else None
                )
                self._open(_Open(line, column, keys))
            elif isinstance(event, yaml.CollectionEndEvent):
                self._add(self.stack.pop().close())
        return self.root or Scalar("", 1, 1)

    def _refuse(self, event: yaml.Event, line: int) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self._fail("anchors and aliases are not read", line, "write the value out")
        if isinstance(event, yaml.DocumentStartEvent):
            if event.version or event.tags:
                self._fail("directives are not read", line, "take the % line out")
            if self.root is not None:
                self._fail("a second document starts here", line, "one file, one document")
        elif getattr(event, "tag", None):
            self._fail("tags are not read", line, "write the value without ! before it")

    def _open(self, collection: _Open) -> None:
        if len(self.stack) >= DEPTH_CAP:
            self._fail(f"nested deeper than {DEPTH_CAP}", collection.line)
        self.stack.append(collection)

    def _add(self, node: Node) -> None:
        if not self.stack:
            self.root = node
            return
        parent = self.stack[-1]
        if parent.keys is not None and len(parent.items) % 2 == 0:
            self._note_key(parent.keys, node)
        parent.items.append(node)

    def _note_key(self, keys: dict[str, int], node: Node) -> None:
        if not isinstance(node, Scalar):
            self._fail("a key must be one word", node.line)
        if node.text in keys:
            first = keys[node.text]
            self._fail(f"{node.text}: stands twice", node.line, f"first on line {first}")
        keys[node.text] = node.line

    def _fail(self, reason: str, line: int, remedy: str = "") -> NoReturn:
        raise BadFile(self.path, reason, line, remedy)
