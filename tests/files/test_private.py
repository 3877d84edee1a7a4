"""Files written whole or not at all."""

from __future__ import annotations

import errno
import io
import os
from pathlib import Path

import pytest

from reader.files.private import new_file


def test_a_new_file_takes_the_place_of_none(tmp_path: Path) -> None:
    path = tmp_path / "night.md"
    new_file(path, b"Nothing was judged.\n")
    assert path.read_text() == "Nothing was judged.\n"
    with pytest.raises(FileExistsError):
        new_file(path, b"")
    (tmp_path / "link.md").symlink_to(tmp_path / "nowhere.md")
    with pytest.raises(FileExistsError):
        new_file(tmp_path / "link.md", b"")
    assert path.read_text() == "Nothing was judged.\n"


def test_half_a_file_stays_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.BytesIO):
        def write(self, data: object) -> int:
            raise OSError(errno.ENOSPC, "no space is left")

    def full(descriptor: int, _mode: str) -> Full:
        os.close(descriptor)
        return Full()

    monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(OSError, match="no space is left"):
        new_file(tmp_path / "night.md", b"half")
    assert [*tmp_path.iterdir()] == []
