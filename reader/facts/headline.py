"""Headlines and leads compared as such: who, what, where or how many came in or left.

    left    Storm breaks old pier in Elsey
    right   Storm breaks pier
    found   dropped 'Elsey'; not 'old', where the other article tells of the old pier too

Only what tells something counts: a number, a name, a word that the other article has nowhere. Two
headlines that merely choose other words of one story are left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from operator import itemgetter

from reader.dataclass import dataclass
from reader.facts.excerpt import Excerpt, Token, stem
from reader.facts.names.name import plain
from reader.facts.names.read import names
from reader.facts.numbers.amount import Amount, AmountKind, key_of
from reader.facts.numbers.equality import nearly_equal
from reader.facts.numbers.read import amounts
from reader.facts.report import Claims, Report
from reader.facts.times.read import whens
from reader.languages.countries import COUNTRIES
from reader.languages.record import Words
from reader.late_pattern import late_pattern
from reader.model import FactKind, Rule, Severity, Side

CHANGED = Rule(
    "headline.changed",
    FactKind.HEADLINE,
    "Headline: what was added, dropped or exchanged",
    Severity.LOW,
)
LEAD = Rule("headline.lead", FactKind.HEADLINE, "Lead: what came in and what left", Severity.LOW)
RULES = (CHANGED, LEAD)
"""In the order for people."""

_MOST = 3
"""Phrases that a rule's sentence lists a side."""
_TIES = {"", "-", "'"}
_REST = late_pattern(r"(?:['-][^\W\d_]{1,40})+")


def compare(claims: Claims, rule: Rule, report: Report) -> None:
    """One finding for two headlines or leads that do not tell the same, at most medium."""
    left, right = _told(claims.left), _told(claims.right)
    dropped = _telling(_only(left, right), left, lambda key: claims.told(Side.RIGHT, key))
    added = _telling(_only(right, left), right, lambda key: claims.told(Side.LEFT, key))
    if not dropped and not added:
        return
    told = [_content(t.story, t.excerpt.grammar).keys() for t in (left, right)]
    recast = 2 * len(told[0] & told[1]) < min(map(len, told))
    recounted = _uncounted(left, right) or _uncounted(right, left)
    severity = Severity.MEDIUM if recounted or recast else None
    parts = [f"dropped {_listed(dropped)}"] if dropped else []
    parts += [f"added {_listed(added)}"] if added else []
    report.add(
        rule,
        0.7,
        "; ".join(parts),
        claims.left.fact(FactKind.HEADLINE, *claims.left.span),
        claims.right.fact(FactKind.HEADLINE, *claims.right.span),
        severity=severity,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """One side: its tokens without the dateline, and its figures without those of its dates."""

    excerpt: Excerpt
    story: tuple[Token, ...]
    figures: tuple[Amount, ...]


def _told(excerpt: Excerpt) -> _Told:
    """One side read once; where, when and by whom it was filed is not the story."""
    figures = amounts(excerpt, [when.span for when in whens(excerpt)])
    filed = excerpt.dateline
    if filed is None:
        return _Told(excerpt, excerpt.tokens, tuple(figures))
    story = tuple(t for t in excerpt.tokens if not filed.start <= t.start < filed.end)
    return _Told(excerpt, story, tuple(figures))


def _content(tokens: Sequence[Token], grammar: Words) -> dict[str, str]:
    """Content words by their stems, in order."""
    found: dict[str, str] = {}
    for token in tokens:
        if (token.is_word or token.is_figure) and token.text not in grammar:
            found.setdefault(stem(token.text), token.raw)
    return found


def _uncounted(own: _Told, other: _Told) -> bool:
    """Whether one side counts what the other counts neither so nor rounded."""
    keys = {key_of(amount) for amount in other.figures}
    filed = own.excerpt.dateline
    return any(
        key_of(amount) not in keys
        and not any(nearly_equal(amount, their) for their in other.figures)
        and not (filed is not None and filed.start <= amount.span.start < filed.end)
        for amount in own.figures
    )


def _only(own: _Told, other: _Told) -> list[Token]:
    """Content words that the other has neither as such nor as a part of an equal amount."""
    known = _content(other.excerpt.tokens, other.excerpt.grammar)
    values = {_value(amount) for amount in other.figures}
    equal = [amount.span for amount in own.figures if _value(amount) in values]
    shared = {token for span in equal for token in own.excerpt.between(*span)}
    apart = [token for token in own.story if token not in shared]
    grammar = own.excerpt.grammar
    return [
        token
        for token in apart
        if (token.is_word or token.is_figure)
        and token.text not in grammar
        and not (len(token.raw) == 1 and token.raw.isascii() and token.is_word)
        and stem(token.text) not in known
    ]


def _telling(only: Sequence[Token], own: _Told, told: Callable[[str], bool]) -> list[str]:
    """Neighbouring words as phrases: those with a number or a name, then those untold elsewhere."""
    named = {token for name in names(own.excerpt) for token in own.excerpt.between(*name.span)}
    named.update(t for t in own.story if t.text in COUNTRIES or (t.raw.isupper() and t.raw[1:]))
    ranked = []
    for phrase in _phrases(only, own):
        if any(token.is_figure or token in named for token in phrase):
            ranked.append((0, phrase))
        elif not all(told(f"word {plain(t.raw)}") or told(f"stem {stem(t.text)}") for t in phrase):
            ranked.append((1, phrase))
    ranked.sort(key=itemgetter(0))
    return [_whole(own.excerpt, phrase) for _, phrase in ranked]


def _whole(excerpt: Excerpt, phrase: Sequence[Token]) -> str:
    """A phrase with all of its last word: `Thumbs-Up`, `don't`."""
    end = phrase[-1].end
    rest = _REST.match(excerpt.text, end, excerpt.span.end)
    return excerpt.words(phrase[0].start, rest.end() if rest else end)


def _phrases(only: Sequence[Token], own: _Told) -> list[list[Token]]:
    """Words that stand beside each other, nothing but a hyphen or an apostrophe between them."""
    phrases: list[list[Token]] = []
    for token in only:
        last = phrases[-1][-1].end if phrases else 0
        if phrases and own.excerpt.words(last, token.start).strip(" ") in _TIES:
            phrases[-1].append(token)
        else:
            phrases.append([token])
    return phrases


def _value(amount: Amount) -> tuple[AmountKind, Decimal, Decimal | None, str, str]:
    """What two amounts share that say the same: `84 million euros` and `€84 million`."""
    return amount.sort, amount.base, amount.high, amount.dimension, amount.per


def _listed(words: Sequence[str]) -> str:
    return ", ".join(f"'{word}'" for word in words[:_MOST])
