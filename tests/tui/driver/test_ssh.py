"""Through a real sshd on this machine, with keys, a port and settings of the test's own."""

from __future__ import annotations

import getpass
import os
import shlex
import shutil
import socket
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.tui.driver.real import LONGEST, ROOT, Running, environment, reader
from tests.tui.driver.test_real import PAIR, READY

pytestmark = pytest.mark.slow


def _sshd() -> str | None:
    return shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")


@pytest.fixture
def ssh(tmp_path: Path) -> Iterator[list[str]]:
    """The begin of an ssh command that reaches a server of our own."""
    server, keygen = _sshd(), shutil.which("ssh-keygen")
    if server is None or keygen is None or shutil.which("ssh") is None:
        pytest.skip("openssh-server is not installed")
    for name in ("host", "user"):
        key = str(tmp_path / name)
        subprocess.run([keygen, "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    (tmp_path / "authorized").write_bytes((tmp_path / "user.pub").read_bytes())
    port = _free_port()
    settings = tmp_path / "sshd_config"
    settings.write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {tmp_path / 'host'}\n"
        f"AuthorizedKeysFile {tmp_path / 'authorized'}\nPidFile none\nStrictModes no\n"
        "UsePAM no\nPasswordAuthentication no\nPermitRootLogin prohibit-password\n",
        encoding="utf-8",
    )
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)
    process = subprocess.Popen([server, "-D", "-e", "-f", str(settings)], stderr=subprocess.DEVNULL)
    try:
        _wait_for(port)
        yield [
            "ssh",
            "-tt",
            "-F",
            "/dev/null",
            "-p",
            str(port),
            "-i",
            str(tmp_path / "user"),
            "-o",
            "StrictHostKeyChecking=no",
            "-o",
            "UserKnownHostsFile=/dev/null",
            "-o",
            "LogLevel=ERROR",
            f"{getpass.getuser()}@127.0.0.1",
        ]
    finally:
        process.terminate()
        process.wait()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def _wait_for(port: int) -> None:
    until = monotonic() + LONGEST
    while monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            sleep(0.05)
        else:
            return
    pytest.fail("sshd did not begin to listen")


def _remote(driver: str, variables: Mapping[str, str]) -> str:
    """What the other end's shell is to run."""
    needed = ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "XDG_STATE_HOME", "LC_ALL")
    settings = [f"{name}={variables[name]}" for name in needed]
    command = shlex.join(["env", *settings, *reader("--driver", driver, *PAIR)])
    return f"cd {shlex.quote(str(ROOT))} && {command}"


def test_over_ssh_both_drivers_show_the_same(tmp_path: Path, ssh: list[str]) -> None:
    screens = {}
    for driver in ("stock", "thin"):
        variables = environment(tmp_path / driver)
        with Running([*ssh, _remote(driver, variables)], variables) as running:
            running.wait_for(READY)
            for keys in ("j", "\x1b[6~", "]"):
                running.press(keys)
            screens[driver] = running.window.seen()
            running.resize((90, 25))
            screens[f"{driver} in another window"] = running.window.seen()
            running.press("q")
            assert running.finish() == 0
    assert screens["thin"] == screens["stock"]
    assert screens["thin in another window"] == screens["stock in another window"]
