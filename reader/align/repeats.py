"""One-sided beads whose own side says the same elsewhere.

A caption that stands twice and has no partner is omitted once and repeated once; a takeaway that
the body supports is repeated; so is a sentence whose partner is in a bead elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain

from reader.align.texts import Sides
from reader.model import Bead, Link

Supported = tuple[Mapping[int, int], Mapping[int, int]]
"""For takeaways of each side the sentence of that side that says the same."""


def repetitions(
    found: Sequence[Bead], links: Sequence[Link], sides: Sides, supported: Supported
) -> tuple[Bead, ...]:
    """The beads with `repeats` set where they are one-sided."""
    seen = tuple(_Side(at, found, links, sides, supported) for at in (0, 1))
    return tuple(
        replace(bead, repeats=seen[0 if bead.left else 1].repeats(bead))
        if not (bead.left and bead.right)
        else bead
        for bead in found
    )


class _Side:
    """What one side says where: runs by sentence, partners by sentence, twins by key."""

    def __init__(
        self,
        at: int,
        found: Sequence[Bead],
        links: Sequence[Link],
        sides: Sides,
        supported: Supported,
    ) -> None:
        self.at, self.keys, self.supported = at, sides[at].keys, supported[at]
        self.run_of_partner: dict[int, range] = {}
        self.paired: set[int] = set()
        for bead in found:
            own, other = (bead.left, bead.right) if at == 0 else (bead.right, bead.left)
            for there in other:
                self.run_of_partner[there] = own
            if other:
                self.paired.update(own)
        self.partners: dict[int, list[int]] = defaultdict(list)
        for link in links:
            own_index, partner = (link.left, link.right)[:: 1 if at == 0 else -1]
            self.partners[own_index].append(partner)
        self.twins: dict[str, int] = {}
        for k in chain(sorted(self.paired), range(len(self.keys))):
            self.twins.setdefault(self.keys[k], k)

    def repeats(self, bead: Bead) -> tuple[int, ...]:
        """The own sentences that say what the one sentence of this bead says."""
        k = (bead.left if self.at == 0 else bead.right)[0]
        elsewhere = {q for there in self.partners[k] for q in self.run_of_partner[there]}
        if k in self.supported:
            elsewhere.add(self.supported[k])
        if not elsewhere:
            elsewhere.add(self._twin(k))
        return tuple(sorted(elsewhere - {k}))

    def _twin(self, k: int) -> int:
        """The first same sentence that has a partner, or the first of all; `k` for a blank one."""
        return self.twins[self.keys[k]] if self.keys[k] else k
