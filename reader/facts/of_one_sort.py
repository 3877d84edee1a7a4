"""Another thing of one sort between the same words, whatever else the sides say.

A fire at the hospital killed two.      A fire at the school killed two.      hospital | school
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from reader.facts.excerpt import Excerpt, Token
from reader.facts.in_place import alone
from reader.facts.opposing import Pair, untold
from reader.facts.poles import first_forms
from reader.facts.report import Claims, Report, quoted
from reader.facts.wordlists import by_word
from reader.languages import language as known
from reader.model import FactKind, Rule, Severity, Span

NAME_SORT = Rule(
    "name.sort", FactKind.NAME, "Another thing of one sort in the same place", Severity.MEDIUM
)

RULES = (NAME_SORT,)
"""In the order for people."""

Entry = tuple[int, int]
"""A sort, and which of its things."""


def of_one_sort(claims: Claims, report: Report) -> None:
    """Report another thing of one sort, where nothing else was found of it."""
    for one, other in untold(_exchanged(claims), report):
        words = f"{quoted(claims.left, one)} and {quoted(claims.right, other)}: two of one sort"
        facts = claims.left.fact(FactKind.NAME, *one), claims.right.fact(FactKind.NAME, *other)
        report.add(NAME_SORT, 0.8, words, *facts)


def _exchanged(claims: Claims) -> Iterator[Pair]:
    """Two things of one sort, each alone in one place; two that changed places tell the same."""
    code = claims.left.language
    if not known(code).names.sorts:
        return
    found = [
        (one, other)
        for one, other in alone(claims.left, claims.right, led=True)
        if are_of_one_sort(code, one.text, other.text)
    ]
    turned = {(other.text, one.text) for one, other in found}
    for one, other in found:
        if (one.text, other.text) in turned:
            continue
        if not (_has(claims.right, one) and _has(claims.left, other)):
            yield Span(one.start, one.end), Span(other.start, other.end)


def are_of_one_sort(code: str, one: str, other: str) -> bool:
    """Whether two words are of one sort, and of no sort the same thing."""
    ones, others = _entries(code, one), _entries(code, other)
    return not ones & others and bool({sort for sort, _ in ones} & {sort for sort, _ in others})


def _has(excerpt: Excerpt, word: Token) -> bool:
    """Whether a side has a word anywhere."""
    return any(token.text == word.text for token in excerpt.tokens)


def _entries(code: str, word: str) -> frozenset[Entry]:
    """The things that a word in any of its forms stands for."""
    table = _table(code)
    return frozenset(entry for form in first_forms(code, word) for entry in table.get(form, ()))


@cache
def _table(code: str) -> Mapping[str, frozenset[Entry]]:
    """From each word of a language's sorts to what it stands for."""
    return by_word(
        (word, (sort, thing))
        for sort, row in enumerate(known(code).names.sorts)
        for thing, same in enumerate(row)
        for word in same
    )
