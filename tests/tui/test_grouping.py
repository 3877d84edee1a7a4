"""What a reader says in the list: the wire copy, one story or not, fair, handed over; new files."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library.folders import files_in
from reader.review.state.related import Relation
from reader.tui.desk import remembering
from reader.tui.environment import Environment
from reader.tui.screens.lone_article import ArticleScreen
from tests.tui.driving import Driver, drive, start

WIRE = """---
published: 2031-05-02T08:00
---
Ferry with 212 aboard runs aground off Lorne

The ferry Asta ran aground off Lorne on Friday with 212 people aboard, the coast guard said.

Nobody was hurt. The captain said that the radio had failed at four.

Divers will look at the hull on Saturday, harbour master Ole Brandt said.
"""
OURS = WIRE.replace("212", "221").replace("08:00", "09:00")
ALONE = """---
published: 2031-05-02T10:00
---
School kitchens in Maren switch to beans

Every school kitchen in Maren will cook beans twice a week from June, the council said.
"""


def desk(folder: Path) -> Path:
    articles = folder / "desk"
    articles.mkdir()
    (articles / "first.txt").write_text(WIRE)
    (articles / "ours.txt").write_text(OURS)
    (articles / "beans.txt").write_text(ALONE)
    return articles


def stories(driver: Driver) -> dict[str, str]:
    """The wire copy of each telling by their names."""
    copies = driver.desk.copies.items()
    return {Path(path).name: Path(wire).name for path, wire in copies}


def test_a_story_without_a_wire_copy_stands_in_a_section_of_its_own(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        lines = driver.lines()
        at = next(k for k, line in enumerate(lines) if "ONLY ARTICLE ON ITS STORY (1)" in line)
        assert "School kitchens" in lines[at + 1]
        assert "first.txt" in lines[2]
        await driver.press("G")
        assert "the only article on its story" in driver.text()

    drive(start(str(desk(tmp_path))), steps, size=(80, 24))


def test_w_makes_another_article_the_wire_copy_and_u_takes_it_back(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        assert stories(driver) == {"ours.txt": "first.txt"}
        await driver.press("j", "W")
        assert stories(driver) == {"first.txt": "ours.txt"}
        assert "the wire copy of its story: “Ferry with 221 aboard" in driver.text()
        await driver.press("u")
        assert stories(driver) == {"ours.txt": "first.txt"}

    drive(start(str(desk(tmp_path))), steps)


def test_what_is_joined_and_parted_by_hand_is_so_the_next_time_in_a_renamed_file(
    tmp_path: Path,
) -> None:
    articles, memory = desk(tmp_path), tmp_path / "memory"

    async def part(driver: Driver) -> None:
        await driver.press("j", "P")
        assert stories(driver) == {}
        await driver.press("g", "space", "G", "Y")
        assert len(driver.desk.copies) == 1

    drive(start(str(articles), memory=memory), part)
    (articles / "first.txt").rename(articles / "renamed.txt")

    async def again(driver: Driver) -> None:
        assert len(driver.desk.copies) == 1
        assert "ours.txt" not in stories(driver)

    drive(start(str(articles), memory=memory), again)


def test_u_after_p_brings_back_what_y_said_before_and_says_of_what(tmp_path: Path) -> None:
    begun = start(str(desk(tmp_path)), memory=tmp_path / "memory")

    async def steps(driver: Driver) -> None:
        await driver.press("G", "space", "g", "Y")
        assert "one story: “School kitchens in Maren switch to bea" in driver.text()
        joined = begun.session().relations()
        both = stories(driver)
        assert sorted(both) == ["beans.txt", "ours.txt"]
        await driver.press("escape", "g", "j", "P")
        assert stories(driver) == {"ours.txt": "first.txt"}
        await driver.press("u")
        assert "taken back: not of this story: “School kitchens" in driver.text()
        assert [one[:3] for one in begun.session().relations()] == [one[:3] for one in joined]
        assert stories(driver) == both
        assert driver.list.current
        assert driver.list.current.name == "beans.txt"
        await driver.press("u")
        assert begun.session().relations() == []

    drive(begun, steps)


def test_the_cursor_stays_in_the_story_that_an_article_leaves(tmp_path: Path) -> None:
    articles = desk(tmp_path)
    (articles / "third.txt").write_text(OURS.replace("221", "231"))

    async def steps(driver: Driver) -> None:
        await driver.press("j", "P")
        assert driver.list.current
        assert driver.list.current.name == "third.txt"
        assert "not of this story: “Ferry with 221" in driver.text()
        await driver.press("u", "j", "P")
        assert driver.list.current.name == "ours.txt"

    drive(start(str(articles)), steps)


def test_a_key_for_tellings_says_of_a_wire_copy_that_it_is_one(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        for key in "AI":
            await driver.press("g", key)
            assert "it is the wire copy: A and I are for its tellings" in driver.text()

    drive(start(str(desk(tmp_path))), steps)


def test_an_alone_article_gets_the_marked_one_for_its_wire_copy(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("G", "W")
        assert "Space on its wire copy, then W here" in driver.text()
        await driver.press("g", "space", "G", "W")
        assert stories(driver)["beans.txt"] == "first.txt"

    drive(start(str(desk(tmp_path))), steps)


def test_a_forgotten_mark_joins_no_stories_when_w_names_a_wire_copy(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("G", "space", "g", "j", "W")
        assert stories(driver) == {"first.txt": "ours.txt"}

    drive(start(str(desk(tmp_path))), steps)


def test_a_report_of_its_own_raises_no_omission_and_is_listed_by_its_verdict(
    tmp_path: Path,
) -> None:
    articles = desk(tmp_path)
    (articles / "ours.txt").write_text(OURS.replace("Nobody was hurt. ", ""))
    begun = start(str(articles), memory=tmp_path / "memory")

    async def steps(driver: Driver) -> None:
        await driver.press("j", "I")
        assert "a report of its own: “Ferry" in driver.text()
        await driver.press("slash", *"verdict:independent", "enter")
        assert [entry.name for entry in driver.list.entries] == ["first.txt", "ours.txt"]
        assert "two separate reports" in driver.text()
        said = begun.session().relations()
        assert [one.relation for one in said] == [Relation.INDEPENDENT]
        await driver.press("escape", "u")
        assert begun.session().relations() == []

    drive(begun, steps)


def test_a_makes_the_rest_of_a_telling_fair_and_u_takes_it_back(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("j")
        assert "0 of 1 done" in driver.text()
        await driver.press("A")
        assert "1 of 1 done" in driver.text()
        await driver.press("A")
        assert "all of it was judged already" in driver.text()
        await driver.press("u")
        assert "0 of 1 done" in driver.text()
        await driver.press("u")
        assert "nothing was said here" in driver.text()

    drive(start(str(desk(tmp_path))), steps)


def test_everything_that_was_said_of_what_is_listed_is_handed_over(tmp_path: Path) -> None:
    begun = start(str(desk(tmp_path)), memory=tmp_path / "memory")
    begun = replace(begun, environment=Environment({}, tmp_path))
    out = tmp_path / "night.json"

    async def steps(driver: Driver) -> None:
        await driver.press("slash", *"ferry", "enter", "j", "A", "X")
        assert "what was said of 2 of 3 articles (only ferry), as (Esc: not)" in driver.text()
        await driver.press("j", "ctrl+u", *str(out), "enter")
        assert "handed over" in driver.text()
        (pair,) = json.loads(out.read_text())["pairs"]
        assert Path(pair["right"]["file"]).name == "ours.txt"
        await driver.press("X", "j", "ctrl+u", *str(out), "enter")
        assert "is there already" in driver.text()

    drive(begun, steps, size=(160, 40))


def test_a_file_that_drops_in_appears_with_a_sign_and_cursor_and_marks_stay(
    tmp_path: Path,
) -> None:
    articles = desk(tmp_path)

    async def steps(driver: Driver) -> None:
        await driver.press("j", "space", "G")
        here = driver.list.current
        (articles / "a-late.txt").write_text(OURS.replace("221", "231"))
        for _ in range(400):
            await driver.pilot.pause(0.02)
            if len(driver.list.entries) == 4:
                break
        await driver.settled()
        assert driver.list.current == here
        assert [Path(path).name for path in driver.desk.marked] == ["ours.txt"]
        line = next(line for line in driver.lines() if "a-late" in line)
        assert line[1] == "+"
        assert stories(driver)["a-late.txt"] == "first.txt"

    begun = replace(start(str(articles)), find=lambda: files_in([str(articles)]))
    drive(begun, steps)


def test_an_article_alone_is_read_searched_and_noted(tmp_path: Path) -> None:
    begun = start(str(desk(tmp_path)), memory=tmp_path / "memory")

    async def steps(driver: Driver) -> None:
        await driver.press("G", "enter")
        assert isinstance(driver.app.screen, ArticleScreen)
        assert "headline" in driver.text()
        assert "beans.txt" in driver.lines()[0]
        await driver.press("slash", *"BEANS TWICE", "enter")
        assert "sentence 2 of 2" in driver.text()
        await driver.press("c", *"ask the council", "enter")
        assert "* ask the council" in driver.text()
        assert "note: finds it" in driver.text()
        await driver.press("escape", "q")
        assert [line[1] for line in driver.lines() if "School kitch" in line[:30]] == ["*"]
        await driver.press("slash", *"note:council", "enter")
        assert [entry.name for entry in driver.list.entries] == ["beans.txt"]
        await driver.press("escape", "G", "enter")
        assert "* ask the council" in driver.text()

    drive(begun, steps)


def test_wide_screens_have_the_findings_beside_the_list_and_narrow_ones_below(
    tmp_path: Path,
) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("j")
        assert any("│ ours.txt against first.txt" in line for line in driver.lines())
        await driver.resize(80, 24)
        assert any(line.startswith("  ours.txt against first.txt") for line in driver.lines())
        await driver.resize(80, 14)
        assert "against" not in driver.text()
        assert max(driver.widths()) <= 80

    drive(start(str(desk(tmp_path))), steps, size=(120, 40))


def test_order_filter_and_place_are_as_they_were_left(tmp_path: Path) -> None:
    articles, memory = desk(tmp_path), tmp_path / "memory"

    async def leave(driver: Driver) -> None:
        await driver.press("s", "s", "S", "slash", *"ferry", "enter", "j", "q")

    async def again(driver: Driver) -> None:
        assert "only ferry   2 of 3 articles" in driver.lines()[0]
        assert driver.lines()[0].endswith("outlets from Z, by story")
        assert "the filter of last time: only ferry; Esc lists everything" in driver.text()
        assert driver.list.current
        assert driver.list.current.name == "ours.txt"

    drive(start(str(articles), memory=memory), leave)
    drive(start(str(articles), memory=memory), again)
    asked = replace(start(str(articles), memory=memory), query="beans")

    async def asked_for(driver: Driver) -> None:
        assert [entry.name for entry in driver.list.entries] == ["beans.txt"]

    drive(asked, asked_for)


@pytest.mark.parametrize("text", ["", "file", "file 0 story", "x 0 story -\n", "file 0 y -\nz"])
def test_a_place_that_means_nothing_is_none(text: str) -> None:
    assert remembering.read(text) is None


@pytest.mark.parametrize("width", [80, 100, 120, 160])
def test_a_filter_and_what_it_lists_are_said_at_every_width(width: int, tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("j", "A", "slash", *"outlet:nowhere or ferry", "enter")
        first = driver.lines()[0]
        assert "only outlet:nowhe" in first
        assert "2 of 3 articles" in first
        assert "0 left to judge" in first

    drive(start(str(desk(tmp_path))), steps, size=(width, 24))


def test_y_joins_the_two_that_are_marked_wherever_the_cursor_went(tmp_path: Path) -> None:
    articles = tmp_path / "desk"
    articles.mkdir()
    for number, word in enumerate(("beans", "lentils", "turnips")):
        text = f"A festival of {word} near {word.title()}burg drew {word} growers on day {number}."
        (articles / f"{word}.txt").write_text(f"{word.title()} week\n\n{text}\n")

    async def steps(driver: Driver) -> None:
        await driver.press("space", "space", "Y")
        (joined,) = driver.app._start.session().relations()
        marked = {entry.digest for entry in driver.list.entries[:2]}
        assert {joined.left, joined.right} == marked

    drive(start(str(articles), memory=tmp_path / "memory"), steps)


def test_a_pair_whose_wire_copy_is_a_guess_says_so_above(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("enter")
        assert "WIRE? " in driver.lines()[0]

    drive(start(str(desk(tmp_path)), memory=tmp_path / "memory"), steps)


def test_a_wire_copy_that_only_its_time_says_is_marked_as_a_guess(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        assert "WIRE?" in driver.text()
        assert "only its date says so" in driver.text()
        await driver.press("W")
        assert "WIRE?" not in driver.text()

    drive(start(str(desk(tmp_path)), memory=tmp_path / "memory"), steps)
