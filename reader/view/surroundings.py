"""What stands around the words of a finding: what they belong to, who says them, the statement.

    around      which students aged [7-14] are    → "students aged 7-14"
                at least [40] houses burnt        → "40 houses burnt"
    speaker     "…" said Ilse Tanner, the mayor   → "Ilse Tanner, the mayor"
    statement   On Monday Ilse Tanner said: "…"   → "Ilse Tanner: “…”"

At most a few thousand code points of a sentence are looked at.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from reader.dataclass import dataclass
from reader.facts.excerpt import Excerpt, FoldedArticle
from reader.facts.quotes.read import quotations
from reader.facts.sources.read import attributions
from reader.model import Article, Sentence, Span
from reader.text import cells
from reader.text.words import is_dense, is_word, tokens, words

_NEAR, _NEAR_DENSE = 2, 8
"""Words around that say what a fact belongs to; characters where no spaces part the words, at most:
where no word surely ends within so many, nothing is told."""
_PASSED = 2
"""Words of grammar that may stand between a number and what it counts."""
_BESIDE = 3
"""Words on either side in which two equal wordings may differ: `at least 20`, `at most 20`."""
_REACH = 80
"""Code points on either side that are looked at."""
_LONGEST = 4000
"""Code points of a sentence that are read for who speaks."""
_KEPT = 64
"""Sentences that are kept as read: the findings of one sentence come one after the other."""
_SOURCES = 2
_SPOKEN = 3
"""Words from which what a sentence quotes is what it says."""
_LATE = 24
"""Cells before who speaks, from which a long sentence is told from there."""
_PARTING = " \t\n,;:.–—"


@dataclass(frozen=True, slots=True)
class Near:
    """The words just before or after a stretch, with the blanks between; one of them is empty."""

    before: str = ""
    after: str = ""

    def put_around(self, core: str) -> str:
        """A wording of the stretch with what surrounds it."""
        return f"{self.before}{core}{self.after}"


def around(article: Article, span: Span, *, far: bool = False) -> Near:
    """What a stretch belongs to: the words of matter after it, else before it, in its clause.

    `far`: else those beyond a word or two of grammar, as in `half of the houses`.
    """
    sentence = sentence_span(article, span)
    grammar = _excerpt(article, span).grammar
    end = min(sentence.end, span.end + _REACH)
    following = tokens(article.text, span.end, end)
    start = max(sentence.start, span.start - _REACH)
    if after := _run(article.text, following, grammar):
        return Near(after=article.text[span.end : after[-1].end])
    if before := _run(article.text, tokens(article.text, start, span.start)[::-1], grammar):
        return Near(article.text[before[-1].start : span.start])
    after = _run(article.text, following, grammar, passing=_PASSED if far else 0)
    return Near(after=article.text[span.end : after[-1].end] if after else "")


def widened(article: Article, span: Span) -> Span:
    """A stretch with the few words before and after it in its sentence."""
    sentence = sentence_span(article, span)
    start, end = max(sentence.start, span.start - _REACH), min(sentence.end, span.end + _REACH)
    before = words(article.text, start, span.start)[-_BESIDE:]
    after = words(article.text, span.end, end)[:_BESIDE]
    return Span(before[0].start if before else span.start, after[-1].end if after else span.end)


def speaker(article: Article, span: Span) -> str:
    """Who is said to say the words of a stretch in its sentence; "" where nobody is named."""
    sentence = sentence_span(article, span)
    return ", ".join(_sources(_excerpt(article, sentence), article, sentence)[:_SOURCES])


def statement(article: Article, span: Span, room: int) -> str:
    """What a sentence says, in at most `room` cells.

    Of one that is too long, its quotation with who says it, or its words, from where it names its
    source if more than half of it comes after that.
    """
    text = plain(article.text, span)
    if cells.width(text) <= room:
        return text
    excerpt = _excerpt(article, span)
    said = max(quotations(excerpt), key=lambda q: len(q.words), default=None)
    spoken = said is not None and len(said.words) >= _SPOKEN
    if spoken and said and (sources := _sources(excerpt, article, span)):
        who = cells.fitted(sources[0], room // 2)
        quoted = plain(article.text, _moved(said.span, span.start))
        return f"{who}: “{cells.fitted(quoted, room - cells.width(who) - 4)}”"
    late = next(_clauses(excerpt), 0)
    if cells.width(text[:late]) >= _LATE and 2 * late < len(excerpt.text):
        text = f"… {plain(article.text, Span(span.start + late, span.end))}"
    return cells.fitted(text, room)


def _clauses(excerpt: Excerpt) -> Iterator[int]:
    """Where clauses begin whose subject says something: `On Friday, [the owner denied …`."""
    for one in attributions(excerpt, []) if "," in excerpt.text else ():
        start = one.span.start
        if start == one.source.start and excerpt.text[:start].rstrip().endswith(","):
            yield start


def plain(text: str, span: Span) -> str:
    """The words of a stretch on one line, without the marks that part it from what is around."""
    return " ".join(text[span.start : span.end].split()).strip(_PARTING)


def _sources(excerpt: Excerpt, article: Article, span: Span) -> list[str]:
    """The sources that a sentence names by more than a pronoun, each once."""
    named = _named(excerpt)
    return list(dict.fromkeys(plain(article.text, _moved(one, span.start)) for one in named))


@lru_cache(maxsize=_KEPT)
def _named(excerpt: Excerpt) -> tuple[Span, ...]:
    quoted = [quotation.span for quotation in quotations(excerpt)]
    return tuple(one.source for one in attributions(excerpt, quoted) if one.nouns)


def _excerpt(article: Article, span: Span) -> Excerpt:
    """A stretch of an article as the readers of facts see it; its places count from its start."""
    return _excerpt_of(article.text[span.start : span.end][:_LONGEST], article.language)


@lru_cache(maxsize=_KEPT)
def _excerpt_of(text: str, language: str) -> Excerpt:
    return FoldedArticle(Article.from_sentences([text], language)).excerpt([0])


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def sentence_span(article: Article, span: Span) -> Span:
    """The sentences that hold a stretch, without a dateline before it; the stretch at least."""
    if not article.sentences:
        return span
    first = max(0, bisect_right(article.sentences, span.start, key=_start) - 1)
    last = max(first, bisect_right(article.sentences, span.end - 1, key=_start) - 1)
    start, end = article.sentences[first].span.start, article.sentences[last].span.end
    if article.dateline is not None and start < article.dateline.end <= span.start:
        start = article.dateline.end
    return Span(min(start, span.start), max(end, span.end))


def _start(sentence: Sentence) -> int:
    return sentence.span.start


def _run(
    text: str, found: Sequence[Span], grammar: Collection[str], passing: int = 0
) -> list[Span]:
    """The first words of matter of some tokens, up to a mark or a word of grammar.

    So many words of grammar may stand before them.
    """
    first = next((piece for span in found if not (piece := text[slice(*span)]).isspace()), "")
    if first and is_dense(first):
        return _dense_run(text, found, grammar)
    run: list[Span] = []
    for start, end in found:
        piece = text[start:end]
        if piece.isspace() and "\n" not in piece:
            continue
        if is_word(piece) and piece.lower() in grammar and passing and not run:
            passing -= 1
            continue
        if not is_word(piece) or piece.lower() in grammar:
            break
        run.append(Span(start, end))
        if len(run) == _NEAR:
            break
    return run


def _dense_run(text: str, found: Sequence[Span], grammar: Collection[str]) -> list[Span]:
    """The same where no blanks part the words: as far as one surely ends; [] where that is far.

    That is a mark, a word of grammar, and where the endings of a Japanese word do: `程度は|同`.
    """
    run: list[Span] = []
    whole = 0
    for start, end in found:
        piece = text[start:end]
        if not is_word(piece) or (piece.lower() in grammar and not _is_hiragana(piece)):
            return run
        if run:
            earlier, later = sorted((run[-1], Span(start, end)))
            if _is_hiragana(text[slice(*earlier)]) and not _is_hiragana(text[slice(*later)]):
                whole = len(run)
        if len(run) == _NEAR_DENSE:
            return run[:whole]
        run.append(Span(start, end))
    return run


def _is_hiragana(piece: str) -> bool:
    return "\u3041" <= piece[:1] <= "\u309f"
