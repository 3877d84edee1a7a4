"""The list's query language: a line of terms into a question that each article answers.

    outlet:yonhap -reviewed            told by Yonhap, and not yet reviewed
    kind:quote severity:high kept:<50  an altered quotation, something grave, most of it dropped
    "heavy rain" date:>=2026-11        the phrase in its words, dated November 2026 or later

All terms must hold. Reading a line takes time in proportion to its length.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.errors import ReaderError, closest, printable
from reader.library.entries import Entry
from reader.library.glance import Beside
from reader.library.questions import FIELDS, Test, mentions

LONGEST = 2_000
"""Characters of a query."""

_TERM = re.compile(
    r'(?P<minus>-?)(?:(?P<field>[A-Za-z]++):)?(?:"(?P<quoted>[^"]*+)"?|(?P<bare>\S*+))'
)


class BadQuery(ReaderError):
    """A term that means nothing, in one line: `term: reason (remedy)`."""

    def __init__(self, term: Term | str, reason: str, remedy: str = "") -> None:
        hint = f" ({remedy})" if remedy else ""
        super().__init__(printable(f"{str(term).removesuffix(':')}: {reason}{hint}"))


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: a field and its value, or with no field words looked for everywhere."""

    field: str
    value: str
    negated: bool = False

    def __str__(self) -> str:
        """As it is read; in quotation marks where it would be read otherwise without."""
        sign = "-" if self.negated else ""
        if self.field in FIELDS and FIELDS[self.field].bare and not self.value:
            return f"{sign}{self.field}"
        opening = sign + (f"{self.field}:" if self.field else "")
        plain = opening + self.value
        found = _TERM.fullmatch(plain)
        return plain if found and _term(found) == self else f'{opening}"{self.value}"'


@dataclass(frozen=True, slots=True)
class Query:
    """The terms of a line and what they ask; without any, everything is listed."""

    terms: tuple[Term, ...] = ()
    tests: tuple[Test, ...] = field(default=(), compare=False, repr=False)

    def __str__(self) -> str:
        return " ".join(map(str, self.terms))

    @property
    def of_pairs(self) -> bool:
        """Whether an article's answer may change when it is compared with its wire copy."""
        return any(term.field and FIELDS[term.field].of_pair for term in self.terms)

    def listed(self, entries: Sequence[Entry], glances: Mapping[str, Beside]) -> Sequence[Entry]:
        """Those of the entries of which every term holds, in their order."""
        for test in self.tests:
            entries = [entry for entry in entries if test(entry, glances.get(entry.path))]
        return entries


def parsed(line: str) -> Query:
    """The query of a line; raises BadQuery for the first term that means nothing."""
    terms = _terms(line)
    return Query(terms, tuple(map(_test, terms)))


def typed(line: str) -> tuple[Query, str]:
    """The query of a line that is still being written, and what its first bad term wants.

    Terms that mean nothing, or nothing yet, ask nothing: `kind:quo` lists everything.
    """
    good: list[Term] = []
    complaint = ""
    for term in _terms(line[:LONGEST]):
        try:
            _test(term)
        except BadQuery as problem:
            complaint = complaint or str(problem)
        else:
            good.append(term)
    return Query(tuple(good), tuple(map(_test, good))), complaint


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


def _test(term: Term) -> Test:
    test = _asked(term) if term.field else mentions(term.value)
    return _denied(test) if term.negated else test


def _asked(term: Term) -> Test:
    if term.field not in FIELDS:
        near = closest(term.field, FIELDS)
        remedy = f'did you mean "{near}:"?' if near else "words with a colon want quotation marks"
        raise BadQuery(term.field, "no such field", remedy)
    known = FIELDS[term.field]
    test = known.reads(term.value)
    if test is None:
        near = closest(term.value, known.choices)
        remedy = f'did you mean "{near}"?' if near else ", ".join(known.choices)
        raise BadQuery(term, f"wants {known.wants}", remedy)
    return test


def _denied(test: Test) -> Test:
    """No for yes and yes for no; what is not known stays so."""

    def denied(entry: Entry, beside: Beside | None) -> bool | None:
        answer = test(entry, beside)
        return None if answer is None else not answer

    return denied
