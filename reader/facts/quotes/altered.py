"""What was done to the words of a quotation: how much is the same, which words of matter differ.

we should be taught to know it, he said        we must be educated to know it
core: all of both; alike .71; only left: should taught, only right: must educated

We begin at dawn. The ice can wait.            So the ice can wait
core: `the ice can wait`; what stands before it was cut, and a filler was put in
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

from reader.facts.excerpt import grammar_words, stem
from reader.facts.letters import letters_alike
from reader.facts.persons import are_two_persons
from reader.facts.poles import contrasts
from reader.facts.quotes.shared_runs import shared_runs
from reader.facts.quotes.versions import opened_up, written_alike
from reader.languages import language as known
from reader.languages.record import Language, SmallWords
from reader.named_tuple import NamedTuple

ONE_TEXT, ONE_SHORT_TEXT, SHORT = 0.5, 0.4, 6
"""Share of the words of both from which one quotation was altered, and below which it was said
anew; the share for quotations of so many words."""
LONG = 16
"""Words from which a quotation is long: who takes it down hears another form of a word."""
SAME_WORD, LONG_WORD, BEGINNING = 0.85, 6, 3
"""Share of letters from which two long words with one beginning are one in two spellings or
numbers, letters of long ones and of a beginning."""
HEARD_ALIKE = 0.6
"""Share of letters from which one word may have been heard for another in a long quotation."""
ONE_LETTER = 1.1
"""Letters of two stems that may differ, so that one is a slip of the other."""
STEM = 5
"""Letters with which two long words of one stem begin."""
FRAME, MUCH = 2, 4
"""Words up to which a quotation is only led into a sentence, and from which it says something."""
OPEN = "open"
"""The class of cues that may stand for those of any other."""
ROWS = 2
"""Oppositions in which two words stand on one side, from which they are near in sense."""


class Alteration(NamedTuple):
    """How two versions of a quotation differ between the first and last words they share.

    `alike` is the share of the words of both that both have, 0..1. `lost` and `came` are words that
    only the left or the right has, without fillers, articles and prepositions; `matter` says that
    one of them is no word of grammar, `both_matter` that one of each is, `telling` that a
    preposition stands for another and one of them says who acts, `near` that what one side has
    instead is near in sense to what the other has, `slips` that it may be its slip or another form
    of it, `denies` that one side alone has a word that denies. `cut` is how many words stand before
    and after what is shared, `longest` how many the longer one has in it, `cores` the words of both
    in it. The same from both sides.
    """

    alike: float
    lost: tuple[str, ...]
    came: tuple[str, ...]
    matter: bool
    both_matter: bool
    telling: bool
    near: bool
    slips: bool
    denies: bool
    cut: int
    longest: int
    cores: tuple[tuple[str, ...], tuple[str, ...]]

    @property
    def is_one_text(self) -> bool:
        """Whether most of the words are the same."""
        least = ONE_SHORT_TEXT if self.longest <= SHORT else ONE_TEXT
        return self.alike >= least


def difference(left: Sequence[str], right: Sequence[str], language: Language) -> Alteration:
    """What differs between two versions of one quotation."""
    small = language.small
    mine, theirs = (opened_up(_unelided(words, small), small.long_forms) for words in (left, right))
    wholes = written_alike(mine, theirs, grammar_words(language.code), language.writing.declined)
    own, other = _cores(*wholes, language)
    shared = sum((Counter(own) & Counter(other)).values())
    only = _only(own, other), _only(other, own)
    void = small.void | small.articles | small.fillers | small.prepositions
    lost, came = ([w for w in words if w not in void] for words in only)
    lost, came = _without_spellings(lost, came, small), _without_spellings(came, lost, small)
    longest = max(len(own), len(other))
    telling = [
        [w for w in words if w not in there and _tells(w, others, language, long=longest >= LONG)]
        for words, others, there in ((lost, came, other), (came, lost, own))
    ]
    return Alteration(
        alike=2 * shared / max(1, len(own) + len(other)),
        lost=tuple(lost),
        came=tuple(came),
        matter=any(telling),
        both_matter=all(telling),
        telling=all(any(w in small.prepositions for w in words) for words in only)
        and any(w in small.telling for words in only for w in words),
        near=_are_near(language, lost, came, long=longest >= LONG),
        slips=longest >= LONG and _are_slips(lost, came),
        denies=_denies(own, language) != _denies(other, language),
        cut=sum(map(len, wholes)) - len(own) - len(other),
        longest=longest,
        cores=(tuple(own), tuple(other)),
    )


def _unelided(words: Sequence[str], small: SmallWords) -> list[str]:
    """Words without the small ones that cling to them: `d'autres` is `d` and `autres`."""
    found: list[str] = []
    for word in words:
        head, mark, rest = word.partition("'")
        found += [head, rest] if mark and rest and head + mark in small.forward else [word]
    return found


def _tells(word: str, others: Sequence[str], language: Language, *, long: bool) -> bool:
    """Whether a word is of matter, another person or says how sure, and none of the others does."""
    if any(are_two_persons(language.code, word, other) for other in others):
        return True
    if word in grammar_words(language.code) and (word,) not in language.hedges.cues:
        return False
    classes = _classes(language, word)
    return not any(
        (long and stem(word) == stem(other)) or classes & _classes(language, other)
        for other in others
    )


def _denies(words: Sequence[str], language: Language) -> bool:
    """Whether a word denies; `no` before a figure is a label (`the no 1 priority`)."""
    labels = language.numbers.labels
    return any(
        word in language.negation.words and not (word in labels and after.isdecimal())
        for word, after in pairwise((*words, ""))
    )


def _are_near(language: Language, lost: Sequence[str], came: Sequence[str], *, long: bool) -> bool:
    """Whether each word of the side with fewer has one near it in sense: `must` and `need`.

    Who takes down a long quotation hears `life` for `lives`.
    """
    few, more = sorted((lost, came), key=len)
    return bool(few) and all(
        any(_is_near(language, a, b) or (long and _sound_alike(a, b)) for b in more) for a in few
    )


def _are_slips(lost: Sequence[str], came: Sequence[str]) -> bool:
    """Whether each word of the side with fewer is one of the other, slipped or in another form.

    `then` for `than`, `lists` for `list`, `lives` for `life`: of four letters and more, all of them
    but one, and the first two.
    """
    few, more = sorted((lost, came), key=len)
    return bool(few) and all(any(_is_slip(a, b) for b in more) for a in few)


def _is_slip(one: str, other: str) -> bool:
    if min(len(one), len(other)) <= BEGINNING or one[:2] != other[:2]:
        return False
    short, long = sorted((stem(one), stem(other)), key=len)
    return (1 - letters_alike(short, long)) * len(long) <= ONE_LETTER


def _sound_alike(one: str, other: str) -> bool:
    """Whether two words of some length begin alike and have most letters in common."""
    begins = min(len(one), len(other)) > BEGINNING and one[:2] == other[:2]
    return begins and letters_alike(one, other) >= HEARD_ALIKE


def _is_near(language: Language, one: str, other: str) -> bool:
    """Whether two words claim equally much, are of one stem or on one side of an opposition."""
    binding = _classes(language, one), _classes(language, other)
    if any(binding):
        return binding[0] == binding[1] or (all(binding) and OPEN in binding[0] | binding[1])
    if min(len(one), len(other)) >= LONG_WORD and one[:STEM] == other[:STEM]:
        return True
    return len(contrasts(language.code, one) & contrasts(language.code, other)) >= ROWS


def _classes(language: Language, word: str) -> frozenset[str]:
    """How certain or binding the cues are that begin with a word."""
    return _degrees(language.code).get(word, frozenset())


@cache
def _degrees(code: str) -> Mapping[str, frozenset[str]]:
    """The same by each word that a cue of a language begins with."""
    found: dict[str, frozenset[str]] = {}
    for cue, degree in known(code).hedges.cues.items():
        found[cue[0]] = found.get(cue[0], frozenset()) | {degree}
    return found


def _only(own: Sequence[str], other: Sequence[str]) -> list[str]:
    """The words that one side has more often, each so often, in order."""
    left = Counter(own) - Counter(other)
    found = []
    for word in reversed(own):
        if left[word] > 0:
            left[word] -= 1
            found.append(word)
    return found[::-1]


def _without_spellings(own: list[str], other: list[str], small: SmallWords) -> list[str]:
    """Words that are no other spelling or form of a word of the other side."""
    cases = {small.pronouns.get(word, word) for word in other}
    return [
        word
        for word in own
        if small.pronouns.get(word, word) not in cases
        and not any(
            max(len(word), len(their)) >= LONG_WORD
            and word[:BEGINNING] == their[:BEGINNING]
            and letters_alike(word, their) >= SAME_WORD
            for their in other
        )
    ]


def _cores(left: list[str], right: list[str], language: Language) -> tuple[list[str], list[str]]:
    """Both from the first to the last run of words that both have in the same order.

    What both have before or after them belongs to them: there one stands for the other; but for
    a small word or two (`who has`) beside much.
    """
    found = shared_runs(left, right)
    if not found:
        return left, right
    (first, last) = found[0], found[-1]
    heads = left[: first.left], right[: first.right]
    tails = left[last.left + last.size :], right[last.right + last.size :]
    starts, ends = (_kept(*both, language) for both in (heads, tails))
    starts = _led_in(*heads, language) or starts
    return left[starts[0] : len(left) - ends[0]], right[starts[1] : len(right) - ends[1]]


def _kept(left: Sequence[str], right: Sequence[str], language: Language) -> tuple[int, int]:
    """How many words of either side before or after what both have belong to what is not shared."""
    if left and right and not _is_frame(left, right, language):
        return 0, 0
    return len(left), len(right)


def _led_in(
    left: Sequence[str], right: Sequence[str], language: Language
) -> tuple[int, int] | None:
    """The same of two heads of which one is a word that the other has too, but for small ones.

    `clear that …` is all of `what's clear is that …`.
    """
    few, many = sorted((left, right), key=len)
    if len(few) != 1 or few[0] not in many:
        return None
    at = len(many) - 1 - many[::-1].index(few[0])
    if not _are_small(many[at + 1 :], language):
        return None
    return (0, at) if few is left else (at, 0)


def _are_small(words: Sequence[str], language: Language) -> bool:
    """Whether words carry no statement, deny nothing and hedge nothing."""
    small = grammar_words(language.code) - language.negation.words
    return all(word in small and (word,) not in language.hedges.cues for word in words)


def _is_frame(left: Sequence[str], right: Sequence[str], language: Language) -> bool:
    """Whether one side has but a small word or two, and the other has much, in the same place."""
    few, many = sorted((left, right), key=len)
    return len(few) <= FRAME < MUCH <= len(many) and _are_small(few, language)
