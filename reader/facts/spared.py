"""Whether nobody came to harm there: `no injuries`, `the robbers hurt no one`, `unscathed`."""

from __future__ import annotations

from reader.facts.excerpt import Excerpt
from reader.facts.stages import stages

_HARM = frozenset({"injured", "slight", "grave", "killed", "ill"})


def spares(excerpt: Excerpt) -> bool:
    """Whether a stretch says that somebody is unhurt, or denies harm."""
    return any(
        stage.name == "unhurt" or (stage.name in _HARM and stage.status == "denied")
        for stage in stages(excerpt)
    )
