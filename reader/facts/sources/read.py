"""The sources that a excerpt names.

A source is the noun phrase at a verb of saying (`the coast guard said`, `said the mayor`) or
after a phrase that leads to one (`according to`, `citing`).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from reader.facts.excerpt import KEPT, Excerpt, Token
from reader.facts.pairing import MOST
from reader.facts.sources.clauses import hands_claim
from reader.facts.sources.leads import followed, leads, led
from reader.facts.sources.saying import auxiliary, is_noun, is_participle
from reader.facts.sources.source import Attribution, source_over
from reader.facts.sources.subjects import phrase_end, subject_start
from reader.facts.sources.topics import glued_sources
from reader.facts.taken import Taken
from reader.facts.tokens import text_at
from reader.languages import language as known
from reader.languages.record import Sources
from reader.model import Span


def read(excerpt: Excerpt, taken: Taken) -> list[Attribution]:
    """Every source of an excerpt in order; who it is no other kind asks again."""
    found = attributions(excerpt, taken.quoted)[:MOST]
    taken.sources += [one.source for one in found]
    return found


def attributions(excerpt: Excerpt, quoted: Sequence[Span]) -> list[Attribution]:
    """The sources that a excerpt names, in order; words inside quotations name none."""
    return list(_attributions(excerpt, tuple(quoted)))


@lru_cache(maxsize=KEPT)
def _attributions(excerpt: Excerpt, quoted: tuple[Span, ...]) -> Sequence[Attribution]:
    own = excerpt.own.sources
    if own.pattern:
        return tuple(glued_sources(excerpt, quoted))
    if not own.saying:
        return ()
    found = _headed(excerpt)
    telling = _telling(excerpt.language)
    for index, token in enumerate(excerpt.tokens):
        if token.text not in telling or any(q.start <= token.start < q.end for q in quoted):
            continue
        one = (
            led(excerpt, index)
            or followed(excerpt, index)
            or _called(excerpt, index)
            or _said(excerpt, index)
        )
        if one:
            found.append(one)
            found += _quoted_in_turn(excerpt, index)
    return _distinct(found)


@cache
def _telling(language: str) -> frozenset[str]:
    """Every word at which a source may be told: no other is asked."""
    own = known(language).sources
    return frozenset(
        {*own.what, *leads(language), *own.leads_after, *own.saying, *own.showing, *own.hinting}
    )


def _headed(excerpt: Excerpt) -> list[Attribution]:
    """`Moe: ice can wait`: a headline whose first words are the source of the rest."""
    tokens = excerpt.tokens
    colon = next((i for i, t in enumerate(tokens[:6]) if t.text == ":"), 0)
    if not colon or not all(t.is_word and t.capital for t in tokens[:colon]):
        return []
    first = int(tokens[0].text in excerpt.own.sources.turned and colon > 1)
    one = source_over(excerpt, 0, colon, first, colon, hinted=True)
    return [one] if one else []


def _quoted_in_turn(excerpt: Excerpt, index: int) -> list[Attribution]:
    """`State media quoted the president as saying`: the president is a source too."""
    tokens, own = excerpt.tokens, excerpt.own.sources
    if tokens[index].text not in own.quoting or index + 1 >= len(tokens):
        return []
    stop = phrase_end(own, tokens, index + 1)
    one = source_over(excerpt, index + 1, stop, index + 1, stop)
    return [one] if one else []


def _distinct(found: Sequence[Attribution]) -> list[Attribution]:
    """Without a second reading of the same words (`as reported by` is also `reported`)."""
    kept: list[Attribution] = []
    for one in found:
        clash = next((k for k in kept if k.span.meets(one.span)), None)
        if clash is None:
            kept.append(one)
        elif clash.hinted and not one.hinted:
            kept[kept.index(clash)] = one
    return kept


def _called(excerpt: Excerpt, index: int) -> Attribution | None:
    """`what the army called a "safe zone"`."""
    tokens, own = excerpt.tokens, excerpt.own.sources
    if tokens[index].text not in own.what:
        return None
    for at in range(index + 2, min(index + 9, len(tokens))):
        if tokens[at].text in own.calling:
            return source_over(excerpt, index, at + 1, index + 1, at)
    return None


def _said(excerpt: Excerpt, index: int) -> Attribution | None:
    """A verb of saying with its subject before or after it."""
    tokens = excerpt.tokens
    word, own = tokens[index].text, excerpt.own.sources
    verb = word in own.saying or word in own.showing or word in own.hinting
    hyphened = "-" in {text_at(tokens, index - 1), text_at(tokens, index + 1)}
    named = hyphened or _is_name(tokens, index)
    if not verb or named or is_noun(own, tokens, index) or is_participle(own, tokens, index):
        return None
    before = auxiliary(own, tokens, index)
    unfinished = before in own.modals and not word.endswith(own.verb_endings)
    infinitive = before in own.before_infinitive and word not in own.never_infinitive
    if unfinished or infinitive or before in own.passive:
        return _planned(excerpt, index)
    if before in own.denied:
        return _subject(tokens, index, before, excerpt)
    if inverted := _inverted(excerpt, index):
        return inverted
    if word.endswith(own.trailing_endings):
        return _trailing(excerpt, index)
    return _subject(tokens, index, before, excerpt)


def _is_name(tokens: Sequence[Token], index: int) -> bool:
    """`into neighbouring Tell`: a capital letter right behind a small word is of a name."""
    before = tokens[index - 1] if index else None
    return tokens[index].capital and before is not None and before.raw.islower()


def _planned(excerpt: Excerpt, index: int) -> Attribution | None:
    """`Moe was due to say`: what is still to be said has its speaker too."""
    tokens, own = excerpt.tokens, excerpt.own.sources
    if text_at(tokens, index - 1) not in own.to:
        return None
    if text_at(tokens, index - 2) in own.planned and text_at(tokens, index - 3) in own.passive:
        first = subject_start(own, tokens, index - 3)
        if first < index - 3:
            return source_over(excerpt, first, index + 1, first, index - 3)
    return None


def _subject(
    tokens: Sequence[Token], index: int, before: str, excerpt: Excerpt
) -> Attribution | None:
    """The source before a verb; up to the next link where a chain is told."""
    word, own = tokens[index].text, excerpt.own.sources
    first = subject_start(own, tokens, index)
    first = _own_pronoun(excerpt, first, index - 2 if before in own.helping else index - 1)
    told = index
    if _is_relative(excerpt, first, index):
        told = first - 1
        first = subject_start(own, tokens, first) if text_at(tokens, told) == "," else index
    if (
        first >= told
        or _is_demanded(own, tokens, first, index)
        or _is_clause(own, tokens[first:index])
    ):
        return None
    chain = (i for i in range(first + 1, index) if tokens[i].text in own.passing_on)
    stop = next(chain, index)
    hinted = before in own.denied or not _claims(excerpt, first, index)
    if word in own.acting and not hinted:
        hinted = not (_ends_quotation(tokens, first) or hands_claim(own, tokens, index))
    if hinted and word not in own.hinting and word not in own.saying:
        return None
    verb_too = stop + (stop == index)
    alone = _cut(excerpt, first, min(stop, told))
    return source_over(excerpt, first, verb_too, first, alone, hinted=hinted)


def _is_relative(excerpt: Excerpt, first: int, index: int) -> bool:
    """Whether what stands before a verb tells of its subject: `Moe, who had met Lund, said`."""
    words = excerpt.tokens[first:index]
    opened = len(words) > 1 and words[0].text in excerpt.own.sources.ends
    return (
        opened
        and words[0].text not in excerpt.own.sources.determiners
        and any(word.text not in excerpt.grammar for word in words)
    )


def _own_pronoun(excerpt: Excerpt, first: int, last: int) -> int:
    """Where a subject begins: `Outside her home in Lund she` is a pronoun and where she spoke."""
    tokens, own = excerpt.tokens, excerpt.own.sources
    if last <= first or tokens[last].text not in own.pronouns:
        return first
    counts = tokens[last].text in excerpt.own.numbers.counting
    told = any(
        t.text in own.saying and not t.text.endswith(own.trailing_endings)
        for t in tokens[first:last]
    )
    return first if counts or told or tokens[last - 1].text in own.determiners else last


ASKED = 5
"""Words before `that` among which a demand stands."""


def _is_demanded(own: Sources, tokens: Sequence[Token], first: int, index: int) -> bool:
    """`they demanded that the minister explain`: who shall say something has not said it."""
    if text_at(tokens, first - 1) not in own.that or tokens[index].text not in own.asked:
        return False
    before = tokens[max(0, first - 1 - ASKED) : first - 1]
    return any(token.text in own.demanding for token in before)


def _is_clause(own: Sources, words: Sequence[Token]) -> bool:
    """Whether a subject says something itself: `the mayor is the best whom Lund`, said."""
    verb = next((at for at, word in enumerate(words) if word.text in own.finite), 0)
    opened = any(word.text in own.clauses for word in words[:verb])
    return verb > 0 and not opened and any(w.text in own.determiners for w in words[verb:])


def _ends_quotation(tokens: Sequence[Token], first: int) -> bool:
    """Whether a quotation ends right before a subject: `"It is safe," Moe wrote in a post`."""
    return bool(first) and tokens[first - 1].text in {'"', "”", "»", "“", "’"}


def _cut(excerpt: Excerpt, first: int, stop: int) -> int:
    """Where the words for a speaker end before what says when and where they spoke."""
    tokens, cuts = excerpt.tokens, excerpt.own.sources.cuts
    named = next((i for i in range(first, stop) if tokens[i].text not in excerpt.grammar), stop)
    return next((i for i in range(named + 1, stop) if tokens[i].text in cuts), stop)


def _claims(excerpt: Excerpt, first: int, index: int) -> bool:
    """A verb of saying, or one of showing with a document before it."""
    tokens, own = excerpt.tokens, excerpt.own.sources
    word = tokens[index].text
    shown = word in own.showing and any(t.text in own.documents for t in tokens[first:index])
    return word in own.saying or shown


def _inverted(excerpt: Excerpt, index: int) -> Attribution | None:
    """`," said the mayor` and `, said an aide who spoke …`: the subject follows."""
    tokens, own = excerpt.tokens, excerpt.own.sources
    first = index - 1 if text_at(tokens, index - 1) in own.helping else index
    if not first or tokens[index].text not in own.turned:
        return None
    start = _past_day(excerpt, index + 1)
    if start >= len(tokens):
        return None
    before, after = tokens[first - 1], tokens[start]
    if before.text not in _BEFORE_INVERTED and before.text not in own.as_said:
        return None
    if not after.is_word or after.text in own.clauses or after.text in own.no_subjects:
        return None
    known = tokens[index].text not in own.acting or _may_open(excerpt, start)
    if before.text == "," and not (known and _is_subject_after(excerpt, start)):
        return None
    stop = phrase_end(own, tokens, start)
    alone = _past_hearer(excerpt, start, stop)
    return source_over(excerpt, first, stop, alone, stop)


def _may_open(excerpt: Excerpt, start: int) -> bool:
    """Whether a word opens the words for somebody: `added fuel to the fire` names nobody."""
    word, own = excerpt.tokens[start], excerpt.own
    known = word.text in own.sources.alike or any(word.text in k for k in own.speakers.kinds)
    return word.capital or word.text in own.sources.determiners or known


def _past_day(excerpt: Excerpt, index: int) -> int:
    """Where the subject begins behind a day: `a annoncé mercredi la préfecture`."""
    text = text_at(excerpt.tokens, index)
    named = text in excerpt.own.dates.weekdays and text in excerpt.own.sources.cuts
    return index + 1 if named else index


def _past_hearer(excerpt: Excerpt, first: int, stop: int) -> int:
    """Where the speaker begins after the one who was told: `a dit à Moe la mairie`."""
    tokens, own = excerpt.tokens, excerpt.own.sources
    if tokens[first].text not in own.hearers:
        return first
    return next((i for i in range(first + 2, stop) if tokens[i].text in own.determiners), first)


_BEFORE_INVERTED = frozenset(",\"”“»«?!'")


def _is_subject_after(excerpt: Excerpt, start: int) -> bool:
    """After a bare comma: the words up to the end are a subject and no claim of their own.

    Behind the subject may stand when and where it was said, and the other part of the verb
    (`teilte die Bahn am Montag mit`).
    """
    tokens, own = excerpt.tokens, excerpt.own.sources
    stop = phrase_end(own, tokens, start)
    end = stop
    word = text_at(tokens, stop)
    if word in own.cuts or word in excerpt.own.small.prepositions:
        end = next((i for i in range(stop, len(tokens)) if tokens[i].text in _ENDING), len(tokens))
    elif word in own.ends and text_at(tokens, stop + 1) in _ENDING:
        end = stop + 1
    last = text_at(tokens, end)
    ends = not last or last in _AFTER_INVERTED or last in own.after_subject
    return ends and not any(t.text in own.finite for t in tokens[start:end])


_ENDING = frozenset('.,;:!?"”')
_AFTER_INVERTED = frozenset('.,;"”')


def _trailing(excerpt: Excerpt, index: int) -> Attribution | None:
    """`, adding that …`: the speaker is the one before; no source of its own."""
    token = excerpt.tokens[index]
    span = Span(token.start, token.end)
    return Attribution(span, span, frozenset(), pronoun=True, hinted=True)
