"""`reader library`: the index can be found, and forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import run
from reader.library.entries import entries_at
from reader.library.folders import SAMPLES
from reader.library.index import Index, file_state


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of an index that holds an article."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    path = str(SAMPLES / "storm-1-wire.txt")
    made = Index(tmp_path / "wire-reader")
    made.read(path, file_state(path), entries_at(path))
    made.close()
    return tmp_path / "wire-reader" / "library.db"


def test_forget_takes_the_index_away(index: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert index.stat().st_mode & 0o777 == 0o600
    assert run(["library", "path"]) == 0
    assert f"{index} (" in capfd.readouterr().out
    assert run(["library", "forget"]) == 0
    assert "is gone" in capfd.readouterr().out
    assert not index.exists()
    assert run(["library", "forget"]) == 0
    assert "was not there" in capfd.readouterr().out
