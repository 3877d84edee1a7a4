"""`reader review --linear LEFT RIGHT`: finding by finding on plain lines, a verdict by its letter.

Letters: f, a fair change; e, an error; …
Finding 1 of 3, high, number. Students aged 7-14, now 7 to 16.
…
Verdict?
e
An error.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Mapping, Sequence

from reader.cli.asking import ask_for
from reader.cli.given import given_pair
from reader.cli.reviewer import reviewer
from reader.dataclass import dataclass, replace
from reader.files.private import state_folder
from reader.model import Judgement, ReviewedComparison, Severity, Verdict
from reader.report.spoken import SAID, spoken
from reader.review.session import ReviewSession
from reader.settings.layers import settings
from reader.text.how_many import counted_are
from reader.view.together import heads

DONE, LEFT = 0, 1
_VERDICTS = {
    "f": Verdict.FAIR,
    "e": Verdict.ERROR,
    "a": Verdict.ASK,
    "d": Verdict.DISMISSED,
}
_PROMPT = "Verdict?"
_LETTERS = (
    "Letters: f, a fair change; e, an error; a, to be asked; d, dismissed; h tells all of them."
)
_HELP = (
    "A letter and Enter. f: a fair change. e: an error. a: to be asked. d: not worth a word.",
    "Then n: next. b: back. r: read this one again. c and a few words: a note.",
    "Capital A: all the rest is fair. u: take back what was said last. q: leave.",
    "Everything is kept at once. h or a question mark: this help.",
)
_ENDS = {1: "That was the last finding.", -1: "This is the first finding."}
_UNKNOWN = "No such letter. h tells them all."


@dataclass(frozen=True, slots=True)
class Walk:
    """A review on its way: where it is in the `order` of findings, and what was there before.

    `groups` are the findings of that order, each with those that are judged with it.
    """

    reviewed: ReviewedComparison
    groups: Mapping[int, tuple[int, ...]]
    place: int = 0
    past: tuple[ReviewedComparison, ...] = ()

    @property
    def order(self) -> Sequence[int]:
        """The findings from worst to least."""
        return tuple(self.groups)

    @property
    def here(self) -> int:
        """The finding that is told."""
        return self.order[self.place]

    def moved(self, step: int) -> Walk:
        """At another finding, not past either end."""
        return replace(self, place=max(0, min(self.place + step, len(self.order) - 1)))


def run(options: argparse.Namespace) -> int:
    """Tell, ask and store until nothing is left or the user leaves; 1 where something is left."""
    left, right = given_pair(options)
    chosen = settings(os.environ, options.config, vars(options))
    ask_for(options, chosen)
    session = ReviewSession(chosen, state_folder(os.environ), reviewer(chosen, os.environ))
    reviewed = session.compare(left, right)
    walk = Walk(reviewed, heads(reviewed.comparison))
    try:
        end = _walked(session, walk) if walk.order else walk
    finally:
        notice = session.close()
    for line in (*_counted(end), *filter(None, [notice])):
        _say(line)
    return LEFT if _unjudged(end, matters=True) else DONE


def _walked(session: ReviewSession, walk: Walk) -> Walk:
    """From the first finding that is not judged to the end of the answers."""
    left = _unjudged(walk)
    walk = replace(walk, place=walk.order.index(left[0]) if left else 0)
    _say(_LETTERS)
    told = True
    while True:
        if told:
            for line in spoken(walk.reviewed, walk.here, walk.place + 1, len(walk.order)):
                _say(line)
        answer = _asked()
        if answer is None or answer == "q":
            return walk
        before, (walk, words) = walk, answered(session, walk, answer)
        for line in words:
            _say(line)
        told = walk.place != before.place or answer in ("u", "r")


def answered(session: ReviewSession, walk: Walk, answer: str) -> tuple[Walk, Sequence[str]]:
    """What an answer leads to, and what is said of it."""
    letter, _, note = answer.strip().partition(" ")
    words: Sequence[str] = ()
    if letter in _VERDICTS:
        group = walk.groups[walk.here]
        said = {k: replace(_of(walk, k), verdict=_VERDICTS[letter]) for k in group}
        walk, words = _gone(_stored(session, walk, said), 1)
        return walk, [f"{SAID[_VERDICTS[letter]]}.", *words]
    match letter:
        case "n" | "":
            walk, words = _gone(walk, 1)
        case "b":
            walk, words = _gone(walk, -1)
        case "c":
            walk = _stored(session, walk, {walk.here: replace(_here(walk), note=note)})
            words = ["Note kept." if note else "Note taken away."]
        case "A":
            left = _unjudged(walk)
            every = (twin for k in left for twin in walk.groups[k])
            rest = {k: replace(_of(walk, k), verdict=Verdict.REST) for k in every}
            walk = _stored(session, walk, rest)
            words = [f"{counted_are(len(left), 'finding')} fair."]
        case "u":
            walk, words = _undone(session, walk)
        case "r":
            words = ()
        case _:
            words = _HELP if letter in ("h", "?") else [_UNKNOWN]
    return walk, words


def _gone(walk: Walk, step: int) -> tuple[Walk, Sequence[str]]:
    """At the next finding or the one before; at either end, that there is none."""
    moved = walk.moved(step)
    return moved, () if moved.place != walk.place else [_ENDS[step]]


def _here(walk: Walk) -> Judgement:
    return _of(walk, walk.here)


def _of(walk: Walk, finding: int) -> Judgement:
    return walk.reviewed.findings.get(finding) or Judgement()


def _stored(session: ReviewSession, walk: Walk, said: dict[int, Judgement]) -> Walk:
    after = session.judge_all(walk.reviewed.comparison, said, {})
    return replace(walk, reviewed=after, past=(*walk.past, walk.reviewed))


def _undone(session: ReviewSession, walk: Walk) -> tuple[Walk, Sequence[str]]:
    if not walk.past:
        return walk, ["Nothing to take back."]
    before, now = walk.past[-1].findings, walk.reviewed.findings
    changed = {k for k in {*before, *now} if before.get(k) != now.get(k)}
    back = {k: before.get(k, Judgement()) for k in changed}
    after = session.judge_all(walk.reviewed.comparison, back, {})
    return replace(walk, reviewed=after, past=walk.past[:-1]), ["Taken back."]


def _unjudged(walk: Walk, *, matters: bool = False) -> list[int]:
    """The findings without a verdict; `matters`: of high severity alone."""
    found, verdicts = walk.reviewed.comparison.findings, walk.reviewed.verdicts
    left = [k for k in walk.order if k not in verdicts]
    return [k for k in left if not matters or found[k].severity is Severity.HIGH]


def _counted(walk: Walk) -> Iterator[str]:
    left, grave = len(_unjudged(walk)), len(_unjudged(walk, matters=True))
    yield f"{len(walk.order) - left} of {len(walk.order)} findings are judged."
    if grave:
        yield f"{grave} that {'matters is' if grave == 1 else 'matter are'} left."


def _asked() -> str | None:
    """An answer; None at the end of the input."""
    _say(_PROMPT)
    line = sys.stdin.readline()
    return line.strip() if line else None


def _say(words: str) -> None:
    sys.stdout.write(f"{words[:1].upper()}{words[1:]}\n")
    sys.stdout.flush()
