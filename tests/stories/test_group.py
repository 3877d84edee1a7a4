"""Which articles tell the same story."""

from __future__ import annotations

import pytest

from reader.errors import Cancelled
from reader.library.entries import Entry, entries_at, with_stories
from reader.library.folders import SAMPLES, files_in

FERRY = Entry(
    "1",
    "Ferry stuck off Lorne after engine fire",
    lead="A ferry with 80 aboard lay still off Lorne.",
)
FERRY_TOO = Entry(
    "3", "Lorne ferry drifts, 80 aboard", lead="The Lorne ferry drifted after a fire in its engine."
)
BUDGET = Entry(
    "2", "Council passes budget", lead="The council voted for more buses and fewer potholes."
)
CONCERT = Entry(
    "4", "Choir sings in the rain", lead="Nobody left the square, whatever the weather."
)


def samples(story: str = "") -> list[Entry]:
    paths = [path for path in files_in([str(SAMPLES)]) if story in path]
    return [entry for path in paths for entry in entries_at(path)]


def test_two_tellings_share_a_number_and_others_have_none_and_the_order_stays() -> None:
    numbered = with_stories([FERRY, BUDGET, FERRY_TOO, CONCERT])
    assert [entry.path for entry in numbered] == ["1", "2", "3", "4"]
    assert numbered[0].story == numbered[2].story is not None
    assert numbered[1].story is numbered[3].story is None


def test_each_sample_story_is_found() -> None:
    ordered = with_stories(
        [entry for path in files_in([str(SAMPLES)]) for entry in entries_at(path)]
    )
    stories: dict[int | None, set[str]] = {}
    for entry in ordered:
        stories.setdefault(entry.story, set()).add(entry.name.split("-")[0])
    assert list(stories.values()) == [{"court"}, {"storm"}, {"transit"}, {"workshop"}]


@pytest.mark.parametrize("story", ["court", "storm", "transit", "workshop"])
def test_a_folder_with_one_story_alone_is_one_story(story: str) -> None:
    numbered = with_stories(
        [entry for path in files_in([str(SAMPLES)]) if story in path for entry in entries_at(path)]
    )
    assert {entry.story for entry in numbered} == {0}


def test_two_articles_about_different_things_are_no_story() -> None:
    assert [entry.story for entry in with_stories([BUDGET, FERRY])] == [None, None]


def test_no_articles_and_articles_without_words_make_no_story() -> None:
    assert with_stories([]) == ()
    assert [entry.story for entry in with_stories([Entry("a"), Entry("b")])] == [None, None]


def test_the_work_can_be_stopped_on_the_way() -> None:
    calls = 0

    def checkpoint() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        with_stories([FERRY, BUDGET, FERRY_TOO, CONCERT], checkpoint)
