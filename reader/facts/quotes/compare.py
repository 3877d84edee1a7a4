"""Quotations compared word by word: a stream of their own beside the prose around them.

    "We are ready," he said, "and we wait."      "We are ready, and we wait," he said.

A quotation that the sentence splits is the same quotation: pieces that share words with pieces of
the other side are joined before the words are compared.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.excerpt import Excerpt
from reader.facts.quotes.read import Quotation, is_mention, word_pattern
from reader.facts.quotes.rules import (
    QUOTE_ALTERED,
    QUOTE_LOST,
    QUOTE_MARKS,
    QUOTE_NEW,
    QUOTE_SHORTENED,
    QUOTE_TIDIED,
)
from reader.facts.quotes.versions import (
    are_equal_without,
    are_spellings,
    are_versions,
    is_part,
    is_tidied,
    opened_up,
)
from reader.facts.report import Claims, Report
from reader.model import Fact, FactKind, Rule, Severity, Side, Span

LEAST_LEFT = 0.5
"""Share of a quotation's words that has to be left of it where it was thinned out."""


def compare(
    claims: Claims, lefts: Sequence[Quotation], rights: Sequence[Quotation], report: Report
) -> None:
    """Report altered, shortened, marked, unmarked and new quotations."""
    for left_group, right_group in _groups(claims, lefts, rights):
        if left_group and right_group:
            _versions(claims, left_group, right_group, report)
        for quotation in left_group if not right_group else ():
            _unmarked(claims, Side.LEFT, quotation, report)
        for quotation in right_group if not left_group else ():
            _unmarked(claims, Side.RIGHT, quotation, report)


def _groups(
    claims: Claims, lefts: Sequence[Quotation], rights: Sequence[Quotation]
) -> list[tuple[list[Quotation], list[Quotation]]]:
    """Pieces that tell one quotation, put together; the rest each alone."""
    groups: list[tuple[list[Quotation], list[Quotation]]] = []
    rest = list(rights)
    grammar = claims.left.grammar
    for left in lefts:
        kin = [right for right in rights if are_versions(left.words, right.words, grammar)]
        joined = [g for g in groups if any(right in g[1] for right in kin)]
        merged_left = [q for g in joined for q in g[0]] + [left]
        merged_right = list(dict.fromkeys([q for g in joined for q in g[1]] + kin))
        groups = [g for g in groups if g not in joined] + [(merged_left, merged_right)]
        rest = [right for right in rest if right not in kin]
    return groups + [([], [right]) for right in rest]


def _versions(
    claims: Claims, lefts: list[Quotation], rights: list[Quotation], report: Report
) -> None:
    lefts, rights = (sorted(group, key=lambda q: q.span) for group in (lefts, rights))
    left_words = [w for q in lefts for w in q.words]
    right_words = [w for q in rights for w in q.words]
    if left_words == right_words:
        return
    sides = [[list(run) for q in group for run in q.runs] for group in (lefts, rights)]
    named = are_spellings(left_words, right_words) and all(
        is_mention(excerpt, quotation)
        for excerpt, group in ((claims.left, lefts), (claims.right, rights))
        for quotation in group
    )
    rule, words, severity = _alteration(claims, left_words, right_words, sides, named=named)
    if rule == QUOTE_SHORTENED and _told_elsewhere(claims, left_words, right_words):
        return
    head, tail = _common(left_words, right_words)
    report.add(
        rule,
        0.95,
        words,
        _holding(claims.left, lefts, head, len(left_words) - tail),
        _holding(claims.right, rights, head, len(right_words) - tail),
        severity=severity,
    )


def _alteration(
    claims: Claims,
    left: list[str],
    right: list[str],
    runs: list[list[list[str]]],
    *,
    named: bool,
) -> tuple[Rule, str, Severity | None]:
    """What was done to a quotation; `runs` are the words of either side in their pieces.

    `named` says that it is one name in two spellings.
    """
    if is_tidied(left, right):
        return QUOTE_TIDIED, "the words inside the marks were tidied up", None
    longer = "longer" if len(right) > len(left) else "shorter"
    if is_part(runs[1], left) or is_part(runs[0], right):
        return QUOTE_SHORTENED, f"the quotation is {longer}", None
    severity = Severity.LOW if named else _severity(claims, left, right, runs)
    if severity is None and _is_thinned(claims, left, right):
        return QUOTE_SHORTENED, f"the quotation is {longer} in its midst", Severity.MEDIUM
    head, tail = _common(left, right)
    before = " ".join(left[head : len(left) - tail]) or "nothing"
    after = " ".join(right[head : len(right) - tail]) or "nothing"
    words = f"inside the marks '{_cut(before)}' became '{_cut(after)}'"
    return QUOTE_ALTERED, words, severity


def _is_thinned(claims: Claims, left: list[str], right: list[str]) -> bool:
    """Whether one side leaves out one run of words inside, none of which denies."""
    short, long = sorted((left, right), key=len)
    head, tail = _common(left, right)
    gone = opened_up(long[head : len(long) - tail])
    enough = head + tail == len(short) and len(short) >= LEAST_LEFT * len(long)
    return enough and not any(word in claims.left.own.negation.words for word in gone)


def _severity(
    claims: Claims, left: list[str], right: list[str], runs: list[list[list[str]]]
) -> Severity | None:
    """Low where small words, the case of a pronoun or the order is all that differs."""
    small = claims.left.own.small
    void = small.void | small.articles
    parts = is_part(runs[1], left, void, small.pronouns) or (
        is_part(runs[0], right, void, small.pronouns)
    )
    same = are_equal_without(left, right, void | small.prepositions, small.pronouns)
    return Severity.LOW if parts or same or sorted(left) == sorted(right) else None


def _cut(words: str) -> str:
    return words if len(words) <= 60 else words[:57] + "…"


def _told_elsewhere(claims: Claims, left: list[str], right: list[str]) -> bool:
    """A longer quotation whose words all stand in the other article was put together there."""
    if len(left) < len(right):
        return claims.told(Side.LEFT, "said " + " ".join(right))
    return claims.told(Side.RIGHT, "said " + " ".join(left))


def _common(left: list[str], right: list[str]) -> tuple[int, int]:
    """How many words agree at the beginning and at the end."""
    most = min(len(left), len(right))
    head = next((i for i in range(most) if left[i] != right[i]), most)
    tail = next((i for i in range(most - head) if left[-1 - i] != right[-1 - i]), most - head)
    return head, tail


def _holding(excerpt: Excerpt, group: list[Quotation], first: int, stop: int) -> Fact:
    """The piece of a quotation in which the difference begins."""
    seen = 0
    for piece in sorted(group, key=lambda q: q.span):
        seen += len(piece.words)
        if seen > first or (seen == first == stop):
            return excerpt.fact(FactKind.QUOTE, *piece.span)
    return excerpt.fact(FactKind.QUOTE, *max(group, key=lambda q: q.span).span)


def _unmarked(claims: Claims, side: Side, quotation: Quotation, report: Report) -> None:
    """A quotation of one side only: its marks were lost or put on, or it is new."""
    own, other = (claims.left, claims.right) if side is Side.LEFT else (claims.right, claims.left)
    other_side = Side.RIGHT if side is Side.LEFT else Side.LEFT
    place = _find(other, quotation.words)
    fact = own.fact(FactKind.QUOTE, *quotation.marked)
    if place is not None:
        bare = other.fact(FactKind.QUOTE, *place)
        words = "the same words lost their quotation marks"
        facts: tuple[Fact | None, Fact | None] = (fact, bare)
        if side is Side.RIGHT:
            words, facts = "the same words were put in quotation marks", (bare, fact)
        low = _is_block(other, place) or is_mention(own, quotation)
        severity = Severity.LOW if low else None
        report.add(QUOTE_MARKS, 0.9, words, *facts, severity=severity)
    elif not claims.told(other_side, "said " + " ".join(quotation.words)):
        _alone(side, own, quotation, fact, report)


def _is_block(excerpt: Excerpt, place: Span) -> bool:
    """Words that are the whole passage: a block quotation, or a post, which has no marks."""
    around = excerpt.words(excerpt.span.start, place.start) + excerpt.words(
        place.end, excerpt.span.end
    )
    return not any(c.isalnum() for c in around)


def _alone(side: Side, own: Excerpt, quotation: Quotation, fact: Fact, report: Report) -> None:
    """Quoted words that the other article has neither in marks nor outside them."""
    mention = is_mention(own, quotation)
    if side is Side.LEFT:
        short = len(quotation.words) < 3
        severity = Severity.MEDIUM if short and not mention else None
        words = "the right article does not quote these words"
        report.add(QUOTE_LOST, 0.6, words, fact, None, severity=severity)
        return
    long = len(quotation.words) > (5 if own.own.writing.spaced else 10)
    severity = Severity.LOW if mention else Severity.HIGH if long else None
    words = "the left article quotes no such words"
    report.add(QUOTE_NEW, 0.6, words, None, fact, severity=severity)


def _find(excerpt: Excerpt, words: Sequence[str]) -> Span | None:
    """Where the words stand in a row in a excerpt."""
    pattern = word_pattern(excerpt.language)
    matches = list(pattern.finditer(excerpt.text, *excerpt.span))
    present = [m[0].lower() for m in matches]
    joined, wanted = f" {' '.join(present)} ", f" {' '.join(words)} "
    at = joined.find(wanted)
    if at < 0:
        return _find_glued(excerpt, words)
    first = joined.count(" ", 0, at + 1) - 1
    return Span(matches[first].start(), matches[first + len(words) - 1].end())


def _find_glued(excerpt: Excerpt, words: Sequence[str]) -> Span | None:
    """Particles cling to the last word: look for the words as plain text."""
    if not excerpt.own.writing.particles:
        return None
    at = excerpt.text.find(" ".join(words), *excerpt.span)
    return Span(at, at + len(" ".join(words))) if at >= 0 else None
