"""The blocks of docs/git.md, run as they stand in a real repository."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader.formats import FORMATS
from tests.formats.sameness import ENGLISH, WRITERS

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "git.md").read_text(encoding="utf-8")
BLOCKS = dict(re.findall(r"<!-- (\w+) -->\n```sh\n(.*?)```", PAGE, re.DOTALL))
BEFORE = (
    "Quay shut at Lund\n\nThe quay at Lund was shut after 14 crates fell.\n\nNobody was hurt.\n"
)
AFTER = BEFORE.replace("14", "40").replace("Nobody was hurt.", "Boats may leave on Friday.")


class Repository:
    """A repository with a commit, and `reader` among the programs."""

    def __init__(self, folder: Path) -> None:
        programs = folder / "bin"
        programs.mkdir()
        (programs / "reader").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m reader "$@"\n')
        (programs / "reader").chmod(0o755)
        self.folder = folder / "repository"
        self.folder.mkdir()
        self.environment = {
            "PATH": f"{programs}:{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "HOME": str(folder),
            "LC_ALL": "C.UTF-8",
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_PAGER": "cat",
            "TERM": "dumb",
            **{
                f"GIT_{who}_{what}": "ida@lund.example"
                for who in ("AUTHOR", "COMMITTER")
                for what in ("NAME", "EMAIL")
            },
        }
        self.run("git init -q")

    def write(self, name: str, content: str | bytes) -> None:
        data = content.encode() if isinstance(content, str) else content
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_bytes(data)

    def commit(self) -> None:
        self.run("git add --all && git commit -q -m 'As sent'")

    def run(self, script: str, **more: str) -> str:
        """What a shell prints for a script, which ends well; each of its lines has to."""
        done = subprocess.run(
            ["bash", "-e", "-o", "pipefail", "-c", script],
            cwd=self.folder,
            env={**self.environment, **more},
            capture_output=True,
            check=False,
        )
        said = done.stderr.decode("utf-8", "replace")
        assert done.returncode == 0, said
        self.complaints = said
        return done.stdout.decode("utf-8", "replace")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """One committed article, which was changed since."""
    made = Repository(tmp_path)
    made.write("night/wire.txt", BEFORE)
    made.commit()
    made.write("night/wire.txt", AFTER)
    return made


def test_every_block_of_the_page_is_tried() -> None:
    assert set(BLOCKS) == {"driver", "external", "difftool", "printed", "textconv"}
    assert PAGE.count("```sh") == len(BLOCKS)


def test_a_driver_prints_the_comparison_in_diff_and_log(repository: Repository) -> None:
    printed = repository.run(BLOCKS["driver"])
    now, log = printed.split("commit ", 1)
    assert "diff a/night/wire.txt b/night/wire.txt\n" in now
    assert "14 crates fell → 40" in now
    assert "base: night/wire.txt" in now
    assert "— omitted —" in now
    assert "diff a/night/wire.txt b/night/wire.txt\n" in log
    assert repository.complaints == ""


def test_one_call_prints_a_line_for_each_file(repository: Repository) -> None:
    repository.write("night/other.txt", BEFORE)
    repository.run("git add --all -N")
    printed = repository.run(BLOCKS["external"]).splitlines()
    assert [line for line in printed if line.startswith("diff ")] == [
        "diff a/night/other.txt b/night/other.txt",
        "diff a/night/wire.txt b/night/wire.txt",
    ]
    assert any(re.match(r"a/night/wire.txt b/night/wire.txt  \d+% told", line) for line in printed)
    assert any(line.startswith("/dev/null b/night/other.txt  ") for line in printed)


def test_a_renamed_file_and_one_that_is_no_article_stop_nothing(repository: Repository) -> None:
    repository.write("night/empty.txt", BEFORE)
    repository.commit()
    repository.run("git mv night/wire.txt night/later.txt")
    repository.write("night/later.txt", AFTER.replace("Friday", "Sunday"))
    repository.write("night/empty.txt", "")
    printed = repository.run("git diff -M HEAD", GIT_EXTERNAL_DIFF="reader git --stat --")
    assert "diff a/night/wire.txt b/night/later.txt\n" in printed
    assert "a/night/wire.txt b/night/later.txt  100% told" in printed
    assert repository.complaints.startswith("reader: b/night/empty.txt: is empty")


def test_a_hostile_name_does_not_act_and_is_no_option(repository: Repository) -> None:
    for name in ("-x\x1b[2J.txt", "-"):
        repository.write(name, BEFORE)
        repository.run("git add --all")
        printed = repository.run("git diff HEAD", GIT_EXTERNAL_DIFF="reader git --stat --")
        assert "% told" in printed
        assert "\x1b" not in printed + repository.complaints


def test_in_gits_pager_it_has_colours_and_the_width_of_the_terminal(
    repository: Repository,
) -> None:
    inside = {"GIT_PAGER_IN_USE": "true", "COLUMNS": "140", "GIT_EXTERNAL_DIFF": "reader git --"}
    printed = repository.run("git --no-pager diff", **inside)
    assert "\x1b[" in printed
    assert " │ " in printed
    assert "─" * 120 in printed
    assert "\x1b[" not in repository.run("git --no-pager diff", **inside, NO_COLOR="1")


@pytest.mark.parametrize("block", ["difftool", "printed"])
def test_difftool_shows_the_pair(repository: Repository, block: str) -> None:
    repository.write("../block.sh", BLOCKS[block])
    repository.write("../terminal.py", 'import pty\npty.spawn(["bash", "-e", "../block.sh"])\n')
    shown = repository.run(f"{sys.executable} ../terminal.py < /dev/null")
    assert "Boats may leave on Friday." in shown
    assert "Nobody was hurt." in shown


def test_every_suffix_has_its_line_for_textconv() -> None:
    suffixes = {suffix for form in FORMATS for suffix in form.suffixes}
    assert suffixes | {"xml"} == set(re.findall(r"\*\.(\w+) diff=story", BLOCKS["textconv"]))


def test_git_compares_the_story_of_a_page_word_by_word(repository: Repository) -> None:
    later = ENGLISH.blocks[0].replace("14 of its 120", "40 of its 120")
    changed = type(ENGLISH)(
        ENGLISH.language,
        ENGLISH.headline,
        ENGLISH.byline,
        ENGLISH.published,
        (later, *ENGLISH.blocks[1:]),
    )
    names = [name for name in WRITERS if not name.endswith((".7901", ".anpa"))]
    for name in names:
        repository.write(name, WRITERS[name](ENGLISH))
    repository.commit()
    for name in names:
        repository.write(name, WRITERS[name](changed))
    printed = repository.run(BLOCKS["textconv"])
    for name in names:
        part = printed.split(f"diff --git a/{name} b/{name}\n")[1].split("diff --git")[0]
        assert "[-14-]{+40+} of its 120 planks" in part, name
        assert "<p>" not in part, name
