"""JSON into plain values, in bounds: a document of brackets takes no more than one of words."""

from __future__ import annotations

import json

from reader.errors import BadFile
from reader.formats.decoding import decoded

MOST_PARTS = 5_000_000
"""Brackets and commas of one document."""


def json_in(data: bytes, source: str) -> tuple[object, tuple[str, ...]]:
    """The value of a JSON file, and notes on how it was decoded; BadFile for anything else."""
    text, notes = decoded(data, source)
    return json_value(text, source), notes


def json_value(text: str, source: str, line: int = 1) -> object:
    """The value of a JSON text that begins on a line of its file."""
    if text.count(",") + text.count("[") + text.count("{") > MOST_PARTS:
        raise BadFile(source, f"has more than {MOST_PARTS:,} values", remedy="make it shorter")
    try:
        value: object = json.loads(text)
    except json.JSONDecodeError as problem:
        where = line + problem.lineno - 1
        raise BadFile(
            source, f"is no JSON: {problem.msg[0].lower()}{problem.msg[1:]}", where
        ) from None
    except RecursionError:
        raise BadFile(source, "is JSON nested too deeply to read", line) from None
    except ValueError:
        raise BadFile(source, "holds a number too long to read", line) from None
    return value
