"""What is known of one language: a frozen record in small parts.

What a language lacks is empty, and does nothing wherever it is asked for. All words are in lower
case; a part's docstring says what its lists are for. Parts are named tuples.
"""

from collections.abc import Mapping

from reader.languages.actors import Actors
from reader.languages.claims import Direction, Outcomes, Scope, Tense
from reader.languages.ends import Ends
from reader.languages.named import Names, People
from reader.languages.restrictions import Restrictions
from reader.languages.small import SmallWords
from reader.languages.sourced import Sources
from reader.languages.speakers import Speakers
from reader.languages.values import NO_WORDS, NOTHING, Dates, Numbers, Words
from reader.named_tuple import NamedTuple

__all__ = [
    "Actors",
    "Dates",
    "Direction",
    "Hedges",
    "Language",
    "Names",
    "Negation",
    "Numbers",
    "Outcomes",
    "People",
    "Restrictions",
    "Scope",
    "Sentences",
    "SmallWords",
    "Sources",
    "Speakers",
    "Stakes",
    "Tense",
    "Words",
    "Writing",
]


class Writing(NamedTuple):
    """Habits of writing.

    `spaced`: blanks stand between words. `particles` cling to a word, so that where there are any
    it is found by how a token begins; `verb_endings` are syllables with which the ending of a verb
    begins. `marks_inward`: a quotation may open with `»`. `capital_nouns`: every noun has a capital
    letter, which says nothing of a name. `genitive` are endings behind a name that are no part of
    it (`'s`). `inflected` words take so many endings that two forms of
    one share little more than half of their letters, `declined` are the endings that an adjective takes
    by its place, the longest first; `separable` are prefixes of verbs that may
    stand apart from them.
    """

    spaced: bool = True
    particles: Words = NO_WORDS
    verb_endings: Words = NO_WORDS
    marks_inward: bool = False
    capital_nouns: bool = False
    genitive: tuple[str, ...] = ()
    inflected: bool = False
    declined: tuple[str, ...] = ()
    separable: Words = NO_WORDS

    @property
    def apart(self) -> bool:
        """Whether blanks stand between words, and nothing clings to them."""
        return self.spaced and not self.particles


class Sentences(NamedTuple):
    """What tells whether a full stop ends a sentence; abbreviations are without their last stop.

    `titles` are always followed by what they belong to: a name, a term, an example. `numbered`
    stand inside a sentence before a number. `inside` end one only where a word of `starters`
    follows; `openers` open sentences of news, and no name is written so. `plain` are those that are
    plain words or units too, where they are written small. `saying` is what a speaker does right
    after a quotation, where speakers come first; `goes_on` is a pattern of what goes on after a
    quotation, where they come last.
    """

    titles: Words = NO_WORDS
    numbered: Words = NO_WORDS
    inside: Words = NO_WORDS
    starters: Words = NO_WORDS
    openers: Words = NO_WORDS
    plain: Words = NO_WORDS
    saying: Words = NO_WORDS
    goes_on: str = ""

    @property
    def abbreviates(self) -> bool:
        """Whether any abbreviation is known."""
        return bool(self.titles or self.numbered or self.inside)


class Hedges(NamedTuple):
    """How a claim is made less sure or less binding.

    `cues` leads from the words of a cue to its class (`reader.facts.hedges.certainty`). A cue of
    `needs_after` hedges only before one of those words (where verbs stand last, a few words on),
    one of `not_before` not before them, one of `not_after` not after them. `approximate` words keep
    an estimate an estimate. `firm` are words
    that make a claim sure or a plan a deed: where a cue was, they claim more and no other thing.
    `conditional` are endings of verbs in the conditional, which keeps a claim open; `future` ones of
    verbs in the future, by which a plan is told too. What one of `done` obliged to is a deed.
    A conditional after a word of `whether` is asked, not guessed. Of the cues those of
    `beside_verbs` have no verb that tells the same; those of `by_form` are forms of verbs in which
    a language tells what a source says, those of `settled` plans that a word of `will` tells too;
    `would` are words of the conditional. One of `needs_within` hedges only where one of its words
    stands within a clause behind it (`puts … at`). A verb of `light` between a cue and another verb
    says nothing besides (`could help to lower`). After one of `purpose` what may be is what
    something is done for (`so that it could be sold`). Phrases of `unknown` beside a word of
    `unknown_of` say that nobody knows the cause; where words are put together `is_what` behind
    such a word tells what it is.
    `ordering` words tell that somebody or a rule binds another (`ordered to pay`): what he must do.
    `deeds` are nouns of what is done, those with a hyphen how such nouns end: what is planned.
    """

    cues: Mapping[tuple[str, ...], str] = NOTHING
    needs_after: Mapping[str, Words] = NOTHING
    not_before: Mapping[str, Words] = NOTHING
    not_after: Mapping[str, Words] = NOTHING
    approximate: Words = NO_WORDS
    firm: Words = NO_WORDS
    conditional: tuple[str, ...] = ()
    future: tuple[str, ...] = ()
    done: Words = NO_WORDS
    whether: Words = NO_WORDS
    beside_verbs: Words = NO_WORDS
    by_form: Words = NO_WORDS
    settled: Words = NO_WORDS
    will: Words = NO_WORDS
    would: tuple[str, ...] = ()
    needs_within: Mapping[str, Words] = NOTHING
    light: Words = NO_WORDS
    purpose: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    unknown_of: Words = NO_WORDS
    is_what: Words = NO_WORDS
    ordering: Words = NO_WORDS
    deeds: Words = NO_WORDS


class Negation(NamedTuple):
    """How something is denied.

    `words` deny by themselves, `inside` deny where they stand in the text, as what `inside_pattern`
    finds does; `failing` are pairs of words that deny the verb after them. `distant` ones deny a
    predicate further on; `affirming` words are what they turn into, `leading` ones go with what was
    denied. Of `opposites` a phrase of one side against one of the other is a denial.
    `in_other_words` may carry a denial; `turned_back` after `not` deny nothing. `half_denying` ones
    only may carry it. Words `aside` go with a denial (`no longer`), those of `wherever` with what
    is affirmed (`always`). `trailing` ones deny what stands before them too. After a word of
    `needs` one of its words has to stand before what the other side affirms (`without`, `with`).
    `prefixes` and `suffixes` turn a word into its opposite, except in the words of `whole`; its
    other forms end in one of `plain_endings`, or in one before another. In the
    phrases of `idle` nothing is denied. A denial up to a word of `until` says what one of
    `only_then` says; one beside a word of `pending` (`not yet`) what is still to come. What holds
    `again` did not, `last` is not since; after `lasting` it holds for a time, and `trying` leaves
    it open. `verbal` ones deny a verb alone. One of `contracted` denies after an apostrophe and its
    ending (`isn't`), one of `going_on` goes on (`nor`), words of `breaks` end it; in a condition of
    `conditions` it says what `unless` says with one word. Before one of `hiding`, of two words, a
    source stays unnamed. A denial before a word of `which` says which one it is; so does one after
    which `instead` opens what holds, and one that begins so (`rather than`) where all is told anew.
    `finding` verbs say whether it was there. Beside a `hardly` word something is so little or seldom. `lone` behind a denial that opens a clause makes it
    one of a noun; one of `absent` is always that.
    """

    words: Words = NO_WORDS
    inside: tuple[str, ...] = ()
    inside_pattern: str = ""
    contracted: Mapping[str, str] = NOTHING
    going_on: Words = NO_WORDS
    breaks: Words = NO_WORDS
    conditions: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    hiding: tuple[str, ...] = ()
    failing: tuple[str, ...] = ()
    distant: Words = NO_WORDS
    affirming: Words = NO_WORDS
    leading: Words = NO_WORDS
    opposites: tuple[tuple[str, str], ...] = ()
    in_other_words: Words = NO_WORDS
    half_denying: Words = NO_WORDS
    turned_back: Words = NO_WORDS
    aside: Words = NO_WORDS
    wherever: Words = NO_WORDS
    trailing: Words = NO_WORDS
    needs: Mapping[str, Words] = NOTHING
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    plain_endings: tuple[str, ...] = ()
    whole: Words = NO_WORDS
    idle: tuple[str, ...] = ()
    until: Words = NO_WORDS
    only_then: Words = NO_WORDS
    again: Words = NO_WORDS
    pending: Words = NO_WORDS
    last: tuple[str, ...] = ()
    lasting: Words = NO_WORDS
    trying: tuple[str, ...] = ()
    verbal: Words = NO_WORDS
    which: Words = NO_WORDS
    instead: Words = NO_WORDS
    finding: Words = NO_WORDS
    lone: Words = NO_WORDS
    absent: Words = NO_WORDS
    hardly: Words = NO_WORDS


class Page(NamedTuple):
    """What is printed around a story, by forms for `reader.formats.furniture`.

    In a form slashes part words of which one stands there; `…` is anything, at an end also nothing.
    `pictures` are nouns that mark a caption or a credit: before a colon, or between brackets.
    `captions` open a caption, and `taken` ends one. Whole lines are `credits` (who wrote, helped or
    edited), `notes` (updates, corrections, advice to editors), `site` (share bars, read more,
    newsletters, cookies, advertisements, rights) and `ends` (what closes a story). `bare_places`: a
    place with a full stop may be the whole dateline.
    """

    pictures: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    site: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    bare_places: bool = False


class Stakes(NamedTuple):
    """Phrases by what is at stake in a sentence; `*` is the rest of a word, `~` up to four words.

    Someone is said to deny (`denials`), to answer (`answers`) or to give no answer (`silence`), to
    blame (`blame`), to warn or to threaten (`warnings`), to promise (`promises`); a claim is held
    to be wrong or unproved (`doubts`); someone came to `harm`, or the `law` or an office has acted.
    Someone took or gave what is not allowed (`bribes`), knew of something and kept it quiet
    (`secrecy`), is suspected or has to do with criminals (`suspicion`), was careless or broke a
    rule (`neglect`); a finding has its limits (`caveats`); nothing bad has happened (`all_clear`);
    a rule does not hold for some (`exempted`).
    `decisions` look like denials and deny no claim (`rejected an appeal`), `half_denials` may tell
    a denial in other words. `background` is what was so before. Where words are not parted by
    blanks, a phrase is looked for in the text itself.
    """

    denials: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    silence: tuple[str, ...] = ()
    blame: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    bribes: tuple[str, ...] = ()
    secrecy: tuple[str, ...] = ()
    suspicion: tuple[str, ...] = ()
    neglect: tuple[str, ...] = ()
    caveats: tuple[str, ...] = ()
    all_clear: tuple[str, ...] = ()
    exempted: tuple[str, ...] = ()
    half_denials: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()
    harm: tuple[str, ...] = ()
    law: tuple[str, ...] = ()
    background: tuple[str, ...] = ()


class Language(NamedTuple):
    """A language under its ISO 639-1 code, with its name in English."""

    code: str
    name: str
    writing: Writing = Writing()
    sentences: Sentences = Sentences()
    small: SmallWords = SmallWords()
    numbers: Numbers = Numbers()
    dates: Dates = Dates()
    hedges: Hedges = Hedges()
    negation: Negation = Negation()
    names: Names = Names()
    sources: Sources = Sources()
    actors: Actors = Actors()
    ends: Ends = Ends()
    page: Page = Page()
    stakes: Stakes = Stakes()
    direction: Direction = Direction()
    scope: Scope = Scope()
    tense: Tense = Tense()
    outcomes: Outcomes = Outcomes()
    limits: Restrictions = Restrictions()
    speakers: Speakers = Speakers()
