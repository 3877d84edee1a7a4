"""What stands beside or below the list."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.library.entries import LEAD, Entry
from reader.library.pair_said import PairSaid, SaidBy
from reader.library.pair_values import FindingLine, NoValues, PairValues
from reader.model import Severity, Sign
from reader.text import cells
from reader.tui.desk.panel import PanelSubject, panel

ENTRY = Entry("d/ours.txt", "Ferry aground", "Post", "2031-05-02", "en", 300, "Rain.", known=True)
LINES = (
    FindingLine("NEGATION", Severity.HIGH, "“No serious liver problems” → “Severe complications”"),
    FindingLine("NUMBER", Severity.HIGH, "aged 18-65 → between 16 and 65"),
    FindingLine("HEDGE", Severity.MEDIUM, "may cut → slashes"),
    FindingLine("HEDGE", Severity.MEDIUM, "may reduce → cuts"),
)
VALUES = PairValues(
    0.83,
    {Severity.HIGH: 2, Severity.MEDIUM: 2},
    frozenset(),
    verbatim=0.16,
    told="\n".join(map(str, LINES)),
)
SUBJECT = PanelSubject(ENTRY, "d/wire.txt", VALUES)


def told(subject: PanelSubject, width: int = 76, height: int = 7) -> list[str]:
    lines = panel(subject, width, height)
    assert len(lines) == height
    words = ["".join(text for text, _ in line).rstrip() for line in lines]
    assert max(map(cells.width, words), default=0) <= width
    return [line for line in words if line]


def test_the_findings_stand_from_the_worst_below_what_is_compared() -> None:
    assert told(SUBJECT) == [
        "ours.txt against wire.txt, 83% told, 16% word for word",
        "NEGATION  “No serious liver problems” → “Severe complications”",
        "NUMBER    aged 18-65 → between 16 and 65",
        "HEDGE     may cut → slashes",
        "HEDGE     may reduce → cuts",
    ]


def test_what_has_no_room_is_counted_by_kind() -> None:
    assert told(SUBJECT, height=4)[-1] == "and 3 more: NUMBER, 2 HEDGE"
    some = replace(VALUES, findings={Severity.HIGH: 2, Severity.MEDIUM: 40})
    assert told(replace(SUBJECT, pair=some), height=6)[-1] == "and 39 more: HEDGE"


def test_a_tall_panel_has_the_headline_and_wraps_a_finding_once() -> None:
    lines = told(SUBJECT, width=40, height=20)
    assert "Ferry aground" in lines
    assert "Post, 2031-05-02, 300 words" in lines
    at = lines.index("NEGATION  “No serious liver problems” →")
    assert lines[at + 1] == "          “Severe complications”"


def test_what_is_only_likely_asks_and_who_judged_it_is_named() -> None:
    likely = replace(SUBJECT, entry=replace(ENTRY, candidate=0))
    assert "Y yes, P no" in told(likely)[1]
    by = {"Ida": SaidBy(waiting=1, errors=2, asked=1), "Bo": SaidBy(waiting=0, fair=3)}
    said = PairSaid(signs={Sign.ERROR: 2, Sign.ASK: 1}, by=by, differ=2)
    judged = replace(SUBJECT, pair=replace(VALUES, said=said))
    assert "Ida: 1 of 2, 2 errors, 1 to ask; Bo: 0 of 2, fair; verdicts differ on 2" in told(judged)


def test_what_is_older_than_its_wire_copy_was_not_made_from_it() -> None:
    assert told(replace(SUBJECT, older=True))[1].startswith("older than its wire copy")
    assert "older" not in " ".join(told(SUBJECT))


def test_without_a_pair_it_says_why_or_how_the_article_begins() -> None:
    assert told(replace(SUBJECT, pair=None))[-1] == "not compared yet"
    assert "too long" in told(replace(SUBJECT, pair=NoValues.LARGE))[-1]
    alone = PanelSubject(ENTRY, grouped=True)
    assert told(alone)[0].startswith("the only article on its story")
    assert told(alone)[-1] == "Rain."
    assert panel(None, 80, 3) == [[], [], []]


@pytest.mark.parametrize(
    ("lead", "end"),
    [
        ("Rain fell heavily. " * 30, "Rain fell …"),
        ("비가내렸다" * 100, "비가내렸다 …"),
        ("Rain fell on Lorne.", "Rain fell on Lorne."),
    ],
)
def test_a_beginning_that_was_cut_ends_with_a_whole_word(lead: str, end: str) -> None:
    entry = replace(ENTRY, lead=lead[:LEAD])
    lines = ["".join(words for words, _ in line) for line in panel(PanelSubject(entry), 80, 12)]
    assert " ".join(filter(None, map(str.strip, lines))).endswith(end)
