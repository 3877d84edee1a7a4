"""The list of articles on the screen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader.formats import load
from reader.library.folders import SAMPLES, files_in
from reader.library.pair_values import PairValues
from reader.model import Severity, Verdict
from reader.tui.pair.pair_screen import PairScreen
from reader.tui.screens.help import HelpScreen
from reader.tui.screens.list import ListScreen
from reader.tui.screens.lone_article import ArticleScreen
from tests.tui.driving import Driver, drive, start


def test_the_samples_are_listed_by_story() -> None:
    async def steps(driver: Driver) -> None:
        entries = driver.list.entries
        stories = [entry.story for entry in entries]
        assert stories == sorted(story for story in stories if story is not None)
        assert [entry.name.split("-")[0] for entry in entries] == (
            ["court"] * 3 + ["storm"] * 3 + ["transit"] * 2 + ["workshop"] * 3
        )

    drive(start(), steps)


def test_enter_opens_a_version_beside_its_wire_copy() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("G", "enter")
        assert isinstance(driver.app.screen, PairScreen)
        assert driver.pair.state.left.source.endswith("workshop-1-wire.txt")
        assert driver.pair.state.right.source.endswith("workshop-3-rewrite.md")
        await driver.press("q")
        assert isinstance(driver.app.screen, ListScreen)

    drive(start(), steps)


def test_two_marked_articles_open_in_the_order_they_were_marked() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("G", "space", "g", "space", "O")
        assert driver.pair.state.left.source.endswith("workshop-3-rewrite.md")
        assert driver.pair.state.right.source.endswith("court-1-wire.txt")

    drive(start(), steps)


def test_typing_after_the_filter_key_narrows_the_list_and_esc_widens_it() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("slash", *"brightmeadow")
        assert len(driver.list.entries) == 3
        assert "3 of 11 articles" in driver.text()
        await driver.press("escape")
        assert len(driver.list.entries) == 11

    drive(start(), steps)


def test_esc_in_the_filter_comes_back_to_where_it_was_asked_for() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("j", "j", "j")
        here = driver.list.current
        await driver.press("slash", *"zzz", "escape")
        assert driver.list.current == here
        assert here
        await driver.press("slash", *"korea", "escape")
        assert driver.list.current == here
        assert any(f"│ {here.title[:20]}" in line for line in driver.lines())
        await driver.press("slash", *"korea", "enter")
        found = driver.list.current
        await driver.press("escape")
        assert driver.list.current == found != here

    drive(start(), steps)


def test_the_preview_follows_the_cursor_and_can_be_hidden() -> None:
    async def steps(driver: Driver) -> None:
        assert "(Exchange Wire) -- An appeals" in driver.text()
        await driver.press("j")
        assert "court-2-light.md against court-1-wire.txt" in driver.text()
        assert "Kierowicz → Kierovitz" in driver.text()
        await driver.press("p")
        assert "Kierowicz" not in driver.text()

    drive(start(), steps)


def test_a_broken_file_is_a_line_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("A headline\n\nOne sentence of news.\n")
    (tmp_path / "empty.txt").write_text("")

    async def steps(driver: Driver) -> None:
        line = next(line for line in driver.lines() if "empty.txt" in line)
        assert "empty" in line.split("empty.txt", 1)[1]
        await driver.press("enter")
        assert isinstance(driver.app.screen, ListScreen)
        await driver.press("j", "enter")
        assert isinstance(driver.app.screen, ArticleScreen)

    drive(start(str(tmp_path)), steps)


def test_brackets_in_a_headline_stay_on_the_screen(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("[bold]Talks[/] resume in [YONHAP] hall\n\nThey talk again.\n")

    async def steps(driver: Driver) -> None:
        assert "[bold]Talks[/] resume in [YONHAP] hall" in driver.text()

    drive(start(str(tmp_path)), steps)


def test_help_lists_every_key_and_closes_with_its_own_key() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("question_mark")
        assert isinstance(driver.app.screen, HelpScreen)
        assert "Open it beside its wire copy, or alone" in driver.text()
        await driver.press("question_mark")
        assert isinstance(driver.app.screen, ListScreen)

    drive(start(), steps)


def test_a_pair_shows_its_share_kept_its_findings_and_what_is_reviewed() -> None:
    async def steps(driver: Driver) -> None:
        await driver.resize(160, 40)
        line = next(line for line in driver.lines() if "Milk cartel" in line).split("│")[0]
        path = next(one.path for one in driver.desk.listed if one.name == "court-3-rewrite.md")
        pair = driver.desk.filled.pair_columns[path]
        assert isinstance(pair, PairValues)
        counts = [str(pair.findings[level] or ".") for level in Severity]
        assert line.split()[-5:] == [*counts, "░░░░", f"0/{pair.waits}"]
        assert "Court upholds" in driver.lines()[2]
        assert " WIRE " in driver.lines()[2]
        left = f"{driver.desk.progress.left} left to judge"
        assert f"11 articles, 4 stories, 0 of 5 done, {left}" in driver.lines()[0]

    drive(start(), steps)


def test_a_line_below_the_list_says_in_words_what_narrow_columns_leave_out() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("j", "j")
        heading, status = driver.lines()[1], driver.lines()[-2]
        assert heading.split() == ["file", "hi", "med", "judged"]
        assert status.strip().startswith(
            "2025-06-06 · Market Morning · 257 words · 4 high, 2 low · 0 of 4"
        )

    drive(start(), steps, size=(80, 24))


def test_typing_a_filter_takes_the_cursor_from_no_article_that_is_listed_in_the_end() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("j", "j", "j")
        here = driver.list.current
        assert here
        title = here.title.split()[0].casefold()
        await driver.press("slash", *"zzz")
        assert driver.list.current is None
        await driver.press(*["backspace"] * 3, *title)
        assert driver.list.current == here
        await driver.press("enter")
        assert driver.list.current == here

    drive(start(), steps)


def test_the_header_always_says_how_the_list_is_sorted_grouped_and_filtered() -> None:
    async def steps(driver: Driver) -> None:
        assert driver.lines()[0].rstrip().endswith("files in order, by story")
        await driver.press("s", "S", "o", "slash", *"words:>300", "enter")
        assert "2 of 11 articles" in driver.lines()[0]
        assert "only words:>300" in driver.lines()[0]
        assert driver.lines()[0].rstrip().endswith("oldest first, by outlet")

    drive(start(), steps)


def test_what_is_sorted_is_shown_from_its_top_and_in_other_groups_the_cursor_stays() -> None:
    async def steps(driver: Driver) -> None:
        for key in ("s", "S", "s"):
            await driver.press("j", "j", "j", key)
            assert driver.list.cursor == 0
        await driver.press("j", "j", "j")
        here = driver.list.current
        for key in ("o", "o", "o"):
            await driver.press(key)
            assert driver.list.current == here

    drive(start(), steps)


def test_what_is_judged_keeps_its_place_until_the_list_is_sorted_again(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press(*"sssss", "o", "o", "o")
        worst = [entry.name for entry in driver.list.entries]
        await driver.press("A", "enter", "A", "q", "n")
        assert [entry.name for entry in driver.list.entries] == worst
        assert driver.list.current
        assert driver.list.current.name == worst[1]
        await driver.press("S", "S")
        assert driver.list.entries[0].name == worst[1]

    drive(start(memory=tmp_path), steps)


def test_the_cursor_stays_on_its_article_when_the_screen_changes_its_size() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("G")
        here = driver.list.current
        await driver.pilot.resize_terminal(60, 12)
        await driver.settled()
        assert driver.list.current == here
        assert any("▌" in line for line in driver.lines())
        assert max(driver.widths()) <= 60

    drive(start(), steps)


def test_a_query_lists_what_it_asks_for_and_a_bad_term_says_why_without_losing_the_list() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("slash", *"kept:<90 kind:nu")
        assert {entry.name for entry in driver.list.entries} == {
            "storm-3-rewrite.txt", "workshop-3-rewrite.md",
            "storm-1-wire.txt", "workshop-1-wire.txt",
        }  # fmt: skip
        assert "kind:nu: wants a kind of finding" in driver.text()
        await driver.press(*"mber")
        assert len(driver.list.entries) == 4
        assert "wants" not in driver.text()

    drive(start(), steps)


def test_a_list_may_begin_with_a_query() -> None:
    async def steps(driver: Driver) -> None:
        assert [entry.name for entry in driver.list.entries] == [
            "transit-1-wire.txt",
            "transit-2-rewrite.md",
        ]
        assert driver.list.current
        assert driver.list.current.name == "transit-2-rewrite.md"

    drive(replace(start(), query="language:ko -reviewed"), steps)


def test_the_next_article_left_to_review_is_a_key_away_and_the_end_leads_to_the_top() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("n", "n", "n")
        assert driver.list.current
        assert driver.list.current.name == "storm-3-rewrite.txt"
        await driver.press("N", "N")
        assert driver.list.current.name == "court-2-light.md"
        assert "on from the" not in driver.text()
        await driver.press("N")
        assert driver.list.current.name == "workshop-3-rewrite.md"
        assert "on from the end" in driver.text()
        await driver.press("n")
        assert driver.list.current.name == "court-2-light.md"
        assert "on from the top" in driver.text()

    drive(start(), steps)


def test_what_was_reviewed_shows_when_one_comes_back_from_the_pair(tmp_path: Path) -> None:
    wire, other = (load(SAMPLES / name) for name in ("storm-1-wire.txt", "storm-3-rewrite.txt"))
    begun = replace(start(memory=tmp_path), query="file:storm-3")

    async def steps(driver: Driver) -> None:
        assert "░░░░ 0/" in driver.text()
        await driver.press("enter")
        reviewed = begun.session().compare(wire, other)
        for finding in range(len(reviewed.comparison.findings)):
            begun.session().judge(reviewed.comparison, finding, Verdict.FAIR)
        await driver.press("q")
        assert "████ ok" in driver.text()
        await driver.press("slash", *" -reviewed", "enter")
        assert not driver.list.entries

    drive(begun, steps)


def test_reloading_finds_what_came_and_forgets_what_went(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"Headline of {name}\n\nOne sentence of news.\n")
    begun = replace(start(str(tmp_path)), find=lambda: files_in([str(tmp_path)]))

    async def steps(driver: Driver) -> None:
        (tmp_path / "a.txt").unlink()
        (tmp_path / "b.txt").write_text("Another headline\n\nOne sentence of news.\n")
        (tmp_path / "c.txt").write_text("A third\n\nOne sentence of news.\n")
        await driver.press("r")
        assert [entry.title for entry in driver.list.entries] == ["Another headline", "A third"]
        for name in ("b.txt", "c.txt"):
            (tmp_path / name).unlink()
        await driver.press("r")
        assert "no article in this folder" in driver.text()
        assert len(driver.list.entries) == 2

    drive(begun, steps)


def test_ten_thousand_articles_are_listed_before_they_are_read(tmp_path: Path) -> None:
    paths = [str(tmp_path / f"{number:05}.txt") for number in range(10_000)]

    async def steps(driver: Driver) -> None:
        await driver.press("G")
        assert driver.list.cursor == 9_999
        assert "09999.txt" in driver.text()

    for path in paths:
        Path(path).write_text("")
    drive(start(str(tmp_path)), steps)
