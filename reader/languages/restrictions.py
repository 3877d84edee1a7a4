"""What is known of a language about what bounds a claim: a part of its record."""

from reader.languages.values import NO_WORDS, Words
from reader.named_tuple import NamedTuple


class Restriction(NamedTuple):
    """Phrases that bound a claim in one way, and what else says the same (`*` is any ending)."""

    phrases: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()


class Restrictions(NamedTuple):
    """When, for whom and for how long a claim does not hold.

    `conditions`, `exceptions` and `concessions` open a clause, or end it where words cling to what stands before
    them; the others are said of the claim as they stand: that it holds for a while (`passing`), up
    to now (`so_far`), never held before (`firsts`), and was tried on animals only (`trials`). What
    somebody is said to do it for (`motives`) opens a clause too. After a word of `not_after` a
    condition is none (`asked if`). Phrases of `merely` say that there is no more, as do those that are
    `excepting` behind a denial (`not anything but`).
    """

    conditions: Restriction = Restriction()
    exceptions: Restriction = Restriction()
    passing: Restriction = Restriction()
    so_far: Restriction = Restriction()
    firsts: Restriction = Restriction()
    concessions: Restriction = Restriction()
    trials: Restriction = Restriction()
    motives: Restriction = Restriction()
    merely: tuple[str, ...] = ()
    excepting: tuple[str, ...] = ()
    not_after: Words = NO_WORDS

    def __bool__(self) -> bool:
        """Whether any is known."""
        return bool(self.conditions.phrases)
