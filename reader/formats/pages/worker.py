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
from typing import BinaryIO

SECONDS = 10
"""Time for one question."""
_MEMORY = 2 * 1024**3
LENGTH = 8
"""Bytes of a length."""


class Question(StrEnum):
    """What a text is: the letter that stands before it."""

    PAGE = "P"
    MARKUP = "M"
    FEED = "F"


def main() -> None:
    """Serves until the input ends."""
    from reader.formats.pages.extract import extract_of

    _limit(resource.RLIMIT_AS, _MEMORY)
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_FSIZE, 0)
    source, target = sys.stdin.buffer, sys.stdout.buffer
    while (data := _read(source)) is not None:
        used = resource.getrusage(resource.RUSAGE_SELF)
        _limit(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + SECONDS + 2)
        what, text = Question(chr(data[0])), data[1:].decode()
        if what is Question.FEED:
            from reader.formats.pages.feed import extracts_of

            pages = extracts_of(text)
        else:
            pages = [extract_of(text, has_site=what is Question.PAGE)]
        answer = json.dumps([asdict(page) for page in pages]).encode()
        target.write(len(answer).to_bytes(LENGTH, "big") + answer)
        target.flush()


def _limit(what: int, most: int) -> None:
    """Bounds what this process may take."""
    hard = resource.getrlimit(what)[1]
    bound = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(what, (bound, hard))


def _read(source: BinaryIO) -> bytes | None:
    length = source.read(LENGTH)
    return source.read(int.from_bytes(length, "big")) if len(length) == LENGTH else None
