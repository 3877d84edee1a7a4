import pytest

from reader.edits import Options, edits
from reader.model import Edit, Op, Span

LEFT = "“We lost the boats,” he said."
RIGHT = '"We lost the boats,"  he said.'


def compared(left: str, right: str, options: Options | None = None) -> tuple[Edit, ...]:
    return edits(left, Span(0, len(left)), right, Span(0, len(right)), options)


def words_of(found: tuple[Edit, ...], left: str, right: str) -> list[tuple[str, str, str]]:
    return [(e.op.value, left[slice(*e.left)], right[slice(*e.right)]) for e in found]


def test_typography_is_no_change_unless_asked() -> None:
    assert [edit.op for edit in compared(LEFT, RIGHT)] == [Op.EQUAL]
    assert words_of(compared(LEFT, RIGHT, Options(typography=True)), LEFT, RIGHT) == [
        ("replace", "“", '"'),
        ("equal", "We lost the boats,", "We lost the boats,"),
        ("replace", "”", '"'),
        ("replace", " ", "  "),
        ("equal", "he said.", "he said."),
    ]


def test_only_the_runs_are_compared_not_the_texts_around_them() -> None:
    left, right = "Rain fell. The pier shut. Snow.", "Snow. The old pier shut."
    assert words_of(edits(left, Span(11, 25), right, Span(6, 24)), left, right) == [
        ("equal", "The ", "The "),
        ("insert", "", "old "),
        ("equal", "pier shut.", "pier shut."),
    ]


def test_a_space_between_words_on_one_side_only_is_a_change() -> None:
    left, right = "the U.S.pier of stone is shut", "the U.S. pier of stone is shut"
    assert words_of(compared(left, right), left, right)[1:] == [
        ("replace", "pier", " pier"),
        ("equal", " of stone is shut", " of stone is shut"),
    ]


def test_too_little_in_common_is_one_replacement() -> None:
    left, right = "Sailors painted the tower white.", "Nobody sells tickets in the rain."
    assert [edit.op for edit in compared(left, right)] == [Op.REPLACE]
    assert len(compared(left, right, Options(likeness_floor=0.0))) > 1


def test_a_long_stretch_in_common_is_shown_whatever_stands_around_it() -> None:
    kept = "the harbour will never close for good"
    left = f"Cole wrote that {kept}."
    right = f"Asked by a crowd of angry anglers, brewers, bakers and clerks on Sunday evening \
outside his narrow blue office whether any rumour about money was true, Cole swore {kept}."
    found = compared(left, right, Options(likeness_floor=0.9))
    assert any(kept in left[slice(*edit.left)] for edit in found if edit.op is Op.EQUAL)


@pytest.mark.parametrize(
    ("left", "right", "op"), [("", "New.", Op.INSERT), ("Old.", "", Op.DELETE)]
)
def test_against_nothing_all_is_struck_out_or_written_in(left: str, right: str, op: Op) -> None:
    assert [edit.op for edit in compared(left, right)] == [op]


def test_both_ends_of_a_move_are_marked() -> None:
    left, right = "He left the island on Monday morning.", "On Monday morning he left the island."
    moved = [edit for edit in compared(left, right) if edit.moved]
    assert {edit.op for edit in moved} == {Op.INSERT, Op.DELETE}


def test_a_phrase_that_stands_twice_is_not_called_moved() -> None:
    left = "Ana Ruiz spoke. Rain fell on the whole coast."
    right = "Rain fell on the whole coast, Ana Ruiz agreed, and Ana Ruiz slept."
    assert not any(edit.moved for edit in compared(left, right))


def test_more_keys_than_code_points_is_one_replacement(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.edits.script._ALPHABET", 3)
    found = compared("The old pier shut.", "The new pier shut.")
    assert [edit.op for edit in found] == [Op.REPLACE]


def test_bit_parallel_subsequences_rebuild_both_sides_too(monkeypatch: pytest.MonkeyPatch) -> None:
    left, right = "one two three four five", "two one three five four six"
    exact = compared(left, right)
    monkeypatch.setattr("reader.edits.script.LARGEST_EXACT", 0)
    found = compared(left, right)
    assert "".join(right[slice(*edit.right)] for edit in found) == right
    kept = [sum(e.left.end - e.left.start for e in es if e.op is Op.EQUAL) for es in (exact, found)]
    assert kept[1] > 0


@pytest.mark.parametrize(
    ("kept", "shown"), [("harbour barges lost ballast", True), ("harbour barges lost", False)]
)
def test_four_words_of_content_in_a_row_are_a_stretch_and_three_are_none(
    kept: str, shown: bool
) -> None:
    left, right = f"Cole wrote {kept}.", f"Some angry anglers shouted: {kept}!"
    found = compared(left, right, Options(likeness_floor=0.95))
    assert any(edit.op is Op.EQUAL for edit in found) is shown
