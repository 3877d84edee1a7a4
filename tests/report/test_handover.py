"""What was said of a pair, handed on in three forms."""

from __future__ import annotations

import csv
import io
import json

from reader.comparison.pipeline import compare
from reader.model import Article, Judgement, ReviewedComparison, Verdict
from reader.report.handover import HandoverFormat, handed_over

WIRE = Article.from_sentences(
    ["The dam at Orle holds.", "It cost 41 million crowns.", "The mayor of Orle thanked nobody."]
)
REWRITE = Article.from_sentences(["The dam at Orle holds.", "It cost 47 million crowns."])


def reviewed() -> ReviewedComparison:
    """A pair with a verdict on a finding, one of the rest, and a note on a row."""
    comparison = compare(WIRE, REWRITE)
    number = next(k for k, f in enumerate(comparison.findings) if f.kind == "number")
    said = {number: Judgement(Verdict.ERROR, "=ask *Orle*", "2031-04-05T06:07:08+00:00")}
    others = [k for k in range(len(comparison.findings)) if k != number]
    said |= {k: Judgement(Verdict.REST, "", "2031-04-05T06:08:00+00:00") for k in others}
    return ReviewedComparison(comparison, said, {0: Judgement(Verdict.FAIR)})


def test_json_has_every_judgement_with_the_words_it_is_about() -> None:
    document = json.loads(handed_over(reviewed(), HandoverFormat.JSON, "Ida"))
    first = document["judgements"][0]
    assert (first["verdict"], first["about"], first["sentence"]) == ("error", "number", "s2")
    assert (first["note"], first["by"]) == ("=ask *Orle*", "Ida")
    assert first["left"] == "It cost 41 million crowns."
    assert first["right"] == "It cost 47 million crowns."
    assert "fair (rest)" in {each["verdict"] for each in document["judgements"]}
    assert document["judgements"][-1]["about"] == "row"
    assert set(document["unjudged"].values()) == {0}


def test_no_cell_of_a_table_is_a_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(handed_over(reviewed(), HandoverFormat.CSV))))
    assert rows[0]["note"] == "'=ask *Orle*"
    assert rows[0]["says"].count("41")
    assert len(rows) == len(json.loads(handed_over(reviewed(), HandoverFormat.JSON))["judgements"])


def test_no_word_of_an_article_or_a_note_is_markup() -> None:
    text = handed_over(reviewed(), HandoverFormat.MARKDOWN)
    assert r"*=ask \*Orle\**" in text
    assert "1. **ERROR**, number, high, s2: " in text
    assert text.startswith("## ")
