"""Hedges and modal verbs as they stand in a text, the longest cue at each place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from reader.facts.excerpt import KEPT, Excerpt, Token
from reader.facts.hedges.certainty import OPEN
from reader.facts.pairing import MOST
from reader.facts.taken import Taken
from reader.languages import language as known
from reader.languages.values import Words
from reader.late_pattern import late_pattern
from reader.model import Span
from reader.named_tuple import NamedTuple

WITHIN = 5
"""Words after a cue in which a bound follows; before a conditional in which its clause opens."""
FAR = 9
"""Words after a cue in which the word stands that goes with it: `puts … at`."""
AT_END = "$"
"""Behind a cue that hedges only where its clause ends: `上陸か`."""
DENIED = 3
"""Words after a cue in which `nobody` denies what it allows."""
_ENDS = late_pattern(r"[.;:!?](?=\s)")


class Cue(NamedTuple):
    """A hedge: its place, its class and its words."""

    span: Span
    degree: str
    words: tuple[str, ...]


def read(excerpt: Excerpt, taken: Taken) -> list[Cue]:
    """The hedges of an excerpt outside its quotations, in order."""
    return hedges(excerpt, taken.quoted)[:MOST]


def hedges(excerpt: Excerpt, quoted: Sequence[Span]) -> list[Cue]:
    """The hedges of a excerpt outside its quotations, the longest cue at each place."""
    return list(_hedges(excerpt, tuple(quoted)))


@lru_cache(maxsize=KEPT)
def _hedges(excerpt: Excerpt, quoted: tuple[Span, ...]) -> Sequence[Cue]:
    if excerpt.own.writing.particles or not excerpt.own.writing.spaced:
        return _asian(excerpt, quoted)
    starts, endings = _starts(excerpt.language), excerpt.own.hedges.conditional
    found: list[Cue] = []
    words = [t for t in excerpt.tokens if t.is_word]
    index = 0
    while index < len(words):
        if words[index].text not in starts and not words[index].text.endswith(endings):
            index += 1
            continue
        cue = _cue_at(excerpt, words, index, starts) or _conditional(excerpt, words[index])
        if cue is None or any(q.start <= cue.span.start < q.end for q in quoted):
            index += 1
            continue
        found.append(cue)
        index += len(cue.words)
    return found


@cache
def _starts(language: str) -> dict[str, list[tuple[str, ...]]]:
    """Cues by their first word, the longest first."""
    by_word: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(known(language).hedges.cues, key=lambda p: (-len(p), p)):
        by_word.setdefault(phrase[0], []).append(phrase)
    return by_word


def _cue_at(
    excerpt: Excerpt, words: Sequence[Token], index: int, starts: dict[str, list[tuple[str, ...]]]
) -> Cue | None:
    for phrase in starts.get(words[index].text, ()):
        if tuple(t.text for t in words[index : index + len(phrase)]) == phrase:
            if not _hedges_here(excerpt, words, index, len(phrase)):
                return None
            asked = excerpt.own.hedges.needs_within.get(" ".join(phrase))
            if asked and not _within(excerpt, words[index + len(phrase) :], asked):
                return None
            span = Span(words[index].start, words[index + len(phrase) - 1].end)
            return Cue(span, excerpt.own.hedges.cues[phrase], phrase)
    return None


def _conditional(excerpt: Excerpt, token: Token) -> Cue | None:
    """A verb in the conditional, as its ending shows."""
    if len(token.text) < 6 or not token.text.endswith(excerpt.own.hedges.conditional):
        return None
    return Cue(Span(token.start, token.end), OPEN, (token.text,))


def _hedges_here(excerpt: Excerpt, words: Sequence[Token], index: int, size: int) -> bool:
    """Leave out `May` the month or a name, `could not` and the like, which claim something firm."""
    own = excerpt.own.hedges
    cue = " ".join(t.text for t in words[index : index + size])
    following = words[index + size].text if index + size < len(words) else ""
    before = words[index - 1].text if index else ""
    told = index or following in excerpt.own.sources.saying
    if cue in excerpt.own.dates.doubtful_months and words[index].capital and told:
        return False
    if size > 1 and _holds_figure(excerpt, words[index : index + size]):
        return False
    ahead, degree = words[index + size :][:WITHIN], own.cues[tuple(cue.split())]
    behind = words[max(0, index - FAR) : index]
    barred = _bounds(excerpt, ahead) or _nobody(excerpt, ahead) or _is_for(excerpt, behind)
    if degree in {"possible", "permit"} and barred:
        return False
    if cue.endswith(own.conditional or ("\0",)) and _is_reported(excerpt, words, index):
        return False
    near = {t.text for t in ahead} if excerpt.own.tense.verb_last else {following}
    if cue in own.needs_after and near.isdisjoint(own.needs_after[cue]):
        return False
    return before not in own.not_after.get(cue, ()) and following not in own.not_before.get(cue, ())


def _within(excerpt: Excerpt, behind: Sequence[Token], asked: Words) -> bool:
    """Whether one of some words stands behind a cue before its clause ends."""
    for token in behind[:FAR]:
        if _ENDS.search(excerpt.text, behind[0].start, token.start):
            return False
        if token.text in asked:
            return True
    return False


def _holds_figure(excerpt: Excerpt, words: Sequence[Token]) -> bool:
    """Whether a figure stands between the words of a cue: `have 40 to 45 boats`."""
    return any("0" <= letter <= "9" for letter in excerpt.text[words[0].start : words[-1].end])


def _is_for(excerpt: Excerpt, before: Sequence[Token]) -> bool:
    """Whether a phrase of purpose leads the clause: `so that the fuel could be sold`."""
    if not before or not excerpt.own.hedges.purpose:
        return False
    start, end = before[0].start, before[-1].end
    ended = max((m.end() for m in _ENDS.finditer(excerpt.text, start, end)), default=start)
    told = f" {' '.join(t.text for t in before if t.start >= ended)} "
    return any(f" {phrase} " in told for phrase in excerpt.own.hedges.purpose)


def _bounds(excerpt: Excerpt, ahead: Sequence[Token]) -> bool:
    """Whether a bound follows: `may run at no more than 80` is what is forbidden."""
    told, denying = f" {' '.join(t.text for t in ahead)} ", excerpt.own.negation.words
    bounds = (p for p in excerpt.own.numbers.at_most if p.split()[0] in denying)
    return any(f" {phrase} " in told for phrase in bounds)


def _nobody(excerpt: Excerpt, ahead: Sequence[Token]) -> bool:
    """Whether what somebody can do is denied right behind: `could blame no one else`."""
    return any(token.text in excerpt.own.negation.distant for token in ahead[:DENIED])


def _is_reported(excerpt: Excerpt, words: Sequence[Token], index: int) -> bool:
    """Whether a conditional is the future of what was said: `il a annoncé qu'il ferait appel`.

    After a word for whether no other conditional stands: `il ne sait pas s'il ferait appel`.
    """
    opening, saying = excerpt.own.sources.clauses, excerpt.own.sources.saying
    if any(word.text in excerpt.own.hedges.whether for word in words[max(0, index - 2) : index]):
        return True
    for at in range(index - 1, max(-1, index - 1 - WITHIN), -1):
        if words[at].text in opening:
            return any(t.text in saying for t in words[max(0, at - WITHIN) : at])
    return False


def _asian(excerpt: Excerpt, quoted: Sequence[Span]) -> list[Cue]:
    """Cues anywhere in the text, the longest first; one letter beside may forbid them."""
    text, own, found = excerpt.text, excerpt.own.hedges, list[Cue]()
    taken = set[int]()
    for phrase in sorted(own.cues, key=lambda p: (-len(" ".join(p)), p)):
        cue = " ".join(phrase)
        at_end = cue[-1] == AT_END
        cue = cue.removesuffix(AT_END)
        at = text.find(cue, *excerpt.span)
        while at >= 0 and len(found) < MOST:
            end = at + len(cue)
            barred = (
                (at_end and end < excerpt.span.end and text[end].isalpha())
                or text[end : end + 1] in own.not_before.get(cue, ())
                or text[max(0, at - 1) : at] in own.not_after.get(cue, ())
                or any(q.start <= at < q.end for q in quoted)
            )
            if not barred and taken.isdisjoint(range(at, end)):
                found.append(Cue(Span(at, end), own.cues[phrase], phrase))
                taken.update(range(at, end))
            at = text.find(cue, end, excerpt.span.end)
    return sorted(found)
