"""What is known of a language about who does what to whom: a part of its record."""

from collections.abc import Mapping

from reader.languages.values import NO_WORDS, NOTHING, Words
from reader.named_tuple import NamedTuple


class Actors(NamedTuple):
    """How it is told who does something and to whom it is done.

    Between two whom one of `joining` joins, and around a verb or an adjective of `mutual`, the two
    may change places and nothing else is said, unless a word of `before_verb` hands it on to another
    verb (`agreed to buy`). Words of `turning` turn the order of the two between
    whom they stand (`the palace's roof`, `the roof of the palace`; `whom Moe accuses`); small words of `relating` tell
    what one is to the other. A verb is passive beside one of `passive`, with one of `doers` before
    who does it. `particles` are small words that make another verb of the one before (`take over`).

    A word of `than` stands between two that are compared; words of `less` and `more` tell which has
    less or more.

    `merged` leads from a preposition that holds an article (`del`) to the preposition. `cases` are articles that tell the part of a noun whatever its place. `parts` leads from a
    particle behind a noun to the part it gives to it; the part `with` joins two.
    """

    joining: Words = NO_WORDS
    mutual: Words = NO_WORDS
    before_verb: Words = NO_WORDS
    turning: Words = NO_WORDS
    relating: Words = NO_WORDS
    passive: Words = NO_WORDS
    doers: Words = NO_WORDS
    particles: Words = NO_WORDS
    than: Words = NO_WORDS
    less: Words = NO_WORDS
    more: Words = NO_WORDS
    merged: Mapping[str, str] = NOTHING
    cases: Words = NO_WORDS
    parts: Mapping[str, str] = NOTHING

    def __bool__(self) -> bool:
        """Whether any is known."""
        return bool(self.joining)
