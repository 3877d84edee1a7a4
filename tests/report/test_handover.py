"""What was said, handed on in three forms."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any

from reader.comparison.pipeline import compare
from reader.model import Article, Judgement, ReviewedComparison, SaidByAnother, Verdict
from reader.report.handed import HandoverFormat, OpenPair
from reader.report.handover import written_handover
from reader.review.handing_on import pair_handed_on

WIRE = Article.from_sentences(
    ["The dam at Orle holds.", "It cost 41 million crowns.", "The mayor of Orle thanked nobody."]
)
REWRITE = Article.from_sentences(["The dam at Orle holds.", "It cost 47 million crowns."])
EARLY, LATE = "2031-04-05T06:07:08+00:00", "2031-04-05T07:10:00+00:00"


def reviewed() -> ReviewedComparison:
    """A pair with Ida's verdict on a finding, the rest, a row; and what Bo thinks of two."""
    comparison = compare(WIRE, REWRITE)
    number = next(k for k, f in enumerate(comparison.findings) if f.kind == "number")
    said = {number: Judgement(Verdict.ERROR, "=ask *Orle*", EARLY, by="Ida")}
    others = [k for k in range(len(comparison.findings)) if k != number]
    said |= {k: Judgement(Verdict.REST, "", LATE, by="Ida") for k in others}
    bo = {number: Judgement(Verdict.FAIR, "", LATE, by="Bo")}
    bo |= {k: Judgement(Verdict.FAIR, "", LATE, by="Bo") for k in others}
    rows = {0: Judgement(Verdict.FAIR, at=LATE, by="")}
    return ReviewedComparison(comparison, said, rows, others={"Bo": SaidByAnother(bo)})


def written(form: HandoverFormat) -> str:
    return written_handover(pair_handed_on(reviewed()), form)


def items() -> list[dict[str, Any]]:
    (pair,) = json.loads(written(HandoverFormat.JSON))["pairs"]
    assert set(pair["unjudged"].values()) == {0}
    found: list[dict[str, Any]] = pair["items"]
    return found


def test_json_has_every_judgement_with_both_wordings_and_the_rule() -> None:
    first, *_, last = items()
    assert (first["about"], first["rule"], first["sentence"]) == ("number", "number.changed", "s2")
    assert (first["left_sentences"], first["right_sentences"]) == ("2", "2")
    assert first["left"] == "It cost 41 million crowns."
    assert first["right"] == "It cost 47 million crowns."
    assert 0 < first["chance"] <= 1
    ida = first["judgements"][0]
    assert ida == {"verdict": "error", "note": "=ask *Orle*", "by": "Ida", "at": EARLY}
    assert last["about"] == "row"
    assert last["judgements"][0]["by"] is None


def test_two_reviewers_stand_side_by_side_and_differ_in_verdicts_only() -> None:
    first, second, *_ = items()
    assert [one["by"] for one in first["judgements"]] == ["Ida", "Bo"]
    assert first["differs"]
    assert [one["verdict"] for one in second["judgements"]] == ["fair (rest)", "fair"]
    assert not second["differs"]


def test_a_table_has_a_line_a_judgement_and_no_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(written(HandoverFormat.CSV))))
    assert len(rows) == sum(len(item["judgements"]) for item in items())
    assert rows[0]["note"] == "'=ask *Orle*"
    assert rows[0]["says"].count("41")
    assert [(row["by"], row["differs"], row["others"]) for row in rows[:2]] == [
        ("Ida", "yes", "Bo: fair"),
        ("Bo", "yes", "Ida: error"),
    ]
    assert rows[-1]["by"] == "nobody"


def test_a_page_says_who_said_what_and_where_they_differ() -> None:
    text = written(HandoverFormat.MARKDOWN)
    assert text.startswith("# Handed over: 5 judgements of 1 pair, by Bo, Ida and nobody\n")
    assert "2 things have verdicts of two reviewers or more; they differ on 1." in text
    assert "1. **ERROR** Ida, **FAIR** Bo, *they differ*: NUMBER, high, " in text
    assert "   - base: It cost 41 million crowns.\n" in text
    assert "number.changed" not in text
    assert "% sure, s2" in text


def test_a_page_begins_with_the_verdicts_and_with_what_is_still_open() -> None:
    left = (OpenPair("night/wire.txt", "night/brief_2.txt", 2, 3),)
    handover = replace(pair_handed_on(reviewed()), open=left)
    text = written_handover(handover, HandoverFormat.MARKDOWN)
    assert "Verdicts: 1 error, " in text
    assert "## Still open: 2 findings in 1 pair\n" in text
    assert r"- night/wire.txt > night/brief\_2.txt: 2 of 3 not judged" in text
    said = json.loads(written_handover(handover, HandoverFormat.JSON))["open"]
    assert said == [
        {"left": "night/wire.txt", "right": "night/brief_2.txt", "not_judged": 2, "of": 3}
    ]


def test_no_word_of_an_article_or_a_note_is_markup() -> None:
    text = written(HandoverFormat.MARKDOWN)
    assert r"Ida, 2031-04-05 06:07:08 UTC: *=ask \*Orle\**" in text
