"""What is known of a language about names: a part of its record."""

from collections.abc import Mapping

from reader.languages.values import NO_WORDS, NOTHING, Words
from reader.named_tuple import NamedTuple


class People(NamedTuple):
    """How people are named where no capital letter marks a name; each a pattern.

    A name `begins` with a family name, or is found as a group: `whole`, or a part `dotted` at its
    end; `given` are how many characters the rest may have. Before it stands an end of a word for what somebody is (`before`),
    or behind it such a word (`after`). What `never` finds is in no name. `particles` lead from a form of
    a particle to another form of it.
    """

    begins: str = ""
    given: tuple[int, ...] = ()
    before: str = ""
    after: str = ""
    never: str = ""
    particles: Mapping[str, str] = NOTHING


class Names(NamedTuple):
    """What stands around the name of a person, and what looks like a name and is none.

    `titles` lead from a title or its short form to the title; `grades` make another office of the
    same title, `standings` lead from a word or phrase to the standing of an office (`ex` to `former`), those in
    `standings_behind` may follow it (`directrice adjointe`),
    which is a title or one of `offices`, `courtesies` are forms of address. A row of `parts` are the parts in one kind of affair,
    of which nobody has two (`victim`, `suspect`), each with bars between its words. `openers` open sentences with a capital letter; after one of
    `abbreviations` a capital letter opens none. Words of `beside` come and go beside a name without
    tearing it, with a capital letter or not.

    `bodies` are offices whose name may go on after a word of `two_fields` (`Department of Fish and Game`), words
    of `joined` make an adjective of a name before them (`Moe-led`). A word of one of the endings of `common` that
    opens a sentence is a common noun, an adverb or a participle, and no name.

    `capitals`: a capital letter inside a sentence marks a name. Where every noun has one, a name is
    known by a title, by a first name of the file `given`, by a last word of `firms`, or, after one of
    `before_places` and no article, as a place: one of `place_endings` or one that CLDR names; a
    country anywhere. Where names have no capitals, they are the groups of `pattern`.

    Each row of `things` are things of one sort of which one is never another (germs, metals, grain).
    A row of `sorts` likewise, of what a story mostly has several of: those count in one place alone;
    a thing is all the words for it.
    `settlements` is a pattern of the name of a town, with what it is at its end.

    Words of `members`, with a capital letter, tell who somebody is by a party (`the Lund Liberal`).
    `short` leads from what is told short to its words, where its letters are not theirs in their order
    (`doj` to `justice department`); a row of `pet_names` are the forms of one first name.
    """

    titles: Mapping[str, str] = NOTHING
    grades: Words = NO_WORDS
    standings: Mapping[str, str] = NOTHING
    standings_behind: Words = NO_WORDS
    offices: Words = NO_WORDS
    courtesies: Words = NO_WORDS
    parts: tuple[str, ...] = ()
    openers: Words = NO_WORDS
    abbreviations: Words = NO_WORDS
    beside: Words = NO_WORDS
    bodies: Words = NO_WORDS
    two_fields: Words = NO_WORDS
    joined: Words = NO_WORDS
    common: tuple[str, ...] = ()
    capitals: bool = False
    given: str = ""
    firms: Words = NO_WORDS
    before_places: Words = NO_WORDS
    place_endings: tuple[str, ...] = ()
    pattern: str = ""
    people: People = People()
    things: tuple[Words, ...] = ()
    sorts: tuple[tuple[Words, ...], ...] = ()
    settlements: str = ""
    members: Words = NO_WORDS
    short: Mapping[str, str] = NOTHING
    pet_names: tuple[str, ...] = ()
