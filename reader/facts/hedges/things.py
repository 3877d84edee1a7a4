"""Whether a word for a plan has a thing for its object, and no deed: then it hedges nothing.

considering a ban           a deed: it may come
looking at the score        a thing: somebody looks at it
"""

from __future__ import annotations

from reader.facts.hedges.read import Cue
from reader.facts.hedges.stated import Stated
from reader.languages import language

NEAR = 3
"""Words of matter of an object."""
_PLANS = frozenset({"intent", "proposal"})


def is_of_a_thing(own: Stated, cue: Cue) -> bool:
    """Whether behind a cue and an article no word for a deed stands."""
    code = language(own.code)
    deeds = code.hedges.deeds
    if cue.degree not in _PLANS or not deeds:
        return False
    behind = own.text[cue.span.end :].lstrip().lower().replace("'", " ").split(None, 1)[:1]
    if not behind or behind[0] not in code.small.articles:
        return False
    endings = tuple(deed[1:] for deed in deeds if deed[0] == "-")
    words = [own.matter.words[at] for at in own.claim(cue)[:NEAR]]
    told = [own.text[word.start : word.end].lower() for word in words]
    return not any(word in deeds or word.removesuffix("s").endswith(endings) for word in told)
