"""The samples in the package, held to the tables of docs/samples.md."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "reader" / "samples"
HEADING = re.compile(r"### (?P<wire>\S+) → (?P<version>\S+)")
NOTHING = "—"


class Planted(NamedTuple):
    """One row of a table: what was changed, and its words on both sides."""

    wire: str
    version: str
    kind: str
    left: str
    right: str


def planted_in(document: str) -> list[Planted]:
    """The rows below each `### wire → version` heading."""
    rows: list[Planted] = []
    pair: re.Match[str] | None = None
    for line in document.splitlines():
        if line.startswith("#"):
            pair = HEADING.fullmatch(line)
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if pair and len(cells) == 3 and cells[0] not in {"kind", "---"}:
            rows.append(Planted(pair["wire"], pair["version"], *cells))
    return rows


PLANTED = planted_in((ROOT / "docs" / "samples.md").read_text(encoding="utf-8"))


@pytest.mark.parametrize("row", PLANTED, ids=lambda row: f"{row.version}: {row.kind}")
def test_the_words_of_a_table_stand_in_the_files(row: Planted) -> None:
    for name, words in ((row.wire, row.left), (row.version, row.right)):
        if words != NOTHING:
            assert words in (SAMPLES / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("row", PLANTED, ids=lambda row: f"{row.version}: {row.kind}")
def test_a_row_points_at_one_side_at_least(row: Planted) -> None:
    assert (row.left, row.right) != (NOTHING, NOTHING)


def test_every_sample_is_in_the_tables() -> None:
    named = {row.wire for row in PLANTED} | {row.version for row in PLANTED}
    assert named == {path.name for path in SAMPLES.iterdir()}
