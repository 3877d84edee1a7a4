"""The line above a pair names its files so that one pair of a night is told from another."""

from __future__ import annotations

import pytest

from reader.comparison.pipeline import compare
from reader.dataclass import replace
from reader.formats import article_from_text
from reader.text import cells
from reader.tui.geometry import geometry
from reader.tui.heading import heads, titles
from reader.view.reading import reading


@pytest.mark.parametrize(
    ("base", "width", "named"),
    [
        ("night/pair07/wire.txt", 80, " pair07/wire.txt > rewrite.txt"),
        ("night/a-folder-with-a-very-long-name/wire.txt", 80, " wire.txt > rewrite.txt"),
        ("night/ferry-off-lorne.txt", 80, " ferry-off-lorne.txt > rewrite.txt"),
        ("wire.txt", 80, " wire.txt > rewrite.txt"),
        ("https://example.org/wire.txt", 120, " https://example.org/wire.txt > rewrite.txt"),
    ],
)
def test_a_short_name_has_its_folder_before_it(base: str, width: int, named: str) -> None:
    pair = (
        article_from_text("A ferry sank.", base),
        article_from_text("A ferry sank.", "night/pair07/rewrite.txt"),
    )
    line = "".join(words for words, _ in heads(pair, None, "", width)[0])
    assert line.rstrip() == named


@pytest.mark.parametrize(
    ("guessed", "named"),
    [
        ("a.txt", " WIRE? a.txt > b.txt"),
        ("b.txt", " a.txt > WIRE? b.txt"),
        ("", " a.txt > b.txt"),
    ],
)
def test_a_wire_copy_that_is_only_guessed_is_called_so_on_whichever_side(
    guessed: str, named: str
) -> None:
    pair = article_from_text("A ferry sank.", "a.txt"), article_from_text("A ferry sank.", "b.txt")
    line = "".join(words for words, _ in heads(pair, None, "", 80, guessed=guessed)[0])
    assert line.rstrip() == named


@pytest.mark.parametrize("width", [50, 80, 120])
def test_what_stands_against_using_an_article_stands_before_its_name(width: int) -> None:
    killed = article_from_text("KILL: Ferry sinks\n\nA ferry sank.", "a.txt")
    held = article_from_text("EMBARGOED UNTIL 2031-05-03\n\nFerry sinks\n\nA ferry sank.", "b.txt")
    line = "".join(words for words, _ in heads((killed, held), None, "", width)[0])
    assert line.rstrip() == " KILLED a.txt > EMBARGO b.txt"
    outlets = replace(killed, outlet="North Wire"), replace(held, outlet="The Tarn Echo")
    long = [replace(one, source=f"{'a-long-name' * 8}.txt") for one in outlets]
    line = "".join(words for words, _ in heads((long[0], long[1]), None, "", width)[0])
    assert line.startswith(" KILLED North Wire > EMBARGO The Tarn Echo")


def test_the_titles_say_in_full_what_stands_against_using_an_article() -> None:
    killed = article_from_text("KILL: Ferry sinks\n\nA ferry sank.", "a.txt")
    told = "".join(words for words, _ in titles(killed, killed, geometry(160, 1, "side")))
    assert told.count("KILLED BY ITS AGENCY, not for use") == 2


def test_a_headline_that_begins_with_a_blank_stands_in_its_column() -> None:
    one = article_from_text("A ferry sank.", "a.txt")
    both = replace(one, headline=" A ferry sank "), replace(one, headline="A ferry sank")
    columns = geometry(118, 1, "side")
    assert titles(both[0], both[0], columns) == titles(both[1], both[1], columns)


def test_on_a_narrow_screen_the_names_and_what_is_judged_are_parted() -> None:
    wire = article_from_text(
        "The ferry had 212 aboard, the council said.", "night/the-wire-copy.txt"
    )
    rewrite = article_from_text("The ferry had 121 aboard, the council said.", "rewrite.txt")
    shown = reading(compare(wire, rewrite))
    line = "".join(words for words, _ in heads((wire, rewrite), shown, "", 40)[0])
    assert line.endswith(f" {shown.judged[0]} of {shown.judged[1]} judged ")
    assert cells.width(line) == 40


@pytest.mark.parametrize("width", [60, 80, 100, 120, 160])
def test_a_blank_always_stands_between_names_and_what_is_judged(width: int) -> None:
    told = "The ferry had {} aboard, the council said.\n\nIt ran aground at noon.\n"
    base, other = (
        article_from_text(told.format(many), f"night/2031-03-02-{'a-long-headline-' * 4}{many}.txt")
        for many in (212, 221)
    )
    for outlets in (("", ""), ("Coast Wire", "The Islander")):
        pair = replace(base, outlet=outlets[0]), replace(other, outlet=outlets[1])
        line = "".join(words for words, _ in heads(pair, reading(compare(*pair)), "", width)[0])
        assert cells.width(line) == width
        assert " 0 of 1 judged" in line
        assert (" Coast Wire > The Islander" in line) is bool(outlets[0])


def test_two_separate_reports_are_called_so_once() -> None:
    pair = (
        article_from_text("The pier broke. Waves hit it. Boats wait. The town met.\n", "a.txt"),
        article_from_text("Taxes rise. Unions strike. Shops close. A vote is due.\n", "b.txt"),
    )
    line = "".join(words for words, _ in heads(pair, reading(compare(*pair)), "", 120)[1])
    assert line.count("two separate reports") == 1
    assert "two separate reports: 0 of 4 sentences shared" in line
