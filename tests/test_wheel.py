"""An installed wheel works as well as the checkout: themes and samples are in it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nothing but what the wheel installs."""
    folder = tmp_path_factory.mktemp("wheel")
    run("-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=ROOT)
    (wheel,) = folder.glob("wire_reader-*.whl")
    run(
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--target",
        str(folder / "site"),
        str(wheel),
        cwd=folder,
    )
    return folder / "site"


def run(*arguments: str, cwd: Path, **environment: str) -> str:
    """What Python prints for some arguments."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={"PATH": "/usr/bin:/bin", "HOME": str(cwd), **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def test_diff_runs_on_the_installed_samples_in_an_installed_theme(installed: Path) -> None:
    samples = installed / "reader" / "samples"
    pair = (str(samples / "storm-1-wire.txt"), str(samples / "storm-3-rewrite.txt"))
    printed = run(
        "-m", "reader", "diff", *pair, "--color", "always", "--theme", "day",
        cwd=installed.parent, PYTHONPATH=str(installed),
    )  # fmt: skip
    assert "\x1b[" in printed
    assert "% told" in printed


def test_it_is_the_installed_package_that_ran(installed: Path) -> None:
    where = run(
        "-c",
        "import reader; print(reader.__file__)",
        cwd=installed.parent,
        PYTHONPATH=str(installed),
    )
    assert Path(where.strip()).is_relative_to(installed)


def test_every_theme_sample_and_schema_is_installed(installed: Path) -> None:
    names = {path.name for path in (installed / "reader").rglob("*") if path.is_file()}
    wanted = {path.name for path in (ROOT / "themes").iterdir()}
    wanted |= {path.name for path in (ROOT / "reader" / "samples").iterdir()}
    assert wanted | {"comparison.schema.json", "config.example.yaml", "py.typed"} <= names


def test_the_manual_page_is_installed_where_man_looks(installed: Path) -> None:
    (wheel,) = installed.parent.glob("wire_reader-*.whl")
    with zipfile.ZipFile(wheel) as files:
        (page,) = (name for name in files.namelist() if name.endswith("/share/man/man1/reader.1"))
        assert files.read(page) == (ROOT / "docs" / "reader.1").read_bytes()


def test_the_command_is_installed(installed: Path) -> None:
    assert (installed / "bin" / "reader").exists()
