"""Whether two who speak are two, in languages whose words are not parted from what clings to them.

소방당국 | 경찰              two, of two kinds
管委会主任 | 管理委员会        may be one: the characters of the one stand in the other
樫見社長 | 社長              may be one: words that may stand for anyone
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.sources.source import Attribution
from reader.languages.record import Language
from reader.late_pattern import late_pattern

SURE, LIKELY, MAYBE = 0.9, 0.7, 0.45
"""How surely two are two: both articles know both; one does; only their words are not the same."""
LEAST, LONGEST = 2, 18
"""Characters that the words for a speaker have."""

_OBJECT = late_pattern(r"[을를] |[을를]$|에서?$|を|[でに]$|,")
"""What stands in a clause, and not in the words for a speaker."""
_LINKS = "のと、・ 的：:が"


def apart_glued(
    own: Language, texts: Sequence[str], left: Attribution, right: Attribution
) -> float:
    """How surely two are two, by their kinds and by whether either article has the other."""
    cores = _core(own, texts[0], left), _core(own, texts[1], right)
    kinds = kind_in(own, cores[0]), kind_in(own, cores[1])
    if any(one.hinted and not kind for one, kind in zip((left, right), kinds, strict=True)):
        return 0.0  # `全国用电负荷预计`: a verb of giving a figure may be of a thing.
    if not all(map(_is_noun, cores)) or _may_be_one(own, texts, cores, kinds):
        return 0.0
    told = cores[0] in texts[1], cores[1] in texts[0]
    return surety(told) or (MAYBE if all(kinds) else 0.0)


def surety(told: Sequence[bool]) -> float:
    """How surely two are two by whether the other article has either of them."""
    return SURE if all(told) else LIKELY if any(told) else 0.0


def _is_noun(core: str) -> bool:
    return LEAST <= len(core) <= LONGEST and not _OBJECT.search(core)


def _may_be_one(
    own: Language,
    texts: Sequence[str],
    cores: tuple[str, str],
    kinds: Sequence[int | None],
) -> bool:
    """Whether two may be one: of one kind, side by side, short for each other, or anyone."""
    if any(core in own.speakers.anyone or core.startswith(("同", "该")) for core in cores):
        return True
    if any(_abut(text, *cores) for text in texts) or (kinds[0] and kinds[0] == kinds[1]):
        return True
    short, long = sorted(cores, key=lambda core: (len(core), core))
    loose = tuple(sorted(own.speakers.anyone))
    return 2 * _in_order(short, long) >= len(short) or any(
        kind is None and core.endswith(loose) for kind, core in zip(kinds, cores, strict=True)
    )


def _core(own: Language, text: str, one: Attribution) -> str:
    """The words for a speaker without what opens the sentence before them."""
    words = text[slice(*one.source)].strip()
    for opening in own.speakers.openers:
        words = words.removeprefix(opening)
    return words.strip(_LINKS)


def _in_order(short: str, long: str) -> int:
    """How many characters of a speaker stand in the other's words, in their order: `管委会`."""
    at = found = 0
    for character in short:
        place = long.find(character, at)
        if place >= 0:
            found, at = found + 1, place + 1
    return found


def _abut(text: str, one: str, other: str) -> bool:
    """Whether an article puts the words for one right beside those for the other."""
    return any(
        first + link + second in text
        for first, second in ((one, other), (other, one))
        for link in ("", " ", "の", "的", "、", "·", "인 ")
    )


def kind_in(own: Language, core: str) -> int | None:
    """The kind whose word ends last in a speaker; a single character only at the very end."""
    found = [
        (core.rfind(word) + len(word), len(word), place)
        for place, kind in enumerate(own.speakers.kinds, 1)
        for word in kind
        if (word in core if len(word) > 1 else core.endswith(word))
    ]
    return max(found)[2] if found else None
