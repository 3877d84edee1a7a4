"""Each format of one small pair as a file to read; UPDATE_GOLDEN=1 writes them anew."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from reader.comparison.pipeline import compare
from reader.dataclass import replace
from reader.model import Article, Judgement, Verdict
from reader.report import FORMATS, PageStyle

FOLDER = Path(__file__).parent / "golden"
SUFFIX = {"text": "txt", "linear": "linear.txt", "markdown": "md"}
WIRE = replace(
    Article.from_sentences(
        [
            "Ferry to stop at Lund island",
            "The ferry carried 30 passengers to Lund on Monday, the harbour master said.",
            "A second boat waits at the old pier in case the engine fails again.",
            "Nobody was hurt.",
            "The company was founded by two brothers who had fished here all their lives.",
        ],
        roles=["headline", "body", "body", "body", "body"],
    ),
    source="night/wire.txt",
    outlet="Anywire",
    published="2031-02-03T19:05",
)
REWRITE = replace(
    Article.from_sentences(
        [
            "Ferry to stop at Lund island",
            "The company was founded by two brothers who had fished here all their lives.",
            "The ferry carried 80 passengers to Lund on Monday, the harbour master said.",
            "A second boat waits at the old pier in case the engine fails again.",
            "Tickets will cost 4 | 5 <b>crowns</b> from autumn.",
        ],
        roles=["headline", "body", "body", "body", "body"],
    ),
    source="night/rewrite.txt",
    outlet="The Islander",
)


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "json"])
def test_a_report_reads_as_it_did(form: str) -> None:
    comparison = compare(WIRE, REWRITE)
    number = next(k for k, one in enumerate(comparison.findings) if one.kind == "number")
    said = {number: Judgement(Verdict.ASK, "how many were *aboard*?")}
    written = FORMATS[form](comparison, PageStyle(110, context=1, findings=said))
    # The style of a page is looked at in pictures: docs/report.png.
    shown = re.sub(r"(?s)<style>.*?</style>", "<style>…</style>", written)
    path = FOLDER / f"ferry.{SUFFIX.get(form, form)}"
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_bytes(shown.encode())
    assert shown.encode() == path.read_bytes()
