"""The script and the sshd block of docs/ssh.md, on a server of our own, under attack."""

from __future__ import annotations

import getpass
import os
import random
import re
import shlex
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reader.cli.restricted import BARRED
from reader.keymap.keys import ACTIONS
from tests.tui.keyboard import typed
from tests.tui.terminals import ROOT, Session, processes, session

SSHD = shutil.which("sshd", path=f"{os.environ['PATH']}:/usr/sbin:/sbin")
DOCS = (ROOT / "docs" / "ssh.md").read_text(encoding="utf-8")
PAINTED = b"articles"
SECRET = "\ua66e"
"""A letter that stands in no article, so that one cell of a forbidden text gives it away."""
SEQUENCES, A_CONNECTION = 2000, 100
A_PAUSE = 0.01
"""Seconds after each sequence in which something may be painted."""

TAKES_PAGES_APART = "-I -S -c import sys; sys.path[:] = sys.argv[1:]; from reader.pages.worker"

PASTES = (
    "\x1b[200~:!touch canary\r\x1b]52;c;Y2FuYXJ5\x07\x1b[201~",
    "\x1b[200~/etc/passwd\r../../etc/passwd\r\x1b[201~",
    "\x1b[200~$(touch canary)`touch canary`\x1b[31m\x03\x1a\x1c\x1b[201~",
    "\x1b]0;canary\x07\x1bP+q544e\x1b\\\x1b[>0c\x1b[1;2R\x1b[?2026;2$y",
)


KEYS = [typed(key) for action in ACTIONS for key in action.keys]
CONTROLS = [chr(code) for code in range(1, 27) if code not in (17,)]
LEAVING = {"q", "\x1b"}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder of articles with ways out of it, and what must not be reached, beside it."""
    articles, outside = tmp_path / "articles", tmp_path / "outside"
    shutil.copytree(ROOT / "reader" / "samples", articles)
    outside.mkdir()
    (outside / "secret.txt").write_text(f"{SECRET * 3} said\n\nThe minister saw {SECRET * 9}.\n")
    (articles / "aa-link.txt").symlink_to(outside / "secret.txt")
    (articles / "ab-far.txt").symlink_to("/etc/passwd")
    (articles / "ac-up").symlink_to(outside)
    (articles / "ad-dots.txt").symlink_to("../outside/secret.txt")
    (tmp_path / "traps").mkdir()
    return tmp_path


def traps(site: Path, *, python: bool = True) -> dict[str, str]:
    """Each variable that has power over some program, with something to do that leaves a trace."""
    place, canary = site / "traps", site / "canary"
    script = place / "trap"
    script.write_text(f"#!/bin/sh\ntouch {shlex.quote(str(canary))}\n")
    script.chmod(0o755)
    bite = f"open({str(canary)!r}, 'w')\n"
    for name in ("sitecustomize", "usercustomize", "trap", "textual", "reader", "argparse"):
        (place / f"{name}.py").write_text(bite)
    settings = place / "wire-reader"
    (settings / "themes").mkdir(parents=True, exist_ok=True)
    (settings / "config.yaml").write_text("wrong: true\n")
    here, run = str(place), str(script)
    variables = {
        **dict.fromkeys(("EDITOR", "VISUAL", "BROWSER", "PAGER", "LESSOPEN", "LESSCLOSE"), run),
        **dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"), here),
        "TEXTUAL_DRIVER": "trap:Driver",
        "TEXTUAL_LOG": str(canary),
        "TEXTUAL_SCREENSHOT": "0",
        "TEXTUAL_SCREENSHOT_LOCATION": here,
        "TEXTUAL_PRESS": "q",
        "TEXTUAL": "devtools,debug",
        "READER_CONFIG": str(settings / "config.yaml"),
        "READER_EDITOR": run,
        "TERMINFO": here,
        "TERMINFO_DIRS": here,
    }
    interpreters = {
        **dict.fromkeys(("PYTHONPATH", "PYTHONUSERBASE", "PYTHONPYCACHEPREFIX"), here),
        "PYTHONSTARTUP": str(place / "trap.py"),
        "PYTHONBREAKPOINT": "trap.bite",
        "PYTHONINSPECT": "1",
        "PYTHONWARNINGS": "error",
    }
    return variables | (interpreters if python else {})


def documented(what: str) -> str:
    """The text between the markers of that name in docs/ssh.md."""
    found = re.search(rf"<!-- kiosk {what} -->\n```\w*\n(.*?)```\n<!-- end -->", DOCS, re.DOTALL)
    assert found
    return found[1]


def replaced(text: str, changes: dict[str, str]) -> str:
    """The text with every placeholder put in; each must be there."""
    for placeholder, value in changes.items():
        assert placeholder in text
        text = text.replace(placeholder, value)
    return text


def script_in(site: Path) -> Path:
    """The documented script, for this Python and this folder."""
    path = site / "reader-kiosk"
    start = f"import sys; sys.path.insert(0, {str(ROOT)!r})"
    start += "; from reader.__main__ import main; sys.exit(main())"
    python = f"{sys.executable} -I -c {shlex.quote(start)}"
    changes = {"/usr/bin/python3 -I -m reader": python, "/srv/articles": str(site / "articles")}
    path.write_text(replaced(documented("script"), changes))
    path.chmod(0o755)
    return path


def contents(site: Path) -> dict[str, bytes]:
    """Every file below the folder that an attack might have changed."""
    return {
        str(path): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file() and path.parent.name not in {"server", "notes"}
    }


@contextmanager
def server(site: Path) -> Iterator[list[str]]:
    """sshd with the documented block; the command that connects to it."""
    if SSHD is None or shutil.which("ssh") is None:
        pytest.skip("openssh-server is not installed")
    place, port, user = site / "server", _free_port(), getpass.getuser()
    place.mkdir(mode=0o700)
    for name in ("host", "user"):
        subprocess.run(
            ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(place / name)], check=True
        )
    names = ("TEXTUAL*", "READER_*", "XDG_*", "PYTHON*", "TERMINFO*", "LESS*", "LC_*", "COLORTERM")
    block = replaced(
        documented("sshd"),
        {
            "User wire": f"User {user}",
            "/usr/local/bin/reader-kiosk": str(script_in(site)),
            "/etc/ssh/wire-keys": str(place / "user.pub"),
        },
    )
    # More is let through than the documentation allows: the script must hold without it.
    (place / "config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {place}/host\nPidFile none\n"
        "UsePAM no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\n"
        "PermitRootLogin yes\nStrictModes no\nMaxStartups 100\n"
        f"AcceptEnv EDITOR VISUAL BROWSER PAGER {' '.join(names)}\n{block}"
    )
    log = (place / "log").open("wb")
    daemon = subprocess.Popen([SSHD, "-D", "-e", "-f", str(place / "config")], stderr=log)
    try:
        _wait_until_open(port, daemon)
        yield [
            *("ssh", "-tt", "-F", "none", "-e", "none", "-i", str(place / "user")),
            *("-p", str(port), "-o", "StrictHostKeyChecking=no", "-o", "IdentitiesOnly=yes"),
            *("-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR"),
            f"{user}@127.0.0.1",
        ]
    finally:
        daemon.terminate()
        daemon.wait(60)
        log.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_until_open(port: int, daemon: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if daemon.poll() is not None:
            pytest.skip("sshd cannot be started here")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    pytest.fail("sshd never listened")


KNOWN = (TAKES_PAGES_APART, "--restricted")


@contextmanager
def watched() -> Iterator[list[str]]:
    """The command lines of all that a reader in restricted mode starts meanwhile.

    What takes pages apart is started before the barrier and is no way out; on its way from the
    reader's copy of itself to its own program it has the reader's command line, at its end none.
    What a login shell of this machine does before the script is not ours to judge.
    """
    started: list[str] = []
    over = threading.Event()

    def watch() -> None:
        while not over.wait(0.02):
            readers = {n for n in processes() if "--restricted" in _command_line(n)}
            others = (_command_line(n) for n in processes() if _parent(n) in readers)
            started.extend(line for line in others if line and not any(k in line for k in KNOWN))

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield started
    finally:
        over.set()
        thread.join()


def _parent(number: int) -> int:
    try:
        stat = Path(f"/proc/{number}/stat").read_text(errors="replace")
    except OSError:
        return 0
    return int(stat.rpartition(")")[2].split()[1])


def _command_line(number: int) -> str:
    try:
        raw = Path(f"/proc/{number}/cmdline").read_bytes()
    except OSError:
        return ""
    return raw.replace(b"\0", b" ").decode(errors="replace")


def attack(
    connect: list[str], site: Path, sequences: list[str], variables: dict[str, str]
) -> bytes:
    """Type everything, over a new connection now and then, since some keys leave."""
    shown = b""
    for start in range(0, len(sequences), A_CONNECTION):
        with session(home=site, interpreter=connect, **variables) as running:
            running.wait_for(b"outside the")
            for keys in sequences[start : start + A_CONNECTION]:
                _type(running, keys)
                running.pump(A_PAUSE)
            leave(running)
            shown += bytes(running.output)
    return shown


def _type(running: Session, keys: str) -> None:
    """Type while somebody listens."""
    try:
        running.send(keys.encode())
    except OSError:
        return


def leave(running: Session) -> None:
    """Out of every prompt and screen, however deep."""
    deadline = time.monotonic() + 120
    while running.process.poll() is None and time.monotonic() < deadline:
        _type(running, "\x11")
        running.pump(0.2)
    # A Ctrl+C after the end is a signal; ssh says 255 where it still had keys to send.
    # The last words alone name a fault: a longer message is cut in its midst.
    assert running.status() in {0, 130, 255}, bytes(running.output[-250:])


def random_sequences(count: int) -> list[str]:
    """Sequences of three to ten keys; ones that lead out are rare, since a new start is slow."""
    source = random.Random(6)
    staying = [key for key in [*KEYS, *CONTROLS] if key not in LEAVING]
    chosen = []
    for number in range(count):
        keys = source.choices(staying, k=source.randint(3, 10))
        if number % 40 == 0:
            keys[-1] = source.choice(sorted(LEAVING))
        if number % 25 == 0:
            keys.append(source.choice(PASTES))
        chosen.append("".join(keys))
    return chosen


@pytest.mark.slow
def test_the_documented_server_holds_against_keys_pastes_links_and_variables(site: Path) -> None:
    variables = traps(site)
    sent = [option for name in variables for option in ("-o", f"SendEnv={name}")]
    every_key = [f"{opened}{key}" for key in KEYS if key not in LEAVING for opened in ("", "\r")]
    links = ["g\r", "gj\r", "gjj\r", "g \x1b[B \r"]
    links += ["El", "Er", "C", "yl", "Xm\r", "\x1a", "\x10copy\r"]
    with server(site) as connect, watched() as started:
        before = contents(site)
        command = [connect[0], *sent, *connect[1:]]
        sequences = [*links, *every_key, *PASTES, *random_sequences(SEQUENCES)]
        shown = attack(command, site, sequences, variables)
        with session("touch", "canary", home=site, interpreter=connect) as running:
            running.wait_for(PAINTED)
            leave(running)
        after = contents(site)
    assert started == []
    assert after == before
    assert SECRET.encode() not in shown
    assert b"root:x:" not in shown
    assert b"\x1b]52" not in shown


@pytest.mark.skipif(
    os.geteuid() != 0 or shutil.which("useradd") is None, reason="only root can make an account"
)
def test_the_documented_account_is_not_locked(tmp_path: Path) -> None:
    """sshd lets nobody in whose password begins with an exclamation mark, where PAM is not used."""
    (line,) = re.findall(r"^ +(useradd .*)$", DOCS, re.MULTILINE)
    command = shlex.split(line)
    (tmp_path / "etc").mkdir()
    for name in ("passwd", "shadow", "group", "gshadow"):
        (tmp_path / "etc" / name).touch()
    subprocess.run([command[0], "--prefix", str(tmp_path), *command[1:]], check=True)
    name, password, *_ = (tmp_path / "etc/shadow").read_text().split(":")
    assert (name, password) == ("wire", "*")


@pytest.mark.slow
def test_killing_the_client_leaves_no_reader_behind(site: Path) -> None:
    with server(site) as connect, session(home=site, interpreter=connect) as running:
        running.wait_for(PAINTED)
        assert _readers(site)
        running.process.kill()
        running.until(lambda: not _readers(site), "the reader's end")


def _readers(site: Path) -> list[int]:
    folder = str(site / "articles")
    return [number for number in processes() if f"--restricted {folder}" in _command_line(number)]


def test_variables_have_no_power_without_the_script_either(site: Path) -> None:
    """Those of Python aside, which act before anything of ours."""
    variables = traps(site, python=False)
    before = contents(site)
    command = ["-m", "reader", "--restricted", str(site / "articles")]
    with (
        watched() as started,
        session(*command, home=site, **variables) as running,
    ):
        running.wait_for(PAINTED)
        running.send(b"\rjjElErCylXm\r\x1a?\x10editor\r")
        leave(running)
    assert started == []
    assert contents(site) == before


def test_what_a_link_leads_to_outside_is_named_as_such_and_not_read(site: Path) -> None:
    options = ("--restricted", str(site / "articles"), "--driver", "stock")
    with session("-m", "reader", *options, home=site) as running:
        running.wait_for(b"lies outside the folder that may be read")
        running.send(b"\rj\rj\r")
        leave(running)
        assert SECRET.encode() not in running.output


def test_the_letter_of_the_secret_is_seen_where_nothing_is_restricted(site: Path) -> None:
    with session("-m", "reader", str(site / "articles"), home=site) as running:
        running.wait_for(SECRET.encode())


def test_actions_that_lead_out_have_no_key_and_stand_in_no_list(site: Path) -> None:
    helps = [action.help for action in ACTIONS if action.name in BARRED]
    with session("-m", "reader", "--restricted", str(site / "articles"), home=site) as running:
        running.resize(120, 60)
        running.wait_for(PAINTED)
        running.send(b"\r?")
        running.wait_for(b"Signs of the list")
        running.send(b"    Gq\x10")
        leave(running)
        shown = running.output.decode(errors="replace")
    assert helps
    assert not [text for text in helps if text in shown]


@pytest.mark.parametrize(
    "arguments",
    [
        ("/etc/passwd",),
        ("../outside/secret.txt", "court-1-wire.txt"),
        ("aa-link.txt",),
        ("--config", "/etc/passwd"),
        ("--notes", "relative"),
    ],
)
def test_arguments_that_lead_out_are_refused_in_one_line(
    arguments: tuple[str, ...], site: Path
) -> None:
    command = ["-m", "reader", "--restricted", str(site / "articles"), *arguments]
    with session(*command, home=site) as running:
        assert running.status() == 2
        message = running.output.decode()
    assert message.startswith("reader: ")
    assert message.count("\n") == 1
    assert SECRET not in message


def test_notes_are_kept_in_the_folder_given_and_nowhere_else(site: Path) -> None:
    notes = site / "notes"
    notes.mkdir(mode=0o700)
    before = contents(site)
    command = ["-m", "reader", "--restricted", str(site / "articles"), "--notes", str(notes)]
    with session(*command, home=site) as running:
        running.wait_for(PAINTED)
        running.send(b"\r")
        running.until((notes / "state.db").exists, "the notes")
        leave(running)
    assert contents(site) == before
