"""The pipeline on one page: two Articles in, one Comparison out.

    align  ->  beads, links      which sentences belong together
    edits  ->  passages          what became of their words
    facts  ->  findings          where they disagree on what matters

The two sides are aligned and worded in an order that their content chooses, and the result is
mirrored where that is not the order asked for: swapping the sides can never change what is found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache

from reader import align, edits, facts
from reader.comparison.alone import as_far_as_compared
from reader.comparison.whole import picture_of, summed_up
from reader.dataclass import dataclass, field, replace
from reader.model import (
    FACTS_CUT,
    STORY_ROLES,
    Alignment,
    Article,
    Bead,
    Comparison,
    Edit,
    Finding,
    Kind,
    Link,
    Op,
    Passage,
    Picture,
    PictureKind,
    Pin,
    Side,
    Span,
    Summary,
)
from reader.progress import Checkpoint, Progress, paced, pause, watched
from reader.text import words
from reader.view.together import severities

_MIRRORED_OP = {Op.DELETE: Op.INSERT, Op.INSERT: Op.DELETE}
_NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Options:
    """How to compare: the options of each stage.

    `independent` says that the two are reports of their own, whatever they share.
    """

    align: align.Options = field(default_factory=align.Options)
    edits: edits.Options = field(default_factory=edits.Options)
    facts: facts.Options = field(default_factory=facts.Options)
    independent: bool = False


def compare(
    left: Article,
    right: Article,
    options: Options | None = None,
    pins: Sequence[Pin] = (),
    progress: Checkpoint | None = None,
) -> Comparison:
    """How `right` differs from `left`, the base.

    Passages are in the left's order, an addition after its right neighbour's partner. `progress`
    is a checkpoint. Raises ValueError for a pin that names no sentence, and whatever `progress`
    raises.
    """
    with watched(progress) as checkpoint:
        return _compared(left, right, options or Options(), pins, Progress(checkpoint))


def _compared(
    left: Article, right: Article, options: Options, pins: Sequence[Pin], whole: Progress
) -> Comparison:
    left, right, pins = as_far_as_compared(left, right, pins)
    told = _told(options, pins)
    mirrored = _content(right) < _content(left)
    if mirrored:
        pins = [Pin(pin.right, pin.left, pin.together) for pin in pins]
        left, right = right, left
    alignment = align.align(left, right, options.align, pins, whole.part(0, 0.5).as_checkpoint())
    beads = whole.part(0.5, 0.65).over(alignment.beads)
    passages = [_passage(bead, left, right, options.edits) for bead in beads]
    links: Iterable[Link] = alignment.links
    if mirrored:
        left, right = right, left
        passages = [_mirrored(passage) for passage in paced(passages)]
        links = [replace(link, left=link.right, right=link.left) for link in paced(alignment.links)]
    passages = in_reading_order(passages)
    alignment = Alignment(tuple(sorted(links, key=_place)), tuple(p.bead for p in passages))
    picture, verbatim = _measured(left, right, alignment.links, passages, options)
    found = facts.check(
        left,
        right,
        passages,
        alignment.links,
        options.facts,
        at_length=picture is not None and picture.kind is PictureKind.EXPANDED,
        progress=whole.part(0.65, 1),
    )
    judged = tuple(map(facts.judged, found.findings, found.places))
    weighed = [one.severity for one in found.findings]
    findings = summed_up(judged, weighed, passages, alignment.links, picture)
    return Comparison(
        _with_limits(left, found),
        right,
        alignment.links,
        tuple(passages),
        findings,
        found.equivalents,
        _summary(left, right, alignment.links, passages, findings, verbatim=verbatim),
        found.switched_off,
        picture,
        told,
    )


def _measured(
    left: Article,
    right: Article,
    links: Sequence[Link],
    passages: Sequence[Passage],
    options: Options,
) -> tuple[Picture | None, float]:
    """The picture of the whole, and the share of the left's words that is unchanged."""
    count = cache(words.count)  # most sentences stand in both, and most passages are one
    picture = picture_of(left, right, links, count, independent=options.independent)
    return picture, _verbatim(left, passages, count)


def _with_limits(base: Article, found: facts.Found) -> Article:
    """The base with a note on each limit of what is read for facts that was reached."""
    notes = []
    if found.unread:
        last = f"not in the last {found.unread:,} of them"
        notes.append(f"{FACTS_CUT} in the first passages that differ, and {last}")
    if found.read_whole:
        whole = f"the first {found.read_whole:,} sentences with figures"
        notes.append(f"{FACTS_CUT} in {whole} of an article; of later ones only figures are known")
    return replace(base, notes=(*base.notes, *notes)) if notes else base


def _told(options: Options, pins: Sequence[Pin]) -> Mapping[str, object]:
    """The options as plain values, by the names of the settings; pins count sentences from 0."""
    return {
        "likeness": options.align.threshold,
        "typography": options.edits.typography,
        "rules_off": sorted(options.facts.off),
        "house_style": dict(options.facts.house_style),
        "loaded_words": sorted(options.facts.loaded_words),
        "pins": [[pin.left, pin.right, pin.together] for pin in pins],
    }


def in_reading_order(passages: Iterable[Passage]) -> list[Passage]:
    """The passages in the left's order, each addition after the passage of its right neighbour.

    A moved passage is no neighbour: an addition beside it on the right follows the passage before
    both.
    """
    listed = list(paced(passages))
    followers: dict[int, list[Passage]] = {-1: []}
    neighbour = -1
    for passage in sorted((p for p in listed if p.bead.right), key=lambda p: p.bead.right.start):
        if not passage.bead.left:
            followers[neighbour].append(passage)
        elif not passage.moved:
            neighbour = passage.bead.left.start
            followers[neighbour] = []
    ordered = followers[-1]
    for passage in sorted((p for p in listed if p.bead.left), key=lambda p: p.bead.left.start):
        ordered.append(passage)
        ordered += followers.get(passage.bead.left.start, ()) if _is_neighbour(passage) else ()
    return ordered


def _is_neighbour(passage: Passage) -> bool:
    return bool(passage.bead.right) and not passage.moved


def _place(link: Link) -> tuple[int, int]:
    return link.left, link.right


def _content(article: Article) -> tuple[str, list[str], list[Span], str]:
    roles = [sentence.role.value for sentence in article.sentences]
    spans = [sentence.span for sentence in article.sentences]
    return article.text, roles, spans, article.language


def _passage(bead: Bead, left: Article, right: Article, options: edits.Options) -> Passage:
    pause()
    if not (bead.left and bead.right):
        return Passage(bead, _one_sided(bead, left, right))
    spans = left.run_span(bead.left), right.run_span(bead.right)
    return Passage(
        bead, edits.edits(left.text, spans[0], right.text, spans[1], options, left.language)
    )


def _one_sided(bead: Bead, left: Article, right: Article) -> tuple[Edit, ...]:
    """One edit over all of a run without a partner; the other side's span is empty, at 0."""
    if bead.left:
        return (Edit(Op.DELETE, left.run_span(bead.left), _NOWHERE),)
    return (Edit(Op.INSERT, _NOWHERE, right.run_span(bead.right)),)


def _mirrored(passage: Passage) -> Passage:
    bead = replace(passage.bead, left=passage.bead.right, right=passage.bead.left)
    return Passage(
        bead,
        tuple(
            replace(edit, op=_MIRRORED_OP.get(edit.op, edit.op), left=edit.right, right=edit.left)
            for edit in paced(passage.edits)
        ),
    )


def _summary(
    left: Article,
    right: Article,
    links: Sequence[Link],
    passages: Sequence[Passage],
    findings: Sequence[Finding],
    *,
    verbatim: float,
) -> Summary:
    story = [i for i, sentence in enumerate(left.sentences) if sentence.role in STORY_ROLES]
    partnered = {link.left for link in links}
    counted = [p for p in paced(passages) if _in_story(p, left, right)]
    kinds = [p.kind for p in counted]
    return Summary(
        sentences_left=len(left.sentences),
        sentences_right=len(right.sentences),
        same=kinds.count(Kind.SAME),
        reworded=kinds.count(Kind.REWORDED),
        omitted=kinds.count(Kind.OMITTED),
        added=kinds.count(Kind.ADDED),
        repeated=kinds.count(Kind.REPEATED),
        moved=sum(p.moved for p in counted),
        kept=sum(i in partnered for i in story) / len(story) if story else 1.0,
        verbatim=verbatim,
        findings=severities(findings, left, right),
    )


def _in_story(passage: Passage, left: Article, right: Article) -> bool:
    roles = [left.sentences[i].role for i in passage.bead.left]
    roles += [right.sentences[j].role for j in passage.bead.right]
    return any(role in STORY_ROLES for role in roles)


def _verbatim(left: Article, passages: Sequence[Passage], count: Callable[[str], int]) -> float:
    """The share of the words of the left's headline and body that are unchanged on the right."""
    kept = total = 0
    for passage in passages:
        run = passage.run(Side.LEFT)
        if not run or left.sentences[run[0]].role not in STORY_ROLES:
            continue
        for edit in passage.edits:
            size = count(left.text[edit.left.start : edit.left.end])
            total += size
            kept += size if edit.op is Op.EQUAL else 0
    return kept / total if total else 1.0
