"""The list's query language: a line of terms into a test that each article passes or not.

    outlet:yonhap -reviewed            published by Yonhap, and not yet reviewed
    kind:quote severity:high told:<50  an altered quotation, something grave, most of it left out
    "heavy rain" date:>=2026-11        the phrase in its words, dated November 2026 or later
    outlet:yonhap or verdict:ask       one or the other; "or" parts what must hold together
    @night -reviewed                   what the settings call night, and not yet reviewed

All terms up to an `or` must hold. Reading a line takes time in proportion to its length.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reader.dataclass import dataclass, field
from reader.errors import ReaderError, closest, printable
from reader.late_pattern import late_pattern
from reader.library.entries import Entry, search_key
from reader.library.pair_values import PairColumns
from reader.library.query_fields import (
    FIELDS,
    NOTHING_BESIDE,
    Beside,
    Predicate,
    QueryField,
    contains,
)
from reader.library.searched import entries_with, entries_without

LONGEST = 2_000
"""Characters of a query."""

_TERM = late_pattern(
    r'(?P<minus>-?)(?:(?P<field>[A-Za-z]++):)?(?:"(?P<quoted>[^"]*+)"?|(?P<bare>\S*+))'
)


SAVED = "@"
"""What stands before the name of a saved query."""
_LIKE_A_FIELD = late_pattern("(?P<name>[A-Za-z]+)(?P<rest>(?:[<>]=?|=).*)?", re.DOTALL)


class BadQuery(ReaderError):
    """A term that cannot be read, in one line: `term: reason (remedy)`."""

    def __init__(self, term: Term | str, reason: str, remedy: str = "") -> None:
        hint = f" ({remedy})" if remedy else ""
        super().__init__(printable(f"{str(term).removesuffix(':')}: {reason}{hint}"))


_NOT_COMPARED: bool = field(default=False, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: a field and its value, or without a field words to look for everywhere."""

    field: str
    value: str
    negated: bool = False
    quoted: bool = _NOT_COMPARED

    def __str__(self) -> str:
        """As it is written; in quotation marks where they make a difference."""
        sign = "-" if self.negated else ""
        if self.field == SAVED:
            return f"{sign}{SAVED}{self.value}"
        if self.field in FIELDS and FIELDS[self.field].bare and not self.value:
            return f"{sign}{self.field}"
        opening = sign + (f"{self.field}:" if self.field else "")
        if self.quoted and not self.field and _looks_like_more(self.value):
            return f'{opening}"{self.value}"'
        plain = opening + self.value
        found = _TERM.fullmatch(plain)
        return plain if found and _term(found) == self else f'{opening}"{self.value}"'


OR = Term("", "or")


NOTHING_KNOWN: Mapping[str, Beside] = {}


@dataclass(frozen=True, slots=True)
class Query:
    """The terms of a line and their tests, group by group; without any, everything is listed.

    An article is listed if it passes every test of one group. `uses_pairs`: a test may change its
    answer when an article is compared with its wire copy.
    """

    groups: tuple[tuple[Term, ...], ...] = ()
    tests: tuple[tuple[Predicate, ...], ...] = field(default=(), compare=False, repr=False)
    uses_pairs: bool = field(default=False, compare=False, repr=False)
    beside: bool = field(default=False, compare=False, repr=False)

    def __str__(self) -> str:
        return " or ".join(" ".join(map(str, group)) for group in self.groups)

    def narrows(self, before: Query) -> bool:
        """Whether it lists nothing that `before` does not: its last word was typed on."""
        if not (len(self.groups) == len(before.groups) == 1):
            return False
        (*first, last), (*older, word) = self.groups[0], before.groups[0]
        words = not (last.field or word.field or last.negated or word.negated)
        return (
            words and first == older and search_key(last.value).startswith(search_key(word.value))
        )

    def listed(
        self,
        entries: Sequence[Entry],
        pair_columns: Mapping[str, PairColumns],
        beside: Mapping[str, Beside] = NOTHING_KNOWN,
    ) -> Sequence[Entry]:
        """The entries that pass every test of a group, in their order.

        `beside` is what is known beside, by path: wanted where the query's own `beside` says so.
        """
        passing: list[Sequence[Entry]] = []
        for group, tests in zip(self.groups, self.tests, strict=True):
            own = entries
            for term, test in zip(group, tests, strict=True):
                own = _passing(term, test, own, pair_columns, beside)
            passing.append(own)
        if len(passing) < 2:
            return passing[0] if passing else entries
        either = {id(entry) for own in passing for entry in own}
        return [entry for entry in entries if id(entry) in either]


NO_QUERIES: Mapping[str, str] = {}


def parsed(line: str, saved: Mapping[str, str] = NO_QUERIES) -> Query:
    """The query of a line; raises BadQuery for the first term that cannot be read.

    `saved` are queries by their names, which stand in the line as `@name`.
    """
    return _query(_groups(line), saved)


def parsed_leniently(line: str, saved: Mapping[str, str] = NO_QUERIES) -> tuple[Query, str]:
    """The query of a line that is still being typed, and the problem of its first bad term.

    Bad and unfinished terms are ignored: `kind:quo` lists everything. Where there is no problem, a
    word that looks like a field without its colon has a hint.
    """
    groups: list[tuple[Term, ...]] = []
    problem_line = hint = ""
    for group in _groups(line[:LONGEST]):
        good: list[Term] = []
        for term in group:
            try:
                _test(term, saved)
            except BadQuery as problem:
                problem_line = problem_line or str(problem)
            else:
                good.append(term)
                hint = hint or _hint(term)
        groups += [tuple(good)] if good else []
    return _query(tuple(groups), saved), problem_line or hint


def _query(groups: tuple[tuple[Term, ...], ...], saved: Mapping[str, str]) -> Query:
    tests = tuple(tuple(_test(term, saved) for term in group) for group in groups)
    every = [term for group in groups for term in group]
    fields = [one for term in every for one in _fields_of(term, saved)]
    uses_pairs, beside = any(one.of_pair for one in fields), any(one.beside for one in fields)
    return Query(groups, tests, uses_pairs, beside)


def _fields_of(term: Term, saved: Mapping[str, str]) -> list[QueryField]:
    """The field of a term, or those of a saved query."""
    if term.field == SAVED:
        groups = parsed(saved[term.value]).groups
        return [one for group in groups for each in group for one in _fields_of(each, {})]
    return [FIELDS[term.field]] if term.field else []


def _passing(
    term: Term,
    test: Predicate,
    entries: Sequence[Entry],
    pair_columns: Mapping[str, PairColumns],
    beside: Mapping[str, Beside],
) -> Sequence[Entry]:
    """Those that pass one test; words are looked for in all of them at once."""
    if term.field:
        pairs = ((one, pair_columns.get(one.path), one.path) for one in entries)
        return [
            one for one, pair, path in pairs if test(one, pair, beside.get(path, NOTHING_BESIDE))
        ]
    among = entries_without if term.negated else entries_with
    return among(search_key(term.value), entries)


def _any(
    tests: Sequence[Sequence[Predicate]],
    entry: Entry,
    pair: PairColumns | None,
    beside: Beside,
) -> bool | None:
    """Whether one group holds: yes, no, or None for unknown."""
    unknown = False
    for group in tests:
        answers = [test(entry, pair, beside) for test in group]
        if all(answers):
            return True
        unknown = unknown or False not in answers
    return None if unknown else False


def _looks_like_more(word: str) -> bool:
    """Whether a word is quoted because it would mean, or seem to mean, something else."""
    return word.lower() == "or" or bool(_hint(Term("", word)))


def _hint(term: Term) -> str:
    """What a word that looks like a field may have been meant as."""
    if term.field or term.quoted:
        return ""
    found = _LIKE_A_FIELD.fullmatch(term.value)
    name = found["name"].lower() if found else ""
    if name not in FIELDS:
        return ""
    rest = (found["rest"] or "").removeprefix("=") if found else ""
    example = f"{name}:{rest}" if rest else f"{name}:…"
    return f"{term.value} is looked for as a word; the field is {example}"


def _groups(line: str) -> tuple[tuple[Term, ...], ...]:
    """The terms between one `or` and the next; an `or` at either end parts nothing."""
    groups: list[list[Term]] = [[]]
    for term in _terms(line):
        if term is OR:
            groups.append([])
        else:
            groups[-1].append(term)
    return tuple(tuple(group) for group in groups if group)


def _terms(line: str) -> tuple[Term, ...]:
    if len(line) > LONGEST:
        raise BadQuery("query", f"longer than {LONGEST:,} characters")
    found = map(_term, _TERM.finditer(line))
    return tuple(term for term in found if term.field or term.value)


def _term(found: re.Match[str]) -> Term:
    name, value = (found["field"] or "").lower(), found["quoted"]
    quoted = value is not None
    if value is None:
        value = found["bare"]
        if not name and value.startswith(SAVED) and len(value) > 1:
            return Term(SAVED, value[1:], bool(found["minus"]))
        if not name and value.lower() == "or" and not found["minus"]:
            return OR
        if not name and value.lower() in FIELDS and FIELDS[value.lower()].bare:
            name, value = value.lower(), ""
    return Term(name, value, bool(found["minus"]), quoted)


def _test(term: Term, saved: Mapping[str, str]) -> Predicate:
    if term.field == SAVED:
        test = _saved_test(term, saved)
    else:
        test = _field_test(term) if term.field else contains(term.value)
    return _negated(test) if term.negated else test


def _saved_test(term: Term, saved: Mapping[str, str]) -> Predicate:
    """The test of a saved query, which holds no other."""
    if term.value not in saved:
        near = closest(term.value, saved)
        remedy = f'did you mean "@{near}"?' if near else "the setting queries names them"
        raise BadQuery(str(term), "no such saved query", remedy)
    tests = parsed(saved[term.value]).tests
    return lambda *known: _any(tests, *known) if tests else True


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

    def negated(entry: Entry, pair: PairColumns | None, beside: Beside) -> bool | None:
        answer = test(entry, pair, beside)
        return None if answer is None else not answer

    return negated
