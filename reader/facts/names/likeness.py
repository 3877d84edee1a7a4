"""How likely it is that one name stands where another stood.

    The prize went to Marta Olsen in June.     The prize went to Piet Maes in June.   the same place
    Olsen won in Bergen.                       In Lund, Olsen won.                    two places
    Dmitri Sokolov                             Dmitry Sokolov                         two spellings

Two names that are merely left over say nothing of each other: they have to stand between the same
words, share a word or a title, or be spelt alike.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.letters import letters_alike
from reader.facts.names.name import Name, plain
from reader.languages.countries import COUNTRIES

SPELT_ALIKE = 0.6
"""Share of letters in common from which two names may be spellings of one."""

NEARLY = 0.75
"""Share of letters in common from which two spellings are hardly two names."""

STEM = 5
"""Letters with which two words of one stem begin (`Electoral`, `Election`)."""

BEGINNING = 4
"""Letters of a word that may be another form of a longer one that begins with it."""

AGREEING = 3
"""Words around two names that have to agree, on both sides of them, for one place."""

ALL_AROUND = 5
"""The same for two names that either side tells elsewhere too."""

_LISTING = frozenset([",", ";", "und", "et", "y", "e", "&"])
_MARKS = frozenset([",", ".", "", ";", ":", "(", ")", "-"])


def kinship(left: Name, right: Name) -> float:
    """How sure it is that two names that the other side lacks stand for each other; 0 for not."""
    if not left.firm and not right.firm and not _are_countries(left, right):
        return _kinship_of_openers(left, right)
    place = _agreement(left, right) / 10
    if left.acronym != right.acronym:
        return 0.5 + place if are_in_place(left, right) else 0.0
    common = _is_common_opener(left, right) or _is_common_opener(right, left)
    # Where either has another word besides, one of a stem is not enough: `House Committees`.
    two = _has_other(left, right) and _has_other(right, left) and not _share_an_end(left, right)
    if are_kin(left, right) and not common and not two:
        return 1.0 + _spelling(left, right) + place
    if are_in_place(left, right):
        return 0.7 + place
    if left.title and left.title == right.title:
        return 0.6 + place
    near = _are_countries(left, right) and _agreement(left, right) > 0
    return 0.5 + place if near else 0.0


def _is_common_opener(one: Name, other: Name) -> bool:
    """Whether a lone common noun opens its sentence: `Senators`, for `Senate Leader Moe`."""
    return not one.firm and one.common and len(other.words) > 1


def _kinship_of_openers(left: Name, right: Name) -> float:
    """The same for two words that open their sentences: spelt alike, or before the same words."""
    if _spelling(left, right) >= NEARLY:
        return 1.0
    same = left.proper and right.proper and _run(left.after, right.after) >= AGREEING
    return 0.7 if same else 0.0


def exchange(left: Name, right: Name) -> float:
    """1 where a name took the place of another that both sides tell, 0 where that is not sure.

    Nothing follows from the order of a list, nor from another name of the same country.
    """
    before, after = _run(left.before, right.before), _run(left.after, right.after)
    if not before or not after or before + after < ALL_AROUND or left.acronym != right.acronym:
        return 0.0
    near = {left.before[0], left.after[0]}
    same = {*left.words, *left.title} & {*right.words, *right.title}
    nations = COUNTRIES.get(left.words[0], "-"), COUNTRIES.get(right.words[0], "")
    alike = left.words[0][0] == right.words[0][0] or nations[0] == nations[1]
    listed = near & _LISTING or _are_parallel(left, right) or _are_parallel(right, left)
    sure = left.firm and right.firm and not same and not alike and not listed
    return float(sure)


def is_nearer(left: Name, right: Name, lefts: Sequence[Name], rights: Sequence[Name]) -> bool:
    """Whether either name fits the other's place better than any of its own on the other side.

    A name that stands where it stood took nobody's place: `Wynn (WYNN.O), Sands (LVS.N)`.
    """
    stays = (
        _agreement(name, other)
        for name, others in ((left, rights), (right, lefts))
        for other in others
        if name.words == other.words
    )
    return _agreement(left, right) > max(stays, default=0)


def _are_parallel(one: Name, other: Name) -> bool:
    """`once in Oslo and once in Bergen`: the same words before two that stand side by side."""
    for names in ((one, other), (other, one)):
        after, word = names[0].after, names[1].words[0]
        size = next((n for n, other_word in enumerate(after) if plain(other_word) == word), 0)
        if size and after[:size] == names[0].before[:size][::-1]:
            return True
    return False


def are_in_place(left: Name, right: Name) -> bool:
    """Whether the same words stand on both sides of the two names."""
    before, after = _run(left.before, right.before), _run(left.after, right.after)
    if not before or not after:
        return before >= AGREEING and _goes_on(left.after, right.after)
    shared = left.before[:before] + left.after[:after]
    return before + after >= AGREEING and any(word not in _MARKS for word in shared)


def _goes_on(own: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one side goes on as the other does after a word or two more: `the Andes range`."""
    return any(
        word == two[0] != "" for one, two in ((own, other), (other, own)) for word in one[1:] if two
    )


def are_kin(left: Name, right: Name) -> bool:
    """Whether they are spelt alike, or share a word in the same part of the name."""
    return are_spellings(left, right) or _share_an_end(left, right)


def _share_an_end(left: Name, right: Name) -> bool:
    """Whether they share a word in the same part of the name."""
    shared = set(left.words) & set(right.words)
    return (left.words[0] in shared and right.words[0] in shared) or (
        left.words[-1] in shared and right.words[-1] in shared
    )


def are_spellings(left: Name, right: Name) -> bool:
    """Whether words that differ have most letters in common; names of countries never.

    Words that begin otherwise are alike only where hardly a letter differs.
    """
    alike = _spelling(left, right)
    if alike < NEARLY and not _begin_alike(left, right):
        return False
    return alike >= SPELT_ALIKE and not _are_countries(left, right)


def _has_other(own: Name, other: Name) -> bool:
    """Whether a word of a name is spelt like none of another."""
    return any(
        all(letters_alike(word, known) < SPELT_ALIKE for known in other.words) for word in own.words
    )


def _begin_alike(left: Name, right: Name) -> bool:
    """Whether two words that differ and are alike begin with one letter."""
    own = [w for w in left.words if w not in right.words]
    other = [w for w in right.words if w not in left.words]
    return any(
        a[0] == b[0] and letters_alike(a, b) >= SPELT_ALIKE for a in own[:6] for b in other[:6]
    )


def are_near_spellings(left: Name, right: Name) -> bool:
    """Whether so few letters differ, or only their order or an ending, that it is one name.

    Where two words differ, both have to: `Sainte-Marthe` is not `Saint-Martial`.
    """
    own = [w for w in left.words if w not in right.words]
    other = [w for w in right.words if w not in left.words]
    if len(own) == len(other) > 1 and any(
        letters_alike(*pair) < NEARLY and not _is_one_form(*pair)
        for pair in zip(own, other, strict=True)
    ):
        return False
    return _spelling(left, right) >= NEARLY or _are_one_word(left, right)


def are_of_one_stem(left: Name, right: Name) -> bool:
    """Whether one word alone differs in two names, which is of one stem: `Electoral Commission`."""
    if len(left.words) != len(right.words) or len(left.words) < 2:
        return False
    own = [(a, b) for a, b in zip(left.words, right.words, strict=True) if a != b]
    return len(own) == 1 and len(own[0][0]) > STEM and own[0][0][:STEM] == own[0][1][:STEM]


def _are_one_word(left: Name, right: Name) -> bool:
    """`Centre` and `Center`, `Kolin` and `Kolinsko`: the same letters, or one the other's begin."""
    own = [w for w in left.words if w not in right.words]
    other = [w for w in right.words if w not in left.words]
    return any(_is_one_form(a, b) for a in own[:6] for b in other[:6])


def _is_one_form(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return sorted(short) == sorted(long) or (len(short) >= BEGINNING and long.startswith(short))


def _spelling(left: Name, right: Name) -> float:
    """Highest letter similarity between words that differ, in 0..1."""
    own = [w for w in left.words if w not in right.words]
    other = [w for w in right.words if w not in left.words]
    return max((letters_alike(a, b) for a in own[:6] for b in other[:6]), default=0.0)


def _agreement(left: Name, right: Name) -> int:
    return _run(left.before, right.before) + _run(left.after, right.after)


def _run(own: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many words agree, counted from the name."""
    pairs = zip(own, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(own), len(other)))


def _are_countries(left: Name, right: Name) -> bool:
    return " ".join(left.words) in COUNTRIES and " ".join(right.words) in COUNTRIES
