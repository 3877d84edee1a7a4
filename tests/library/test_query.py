"""The list's query language: what a line lists, and what is said of a line that means nothing."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.entries import Entry, search_key
from reader.library.pair_said import PairSaid
from reader.library.pair_values import NoValues, PairColumns, PairValues
from reader.library.query import LONGEST, BadQuery, parsed, parsed_leniently
from reader.library.query_fields import FIELDS, Beside
from reader.model import FactKind, Severity
from reader.text.clean import match_key

WIRE = Entry(
    "desk/ferry-1.txt", "Ferry stuck off Lorne", "Harbour Wire", "2031-05-02T10:00:00Z", "en",
    400, "The captain's radio fell silent.", known=True, story=1,
)  # fmt: skip
LIGHT = Entry(
    "desk/ferry-2.md", "80 wait on stuck ferry", "North Coast Post", "2031-05-03", "en",
    310, "Rain kept the helicopters on the ground.", known=True, story=1,
)  # fmt: skip
KOREAN = Entry(
    "desk/bus.txt",
    "버스 노선 개편",
    "한빛신문",
    "2031-06-11",
    "ko",
    220,
    "시청이 발표했다.",
    known=True,
)
UNDATED = Entry("desk/notes.txt", "Kitchen notes", "", "last Tuesday", "en", 90, known=True)
BROKEN = Entry("desk/empty.txt", problem="is empty", known=True)
UNREAD = Entry("desk/ferry-9.txt")
ALL = (WIRE, LIGHT, KOREAN, UNDATED, BROKEN, UNREAD)

FAITHLESS = PairValues(0.42, {Severity.HIGH: 1, Severity.MEDIUM: 2, Severity.LOW: 0},
                   frozenset({FactKind.QUOTE, FactKind.NUMBER}))  # fmt: skip
ALONE = dict.fromkeys((WIRE.path, KOREAN.path, UNDATED.path, BROKEN.path), NoValues.ALONE)


def listed(line: str, light: PairColumns | None = FAITHLESS) -> list[str]:
    """The files that a line lists; `light` is how the light version stands to the wire copy."""
    pair_columns = {**ALONE, **({LIGHT.path: light} if light else {})}
    return [entry.name for entry in parsed(line).listed(ALL, pair_columns)]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("", ["ferry-1.txt", "ferry-2.md", "bus.txt", "notes.txt", "empty.txt", "ferry-9.txt"]),
        ("stuck FERRY", ["ferry-1.txt", "ferry-2.md"]),
        ('"stuck ferry"', ["ferry-2.md"]),
        ("captain’s", ["ferry-1.txt"]),
        ("버스", ["bus.txt"]),
        ("outlet:post", ["ferry-2.md"]),
        ('outlet:"harbour wire"', ["ferry-1.txt"]),
        ("OUTLET:Post", ["ferry-2.md"]),
        ("-outlet:post words:>200", ["ferry-1.txt", "bus.txt"]),
        ("headline:ferry -headline:80", ["ferry-1.txt"]),
        ("file:.md", ["ferry-2.md"]),
        ("language:ko", ["bus.txt"]),
        ("date:2031-05", ["ferry-1.txt", "ferry-2.md"]),
        ("date:>2031-05", ["bus.txt"]),
        ("date:>=2031-05-03", ["ferry-2.md", "bus.txt"]),
        ("date:<2031-05-03", ["ferry-1.txt"]),
        ("-date:>1000", ["notes.txt", "empty.txt"]),
        ("words:>300", ["ferry-1.txt", "ferry-2.md"]),
        ("words:<=220", ["bus.txt", "notes.txt"]),
        ("words:90", ["notes.txt"]),
        ("story:", ["ferry-1.txt", "ferry-2.md"]),
        ("-story: -broken", ["bus.txt", "notes.txt"]),
        ("broken", ["empty.txt"]),
        ("kind:quote", ["ferry-2.md"]),
        ("kind:QUOTE", ["ferry-2.md"]),
        ('kind:"left out"', []),
        ("kind:left-out", []),
        ("kind:date", []),
        ("severity:high", ["ferry-2.md"]),
        ("severity:low", []),
        ("findings:>2", ["ferry-2.md"]),
        ("flags:>2", ["ferry-2.md"]),
        ("told:<50%", ["ferry-2.md"]),
        ("told:42", ["ferry-2.md"]),
        ("kept:<50%", ["ferry-2.md"]),
        ("kept:42", ["ferry-2.md"]),
        ("reviewed", []),
        ("-reviewed", ["ferry-2.md"]),
        ("changed", []),
    ],
)
def test_a_line_lists_the_articles_of_which_every_term_holds(line: str, names: list[str]) -> None:
    assert listed(line) == names


@pytest.mark.parametrize("line", ["kind:quote", "-kind:quote", "reviewed", "-reviewed", "told:>=0"])
def test_what_is_not_compared_yet_or_never_will_be_is_not_listed(line: str) -> None:
    assert listed(line, None) == listed(line, NoValues.LARGE) == listed(line, NoValues.BROKEN) == []


def test_an_article_not_read_yet_is_found_by_its_file_name_and_denied_nothing() -> None:
    assert listed("ferry-9") == ["ferry-9.txt"]
    assert "ferry-9.txt" not in listed("-captain")


def test_a_pair_changed_since_its_review_is_to_be_reviewed_again() -> None:
    judged = {Severity.HIGH: 1}
    again = PairValues(1.0, FAITHLESS.findings, frozenset(), PairSaid(judged, changed=True))
    assert listed("changed -reviewed", again) == ["ferry-2.md"]
    done = PairValues(1.0, FAITHLESS.findings, frozenset(), PairSaid(judged))
    assert listed("reviewed -changed", done) == ["ferry-2.md"]


def test_a_word_that_is_also_a_question_is_looked_for_in_quotation_marks() -> None:
    entry = Entry("a.txt", "A record is broken", known=True)
    assert parsed('"broken"').listed([entry], {}) == [entry]
    assert parsed("broken").listed([entry], {}) == []


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("outlte:x", 'outlte: no such field (did you mean "outlet:"?)'),
        ("https://x", "https: no such field (words with a colon want quotation marks)"),
        ("outlet:", "outlet: wants some words"),
        ("words:many", "words:many: wants a number, such as >300"),
        ("date:today", "date:today: wants a date such as 2026-11 or >=2026-11-01"),
        ("date:2031-13", "date:2031-13: wants a date such as 2026-11 or >=2026-11-01"),
        ("kept:half", "kept:half: wants a percentage, such as <50"),
        ("-kind:qoute", '-kind:qoute: wants a kind of finding (did you mean "quote"?)'),
        ("severity:9", "severity:9: wants a severity (high, medium, low)"),
        ("language:ko1", "language:ko1: wants a code such as ko"),
        ("reviewed:yes", "reviewed:yes: wants no value"),
        ("words:>1\x1b[2J", "words:>1\ufffd[2J: wants a number, such as >300"),
        ("x" * (LONGEST + 1), "query: longer than 2,000 characters"),
    ],
)
def test_a_line_that_means_nothing_says_why_in_one_line(line: str, complaint: str) -> None:
    with pytest.raises(BadQuery) as problem:
        parsed(line)
    assert str(problem.value) == complaint


def test_a_phrase_still_being_typed_is_one_already() -> None:
    assert parsed('"north co') == parsed('"north co"')
    assert parsed("- ferry") == parsed("ferry")


def test_what_is_still_being_typed_narrows_nothing_and_says_what_it_wants() -> None:
    query, complaint = parsed_leniently("outlet:post kind:quo wrods:>3")
    assert query == parsed("outlet:post")
    assert complaint == 'kind:quo: wants a kind of finding (did you mean "quote"?)'
    assert parsed_leniently("ferry") == (parsed("ferry"), "")


@given(st.text(max_size=80))
def test_any_line_is_a_query_or_a_complaint_of_one_line(line: str) -> None:
    try:
        parsed(line).listed(ALL, {})
    except BadQuery as problem:
        assert str(problem).isprintable()


_VALUES = st.text("ab\"-: '>=0é글\u3000.", max_size=6)
_TERMS = st.builds("{}{}{}".format, st.sampled_from(["", "-"]),
                   st.sampled_from(["", *(f"{name}:" for name in FIELDS)]), _VALUES)  # fmt: skip


@given(st.lists(_TERMS, max_size=4).map(" ".join))
def test_a_query_written_out_is_read_as_the_same(line: str) -> None:
    with suppress(BadQuery):
        query = parsed(line)
        assert parsed(str(query)) == query


SAID = replace(
    FAITHLESS,
    said=PairSaid(
        verdicts=frozenset({"ask", "confirmed", "independent"}),
        notes=("Ask the “ministry” first",),
        reviewers=frozenset({"Ida Berg", ""}),
    ),
)


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        ("verdict:error", True),
        ("verdict:ask", True),
        ("verdict:independent", True),
        ("verdict:dismissed", False),
        ("verdict:ignored", False),
        ("verdict:fair", False),
        ("-verdict:fair", True),
        ('note:"the \\"ministry\\""', False),
        ('note:"ask the"', True),
        ("note:MINISTRY", True),
        ("note:", True),
        ("note:minister", False),
        ("reviewer:ida", True),
        ("reviewer:nobody", True),
        ("reviewer:bo", False),
        ("verdict:fair or note:ministry", True),
        ("verdict:fair kind:quote or verdict:ask reviewer:bo", False),
    ],
)
def test_what_was_said_can_be_asked_for(line: str, holds: bool) -> None:
    assert listed(line, SAID) == (["ferry-2.md"] if holds else [])
    assert listed(line, FAITHLESS) == (["ferry-2.md"] if line.startswith("-") else [])


def test_or_lists_what_holds_of_either_and_parts_what_must_hold_together() -> None:
    files = {entry.path for entry in ALL if entry.path}
    either = set(listed("language:ko or ferry-2"))
    assert either == set(listed("language:ko")) | set(listed("ferry-2"))
    assert 0 < len(either) < len(files)
    assert listed("or language:ko or") == listed("language:ko")
    assert str(parsed('outlet:x -broken OR "or"')) == 'outlet:x -broken or "or"'


def test_an_unknown_answer_on_one_side_of_or_leaves_the_other() -> None:
    assert parsed("kind:quote or ferry").listed([LIGHT], {}) == [LIGHT]
    assert parsed("kind:quote or nowhere").listed([LIGHT], {}) == []


def test_a_saved_query_stands_by_its_name_and_holds_no_other() -> None:
    saved = {"ko": "language:ko", "two": "language:ko or ferry-2", "loop": "@ko"}
    columns = {LIGHT.path: FAITHLESS}
    assert parsed("@two", saved).listed(ALL, columns) == parsed("language:ko or ferry-2").listed(
        ALL, columns
    )
    assert KOREAN not in parsed("-@ko", saved).listed(ALL, columns)
    assert str(parsed("@two -broken", saved)) == "@two -broken"
    assert not parsed("@ko", saved).uses_pairs
    assert parsed("@grave", {"grave": "severity:high"}).uses_pairs
    with pytest.raises(BadQuery, match='did you mean "@two"'):
        parsed("@tow", saved)
    with pytest.raises(BadQuery):
        parsed("@loop", saved)


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("outlet yonhap", "outlet is looked for as a word; the field is outlet:…"),
        ("words>300", "words>300 is looked for as a word; the field is words:>300"),
        ("kind=quote", "kind=quote is looked for as a word; the field is kind:quote"),
        ('"outlet"', ""),
        ("ferry", ""),
        ("broken", ""),
    ],
)
def test_a_word_that_looks_like_a_field_has_a_hint(line: str, hint: str) -> None:
    query, said = parsed_leniently(line)
    assert said == hint
    assert str(query) == line


@given(st.text(st.sampled_from("aAé’“”–…\xa0 \n가你ﬁ\u0301\u200b\"'x-"), max_size=30))
def test_a_folded_text_is_the_same_by_the_short_way_and_the_long_one(text: str) -> None:
    assert search_key(text) == match_key(text).strip().casefold()


def test_a_kind_goes_by_its_name_and_by_the_word_of_the_screen() -> None:
    pair = PairValues(1.0, {}, frozenset({FactKind.ATTRIBUTION, FactKind.OMISSION}))
    for line in ("kind:attribution", "kind:source", "kind:left-out", 'kind:"left out"'):
        assert parsed(line).listed([LIGHT], {LIGHT.path: pair}) == [LIGHT]
    assert not parsed("kind:negation").listed([LIGHT], {LIGHT.path: pair})


def test_a_story_is_found_by_whose_its_wire_copy_is_and_a_note_on_an_article_alone() -> None:
    beside = {
        WIRE.path: Beside(WIRE),
        LIGHT.path: Beside(WIRE),
        KOREAN.path: Beside(notes=("Ask the council",)),
    }
    columns: dict[str, PairColumns] = {**ALONE, LIGHT.path: FAITHLESS}

    def found(line: str, saved: str = "reviewed") -> list[str]:
        query = parsed(line, {"night": saved})
        assert query.beside
        return [entry.name for entry in query.listed(ALL, columns, beside)]

    assert found("wire:harbour") == found("wire:") == ["ferry-1.txt", "ferry-2.md"]
    assert found("wire:post") == []
    assert found("-wire:harbour") == ["bus.txt", "notes.txt", "empty.txt"]
    assert found("note:council") == found("note:") == ["bus.txt"]
    assert found("@night", "wire:harbour kind:quote") == ["ferry-2.md"]
    agency = replace(WIRE, outlet="", agency="Testwire")
    beside[LIGHT.path] = Beside(agency)
    assert found("wire:TESTWIRE") == ["ferry-2.md"]


def test_title_and_source_are_other_names() -> None:
    assert listed("title:ferry") == listed("headline:ferry") == ["ferry-1.txt", "ferry-2.md"]
    assert listed("source:post") == listed("outlet:post") == ["ferry-2.md"]
