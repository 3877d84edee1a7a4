"""What other reviewers said stands beside one's own verdict, and says where the two differ."""

from __future__ import annotations

from reader.comparison.pipeline import compare
from reader.model import Article, Judgement, ReviewedComparison, SaidByAnother, Verdict
from reader.view.by_others import judged_too, said_elsewhere, verdicts_apart
from reader.view.checklist import checklist
from reader.view.lens import Lens
from reader.view.reading import reading

WIRE = Article.from_sentences(
    ["The dam at Orle holds.", "It cost 41 million crowns.", "The mayor of Orle thanked nobody."]
)
REWRITE = Article.from_sentences(
    ["The dam at Orle holds.", "It cost 47 million crowns.", "The mayor of Orle thanked nobody."]
)


def reviewed(own: Judgement, bo: Judgement, row: Judgement | None = None) -> ReviewedComparison:
    """One's own word and Bo's on the one finding, and Bo's on its row."""
    comparison = compare(WIRE, REWRITE)
    assert [finding.kind for finding in comparison.findings] == ["number"]
    passage = comparison.findings[0].passage or 0
    said = SaidByAnother({0: bo}, {passage: row} if row else {})
    return ReviewedComparison(comparison, {0: own}, others={"Bo": said})


def test_another_verdict_stands_with_its_note_and_differs() -> None:
    both = reviewed(Judgement(Verdict.ERROR), Judgement(Verdict.FAIR, "the ministry has it so"))
    (said,) = said_elsewhere(both)
    assert said.told == "NUMBER: Bo says fair, you differ: the ministry has it so"
    assert verdicts_apart(both) == 1
    assert judged_too(both) == "judged by Bo too; you differ on 1"


def test_the_same_verdict_by_another_word_a_note_and_a_row_do_not_differ() -> None:
    both = reviewed(Judgement(Verdict.REST), Judgement(Verdict.FAIR), Judgement(Verdict.ASK))
    assert [said.told for said in said_elsewhere(both)] == ["NUMBER: Bo says fair", "Bo says ask"]
    noted = reviewed(Judgement(Verdict.ERROR), Judgement(note="which one?"))
    assert [said.told for said in said_elsewhere(noted)] == ["NUMBER: Bo notes: which one?"]
    assert verdicts_apart(both) == verdicts_apart(noted) == 0
    assert judged_too(both) == "judged by Bo too"


def test_they_stand_below_the_row_and_behind_the_finding() -> None:
    both = reviewed(Judgement(Verdict.ERROR, "ask"), Judgement(Verdict.FAIR))
    others = said_elsewhere(both)
    shown = reading(both.comparison, Lens(), verdicts=both.verdicts, others=others)
    row = shown.row_of_finding(0)
    assert shown.rows[row].notes == ("NUMBER: Bo says fair, you differ",)
    assert checklist(shown)[0].note == "Bo says fair, you differ"


def test_nobody_else_said_anything() -> None:
    alone = ReviewedComparison(compare(WIRE, REWRITE), {0: Judgement(Verdict.ERROR)})
    assert (said_elsewhere(alone), verdicts_apart(alone), judged_too(alone)) == ((), 0, "")
