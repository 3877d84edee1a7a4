"""Whether two names are forms of one: a first name told by its letter, or by a pet name.

James P. Aster      James Patrick Aster      one
Robert Aster        Bob Aster                one
Robert Aster        Ruth Aster               two
Cllr Ruth Aster     Councillor Ruth Aster    one
"""

from __future__ import annotations

from functools import cache
from itertools import islice

from reader.facts.names.name import Name
from reader.facts.wordlists import by_word
from reader.languages import language as known

LEAST = 2
"""Letters of a word cut short."""
_VOWELS = frozenset("aeiou")


def are_forms(code: str, left: Name, right: Name) -> bool:
    """Whether two share a last name, and the names before it are told short on one side.

    A last word may be cut short, at a full stop or to its letters: `R-Ohio`, `R-OH`; `D-Calif.`.
    What stands before an office is no first name: `Arts Minister Moe Lund`, `Citizen Moe Lund`.
    """
    office = left.words[-2:] == right.words[-2:] and any(
        _has_office(code, n) for n in (left, right)
    )
    rest = left.words[1:] == right.words[1:] != ()
    if office or (rest and _are_contracted(left.words[0], right.words[0])):
        return True
    if len(left.words) == len(right.words) > 1 and left.words[:-1] == right.words[:-1]:
        return _is_cut(left, right) or _is_cut(right, left)
    if left.words[-1] != right.words[-1] or min(len(left.words), len(right.words)) < 2:
        return False
    short = False
    names = left.words, right.words
    if len(left.words) != len(right.words):
        names = _without_letters(left), _without_letters(right)
    pairs = zip(reversed(names[0]), reversed(names[1]), strict=False)
    for one, other in islice(pairs, 1, None):
        if one == other:
            continue
        if not are_one_first_name(code, one, other):
            return False
        if min(len(one), len(other)) > 1:
            return True
        short = True
    return short


def _has_office(code: str, name: Name) -> bool:
    """Whether an office stands right before the last two words of a name."""
    own = known(code).names
    return len(name.words) > 2 and (name.words[-3] in own.titles or name.words[-3] in own.offices)


def _is_cut(cut: Name, whole: Name) -> bool:
    """Whether a last word has the first and more letters of another, in order."""
    short, long = cut.words[-1], whole.words[-1]
    if not LEAST <= len(short) < len(long) or short[0] != long[0]:
        return False
    letters = iter(long)
    return (cut.dotted or cut.raw[-1].isupper()) and all(letter in letters for letter in short)


def _are_contracted(one: str, other: str) -> bool:
    """Whether a word is another without its vowels and more: `Cllr`, `Councillor`."""
    short, long = sorted((one, other), key=len)
    if len(short) < LEAST or short[0] != long[0] or short[-1] != long[-1]:
        return False
    letters = iter(long)
    return _VOWELS.isdisjoint(short[1:]) and all(letter in letters for letter in short)


def _without_letters(name: Name) -> tuple[str, ...]:
    """The words of a name without single letters in their midst: `Rudolph W. Aster`."""
    first, *rest, last = name.words
    return (first, *(word for word in rest if len(word) > 1), last)


def are_one_first_name(code: str, one: str, other: str) -> bool:
    """Whether a first name is the first letter of another, or both are forms of one name."""
    if min(len(one), len(other)) == 1:
        return one[0] == other[0]
    return not _rows(code).get(one, frozenset()).isdisjoint(_rows(code).get(other, frozenset()))


@cache
def _rows(code: str) -> dict[str, frozenset[int]]:
    """The rows of forms of one name in which a word stands."""
    rows = enumerate(known(code).names.pet_names)
    return by_word((word, number) for number, row in rows for word in row.split())
