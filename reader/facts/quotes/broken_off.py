"""What two writers chose from one speech: where one of them broke off, the other may go on.

    "We begin at dawn," he said. "The ice can wait."
    "We begin at dawn. The boats are old and the men are tired. The ice can wait."

The first side has a seam after `dawn`. What stands there on the other side was left out, not
changed, and so was what either has there instead, as soon as it is more than a few words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, pairwise

from reader.facts.quotes.shared_runs import SharedRun, shared_runs

MUCH = 4
"""Words at a seam from which they were chosen; fewer may stand for each other."""

Runs = Sequence[Sequence[str]]


def chosen(left: Runs, right: Runs) -> tuple[list[str], list[str]]:
    """The words of both sides without those at a seam, where one side has `MUCH` of them.

    Each side is its runs of words in order; between two of them is a seam. The same from both
    sides, quadratic in `shared_runs.MOST` words at worst.
    """
    sides = list(chain.from_iterable(left)), list(chain.from_iterable(right))
    if len(left) == len(right) == 1:
        return sides
    seams = _seams(left), _seams(right)
    gone: tuple[set[int], set[int]] = set(), set()
    for own, other in _between(shared_runs(*sides)):
        at_seam = any(
            seam in range(place.start, place.stop + 1)
            for place, every in ((own, seams[0]), (other, seams[1]))
            for seam in every
        )
        if at_seam and max(len(own), len(other)) >= MUCH:
            gone[0].update(own)
            gone[1].update(other)
    words = ([w for at, w in enumerate(s) if at not in g] for s, g in zip(sides, gone, strict=True))
    return next(words), next(words)


def _seams(runs: Runs) -> list[int]:
    """The places of the words before which a run ends and another begins."""
    return list(accumulate(map(len, runs)))[:-1]


def _between(runs: Sequence[SharedRun]) -> Iterator[tuple[range, range]]:
    """The places of either side between two runs that they share."""
    for one, following in pairwise(runs):
        yield (
            range(one.left + one.size, following.left),
            range(one.right + one.size, following.right),
        )
