"""Files that change while they are read: what comes out is whole, or one line says why not."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.errors import BadFile
from reader.files.read import read_bytes, read_given
from reader.formats import load

TEXT = b"Harbour opens\n\nThe harbour opened on Monday.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A file that is there before it is read."""
    path = tmp_path / "wire.txt"
    path.write_bytes(TEXT)
    return path


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], None]:
    """What happens to the file after it was opened and looked at, before each piece is read."""

    def register(happens: Callable[[], object]) -> None:
        read = os.read

        def reading(descriptor: int, size: int) -> bytes:
            happens()
            return read(descriptor, size)

        monkeypatch.setattr(os, "read", reading)

    return register


def test_a_file_that_grows_without_end_is_refused_at_the_cap(
    article: Path, meanwhile: Callable[[Callable[[], object]], None]
) -> None:
    def grow() -> None:
        with article.open("ab") as file:
            file.write(bytes(600))

    meanwhile(grow)
    with pytest.raises(BadFile, match=r"is 1,\d+ bytes long, and 1,000 are read at most"):
        read_bytes(str(article), 1000)


def test_a_file_that_is_cut_short_is_read_to_its_new_end(
    article: Path, meanwhile: Callable[[Callable[[], object]], None]
) -> None:
    meanwhile(lambda: os.truncate(article, 13))
    assert load(article).text == "Harbour opens"


def test_a_file_that_is_emptied_is_refused_as_empty(
    article: Path, meanwhile: Callable[[Callable[[], object]], None]
) -> None:
    meanwhile(lambda: os.truncate(article, 0))
    with pytest.raises(BadFile, match="is empty"):
        load(article)


def test_a_file_that_vanishes_once_it_is_open_is_read_all_the_same(
    article: Path, meanwhile: Callable[[Callable[[], object]], None]
) -> None:
    meanwhile(lambda: article.unlink(missing_ok=True))
    assert read_bytes(str(article)) == TEXT


def test_a_file_that_a_device_takes_the_place_of_is_read_as_it_was_opened(
    article: Path, meanwhile: Callable[[Callable[[], object]], None]
) -> None:
    def swap() -> None:
        article.unlink(missing_ok=True)
        article.symlink_to("/dev/zero")

    meanwhile(swap)
    assert read_bytes(str(article)) == TEXT


def test_a_disk_that_fails_is_one_line(
    article: Path, meanwhile: Callable[[Callable[[], object]], None]
) -> None:
    def fail() -> None:
        raise OSError(5, "Input/output error")

    meanwhile(fail)
    with pytest.raises(BadFile, match=r"wire\.txt: input/output error$"):
        read_bytes(str(article))


def test_a_pipe_that_is_written_to_is_read_to_its_end(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    slow = f"(printf one; sleep 0.3; printf two) > {pipe}"
    with subprocess.Popen(["sh", "-c", slow]):
        assert read_given(str(pipe)) == b"onetwo"


def test_a_pipe_that_nobody_writes_into_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(BadFile, match="is a pipe"):
        read_given(str(tmp_path / "pipe"))


def test_a_pipe_that_never_ends_is_read_to_the_limit() -> None:
    with subprocess.Popen(["yes"], stdout=subprocess.PIPE) as endless:
        assert endless.stdout
        with pytest.raises(BadFile, match="are read at most"):
            read_given(f"/dev/fd/{endless.stdout.fileno()}")
        endless.kill()


def test_the_null_device_is_empty_and_other_devices_are_refused() -> None:
    assert read_given(os.devnull) == b""
    with pytest.raises(BadFile, match="is a device"):
        read_given("/dev/zero")


def test_an_address_is_refused_as_one() -> None:
    with pytest.raises(
        BadFile, match=r"addresses are not read \(save the page and give the file\)"
    ):
        read_bytes("https://paper.example/pier.html")
