"""What a source is: its words without grammar, by which two sources are compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from reader import languages
from reader.dataclass import dataclass
from reader.facts.excerpt import Excerpt, Token, stem
from reader.languages.countries import COUNTRIES, COUNTRY_OPENINGS
from reader.languages.record import Sources, Words
from reader.model import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """A source: its span with the verb, the span of the source alone and its content words.

    `hinted` marks a verb that shows who speaks without handing a claim to them (`denied`).
    `institutions` and `state` are those of its words that other sources may well share, `nouns`
    its words as they stand there, `names` those with a capital letter. `age` is how old it is said
    to be, in figures.
    """

    span: Span
    source: Span
    words: frozenset[str]
    stems: frozenset[str] = frozenset()
    pronoun: bool = False
    hinted: bool = False
    institutions: frozenset[str] = frozenset()
    state: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    age: str = ""

    @property
    def shown(self) -> Span:
        """What tells this source from another: where the verb stands apart from it, the source."""
        return self.span if self.source.within(self.span) else self.source


def source_over(
    excerpt: Excerpt,
    first: int,
    stop: int,
    source_first: int,
    source_stop: int,
    *,
    hinted: bool = False,
) -> Attribution | None:
    """The source in a stretch of tokens, None where nothing in it can speak.

    The first range is the attribution with its verb, the second the source alone.
    """
    tokens, known, grammar = excerpt.tokens, excerpt.own.sources, excerpt.grammar
    source_stop = _before_adverb(known, tokens, source_first, source_stop)
    own = [t for t in tokens[source_first:source_stop] if t.is_word]
    if not own or stop <= first or _is_cut_short(excerpt, own):
        return None
    telling = [t for t in own if t.text not in grammar and t.text not in known.never]
    capitals = [t for t in own if t.capital]
    told = {t.text: _in_full(excerpt, t) if t.capital else (t.text,) for t in telling}
    nouns = words = frozenset(source_word(known, w) for full in told.values() for w in full)
    pronoun = not words
    if pronoun and not any(t.text in known.pronouns for t in own):
        return None
    span = Span(tokens[first].start, tokens[stop - 1].end)
    alone = Span(tokens[source_first].start, tokens[source_stop - 1].end)
    countries = frozenset(COUNTRIES[k] for k in _country_keys(own) if k in COUNTRIES)
    initials = "".join([t.raw[0].lower() for t in capitals if t.text not in grammar])
    if not known.alike:
        # Other forms of a long word share its beginning, German compounds their end.
        compound = excerpt.own.writing.capital_nouns
        words |= {f"-{w[-8:]}" if compound else f"{w[:5]}-" for w in nouns if len(w) > 7}
    words |= countries | ({initials} if len(initials) > 1 else frozenset())
    stems = frozenset(stem(w) for full in told.values() for w in full)
    names = [t for t in capitals if t.text in told]
    named = any(not {t.text, t.text.removesuffix("s")} & known.mute for t in names)
    seats = _seats(excerpt, source_first, source_stop) if capitals else frozenset()
    mute = stems and not named and stems <= stems_of(known.mute)
    return Attribution(
        span,
        alone,
        words,
        stems,
        pronoun,
        hinted or bool(mute),
        words & (_institutions(excerpt.language) | seats),
        words & stems_of(known.state),
        nouns,
        frozenset(w for t in names for w in told[t.text]),
        _age(tokens[source_first : source_stop + 1]),
    )


def is_passed_on(excerpt: Excerpt, one: Attribution, before: Attribution) -> bool:
    """Whether a source passes on who spoke right before it: `he said, according to the Post`."""
    between = excerpt.text[max(before.span.end, before.source.end) : one.span.start]
    return one.span.start > before.span.start and between.strip() in {"", ","}


def is_counted(one: Attribution, words: str, own: Sources) -> bool:
    """Whether a source, by its words, is some of those told before: `both officials`."""
    return words.lower().split()[0] in own.pronouns and not one.names


def _is_cut_short(excerpt: Excerpt, own: Sequence[Token]) -> bool:
    """Whether words name nobody: `Moe's attempts to`, `touted Moe's`."""
    last, known = own[-1], excerpt.own.sources
    owner = (
        f"'{last.text}" in excerpt.own.writing.genitive
        and not own[0].capital
        and own[0].text not in known.determiners
    )
    return len(own) > 1 and (last.text in excerpt.own.small.prepositions or owner)


def _seats(excerpt: Excerpt, first: int, stop: int) -> frozenset[str]:
    """Where a source is at home (`in Selburg`, `Selburg-based`): another may be there as well."""
    own, tokens = excerpt.own, excerpt.tokens
    if own.writing.capital_nouns or not own.writing.spaced:
        return frozenset()
    found = set()
    for index in range(first, stop):
        if not tokens[index].capital:
            continue
        before = tokens[index - 1].text if index > first else ""
        leads = before in own.small.prepositions and before not in own.dates.of
        behind = [t.text for t in tokens[index + 1 : min(stop, index + 3)]]
        if leads or _is_seat(own.sources, behind):
            word = source_word(own.sources, tokens[index].text)
            found |= {word, f"{word[:5]}-"}
    return frozenset(found)


def _is_seat(own: Sources, behind: Sequence[str]) -> bool:
    return behind[:1] == ["-"] and behind[-1] in own.seated


def _in_full(excerpt: Excerpt, token: Token) -> Sequence[str]:
    """The words of a source that a capital stands for: itself, or those of which it is short."""
    return excerpt.own.names.short.get(token.text, "").split() or (token.text,)


def _before_adverb(own: Sources, tokens: Sequence[Token], first: int, stop: int) -> int:
    """Where a source ends before an adverb or helper of its verb: `Moe initially said`."""
    while stop - first > 1 and _is_of_verb(own, tokens[stop - 1]) and tokens[stop - 2].is_word:
        if tokens[stop - 2].text in own.owning:
            break
        stop -= 1
    return stop


def _is_of_verb(own: Sources, token: Token) -> bool:
    small = not token.capital
    adverb = token.text.endswith(own.adverb_endings) or token.text in own.adverbs
    return small and (adverb or token.text in own.finite)


def _age(words: Sequence[Token]) -> str:
    """The figure between commas of `Lind, 61, said`, or before the hyphen of `the 61-year-old`."""
    for before, figure, after in zip(words, words[1:], words[2:], strict=False):
        if not (len(figure.text) == 2 and figure.is_figure and figure.text.isdecimal()):
            continue
        if before.text == after.text == "," or (after.text == "-" and after.start == figure.end):
            return figure.text
    return ""


@cache
def _institutions(language: str) -> frozenset[str]:
    """The words that two institutions share which are told apart by their other words."""
    own = languages.language(language).sources
    return frozenset(source_word(own, word) for word in own.institutions)


def _country_keys(own: Sequence[Token]) -> Iterator[str]:
    """Words, and pairs of words, that may name a country."""
    for at, token in enumerate(own):
        if token.text in COUNTRY_OPENINGS:
            yield token.text
            yield " ".join(t.text for t in own[at : at + 2])


def source_word(own: Sources, word: str) -> str:
    """The stem of a word, the same for words of one source (`troops`, `army`)."""
    return stem(own.alike.get(word, word))


@cache
def stems_of(words: Words) -> frozenset[str]:
    """The stems of the words of a language's list."""
    return frozenset(map(stem, words))
