"""Which two articles a reader means."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader.library.choice import (
    is_older,
    next_telling,
    pair_to_open,
    pairs_left,
    place_in_queue,
    toggled_mark,
    wire_copies,
    wire_copy,
)
from reader.library.entries import Entry, entries_at
from reader.library.pair_values import PairValues
from reader.model import Severity

WIRE, CLOSE, FAR = (Entry(name, story=1) for name in ("wire", "close", "far"))
ALONE = Entry("alone")
BROKEN = Entry("broken", story=1, problem="is empty")
ALL = [WIRE, CLOSE, FAR, ALONE, BROKEN]


def test_a_mark_comes_goes_and_a_third_takes_the_seconds_place() -> None:
    assert toggled_mark((), "a") == ("a",)
    assert toggled_mark(("a",), "a") == ()
    assert toggled_mark(("a", "b"), "c") == ("a", "c")


def test_two_marks_are_the_pair_wherever_the_cursor_stands() -> None:
    assert pair_to_open(ALONE, ALL, ("far", "wire")) == ("far", "wire")


def test_one_mark_is_the_base_and_the_cursor_the_other() -> None:
    assert pair_to_open(FAR, ALL, ("close",)) == ("close", "far")
    assert pair_to_open(CLOSE, ALL, ("close",)) is None


def test_without_marks_an_article_opens_beside_the_first_telling_of_its_story() -> None:
    assert pair_to_open(FAR, ALL, ()) == ("wire", "far")
    assert pair_to_open(WIRE, ALL, ()) == ("wire", "close")


def test_two_articles_that_are_alone_are_no_pair_and_a_likely_one_opens_beside_the_wire() -> None:
    other = Entry("other")
    assert pair_to_open(ALONE, [*ALL, other], ()) is None
    likely = Entry("likely", candidate=1)
    assert pair_to_open(likely, [*ALL, likely], ()) == ("wire", "likely")
    stray = Entry("stray", candidate=2)
    listed = [WIRE, CLOSE, stray, likely]
    copies = {"close": "wire", "likely": "wire", "stray": "elsewhere"}
    assert next_telling(listed, copies, 3, -1) == 1


def test_the_wire_copy_is_the_one_that_says_so_else_the_earliest() -> None:
    rewrite, wire = Entry("rewrite.txt", story=1), Entry("wire.txt", story=1)
    assert pair_to_open(wire, [rewrite, wire], ()) == ("wire.txt", "rewrite.txt")
    assert wire_copies([rewrite, wire]) == {"rewrite.txt": "wire.txt"}
    late = Entry("a.txt", published="2026-03-02", story=2)
    early = Entry("b.txt", published="2026-03-01T06:00", story=2)
    undated = Entry("c.txt", published="yesterday", story=2)
    assert wire_copies([undated, late, early]) == {"a.txt": "b.txt", "c.txt": "b.txt"}


def test_the_wire_copy_is_named_by_its_file_then_by_its_dateline() -> None:
    filed = Entry("a.txt", agency="Testwire", published="2026-03-02", story=1)
    early = Entry("b.txt", published="2026-03-01", story=1)
    assert wire_copies([early, filed]) == {"b.txt": "a.txt"}
    for name in ("lund-agency.txt", "original.md", "02_source.txt"):
        named = Entry(name, published="2026-03-03", story=1)
        assert wire_copies([filed, named]) == {"a.txt": name}
    rewired = Entry("rewired-town.txt", story=1)
    assert wire_copies([rewired, filed]) == {"rewired-town.txt": "a.txt"}


def test_the_front_matter_comes_before_the_file_name_and_a_reader_before_both(
    tmp_path: Path,
) -> None:
    texts = {"a-wire.txt": "Quay shut today.", "b.md": "---\nrole: wire\n---\nQuay is shut.",
             "c-wire.md": "---\nrole: rewrite\n---\nThe quay was shut."}  # fmt: skip
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    named, said, rewrite = (replace(entries_at(str(tmp_path / name))[0], story=1) for name in texts)
    group = [named, rewrite, said]
    assert wire_copy(group).name == "b.md"
    assert wire_copy([rewrite, named]).name == "a-wire.txt"
    assert wire_copy([rewrite, Entry("x.txt", published="2026-03-03")]).name == "x.txt"
    assert wire_copy(group, {rewrite.digest}).name == "c-wire.md"
    assert wire_copies(group, {named.digest}).keys() == {said.path, rewrite.path}
    assert pair_to_open(said, group, (), {named.digest}) == (named.path, said.path)


def test_the_earliest_is_told_by_the_hour_too_wherever_its_clock_stands() -> None:
    early = Entry("b.txt", published="2026-03-02T08:00+09:00", story=1)
    late = Entry("a.txt", published="2026-03-02T01:00Z", story=1)
    assert wire_copy([late, early]) is early
    assert wire_copy([early, Entry("c.txt", published="2026-03-01", story=1)]).path == "c.txt"


def test_the_agency_of_an_entry_is_that_of_its_dateline(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Quay shut\n\nLUND, March 3 (Testwire) -- The quay was shut.\n")
    assert entries_at(str(file))[0].agency == "Testwire"


def test_an_article_alone_or_broken_has_no_partner() -> None:
    assert pair_to_open(ALONE, ALL, ()) is None
    assert pair_to_open(BROKEN, ALL, ()) is None
    assert pair_to_open(None, [], ()) is None


def test_a_place_is_among_those_of_which_something_waits_to_be_judged() -> None:
    copies = {"close": "wire", "far": "wire"}
    clean = PairValues(1.0, {}, frozenset())
    faulty = PairValues(0.5, {Severity.HIGH: 2}, frozenset())
    values = {"close": clean, "far": faulty}
    places = [place_in_queue(ALL, copies, values, entry.path) for entry in ALL]
    assert places == ["", "–/1", "1/1", "", ""]
    assert place_in_queue(ALL, copies, {"close": clean}, "far") == "1/1"
    assert place_in_queue(ALL, copies, {}, "far") == "2/2"


def test_what_only_may_tell_a_story_is_passed_and_not_counted() -> None:
    likely = Entry("likely", candidate=1)
    listed = [WIRE, likely, FAR]
    copies, faulty = wire_copies(listed), PairValues(0.5, {Severity.HIGH: 2}, frozenset())
    values = {"likely": faulty, "far": faulty}
    assert copies == {"likely": "wire", "far": "wire"}
    assert list(pairs_left(listed, copies, values, 0, 1)) == [2]
    assert place_in_queue(listed, copies, values, "far") == "1/1"
    assert place_in_queue(listed, copies, values, "likely") == "–/1"
    joined = [WIRE, likely.telling(1), FAR]
    assert list(pairs_left(joined, copies, values, 0, 1)) == [1, 2]


def test_an_article_is_older_by_its_day_and_by_its_hour_where_both_tell_it() -> None:
    base = Entry("wire", published="2031-05-03T08:00Z")
    times = {"2031-05-02": True, "2031-05-03": False, "2031-05-04": False, "yesterday": False,
             "2031-05-03T07:00Z": True, "2031-05-03T09:30+02:00": True, "": False}  # fmt: skip
    assert {time: is_older(Entry("a", published=time), base) for time in times} == times
    assert not is_older(Entry("a", published="2031-05-02"), Entry("b"))
