"""Which two articles a reader means."""

from __future__ import annotations

from reader.library.choice import bases, marked_with, pair_at
from reader.library.entries import Entry

WIRE, CLOSE, FAR = (Entry(name, story=1) for name in ("wire", "close", "far"))
ALONE = Entry("alone")
BROKEN = Entry("broken", story=1, problem="is empty")
ALL = [WIRE, CLOSE, FAR, ALONE, BROKEN]


def test_a_mark_comes_goes_and_a_third_takes_the_seconds_place() -> None:
    assert marked_with((), "a") == ("a",)
    assert marked_with(("a",), "a") == ()
    assert marked_with(("a", "b"), "c") == ("a", "c")


def test_two_marks_are_the_pair_wherever_the_cursor_stands() -> None:
    assert pair_at(ALONE, ALL, ("far", "wire")) == ("far", "wire")


def test_one_mark_is_the_base_and_the_cursor_the_other() -> None:
    assert pair_at(FAR, ALL, ("close",)) == ("close", "far")
    assert pair_at(CLOSE, ALL, ("close",)) is None


def test_without_marks_an_article_opens_beside_the_first_telling_of_its_story() -> None:
    assert pair_at(FAR, ALL, ()) == ("wire", "far")
    assert pair_at(WIRE, ALL, ()) == ("wire", "close")


def test_the_wire_copy_is_the_one_that_says_so_else_the_earliest() -> None:
    rewrite, wire = Entry("rewrite.txt", story=1), Entry("wire.txt", story=1)
    assert pair_at(wire, [rewrite, wire], ()) == ("wire.txt", "rewrite.txt")
    assert bases([rewrite, wire]) == {"rewrite.txt": "wire.txt"}
    late = Entry("a.txt", published="2026-03-02", story=2)
    early = Entry("b.txt", published="2026-03-01T06:00", story=2)
    undated = Entry("c.txt", published="yesterday", story=2)
    assert bases([undated, late, early]) == {"a.txt": "b.txt", "c.txt": "b.txt"}


def test_an_article_alone_or_broken_has_no_partner() -> None:
    assert pair_at(ALONE, ALL, ()) is None
    assert pair_at(BROKEN, ALL, ()) is None
    assert pair_at(None, [], ()) is None
