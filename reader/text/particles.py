"""Where the last particle or ending of a Korean word begins.

    학교에서 → 학교|에서;  강조했다 → 강조|했다;  물가 → 물가 (a stem of one syllable is not cut)

A table of common particles and the forms of -하다 and -되다, not an analysis: a noun that happens
to end like a particle is cut as well, which is harmless where both sides are cut alike.
"""

from __future__ import annotations

_COMMON = """
은 는 이 가 을 를 의 에 도 만 와 과 로 께 에서 에게 으로 까지 부터 보다 처럼 마다 조차
라고 이라고 이라며 라며 이며 이나 이란 라는 이라는 이다 이었다 였다 이라 께서 께서는
에는 에도 에만 에선 에서는 에서도 에게는 에게서 으로는 으로도 으로서 으로써 로서 로써 로는 로도
까지는 까지도 부터는 만을 만이 만은 과의 와의 과는 와는 들은 들이 들을 들의 들에게 들도
"""
_PARTICLES = frozenset(_COMMON.split())
_VERBS = frozenset("하한할함합해했되된될됨됐돼됩")
_LONGEST = 6
_SHORTEST_STEM = 2


def stem_length(word: str) -> int:
    """How many code points of `word` are its stem: all of them where nothing is to be cut."""
    for size in range(min(_LONGEST, len(word) - _SHORTEST_STEM), 0, -1):
        ending = word[-size:]
        if not "가" <= ending[0] <= "힣":
            continue
        if ending in _PARTICLES or (ending[0] in _VERBS and "가" <= ending[-1] <= "힣"):
            return len(word) - size
    return len(word)
