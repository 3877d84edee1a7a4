"""A file of findings that another reader made, checked field by field.

{"schema": "wire-reader/second/1", "origin": "the night desk", "findings": [{"kind": "number",
"severity": "high", "message": "another count", "left": "14 crates", "right": "40 crates"}]}
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from reader.comparison.second_readers import SecondFinding, SecondReaders, Wording
from reader.errors import BadFile, closest
from reader.files.read import SIZE_CAP, read_given
from reader.model import FactKind, Severity
from reader.text.clean import sanitized
from reader.view.labels import KINDS_BY_NAME, typed

SCHEMA = "wire-reader/second/1"
MOST = 10_000
"""Findings of one file."""
LONGEST = 2_000
"""Characters of a message, and of a wording."""
_LONGEST_ORIGIN = 80
_SHOWN = 40
_TOP = ("schema", "origin", "findings")
_FIELDS = ("kind", "severity", "message", "left", "right", "origin", "files")


def second_readers(path: str) -> SecondReaders:
    """The findings in a file; raises BadFile with the first thing that is wrong."""
    try:
        document = json.loads(read_given(path, SIZE_CAP))
    except (ValueError, RecursionError) as problem:
        remedy = "docs/findings.md says what stands in it"
        raise BadFile(path, "is no JSON", remedy=remedy) from problem
    reading = _Checked(path)
    top = reading.fields(document, "", _TOP)
    if top.get("schema") != SCHEMA:
        reading.refuse("schema", f"has to be {SCHEMA}")
    origin = reading.words(top, "origin", "", _LONGEST_ORIGIN, default="")
    listed = top.get("findings")
    if not isinstance(listed, list) or len(listed) > MOST:
        reading.refuse("findings", f"has to be a list of {MOST:,} at most")
    return SecondReaders(
        [reading.finding(one, number, origin) for number, one in enumerate(listed, 1)]
    )


class _Checked:
    """Fields of one file, each refused by its name."""

    def __init__(self, path: str) -> None:
        self.path = path

    def refuse(self, where: str, reason: str) -> NoReturn:
        raise BadFile(self.path, f"{where or 'the document'} {reason}")

    def fields(self, value: Any, where: str, known: Sequence[str]) -> Mapping[str, Any]:  # noqa: ANN401
        """An object with no field but those known."""
        if not isinstance(value, dict):
            self.refuse(where, "has to be an object")
        for name in value:
            if name not in known:
                near = closest(name, known)
                hint = f'did you mean "{near}"?' if near else f"there are {', '.join(known)}"
                shown = sanitized(name)[:_SHOWN]
                self.refuse(where, f"has a field that is not known: {shown} ({hint})")
        return value

    def words(
        self,
        fields: Mapping[str, Any],
        name: str,
        where: str,
        most: int,
        default: str | None = None,
    ) -> str:
        """A field of words, not empty unless there is a default."""
        value = fields.get(name, default)
        if not isinstance(value, str) or (not value.strip() and default is None):
            self.refuse(f"{where}{name}", "has to be words")
        if len(value) > most:
            self.refuse(f"{where}{name}", f"has more than {most:,} characters")
        return " ".join(value.split())

    def finding(self, value: Any, number: int, origin: str) -> SecondFinding:  # noqa: ANN401
        """One finding, with the origin of its own or that of the file."""
        where = f"finding {number}"
        fields, inside = self.fields(value, where, _FIELDS), f"{where}: "
        left, right = (
            self.wording(fields.get(name), f"{inside}{name}") for name in ("left", "right")
        )
        if left is None and right is None:
            self.refuse(where, "has to have the words of left, of right, or of both")
        return SecondFinding(
            self.kind(fields, inside),
            Severity(self.choice(fields, "severity", inside, tuple(Severity))),
            self.words(fields, "message", inside, LONGEST),
            self.words(fields, "origin", inside, _LONGEST_ORIGIN, origin or None),
            left,
            right,
            self.files(fields.get("files"), f"{inside}files"),
            number,
        )

    def kind(self, fields: Mapping[str, Any], where: str) -> FactKind:
        """What it is about, by its own name or as the screen calls it."""
        value = fields.get("kind")
        if not isinstance(value, str) or typed(value) not in KINDS_BY_NAME:
            self.refuse(f"{where}kind", f"has to be one of {', '.join(FactKind)}")
        return KINDS_BY_NAME[typed(value)]

    def choice(self, fields: Mapping[str, Any], name: str, where: str, known: Sequence[str]) -> str:
        value = fields.get(name)
        if value not in known or not isinstance(value, str):
            self.refuse(f"{where}{name}", f"has to be one of {', '.join(known)}")
        return value

    def wording(self, value: Any, where: str) -> Wording | None:  # noqa: ANN401
        """Words, or words with the span where they stand; None for null and nothing."""
        if value is None:
            return None
        given = {"text": value} if isinstance(value, str) else value
        fields = self.fields(given, where, ("text", "start", "end"))
        words = self.words(fields, "text", f"{where}: ", LONGEST)
        start, end = fields.get("start"), fields.get("end")
        if start is None and end is None:
            return Wording(words)
        if type(start) is not int or type(end) is not int or not 0 <= start < end:
            self.refuse(where, "has to have a start and an end in code points, and the start first")
        return Wording(words, start)

    def files(self, value: Any, where: str) -> tuple[str, str] | None:  # noqa: ANN401
        """The names of both articles."""
        if value is None:
            return None
        if not (isinstance(value, list) and len(value) == 2 and all(type(v) is str for v in value)):
            self.refuse(where, "has to be the names of both articles")
        return value[0], value[1]
