"""The process in which pages are taken apart, so that a page can hang or break nothing else.

It reads a page's text and writes what is found as JSON, each with its length (8 bytes, big-endian)
before it, until its input ends. It may write to no file and take only so much memory and time.
"""

from __future__ import annotations

import json
import resource
import sys
from dataclasses import asdict
from enum import StrEnum
from typing import Any, BinaryIO

SECONDS = 10
"""Time for one question."""
_MEMORY = 2 * 1024**3
LENGTH = 8
"""Bytes of a length."""
READY = b"+"
"""Written once it is up."""


class Question(StrEnum):
    """What is asked of a text: the letter that stands before it."""

    PAGE = "P"
    FEED = "F"


def main() -> None:
    """Serves until the input ends."""
    _limit(resource.RLIMIT_AS, _MEMORY)
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_FSIZE, 0)
    source, target = sys.stdin.buffer, sys.stdout.buffer
    target.write(READY)
    target.flush()
    while (data := _read(source)) is not None:
        used = resource.getrusage(resource.RUSAGE_SELF)
        _limit(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + SECONDS + 2)
        what, text = Question(chr(data[0])), data[1:].decode()
        found = _page(text) if what is Question.PAGE else _feed(text)
        answer = json.dumps(found).encode()
        target.write(len(answer).to_bytes(LENGTH, "big") + answer)
        target.flush()


def _page(text: str) -> dict[str, Any]:
    from reader.pages.extract import extract_of

    return asdict(extract_of(text))


def _feed(text: str) -> list[dict[str, Any]]:
    from reader.pages.feed_entries import entries_of

    return [asdict(entry) for entry in entries_of(text)]


def _limit(what: int, most: int) -> None:
    """Bounds what this process may take."""
    hard = resource.getrlimit(what)[1]
    bound = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(what, (bound, hard))


def _read(source: BinaryIO) -> bytes | None:
    length = source.read(LENGTH)
    return source.read(int.from_bytes(length, "big")) if len(length) == LENGTH else None
