"""A review: verdicts, notes, how far one is, and where one left off."""

from __future__ import annotations

from pathlib import Path

from reader.formats import load
from reader.library.folders import SAMPLES
from reader.model import Severity, Sign, Verdict
from reader.review.session import ReviewSession
from reader.settings.settings import Settings
from reader.view.digest import by_consequence
from tests.tui.driving import Driver, drive, start

WIRE, REWRITE = "court-1-wire.txt", "court-3-rewrite.md"


def signs(driver: Driver) -> list[Sign]:
    """The review sign of each row."""
    return [row.review for row in driver.table.rows]


def verdicts(driver: Driver) -> list[Verdict | None]:
    """The verdicts on findings, in the order of the summary."""
    reviewed = driver.pair.state.reviewed
    assert reviewed
    lines = [line.findings[0] for line in driver.findings.lines if len(line.findings) == 1]
    return [reviewed.findings[k].verdict if k in reviewed.findings else None for k in lines]


def highs(driver: Driver) -> int:
    """How many findings matter."""
    return sum(f.severity is Severity.HIGH for f in driver.comparison.findings)


def test_a_letter_judges_the_finding_and_goes_on_to_the_next_that_matters(tmp_path: Path) -> None:
    async def first(driver: Driver) -> None:
        count = highs(driver)
        assert f"0 of {count} judged" in driver.text()
        said = [Verdict.FAIR, Verdict.ERROR, Verdict.ASK, Verdict.DISMISSED][:count]
        for done, key in enumerate("fead"[: count - 1], 1):
            await driver.press(key)
            assert verdicts(driver)[:done] == said[:done]
            assert f"{done} of {count} judged" in driver.text()
            line = driver.findings.current
            assert line
            assert line.findings[0] == driver.pair.state.current
        await driver.press("fead"[count - 1])
        assert f"{count} of {count} judged: A the rest is fair" in driver.text()

    async def later(driver: Driver) -> None:
        said = [Verdict.FAIR, Verdict.ERROR, Verdict.ASK, Verdict.DISMISSED]
        assert verdicts(driver)[: highs(driver)] == said[: highs(driver)]

    drive(start(WIRE, REWRITE, memory=tmp_path), first, size=(120, 40))
    drive(start(WIRE, REWRITE, memory=tmp_path), later, size=(120, 40))


def test_a_row_follows_the_gravest_verdict_on_its_findings_at_once(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("wire.txt", "rewrite.txt")]
    for path, told in zip(
        files, ("23 men and cost 4 million euros", "32 men and cost 7 million euros"), strict=True
    ):
        path.write_text(f"Storm\n\nThe storm in Calda hurt {told}.\n", encoding="utf-8")

    async def steps(driver: Driver) -> None:
        state = driver.pair.state
        assert state.reading
        rows = range(len(driver.table.rows))
        row = next(k for k in rows if len(state.reading.indexes_in(k)) == 2)
        for key, sign in (("e", Sign.ERROR), ("f", Sign.ERROR)):
            driver.table.move_to(row)
            await driver.press(key)
            assert driver.table.rows[row].review is sign

    drive(start(*map(str, files), memory=tmp_path / "state"), steps)


def test_one_key_judges_two_findings_on_the_same_words(tmp_path: Path) -> None:
    told = 'Lock\n\nBoats wait. "We {} the gate of the lock," said Ada Holm. Rain is due at {}.\n'
    files = [tmp_path / name for name in ("wire.txt", "rewrite.txt")]
    for path, words in zip(
        files, (("have not closed", "11:30 p.m."), ("have closed", "9 p.m.")), strict=True
    ):
        path.write_text(told.format(*words), encoding="utf-8")

    async def steps(driver: Driver) -> None:
        line = driver.findings.lines[0]
        assert (line.label, line.also) == ("NEGATION", "QUOTE")
        assert "(also QUOTE)" in driver.text()
        assert "0 of 1 judged" in driver.text()
        await driver.press("e")
        reviewed = driver.pair.state.reviewed
        assert reviewed
        assert [one.verdict for one in reviewed.findings.values()] == [Verdict.ERROR] * 2
        assert "1 of 1 judged" in driver.text()
        await driver.press("u")
        assert "taken back: error on NEGATION in s3" in driver.text()
        reviewed = driver.pair.state.reviewed
        assert reviewed
        assert not reviewed.findings

    drive(start(*map(str, files), memory=tmp_path / "state"), steps)


def test_a_row_without_a_finding_takes_the_same_letters(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        reading = driver.pair.state.reading
        assert reading
        plain = [k for k in reading.to_review if not reading.indexes_in(k)]
        driver.table.move_to(plain[0])
        await driver.press("d")
        assert driver.table.rows[plain[0]].review is Sign.IGNORE
        assert driver.table.cursor > plain[0]
        number = driver.table.rows[plain[0]].number
        assert f"no finding on {number}: the row itself is ignore; " in driver.text()
        assert f"{highs(driver)} findings are left: }}" in driver.text()

    drive(start(WIRE, REWRITE, memory=tmp_path), steps)


def test_a_pair_without_high_findings_opens_again_at_the_worst_that_waits(tmp_path: Path) -> None:
    told = "Fair\n\nIt opens on Monday. It ends on {} at noon. The mayor came. The rain {} hard.\n"
    files = [tmp_path / name for name in ("wire.txt", "rewrite.txt")]
    for path, words in zip(files, (("Friday", "fell"), ("Saturday", "hit")), strict=True):
        path.write_text(told.format(*words), encoding="utf-8")

    async def first(driver: Driver) -> None:
        assert driver.pair.state.current is not None
        await driver.press("G")
        assert driver.pair.state.current is None

    async def again(driver: Driver) -> None:
        assert driver.pair.state.current is not None

    for steps in (first, again):
        drive(start(*map(str, files), memory=tmp_path / "state"), steps)


def test_the_rest_is_fair_at_one_key_and_one_key_takes_that_back(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("e", "A")
        reading, reviewed = driver.pair.state.reading, driver.pair.state.reviewed
        assert reading and reviewed
        said = [one.verdict for one in reviewed.findings.values()]
        told = [one for one in driver.comparison.findings if not one.possible]
        assert said.count(Verdict.REST) == len(told) - 1
        assert said.count(Verdict.ERROR) == 1
        assert not reading.to_review
        await driver.press("u")
        reviewed = driver.pair.state.reviewed
        assert reviewed
        assert [one.verdict for one in reviewed.findings.values()] == [Verdict.ERROR]
        assert not reviewed.reviews

    drive(start(WIRE, REWRITE, memory=tmp_path), steps)


def test_older_verdicts_are_shown_by_the_words_of_today(tmp_path: Path) -> None:
    async def first(driver: Driver) -> None:
        session, comparison = driver.pair.session(), driver.comparison
        session.judge(comparison, 0, Verdict.CONFIRMED)
        session.review(comparison, 0, Verdict.REVIEWED)

    async def later(driver: Driver) -> None:
        passage = driver.comparison.findings[0].passage
        row = next(r for r in driver.table.rows if r.passages.start == 0)
        assert row.review is Sign.FAIR
        marks = {line.findings[0]: line.verdict for line in driver.findings.lines if line.findings}
        assert passage is not None
        assert marks.get(0, Sign.ERROR) is Sign.ERROR

    drive(start(WIRE, REWRITE, memory=tmp_path), first)
    drive(start(WIRE, REWRITE, memory=tmp_path), later)


def test_a_note_that_is_being_typed_when_the_program_must_end_is_there_again(
    tmp_path: Path,
) -> None:
    async def first(driver: Driver) -> None:
        await driver.press("c", *"ask Seo")
        driver.app.exit(143)

    async def rubbed_out(driver: Driver) -> None:
        assert driver.note == "ask Seo [cut off here]"
        await driver.press("c", "ctrl+u")
        driver.app.exit(143)

    async def later(driver: Driver) -> None:
        assert driver.note == "ask Seo [cut off here]"

    for steps in (first, rubbed_out, later):
        drive(start(WIRE, REWRITE, memory=tmp_path), steps)


def test_a_note_is_shown_where_it_hangs_and_offered_again(tmp_path: Path) -> None:
    async def first(driver: Driver) -> None:
        await driver.press("c", *"ask Seoul")
        await driver.press("enter")
        assert driver.note == "ask Seoul"
        assert "note on NUMBER: ask Seoul" in driver.text()
        assert driver.table.rows[driver.table.cursor].review is Sign.NOTED
        await driver.press("q")

    async def later(driver: Driver) -> None:
        assert driver.note == "ask Seoul"
        await driver.press("c")
        assert "ask Seoul" in driver.text()
        await driver.press("escape")
        assert driver.note == "ask Seoul"

    drive(start(WIRE, REWRITE, memory=tmp_path), first)
    drive(start(WIRE, REWRITE, memory=tmp_path), later)


def test_a_pair_opens_at_the_worst_finding_that_is_not_judged(tmp_path: Path) -> None:
    async def first(driver: Driver) -> None:
        await driver.press("f", "G", "q")

    async def later(driver: Driver) -> None:
        state = driver.pair.state
        assert state.reading
        assert state.current == driver.findings.lines[1].findings[0]
        assert driver.table.cursor == state.reading.row_of_finding(state.current)
        assert driver.findings.cursor == 1

    drive(start(WIRE, REWRITE, memory=tmp_path), first)
    drive(start(WIRE, REWRITE, memory=tmp_path), later)


def test_where_all_is_judged_a_pair_opens_at_the_row_and_in_the_view_it_was_left_at(
    tmp_path: Path,
) -> None:
    left_at: list[int] = []

    async def first(driver: Driver) -> None:
        await driver.press("A", "G", "k", "V")
        left_at.append(driver.table.cursor)
        await driver.press("q")

    async def later(driver: Driver) -> None:
        assert driver.table.cursor == left_at[0]
        assert driver.table.view == "side"

    drive(start(WIRE, REWRITE, memory=tmp_path), first)
    drive(start(WIRE, REWRITE, memory=tmp_path), later)


def test_a_pair_that_changed_since_its_review_says_so_and_keeps_what_still_holds(
    tmp_path: Path,
) -> None:
    files = [tmp_path / name for name in (WIRE, REWRITE)]
    for path in files:
        path.write_text((SAMPLES / path.name).read_text(encoding="utf-8"), encoding="utf-8")

    async def first(driver: Driver) -> None:
        await driver.press("e")

    async def later(driver: Driver) -> None:
        assert "changed since it was reviewed" in driver.text()
        assert verdicts(driver).count(Verdict.ERROR) == 1

    names = tuple(map(str, files))
    drive(start(*names, memory=tmp_path / "state"), first)
    with files[1].open("a", encoding="utf-8") as rewrite:
        rewrite.write("\nA sentence that was put in after the review.\n")
    drive(start(*names, memory=tmp_path / "state"), later)


def test_a_note_on_a_finding_is_shown_below_its_row_beside_its_line_and_in_the_list_of_notes(
    tmp_path: Path,
) -> None:
    async def write(driver: Driver) -> None:
        await driver.press("c")
        assert "Note on NUMBER in s8" in driver.text()
        await driver.press(*"ask Anselm", "enter")
        reviewed = driver.pair.state.reviewed
        assert reviewed
        assert not reviewed.reviews
        assert [said.note for said in reviewed.findings.values()] == ["ask Anselm"]

    async def read(driver: Driver) -> None:
        lines = driver.lines()
        assert any("1 NUMBER" in line and "* ask Anselm" in line for line in lines)
        assert any("note on NUMBER: ask Anselm" in line for line in lines)
        assert driver.table.current
        assert driver.table.current.review is Sign.NOTED
        await driver.press("o", "o")
        line = driver.findings.lines[0]
        assert (line.label, line.words) == ("NUMBER", "s8  ask Anselm")

    drive(start(WIRE, REWRITE, memory=tmp_path), write)
    drive(start(WIRE, REWRITE, memory=tmp_path), read)


def test_a_note_has_room_beside_a_finding_that_takes_the_whole_line(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("tab")
        for _ in range(12):
            line = next(one for one in driver.lines() if one.startswith("▌"))
            if line.endswith("…"):
                break
            await driver.press("}")
        await driver.press("c", *"ask the ministry", "enter")
        lit = next(one for one in driver.lines() if one.startswith("▌"))
        assert "…  * ask the ministry" in lit

    drive(start(WIRE, REWRITE, memory=tmp_path), steps, size=(80, 24))


def test_notes_on_a_row_and_on_its_finding_are_two_and_the_list_of_notes_goes_to_both(
    tmp_path: Path,
) -> None:
    async def steps(driver: Driver) -> None:
        session, comparison = driver.pair.session(), driver.comparison
        found = driver.pair.state.current
        assert found is not None
        passage = comparison.findings[found].passage
        assert passage is not None
        session.note_on_finding(comparison, found, "of the finding")
        session.note(comparison, passage, "of the row")
        session.note(comparison, len(comparison.passages) - 1, "of the last row")
        driver.pair.take(lambda state: state.comparing(""))
        await driver.settled()
        reading = driver.pair.state.reading
        assert reading
        at = reading.row_of_passage(passage)
        assert driver.table.rows[at].notes == ("note on NUMBER: of the finding", "note: of the row")
        await driver.press("o", "o")
        assert [line.label for line in driver.findings.lines] == ["NUMBER", "ROW", "ROW"]
        for row in (at, at, len(driver.table.rows) - 1):
            assert driver.table.cursor == row
            await driver.press("j")

    drive(start(WIRE, REWRITE, memory=tmp_path), steps)


def test_another_reviewers_verdicts_stand_beside_ones_own_and_say_where_they_differ(
    tmp_path: Path,
) -> None:
    articles = [load(SAMPLES / name) for name in (WIRE, REWRITE)]
    session = ReviewSession(Settings(), tmp_path, "Bo")
    comparison = session.compare(articles[0], articles[1]).comparison
    worst = by_consequence(comparison.findings)[0]
    session.judge(comparison, worst, Verdict.FAIR, "the court has it so")
    session.close()

    async def steps(driver: Driver) -> None:
        assert "judged by Bo too" in driver.text()
        assert "you differ" not in driver.text()
        assert "* Bo says fair: the court" in driver.text()
        assert f"0 of {highs(driver)} judged" in driver.text()
        await driver.press("e")
        assert "* Bo says fair, you differ: the court" in driver.text()
        await driver.press("u", "f")
        assert "you differ" not in driver.text()

    drive(start(WIRE, REWRITE, memory=tmp_path), steps, size=(120, 40))
