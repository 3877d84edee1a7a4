"""What is no story is calm in the rows: another dateline; a takeaway says what it sums up."""

from __future__ import annotations

from reader import compare
from reader.formats import article_from_text
from reader.model import Mark, Side
from reader.view.rows import rows_of

WIRE = "BERGEN, May 4 (Testwire) -- The ferry ran aground at dawn.\n\nNobody was hurt.\n"
REWRITE = "Oslo, May 4 (The Islander) - The ferry ran aground at night.\n\nNobody was hurt.\n"


def test_a_dateline_of_another_outlet_is_calm_and_what_follows_it_is_not() -> None:
    left, right = article_from_text(WIRE, "wire.txt"), article_from_text(REWRITE, "rewrite.txt")
    first = rows_of(compare(left, right))[0]
    for side, article in ((Side.LEFT, left), (Side.RIGHT, right)):
        assert article.dateline
        marks = {run.mark for run in first.runs(side) if run.span.start < article.dateline.end}
        assert marks <= {Mark.NOTE, Mark.PLAIN}
        assert {run.mark for run in first.runs(side)} - {Mark.NOTE, Mark.PLAIN}


def test_a_takeaway_says_which_sentence_of_the_base_it_is_of() -> None:
    wire = "The ferry ran aground at dawn near Bergen.\n\nNobody was hurt.\n"
    rewrite = f"Key takeaways\n\n- Ferry ran aground at dawn near Bergen.\n\n{wire}"
    rows = rows_of(
        compare(article_from_text(wire, "wire.txt"), article_from_text(rewrite, "rewrite.txt"))
    )
    assert "a summary point of s1" in [row.caption for row in rows]
