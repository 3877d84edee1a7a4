"""How likely a finding is to be right, by its rule and by where it was found."""

from __future__ import annotations

import pytest

from reader import compare
from reader.facts import check
from reader.facts.chance import HIGH_FROM, chance, judged, rule_family
from reader.facts.circumstances import Circumstances, group_of
from reader.model import Article, FactKind, Finding, Pin, Rule, Severity

WIRE = "The north quay of Lund was closed on Friday after 14 crates fell."
REWRITE = "The north quay of Lund was closed on Friday after 40 crates fell."
RULE = Rule("number.value", FactKind.NUMBER, "A number changed", Severity.HIGH)
NOWHERE = Circumstances(*[0.0] * len(Circumstances._fields))._replace(score=1.0)


def place_of(left: str, right: str) -> Circumstances:
    """Where the first finding of a pair of sentences is."""
    sides = Article.from_sentences([left]), Article.from_sentences([right])
    found = compare(*sides, pins=[Pin(0, 0)])
    return check(*sides, found.passages, found.links).places[0]


def finding(stated: float = 0.9) -> Finding:
    return Finding(RULE, Severity.HIGH, stated, "14 against 40", 0, None, None)


def test_a_chance_is_a_share_in_hundredths() -> None:
    for stated in (-9.0, 0.0, 9.0):
        value = chance(finding(), NOWHERE._replace(stated=stated))
        assert 0.0 <= value <= 1.0
        assert value == round(value, 2)


def test_what_the_rule_states_counts() -> None:
    chances = [chance(finding(), NOWHERE._replace(stated=odds)) for odds in (-2.0, 0.0, 2.0)]
    assert chances == sorted(set(chances))


def test_what_is_not_sure_enough_is_told_as_medium() -> None:
    doubtful = judged(finding(), NOWHERE._replace(stated=-9.0))
    assert doubtful.chance < HIGH_FROM
    assert doubtful.severity is Severity.MEDIUM


def test_what_is_lost_from_one_side_is_as_likely_as_what_is_added_to_the_other() -> None:
    assert rule_family("number.lost") == rule_family("number.added")
    assert rule_family("number.value") == "number.value"
    there, back = place_of(WIRE, REWRITE), place_of(REWRITE, WIRE)
    assert there == back


def test_a_sentence_that_is_recast_is_known_as_such() -> None:
    light = place_of(WIRE, REWRITE)
    heavy = place_of(WIRE, "After 40 boxes had come down, Lund's quay in the north shut on Friday.")
    assert light.recast < 0.1 < heavy.recast <= 1.0


@pytest.mark.parametrize(
    ("rewrite", "beside"), [(REWRITE, 0), (REWRITE.replace("Friday", "Monday"), 1)]
)
def test_other_findings_of_the_passage_are_counted(rewrite: str, beside: int) -> None:
    assert place_of(WIRE, rewrite).beside == pytest.approx({0: 0.0, 1: 0.693}[beside], abs=0.001)


def test_what_the_other_article_tells_of_the_words_is_known() -> None:
    article = Article.from_sentences([WIRE, "Captain Ida Moe blamed the wind."])
    other = Article.from_sentences([WIRE])
    found = compare(article, other)
    (place,) = check(article, other, found.passages, found.links).places
    assert (place.told, place.score, place.recast) == (0.0, 1.0, 0.0)


ABOUT = "The harbour of Lund was deepened in spring for ships of the largest class."
RETOLD = "Ships of the largest class may call at Lund since its harbour was made deeper in spring."


def places_of(left: list[str], right: list[str]) -> list[Circumstances]:
    """Where the sentences left out or put in are."""
    sides = Article.from_sentences(left), Article.from_sentences(right)
    found = compare(*sides)
    both = check(*sides, found.passages, found.links)
    pairs = zip(both.findings, both.places, strict=True)
    return [place for finding, place in pairs if group_of(finding) == "sentence"]


def test_a_sentence_that_another_retells_is_nearer_to_it_than_one_that_is_told_nowhere() -> None:
    sides = Article.from_sentences([WIRE, ABOUT]), Article.from_sentences([WIRE, RETOLD])
    found = compare(*sides, pins=[Pin(0, 0), Pin(1, 1, together=False)])
    places = check(*sides, found.passages, found.links).places
    assert places
    assert all(place.nearest > 0.5 for place in places)
    (alone,) = places_of([WIRE, "Captain Ida Moe blamed the wind."], [WIRE])
    assert alone.nearest == 0.0


def test_what_stands_where_the_other_article_has_a_sentence_of_its_own_may_be_that_sentence() -> (
    None
):
    both = places_of([WIRE, "Captain Ida Moe blamed the wind."], [WIRE, "Gulls were seen at noon."])
    (single,) = places_of([WIRE, "Captain Ida Moe blamed the wind."], [WIRE])
    assert [place.gap for place in both] == [1.0, 1.0]
    assert single.gap == 0.0


SAID = "“We will dig until we find it,” said Captain Ida Moe."


def test_of_a_sentence_it_counts_how_many_stand_together_and_whether_it_is_a_quotation() -> None:
    (alone,) = places_of([WIRE, SAID], [WIRE])
    together = places_of([WIRE, SAID, "Captain Moe blamed the wind."], [WIRE])
    assert [place.quoted for place in together] == [1.0, 0.0]
    assert alone.quoted == 1.0
    assert {place.stretch > alone.stretch for place in together} == {True}
    fact = place_of(WIRE, REWRITE)
    assert (fact.stretch, fact.quoted) == (0.0, 0.0)


def test_a_word_or_two_in_marks_are_no_quotation() -> None:
    (place,) = places_of([WIRE, "Captain Ida Moe called it “bad luck” at noon."], [WIRE])
    assert place.quoted == 0.0


def test_a_sentence_that_holds_more_is_surer_to_be_missed() -> None:
    (little,) = places_of([WIRE, "Gulls were seen at noon."], [WIRE])
    (much,) = places_of([WIRE, SAID], [WIRE])
    assert little.stated < much.stated


def test_of_two_reports_that_share_less_than_half_no_sentence_alone_is_of_high_severity() -> None:
    known = finding(0.98)
    place = NOWHERE._replace(stated=9.0)
    assert judged(known, place).severity is Severity.HIGH
    assert judged(known, place._replace(alone=0.6)).severity is Severity.MEDIUM


def test_a_copy_is_not_retold_and_two_wordings_are() -> None:
    assert place_of(WIRE, REWRITE).retold < 0.1
    assert (
        place_of(WIRE, "After 40 boxes had come down, Lund's quay in the north shut.").retold > 0.5
    )


def test_words_that_stand_on_both_sides_of_a_finding_are_told_nowhere_else() -> None:
    place = place_of(
        "The mill of Osel sold 9,000 sacks in the first quarter.",
        "The mill of Osel sold 9,000 sacks in the second quarter.",
    )
    assert place.told == 0.0
