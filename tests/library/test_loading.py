"""Loading the list: in which order, how often its state is given out, started again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.comparison.configured import compared
from reader.errors import Cancelled
from reader.formats import load
from reader.library.entries import Entry
from reader.library.folders import SAMPLES, files_in
from reader.library.loading import LoadState, load_all
from reader.library.pair_values import (
    MOST_SENTENCES,
    NoValues,
    PairColumns,
    PairValues,
    compared_files,
    values_of,
)
from reader.library.path_queue import PathQueue
from reader.model import (
    Article,
    FactKind,
    Judgement,
    ReviewedComparison,
    SaidByAnother,
    Severity,
    Verdict,
)
from reader.settings.settings import Settings
from tests.library.watched import Watched

STORM = ("storm-1-wire.txt", "storm-2-light.md", "storm-3-rewrite.txt")
ALL = LoadState([Entry(path) for path in files_in([])], {})


def sample(name: str) -> str:
    return str(SAMPLES / name)


def nothing() -> None:
    """Goes on."""


def compared_in_settings(
    left: Article, right: Article, checkpoint: Callable[[float], None]
) -> ReviewedComparison:
    return ReviewedComparison(compared(left, right, Settings(), checkpoint))


def compared_pair(left: str, right: str) -> PairColumns:
    return compared_files(left, right, compare=compared_in_settings, checkpoint=nothing)


def loaded(
    known: LoadState, queue: PathQueue | None = None
) -> tuple[LoadState, list[tuple[str, str]]]:
    """What is known in the end, and which files were compared, in their order."""
    library = Watched()
    *_, last = load_all(known, queue or PathQueue(), library, nothing)
    return last, library.seen


def test_every_version_is_compared_with_its_wire_copy_and_nothing_else_is() -> None:
    last, seen = loaded(ALL)
    assert [other for _, other in seen] == [
        "court-2-light.md", "court-3-rewrite.md", "storm-2-light.md", "storm-3-rewrite.txt",
        "transit-2-rewrite.md", "workshop-2-close.txt", "workshop-3-rewrite.md",
    ]  # fmt: skip
    assert {base.split("-", 1)[1] for base, _ in seen} == {"1-wire.txt"}
    assert last.pair_columns[sample(STORM[0])] is NoValues.ALONE
    assert all(entry.known for entry in last.entries)
    assert (last.reading, last.comparing) == (0, 0)


def test_what_is_in_view_comes_first() -> None:
    queue = PathQueue()
    queue.put_first([sample(STORM[2]), sample(STORM[1])])
    _, seen = loaded(ALL, queue)
    assert seen[:3] == [
        (STORM[0], STORM[2]), (STORM[0], STORM[1]), ("court-1-wire.txt", "court-2-light.md")
    ]  # fmt: skip


def test_turns_take_everything_once_though_the_view_moves_on() -> None:
    queue, taken = PathQueue(), []
    for path in queue.each("abcdef"):
        taken.append(path)
        queue.put_first("dex" if path == "a" else "ad")
    assert "".join(taken) == "adbcef"


def test_work_taken_up_again_does_only_what_is_left() -> None:
    last, _ = loaded(ALL)
    doubted = last.doubted([sample(STORM[0]), sample(STORM[1])])
    assert doubted.pair_columns == last.pair_columns
    again, seen = loaded(doubted)
    assert seen == [(STORM[0], STORM[1])]
    assert again == last


def test_a_cancelled_comparison_stops_the_work() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        compared_files(
            sample(STORM[0]), sample(STORM[1]), compare=compared_in_settings, checkpoint=stop
        )


def test_a_glance_counts_findings_and_what_is_judged_and_lists_none_that_was_dismissed() -> None:
    seen = compared_pair(sample("court-1-wire.txt"), sample("court-3-rewrite.md"))
    assert isinstance(seen, PairValues)
    assert seen.finding_count > 0
    assert FactKind.NUMBER in seen.kinds
    assert (seen.judged, seen.done) == (0, False)
    assert seen.waits == seen.findings[Severity.HIGH] > 0
    assert [line.severity for line in seen.lines][: seen.waits] == [Severity.HIGH] * seen.waits

    articles = [load(SAMPLES / name) for name in ("court-1-wire.txt", "court-3-rewrite.md")]
    comparison = compared(articles[0], articles[1], Settings())
    every_finding = [k for k, one in enumerate(comparison.findings) if not one.possible]
    every_passage = range(len(comparison.passages))
    dismissed = {k: Judgement(Verdict.DISMISSED) for k in every_finding}
    reviewed = {k: Judgement(Verdict.FAIR, by="Ida") for k in every_passage}
    after = values_of(ReviewedComparison(comparison, dismissed, reviewed))
    assert (after.findings, after.kinds, after.lines) == (seen.findings, seen.kinds, ())
    assert after.done
    assert after.said.verdicts == {"dismissed", "fair"}
    assert after.said.reviewers == {"", "Ida"}
    fair = {k: Judgement(Verdict.FAIR) for k in every_finding}
    judged = values_of(ReviewedComparison(comparison, fair))
    assert (judged.judged, judged.done) == (judged.waits, True)
    assert not values_of(ReviewedComparison(comparison, fair, changed=True)).done


def test_where_another_reviewer_gave_another_verdict_they_differ() -> None:
    articles = [load(SAMPLES / name) for name in ("court-1-wire.txt", "court-3-rewrite.md")]
    comparison = compared(articles[0], articles[1], Settings())
    own = {0: Judgement(Verdict.REST), 1: Judgement(Verdict.ERROR), 2: Judgement(note="?")}
    other = {0: Judgement(Verdict.FAIR), 1: Judgement(Verdict.FAIR), 2: Judgement(Verdict.ASK)}
    others = {"Bo": SaidByAnother(other, {0: Judgement(Verdict.FAIR)})}
    both = ReviewedComparison(comparison, own, {0: Judgement(Verdict.IGNORE)}, others=others)
    assert values_of(both).said.differ == 2


def test_a_note_alone_judges_nothing() -> None:
    articles = [load(SAMPLES / name) for name in ("court-1-wire.txt", "court-3-rewrite.md")]
    comparison = compared(articles[0], articles[1], Settings())
    notes = {k: Judgement(note="ask the desk") for k in range(len(comparison.findings))}
    values = values_of(ReviewedComparison(comparison, notes))
    assert (values.judged, values.said.notes[0]) == (0, "ask the desk")


def test_giants_and_files_that_went_away_are_not_compared(tmp_path: Path) -> None:
    giant = tmp_path / "giant.txt"
    giant.write_text("Rain fell.\n\n" * (MOST_SENTENCES + 1))
    assert compared_pair(sample(STORM[0]), str(giant)) is NoValues.LARGE
    assert compared_pair(sample(STORM[0]), str(tmp_path / "gone.txt")) is NoValues.BROKEN


def test_everything_is_read_and_compared_afresh_with_what_came_and_without_what_went() -> None:
    last, _ = loaded(ALL)
    kept = [sample(name) for name in ("storm-1-wire.txt", "court-1-wire.txt", "court-2-light.md")]
    anew = last.all_stale([*kept, sample("court-3-rewrite.md")])
    assert [entry.known for entry in anew.entries] == [True] * 4
    again, seen = loaded(anew)
    assert ("court-1-wire.txt", "court-3-rewrite.md") in seen
    assert (again.reading, again.comparing, again.stale) == (0, 0, frozenset())
