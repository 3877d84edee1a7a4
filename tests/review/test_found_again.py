"""A judgement is shown where it was given, or reported as lost with its note; never elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model import Article, LostKind, Pin, ReviewedComparison, Severity, Side, Verdict
from reader.review.session import ReviewSession
from reader.settings.settings import Settings


def article(*sentences: str, source: str = "") -> Article:
    return replace(Article.from_sentences(sentences), source=source)


@contextmanager
def session_in(folder: Path) -> Iterator[ReviewSession]:
    session = ReviewSession(Settings(), folder)
    yield session
    session.close(30)


def passage_at(reviewed: ReviewedComparison, side: Side, sentence: int) -> int:
    passages = reviewed.comparison.passages
    return next(k for k, passage in enumerate(passages) if sentence in passage.run(side))


def shown(reviewed: ReviewedComparison, side: Side = Side.RIGHT) -> dict[int, str]:
    """The notes by the first sentence of one side that they are shown at."""
    passages = reviewed.comparison.passages
    return {passages[k].run(side)[0]: judgement.note for k, judgement in reviewed.reviews.items()}


def lost(reviewed: ReviewedComparison) -> list[str]:
    return [one.judgement.note for one in reviewed.lost]


ASKED = (
    "The treasurer was asked about the missing ledger.",
    "No answer came.",
    "The warden was asked about the broken lock.",
    "No answer came.",
)
STORY = ("The treasurer and the warden were asked about the shed.",)


# Words that stand twice


def test_a_verdict_on_one_of_two_like_sentences_does_not_go_to_the_other(tmp_path: Path) -> None:
    with session_in(tmp_path) as session:
        wire = article(*STORY, source="wire.txt")
        told = session.compare(wire, article(*ASKED, source="told.txt"))
        for sentence, note in ((1, "the treasurer did answer us"), (3, "the warden did not")):
            session.note(told.comparison, passage_at(told, Side.RIGHT, sentence), note)
        without_the_first = article(ASKED[0], *ASKED[2:], source="told.txt")
        again = session.compare(wire, without_the_first)
        assert shown(again) == {2: "the warden did not"}
        assert lost(again) == ["the treasurer did answer us"]


def test_what_is_lost_comes_back_with_the_words(tmp_path: Path) -> None:
    with session_in(tmp_path) as session:
        wire, full = article(*STORY, source="w"), article(*ASKED, source="t")
        told = session.compare(wire, full)
        session.note(told.comparison, passage_at(told, Side.RIGHT, 1), "the treasurer's")
        again = session.compare(wire, article(ASKED[0], *ASKED[2:], source="t"))
        assert (shown(again), lost(again)) == ({}, ["the treasurer's"])
        back = session.compare(wire, full)
        assert (shown(back), lost(back)) == ({1: "the treasurer's"}, [])


def test_a_like_sentence_is_lost_where_a_neighbour_was_reworded_and_kept_by_both(
    tmp_path: Path,
) -> None:
    with session_in(tmp_path) as session:
        wire = article(*STORY, source="w")
        told = session.compare(wire, article("It was noon.", *ASKED, "Rain fell.", source="t"))
        for sentence, note in ((2, "the treasurer's"), (4, "the warden's")):
            session.note(told.comparison, passage_at(told, Side.RIGHT, sentence), note)
        reworded = article(*ASKED, "Rain fell all day.", source="t")
        again = session.compare(wire, reworded)
        assert (shown(again), lost(again)) == ({1: "the treasurer's"}, ["the warden's"])


def test_a_pin_stays_on_its_sentence_or_is_lost(tmp_path: Path) -> None:
    with session_in(tmp_path) as session:
        wire, told = article(*ASKED, source="w"), article("Nobody said a word.", source="t")
        session.pin(wire, told, [Pin(1, 0), Pin(3, 0, together=False)])
        edited = article(ASKED[0], *ASKED[2:], source="w")
        again = session.compare(edited, told)
        assert again.pins == (Pin(2, 0, together=False),)
        assert [one.about for one in again.lost] == [LostKind.JOINED]


# Another story


def test_a_verdict_of_one_story_is_not_in_another_with_the_same_sentences(tmp_path: Path) -> None:
    one = article("Berta spoke.", "The vote was 12 to 9.", source="a")
    other = article("Ansgar spoke.", "The vote was 12 to 9.", source="c")
    rewrites = [
        article("Somebody spoke.", "The vote was 12 to 8.", source=source) for source in "bd"
    ]
    with session_in(tmp_path) as session:
        reviewed = session.compare(one, rewrites[0])
        passage = passage_at(reviewed, Side.LEFT, 1)
        session.review(reviewed.comparison, passage, Verdict.ERROR, "it was 12 to 9")
        session.judge(reviewed.comparison, 0, Verdict.DISMISSED)
        elsewhere = session.compare(other, rewrites[1])
        assert (elsewhere.reviews, elsewhere.findings, elsewhere.lost) == ({}, {}, ())
        session.review(elsewhere.comparison, passage_at(elsewhere, Side.LEFT, 1), None, "")
        again = session.compare(one, rewrites[0])
        assert again.reviews[passage].verdict is Verdict.ERROR
        assert again.verdicts == {0: "dismissed"}


def test_another_story_in_the_same_files_has_nothing_of_the_one_before(tmp_path: Path) -> None:
    with session_in(tmp_path) as session:
        first = session.compare(
            article("The mill burnt down.", "No answer came.", "Rain fell.", source="latest"),
            article("A mill is gone.", source="ours"),
        )
        session.note(first.comparison, passage_at(first, Side.LEFT, 1), "about the mill")
        second = session.compare(
            article("The bank was robbed.", "No answer came.", "Snow fell.", source="latest"),
            article("A bank is empty.", source="ours"),
        )
        assert (shown(second, Side.LEFT), lost(second)) == ({}, ["about the mill"])


# A finding


def test_a_dismissal_does_not_cover_a_finding_that_matters_more_now(tmp_path: Path) -> None:
    from reader.review.state.locations import LocatedPair
    from reader.review.state.state import open_state
    from reader.review.state.subjects import finding_subjects

    left = article("The fee is 40 crowns.", source="a")
    right = article("The fee is 70 crowns.", source="b")
    with session_in(tmp_path) as session:
        comparison = session.compare(left, right).comparison
    (subject, *_) = finding_subjects(comparison)
    located = LocatedPair(left, right)
    lower, higher = (subject._replace(severity=level) for level in (Severity.LOW, Severity.HIGH))
    with open_state(tmp_path) as state:
        state.judge(located, lower, Verdict.DISMISSED, "too small", now="then")
        found = state.judgements(located, [higher])
        assert found.judgements == {}
        assert [(one.raised, one.judgement.note) for one in found.lost] == [(True, "too small")]
        state.judge(located, higher, Verdict.DISMISSED, "too small still", now="now")
        assert state.judgements(located, [lower]).judgements[lower].note == "too small still"
        assert state.judgements(located, [higher]).lost == ()


# Every edit


class Line(NamedTuple):
    """A sentence that is followed through every edit by its number."""

    number: int
    words: str


WORDS = ("No answer came.", "Rain fell on Orreby.", "It cost 40 crowns.", "The mill is shut.")
STORY_LINES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(("swap", "delete", "duplicate", "insert", "digit")),
        st.integers(0, 20),
        st.integers(0, 20),
        st.sampled_from((*WORDS, "A new lead.")),
    ),
    max_size=2,
)


def edited(lines: Sequence[Line], steps: Iterable[tuple[str, int, int, str]]) -> list[Line]:
    """The lines after each step; a copy and a new line have new numbers."""
    after = list(lines)
    for fresh, (step, here, there, words) in enumerate(steps, start=100):
        i, j = here % max(1, len(after)), there % max(1, len(after))
        if step == "insert" or not after:
            after.insert(j, Line(fresh, words))
        elif step == "swap":
            if after[i].words != after[j].words:
                after[i], after[j] = after[j], after[i]
        elif step == "delete" and len(after) > 1:
            del after[i]
        elif step == "duplicate":
            after.insert(j, Line(fresh, after[i].words))
        elif step == "digit":
            after[i] = after[i]._replace(words=after[i].words.replace("40", f"4{fresh}"))
    return after


def the_same(before: Sequence[Line], i: int, after: Sequence[Line], j: int) -> bool:
    """Whether a sentence is the one it was, as far as the words can tell.

    A copy that came to where the original was taken away cannot be told from it.
    """
    if before[i] == after[j]:
        return True
    if before[i].words != after[j].words:
        return False
    texts, later = ([line.words for line in lines] for lines in (before, after))
    once = texts.count(before[i].words) == later.count(before[i].words) == 1
    return once or around(texts, i) == around(later, j)


def around(texts: Sequence[str], index: int) -> tuple[str, str]:
    framed = ["", *texts, ""]
    return framed[index], framed[index + 2]


@settings(max_examples=150)
@given(STORY_LINES, STORY_LINES, STEPS, STEPS, st.booleans())
def test_after_any_edit_every_judgement_is_where_it_was_given_or_lost(
    left: list[str],
    right: list[str],
    left_steps: list[tuple[str, int, int, str]],
    right_steps: list[tuple[str, int, int, str]],
    exchanged: bool,
) -> None:
    before = [[Line(k, words) for k, words in enumerate(texts)] for texts in (left, right)]
    after = [
        edited(lines, steps) for lines, steps in zip(before, (left_steps, right_steps), strict=True)
    ]
    pair, later = (
        [
            article(*(line.words for line in lines), source=s)
            for lines, s in zip(pair, "wt", strict=True)
        ]
        for pair in (before, after)
    )
    with TemporaryDirectory() as folder, session_in(Path(folder)) as session:
        given_in = session.compare(pair[0], pair[1]).comparison
        for passage in range(len(given_in.passages)):
            session.note(given_in, passage, str(passage))
        base, other = later[::-1] if exchanged else later
        again = session.compare(base, other)
        places = {
            int(judgement.note): again.comparison.passages[k]
            for k, judgement in again.reviews.items()
        }
        assert sorted([*map(str, places), *lost(again)]) == sorted(
            map(str, range(len(given_in.passages)))
        )
        for note, place in places.items():
            there = given_in.passages[note]
            sides = (place.run(side) for side in (Side if not exchanged else reversed(Side)))
            for lines, now, run, here in zip(
                before, after, (there.bead.left, there.bead.right), sides, strict=True
            ):
                assert len(run) == len(here)
                assert all(the_same(lines, i, now, j) for i, j in zip(run, here, strict=True))
        if before == after:
            assert len(places) == len(given_in.passages)
