"""`reader theme`: themes listed, shown, tried and checked."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.cli import run
from reader.model import Mark
from reader.theme.files import available, palette_named


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's own themes, empty."""
    for name in ("NO_COLOR", "COLORTERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    folder = tmp_path / "wire-reader" / "themes"
    folder.mkdir(parents=True)
    return folder


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of one call."""
    status = run(["theme", *arguments])
    out, err = capsys.readouterr()
    return status, out, err


def test_the_list_names_every_theme_with_its_kind_and_origin(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own / "mine.yaml").write_text("extends: day\ndescription: My own\n", encoding="utf-8")
    (own / "oops.yaml").write_text("drak: true\n", encoding="utf-8")
    status, out, _ = printed(capsys, "list")
    lines = {line.split()[0]: line.split(maxsplit=3) for line in out.splitlines()}
    assert status == 0
    assert set(lines) == {*available(), "mine", "oops"}
    assert lines["mine"] == ["mine", "light", "yours", "My own"]
    assert lines["night"][1:3] == ["dark", "shipped"]
    assert lines["oops"][1:3] == ["broken", "yours"]


def test_what_is_shown_of_a_theme_is_a_theme_file_that_means_the_same(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in available():
        _, out, _ = printed(capsys, "show", name)
        (own / "copy.yaml").write_text(out, encoding="utf-8")
        copy, theme = palette_named("copy", own), palette_named(name)
        assert (copy.ui, copy.marks, copy.dark) == (theme.ui, theme.marks, theme.dark)


def test_the_preview_has_every_mark_and_colours_only_where_they_are_wanted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, plain, _ = printed(capsys, "preview", "night")
    _, colored, _ = printed(capsys, "preview", "night", "--color", "always")
    assert "\x1b" not in plain
    assert "\x1b[" in colored and ";5;" in colored
    assert [line.split()[0 if line[1] == " " else 1] for line in plain.splitlines()] == list(Mark)
    bare = re.sub(r"\x1b\[[\d;]*m", "", colored)
    assert [line.rstrip() for line in bare.splitlines()] == plain.splitlines()


def test_every_shipped_theme_is_fine(capsys: pytest.CaptureFixture[str]) -> None:
    for path in available().values():
        assert printed(capsys, "check", str(path)) == (0, "ok\n", "")


def test_a_theme_that_is_hard_to_read_is_told_so_with_status_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "faint.yaml"
    path.write_text('extends: night\nmarks: {note: {foreground: "#333333"}}\n', encoding="utf-8")
    status, out, _ = printed(capsys, "check", str(path))
    assert status == 1
    assert out == f"{path}: note: contrast 1.4, below 4.5\n"


def test_all_errors_of_a_file_are_said_at_once_with_status_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "wrong.yaml"
    path.write_text("drak: true\nmarks:\n  aded: {bold: true}\n", encoding="utf-8")
    status, out, err = printed(capsys, "check", str(path))
    assert (status, out) == (2, "")
    assert err.splitlines() == [
        f'reader: {path}:1: drak: no such key of a theme (did you mean "dark"?)',
        f'reader: {path}:3: aded: no such mark (did you mean "added"?)',
    ]


def test_a_file_that_is_not_there_is_said_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, _, err = printed(capsys, "check", str(tmp_path / "none.yaml"))
    assert status == 2
    assert "none.yaml" in err
