"""Whether the other article gives a claim its source in the sentences around.

"We sail at dawn," Moe said. She added, "The ice can wait."
"We sail at dawn," Moe said. "The ice can wait."             Moe goes on speaking
"""

from __future__ import annotations

from functools import cache

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt, stem, tokens_of
from reader.facts.sources.likeness import are_one, nouns_in, stems_in
from reader.facts.sources.read import attributions
from reader.facts.sources.source import Attribution, source_word, stems_of
from reader.facts.tokens import QUOTE_MARKS
from reader.languages.record import Words
from reader.late_pattern import late_pattern
from reader.model import Span

BEFORE, AFTER = 400, 250
"""Code points around a passage in which a source that it leaves out may stand."""

SAME_CLAIM = 0.5
"""Share of a claim's words that a sentence around has which tells the claim itself."""

_ENDS = late_pattern(r"[^.\s][^.\s][.!?]['\"”»]?\s+(?![\s\d])|[。！？]")
_BRACKETED = late_pattern(r"\(([^()]*)\)")
_WORD = late_pattern(r"[^\W\d_]+")


def is_carried(one: Attribution, own: Excerpt, other: Excerpt) -> bool:
    """Whether the other side's claim has this source too, in words or by what stands around."""
    before, after = _around(other)
    if _is_outlet(one, own, other):
        return True
    if _says_otherwise(one, own, other):
        return True
    if _is_document(one, own) and any(one.words <= nouns_in(e) for e in (other, before, after)):
        return True
    if _speaks(one, own, other) or _is_reported(other):
        return True
    quoted = any(t.raw in QUOTE_MARKS for t in other.tokens)
    if quoted and (one.nouns & nouns_in(before)):
        return True
    claim = claim_words(one, own)
    before_it = _spoke_before(one, own)
    return any(
        are_one(one, speaker)
        or (before_it is not None and are_one(before_it, speaker))
        or (one.pronoun and (before_it is None or speaker.pronoun))
        or (quoted and _may_be(one, speaker))
        or (claim and len(claim & stems_in(sentence_of(near, speaker))) >= SAME_CLAIM * len(claim))
        or _is_anyone(speaker, near)
        for near, speaker in _nearest(before, after)
    )


def _nearest(before: Excerpt, after: Excerpt) -> list[tuple[Excerpt, Attribution]]:
    """Who speaks in the last sentence before a passage in which anybody does, and after it."""
    found: list[tuple[Excerpt, Attribution]] = []
    told = [speaker for speaker in attributions(before, ()) if not speaker.hinted]
    if told:
        last = sentence_of(before, told[-1]).span
        found += [(before, one) for one in told if one.span.start >= last.start]
    return found + [(after, one) for one in attributions(after, ()) if not one.hinted]


def _is_anyone(speaker: Attribution, near: Excerpt) -> bool:
    """`a spokeswoman`: one who speaks for whoever it was."""
    return speaker.pronoun and len(near.between(*speaker.source)) > 1


def is_spoken_around(excerpt: Excerpt) -> bool:
    """Whether anyone speaks in the sentence before or after a passage: the claim may be theirs."""
    return any(not one.hinted for near in _beside(excerpt) for one in attributions(near, ()))


def is_named_beside(one: Attribution, excerpt: Excerpt) -> bool:
    """Whether the sentence before or after a passage names a source: `That is what Moe found`."""
    told = [near_words(one, near) for near in _beside(excerpt)]
    return bool(one.nouns) and any(len(words) * 2 >= len(one.nouns) for words in told)


def _is_reported(excerpt: Excerpt) -> bool:
    """Whether verbs say by their mood that another says it: `die Kessel seien alt`."""
    return any(token.text in excerpt.own.sources.reported for token in excerpt.tokens)


def _spoke_before(one: Attribution, own: Excerpt) -> Attribution | None:
    """Who spoke before a pronoun, or one told as theirs: `the union …; its head, Moe, said`."""
    words = own.between(*one.source)
    if not one.pronoun and (not words or words[0].text not in own.own.sources.theirs):
        return None
    before, _ = _around(own)
    told = [speaker for speaker in attributions(before, ()) if not speaker.pronoun]
    return told[-1] if told else None


def near_words(one: Attribution, excerpt: Excerpt) -> frozenset[str]:
    """The words of a source that stand in an excerpt."""
    return one.nouns & nouns_in(excerpt)


def sentence_of(excerpt: Excerpt, one: Attribution) -> Excerpt:
    """The sentence of a passage in which a source stands."""
    span = excerpt.span
    ends = [end.end() for end in _ENDS.finditer(excerpt.text, *span)]
    start = max((end for end in ends if end <= one.span.start), default=span.start)
    stop = min((end for end in ends if end >= one.span.end), default=span.end)
    return excerpt if (start, stop) == span else _over(excerpt, Span(start, stop))


def _beside(excerpt: Excerpt) -> tuple[Excerpt, Excerpt]:
    """The sentence before a passage and the one after it."""
    before, after = (near.span for near in _around(excerpt))
    ends = [end.end() for end in _ENDS.finditer(excerpt.text, *before) if end.end() < before.end]
    start = ends[-1] if ends else before.start
    stop = _ENDS.search(excerpt.text, after.start, after.end)
    end = stop.end() if stop else after.end
    return _over(excerpt, Span(start, before.end)), _over(excerpt, Span(after.start, end))


def _may_be(one: Attribution, speaker: Attribution) -> bool:
    """Whether the one who speaks around a quotation may be the same: two names are two people."""
    return not (one.names and speaker.names)


def _speaks(one: Attribution, own: Excerpt, other: Excerpt) -> bool:
    """Whether the words that made a source of it stand there too.

    For a pronoun that is the verb (`himself said`), for any other a word that leads to a source,
    with the source itself (`according to her doctor's report`).
    """
    words = {t.text for t in own.between(*one.span)}
    if one.pronoun:
        return any(t.text in words & own.own.sources.saying for t in other.tokens)
    leads = {lead.split()[0] for lead in own.own.sources.leads} - own.own.small.prepositions
    told = words & leads & {t.text for t in other.tokens}
    return bool(told) and one.words <= nouns_in(other)


def _is_outlet(one: Attribution, own: Excerpt, other: Excerpt) -> bool:
    """Whether a source is the paper or agency whose article the other is: `the Echo reported`.

    It is named for the article, or in brackets in its dateline.
    """
    line = other.text[slice(*other.dateline)] if other.dateline else ""
    named = f"{other.outlet} {' '.join(_BRACKETED.findall(line))}".lower()
    if own.own.sources.pattern:
        return not one.pronoun and own.words(*one.source).lower() in named
    words = {source_word(own.own.sources, word) for word in _WORD.findall(named)}
    alone = one.nouns - stems_of(own.own.sources.documents)
    return bool(alone) and alone <= words


def _is_document(one: Attribution, own: Excerpt) -> bool:
    documents = own.own.sources.documents
    return not one.pronoun and any(
        t.text in documents for t in own.between(one.source.start, one.source.end)
    )


def claim_words(one: Attribution, own: Excerpt) -> frozenset[str]:
    """Stems of what is said: the words of a passage outside the attribution."""
    return stems_in(own, one.span) - stemmed(own.grammar)


@cache
def stemmed(grammar: Words) -> frozenset[str]:
    """Words of grammar as claims are compared by."""
    return frozenset(map(stem, grammar)) | grammar


def _around(excerpt: Excerpt) -> tuple[Excerpt, Excerpt]:
    """What stands before and after a passage."""
    first, last = excerpt.span
    before = Span(max(0, first - BEFORE), first)
    after = Span(last, min(len(excerpt.text), last + AFTER))
    return _over(excerpt, before), _over(excerpt, after)


def _over(excerpt: Excerpt, span: Span) -> Excerpt:
    return replace(excerpt, span=span, tokens=tokens_of(excerpt.text, *span), titled=False)


def _says_otherwise(one: Attribution, own: Excerpt, other: Excerpt) -> bool:
    """`The bank affirmed` for `the bank said`: a verb after the source that the claim lacks.

    A verb of saying says so even where no clause opens after it: `the corps estimated six inches`.
    """
    tokens, record = other.tokens, other.own.sources
    if not record.verb_endings:
        return False
    claim = stems_in(own)
    for index, token in enumerate(tokens[:-1]):
        if source_word(record, token.text) not in one.words:
            continue
        after = index + 1
        while after < len(tokens) - 1 and (
            tokens[after].text in record.adverbs or tokens[after].text in record.finite
        ):
            after += 1
        verb = tokens[after]
        if verb.text in record.saying or verb.text in record.acting:
            return True
        if (
            verb.is_word
            and not verb.capital
            and verb.text not in other.grammar
            and stem(verb.text) not in claim
            and source_word(record, verb.text) not in one.words
            and verb.text.endswith(record.verb_endings)
        ):
            return True
    return False
