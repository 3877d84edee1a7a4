"""What the list makes of all its articles is made once, and never of another state than shown."""

from __future__ import annotations

from dataclasses import replace as standard_replace

import pytest

from reader.library.entries import Entry
from reader.library.listing import Group, Order, SortKey
from reader.library.loading import LoadState
from reader.library.pair_said import PairSaid
from reader.library.pair_values import PairColumns, PairValues
from reader.library.query import parsed
from reader.model import Severity, Sign
from reader.review.state.related import Related, Relation
from reader.tui.desk.desk_state import Desk
from reader.tui.desk.sayings import pairs_open
from reader.tui.list_captions import header

WIRE = Entry("d/wire.txt", "Ferry", "Wire", "2031-05-01", words=9, known=True, story=0)
FIRST = Entry("d/first.txt", "Ferry aground", "Post", "2031-05-02", words=7, known=True, story=0)
SECOND = Entry("d/second.txt", "Aground", "Globe", "2031-05-03", words=8, known=True, story=0)
ALONE = Entry("d/alone.txt", "Beans", "Post", "2031-05-01", words=3, known=True)
ENTRIES = (ALONE, FIRST, SECOND, WIRE)


def values(high: int, judged: int = 0) -> PairValues:
    said = PairSaid({Severity.HIGH: judged})
    return PairValues(1.0, {Severity.HIGH: high}, frozenset(), said)


def desk(columns: dict[str, PairColumns]) -> Desk:
    return Desk(LoadState(ENTRIES, columns))


def names(listed: Desk) -> list[str]:
    return [entry.name for entry in listed.listed]


def test_the_work_is_counted_over_all_tellings_whatever_is_listed() -> None:
    now = desk({FIRST.path: values(3, 1), SECOND.path: values(2, 2)})
    counted = now.with_query(parsed("beans")).progress
    assert (counted.stories, counted.tellings, counted.done, counted.left) == (1, 2, 1, 2)


def test_another_order_filter_and_mark_keep_what_is_made_and_change_what_they_must() -> None:
    now = desk({FIRST.path: values(1), SECOND.path: values(3)})
    assert names(now) == ["wire.txt", "first.txt", "second.txt", "alone.txt"]
    worst = now.with_order(Order(SortKey.FINDINGS))
    assert names(worst) == ["wire.txt", "second.txt", "first.txt", "alone.txt"]
    only = worst.with_query(parsed("aground"))
    assert names(only) == ["wire.txt", "second.txt", "first.txt"]
    assert only.heads == {"d/wire.txt"}
    assert names(only.with_marked(("d/wire.txt",))) == names(only)
    more = only.with_filled(
        standard_replace(only.filled, pair_columns={FIRST.path: values(4), SECOND.path: values(3)})
    )
    assert names(more) == ["wire.txt", "first.txt", "second.txt"]


def test_what_was_made_meanwhile_is_taken_but_for_another_order_or_filter() -> None:
    old = desk({})
    made = old.with_filled(
        LoadState(ENTRIES, {FIRST.path: values(1), SECOND.path: values(3)})
    ).made()
    moved = old.with_order(Order(SortKey.FINDINGS, group=Group.NONE)).with_query(parsed("aground"))
    taken = moved.taking(made)
    assert taken.filled is made.filled
    assert names(taken) == ["second.txt", "first.txt"]
    assert taken.progress == made.progress
    assert names(old.taking(made)) == names(made)


def test_the_next_orders_are_those_that_would_be_made() -> None:
    now = desk({FIRST.path: values(1), SECOND.path: values(3)})
    prepared = now
    for order in now.next_orders:
        prepared = prepared.with_prepared(order, prepared.arranged(order))
    for order in (now.order.next_sort, now.order.inverse, now.order.next_group):
        assert order in prepared.prepared
        assert prepared.with_order(order).ordered == now.with_order(order).ordered
    other = prepared.with_filled(LoadState(ENTRIES[:2], {}))
    assert other.prepared == {}
    assert [entry.name for entry in other.with_order(now.order.inverse).ordered] == [
        "first.txt",
        "alone.txt",
    ]


def test_what_waits_is_left_until_anyone_judged_it_and_errors_are_counted() -> None:
    said = PairSaid({Severity.HIGH: 2}, {Sign.ERROR: 1, Sign.ASK: 1})
    finished = PairValues(0.5, {Severity.HIGH: 2}, frozenset(), said)
    medium = PairValues(0.9, {Severity.MEDIUM: 3}, frozenset())
    now = desk({FIRST.path: finished, SECOND.path: medium}).progress
    assert (now.compared, now.to_judge, now.done, now.left) == (2, 2, 1, 3)
    assert (now.errors, now.asked) == (1, 1)


def test_what_holds_nothing_to_judge_is_neither_done_nor_left() -> None:
    clean = PairValues(0.9, {Severity.LOW: 3}, frozenset())
    now = desk({FIRST.path: clean}).progress
    assert (now.compared, now.tellings) == (1, 2)
    assert (now.to_judge, now.done, now.left) == (0, 0, 0)


def test_what_only_may_tell_the_story_is_counted_apart_until_it_is_said_to() -> None:
    likely = SECOND.telling(None, 0)
    columns: dict[str, PairColumns] = {FIRST.path: values(3, 1), SECOND.path: values(4)}
    now = Desk(LoadState((ALONE, FIRST, likely, WIRE), columns))
    counted = now.progress
    assert (counted.tellings, counted.likely, counted.to_judge, counted.left) == (1, 1, 1, 2)
    line = header("d", (4, 4), counted, (now.order, ""), 140)
    assert "0 of 1 done, 2 left to judge, 1 more with ?" in "".join(words for words, _ in line)
    assert [one.right for one in pairs_open(now)] == [FIRST.path]
    sure = desk(columns)
    assert (sure.progress.likely, sure.progress.left) == (0, 6)
    assert [one.right for one in pairs_open(sure)] == [FIRST.path, SECOND.path]


def test_a_telling_of_an_earlier_day_than_its_wire_copy_is_older() -> None:
    early = standard_replace(FIRST, published="2031-04-30")
    now = Desk(LoadState((ALONE, early, SECOND, standard_replace(WIRE, wire=True)), {}))
    assert [now.is_older(one) for one in now.filled.entries] == [False, True, False, False]


def test_a_filter_keeps_the_wire_copy_above_its_telling_and_of_no_other() -> None:
    now = desk({}).with_query(parsed("second"))
    assert names(now) == ["wire.txt", "second.txt"]
    assert now.heads == {"d/wire.txt"}
    assert names(now.with_order(Order(group=Group.NONE))) == ["second.txt"]


def head(columns: dict[str, PairColumns], width: int = 140) -> str:
    """The first line of the list."""
    now = desk(columns)
    line = header("d", (4, 4), now.progress, (now.order, ""), width)
    return "".join(words for words, _ in line)


def test_while_pairs_are_compared_the_counts_say_of_how_many_they_are() -> None:
    words = head({FIRST.path: values(3, 1)})
    assert "1 of 2 compared so far, 2 left to judge" in words
    assert "done" not in words


def test_the_first_line_counts_errors_and_what_is_to_be_asked() -> None:
    said = PairSaid({Severity.HIGH: 3}, {Sign.ERROR: 2, Sign.ASK: 1})
    judged = PairValues(0.5, {Severity.HIGH: 3}, frozenset(), said)
    words = head({FIRST.path: judged, SECOND.path: values(2)})
    assert "1 of 2 done, 2 errors, 1 to ask, 2 left to judge" in words


def test_after_something_was_said_the_guessed_wire_copies_are_those_of_a_new_list() -> None:
    other = [
        standard_replace(WIRE, path=f"e/{k}.txt", outlet="", digest=str(k), story=1)
        for k in range(3)
    ]
    entries = [standard_replace(one, digest=one.path) for one in ENTRIES] + other
    before = Desk(LoadState(entries, {})).made()
    assert before.guessed == {"e/0.txt"}
    for wires in ({"2"}, {"1", FIRST.path}, {"0"}):
        filled = before.filled.said([], frozenset(wires))
        assert before.said(filled).guessed == Desk(filled).guessed
    parted = Related(Relation.PARTED, "0", "1", "", "")
    filled = before.filled.said([parted], frozenset())
    assert before.said(filled).guessed == Desk(filled).guessed == {"e/0.txt"}


@pytest.mark.parametrize("group", list(Group))
@pytest.mark.parametrize("sort", [SortKey.FILE, SortKey.WORDS])
def test_after_something_was_said_the_order_is_that_of_a_new_list(
    group: Group, sort: SortKey
) -> None:
    entries = [standard_replace(one, digest=one.path) for one in ENTRIES]
    before = Desk(LoadState(entries, {}), Order(sort, group=group)).made()
    parted = Related(Relation.PARTED, WIRE.path, SECOND.path, "", "")
    for filled in (
        before.filled.said([], frozenset({FIRST.path})),
        before.filled.said([parted], frozenset()),
    ):
        now = before.said(filled)
        assert now.listed == Desk(filled, before.order).listed
        assert {entry.path: entry for entry in now.listed} == {e.path: e for e in filled.entries}


def test_of_the_orders_that_are_made_only_those_that_may_come_are_kept() -> None:
    now = desk({})
    for order in now.next_orders:
        now = now.with_prepared(order, now.arranged(order))
    following = now.with_order(now.order.next_sort)
    assert following.ordered is now.prepared[now.order.next_sort]
    after = following.with_prepared(Order(SortKey.WORDS), ())
    assert set(after.prepared) <= {*following.next_orders, Order(SortKey.WORDS)}
