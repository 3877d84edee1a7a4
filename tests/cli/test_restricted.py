"""Restricted mode without a screen: what of an environment is heard, and what may be opened."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.restricted import BARRED, HOME, paths_inside, reduced, trusted
from reader.errors import BadFile
from reader.keymap.keys import ACTIONS

ROOT = Path(__file__).parents[2]


def in_a_process(program: str, *arguments: str) -> str:
    """What a program prints; what it takes from its process stays there."""
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return done.stdout.strip()


def test_only_the_terminal_and_the_language_are_heard() -> None:
    given = {"TERM": "xterm-256color", "LANG": "ko_KR.UTF-8", "COLORTERM": "truecolor"}
    power = dict.fromkeys(("TEXTUAL_DRIVER", "PYTHONPATH", "EDITOR", "XDG_CONFIG_HOME"), "/trap")
    assert reduced(given | power | {"HOME": "/home/me", "PATH": "/trap"}) == {
        **given,
        "HOME": HOME,
        "PATH": "/usr/bin:/bin",
    }


@pytest.mark.parametrize("term", ["", "../../trap", "xterm\n", "x" * 41, "$(id)", "xterm;id"])
def test_a_terminal_with_a_strange_name_is_a_dumb_one(term: str) -> None:
    assert reduced({"TERM": term})["TERM"] == "dumb"


def test_how_long_an_escape_waits_is_heard_as_a_number_alone() -> None:
    assert reduced({"ESCDELAY": "1000"})["ESCDELAY"] == "1000"
    assert "ESCDELAY" not in reduced({"ESCDELAY": "$(id)"})
    assert reduced({"SSH_CONNECTION": "10.0.0.1 5 10.0.0.2 22"})["SSH_CONNECTION"] == "1"


def test_a_locale_that_is_a_path_is_not_heard() -> None:
    assert "LC_ALL" not in reduced({"LC_ALL": "/trap/locale"})


@pytest.mark.parametrize("path", ["/etc/passwd", "..", "../x.txt", "link.txt", "up/x.txt"])
def test_a_path_that_leads_out_is_refused(path: str, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "link.txt").symlink_to("/etc/passwd")
    (folder / "up").symlink_to(tmp_path)
    with pytest.raises(BadFile, match="outside"):
        paths_inside(str(folder), [path])


def test_a_path_inside_is_kept_as_it_is(tmp_path: Path) -> None:
    assert paths_inside(str(tmp_path), ["a.txt", "deep/../b.txt"]) == ["a.txt", "deep/../b.txt"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files to root")
def test_settings_are_trusted_only_where_nobody_but_root_can_write(tmp_path: Path) -> None:
    assert trusted(Path("/etc/passwd"))
    own = tmp_path / "config.yaml"
    own.write_text("theme: day\n")
    assert not trusted(own)  # the folder for temporary files is open to all
    assert not trusted(tmp_path / "gone.yaml")


def test_what_is_barred_is_an_action_or_textuals_own() -> None:
    ours = {action.name for action in ACTIONS}
    textuals = {"change_theme", "command_palette", "screenshot", "simulate_key"}
    assert ours >= BARRED - textuals


def test_a_file_that_is_swapped_for_a_link_is_not_read(tmp_path: Path) -> None:
    """The name is checked, then the link is changed: what was opened is asked where it lies."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("Secret words.\n")
    (folder / "a.txt").write_text("Open words.\n")
    program = """
import os, sys
from reader.files.walls import confine
from reader.errors import BadFile
from reader.files.read import read_bytes
folder, secret = sys.argv[1:]
confine([folder])
path = os.path.join(folder, "a.txt")
print(read_bytes(path).decode().strip())
opened = os.open
def swapped(name, *rest):
    os.unlink(path)
    os.symlink(secret, path)
    return opened(name, *rest)
os.open = swapped
try:
    print(read_bytes(path))
except BadFile as problem:
    print(problem.reason)
"""
    said = in_a_process(program, str(folder), str(tmp_path / "secret.txt"))
    assert said.splitlines() == ["Open words.", "lies outside the folder that may be read"]


@pytest.mark.parametrize(
    "deed",
    [
        "os.system('true')",
        "subprocess.run(['true'])",
        "os.execv('/bin/true', ['true'])",
        "os.fork()",
        "os.posix_spawn('/bin/true', ['true'], {})",
        "socket.create_connection(('127.0.0.1', 9))",
        "open(sys.argv[1] + '/x', 'w')",
        "os.open(sys.argv[1] + '/x', os.O_CREAT | os.O_WRONLY)",
        "os.mkdir(sys.argv[1] + '/x')",
        "os.rename(sys.argv[1] + '/kept', sys.argv[1] + '/x')",
        "os.remove(sys.argv[1] + '/kept')",
        "sqlite3.connect(sys.argv[1] + '/x')",
        "sqlite3.connect('file://' + sys.argv[1] + '/x?mode=rwc', uri=True)",
        "os.symlink('/etc', sys.argv[1] + '/x')",
        "open(sys.argv[1] + '/notes/../x', 'w')",
    ],
)
def test_python_itself_refuses_to_start_to_connect_and_to_write(deed: str, tmp_path: Path) -> None:
    (tmp_path / "kept").touch()
    (tmp_path / "notes").mkdir()
    program = f"""
import os, socket, sqlite3, subprocess, sys
from pathlib import Path
from reader.cli.restricted import barrier
sys.addaudithook(barrier(Path(sys.argv[1], "notes")))
open(sys.argv[1] + "/notes/mine", "w").close()
try:
    {deed}
    print("done")
except PermissionError:
    print("refused")
"""
    assert in_a_process(program, str(tmp_path)) == "refused"
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["kept", "mine", "notes"]


FILLS_A_LIST = """
import sys
from argparse import Namespace
from pathlib import Path
from reader.cli.kiosk import enter
from reader.library.folders import files_in
from reader.library.library import Library
from reader.library.library_place import LibraryPlace
from reader.library.path_queue import PathQueue
from reader.review.session import ReviewSession
from reader.settings.settings import Settings
folder = sys.argv[1]
made = enter(Namespace(restricted=folder, notes=None, paths=[], config=None, linear=False))
session = ReviewSession(Settings(), made.state)
paths = files_in(["."])
for place in (LibraryPlace(made.data, made.state), LibraryPlace(None, made.state, processes=True)):
    library = Library(place, session)
    read = dict(library.read(PathQueue(), paths, lambda: None))
    entries = [entry for path in paths for entry in read[path]]
    stories = library.with_stories(entries, lambda: None)
    pairs = {entry.path: (stories[0], entry) for entry in stories[1:12]}
    found = [path for some in library.compared(PathQueue(), pairs, lambda: None) for path in some]
    print(made.data, len(read), len(found), library.notice)
"""


def test_a_long_list_is_filled_without_an_index_and_without_a_process(tmp_path: Path) -> None:
    """Where a process was asked for all the same, the barrier refuses it, and the list goes on."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(50):
        (folder / f"{number:02}.txt").write_text(f"Pier {number} shut\n\nNobody was hurt.\n")
    told = in_a_process(FILLS_A_LIST, str(folder)).splitlines()
    assert [line.rstrip() for line in told] == ["None 50 11", "None 50 11"]
