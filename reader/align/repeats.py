"""One-sided beads that are no omission and no addition: repetitions, and halves far from the other.

A caption that stands twice and has no partner is omitted once and repeated once; a takeaway that
the body supports is repeated. A sentence whose partner is in a bead elsewhere is a half of that
partner, or a repetition where its own side's part of that bead has the words already.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain

from reader.align.profile import carries_content, profile
from reader.align.texts import Sides, Texts
from reader.dataclass import replace
from reader.model import Bead, Link
from reader.progress import paced

Supported = tuple[Mapping[int, int], Mapping[int, int]]
"""For takeaways of each side the sentence of that side that says the same."""


def repetitions(
    found: Sequence[Bead], links: Sequence[Link], sides: Sides, supported: Supported
) -> tuple[Bead, ...]:
    """The beads with `half_of` or `repeats` set where they are one-sided."""
    seen = tuple(_Side(at, found, links, sides, supported) for at in (0, 1))
    return tuple(
        bead if bead.left and bead.right else seen[0 if bead.left else 1].named(bead)
        for bead in paced(found)
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
        self.own, self.other = sides[at], sides[1 - at]
        self.run_of_partner: dict[int, range] = {}
        self.paired: set[int] = set()
        for bead in paced(found):
            own, other = (bead.left, bead.right) if at == 0 else (bead.right, bead.left)
            for there in other:
                self.run_of_partner[there] = own
            if other:
                self.paired.update(own)
        self.partners: dict[int, list[int]] = defaultdict(list)
        self.summing: set[tuple[int, int]] = set()
        for link in paced(links):
            own_index, partner = (link.left, link.right)[:: 1 if at == 0 else -1]
            self.partners[own_index].append(partner)
            if link.sums_up:
                self.summing.add((own_index, partner))
        self.twins: dict[str, int] = {}
        for k in chain(sorted(self.paired), range(len(self.keys))):
            self.twins.setdefault(self.keys[k], k)

    def named(self, bead: Bead) -> Bead:
        """A one-sided bead with the sentences that it is a half of, or else that it repeats."""
        k = (bead.left if self.at == 0 else bead.right)[0]
        halves = tuple(sorted(there for there in self.partners[k] if self._is_half(k, there)))
        if halves:
            return replace(bead, half_of=halves)
        repeats = self._repeats(k)
        return replace(bead, repeats=repeats) if repeats else bead

    def _is_half(self, k: int, there: int) -> bool:
        """Whether most of what `k` has of its partner is not in the run beside that partner."""
        if (k, there) in self.summing:
            return False
        shared = self._content(self.own, k) & self._content(self.other, there)
        run = self.run_of_partner[there]
        said = frozenset[str]().union(*(self._content(self.own, q) for q in run))
        return 2 * len(shared & said) < len(shared)

    @staticmethod
    def _content(of: Texts, k: int) -> frozenset[str]:
        stems = profile(of.texts[k], of.language).stems
        return frozenset(filter(carries_content, stems))

    def _repeats(self, k: int) -> tuple[int, ...]:
        """The own sentences that say what sentence `k` says."""
        elsewhere = {q for there in self.partners[k] for q in self.run_of_partner[there]}
        if k in self.supported:
            elsewhere.add(self.supported[k])
        if not elsewhere:
            elsewhere.add(self._twin(k))
        return tuple(sorted(elsewhere - {k}))

    def _twin(self, k: int) -> int:
        """The first same sentence that has a partner, or the first of all; `k` for a blank one."""
        return self.twins[self.keys[k]] if self.keys[k] else k
