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
