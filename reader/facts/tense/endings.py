"""What is planned and what has happened, where endings and not auxiliaries tell it.

新型を発売する予定だ   新型を発売した       `発売する予定`, planned; `発売した`, done
도서관을 열 예정이다   도서관을 열었다      `열 예정`, `열었다`
剧院将于五月开放       剧院已于五月开放     `将于`, `已`
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from reader.facts.excerpt import Excerpt
from reader.facts.opposing import Pair
from reader.languages import language
from reader.late_pattern import late_pattern
from reader.model import Span

VERB = 12
"""Characters before a plan, or behind it, in which its verb stands."""
MOST, LONGEST = 8, 60
"""Plans of a side that are asked, and characters of what is planned."""
SHARED = 0.5
"""Share of what is planned that has to stand beside what has happened."""
_ENDS = late_pattern(r"[。！？!?\n；;]")
_MATTER = late_pattern(r"[一-鿿々]+|[ァ-ヺー]{2,}")
_WORD = late_pattern(r"[가-힣]+")


@cache
def _plans(code: str) -> re.Pattern[str]:
    return re.compile(language(code).tense.plans)


@cache
def _happened(code: str) -> re.Pattern[str]:
    return re.compile(language(code).tense.happened)


def done_and_planned(left: Excerpt, right: Excerpt) -> Iterator[Pair]:
    """What one side plans and the other side tells as done."""
    if not left.own.tense.plans or left.language != right.language:
        return
    for own, other in ((left, right), (right, left)):
        plans = list(islice(_plans(own.language).finditer(own.text, *own.span), MOST))
        if not plans or _plans(own.language).search(other.text, *other.span):
            continue
        for plan in plans:
            done = _done(own, plan, other)
            if done is not None:
                spans = Span(*plan.span()), done
                yield spans if own is left else (spans[1], spans[0])


def _done(own: Excerpt, plan: re.Match[str], other: Excerpt) -> Span | None:
    """Where the other side tells as done what is planned here."""
    if own.own.writing.spaced:
        return _word_done(own, plan, other)
    if not own.own.writing.particles:
        return _clause_done(own, plan, other)
    before = own.text[max(own.span.start, plan.start() - VERB) : plan.start()]
    verbs = _MATTER.findall(before)
    if not verbs:
        return None
    verb = re.escape(verbs[-1][-2:])
    pattern = re.compile(rf"{verb}{own.own.tense.happened}")
    if pattern.search(own.text, *own.span):
        return None
    match = pattern.search(other.text, *other.span)
    return Span(*match.span()) if match else None


def _clause_done(own: Excerpt, plan: re.Match[str], other: Excerpt) -> Span | None:
    """The sign of what has happened in a clause that says what the plan's clause says."""
    stop = _ENDS.search(own.text, plan.end(), own.span.end)
    told = own.text[plan.end() : stop.start() if stop else own.span.end][:LONGEST]
    pairs = {told[i : i + 2] for i in range(len(told) - 1)}
    there = other.words(*other.span)
    same = {pair for pair in pairs if pair in there}
    if len(pairs) < 2 or len(same) < SHARED * len(pairs):
        return None
    signs = _happened(own.language)
    if signs.search(own.text, *own.span):
        return None
    match = signs.search(other.text, *other.span)
    return Span(*match.span()) if match else None


def _word_done(own: Excerpt, plan: re.Match[str], other: Excerpt) -> Span | None:
    """The verb of the other side that is the planned one with an ending of the past."""
    verb = plan["verb"] or plan["verb2"]
    words = list(_WORD.finditer(other.text, *other.span))
    around = {w[:2] for w in _WORD.findall(own.text[own.span.start : plan.start()])}
    for at, word in enumerate(words):
        if is_past(word[0]) and _of_one_verb(verb, word[0]):
            near = {w[0][:2] for w in words[max(0, at - 6) : at]}
            if near & around:
                return Span(*word.span())
    return None


_FIRST, _SYLLABLES, _FINAL, _SS = 0xAC00, 588, 28, 20


def is_past(word: str) -> bool:
    """Whether a Korean word has the ending of the past; `있` and `겠` are none."""
    return any((ord(sign) - _FIRST) % _FINAL == _SS and sign not in "있겠" for sign in word[:-1])


def _of_one_verb(verb: str, done: str) -> bool:
    """Whether a planned verb and one in the past have the same stem: `선보일`, `선보였다`."""
    stem = verb[:-1] if verb[-1] in "을를" and len(verb) > 1 else verb
    last = len(stem) - 1
    if not done.startswith(stem[:last]) or len(done) <= last:
        return False
    return (ord(stem[last]) - _FIRST) // _SYLLABLES == (ord(done[last]) - _FIRST) // _SYLLABLES
