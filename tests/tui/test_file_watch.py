"""A file that changed on disk is reported once, when it is whole, and the screen never waits."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from queue import Queue
from threading import active_count
from time import sleep

import pytest

from reader.errors import BadFile
from reader.formats import load
from reader.model import Article
from reader.tui.file_watch import FilesChanged, Stamp, Watch, reloaded, stamp, start, watched

ONE, TWO, THREE = (Stamp(second, 10, 1) for second in (1, 2, 3))


def reported(looks: Sequence[Stamp | None]) -> list[tuple[str, ...]]:
    """What is reported after each poll but the first, which only stores the state of the file."""
    watch, found = Watch({"a.txt": looks[0]}), []
    for now in looks[1:]:
        watch, settled = watch.updated({"a.txt": now})
        found.append(settled)
    return found


@pytest.mark.parametrize(
    ("looks", "at"),
    [
        ((ONE, ONE, ONE, ONE), []),
        ((ONE, TWO, TWO, TWO, TWO), [1]),
        ((ONE, TWO, THREE, THREE), [2]),
        ((ONE, TWO, ONE, ONE), []),
        ((ONE, None, TWO, TWO), [2]),
        ((ONE, None, None, None, ONE, ONE), [1, 4]),
        ((None, None, ONE, ONE), [2]),
    ],
    ids=[
        "nothing changes",
        "it changes once",
        "it is still being written",
        "it changes back",
        "it is replaced",
        "it goes and comes back",
        "it was not there",
    ],
)
def test_a_change_is_reported_once_when_the_file_stayed_the_same_for_a_poll(
    looks: Sequence[Stamp | None], at: list[int]
) -> None:
    assert [k for k, settled in enumerate(reported(looks)) if settled] == at


def test_the_other_file_does_not_wait() -> None:
    watch = Watch({"a": ONE, "b": ONE})
    watch, settled = watch.updated({"a": TWO, "b": ONE})
    assert settled == ()
    watch, settled = watch.updated({"a": TWO, "b": TWO})
    assert settled == ("a",)
    watch, settled = watch.updated({"a": TWO, "b": TWO})
    assert settled == ("b",)


def test_a_stamp_differs_when_the_file_does(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Rain.")
    first = stamp(str(path))
    other = tmp_path / "b.txt"
    other.write_text("Rain.")
    other.replace(path)
    assert first is not None
    assert stamp(str(path)) not in (None, first)


def test_what_is_no_file_has_no_stamp(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "none", tmp_path, tmp_path / "pipe", "nul\0"):
        assert stamp(str(path)) is None


def test_only_files_are_watched_each_once() -> None:
    article = Article.from_sentences(["Rain."])
    sources = ("a.txt", "-", "", "https://example.org/a", "b.txt", "a.txt")
    assert watched([replace(article, source=s) for s in sources]) == ("a.txt", "b.txt")


def test_a_thread_reports_files_that_changed_and_went_until_it_is_ended(tmp_path: Path) -> None:
    changed, lost = tmp_path / "kept.txt", tmp_path / "lost.txt"
    changed.write_text("Rain.")
    lost.write_text("Sun.")
    messages: Queue[FilesChanged] = Queue()
    end = start([str(changed), str(lost)], messages.put, period=0.02)
    while messages.empty():
        with changed.open("a") as file:
            file.write(" More rain.")
        sleep(0.2)
    assert messages.get() == FilesChanged((str(changed),))
    lost.unlink()
    while not (message := messages.get(timeout=30)).gone:
        assert message == FilesChanged((str(changed),))
    assert message.gone == (str(lost),)
    end()


def test_nothing_to_watch_starts_no_thread() -> None:
    before = active_count()
    start((), print)()
    assert active_count() == before


def test_an_article_is_loaded_again_and_the_same_where_nothing_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The pier opens at 9.\n")
    article = load(path)
    os.utime(path, ns=(1, 1))
    assert reloaded(article) is article
    path.write_text("The pier opens at 10.\n")
    assert reloaded(article).text == "The pier opens at 10."
    path.unlink()
    with pytest.raises(BadFile, match="there is no such file"):
        reloaded(article)
