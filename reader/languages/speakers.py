"""What is known of a language about who may speak: a part of its record."""

from reader.languages.values import NO_WORDS, Words
from reader.named_tuple import NamedTuple


class Speakers(NamedTuple):
    """Who makes a claim, beyond verbs of saying.

    The subject of a verb of `claiming` blames somebody, or gives a figure (`the union counted 900`),
    but not behind a word of `not_after` (`was accused`) nor before one of `not_before` (`accused by`);
    where words are not parted by blanks, `claims` is a pattern of such verbs. Each row of `kinds` is
    one kind of speakers: who is of one kind is of no other (a union, the police). Words of `anyone`
    may stand for any of them (`the company`, `a group`). Articles of `objects` open no subject.
    Words of `openers` stand before a subject and are no part of it. `offices` is a
    pattern of offices that one person holds, beside whose name they stand where no capital marks it.
    """

    claiming: Words = NO_WORDS
    not_after: Words = NO_WORDS
    not_before: Words = NO_WORDS
    claims: str = ""
    kinds: tuple[Words, ...] = ()
    anyone: Words = NO_WORDS
    objects: Words = NO_WORDS
    openers: tuple[str, ...] = ()
    offices: str = ""
