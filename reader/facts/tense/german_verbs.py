"""The forms of German verbs that end a clause: what is told of, and whether it is a participle.

zurücktreten, zurückgetreten   →   `zurück` and the consonants `trt`, of which one is done
schließen, geschlossen         →   `schlss`
"""

from __future__ import annotations

from functools import lru_cache

from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple

LEAST = 3
"""Consonants by which a verb is known again; fewer where a part stands before it."""
_VOWELS = late_pattern(r"[aeiouyäöü]+")
_ENDINGS = ("nen", "net", "en", "et", "n", "t")
"""What is cut off; of `öffnen` and `eröffnet` the same."""
_WHOLE = ("be", "er", "ent", "ver", "zer", "miss")
"""Beginnings with which a participle has no `ge`."""


class VerbForm(NamedTuple):
    """By what a verb is known again in its other form, and whether this one is a participle."""

    key: str
    done: bool


@lru_cache(maxsize=4096)
def german_verb(word: str, parts: frozenset[str]) -> VerbForm | None:
    """A verb in its infinitive or as a participle; nothing where it is not known as one."""
    part = max(
        (p for p in parts if word.startswith(p) and len(word) > len(p) + 4), default="", key=len
    )
    rest = word[len(part) :]
    if rest.startswith("ge") and rest.endswith(("en", "t")) and len(rest) > 5:
        done, bare = True, rest[2:]
    elif rest.endswith("t") and (rest.startswith(_WHOLE) or rest.endswith("iert")):
        done, bare = True, rest
    elif rest.endswith(("en", "ern", "eln")):
        done, bare = False, rest.removeprefix("zu") if part else rest
    else:
        return None
    ending = next((e for e in _ENDINGS if bare.endswith(e)), "")
    key = _VOWELS.sub("", bare.removesuffix(ending).replace("ß", "ss"))
    if len(key) < (LEAST - 1 if part else LEAST):
        return None
    return VerbForm(f"{part}-{key}", done)
