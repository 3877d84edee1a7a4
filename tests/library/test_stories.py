"""Which articles tell the same story."""

from __future__ import annotations

from reader.library.entries import Entry, described
from reader.library.shelf import SAMPLES, files_in
from reader.library.stories import grouped

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


def test_two_tellings_stand_together_and_share_a_number_and_others_have_none() -> None:
    ordered = grouped([FERRY, BUDGET, FERRY_TOO, CONCERT])
    assert [entry.path for entry in ordered] == ["1", "3", "2", "4"]
    assert ordered[0].story == ordered[1].story is not None
    assert ordered[2].story is ordered[3].story is None


def test_each_sample_story_is_found() -> None:
    ordered = grouped([described(path) for path in files_in([str(SAMPLES)])])
    stories: dict[int | None, set[str]] = {}
    for entry in ordered:
        stories.setdefault(entry.story, set()).add(entry.name.split("-")[0])
    assert list(stories.values()) == [{"court"}, {"storm"}, {"transit"}, {"workshop"}]


def test_no_articles_and_articles_without_words_make_no_story() -> None:
    assert grouped([]) == []
    assert [entry.story for entry in grouped([Entry("a"), Entry("b")])] == [None, None]
