"""The `key: value` lines between two `---` at the top of a file.

A small, strict part of YAML, read by hand: a library of ten thousand articles reads it ten
thousand times, and nothing in it can nest, refer, repeat or grow.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NoReturn

from reader.errors import BadFile, closest

KEYS = ("headline", "outlet", "byline", "published", "url", "language")
"""What an article's front matter may say; other keys are passed over with a note."""

LINES_CAP = 100
VALUE_CAP = 1_000

_FENCE = re.compile(r"---[^\S\n]*")
_KEY = re.compile(r"([^\W\d][\w .-]{0,40}?)[^\S\n]*:(?:[^\S\n]+(.*))?")
_COMMENT = re.compile(r"(?:^|\s)#.*")
_QUOTED = re.compile(r"'((?:[^']|'')*)'|\"((?:[^\"\\]|\\[\"\\/])*)\"")
_ESCAPED = re.compile(r"\\(.)")
_INDICATORS = "&*!|>{}[],@`%?'\""
_LANGUAGE = re.compile(r"[A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the front matter says, the text below it, and notes on what was passed over."""

    values: Mapping[str, str] = field(default_factory=dict)
    body: str = ""
    notes: tuple[str, ...] = ()

    def value(self, key: str) -> str:
        """The value of one of `KEYS`, or nothing."""
        return self.values.get(key, "")


def parted(text: str, source: str) -> FrontMatter:
    """Front matter and body of a text whose line ends are plain; raises BadFile with the line.

    A first line `---` opens front matter only where a `key:` line follows it.
    """
    lines = text.split("\n", LINES_CAP + 2)
    if not _FENCE.fullmatch(lines[0]) or len(lines) < 2 or not _opens(lines[1]):
        return FrontMatter(body=text)
    for number, line in enumerate(lines[1 : LINES_CAP + 2], start=1):
        if _FENCE.fullmatch(line):
            values, notes = _read(lines[1:number], source)
            return FrontMatter(values, "\n".join(lines[number + 1 :]), notes)
    reason = f"front matter does not end within {LINES_CAP} lines"
    raise BadFile(source, reason, 1, "close it with a line of ---")


def _opens(line: str) -> bool:
    return bool(_KEY.fullmatch(line) or _FENCE.fullmatch(line) or line.startswith("#"))


def _read(lines: list[str], source: str) -> tuple[dict[str, str], tuple[str, ...]]:
    values: dict[str, str] = {}
    seen: dict[str, int] = {}
    notes: list[str] = []
    key = ""
    for number, line in enumerate(lines, start=2):
        if not _COMMENT.sub("", line).strip():
            continue
        if line[0].isspace() or line.startswith("- "):
            _continue(key, number, source)
            continue
        found = _KEY.fullmatch(line)
        if not found:
            _fail(source, number, "must be `key: value`")
        key = found[1]
        if key in seen:
            _fail(source, number, f"{key}: stands twice", f"first on line {seen[key]}")
        seen[key] = number
        if key in KEYS:
            values[key] = _value(key, found[2] or "", number, source)
        else:
            notes.append(_unknown(key, number))
    return values, tuple(notes)


def _continue(key: str, number: int, source: str) -> None:
    """A list or a block belongs to the key above it, and only an unknown key may have one."""
    if key in KEYS or not key:
        _fail(source, number, f"{key or 'front matter'}: must be one line of text")


def _value(key: str, written: str, number: int, source: str) -> str:
    written = written.strip()
    quoted = _QUOTED.match(written)
    if quoted and not _COMMENT.sub("", written[quoted.end() :]).strip():
        single, double = quoted[1], quoted[2]
        value = single.replace("''", "'") if double is None else _ESCAPED.sub(r"\1", double)
    elif written[:1] and written[0] in _INDICATORS:
        _fail(source, number, f"{key}: a value may not start with {written[0]}", "quote it")
    else:
        value = _COMMENT.sub("", written).strip()
    if len(value) > VALUE_CAP:
        _fail(source, number, f"{key}: longer than {VALUE_CAP:,} characters")
    if key == "language" and value and not _LANGUAGE.fullmatch(value):
        _fail(source, number, f"language: {value[:40]!a} is no language code", "such as en or ko")
    return value


def _unknown(key: str, number: int) -> str:
    near = closest(key.lower(), KEYS)
    hint = f" (did you mean {near}?)" if near else ""
    return f"line {number}: {key}: unknown key, passed over{hint}"


def _fail(source: str, line: int, reason: str, remedy: str = "") -> NoReturn:
    raise BadFile(source, reason, line, remedy)
