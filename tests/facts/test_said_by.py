"""Who says the same claim, and who is named, in articles that were recast."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from reader import compare
from reader.model import Article, FactKind, Severity


class Pair(NamedTuple):
    """Two articles, and the words for the two speakers of one claim where they are two."""

    language: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    speakers: tuple[str, str] | None


def pairs(name: str) -> Iterator[Pair]:
    """The pairs of a file beside this one."""
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    for block in text.split("\n@ ")[1:]:
        head, *lines = block.splitlines()
        sides = {mark: tuple(line[2:] for line in lines if line.startswith(mark)) for mark in "LR="}
        named = sides["="][0].split(" | ") if sides["="] else []
        speakers = (named[0], named[1]) if named else None
        yield Pair(head.split()[0], sides["L"], sides["R"], speakers)


PAIRS = [
    *(("attribution.changed", pair) for pair in pairs("said_by.txt")),
    *(("name.changed", pair) for pair in pairs("recast_names.txt")),
]


@pytest.mark.parametrize(("rule", "pair"), PAIRS, ids=str)
def test_another_speaker_or_name_is_found_and_no_other(rule: str, pair: Pair) -> None:
    left, right = (
        Article.from_sentences(list(side), pair.language) for side in (pair.left, pair.right)
    )
    loud = [
        finding
        for finding in compare(left, right).findings
        if finding.rule.id == rule and not finding.possible
    ]
    if pair.speakers is None:
        assert [finding.message for finding in loud] == []
        return
    assert [tuple(fact.value for fact in (found.left, found.right) if fact) for found in loud] == [
        pair.speakers
    ]
    assert loud[0].severity in {Severity.MEDIUM, Severity.HIGH}


SAID = '"We will mend the wheel before the winter comes to the valley,"'
NEWS = [
    "The mill stands still.",
    "Orme runs it for the town.",
    "Brandt sits in the council of Lund.",
]


@pytest.mark.parametrize(
    ("speakers", "severity"),
    [
        (("the miller Ada Orme said.", "the councillor Piet Brandt said."), Severity.HIGH),
        # Who is named may be who is described: one quotation says so the more.
        (("Ada Orme said.", "the U.S. president said."), Severity.LOW),
        (("Ada Orme said, Piet Brandt wrote.", "Piet Brandt told Ada Orme."), Severity.MEDIUM),
    ],
)
def test_another_speaker_is_grave_only_where_both_are_told_in_the_same_way(
    speakers: tuple[str, str], severity: Severity
) -> None:
    sides = [Article.from_sentences([f"{SAID} {speaker}", *NEWS], "en") for speaker in speakers]
    worst = {
        one.severity
        for pair in (sides, sides[::-1])
        for one in compare(pair[0], pair[1]).findings
        if one.kind is FactKind.ATTRIBUTION
    }
    assert (Severity.HIGH in worst) == (severity is Severity.HIGH)
    assert severity is not Severity.LOW or worst == {Severity.LOW}


def test_who_is_known_from_a_sentence_before_is_less_surely_another() -> None:
    right = Article.from_sentences([f"{SAID} Ida Brandt wrote in a note."], "en")
    before = "Rolf Dahl, the miller, said on Monday that the sluice was open."
    told = [[before, f"{SAID} Rolf Dahl said."], [before, SAID.replace(",", ".")]]
    chances = [
        max(
            finding.chance
            for finding in compare(Article.from_sentences(left, "en"), right).findings
            if finding.rule.id == "attribution.changed"
        )
        for left in told
    ]
    assert chances[0] > chances[1] + 0.2
