"""Whether a measure that a cue keeps open stands on the other side, where nothing does."""

from __future__ import annotations

from reader.facts.hedges.read import Cue
from reader.facts.hedges.stated import Stated
from reader.languages import language


def measured_in(own: Stated, cue: Cue, other: Stated) -> bool:
    """Whether the other side gives a measure that a cue keeps open, and keeps nothing open.

    `may cut it by a third`, `cut it by a third`: the share or sum says which claim it is, with one
    word of matter more, or it is the only one on either side. What is expected or alleged has words
    of no list (`envisages`, `charged`), but those that stand beside a verb (`probably`) have not.
    """
    beside = " ".join(cue.words) in language(own.code).hedges.beside_verbs
    if (cue.degree != "possible" and not beside) or other.asked:
        return False
    if beside and other.intends():
        return False
    if other.hedges(each for each, _ in own.kept_open):
        return False
    reach = next((reach for each, reach in own.kept_open if each is cue), range(0))
    words = [own.matter.words[place] for place in reach]
    told = [measure for measure, _ in other.measures]
    # The words of a share (`a third`) carry no matter: it is held where those around it are.
    behind = own.matter.words[reach.stop :][:1]
    stop = behind[0].start if behind else len(own.text)
    held = [
        span
        for measure, span in own.measures
        if told.count(measure) == 1 and words and words[0].start <= span.start < stop
    ]
    # Where each side gives one measure, and the same, that alone says which claim it is.
    only = len(own.measures) == len(told) == 1
    return bool(held) and (
        only
        or any(
            other.matter.places(word.key)
            for word in words
            if not any(span.start <= word.start < span.end for span in held)
        )
    )
