"""What is found between two whole articles: weights, summaries, headlines, and what is not lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from reader.facts import Found, Options, check
from reader.model import (
    Article,
    Bead,
    Edit,
    FactKind,
    Finding,
    Link,
    MatchedBy,
    Op,
    Passage,
    Role,
    Severity,
)

Pairing = tuple[Sequence[int], Sequence[int]]


def compared(
    left: Article, right: Article, pairing: Sequence[Pairing], links: Sequence[Link] = ()
) -> Found:
    """The findings of two articles whose passages are runs of left and right sentences."""
    passages = []
    for left_run, right_run in pairing:
        runs = [range(run[0], run[-1] + 1) if run else range(0) for run in (left_run, right_run)]
        edits: tuple[Edit, ...] = ()
        if left_run and right_run:
            edits = (Edit(Op.REPLACE, left.run_span(runs[0]), right.run_span(runs[1])),)
        passages.append(Passage(Bead(runs[0], runs[1], 0.9, MatchedBy.ALIKE), edits))
    return check(left, right, passages, links)


def only(found: Found, kind: FactKind) -> list[Finding]:
    return [d for d in found.findings if d.kind is kind]


def test_a_number_that_moved_to_another_sentence_is_not_lost() -> None:
    left = Article.from_sentences(["The 4,100-ton ship sank.", "It was built in Gdansk."])
    right = Article.from_sentences(["The ship sank.", "The 4,100-ton vessel was built in Gdansk."])
    assert only(compared(left, right, [((0,), (0,)), ((1,), (1,))]), FactKind.UNIT) == []
    assert only(compared(left, right, [((0,), (0,)), ((1,), (1,))]), FactKind.NUMBER) == []


@pytest.mark.parametrize(
    ("time", "other", "rules"),
    [
        ("at 7:40 p.m.", "Guests left by 19:40 GMT.", []),
        ("at 7:40 p.m.", "Guests left by 7:40 in the evening.", []),
        ("at 7:40 p.m.", "Guests left by 9:40 p.m.", ["date.lost"]),
        ("on May 3", "It had opened on May 3, 2019.", []),
        ("on May 3", "It had opened on May 4.", ["date.lost"]),
        ("in May 2019", "It had opened in May.", []),
        ("on Tuesday", "Tuesday was hot.", []),
        ("since 1996", "In 1996 it was new.", []),
        ("with 40 guests", "There were forty.", []),
        ("with 40 guests", "There were fifty.", ["number.lost"]),
        ("for three weeks", "Three weeks are long.", []),
    ],
)
def test_what_another_sentence_of_the_other_article_tells_is_not_lost(
    time: str, other: str, rules: list[str]
) -> None:
    left = Article.from_sentences([f"The hall was shut {time}.", "It rained."])
    right = Article.from_sentences(["The hall was shut.", f"It rained. {other}"])
    found = compared(left, right, [((0,), (0,))])
    assert [d.rule_id for d in found.findings] == rules


def test_long_words_of_an_altered_quotation_are_cut() -> None:
    for size, shown in ((60, "a" * 60), (61, "a" * 57 + "…")):
        left = Article.from_sentences([f'"It was {"a" * size} there," she said.'])
        right = Article.from_sentences(['"It was nice there," she said.'])
        (finding,) = compared(left, right, [((0,), (0,))]).findings
        assert finding.message == f"inside the marks '{shown}' became 'nice'"


def test_the_same_value_in_other_words_is_an_equivalent() -> None:
    left = Article.from_sentences(["The union has three million members."])
    right = Article.from_sentences(["The union counts 3 million members."])
    found = compared(left, right, [((0,), (0,))])
    assert found.findings == ()
    assert [e.left.value for e in found.equivalents] == ["3000000"]


def test_a_range_with_another_end_says_so_in_words() -> None:
    left = Article.from_sentences(["Pupils aged 7-14 must join."])
    right = Article.from_sentences(["Pupils aged 7 to 16 must join."])
    (finding,) = compared(left, right, [((0,), (0,))]).findings
    assert (finding.rule_id, finding.severity) == ("number.range", Severity.HIGH)
    assert finding.message == "'7-14' and '7 to 16' share an end but not the other; ages"


def test_a_weekday_is_the_date_that_the_day_of_publication_makes_it() -> None:
    left = Article.from_sentences(["The talks were held on Wednesday."])
    right = Article.from_sentences(["The talks were held on March 26."])
    left, right = (replace(a, published="2025-03-31") for a in (left, right))
    assert compared(left, right, [((0,), (0,))]).findings == ()
    right = replace(
        Article.from_sentences(["The talks were held on March 27."]), published="2025-03-31"
    )
    assert [d.rule_id for d in compared(left, right, [((0,), (0,))]).findings] == ["date.day"]


def test_an_omitted_reaction_weighs_more_than_an_omitted_caption() -> None:
    left = Article.from_sentences(
        [
            "The port was shut.",
            '"We were never asked," dockers\' spokeswoman Ida Moe said.',
            "The port.",
        ],
        roles=["body", "body", "caption"],
    )
    right = Article.from_sentences(["The port was shut."])
    found = compared(left, right, [((0,), (0,)), ((1,), ()), ((2,), ())])
    (finding,) = found.findings
    assert (finding.kind, finding.severity) == (FactKind.OMISSION, Severity.HIGH)
    assert "a quotation" in finding.message


def test_an_added_claim_is_at_least_of_medium_weight_and_labelled() -> None:
    left = Article.from_sentences(["The port was shut."])
    right = Article.from_sentences(
        ["The port was shut.", "A broker, Leo Hahn, expects 40 bankruptcies."]
    )
    (finding,) = compared(left, right, [((0,), (0,)), ((), (1,))]).findings
    assert (finding.kind, finding.passage) == (FactKind.ADDITION, 1)
    assert finding.severity is not Severity.LOW
    assert finding.message.startswith("put in: new")


def test_a_sentence_that_sums_up_what_the_left_has_is_a_light_addition() -> None:
    left = Article.from_sentences(["The port of Lund was shut by the strike on Friday."])
    right = Article.from_sentences([left.text, "The strike shut the port."])
    (finding,) = compared(left, right, [((0,), (0,)), ((), (1,))]).findings
    assert (finding.severity, finding.message[:15]) == (Severity.LOW, "put in: summary")


def test_a_bullet_that_nothing_supports_is_flagged() -> None:
    left = Article.from_sentences(["The port was shut on Friday."])
    right = Article.from_sentences(
        ["Ten crews face lawsuits.", left.text], roles=[Role.TAKEAWAY, Role.BODY]
    )
    found = compared(left, right, [((0,), (1,)), ((), (0,))])
    assert [(d.rule_id, d.severity) for d in found.findings] == [
        ("addition.takeaway", Severity.MEDIUM)
    ]


def test_a_bullet_is_held_against_the_sentence_that_it_sums_up() -> None:
    left = Article.from_sentences(["The rule covers pupils aged 8-15."])
    right = Article.from_sentences(
        ["Rule covers pupils aged 8-16.", "The rule covers pupils aged 8-15."],
        roles=[Role.TAKEAWAY, Role.BODY],
    )
    passages = [
        Passage(Bead(range(1), range(1, 2), 1.0, MatchedBy.IDENTICAL)),
        Passage(Bead(range(0), range(1), repeats=(1,))),
    ]
    links = [
        Link(0, 1, 1.0, MatchedBy.IDENTICAL),
        Link(0, 0, 0.8, MatchedBy.ALIKE, sums_up=True),
    ]
    (finding,) = check(left, right, passages, links).findings
    assert (finding.rule_id, finding.passage) == ("number.range", 1)


def test_a_bullet_of_either_side_has_what_is_found_in_its_own_passage() -> None:
    bullet, body = "Rule covers pupils aged 8-16.", "The rule covers pupils aged 8-15."
    long = Article.from_sentences([bullet, body], roles=[Role.TAKEAWAY, Role.BODY])
    short = Article.from_sentences([body])
    together = Bead(range(1, 2), range(1), 1.0, MatchedBy.IDENTICAL)
    passages = [Passage(Bead(range(1), range(0), repeats=(1,))), Passage(together)]
    links = [
        Link(1, 0, 1.0, MatchedBy.IDENTICAL),
        Link(0, 0, 0.8, MatchedBy.ALIKE, sums_up=True),
    ]
    (finding,) = check(long, short, passages, links).findings
    assert (finding.rule_id, finding.passage) == ("number.range", 0)


def test_two_leads_are_compared_only_where_they_are_no_pair() -> None:
    rest = ["The pier was closed.", "Nobody was hurt.", "Repairs begin soon."]
    left = Article.from_sentences(["A storm broke the old pier of Elsey.", *rest])
    right = Article.from_sentences(["A storm broke the pier.", *rest])
    same = [((n,), (n,)) for n in (1, 2, 3)]
    linked = [Link(0, 0, 0.9, MatchedBy.ALIKE)]
    assert only(compared(left, right, [((0,), (0,)), *same], linked), FactKind.HEADLINE) == []
    (apart,) = only(compared(left, right, [((0,), (0,)), *same]), FactKind.HEADLINE)
    assert apart.passage is None


def test_a_lead_of_weight_that_was_put_in_has_no_finding_as_a_lead_too() -> None:
    rest = ["The pier was closed.", "Nobody was hurt.", "Repairs begin soon."]
    left = Article.from_sentences(["A storm broke the old pier of Elsey.", *rest])
    right = Article.from_sentences(["Mayor Ines Vaal resigned over a loan of 4 million.", *rest])
    same = [((n,), (n,)) for n in (1, 2, 3)]
    found = compared(left, right, [((0,), ()), ((), (0,)), *same])
    assert only(found, FactKind.HEADLINE) == []
    (added,) = only(found, FactKind.ADDITION)
    assert added.severity is Severity.MEDIUM


def test_the_day_of_publication_is_no_lost_number() -> None:
    left = Article.from_sentences(
        ["Published: 31 Mar. 2025, 11:10", "The port was shut."], roles=["meta", "body"]
    )
    right = Article.from_sentences(["The port was shut."])
    assert compared(left, right, [((0,), ()), ((1,), (0,))]).findings == ()


def test_headlines_are_compared_as_such_and_never_of_high_severity() -> None:
    left = Article.from_sentences(["Ferry with 212 aboard runs aground"], roles=["headline"])
    right = Article.from_sentences(["Ferry runs aground off coast"], roles=["headline"])
    found = only(compared(left, right, [((0,), (0,))]), FactKind.HEADLINE)
    assert [d.severity for d in found] == [Severity.MEDIUM]
    assert (
        found[0].message == "dropped 'with 212 aboard runs aground'; added 'runs aground off coast'"
    )


def test_a_rule_that_is_switched_off_finds_nothing() -> None:
    left = Article.from_sentences(["He allegedly ran."])
    right = Article.from_sentences(["He ran."])
    passage = Passage(
        Bead(range(1), range(1), 1.0, MatchedBy.ALIKE),
        (Edit(Op.REPLACE, left.sentences[0].span, right.sentences[0].span),),
    )
    assert [d.rule_id for d in check(left, right, [passage], []).findings] == ["hedge.lost"]
    off = Options(off=frozenset({"hedge.lost"}))
    assert check(left, right, [passage], [], off).findings == ()


def test_loaded_words_of_the_house_list_are_told_when_they_come_in() -> None:
    left = Article.from_sentences(["The union has many members."])
    right = Article.from_sentences(["The union boasts many members."])
    passage = Passage(
        Bead(range(1), range(1), 1.0, MatchedBy.ALIKE),
        (Edit(Op.REPLACE, left.sentences[0].span, right.sentences[0].span),),
    )
    found = check(left, right, [passage], [], Options(loaded_words=frozenset({"boasts"})))
    (finding,) = found.findings
    assert (finding.rule_id, finding.message) == ("wording.loaded", "'boasts' came in")


def test_two_spellings_that_the_house_counts_as_one_are_no_finding() -> None:
    left = Article.from_sentences(["The choir from Kiev sang."])
    right = Article.from_sentences(["The choir from Kyiv sang."])
    passage = Passage(
        Bead(range(1), range(1), 1.0, MatchedBy.ALIKE),
        (Edit(Op.REPLACE, left.sentences[0].span, right.sentences[0].span),),
    )
    assert [d.kind for d in check(left, right, [passage], []).findings] == [FactKind.NAME]
    house = Options(house_style={"Kiev": "Kyiv"})
    assert check(left, right, [passage], [], house).findings == ()


def test_none_in_three_is_a_share_by_which_nothing_is_divided() -> None:
    left = Article.from_sentences(["The team won 0 in 3 of its 12 games."])
    right = Article.from_sentences(["The team won 4 of its 12 games."])
    found = compared(left, right, [([0], [0])])
    assert FactKind.NUMBER in {one.kind for one in found.findings}
