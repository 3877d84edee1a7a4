"""Headlines and leads: what the one tells and the other does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.comparison.pipeline import compare
from reader.model import Article, FactKind, Finding, Pin, Role, Severity, Span

REST = [
    "The pier was closed at once.",
    "Nobody was hurt.",
    "Repairs begin on Monday.",
    "The ferry keeps running.",
]
"""What makes a sentence before it the lead of an article."""


PIER = "A storm broke the old pier of the town of Elsey last night."
QUAY = "People on the quay of Ostley count on a lean summer this year."


def article(lead: str, dateline: str = "", language: str = "en", also: str = "") -> Article:
    """An article of that lead, behind that dateline, with another sentence after it if wanted."""
    more = [also] if also else []
    whole = Article.from_sentences([dateline + lead, *more, *REST], language)
    return replace(whole, dateline=Span(0, len(dateline))) if dateline else whole


def lead_findings(left: Article, right: Article) -> list[Finding]:
    """What is found about the two leads as such."""
    return [d for d in compare(left, right).findings if d.kind is FactKind.HEADLINE]


@pytest.mark.parametrize(
    ("dateline", "lead", "language"),
    [
        ("PORT ELSEY, May 7 (Gull Agency) -- ", "A storm broke the old pier.", "en"),
        ("(미르=푸른통신) 박도윤 기자 = ", "폭풍이 낡은 부두를 부쉈다.", "ko"),
    ],
)
def test_a_dateline_is_no_part_of_a_lead(dateline: str, lead: str, language: str) -> None:
    filed, plain = article(lead, dateline, language), article(lead, language=language)
    assert lead_findings(filed, plain) == []
    assert lead_findings(plain, filed) == []


def test_leads_that_tell_the_same_have_no_finding_of_their_own() -> None:
    left = article("A storm broke the old pier on Friday.", "PORT ELSEY, May 7 (Gull Agency) -- ")
    assert lead_findings(left, article("A storm broke the pier on Friday night.")) == []


def test_another_lead_is_found_and_its_dateline_is_no_part_of_it() -> None:
    dateline = "PORT ELSEY, May 7 (Gull Agency) -- "
    left = article(PIER, dateline, also=QUAY)
    right = article(QUAY, also=PIER)
    (found,) = lead_findings(left, right)
    assert found.left is not None
    assert left.text[slice(*found.left.span)] == PIER
    (mirrored,) = lead_findings(right, left)
    assert mirrored.right is not None
    assert left.text[slice(*mirrored.right.span)] == PIER


def test_the_lead_is_what_the_dateline_stands_before() -> None:
    whole = Article.from_sentences(
        ["Spray over the pier at dusk.", f"Elsey -- {PIER}", QUAY, *REST]
    )
    left = replace(whole, dateline=Span(29, 38))
    right = article(QUAY, also=PIER)
    (found,) = lead_findings(left, right)
    assert found.left is not None
    assert left.text[slice(*found.left.span)] == PIER


def test_a_lead_may_say_what_the_other_has_in_its_dateline() -> None:
    left = article("A storm broke the pier.", "PORT ELSEY, May 7 (Gull Agency) -- ")
    assert lead_findings(left, article("A storm broke the pier on May 7.")) == []


@pytest.mark.parametrize(
    ("words", "same"),
    [
        ("60 million euros", "€60 million"),
        ("60 percent", "60%"),
        ("twelve kilometres", "12 km"),
    ],
)
def test_the_words_of_an_equal_amount_are_not_dropped(words: str, same: str) -> None:
    sides = [
        Article.from_sentences([f"Council cuts {amount} from the pier"], roles=[Role.HEADLINE])
        for amount in (words, same)
    ]
    assert lead_findings(*sides) == []


def test_another_currency_is_told_once_and_not_by_the_headline_too() -> None:
    left, right = (
        Article.from_sentences([f"Repair of the pier costs {amount}"], roles=[Role.HEADLINE])
        for amount in ("60 million euros", "$60 million")
    )
    assert [d.rule_id for d in compare(left, right).findings] == ["unit.currency"]


def test_a_name_is_known_in_title_case_where_the_story_writes_it_with_a_capital() -> None:
    rest = ["Guards in Elsey said so.", "The pier shut.", "Boats stay in."]
    left = Article.from_sentences(
        ["Storm Breaks Pier in Elsey Harbour", *rest], roles=["headline", "body", "body", "body"]
    )
    right = Article.from_sentences(
        ["Storm Breaks Pier in the Harbour", *(r.replace(" in Elsey", "") for r in rest)],
        roles=["headline", "body", "body", "body"],
    )
    (found,) = lead_findings(left, right)
    assert found.message == "dropped 'Elsey'"


def test_another_headline_over_the_same_copy_is_of_medium_weight() -> None:
    rest = ["The pier of Elsey was shut.", *REST, "A crane stands ready."]
    roles = [Role.HEADLINE, *[Role.BODY] * len(rest)]
    left = Article.from_sentences(["Storm breaks pier at Elsey", *rest], roles=roles)
    right = Article.from_sentences(["Sea smashes landing stage", *rest], roles=roles)
    assert [d.severity for d in lead_findings(left, right)] == [Severity.MEDIUM]


QUAYS = ["The bakers of the town are on strike.", "Flour is dear.", "A choir sang at noon."]


def headlined(left: str, right: str) -> list[tuple[Severity, str]]:
    """What is found between two headlines over stories of their own, which name Orme and Elsey."""
    stories = (
        [left, "Fog lay over the bay of Orme.", *REST],
        [right, "It was dark in the streets of Elsey.", *QUAYS],
    )
    sides = [
        Article.from_sentences(story, roles=[Role.HEADLINE, *[Role.BODY] * (len(story) - 1)])
        for story in stories
    ]
    found = compare(sides[0], sides[1], pins=[Pin(0, 0)]).findings
    return [(d.severity, d.message) for d in found if d.rule_id == "headline.changed"]


def test_a_headline_where_somebody_else_acts_is_of_medium_weight() -> None:
    blamed = headlined("Orme blames the ferry firm", "Elsey blames the ferry firm for deaths")
    assert [severity for severity, _ in blamed] == [Severity.MEDIUM]


def test_a_headline_in_other_words_is_of_low_weight_whatever_it_names() -> None:
    blamed = headlined("Orme blames the ferry firm", "Elsey orders the pilots to tell of deaths")
    assert [severity for severity, _ in blamed] == [Severity.LOW]


def test_a_headline_that_has_a_title_for_the_name_of_the_other_names_nobody_else() -> None:
    found = headlined("Orme tells of a pier complaint", "President to complain about the new pier")
    assert [message for _, message in found] == ["dropped 'Orme'"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("N.O.A. finds a way into pumps", "NOA put spies in pumps"),
        ("Democrats praise the pump", "Dems praise the new pump"),
    ],
)
def test_a_name_in_a_short_form_is_no_other_name(left: str, right: str) -> None:
    assert headlined(left, right) == headlined(right, left) == []


def test_headlines_else_alike_tell_what_became_what() -> None:
    found = headlined(
        "Council of Orme ends 15 hour sitting", "Council of Orme ends sitting and claims a win"
    )
    assert found == [
        (Severity.MEDIUM, "dropped '15 hour sitting'; added 'sitting and claims a win'")
    ]


@pytest.mark.parametrize("unassigned", ["\uffdd", "\uffc8", "\uffbf"])
def test_a_headline_of_a_character_that_unicode_has_not_assigned_is_compared(
    unassigned: str,
) -> None:
    nothing = Article.from_sentences([])
    headline = Article.from_sentences([unassigned], roles=[Role.HEADLINE])
    assert compare(nothing, headline).summary.added == 1
    assert compare(headline, nothing).summary.omitted == 1


@pytest.mark.parametrize(("hurt", "told"), [("Forty people were hurt.", 0), ("It was dark.", 1)])
def test_two_figures_of_headlines_that_both_articles_tell_are_of_two_things(
    hurt: str, told: int
) -> None:
    roles = ["headline", "body", "body"]
    left = Article.from_sentences(
        ["Blast kills 12 people in Elsey", "The blast killed 12 people.", hurt], roles=roles
    )
    right = Article.from_sentences(
        ["Blast hurts 40 people in Elsey", "The blast killed 12 people.", "It hurt 40 people."],
        roles=roles,
    )
    found = [d for d in compare(left, right).findings if d.rule.id == "number.changed"]
    assert len([d for d in found if d.left and d.left.span.start < 30]) == told


def test_a_headline_names_by_letters_what_the_other_spells_out() -> None:
    heads = "Hill court stops sale of the old pier", "No sale of the old pier, says HC"
    body = ["The Hill Court stopped the sale in Elsey.", *REST]
    left, right = (Article.from_sentences([head, *body], "en") for head in heads)
    left, right = (
        replace(
            side,
            sentences=(replace(side.sentences[0], role=Role.HEADLINE), *side.sentences[1:]),
        )
        for side in (left, right)
    )
    found = compare(left, right, pins=[Pin(0, 0)]).findings
    assert not any("added 'HC'" in f.message for f in found)
