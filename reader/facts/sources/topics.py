"""Sources in languages whose words are not parted from what clings to them.

    경찰은 운전자가 술을 마셨다고 밝혔다      경찰
    県警によると、けが人はいない            県警
    市长周平说：“桥很安全。”             市长周平

A saying is a pattern of the language's record. Its speaker is what the pattern itself holds (a
named group), else what stands before the first particle of a topic. Two sources are compared by
pairs of characters, since a rewrite gives `소방 당국` for `도 소방당국`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from reader.facts.excerpt import Excerpt
from reader.facts.sources.source import Attribution
from reader.languages import language as known
from reader.late_pattern import late_pattern
from reader.model import Span

LONGEST_SUBJECT = 24
"""Characters that the words for a speaker may have."""

_ENDS = late_pattern(r"[.。!?！？\n]\s*")
_PARTS = late_pattern(r"[,、，。:：;「」『』“”\"'‘()（）\[\]【】=＝]|[.。!?\n]\s")
_LETTERS = late_pattern(r"[^\W\d_]+")


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(known(language).sources.pattern)


@cache
def _topics(language: str) -> tuple[re.Pattern[str], ...]:
    own = known(language).sources
    return tuple(re.compile(p) for p in (own.topic, own.subject) if p)


def glued_sources(excerpt: Excerpt, quoted: Sequence[Span]) -> Iterator[Attribution]:
    """Each saying with its speaker; one that names none has no words, and may be anyone's."""
    said_before = excerpt.span.start
    for match in _pattern(excerpt.language).finditer(excerpt.text, *excerpt.span):
        if any(q.start <= match.start() < q.end for q in quoted):
            continue
        held = next((name for name in match.re.groupindex if match[name]), "")
        source = Span(*match.span(held)) if held else _subject(excerpt, said_before, match, quoted)
        said_before = match.end()
        verb = Span(match.start(), match.end())
        words = pairs_in(excerpt, source) if source else frozenset()
        yield Attribution(
            verb,
            source or verb,
            words,
            words,
            pronoun=not words,
            nouns=words,
        )


def glued_voices(excerpt: Excerpt, quoted: Sequence[Span]) -> Iterator[Attribution]:
    """Who blames somebody or gives a figure with a verb that is none of saying."""
    said_before = excerpt.span.start
    for match in _claims(excerpt.language).finditer(excerpt.text, *excerpt.span):
        if any(q.start <= match.start() < q.end for q in quoted):
            continue
        held = next((name for name in match.re.groupindex if match[name]), "")
        source = Span(*match.span(held)) if held else _subject(excerpt, said_before, match, quoted)
        said_before = match.end()
        words = pairs_in(excerpt, source) if source else frozenset()
        if source is not None and words:
            yield Attribution(Span(*match.span()), source, words, words, hinted=True, nouns=words)


@cache
def _claims(language: str) -> re.Pattern[str]:
    return re.compile(known(language).speakers.claims or r"(?!)")


def _subject(
    excerpt: Excerpt, first: int, match: re.Match[str], quoted: Sequence[Span]
) -> Span | None:
    """What stands before the first particle of a topic in the sentence of a saying.

    Where one stands between the claim and the verb, as in `…다고 경찰은 밝혔다`, it is that one.
    """
    text = excerpt.text
    for particle in _topics(excerpt.language)[0].finditer(text, match.start() + 1, match.end()):
        if blank := text.find(" ", match.start(), particle.start()) + 1:
            return Span(blank, particle.start())
    ends = [
        e.end()
        for e in _ENDS.finditer(text, first, match.start())
        if not any(q.start <= e.start() < q.end for q in quoted)
    ]
    first = ends[-1] if ends else first
    behind = _behind(excerpt, first, match)
    if behind is not None:
        return behind
    for topic in _topics(excerpt.language):
        for particle in topic.finditer(text, first, match.start()):
            if any(q.start <= particle.start() < q.end for q in quoted):
                continue
            start = max(first, particle.start() - LONGEST_SUBJECT)
            parts = list(_PARTS.finditer(text, start, particle.start()))
            start = parts[-1].end() if parts else start
            while start < particle.start() and text[start].isspace():
                start += 1
            if _is_time(excerpt, start, particle.start()):
                continue
            start = _past_day(excerpt, start)
            return Span(start, particle.start()) if start < particle.start() else None
    return None


def _behind(excerpt: Excerpt, first: int, match: re.Match[str]) -> Span | None:
    """The speaker between what was said and the verb: `줄었다고 군청이 밝혔다`."""
    handing = known(excerpt.language).sources.handing
    ends = (excerpt.text.rfind(f"{ending} ", first, match.end()) for ending in handing)
    last = max(ends, default=-1)
    if last < 0:
        return None
    start = _past_day(excerpt, excerpt.text.index(" ", last) + 1)
    for topic in _topics(excerpt.language):
        particle = topic.search(excerpt.text, start, match.end())
        if particle is not None and 0 < particle.start() - start <= LONGEST_SUBJECT:
            return Span(start, particle.start())
    return None


def _past_day(excerpt: Excerpt, start: int) -> int:
    """Where words for a speaker begin behind a day: `27일 회사`."""
    marks = "".join(excerpt.own.dates.marks)
    day = re.compile(rf"\d{{1,4}}[{marks}]\s").match(excerpt.text, start) if marks else None
    return day.end() if day else start


def _is_time(excerpt: Excerpt, start: int, end: int) -> bool:
    """Whether a topic only says when: `来年度は`, `내년은`; a letter may follow the word."""
    words = excerpt.text[start:end]
    known = (*excerpt.own.dates.turns, *excerpt.own.dates.relative)
    return any(words.startswith(time) and len(words) - len(time) <= 1 for time in known)


def pairs_in(excerpt: Excerpt, span: Span) -> frozenset[str]:
    """Each two characters side by side in the words of a stretch, what may be anyone's left out."""
    found: set[str] = set()
    for word in _LETTERS.finditer(excerpt.text, *span):
        letters = word[0].lower()
        for common in excerpt.own.sources.never:
            if letters != common:
                letters = letters.replace(common, " ")
        found.update(a + b for a, b in pairwise(letters) if " " not in a + b)
    return frozenset(found)
