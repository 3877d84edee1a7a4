"""What two reports say in other words or of another thing, and what they contradict."""

from __future__ import annotations

import pytest

from reader import compare
from reader.formats import article_from_text
from reader.model import Article, FactKind, Pin, Severity

UNLIKE = frozenset({FactKind.OMISSION, FactKind.ADDITION, FactKind.QUOTE, FactKind.ATTRIBUTION})
"""Kinds that tell of words that only one side has."""

THE_SAME = [
    # Two denials far apart undo nothing, near each other they do.
    ("I don't think the harbour can be run as well with half of the pilots as without pilots.",
     "I don't think the harbour can be run as well with half of the pilots as with none."),
    ("The miller has no reason not to trust the scales.", "The miller has reason to trust them."),
    # Behind a comma nothing is denied.
    ("The council didn't back off, as its clerk told the millers.",
     "A clerk of the council told the millers."),
    ("The millers will vote for Lund instead of Brandt in May.",
     "The millers will vote for Lund in May, who says of Brandt that he is slow."),
    ("The council will vote for Lund in the hall rather than for Brandt.",
     "The council will vote for Lund in the hall, and Brandt knows it."),
    ("The results of the test are not expected for about three weeks.",
     "The results of the test are expected in three weeks."),
    # What is asked or tried is not so.
    ("After such a storm it isn't any wonder to the millers that the dam broke.",
     "After such a storm, is it any wonder to the millers that the dam broke?"),
    ("The guards shut the door so that the thief couldn't escape from the yard.",
     "The guards shut the door when the thief tried to escape from the yard."),
    ('"No. We stay in the harbour until May," Lund told the clerk.',
     '"We stay in the harbour until May," Lund told the clerk.'),
    ("Lund spoke against Mara Vik in the hall.",
     "Lund said in the hall that he would stay at home rather than vote for Mara Vik."),
    # What an act was is no plan, what has to be done is not done, and what went on is not over.
    ("Her only answer was to say that the mill is sound.", "She said that the mill is sound."),
    ("All that the miller did about the letter was to say that it is a lie.",
     "The miller said of the letter that it is a lie."),
    ("The bridge will be mended by the town.", "The bridge has to be mended by the town."),
    ("The clerks knew that the bishop was coming at noon.",
     "The clerks knew that the bishop would be coming at noon."),
    ("All but a handful of the wards have reported their votes.",
     "Nearly all of the wards have reported their votes."),
    ("The poll is off by plus or minus 3 percentage points.",
     "The poll is off by 3 percentage points."),
    ("The poll is off by plus-or-minus 3 percentage points.",
     "The poll is off by 3 percentage points."),
    ("May was 2.4 degrees warmer than usual.", "May was 2.4°F warmer than usual."),
    # Forms of one name.
    ("The reform is dead, said Sen. Mara Vik, R-Ohio, on Monday.",
     "The reform is dead, said Sen. Mara Vik, R-OH, on Monday."),
    ("The reform is dead, said Sen. Mara Vik (D-Oregon) on Monday.",
     "The reform is dead, said Sen. Mara Vik (D-Ore.) on Monday."),
    ("The clerk asked Rudolph W. Lund, who keeps the scales, for his books.",
     "The clerk asked Rudy Lund, who keeps the scales, for his books."),
    ("If you want an FBI inquiry you can have one.",
     "If you want an F.B.I. inquiry you can have one."),
    ("The letter was sent to the Senate Mines and House Harbour Committees.",
     "A letter was sent to the U.S. Senate Committee on Mines and the U.S. House Harbour panel."),
]  # fmt: skip

OTHERWISE = [
    ("The navy tried not to sink the ferry.", "The navy tried to sink the ferry."),
    ("The council should not, therefore, pay for the dam.",
     "The council should therefore pay for the dam."),
    ("The harbour is not safe for ships in May.", "The harbour is safe for ships in May."),
    ("The mill did not open the gate for the carts.", "The mill opened the gate for the carts."),
    ("The council did not, a clerk said, approve the bridge.",
     "The council did, a clerk said, approve the bridge."),
    ("The results are not expected for three weeks.", "The results are expected for three weeks."),
    ("The thief could not escape from the yard.", "The thief could escape from the yard."),
    ("No gate was shut in Lund.", "A gate was shut in Lund."),
    ("The minister was to open the bridge in Lund.", "The minister opened the bridge in Lund."),
    ("The bridge will be mended by the town.", "The bridge has been mended by the town."),
    ("All of the wards have reported their votes.", "Some of the wards have reported their votes."),
    ("It was minus 3 degrees in Lund at noon.", "It was 3 degrees in Lund at noon."),
    ("May was 2.4°C warmer than usual.", "May was 2.4°F warmer than usual."),
    ("The reform is dead, said Sen. Mara Vik, R-Ohio, on Monday.",
     "The reform is dead, said Sen. Mara Vik, R-Utah, on Monday."),
    ("The clerk asked Rudolph W. Lund, who keeps the scales, for his books.",
     "The clerk asked Peter Lund, who keeps the scales, for his books."),
    ("The mill told reporters on Monday that it will close.",
     "The mill told reporters on Friday that it will close."),
]  # fmt: skip


def kinds(left: str, right: str) -> list[FactKind]:
    sides = Article.from_sentences([left]), Article.from_sentences([right])
    compared = compare(*sides, pins=[Pin(0, 0)])
    told = [one for one in compared.findings if not one.possible]
    return [d.kind for d in told if d.kind not in UNLIKE and d.severity is not Severity.LOW]


@pytest.mark.parametrize(("left", "right"), THE_SAME)
def test_what_says_the_same_or_leaves_it_open_is_silent(left: str, right: str) -> None:
    for one, other in ((left, right), (right, left)):
        assert kinds(one, other) == []


@pytest.mark.parametrize(("left", "right"), OTHERWISE)
def test_what_says_otherwise_is_told(left: str, right: str) -> None:
    for one, other in ((left, right), (right, left)):
        assert kinds(one, other) != []


def test_the_day_of_a_saying_is_no_other_day_than_that_of_a_deed() -> None:
    said = "The head of the Lund police told reporters Thursday that the tapes may do harm."
    done = "The head of the Lund police showed the tapes to reporters on Saturday."
    assert FactKind.DATE not in kinds(said, done)


def test_the_year_after_what_was_told_is_no_year_of_the_calendar() -> None:
    head = "---\npublished: 2019-03-04\n---\n\n"
    lines = (f"{when} Lund bought a mill by the river." for when in ("The next year", "In 2016"))
    left, right = (article_from_text(head + line, "mill.txt", "en") for line in lines)
    assert all(one.rule.id != "date.day" for one in compare(left, right).findings)
