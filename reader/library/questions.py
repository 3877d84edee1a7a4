"""What may be asked of an article in the list: one table of fields, each made into a test.

A test answers yes, no, or None where that is not known: what is still being read or compared, and
of a pair also where an article has no wire copy. Only a yes lists an article, so that neither
`reviewed` nor `-reviewed` lists what cannot be reviewed.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reader.library.entries import Entry, folded
from reader.library.glance import Beside, Glance
from reader.model import FactKind, Severity

Answer = bool | None
Test = Callable[[Entry, Beside | None], Answer]

_RELATIONS: Mapping[str, Callable[[int | str, int | str], bool]] = {
    "": operator.eq,
    "=": operator.eq,
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
}
_RELATION = re.compile("|".join(sorted(_RELATIONS, key=len, reverse=True)))
_NUMBER = re.compile("[0-9][0-9,]{0,11}", re.ASCII)
_PERCENT = re.compile("[0-9]{1,3}%?", re.ASCII)
_DATE = re.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class QueryField:
    """What may stand after `name:`; `reads` gives None for a value that is none of its kind.

    `choices` are all of its values where they are few. `of_pair`: an article answers once it has
    been compared. `bare`: the name alone asks too, without a colon.
    """

    reads: Callable[[str], Test | None]
    wants: str
    choices: tuple[str, ...] = ()
    of_pair: bool = False
    bare: bool = False


def mentions(wanted: str) -> Test:
    """Whether the words stand in headline, outlet, date, file name or lead, typography aside."""
    key = folded(wanted)
    return lambda entry, _: True if key in entry.keys.all else _if_known(entry, answer=False)


def _words_in(name: str) -> QueryField:
    """Words looked for in one of an entry's keys."""

    def reads(value: str) -> Test | None:
        key, of = folded(value), operator.attrgetter(name)
        if not key:
            return None
        return lambda entry, _: True if key in of(entry.keys) else _if_known(entry, answer=False)

    return QueryField(reads, "some words")


def _language(value: str) -> Test | None:
    if not value.isalpha():
        return None
    return lambda entry, _: _if_known(entry, answer=entry.language == value.lower())


def _date(value: str) -> Test | None:
    """Compared as far as the value goes: `>2026-10` begins with November."""
    compare, date = _relation(value)
    if not _DATE.fullmatch(date):
        return None

    def test(entry: Entry, _: Beside | None) -> Answer:
        dated = _DATE.match(entry.published) is not None
        return _if_known(entry, answer=dated and compare(entry.published[: len(date)], date))

    return test


def _length(value: str) -> Test | None:
    compare, number = _relation(value)
    if not _NUMBER.fullmatch(number):
        return None
    wanted = int(number.replace(",", ""))
    return lambda entry, _: _if_known(
        entry, answer=not entry.problem and compare(entry.words, wanted)
    )


def _kept(value: str) -> Test | None:
    compare, share = _relation(value)
    if not _PERCENT.fullmatch(share):
        return None
    wanted = int(share.removesuffix("%"))
    return _of_pair(lambda glance: compare(glance.percent_kept, wanted))


def _flags(value: str) -> Test | None:
    compare, number = _relation(value)
    if not _NUMBER.fullmatch(number):
        return None
    wanted = int(number.replace(",", ""))
    return _of_pair(lambda glance: compare(glance.flags, wanted))


def _kind(value: str) -> Test | None:
    return _of_pair(lambda glance: value in glance.kinds) if value in _KINDS else None


def _severity(value: str) -> Test | None:
    if value not in _SEVERITIES:
        return None
    return _of_pair(lambda glance: glance.findings.get(Severity(value), 0) > 0)


def _claim(test: Test, *, of_pair: bool = False, bare: bool = True) -> QueryField:
    """A field without a value."""
    return QueryField(lambda value: None if value else test, "no value", of_pair=of_pair, bare=bare)


def _in_story(entry: Entry, beside: Beside | None) -> Answer:
    """Stories are known once every article has been read."""
    return True if entry.story is not None else None if beside is None else False


def _of_pair(test: Callable[[Glance], bool]) -> Test:
    return lambda _, beside: test(beside) if isinstance(beside, Glance) else None


def _if_known(entry: Entry, *, answer: bool) -> Answer:
    return answer if entry.known else None


def _relation(value: str) -> tuple[Callable[[int | str, int | str], bool], str]:
    """What stands before a number or a date, and the rest; nothing means equal."""
    found = _RELATION.match(value)
    sign = found[0] if found else ""
    return _RELATIONS[sign], value[len(sign) :]


_KINDS, _SEVERITIES = tuple(map(str, FactKind)), tuple(map(str, Severity))

FIELDS: Mapping[str, QueryField] = {
    "headline": _words_in("headline"),
    "outlet": _words_in("outlet"),
    "file": _words_in("file"),
    "language": QueryField(_language, "a code such as ko"),
    "date": QueryField(_date, "a date such as 2026-11 or >=2026-11-01"),
    "words": QueryField(_length, "a number, such as >300"),
    "story": _claim(_in_story, bare=False),
    "broken": _claim(lambda entry, _: _if_known(entry, answer=bool(entry.problem))),
    "kept": QueryField(_kept, "a percentage, such as <50", of_pair=True),
    "flags": QueryField(_flags, "a number, such as >2", of_pair=True),
    "kind": QueryField(_kind, "a kind of finding", _KINDS, of_pair=True),
    "severity": QueryField(_severity, "a severity", _SEVERITIES, of_pair=True),
    "reviewed": _claim(_of_pair(lambda glance: glance.done), of_pair=True),
    "changed": _claim(_of_pair(lambda glance: glance.changed), of_pair=True),
}
"""Every field by its name."""
