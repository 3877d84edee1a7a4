"""What is asked of single sentences: who speaks there, how it is spelled, what words it has."""

from __future__ import annotations

import pytest

from reader.facts.claim import matter
from reader.facts.excerpt import FoldedArticle
from reader.facts.sentence_words import SentenceWords
from reader.facts.spelled import Spelled
from reader.facts.voices import Voices
from reader.formats import article_from_text
from reader.model import Side

HARBOUR = """\
The old pier was closed on Monday.

Mayor Ines Kolb said the pier would be mended by May.

She said it would cost 40,000 crowns.

"The sea will not wait."

He asked for a second opinion, the harbour master said.

"We have waited for years."

The fishermen stayed at home."""
"""Lines with a speaker, a pronoun and bare quotations."""
MARKET = HARBOUR.replace("40,000", "45,000").replace("fishermen", "skippers")


def folded(text: str, language: str = "en") -> FoldedArticle:
    return FoldedArticle(article_from_text(text, "lines.txt", language))


def both(left: str, right: str, language: str = "en") -> Spelled:
    return Spelled({Side.LEFT: folded(left, language), Side.RIGHT: folded(right, language)})


@pytest.mark.parametrize("backwards", [False, True])
def test_who_speaks_in_a_sentence_does_not_depend_on_what_was_asked_before(backwards: bool) -> None:
    source = folded(HARBOUR)
    voices = Voices(source)
    order = range(len(source.article.sentences))
    for index in reversed(order) if backwards else order:
        voices.in_sentence(index)
    speakers = {
        voice.sentence: source.text[slice(*voice.speaker.source)]
        for index in order
        for voice in voices.in_sentence(index)
    }
    assert speakers == {
        1: "Mayor Ines Kolb",
        2: "Mayor Ines Kolb",
        3: "Mayor Ines Kolb",
        4: "the harbour master",
        5: "the harbour master",
    }


def test_a_long_run_of_bare_quotations_is_read_without_running_deep() -> None:
    said = "Mayor Ines Kolb said the pier was safe.\n\n"
    source = folded(said + "\n\n".join(f'"We waited for {n} years."' for n in range(2_000)))
    last = len(source.article.sentences) - 1
    voices = Voices(source).in_sentence(last)
    assert [source.text[slice(*voice.speaker.source)] for voice in voices] == ["Mayor Ines Kolb"]


@pytest.mark.parametrize("text", [HARBOUR, "Am 3. Mai um 14.30 Uhr: 1 000 Boote.—12 000 kamen."])
def test_a_sentence_is_spelled_as_its_tokens_are(text: str) -> None:
    spelled = both(text, text)
    source = spelled.sources[Side.LEFT]
    for index, sentence in enumerate(source.article.sentences):
        tokens = source.excerpt([index]).tokens
        assert spelled.stretch(source, sentence.span) == tuple(token.raw for token in tokens)


@pytest.mark.parametrize(
    ("asked", "share", "found"),
    [
        ("Fishermen stayed home", 1.0, True),
        ("Fishermen stay in their homes", 1.0, True),
        ("Fishermen sailed to the bank", 0.25, True),
        ("Fishermen sailed to the bank", 0.6, False),
        ("Bakers opened early", 0.1, False),
    ],
)
def test_a_sentence_is_found_by_a_share_of_its_words_in_any_form(
    asked: str, share: float, found: bool
) -> None:
    words = matter(folded(asked).excerpt([0])).words
    sentences = SentenceWords(both(HARBOUR, MARKET))
    assert sentences.has_sentence(Side.LEFT, words, share) is found
    assert sentences.has_any(Side.LEFT, words) is (found or share == 0.6)


def test_the_nearest_sentence_is_found_where_words_have_no_blanks() -> None:
    left, right = "港の古い桟橋は月曜日に閉鎖された。", "桟橋は五月に修理される予定だ。"
    sentences = SentenceWords(both(left, right, "ja"))
    words = matter(folded("桟橋を修理する。", "ja").excerpt([0])).words
    assert sentences.nearest(Side.LEFT, words) < sentences.nearest(Side.RIGHT, words) == 1.0
