"""What is asked of all articles at once is what each of them would have answered."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.library.entries import Entry, search_key
from reader.library.searched import entries_with, entries_without

WORDS = st.text(st.sampled_from("aB é“”'  \n-ﬁ한x"), max_size=12)
ENTRIES = st.lists(
    st.builds(
        Entry,
        st.sampled_from(["a/ab.txt", "a/Bé x.txt", "b/x  b"]),
        headline=WORDS,
        outlet=WORDS,
        published=WORDS,
        lead=WORDS,
        known=st.booleans(),
    ),
    max_size=6,
)


@given(ENTRIES, WORDS)
def test_all_articles_at_once_answer_as_each_alone(entries: list[Entry], wanted: str) -> None:
    key = search_key(wanted)
    found = entries_with(key, entries)
    assert [*found] == [entry for entry in entries if key in entry.searched]
    missing = [entry for entry in entries if entry.known and key not in entry.searched]
    assert [*entries_without(key, entries)] == missing


def test_the_folder_of_an_article_is_not_searched() -> None:
    assert not entries_with("night", [Entry("night/ferry.txt", known=True)])
