"""What holds for any two articles, whatever stands in them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.facts import Found, check
from reader.model import Article, Bead, Edit, Fact, Link, MatchedBy, Op, Passage, Span

FRAGMENTS = (
    "The mayor said", "police said", "according to the ministry", "he told reporters",
    "citing Anna Berg",
    "17 boats", "seventy boats", "aged 7-14", "between 7 and 16", "$3 million", "3 million euros",
    "a third of", "half of the 88 wells", "on Monday", "on March 4", "at 6 a.m.", "at 6 p.m. GMT",
    "since 1996", "next year", "two weeks", "did not", "never", "no evidence", "without a permit",
    "refused to sail", "agreed to sail", "may close", "will close", "must pay", "reportedly",
    "is believed to", "accused of theft", "Colonel Ana Ruiz", "Ana Ruiz", "in Lisbon", "in Porto",
    "the United Nations", "the UN", '"we will wait"', "“we will leave”", '"', "„Nein“", "‘so’",
    "the ferry sank", "and", ",", ".", "was opened", "denied", "confirmed", "12 kg", "12 tonnes",
    "\u202e", "\ud800", "\x1b[31m", "3일", "120명", "東京で", "「はい」",
)  # fmt: skip
SENTENCES = st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=9).map(" ".join)
ARTICLES = st.lists(SENTENCES, min_size=1, max_size=4)
LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "ko", "ja", "xx"])


def told(
    left: list[str], right: list[str], language: str
) -> tuple[Article, Article, list[Passage]]:
    """Sentence against sentence; what is left over on one side stands alone."""
    articles = Article.from_sentences(left, language), Article.from_sentences(right, language)
    return *articles, [
        _passage(*articles, n, n < len(left), n < len(right))
        for n in range(max(len(left), len(right)))
    ]


def _passage(left: Article, right: Article, n: int, on_left: bool, on_right: bool) -> Passage:
    runs = range(n, n + on_left), range(n, n + on_right)
    if not (on_left and on_right):
        return Passage(Bead(*runs))
    spans = left.sentences[n].span, right.sentences[n].span
    same = left.text[slice(*spans[0])] == right.text[slice(*spans[1])]
    return Passage(
        Bead(*runs, 1.0, MatchedBy.ALIKE), (Edit(Op.EQUAL if same else Op.REPLACE, *spans),)
    )


def found(left: list[str], right: list[str], language: str) -> Found:
    articles = told(left, right, language)
    links = [Link(n, n, 1.0, MatchedBy.ALIKE) for n in range(min(len(left), len(right)))]
    return check(*articles, links)


def place(fact: Fact | None) -> tuple[int, int]:
    return (-1, -1) if fact is None else (fact.span.start, fact.span.end)


@settings(deadline=None)
@given(ARTICLES, LANGUAGES)
def test_an_article_agrees_with_itself(sentences: list[str], language: str) -> None:
    assert found(sentences, sentences, language) == Found((), ())


@settings(deadline=None)
@given(ARTICLES, ARTICLES, LANGUAGES)
def test_swapping_the_sides_finds_the_same_with_sides_exchanged(
    left: list[str], right: list[str], language: str
) -> None:
    one, other = found(left, right, language), found(right, left, language)
    kinds = {"omission": "one-sided", "addition": "one-sided"}
    assert sorted(
        (kinds.get(d.kind, d.kind), place(d.left), place(d.right)) for d in one.findings
    ) == sorted((kinds.get(d.kind, d.kind), place(d.right), place(d.left)) for d in other.findings)


@settings(deadline=None)
@given(ARTICLES, ARTICLES, LANGUAGES)
def test_spans_lie_in_the_text_and_in_their_passage(
    left: list[str], right: list[str], language: str
) -> None:
    left_article, right_article, passages = told(left, right, language)
    for d in check(left_article, right_article, passages, []).findings:
        if d.passage is None:
            continue
        bead = passages[d.passage].bead
        for fact, article, run in (
            (d.left, left_article, bead.left),
            (d.right, right_article, bead.right),
        ):
            if fact is not None:
                # A figure told in a sentence of its own is held against another passage's sentence.
                inside = article.run_span(run) if run else Span(0, len(article.text))
                assert inside.start <= fact.span.start < fact.span.end <= inside.end


@settings(deadline=None)
@given(ARTICLES, ARTICLES, LANGUAGES)
def test_the_same_articles_always_give_the_same_findings(
    left: list[str], right: list[str], language: str
) -> None:
    assert found(left, right, language) == found(left, right, language)


@settings(deadline=None)
@given(st.text(max_size=200), st.text(max_size=200), LANGUAGES)
def test_no_text_is_too_strange_to_be_checked(left: str, right: str, language: str) -> None:
    for d in found([left], [right], language).findings:
        assert 0.0 <= d.chance <= 1.0
        assert d.message
