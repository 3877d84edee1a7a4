"""Which sentences stand word for word on both sides, typography aside.

Left "a b x b", right "a b b": the ugly answer pairs the first b with both; the wanted one pairs
first with first and last with last. Sentences that are unique on both sides come first, as in
patience diff (Cohen); then equal neighbours of pairs, forwards and backwards; then what is left of
each text, in order. Linear in the number of sentences.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Mapping, Sequence

from reader.progress import paced


def same_pairs(left: Sequence[Hashable], right: Sequence[Hashable]) -> dict[int, int]:
    """Left index to right index of equal keys, each used once."""
    partner: dict[int, int] = {}
    taken: set[int] = set()

    def take(i: int, j: int) -> bool:
        if i in partner or j in taken or left[i] != right[j]:
            return False
        partner[i] = j
        taken.add(j)
        return True

    places_left, places_right = places(left), places(right)
    shared = [key for key in places_left if key in places_right]
    for key in paced(shared):
        if len(places_left[key]) == len(places_right[key]):
            for i, j in zip(places_left[key], places_right[key], strict=True):
                take(i, j)
    for i in range(len(left) - 1):
        if i in partner and partner[i] + 1 < len(right):
            take(i + 1, partner[i] + 1)
    for i in range(len(left) - 1, 0, -1):
        if i in partner and partner[i] > 0:
            take(i - 1, partner[i] - 1)
    for key in paced(shared):
        free_left = [i for i in places_left[key] if i not in partner]
        free_right = [j for j in places_right[key] if j not in taken]
        for i, j in zip(free_left, free_right, strict=False):
            take(i, j)
    return partner


def answers(
    left: Sequence[Hashable],
    right: Sequence[Hashable],
    partner: Mapping[int, int],
    short: tuple[Collection[int], Collection[int]],
) -> dict[int, int]:
    """Left to right index of short sentences that differ and yet belong together.

    Left "Open? No. Safe? Yes.", right "Open? Yes. Safe? No.": by their words each answer has
    moved; the wanted answer is that both were turned round. `short` sentences say nothing without
    the one before them, so two that follow a pair of `partner` are a pair, where all that equals
    either of them follows another pair.
    """
    back = {j: i for i, j in partner.items()}
    follows = _follows_a_pair(left, partner), _follows_a_pair(right, back)
    found: dict[int, int] = {}
    turned: set[int] = set()
    for before in paced(sorted(partner)):
        i, j = before + 1, partner[before] + 1
        parted = before in found or j - 1 in turned
        if not parted and i in short[0] and j in short[1] and left[i] != right[j]:
            elsewhere = {follows[1].get(left[i]), follows[0].get(right[j])}
            if True in elsewhere and False not in elsewhere:
                found[i] = j
                turned.add(j)
    return found


def _follows_a_pair(keys: Sequence[Hashable], partner: Collection[int]) -> dict[Hashable, bool]:
    """For each key of a side whether the sentence before it has a partner wherever it stands."""
    found: dict[Hashable, bool] = {}
    for index, key in enumerate(paced(keys)):
        found[key] = found.get(key, True) and index - 1 in partner
    return found


def places(keys: Sequence[Hashable]) -> dict[Hashable, list[int]]:
    """Where each key stands."""
    found: dict[Hashable, list[int]] = defaultdict(list)
    for index, key in enumerate(paced(keys)):
        found[key].append(index)
    return found
