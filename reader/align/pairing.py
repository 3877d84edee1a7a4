"""Two articles in, their alignment out: the steps in order.

Same sentences are paired first, then body with body by likeness, then headlines, captions and
takeaways, which take nothing from the body; beads part what the links join.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from reader.align.beads import beads
from reader.align.body import body_links
from reader.align.exact import answers, same_pairs
from reader.align.moves import marked, without_weak_moves
from reader.align.options import Options
from reader.align.pins import Pinned, pinned
from reader.align.repeats import repetitions
from reader.align.roles import role_links
from reader.align.takeaways import takeaway_links
from reader.align.texts import Sides, link_of, texts_of
from reader.model import Alignment, Article, Bead, Link, MatchedBy, Pin
from reader.progress import Progress, paced, pause

ANSWER = 0.9
"""The score of two short sentences that differ, each after the same sentence."""


def align(
    left: Article,
    right: Article,
    options: Options = Options(),
    pins: Sequence[Pin] = (),
    progress: Callable[[float], None] | None = None,
) -> Alignment:
    """Which sentences of `left` and `right` belong together, and in which runs.

    `pins` are obeyed and everything else is aligned around them; ValueError where one names a
    sentence that is not there. `progress` is told how far the work is, 0..1, every few
    milliseconds, and may raise to stop it.
    """
    sides = texts_of(left), texts_of(right)
    pin = pinned(pins, len(left.sentences), len(right.sentences))
    told = Progress(progress)
    links = [Link(i, j, 1.0, MatchedBy.BY_HAND) for i, j in pin.together]
    links += _twins(sides, pin)
    links += body_links(sides, links, pin, options, told.part(0, 0.9))
    before = sorted(links, key=_in_order)
    parted = _parted(before, sides)
    links = without_weak_moves(links, parted, options.moved)
    links += role_links(sides, links, pin)
    links = _answered(links, sides, pin)
    summing, supported = takeaway_links(sides, links, pin, options, told.part(0.9, 1))
    links = sorted([*links, *summing], key=_in_order)
    if links != before:
        parted = _parted(links, sides)
    return Alignment(tuple(links), repetitions(parted, links, sides, supported))


def _twins(sides: Sides, pin: Pinned) -> list[Link]:
    """Links of sentences that are the same on both sides, in the same role, but pinned ones.

    Short answers turned round stand with what they answer.
    """
    keys: list[list[Hashable]] = [list(zip(one.roles, one.keys, strict=True)) for one in sides]
    for i, j in pin.apart:
        if keys[0][i] == keys[1][j]:
            keys[0][i] = i
    for i in pin.left:
        keys[0][i] = i
    for j in pin.right:
        keys[1][j] = -1 - j
    same = same_pairs(*keys)
    short = sides[0].short() - pin.left, sides[1].short() - pin.right
    turned = answers(keys[0], keys[1], same, short)
    turned = {i: j for i, j in turned.items() if pin.allows(i, j)}
    taken = frozenset(turned.values())
    links = [link_of(sides, i, j, ANSWER) for i, j in turned.items()]
    links += [
        link_of(sides, i, j, 1.0)
        for i, j in paced(same.items())
        if i not in turned and j not in taken
    ]
    return sorted(links, key=lambda link: link.left)


def _answered(links: list[Link], sides: Sides, pin: Pinned) -> list[Link]:
    """The links with short answers beside what they answer, where that was reworded.

    An answer follows the last of the sentences that were merged, and of those that were split.
    """
    pause()
    ordered = sorted(links, key=_in_order)
    last = {link.left: link.right for link in ordered}
    back = {link.right: link.left for link in ordered}
    partner = {i: j for i, j in last.items() if back[j] == i}
    short = sides[0].short() - pin.left, sides[1].short() - pin.right
    turned = answers(sides[0].keys, sides[1].keys, partner, short)
    turned = {i: j for i, j in turned.items() if pin.allows(i, j)}
    taken = frozenset(turned.values())
    kept = [link for link in links if link.left not in turned and link.right not in taken]
    return kept + [link_of(sides, i, j, ANSWER) for i, j in turned.items()]


def _in_order(link: Link) -> tuple[int, int]:
    return link.left, link.right


def _parted(links: Sequence[Link], sides: Sides) -> tuple[Bead, ...]:
    """The beads of `links`; a takeaway joins only what has no other partner."""
    firm = [link for link in paced(links) if not link.sums_up]
    taken = {link.left for link in firm}, {link.right for link in firm}
    for link in paced(sorted(links, key=lambda link: -link.score)):
        if link.sums_up and link.left not in taken[0] and link.right not in taken[1]:
            firm.append(link)
            taken[0].add(link.left)
            taken[1].add(link.right)
    return marked(beads(firm, len(sides[0].texts), len(sides[1].texts)), sides)
