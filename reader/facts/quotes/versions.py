"""Whether two runs of quoted words are versions of one quotation, and what was done to it.

we need no left- or right-bank men      we need no left or rightbank men        tidied up
we have waited for years and we go      we have waited ... we go                a part of it
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from itertools import pairwise
from unicodedata import normalize

from reader.facts.letters import letters_alike
from reader.languages.record import Words

IN_COMMON, IN_A_ROW = 0.34, 0.2
"""Share of the shorter quotation's words, or pairs of words, that make two quotations versions."""

SPELT_ALIKE = 0.75
"""Share of letters from which two words are spellings of one."""

BASE = 3
"""Letters of which a word without its ending has more."""

SHORTEST, LONGEST_SHORT = 2, 5
"""Letters of a name in short."""

GLUED = 12
"""Letters from which a run is looked for without regard to where its words are parted."""


def are_versions(
    left: Sequence[str], right: Sequence[str], grammar: Words, long_forms: Mapping[str, str]
) -> bool:
    """Whether two quotations share words enough, or words side by side, to be versions of one.

    Words of grammar alone make no versions of long quotations, which have many in common.
    """
    if _letters(left) == _letters(right):
        return True
    sides = opened_up(left, long_forms), opened_up(right, long_forms)
    pairs = [list(pairwise(words)) for words in sides]
    if _share(*pairs) >= IN_A_ROW:
        return True
    own, other = ([w for w in words if w not in grammar] or words for words in sides)
    alone = min(len(own), len(other)) > 3 and len(set(own) & set(other)) < 2
    return not alone and _share(own, other) >= IN_COMMON


def _share(own: Sequence[Hashable], other: Sequence[Hashable]) -> float:
    """What the two have in common as a share of the shorter one."""
    shared = sum((Counter(own) & Counter(other)).values())
    return shared / max(1, min(len(own), len(other)))


def is_tidied(left: Sequence[str], right: Sequence[str], long_forms: Mapping[str, str]) -> bool:
    """The same words but for contractions, names in short, hyphens and blanks."""
    if _letters(left) == _letters(right):
        return True
    own, other = opened_up(left, long_forms), opened_up(right, long_forms)
    if _letters(own) == _letters(other):
        return True
    own, other = _in_short(own, other)
    return _letters(own) == _letters(other)


def is_part(
    runs: Sequence[Sequence[str]],
    whole: Sequence[str],
    long_forms: Mapping[str, str],
) -> bool:
    """Whether the words of every run stand together in a quotation."""
    every = opened_up(whole, long_forms)
    glued, parted = _letters(every), f" {' '.join(every)} "
    return all(
        f" {' '.join(run)} " in parted or (len(_letters(run)) >= GLUED and _letters(run) in glued)
        for run in (opened_up(run, long_forms) for run in runs)
        if run
    )


def are_spellings(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two titles or names are one, spelt in two ways or parted otherwise."""
    if _letters(left) == _letters(right):
        return True
    pairs = [(one, other) for one, other in zip(left, right, strict=False) if one != other]
    return len(left) == len(right) and all(
        not one.isdigit() and letters_alike(_letters([one]), _letters([other])) >= SPELT_ALIKE
        for one, other in pairs
    )


def _letters(words: Sequence[str]) -> str:
    written = "".join(words)
    return written if written.isalnum() and written.isascii() else _bare(written)


def _bare(written: str) -> str:
    return "".join(filter(str.isalnum, normalize("NFD", written)))


def opened_up(words: Sequence[str], long_forms: Mapping[str, str]) -> list[str]:
    """Contractions as the words that they stand for."""
    opened: list[str] = []
    for word in words:
        if word in long_forms:
            opened += long_forms[word].split()
        elif ending := next((e for e in long_forms if "'" in e[:2] and word.endswith(e)), ""):
            opened += [word.removesuffix(ending), long_forms[ending]]
        else:
            opened.append(word)
    return opened


def written_alike(
    left: Sequence[str], right: Sequence[str], grammar: Words, declined: Sequence[str]
) -> tuple[list[str], list[str]]:
    """Both sides with one spelling of what is only written otherwise.

    A word whose letters are masked (`d--n`), one that stands in two parts on the other side
    (`mill-hand`, `millhand`), one in short (`UN`, `U.N.`, `United Nations`), and one with another
    of the endings that its place in the sentence gives to it (`klaren`, `klarer`).
    """
    own, other = _in_short(left, right)
    own, other = _joined(own, other), _joined(other, own)
    own, other = _as_there(own, other, grammar), _as_there(other, own, grammar)
    if not declined or own == other:
        return own, other
    return _undeclined(own, other, declined), _undeclined(other, own, declined)


def _undeclined(own: Sequence[str], other: Sequence[str], endings: Sequence[str]) -> list[str]:
    """Words without the endings of which the other side has others behind the same letters."""
    bases = {_base(word, endings) for word in other}
    return [
        base if word not in other and (base := _base(word, endings)) in bases else word
        for word in own
    ]


def _base(word: str, endings: Sequence[str]) -> str:
    ending = next((e for e in endings if word.endswith(e)), "")
    return word.removesuffix(ending) if len(word) - len(ending) > BASE else word


def _in_short(left: Sequence[str], right: Sequence[str]) -> tuple[list[str], list[str]]:
    """Both sides with names in short where either has them so."""
    own, other = ([_without_stops(word) for word in side] for side in (left, right))
    return _shortened(own, other), _shortened(other, own)


def _without_stops(word: str) -> str:
    """A word of single letters without the stops between them: `u.n` is `un`."""
    letters = word.split(".")
    return "".join(letters) if all(len(letter) <= 1 for letter in letters) else word


def _shortened(own: Sequence[str], other: Sequence[str]) -> list[str]:
    """With each run of words as one where the other side has its initials instead."""
    short = {word for word in set(other) - set(own) if SHORTEST <= len(word) <= LONGEST_SHORT}
    found, at = list[str](), 0
    while at < len(own):
        initials = [word[0] for word in own[at : at + LONGEST_SHORT]]
        sizes = range(SHORTEST, len(initials) + 1)
        size = next((n for n in sizes if "".join(initials[:n]) in short), 1)
        found.append("".join(initials[:size]) if size > 1 else own[at])
        at += size
    return found


def _joined(own: Sequence[str], other: Sequence[str]) -> list[str]:
    """With two words as one where the other side has them so."""
    known, found = set(other), list[str]()
    for word in own:
        if found and found[-1] + word in known and found[-1] + word not in own:
            found[-1] += word
        else:
            found.append(word)
    return found


def _as_there(own: Sequence[str], other: Sequence[str], grammar: Words) -> list[str]:
    """Words as the other side has them where it spells out what is masked: `d n`, `damn`.

    A letter that is a word of grammar (`a`) masks nothing.
    """
    known, spelt = set(other), sorted(set(other) - set(own))
    found: list[str] = []
    at = 0
    while at < len(own):
        word, following = own[at], own[at + 1] if at + 1 < len(own) else ""
        masked = word not in known and following not in known
        whole = next((w for w in spelt if masked and _stands_for(word, following, w)), "")
        lone = next((w for w in spelt if _is_initial(word, w, grammar) and word not in known), "")
        found.append(whole or lone or word)
        at += 2 if whole else 1
    return found


def _is_initial(letter: str, word: str, grammar: Words) -> bool:
    """Whether a letter stands for a word that begins with it."""
    return len(letter) == 1 and letter == word[0] and letter not in grammar


def _stands_for(first: str, last: str, word: str) -> bool:
    """Whether two pieces are the first and the last letters of a longer word."""
    longer = len(word) > len(first) + len(last)
    return bool(last) and longer and word.startswith(first) and word.endswith(last)
