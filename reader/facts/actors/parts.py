"""Whether two nouns have changed the parts that particles give them, in whatever order they stand.

해람시가 나루시를 고소했다      나루시가 해람시를 고소했다      changed parts
해람시가 나루시를 고소했다      나루시를 해람시가 고소했다      the same
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.actors.read import Word
from reader.facts.actors.stretches import Stretch
from reader.languages.actors import Actors

ROOT = 2
"""Characters by which two forms of a verb are known as one."""


def have_changed_parts(
    own: Actors,
    one: Stretch,
    other: Stretch,
    lefts: Sequence[Word],
    rights: Sequence[Word],
) -> bool:
    """Whether each of two nouns has the other's particle on the right, and their verb is one."""
    left = lefts[one.left_stop - 1].part, lefts[other.left_stop - 1].part
    right = rights[one.right_stop - 1].part, rights[other.right_stop - 1].part
    if not all(left) or "with" in left or left[0] == left[1] or left != right[::-1]:
        return False
    if lefts[one.left].figure or lefts[other.left].figure:
        return False
    verbs = _verb(lefts, other.left_stop), _verb(rights, max(one.right_stop, other.right_stop))
    return bool(verbs[0]) and verbs[0] == verbs[1] and not _is_mutual(own, verbs[0])


def _verb(words: Sequence[Word], first: int) -> str:
    """How the first word begins that carries matter after two nouns."""
    told = [word for word in words[first : first + ROOT + 2] if not word.bare]
    return "".join(word.text for word in told)[:ROOT] if told else ""


def _is_mutual(own: Actors, verb: str) -> bool:
    return any(word.startswith(verb) or word in verb for word in own.mutual)
