"""What is known of a language about the two ends of what happens: a part of its record."""

from reader.languages.values import NO_WORDS, Words
from reader.named_tuple import NamedTuple


class Ends(NamedTuple):
    """Words that tell two ends apart: whence and where, cause and effect, who acts and on whom.

    `origins` stand before whence something goes, `goals` before where to. A word of `after` stands
    before what came first or was the cause. A verb of `blaming` has the effect behind it, and then
    the cause behind one of `blamed`. The rows of `deeds` are verbs of one sense by how they begin (`*`),
    as a whole or with the word behind them (`ran_into`), as one does them to another; words of `holding` go on with the same noun, those of
    `having` stand before a participle that may stand at the end. Where there are `objects`, one of
    them stands before whom it is done to; behind one of `inverting` who does it may stand last.
    """

    origins: Words = NO_WORDS
    goals: Words = NO_WORDS
    after: Words = NO_WORDS
    blaming: Words = NO_WORDS
    blamed: Words = NO_WORDS
    deeds: tuple[tuple[str, ...], ...] = ()
    holding: Words = NO_WORDS
    having: Words = NO_WORDS
    objects: Words = NO_WORDS
    inverting: Words = NO_WORDS

    def __bool__(self) -> bool:
        """Whether any is known."""
        return bool(self.origins)
