"""The picture of the whole: what one line tells better than a finding for every sentence."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from reader.comparison.pipeline import compare
from reader.model import Article, Comparison, FactKind, PictureKind, Severity
from reader.view.picture_words import picture_line

STORM = [
    "A storm broke the old pier of Kest on Friday night.",
    "Waves of eight metres tore off 40 planks, the harbour office said.",
    "The ferry to Orm stays in port until the wind drops.",
    "Repairs of the pier will take a month and cost 3 million crowns.",
    '"We had warned the council for nine years," said Ada Brandt, who runs the lighthouse.',
    "The council met in the town hall to talk about the money.",
    "Three schools near the water were closed for the day.",
    "Fishing crews asked the port for help with their nets.",
    "The lighthouse was built in 1881 and never failed before.",
    "More wind is expected along the northern coast next week.",
]
BUDGET = [
    "Parliament passed the budget of the republic by two votes.",
    "Unions called a strike for Monday over pensions.",
    "The finance minister offered to resign over a loan.",
    "Markets fell by three points before noon.",
    "Farmers blocked two roads with their tractors.",
]


def told(left: Sequence[str], right: Sequence[str]) -> Comparison:
    """The comparison of two bodies."""
    return compare(Article.from_sentences(left), Article.from_sentences(right))


def test_articles_that_share_nothing_are_two_stories_and_every_finding_is_folded() -> None:
    compared = told(STORM, BUDGET)
    assert compared.picture is not None
    assert compared.picture.kind is PictureKind.TWO_STORIES
    assert compared.picture.shared <= 2
    assert compared.picture.sentences == 5
    assert len(compared.findings) >= 10
    assert all(found.possible for found in compared.findings)
    assert not any(compared.summary.findings.values())
    line = picture_line(compared)
    assert line.startswith("two separate reports: ")
    assert " of 5 sentences shared; " in line
    assert line.endswith(f"{len(compared.findings)} findings not listed")


def test_what_differs_in_sentences_that_surely_tell_the_same_stays_a_finding() -> None:
    compared = told(STORM, [STORM[3].replace("3 million", "8 million"), *BUDGET])
    assert compared.picture is not None
    assert compared.picture.kind is PictureKind.TWO_STORIES
    kept = [found for found in compared.findings if not found.possible]
    assert [(found.kind, found.severity) for found in kept] == [(FactKind.NUMBER, Severity.HIGH)]


def test_a_much_shorter_telling_is_abridged_and_only_the_gravest_omissions_stay() -> None:
    compared = told(STORM, STORM[:4])
    assert compared.picture is not None
    assert compared.picture.kind is PictureKind.ABRIDGED
    assert 0.35 < compared.picture.length < 0.5
    folded = {found.summed_up for found in compared.findings if found.severity is Severity.LOW}
    assert folded == {True}
    kept = [found for found in compared.findings if not found.possible]
    assert [found.left.value for found in kept if found.left] == [STORM[4]]
    assert picture_line(compared).startswith("a short version, 4")
    assert picture_line(compared).endswith("left out: 6 sentences, the gravest is listed")


def test_of_many_grave_omissions_five_stay_and_the_rest_is_in_the_line() -> None:
    denied = [
        f'"We never took a single crown from {who}," said {name}, who was charged with bribery.'
        for who, name in zip(
            ["the dockers", "a bank", "two builders", "the mayor", "Orm", "the guild", "a widow"],
            ["Ada Holm", "Bo Lind", "Cai Moss", "Dea Rask", "Eli Stav", "Fia Torp", "Gus Vang"],
            strict=True,
        )
    ]
    compared = told([*STORM, *denied], STORM[:4])
    kept = [found for found in compared.findings if not found.possible]
    assert len(kept) == 5
    assert picture_line(compared).endswith("left out: 13 sentences, the 5 gravest are listed")
    chances = [found.chance for found in compared.findings if found.severity is Severity.MEDIUM]
    assert min(found.chance for found in kept) >= sorted(chances)[-5]


def test_a_short_telling_with_some_words_of_its_own_is_abridged_all_the_same() -> None:
    own = "People stood on the quay and looked at the hole for a long while."
    compared = told([*STORM, *BUDGET], [*STORM[:4], own, "Nobody said a word, and gulls cried."])
    assert compared.picture is not None
    assert compared.picture.kind is PictureKind.ABRIDGED


def test_a_flash_of_a_sentence_is_told_at_length_and_what_that_adds_is_one_line() -> None:
    compared = told(STORM[:1], STORM)
    assert compared.picture is not None
    assert compared.picture.kind is PictureKind.EXPANDED
    assert sum(not found.possible for found in compared.findings) <= 2


def test_a_flash_that_shares_nothing_is_a_report_of_its_own() -> None:
    compared = told(BUDGET[:1], STORM)
    assert compared.picture is not None
    assert compared.picture.kind is PictureKind.TWO_STORIES


@pytest.mark.parametrize(("left", "right"), [(STORM, STORM[:4]), (STORM, BUDGET)])
def test_from_the_other_side_the_picture_is_mirrored(
    left: Sequence[str], right: Sequence[str]
) -> None:
    one, other = told(left, right), told(right, left)
    assert one.picture is not None
    assert other.picture is not None
    assert other.picture.length == pytest.approx(1 / one.picture.length)
    if one.picture.kind is PictureKind.TWO_STORIES:
        assert len(one.possible) == len(other.possible)
    mirrored = {PictureKind.ABRIDGED: PictureKind.EXPANDED}
    assert other.picture.kind is mirrored.get(one.picture.kind, one.picture.kind)


def test_a_longer_telling_folds_what_a_shorter_one_folds() -> None:
    one, other = told(STORM, STORM[:4]), told(STORM[:4], STORM)
    weights = [
        sorted(
            (found.severity, found.summed_up, fact.value)
            for found in side
            for fact in (found.left or found.right,)
            if fact
        )
        for side in (one.findings, other.findings)
    ]
    assert weights[0] == weights[1]
    assert any(found.summed_up for found in other.findings)


def test_a_longer_telling_is_expanded() -> None:
    line = picture_line(told(STORM[:4], STORM))
    assert line.startswith("a longer version, 2.")
    assert "added: 6 sentences" in line


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (STORM, STORM),
        (STORM, STORM[:7]),
        (STORM, [*STORM[:5], *BUDGET[:2]]),
        (STORM[:3], BUDGET[:3]),
        (STORM[:3], STORM[:1]),
    ],
)
def test_else_there_is_no_picture_and_nothing_is_folded(
    left: Sequence[str], right: Sequence[str]
) -> None:
    compared = told(left, right)
    assert compared.picture is None
    assert not compared.possible
    assert picture_line(compared) == ""
