"""How alike two words are spelt."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=4096)
def letters_alike(one: str, other: str) -> float:
    """1 less the edit distance as a share of the longer word (Levenshtein 1966)."""
    one, other = sorted((one[:24], other[:24]))
    previous = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            row.append(min(previous[j] + 1, row[-1] + 1, previous[j - 1] + (a != b)))
        previous = row
    return 1 - previous[-1] / max(len(one), len(other), 1)
