"""A walk through the whole screen under Python's audit hook: what it touches of the machine."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys

import pytest

from reader.keymap.keys import ACTIONS, KeyContext
from tests.tui.keyboard import typed
from tests.tui.terminals import ROOT, modes_left_on, session

PROGRAM = """
import json, os, sys
from urllib.parse import unquote, urlsplit
CHANGES = {"os.chmod", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink",
           "os.truncate", "os.utime", "shutil.move", "shutil.rmtree"}
STARTS = ("subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "pty.",
          "socket.bind", "socket.connect", "socket.get", "socket.send", "webbrowser.", "ctypes.")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
seen = {"read": set(), "written": set(), "started": set()}
def note(event, details):
    if event == "open" and isinstance(details[0], (str, bytes)):
        kind = "written" if (details[2] or 0) & WRITING else "read"
        seen[kind].add(os.path.abspath(os.fsdecode(details[0])))
    elif event == "sqlite3.connect":
        seen["written"].add(unquote(urlsplit(details[0]).path))
    elif event in CHANGES:
        paths = [path for path in details[:2] if isinstance(path, (str, os.PathLike))]
        seen["written"].update(map(os.fspath, paths))
    elif event.startswith(STARTS):
        seen["started"].add(f"{event} {details!r}")
sys.addaudithook(note)
from reader.cli import run
status = run(sys.argv[2:])
told = {kind: sorted(found) for kind, found in seen.items()}
with open(sys.argv[1], "w") as file:
    json.dump(told, file)
sys.exit(status)
"""
EDITORS = {"edit", "edit_base", "edit_either", "note_in_editor"}
GIVES_MEMORY_BACK = re.compile(
    r"ctypes\.dlopen \(None,\)|ctypes\.dlsym \(<CDLL 'None', [^<>]*>, 'malloc_trim'\)"
)
"""What Python says when unused memory is given back: the C library that is there, one function."""
STEPS = {"back", "suspend_process", *EDITORS}
"""Actions that the walk does on purpose, or not at all."""


@pytest.fixture(scope="module")
def touched(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What was read, written and started; `home` has the state, `articles` the samples."""
    home = tmp_path_factory.mktemp("home")
    shutil.copytree(ROOT / "reader" / "samples", home / "articles")
    report = home / "report.json"
    command = ("-B", "-c", PROGRAM, str(report), str(home / "articles"))
    with session(*command, home=home, ESCDELAY="20") as running:
        running.wait_for(b"articles")
        for keys in walk():
            running.send(keys.encode())
            running.pump(0.1)
        for _ in range(40):
            if running.process.poll() is None:
                running.send(b"\x1b")  # Out of a prompt, where a q is a letter: Esc by itself.
                running.pump(0.2)
                running.send(b"q")
                running.pump(0.1)
        assert running.status() == 0
        assert modes_left_on(bytes(running.output)) == set()
    found: dict[str, list[str]] = json.loads(report.read_text())
    return found | {"home": [str(home)]}


def walk() -> list[str]:
    """Every key that asks for no editor: of the list, of a pair, of its pages; and back."""
    table = {
        place: [
            typed(key)
            for action in ACTIONS
            if action.place is place and action.name not in STEPS
            for key in action.keys[:1]
        ]
        for place in KeyContext
    }
    moving = [*table[KeyContext.ROWS], *table[KeyContext.EVERYWHERE]]
    listed = [key for pair in zip(table[KeyContext.LIST], moving, strict=False) for key in pair]
    pair = [
        keys
        for key in [*table[KeyContext.PAIR], *table[KeyContext.ROWS]]
        for keys in (key, "\x1b[B")
    ]
    why = ["i", "R", "n", "i"]
    return [*listed, "\x1b[D", "q\r", "/words\r", *why, "?", "q", "tt", *pair, *why, "qq\r", *why]


def test_a_walk_through_the_screen_starts_nothing_and_connects_to_nobody(
    touched: dict[str, list[str]],
) -> None:
    assert [it for it in touched["started"] if not GIVES_MEMORY_BACK.fullmatch(it)] == []


def test_where_nothing_may_be_loaded_memory_is_not_given_back_and_nothing_fails() -> None:
    program = (
        "import sys; from reader.cli.restricted import barrier; sys.addaudithook(barrier(None)); "
        "from reader.tui.background import give_memory_back; give_memory_back()"
    )
    ended = subprocess.run(
        [sys.executable, "-B", "-c", program], cwd=ROOT, capture_output=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_it_writes_nowhere_but_in_the_state_folder(touched: dict[str, list[str]]) -> None:
    state = f"{touched['home'][0]}/.local"
    harmless = ("/dev/null", "/dev/tty", "/dev/pts/")
    strange = [path for path in touched["written"] if not path.startswith((state, *harmless))]
    assert [path for path in strange if path != ":memory:"] == []
    assert any(path.startswith(state) for path in touched["written"])


def test_it_reads_articles_themes_settings_and_python_alone(touched: dict[str, list[str]]) -> None:
    python = {sys.prefix, sys.base_prefix, os.path.realpath(sys.prefix)}
    known = (touched["home"][0], str(ROOT), *python, "/dev/", "/proc/self/")
    assert [path for path in touched["read"] if not path.startswith(known)] == []
