"""The words around a stage, by which it is known of what it is one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.facts.claim import Matter, matter
from reader.facts.excerpt import Excerpt
from reader.facts.stages import Stage, stages
from reader.late_pattern import late_pattern

NEAR = 6
"""Words of matter before and after a stage that tell of what it is one."""
FAR = 200
"""Characters in which those stand."""
_COMMAS = late_pattern(r"[,;:](?=\s)|[，；：、]|[.!?](?=\s)|[。！？\n]")
_STOPS = late_pattern(r"[.!?](?=\s)|[。！？\n]")


def near(excerpt: Excerpt, side: Matter, stage: Stage) -> frozenset[str]:
    """The words of matter around a stage, in its sentence."""
    return _between(_STOPS, excerpt, side, stage)


def in_clause(excerpt: Excerpt, side: Matter, stage: Stage) -> frozenset[str]:
    """The words of matter around a stage between two commas."""
    return _between(_COMMAS, excerpt, side, stage)


def _between(
    marks: re.Pattern[str], excerpt: Excerpt, side: Matter, stage: Stage
) -> frozenset[str]:
    start, end = stage.span
    before = [m.end() for m in marks.finditer(excerpt.text, max(0, start - FAR), start)]
    after = marks.search(excerpt.text, end, end + FAR)
    first, last = before[-1] if before else 0, after.start() if after else len(excerpt.text)
    at = side.after(stage.span)
    around = side.words[max(0, at - NEAR) : at + NEAR]
    return frozenset(word.key for word in around if first <= word.start < last)


def keys(excerpt: Excerpt) -> Iterator[str]:
    """The stages that are told of, each with a tilde; firm ones without it, and with words near."""
    found = [stage for stage in stages(excerpt) if stage.status != "supposed"]
    side = matter(excerpt, [stage.span for stage in found if stage.firm]) if found else None
    for stage in found:
        yield f"~{stage.name}"
        if side and stage.firm and stage.status != "denied":
            yield stage.name
            if stage.status in {"told", "earlier"}:
                yield from (f"{stage.name} {word}" for word in near(excerpt, side, stage))
