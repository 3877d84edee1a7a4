"""The fields of the query language: one table, each with how its value becomes a test.

A test answers yes, no, or None for unknown: the article is still being read or compared, or the
field is about the pair and there is no wire copy. Only a yes lists an article, so neither
`reviewed` nor `-reviewed` lists what cannot be reviewed.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping

from reader.dataclass import dataclass
from reader.late_pattern import late_pattern
from reader.library.entries import Entry, outlet_key, search_key
from reader.library.pair_values import PairColumns, PairValues
from reader.model import Severity
from reader.view.labels import KINDS_BY_NAME, typed

Answer = bool | None


@dataclass(frozen=True, slots=True)
class Beside:
    """What is known of an article beside its words and its pair.

    `wire` is the wire copy of its story, the article itself if it is that; `notes` are on it alone.
    """

    wire: Entry | None = None
    notes: tuple[str, ...] = ()


NOTHING_BESIDE = Beside()
Predicate = Callable[[Entry, PairColumns | None, Beside], Answer]

_RELATIONS: Mapping[str, Callable[[int | str, int | str], bool]] = {
    "": operator.eq,
    "=": operator.eq,
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
}
_RELATION = late_pattern("|".join(sorted(_RELATIONS, key=len, reverse=True)))
_NUMBER = late_pattern("[0-9][0-9,]{0,11}", re.ASCII)
_PERCENT = late_pattern("[0-9]{1,3}%?", re.ASCII)
_DATE = late_pattern("[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class QueryField:
    """What may follow `name:`; `read` makes a test of a value, or None of a wrong one.

    `choices` are all of its values where they are few. `of_pair`: the answer needs a comparison.
    `beside`: it needs what is known beside. `bare`: the name may be written alone, without a colon.
    """

    read: Callable[[str], Predicate | None]
    expected: str
    choices: tuple[str, ...] = ()
    of_pair: bool = False
    bare: bool = False
    beside: bool = False


def contains(wanted: str) -> Predicate:
    """Whether the words are in headline, outlet, date, file name or lead, ignoring typography."""
    key = search_key(wanted)
    return lambda entry, *_: True if key in entry.searched else _if_known(entry, answer=False)


def _words_in(part: Callable[[Entry], str]) -> QueryField:
    """A field of words that are looked for in a part of an entry, folded."""

    def read(value: str) -> Predicate | None:
        key = search_key(value)
        if not key:
            return None
        return lambda entry, *_: True if key in part(entry) else _if_known(entry, answer=False)

    return QueryField(read, "some words")


def _language(value: str) -> Predicate | None:
    if not value.isalpha():
        return None
    return lambda entry, *_: _if_known(entry, answer=entry.language == value.lower())


def _date(value: str) -> Predicate | None:
    """Compared up to the length of the value: `>2026-10` begins with November."""
    compare, date = _relation(value)
    if not _DATE.fullmatch(date):
        return None

    def test(entry: Entry, *_: object) -> Answer:
        dated = _DATE.match(entry.published) is not None
        return _if_known(entry, answer=dated and compare(entry.published[: len(date)], date))

    return test


def _length(value: str) -> Predicate | None:
    if (fits := _number(value, _NUMBER)) is None:
        return None
    return lambda entry, *_: _if_known(entry, answer=not entry.problem and fits(entry.words))


def _told(value: str) -> Predicate | None:
    if (fits := _number(value, _PERCENT)) is None:
        return None
    return _of_pair(lambda pair: fits(pair.percent_kept))


def _finding_count(value: str) -> Predicate | None:
    if (fits := _number(value, _NUMBER)) is None:
        return None
    return _of_pair(lambda pair: fits(pair.finding_count))


def _kind(value: str) -> Predicate | None:
    kind = KINDS_BY_NAME.get(typed(value))
    return _of_pair(lambda pair: kind in pair.kinds) if kind else None


def _severity(value: str) -> Predicate | None:
    if value not in _SEVERITIES:
        return None
    return _of_pair(lambda pair: pair.findings.get(Severity(value), 0) > 0)


_DISMISSED = frozenset({"ignore", "dismissed"})
_VERDICTS: Mapping[str, frozenset[str]] = {
    "error": frozenset({"error", "confirmed"}),
    "ask": frozenset({"ask"}),
    "fair": frozenset({"fair", "reviewed", "rest"}),
    "dismissed": _DISMISSED,
    "ignored": _DISMISSED,
    "independent": frozenset({"independent"}),
}
"""What may be asked for, and the verdicts that it stands for; `ignored` is an older name."""
NOBODY = "nobody"


def _verdict(value: str) -> Predicate | None:
    if value not in _VERDICTS:
        return None
    wanted = _VERDICTS[value]
    return _of_pair(lambda pair: not wanted.isdisjoint(pair.said.verdicts))


def _note(value: str) -> Predicate | None:
    """Words of a note, on the pair or the article alone; without words any note."""
    key = search_key(value)

    def test(_: Entry, pair: PairColumns | None, beside: Beside) -> Answer:
        if any(key in search_key(note) for note in beside.notes):
            return True
        if not isinstance(pair, PairValues):
            return None
        return any(key in search_key(note) for note in pair.said.notes)

    return test


def _wire(value: str) -> Predicate | None:
    """Whose the wire copy of its story is, by its outlet or agency; without a name anybody's."""
    key = search_key(value)

    def test(_: Entry, pair: PairColumns | None, beside: Beside) -> Answer:
        if (wire := beside.wire) is None:
            return None if pair is None else False
        return any(key in outlet_key(name) for name in (wire.outlet, wire.agency))

    return test


def _reviewer(value: str) -> Predicate | None:
    """Who said something: the letters of a name, or nobody."""
    key = search_key(value)
    if not key:
        return None
    if key == NOBODY:
        return _of_pair(lambda pair: "" in pair.said.reviewers)
    return _of_pair(lambda pair: any(key in search_key(name) for name in pair.said.reviewers))


def _claim(test: Predicate, *, of_pair: bool = False, bare: bool = True) -> QueryField:
    """A field without a value."""
    return QueryField(lambda value: None if value else test, "no value", of_pair=of_pair, bare=bare)


def _in_story(entry: Entry, pair: PairColumns | None, _: Beside) -> Answer:
    """Stories are known once every article has been read."""
    return True if entry.story is not None else None if pair is None else False


def _of_pair(test: Callable[[PairValues], bool]) -> Predicate:
    return lambda _, pair, __: test(pair) if isinstance(pair, PairValues) else None


def _if_known(entry: Entry, *, answer: bool) -> Answer:
    return answer if entry.known else None


def _number(value: str, written: re.Pattern[str]) -> Callable[[int], bool] | None:
    """Whether a number is that of a value, or more, or less; None where it is not written so."""
    compare, number = _relation(value)
    if not written.fullmatch(number):
        return None
    wanted = int(number.replace(",", "").removesuffix("%"))
    return lambda given: compare(given, wanted)


def _relation(value: str) -> tuple[Callable[[int | str, int | str], bool], str]:
    """The relation before a number or a date, and the rest; no sign means equal."""
    found = _RELATION.match(value)
    sign = found[0] if found else ""
    return _RELATIONS[sign], value[len(sign) :]


_SEVERITIES = tuple(map(str, Severity))

_TOLD = QueryField(_told, "a percentage, such as <50", of_pair=True)
_FINDINGS = QueryField(_finding_count, "a number, such as >2", of_pair=True)

_HEADLINE = _words_in(lambda entry: search_key(entry.headline))
_OUTLET = _words_in(lambda entry: outlet_key(entry.outlet))

FIELDS: Mapping[str, QueryField] = {
    "headline": _HEADLINE,
    "title": _HEADLINE,
    "outlet": _OUTLET,
    "source": _OUTLET,
    "file": _words_in(lambda entry: search_key(entry.name)),
    "language": QueryField(_language, "a code such as ko"),
    "date": QueryField(_date, "a date such as 2026-11 or >=2026-11-01"),
    "published": QueryField(_date, "a date such as 2026-11 or >=2026-11-01"),
    "words": QueryField(_length, "a number, such as >300"),
    "story": _claim(_in_story, bare=False),
    "broken": _claim(lambda entry, *_: _if_known(entry, answer=bool(entry.problem))),
    "wire": QueryField(_wire, "an outlet or agency", beside=True),
    "told": _TOLD,
    "kept": _TOLD,
    "findings": _FINDINGS,
    "flags": _FINDINGS,
    "kind": QueryField(_kind, "a kind of finding", tuple(KINDS_BY_NAME), of_pair=True),
    "severity": QueryField(_severity, "a severity", _SEVERITIES, of_pair=True),
    "verdict": QueryField(_verdict, "a verdict", tuple(_VERDICTS), of_pair=True),
    "note": QueryField(_note, "some words", of_pair=True, beside=True),
    "reviewer": QueryField(_reviewer, "a name, or nobody", of_pair=True),
    "reviewed": _claim(_of_pair(lambda pair: pair.done), of_pair=True),
    "changed": _claim(_of_pair(lambda pair: pair.said.changed), of_pair=True),
}
"""Every field by its name.

Other names: `title` of headline, `source` of outlet; `flags` of findings, `date` of published,
`kept` of told.
"""
