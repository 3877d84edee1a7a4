"""Whether a claim is as open on the other side, though nothing there takes up a cue.

More may follow, he said.            More may follow, he predicted.     `may` on both sides
It has not been approved yet.        It must be approved.               still to come on both
Police accuse him of theft.          He is said by police to have …     both tell who says so
"""

from __future__ import annotations

from reader.facts.claim import alike, bare
from reader.facts.hedges.certainty import GUESSES, NEAR
from reader.facts.hedges.read import Cue
from reader.facts.hedges.stated import Stated
from reader.facts.irregular import IRREGULAR
from reader.languages import language
from reader.languages.values import Words

AHEAD = 4
"""Words between a cue and the one that keeps the same open on both sides."""
YEAR = len("2000")
"""Figures of a year."""
KEEPING = GUESSES | {"permit"}
"""Classes that may keep a guess open; what can be is no more than what may be."""
ROOTED, ROOT = frozenset({"likely", "estimate", "belief", "intent"}), 2
"""Classes whose verbs have nouns of the same root, and the characters of a root."""
FORMED, SHORTEST = ROOTED | {"proposal", "advice"}, 4
"""The same where blanks part words, with the letters of their stem."""
TO_COME = frozenset({"duty", "likely", "intent"})
"""Classes of what has not been done where it is not done yet."""


def upheld(own: Stated, cue: Cue, other: Stated) -> bool:
    """Whether the other side leaves as open by other means what a cue of this side hedges."""
    return any(
        way(own, cue, other)
        for way in (_besides, _rooted, _pending, _sourced, _denied, _would, _will, _dated)
    )


def _besides(own: Stated, cue: Cue, other: Stated) -> bool:
    """Whether a guess of both sides keeps open what the cue does too: `it may, he predicted`."""
    if cue.degree not in GUESSES:
        return False
    there = [each for each, _ in other.kept_open if each.degree in KEEPING]
    return any(
        any(each.words == one.words or one.degree in NEAR[each.degree] for one in there)
        and _of_one_claim(own, cue, each)
        for each, _ in own.kept_open
        if each is not cue and each.degree in _keeping(cue)
    )


def _rooted(own: Stated, cue: Cue, other: Stated) -> bool:
    """Whether a noun or a form says what a verb does: `예상된다`, `예상`; `prüft`, `geprüft`."""
    writing = language(own.code).writing
    if writing.apart:
        return cue.degree in FORMED and _has_a_form(cue, other, writing.separable)
    if len(cue.words) > 1 or cue.degree not in ROOTED:
        return False
    root = cue.words[0][:ROOT]
    return len(root) == ROOT and root in other.told()


def _has_a_form(cue: Cue, other: Stated, separable: Words) -> bool:
    """Whether the other side has a word of one stem with a cue: `studying`, `under study`."""
    root, part = bare(cue.words[0]), "ge" if separable else ""
    words = {bare(w.removeprefix(part)) for w in other.told().replace("'", " ").split()}
    if len(root) == SHORTEST:
        return root in words
    return len(root) > SHORTEST and any(alike(root, word, loose=True) for word in words)


def _keeping(cue: Cue) -> frozenset[str]:
    """Classes that leave a claim as open without a cue: of what may be only the same one."""
    return frozenset({"possible"}) if cue.degree == "possible" else KEEPING


def _of_one_claim(own: Stated, cue: Cue, each: Cue) -> bool:
    """Whether two cues keep the same open: nothing joins another claim between them."""
    first, second = sorted((cue, each))
    if own.matter.clause_at(cue.span) != own.matter.clause_at(each.span):
        return False
    between = own.text[first.span.end : second.span.start].lower().split()
    if not language(own.code).sources.joining.isdisjoint(between):
        return False
    mine, theirs = own.claim(cue), own.claim(each)
    return bool(set(mine[:AHEAD]) & set(theirs[:1]) or set(mine[:1]) & set(theirs[:AHEAD]))


def _pending(_own: Stated, cue: Cue, other: Stated) -> bool:
    """Whether the other side says that it is not done yet: `has not voted yet`."""
    return cue.degree in TO_COME and other.pending


def _sourced(own: Stated, cue: Cue, other: Stated) -> bool:
    """Whether both tell the source of what a verb makes hearsay: `soll laut Anklage`."""
    return " ".join(cue.words) in language(own.code).hedges.by_form and other.sourced


def _denied(own: Stated, cue: Cue, _other: Stated) -> bool:
    """Whether it is denied where it stands, which hedges nothing: `does not intend to`."""
    return cue.span in own.denied


def _would(own: Stated, cue: Cue, other: Stated) -> bool:
    """Whether both tell in the conditional what is only proposed: `the tower would be tall`."""
    if cue.degree not in {"proposal", "intent"}:
        return False
    hedges = language(own.code).hedges
    would = (*hedges.conditional, *hedges.would)
    return bool(would) and all(
        any(each.words[-1].endswith(would) for each, _ in side.kept_open) for side in (own, other)
    )


def _will(own: Stated, cue: Cue, other: Stated) -> bool:
    """Whether the other side tells a settled plan in the future: `plans to open`, `will open`."""
    hedges = language(own.code).hedges
    return " ".join(cue.words) in hedges.settled and any(
        f" {word} " in other.told() for word in hedges.will
    )


def _dated(own: Stated, cue: Cue, other: Stated) -> bool:
    """Whether both name the day, and the other side tells it in the present: `it opens on Monday`.

    Where a future is told by an ending, so is a duty.
    """
    code = language(own.code)
    duty = bool(code.hedges.future) and cue.degree == "duty"
    if duty and any(other.plans(own.matter.words[i].key) for i in own.claim(cue)[:1]):
        return True
    beside = " ".join(cue.words) in code.hedges.beside_verbs
    if beside or (cue.degree not in {"likely", "intent", "shall"} and not duty):
        return False
    mine, theirs = own.told().split(), other.told().split()
    days = {*code.dates.weekdays, *code.dates.months}
    if cue.degree == "shall":
        days = {word for word in mine if len(word) == YEAR and word.isdecimal()}
    if days.isdisjoint(mine) or not days & set(mine) <= set(theirs):
        return False
    another = (*code.tense.past_endings, *code.hedges.future, "\0")
    return (code.tense.done | code.hedges.will).isdisjoint(theirs) and not any(
        word.endswith(another) or IRREGULAR.get(word, word) != word for word in theirs
    )
