"""Everything that was said of pairs, gathered to be handed on.

A pair is found again by the digests of the words of both articles, or by both places (a file that
was edited since). What was said of an article that is not here is handed on without its words: the
memory holds none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from reader.dataclass import dataclass, replace
from reader.errors import BadFile
from reader.formats import load
from reader.model import Article, Judgement, ReviewedComparison, SaidByAnother, Severity
from reader.report.handed import HandedItem, HandedPair, HandedSide, Handover, SaidOnce
from reader.review.articles_at import ArticlesAt
from reader.review.session import ReviewSession
from reader.review.state.judged import SaidThen
from reader.review.state.subjects import pair_key
from reader.text.clean import sanitized
from reader.view.citation import words
from reader.view.descriptions import verdict_word
from reader.view.digest import by_consequence
from reader.view.finding_words import finding_words
from reader.view.rows import sentence_number
from reader.view.together import heads

_LONGEST = 240
"""Cells of a finding in its own words; of a sentence all is told."""
GONE = "its words are gone with the article"
LOST = "its words were changed since, or it is not found again"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which judgements: from a time on, and of one reviewer; None for all.

    `gone`: those too of pairs of which neither article is here.
    """

    since: datetime | None = None
    reviewer: str | None = None
    gone: bool = False

    def holds(self, said: Judgement | SaidOnce) -> bool:
        """Whether a judgement is wanted; one without a time that is understood always is."""
        if self.reviewer is not None and said.by != self.reviewer:
            return False
        if self.since is None:
            return True
        try:
            return datetime.fromisoformat(said.at) >= self.since
        except (ValueError, TypeError):
            return True


def pair_handed_on(reviewed: ReviewedComparison) -> Handover:
    """What was said of one pair."""
    return Handover((_handed(reviewed, Choice()),))


def handed_on(
    session: ReviewSession,
    paths: Sequence[str],
    choice: Choice = Choice(),
    language: str | None = None,
) -> Handover:
    """Everything that was said of the articles at `paths`; those of a file with several too."""
    articles = ArticlesAt(paths, language)
    here: dict[tuple[str, str], list[SaidThen]] = {}
    gone: list[HandedPair] = []
    elsewhere = 0
    for judged in session.judged_pairs():
        said = [each for each in judged.said if choice.holds(each.judgement)]
        if not said:
            continue
        left, right = articles.found(judged.key)
        if left and right:
            sides = (right, left) if (right, left) in here else (left, right)
            here.setdefault(sides, []).extend(said)
        elif left or right or choice.gone:
            first = _side_gone(left, judged.key.left.content)
            second = _side_gone(right, judged.key.right.content)
            gone.append(HandedPair(first, second, tuple(map(_item_gone, said))))
        else:
            elsewhere += len(said)
    pairs = [
        _compared(session, paths, choice, language) or _unreadable(paths, here[paths])
        for paths in sorted(here)
    ]
    return Handover((*(pair for pair in pairs if pair.items), *gone), elsewhere)


def _compared(
    session: ReviewSession,
    paths: tuple[str, str],
    choice: Choice,
    language: str | None,
) -> HandedPair | None:
    """Two articles that are here, with what was said of them; None if one may not be opened."""
    try:
        left, right = (load(path, language) for path in paths)
    except BadFile:
        return None
    return _handed(session.compare_all(left, right), choice)


def _unreadable(paths: tuple[str, str], said: Iterable[SaidThen]) -> HandedPair:
    """Two articles of which one may not be opened, such as one under embargo."""
    sides = [HandedSide(sanitized(path)) for path in paths]
    for index, path in enumerate(paths):
        try:
            load(path)
        except BadFile as problem:
            sides[index] = replace(sides[index], gone=sanitized(str(problem)))
    return HandedPair(sides[0], sides[1], tuple(map(_item_gone, said)))


def _handed(reviewed: ReviewedComparison, choice: Choice) -> HandedPair:
    comparison = reviewed.comparison
    everyone = _everyone(reviewed)
    items = [*_pair_items(everyone), *_finding_items(reviewed, everyone)]
    items += [*_row_items(reviewed, everyone), *_lost_items(everyone)]
    chosen = [
        replace(item, said=said)
        for item in items
        if (said := tuple(filter(choice.holds, item.said)))
    ]
    key = pair_key(comparison.left, comparison.right)
    sides = (
        _side(comparison.left, key.left.content),
        _side(comparison.right, key.right.content),
    )
    return HandedPair(*sides, tuple(chosen), _unjudged(reviewed, everyone))


def _everyone(reviewed: ReviewedComparison) -> tuple[SaidByAnother, ...]:
    """What each reviewer said, by name."""
    own = SaidByAnother(reviewed.findings, reviewed.reviews, reviewed.lost, reviewed.independent)
    return (own, *reviewed.others.values())


def _pair_items(everyone: Iterable[SaidByAnother]) -> Iterator[HandedItem]:
    said = [each.independent for each in everyone if each.independent]
    if said:
        yield HandedItem("pair", tuple(SaidOnce(one.by, "independent", "", one.at) for one in said))


def _finding_items(
    reviewed: ReviewedComparison, everyone: Sequence[SaidByAnother]
) -> Iterator[HandedItem]:
    """The worst first."""
    comparison = reviewed.comparison
    for index in by_consequence(comparison.findings):
        said = [each.findings[index] for each in everyone if index in each.findings]
        if not said:
            continue
        found = comparison.findings[index]
        item = HandedItem(
            str(found.kind),
            tuple(map(_said, said)),
            found.rule.id,
            str(found.severity),
            found.known_chance,
            says=str(finding_words(comparison, found, _LONGEST)),
        )
        yield item if found.passage is None else _with_words(reviewed, item, found.passage)


def _row_items(
    reviewed: ReviewedComparison, everyone: Sequence[SaidByAnother]
) -> Iterator[HandedItem]:
    """As they are read."""
    for passage in sorted({index for each in everyone for index in each.reviews}):
        said = [each.reviews[passage] for each in everyone if passage in each.reviews]
        yield _with_words(reviewed, HandedItem("row", tuple(map(_said, said))), passage)


def _lost_items(everyone: Iterable[SaidByAnother]) -> Iterator[HandedItem]:
    """What was said, of something that is not found again."""
    for each in everyone:
        for lost in each.lost:
            if not lost.judgement.empty:
                yield HandedItem(str(lost.about), (_said(lost.judgement),), lost=LOST)


def _with_words(reviewed: ReviewedComparison, item: HandedItem, passage: int) -> HandedItem:
    """With the words and numbers of the sentences of a passage."""
    comparison = reviewed.comparison
    bead = comparison.passages[passage].bead
    return replace(
        item,
        sentence=sentence_number(bead),
        left_sentences=_numbers(bead.left),
        right_sentences=_numbers(bead.right),
        left=words(comparison.left, bead.left),
        right=words(comparison.right, bead.right),
    )


def _numbers(run: range) -> str:
    """The numbers of sentences, such as 18 or 18-19; "" of none."""
    if not run:
        return ""
    return str(run.start + 1) if len(run) == 1 else f"{run.start + 1}-{run.stop}"


def _said(judgement: Judgement) -> SaidOnce:
    words = judgement.by, verdict_word(judgement.verdict), judgement.note, judgement.at
    return SaidOnce(*map(sanitized, words))


def _item_gone(said: SaidThen) -> HandedItem:
    """A judgement whose words are gone with an article; of a finding its severity is known."""
    about = "finding" if said.severity else "row" if said.judgement.verdict else "note"
    return HandedItem(about, (_said(said.judgement),), severity=str(said.severity or ""), lost=GONE)


def _side_gone(file: str | None, content: str) -> HandedSide:
    if file:
        return HandedSide(sanitized(file), content)
    return HandedSide(
        "", content, gone=f"an article is gone: nothing here has the digest {content}"
    )


def _side(article: Article, content: str) -> HandedSide:
    return HandedSide(
        *map(
            sanitized,
            (article.source, content, article.outlet, article.headline, article.published),
        )
    )


def _unjudged(
    reviewed: ReviewedComparison, everyone: Sequence[SaidByAnother]
) -> Mapping[Severity, int]:
    """How many findings of each severity nobody judged."""
    judged = {k for each in everyone for k, said in each.findings.items() if said.verdict}
    found = reviewed.comparison.findings
    rest = [found[k] for k in heads(reviewed.comparison) if k not in judged]
    return {level: sum(f.severity is level for f in rest) for level in Severity}
