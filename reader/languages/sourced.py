"""What is known of how a language names a source: a part of its record."""

from collections.abc import Mapping

from reader.languages.values import NO_WORDS, NOTHING, Words
from reader.named_tuple import NamedTuple


class Sources(NamedTuple):
    """How it is told who said something.

    `saying` are verbs whose subject is the source, `showing` make one of `documents` the source,
    `hinting` show who speaks but give them no claim; `turned` ones may stand before the speaker.
    `leads` are phrases before a source, `leads_after` words behind one, before which adjectives end
    in `bending`, `anonymous` ones say that it is not named, `alike` leads
    from words for the same source to one of them. `pattern` is what shows a source where words are
    not parted from what clings to them, with the speaker as a named group or before the first
    particle of a `topic`, or else of a `subject`; behind an ending of `handing`,
    which closes the claim, it comes first.

    `acting` ones are sayings only before a clause or beside a quotation (`declared a mistrial`).

    `helping` verbs stand before a participle of saying (`a dit`), words of `cuts` end the words for
    a speaker before the verb; after one of `joining`, one of `theirs` goes on with who speaks
    (`Moe and his wife`). `clauses` are words that open a claim, `finite` ones show that there
    is a verb in it, `verb_endings` are those of a verb. After one of `planned` a saying is still to
    come. Words of `hearers` stand before the one who was told.

    `nouns` are forms of those verbs that may be nouns, after one of `determiners`, and
    `participles` those that may describe, unless one of `claim_opens` follows, `suffered` those
    that describe before a certain word (`cited for`); `modals` leave them
    unsaid, `adverbs` stand between them and their subject. `ends` end the noun phrase after a verb,
    `breaks` the one before it.

    Verbs of `reported` say by their mood that another says it (`die Kessel seien alt`).

    Who shall say something stands between a word of `demanding` with one of `that`, and a verb of
    `asked`. Words of `seated` behind a hyphen make a place the seat of a source (`Oslo-based`).

    `relative` words may stand in a subject between commas, and one of `together` between two names
    of one; a name and an ending of its owner, or a word of `owning`, keep an adverb, which ends in
    one of `adverb_endings`. A form of `nouns` after a noun in the plural, which ends in one of
    `plurals` but for `no_plurals`, is a verb; one of `participle_endings` before one of
    `after_participle`, but for `no_participles`, describes. Of a lead that begins with one of
    `mouthpieces` the last word is of the source. A verb of `calling` follows one of `what` and who
    calls it so, one of `quoting` stands before who is quoted in turn, one of `passing_on` behind who
    passes it on. After one of `passive` or `before_infinitive`, which `never_infinitive` forms do
    not follow, nobody says it, after one of `to` and `planned` not yet, after one of `denied` not at
    all; with one of `trailing_endings` who spoke before goes on. A verb after a comma or one of
    `as_said` stands before its subject, which is none of `no_subjects` and may end at one of
    `after_subject`.

    `pronouns` may speak; words of `mute` do not, those of `never` belong to no source, `anyone` has
    been named before, `state` and `institutions` are shared by sources that are not the same.
    """

    saying: Words = NO_WORDS
    showing: Words = NO_WORDS
    hinting: Words = NO_WORDS
    turned: Words = NO_WORDS
    acting: Words = NO_WORDS
    helping: Words = NO_WORDS
    hearers: Words = NO_WORDS
    demanding: Words = NO_WORDS
    that: Words = NO_WORDS
    asked: Words = NO_WORDS
    seated: Words = NO_WORDS
    cuts: Words = NO_WORDS
    joining: Words = NO_WORDS
    theirs: Words = NO_WORDS
    clauses: Words = NO_WORDS
    finite: Words = NO_WORDS
    planned: Words = NO_WORDS
    reported: Words = NO_WORDS
    verb_endings: tuple[str, ...] = ()
    documents: Words = NO_WORDS
    leads: tuple[str, ...] = ()
    leads_after: Words = NO_WORDS
    bending: tuple[str, ...] = ()
    anonymous: tuple[str, ...] = ()
    alike: Mapping[str, str] = NOTHING
    pattern: str = ""
    topic: str = ""
    subject: str = ""
    handing: tuple[str, ...] = ()
    relative: Words = NO_WORDS
    together: Words = NO_WORDS
    owning: Words = NO_WORDS
    adverb_endings: tuple[str, ...] = ()
    plurals: tuple[str, ...] = ()
    no_plurals: Words = NO_WORDS
    participle_endings: tuple[str, ...] = ()
    after_participle: Words = NO_WORDS
    no_participles: Words = NO_WORDS
    mouthpieces: Words = NO_WORDS
    what: Words = NO_WORDS
    calling: Words = NO_WORDS
    quoting: Words = NO_WORDS
    passing_on: Words = NO_WORDS
    passive: Words = NO_WORDS
    to: Words = NO_WORDS
    before_infinitive: Words = NO_WORDS
    never_infinitive: Words = NO_WORDS
    denied: Words = NO_WORDS
    trailing_endings: tuple[str, ...] = ()
    as_said: Words = NO_WORDS
    no_subjects: Words = NO_WORDS
    after_subject: Words = NO_WORDS
    nouns: Words = NO_WORDS
    determiners: Words = NO_WORDS
    participles: Words = NO_WORDS
    suffered: tuple[str, ...] = ()
    claim_opens: Words = NO_WORDS
    modals: Words = NO_WORDS
    adverbs: Words = NO_WORDS
    ends: Words = NO_WORDS
    breaks: Words = NO_WORDS
    pronouns: Words = NO_WORDS
    mute: Words = NO_WORDS
    never: Words = NO_WORDS
    anyone: Words = NO_WORDS
    state: Words = NO_WORDS
    institutions: Words = NO_WORDS
