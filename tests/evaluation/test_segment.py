"""Sentence boundaries on the hazards of news copy: a measurement, on data outside the project."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from reader.text.segment import sentences_in


def test_the_hazards_of_news_come_out_exactly() -> None:
    if "READER_EVALUATION" not in os.environ:
        pytest.skip("READER_EVALUATION is not set")
    cases = Path(os.environ["READER_EVALUATION"], "segment", "news_hazards.json")
    right = {"en": 0, "other": 0}
    for case in json.loads(cases.read_text(encoding="utf-8")):
        text, language = case["text"], case["lang"]
        found = [text[start:end] for start, end in sentences_in(text, language)]
        right["en" if language == "en" else "other"] += found == case["sentences"]
    assert right["en"] >= 55
    assert right["other"] >= 22
