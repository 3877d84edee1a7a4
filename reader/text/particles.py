"""Where the last particle or ending of a Korean word begins.

    학교에서 → 학교|에서;  강조했다 → 강조|했다;  물가 → 물가 (a stem of one syllable is not cut)

A table of common particles and the forms of -하다 and -되다, not an analysis: a noun that happens
to end like a particle is cut as well, which is harmless where both sides are cut alike.
"""

from __future__ import annotations

from reader.languages import language

_LONGEST = 6
_SHORTEST_STEM = 2


def stem_length(word: str) -> int:
    """How many code points of `word` are its stem: all of them where nothing is to be cut."""
    own = language("ko").writing
    for size in range(min(_LONGEST, len(word) - _SHORTEST_STEM), 0, -1):
        ending = word[-size:]
        if not "가" <= ending[0] <= "힣":
            continue
        if ending in own.particles or (
            ending[0] in own.verb_endings and "가" <= ending[-1] <= "힣"
        ):
            return len(word) - size
    return len(word)
