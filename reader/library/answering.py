"""What a process beside the list does: it reads a file, or compares two, and answers.

    ("read", "night/a.txt")                      its entries
    ("pair", "night/wire.txt", "night/a.txt")    what the list shows of the second
    ("group", all articles)                      their stories
    ("work", paths)                              what a command wants of them

Questions and answers are pickles behind their length, between a parent and its own child. A process
that hears no more ends, so none outlives its parent by more than one question.
"""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import BinaryIO

from reader.formats.wishes import Wishes, ask
from reader.library.entries import entries_at
from reader.library.pair_values import compared_files
from reader.library.story_task import StoryTask, grouped
from reader.named_tuple import NamedTuple
from reader.review.session import ReviewSession
from reader.settings.settings import Settings

LENGTH = 8
NICE = 10
"""How much the keys, and everybody else, come before a process."""


class Task(NamedTuple):
    """What to do, with one or two paths, or with the articles of which stories are wanted."""

    what: str
    paths: tuple[str, ...]
    stories: StoryTask | None = None


Work = Callable[[tuple[str, ...]], object]
"""What else a process may be asked for, of some paths: a function that it can import."""


class AnswerSettings(NamedTuple):
    """What the processes of one list know: all that reading and comparing depends on."""

    settings: Settings
    state: Path
    wishes: Wishes = Wishes()
    language: str | None = None
    reviewer: str = ""
    work: Work | None = None


def main() -> None:
    """Answer until nothing is asked any more."""
    with suppress(OSError):
        os.nice(NICE)
    questions, answers = sys.stdin.buffer, sys.stdout.buffer
    first = _received(questions)
    if first is None:
        return
    answer = _answerer(pickle.loads(first))
    while (question := _received(questions)) is not None:
        data = pickle.dumps(answer(pickle.loads(question)))
        with suppress(BrokenPipeError):
            answers.write(len(data).to_bytes(LENGTH, "big") + data)
            answers.flush()


def _received(stream: BinaryIO) -> bytes | None:
    length = stream.read(LENGTH)
    size = int.from_bytes(length, "big")
    data = stream.read(size)
    return data if len(length) == LENGTH and len(data) == size else None


def _answerer(known: AnswerSettings) -> Callable[[Task], object]:
    ask(known.wishes)
    session: list[ReviewSession] = []

    def answer(task: Task) -> object:
        if task.what == "read":
            return entries_at(task.paths[0])
        if task.stories is not None:
            return grouped(task.stories)
        if task.what == "work" and known.work:
            return known.work(task.paths)
        if not session:
            session.append(ReviewSession(known.settings, known.state, known.reviewer))
        compare = partial(
            compared_files, compare=session[0].compare, checkpoint=_on, language=known.language
        )
        return compare(*task.paths)

    return answer


def _on() -> None:
    """Goes on: a process is ended, not asked to stop."""
