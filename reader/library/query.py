"""The list's query language: a line of terms into a test that each article passes or not.

    outlet:yonhap -reviewed            published by Yonhap, and not yet reviewed
    kind:quote severity:high kept:<50  an altered quotation, something grave, most of it left out
    "heavy rain" date:>=2026-11        the phrase in its words, dated November 2026 or later

All terms must hold. Reading a line takes time in proportion to its length.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reader.dataclass import dataclass, field
from reader.errors import ReaderError, closest, printable
from reader.late_pattern import late_pattern
from reader.library.entries import Entry
from reader.library.pair_values import PairColumns
from reader.library.query_fields import FIELDS, Predicate, contains

LONGEST = 2_000
"""Characters of a query."""

_TERM = late_pattern(
    r'(?P<minus>-?)(?:(?P<field>[A-Za-z]++):)?(?:"(?P<quoted>[^"]*+)"?|(?P<bare>\S*+))'
)


class BadQuery(ReaderError):
    """A term that cannot be read, in one line: `term: reason (remedy)`."""

    def __init__(self, term: Term | str, reason: str, remedy: str = "") -> None:
        hint = f" ({remedy})" if remedy else ""
        super().__init__(printable(f"{str(term).removesuffix(':')}: {reason}{hint}"))


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: a field and its value, or without a field words to look for everywhere."""

    field: str
    value: str
    negated: bool = False

    def __str__(self) -> str:
        """As it is written; in quotation marks where they make a difference."""
        sign = "-" if self.negated else ""
        if self.field in FIELDS and FIELDS[self.field].bare and not self.value:
            return f"{sign}{self.field}"
        opening = sign + (f"{self.field}:" if self.field else "")
        plain = opening + self.value
        found = _TERM.fullmatch(plain)
        return plain if found and _term(found) == self else f'{opening}"{self.value}"'


@dataclass(frozen=True, slots=True)
class Query:
    """The terms of a line and their tests; without any, everything is listed."""

    terms: tuple[Term, ...] = ()
    tests: tuple[Predicate, ...] = field(default=(), compare=False, repr=False)

    def __str__(self) -> str:
        return " ".join(map(str, self.terms))

    @property
    def uses_pairs(self) -> bool:
        """Whether a test may change its answer when an article is compared with its wire copy."""
        return any(term.field and FIELDS[term.field].of_pair for term in self.terms)

    def listed(
        self, entries: Sequence[Entry], pair_columns: Mapping[str, PairColumns]
    ) -> Sequence[Entry]:
        """The entries that pass every test, in their order."""
        for test in self.tests:
            entries = [entry for entry in entries if test(entry, pair_columns.get(entry.path))]
        return entries


def parsed(line: str) -> Query:
    """The query of a line; raises BadQuery for the first term that cannot be read."""
    terms = _terms(line)
    return Query(terms, tuple(map(_test, terms)))


def parsed_leniently(line: str) -> tuple[Query, str]:
    """The query of a line that is still being typed, and the problem of its first bad term.

    Bad and unfinished terms are ignored: `kind:quo` lists everything.
    """
    good: list[Term] = []
    problem_line = ""
    for term in _terms(line[:LONGEST]):
        try:
            _test(term)
        except BadQuery as problem:
            problem_line = problem_line or str(problem)
        else:
            good.append(term)
    return Query(tuple(good), tuple(map(_test, good))), problem_line


def _terms(line: str) -> tuple[Term, ...]:
    if len(line) > LONGEST:
        raise BadQuery("query", f"longer than {LONGEST:,} characters")
    found = map(_term, _TERM.finditer(line))
    return tuple(term for term in found if term.field or term.value)


def _term(found: re.Match[str]) -> Term:
    name, value = (found["field"] or "").lower(), found["quoted"]
    if value is None:
        value = found["bare"]
        if not name and value.lower() in FIELDS and FIELDS[value.lower()].bare:
            name, value = value.lower(), ""
    return Term(name, value, bool(found["minus"]))


def _test(term: Term) -> Predicate:
    test = _field_test(term) if term.field else contains(term.value)
    return _negated(test) if term.negated else test


def _field_test(term: Term) -> Predicate:
    if term.field not in FIELDS:
        near = closest(term.field, FIELDS)
        remedy = f'did you mean "{near}:"?' if near else "words with a colon want quotation marks"
        raise BadQuery(term.field, "no such field", remedy)
    field = FIELDS[term.field]
    test = field.read(term.value)
    if test is None:
        near = closest(term.value, field.choices)
        remedy = f'did you mean "{near}"?' if near else ", ".join(field.choices)
        raise BadQuery(term, f"wants {field.expected}", remedy)
    return test


def _negated(test: Predicate) -> Predicate:
    """The opposite of a test; an unknown answer stays unknown."""

    def negated(entry: Entry, pair: PairColumns | None) -> bool | None:
        answer = test(entry, pair)
        return None if answer is None else not answer

    return negated
