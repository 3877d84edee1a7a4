"""In which order the list stands."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

import pytest

from reader.library.entries import Entry
from reader.library.listing import Group, Order, SortKey, arranged, ranking
from reader.library.pair_said import PairSaid
from reader.library.pair_values import NoValues, PairColumns, PairValues
from reader.library.story_places import story_places
from reader.model import Severity, Sign


def entry(path: str, outlet: str, published: str, words: int, story: int | None = None) -> Entry:
    return Entry(path, outlet=outlet, published=published, words=words, known=True, story=story)


def glance(kept: float, high: int, low: int) -> PairValues:
    findings = {Severity.HIGH: high, Severity.MEDIUM: 0, Severity.LOW: low}
    return PairValues(kept, findings, frozenset())


FILES = (
    entry("a", "Wire", "2031-05-01", 300, story=0),
    entry("b", "Post", "2031-05-03", 100),
    entry("c", "Post", "2031-05-01", 200, story=0),
    entry("d", "", "", 0),
    entry("e", "Courier", "2031-05-02", 400, story=0),
)
PAIR_COLUMNS: Mapping[str, PairColumns] = {
    "a": NoValues.ALONE,
    "b": NoValues.ALONE,
    "c": glance(0.9, 0, 5),
    "e": glance(0.4, 1, 0),
}


def listed(
    entries: Sequence[Entry],
    order: Order,
    columns: Mapping[str, PairColumns],
    bases: Collection[str] = (),
) -> Sequence[Entry]:
    """The entries in an order; `bases` are the paths of the wire copies."""
    return arranged(entries, order, columns, story_places(entries, bases))


def paths(order: Order) -> str:
    return "".join(entry.path for entry in listed(FILES, order, PAIR_COLUMNS))


@pytest.mark.parametrize("group", [Group.NONE, Group.DATE])
def test_a_date_that_is_not_understood_comes_after_every_real_one(group: Group) -> None:
    written = ("Yesterday", "2031-02-30", "2031-05-01T08:00", "5/3/31", "2031-05-02", "zuletzt")
    dated = [entry(str(k), "Wire", day, 100) for k, day in enumerate(written)]
    newest_first = Order(SortKey.DATE, group=group)
    for order, first in ((newest_first, ["4", "2"]), (newest_first.inverse, ["2", "4"])):
        assert [one.path for one in listed(dated, order, {})][:2] == first


@pytest.mark.parametrize(
    ("sort", "by_itself", "inverted"),
    [
        (SortKey.FILE, "abcde", "edcba"),
        (SortKey.DATE, "beacd", "acebd"),
        (SortKey.OUTLET, "ebcad", "abced"),
        (SortKey.WORDS, "eacbd", "bcaed"),
        (SortKey.KEPT, "ecabd", "ceabd"),
        (SortKey.FINDINGS, "ecabd", "ceabd"),
    ],
)
def test_what_cannot_be_rated_comes_last_whichever_way_the_rest_is_sorted(
    sort: SortKey, by_itself: str, inverted: str
) -> None:
    order = Order(sort, group=Group.NONE)
    assert (paths(order), paths(order.inverse)) == (by_itself, inverted)


def test_by_findings_what_is_judged_comes_after_what_is_not_either_way() -> None:
    done = PairSaid({Severity.HIGH: 9}, {Sign.FAIR: 9})
    columns = {
        "a": replace(glance(1.0, 9, 0), said=done),
        "b": glance(1.0, 1, 0),
        "c": replace(glance(1.0, 3, 0), said=PairSaid({Severity.HIGH: 1}, {Sign.ERROR: 1})),
        "d": replace(glance(1.0, 2, 0), said=done),
        "e": glance(1.0, 0, 7),
    }

    def ordered(order: Order) -> str:
        return "".join(one.path for one in listed(FILES, order, columns))

    worst = Order(SortKey.FINDINGS, group=Group.NONE)
    assert ordered(worst) == "cbead"
    assert "".join(FILES[k].path for k in ranking(FILES, worst, columns, {"d"})) == "cdbea"
    assert ordered(Order(SortKey.FINDINGS, inverted=True, group=Group.NONE)) == "ebcda"


def test_a_story_stands_together_and_articles_that_are_alone_after_every_story() -> None:
    assert paths(Order()) == "acebd"
    assert paths(Order(SortKey.DATE)) == "eacbd"
    assert paths(Order(SortKey.WORDS)) == "eacbd"


def test_a_wire_copy_leads_its_story_and_what_is_likely_to_tell_it_comes_last() -> None:
    likely = replace(FILES[1], candidate=0)
    found = listed((likely, *FILES[2:], FILES[0]), Order(), PAIR_COLUMNS, {"e"})
    assert "".join(one.path for one in found) == "ecabd"


def test_outlets_stand_by_name_and_days_from_the_last_and_those_without_at_the_end() -> None:
    assert paths(Order(group=Group.OUTLET)) == "ebcad"
    assert paths(Order(group=Group.DATE)) == "beacd"
    assert paths(Order(SortKey.DATE, inverted=True, group=Group.DATE)) == "acebd"
    assert paths(Order(SortKey.WORDS, group=Group.OUTLET)) == "ecbad"


def test_the_keys_lead_through_every_order_and_back() -> None:
    order = Order(inverted=True)
    for _ in SortKey:
        order = order.next_sort
    assert order == Order()
    for _ in Group:
        order = order.next_group
    assert order == Order()
