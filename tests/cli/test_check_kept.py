"""`reader check` and `reader stories` say the same with the index, without it, and by processes."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from time import sleep

import pytest

from reader.cli import run
from reader.library.index_file import NAME
from tests.bench.made_articles import make

FORMATS = ("text", "json", "jsonl", "csv")


@pytest.fixture
def night(tmp_path: Path) -> Path:
    """Articles of some stories, old enough to be kept."""
    folder = tmp_path / "night"
    make(folder, 24)
    sleep(0.05)
    return folder


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the index is kept during a test."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "wire-reader" / NAME


Printed = Callable[..., tuple[int, bytes, bytes]]


@pytest.fixture
def printed(capfdbinary: pytest.CaptureFixture[bytes]) -> Printed:
    def told(*arguments: object) -> tuple[int, bytes, bytes]:
        status = run([str(each) for each in arguments])
        return (status, *capfdbinary.readouterr())

    return told


def nothing_new(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on no article is read and no pair compared."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("it was known already")

    monkeypatch.setattr("reader.library.readings.Processes", refuse)
    monkeypatch.setattr("reader.library.readings.entries_at", refuse)
    monkeypatch.setattr("reader.cli.check_pair.given_article", refuse)


def test_a_second_check_says_the_same_and_compares_nothing(
    night: Path, index: Path, printed: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = {form: printed("check", night, "--format", form) for form in FORMATS}
    assert index.exists()
    assert first["text"][0] == 1
    assert first["text"][1].count(b"\n") > 10
    nothing_new(monkeypatch)
    assert {form: printed("check", night, "--format", form) for form in FORMATS} == first


def test_the_same_is_found_without_an_index_and_without_processes(
    night: Path, index: Path, printed: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_processes = printed("check", night)
    index.unlink()
    monkeypatch.setattr("reader.library.readings.MANY_PAIRS", 1_000)
    alone = printed("check", night)
    monkeypatch.setenv("XDG_DATA_HOME", "/dev/null/nowhere")
    status, out, err = printed("check", night)
    assert by_processes == alone
    assert (status, out) == alone[:2]
    assert b"library.db is not used" in err


def test_other_options_other_words_and_other_places_are_checked_anew(
    night: Path, index: Path, printed: Printed
) -> None:
    whole = printed("check", night)[1]
    grave = printed("check", night, "--severity", "high")[1]
    assert set(grave.splitlines()) < set(whole.splitlines())
    renamed = night.rename(night.with_name("weeks"))
    assert printed("check", renamed)[1] == whole.replace(b"/night/", b"/weeks/")
    changed = next(renamed.rglob("*rewrite-1.md"))
    changed.write_text(changed.read_text() + "\n\nBut 7,777 ducks flew over Norlan in 1977.\n")
    assert b"7,777" in printed("check", renamed)[1]


@pytest.mark.parametrize("command", ["check", "stories"])
def test_a_damaged_or_locked_index_changes_nothing_that_is_said(
    command: str, night: Path, index: Path, printed: Printed
) -> None:
    first = printed(command, night)
    size = index.stat().st_size
    for start in range(0, size, 4096):
        with index.open("r+b") as file:
            file.seek(start)
            file.write(os.urandom(2048))
    status, out, err = printed(command, night)
    assert (status, out) == first[:2]
    assert b"was damaged, and is made anew" in err
    locking = sqlite3.connect(index, isolation_level=None)
    locking.execute("BEGIN EXCLUSIVE")
    assert printed(command, night)[:2] == first[:2]
    locking.close()
    assert printed(command, night) == first


def test_what_was_kept_of_a_pair_and_was_changed_is_not_printed(
    night: Path, index: Path, printed: Printed
) -> None:
    first = printed("check", night)
    with sqlite3.connect(index) as db:
        db.execute("UPDATE findings SET found = replace(found, 'high', 'tiny')")
    db.close()
    assert printed("check", night) == first
