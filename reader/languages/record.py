"""What is known of one language: a frozen record in small parts.

What a language lacks is empty, and does nothing wherever it is asked for. All words are in lower
case; a part's docstring says what its lists are for. Parts are named tuples, which cost the start
of a program a seventh of what dataclasses do.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

Words = frozenset[str]
_NONE: Words = frozenset()
_NOTHING: Mapping[Any, Any] = MappingProxyType({})


class Writing(NamedTuple):
    """Habits of writing.

    `spaced`: blanks stand between words. `particles` cling to a word, so that where there are any
    it is found by how a token begins; `verb_endings` are syllables with which the ending of a verb
    begins. `marks_inward`: a quotation may open with `»`. `capital_nouns`: every noun has a capital
    letter, which says nothing of a name.
    """

    spaced: bool = True
    particles: Words = _NONE
    verb_endings: Words = _NONE
    marks_inward: bool = False
    capital_nouns: bool = False


class Sentences(NamedTuple):
    """What tells whether a full stop ends a sentence; abbreviations are without their last stop.

    `titles` are always followed by what they belong to: a name, a term, an example. `numbered`
    stand inside a sentence before a number. `inside` end one only where a word of `starters`
    follows; `openers` open sentences of news, and no name is written so. `plain` are those that are
    plain words or units too, where they are written small. `saying` is what a speaker does right
    after a quotation, where speakers come first; `goes_on` is a pattern of what goes on after a
    quotation, where they come last.
    """

    titles: Words = _NONE
    numbered: Words = _NONE
    inside: Words = _NONE
    starters: Words = _NONE
    openers: Words = _NONE
    plain: Words = _NONE
    saying: Words = _NONE
    goes_on: str = ""

    @property
    def abbreviates(self) -> bool:
        """Whether any abbreviation is known."""
        return bool(self.titles or self.numbered or self.inside)


class SmallWords(NamedTuple):
    """Words that carry grammar rather than matter, as the comparison of wording weighs them.

    `forward` lean on what follows (articles, prepositions, conjunctions, possessives), `behind` on
    what stands before, `free` on neither (pronouns, auxiliaries). `grammar` is the wider class by
    which no name, source or statement is recognised.
    """

    forward: Words = _NONE
    behind: Words = _NONE
    free: Words = _NONE
    grammar: Words = _NONE
    void: Words = _NONE
    articles: Words = _NONE
    pronouns: Mapping[str, str] = _NOTHING

    def has(self, word: str) -> bool:
        """Whether a word is one of them."""
        return word in self.forward or word in self.behind or word in self.free

    def __bool__(self) -> bool:
        """Whether any is known."""
        return bool(self.forward or self.behind or self.free)


class Numbers(NamedTuple):
    """Number words with their values, and the words around a number that say what it is.

    `counting` count (`twelve`) and `scales` multiply what stands before them (`million`), as
    `short_scales` do after a figure (`1.2bn`); `parts` are denominators (`quarter` is 4), `vague`
    the least that a vague number may be (`dozens`), `multiples` say how often (`twice`), `groups`
    how many after an article (`a couple`). German `ordinals` are without their ending.

    `joiners` stand between number words, `articles` count one before a scale, `suffixes` follow
    the figure of an ordinal, those of English names (`14th Street`) in other languages too.
    `indefinite` are number words that count nothing alone, `other_words` are as often something
    else, `not_one` and `not_ordinal` follow a `one` or an ordinal that is no number. `counters`
    follow a number in order of preference, `years_of_age` among them.

    `at_least`, `at_most`, `about`, `exactly` are phrases before a number, `to` stands in a range,
    `between` before one, `labels` before a number that is a name (`Article 5`), `per` before the
    measure of a rate, `of` between a number and what it counts. `packed`: a number is written as
    one word.

    `minus` are phrases before a number below nothing and `below` after one, `points` stand for
    the decimal mark, `entire` before a length of time counts it once, `rounds` are about a
    number (`une trentaine`), `halves` add a half and `quarters` a quarter to what stands before
    them; `mixed` are numbers with a half in one word, `ordinal_endings` those of an ordinal
    made from a number word, and `part_endings` those of a share. Where numbers are written in
    `myriads`, without blanks and with what they count glued on: `over` stands between the parts
    of a whole and how many (three `分の` one) and `wholes` between a whole and its fraction; a
    number of `tenths` is that many tenths; `order_before` and `order_after` make places in an
    order; `degrees` before a number say of which scale it is; `more`, `less` and `roughly`
    after what is counted are bounds; a numeral of one character is read before a counter, or
    alone before a word of `after_lone`; `short_tail`: a last digit without its scale is one
    lower (`两千三` is 2300); `no_numbers` are words that only look like numbers, and `stretches`
    lengths of time in one word.
    """

    counting: Mapping[str, int] = _NOTHING
    scales: Mapping[str, int] = _NOTHING
    short_scales: Mapping[str, int] = _NOTHING
    ordinals: Mapping[str, int] = _NOTHING
    parts: Mapping[str, int] = _NOTHING
    vague: Mapping[str, int] = _NOTHING
    multiples: Mapping[str, int] = _NOTHING
    groups: Mapping[str, int] = _NOTHING
    joiners: Words = _NONE
    articles: Words = _NONE
    suffixes: Words = _NONE
    indefinite: Words = _NONE
    other_words: Words = _NONE
    not_one: Words = _NONE
    not_ordinal: Words = _NONE
    counters: tuple[str, ...] = ()
    years_of_age: Words = _NONE
    at_least: tuple[str, ...] = ()
    at_most: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    exactly: tuple[str, ...] = ()
    to: Words = _NONE
    between: Words = _NONE
    labels: Words = _NONE
    per: Words = _NONE
    of: Words = _NONE
    decimal_comma: bool = False
    packed: bool = False
    minus: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    entire: Words = _NONE
    rounds: Mapping[str, int] = _NOTHING
    halves: tuple[str, ...] = ()
    quarters: tuple[str, ...] = ()
    mixed: Mapping[str, str] = _NOTHING
    ordinal_endings: tuple[str, ...] = ()
    part_endings: tuple[str, ...] = ()
    myriads: bool = False
    over: tuple[str, ...] = ()
    wholes: tuple[str, ...] = ()
    tenths: Mapping[str, int] = _NOTHING
    order_before: tuple[str, ...] = ()
    order_after: tuple[str, ...] = ()
    degrees: Mapping[str, str] = _NOTHING
    more: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    roughly: tuple[str, ...] = ()
    after_lone: Words = _NONE
    short_tail: bool = False
    no_numbers: Words = _NONE
    stretches: Mapping[str, str] = _NOTHING


class Dates(NamedTuple):
    """Names of days and months, and the words that say when.

    `months` count from January as 1, `weekdays` from Monday as 0, `seasons` from spring and
    `dayparts` from dawn as 1. `capitals`: months and weekdays have a capital letter; `month_first`:
    the day follows its month; `day_stop`: a full stop may follow the day; `half_days`: an hour up
    to twelve may be of either half of the day. Of the months
    `whole_months` are short and written out, `short_months` are one only before a full stop, and
    `doubtful_months` only beside a figure or after one of `before_month`; `short_weekdays` are one
    only before a full stop or comma, or before a hyphen and one of `weekday_endings`.

    `month_parts` name `early`, `mid` and `late`; `periods` Q a quarter, H a half-year, C a century;
    `relative` yesterday, today and tomorrow; `turns` last, this and next, before one of `stretches`
    or with the stretch in one word. `earlier` and `later` order events, `links` join two days, `of`
    stands between day, month and year, `before_year` and `before_season` before those.

    `marks` follow a figure for year, month, day, hour and minute, unless it is one of `spans`, a
    length of time; `halves` are words for the halves of a day, with the minutes that they add;
    `clock_halves` the same as am and pm, after an hour. `noons` are times of day by themselves.
    `hour_words` follow an hour, where there are `before_hour_word` only after one of those; a
    figure after `before_hour` is an hour by itself. `before_day` are articles before a day. `eras`
    lead to the year before the first of an era, `past` after minutes counts them back from the
    hour. `day_first`: a numeric date gives the day before the month; one without a year stands
    after one of `before_date`. `ago` and `hence` follow a length of time that names a day before or
    after now, `ago_before` stands before one. `decades` lead a decade of two figures, `whose` one
    that is an age (`her 40s`).

    In words: `pieces` are parts of an hour in minutes; one of `joints` stands between minutes and
    the hour after them, one of `after_joints` between an hour and the minutes after it, 1 for past
    and -1 for to. `half_to` before an hour tell how many minutes are missing (`halb acht`);
    `clock_parts` are phrases after an hour that tell which half of the day it is in.
    """

    months: Mapping[str, int] = _NOTHING
    weekdays: Mapping[str, int] = _NOTHING
    seasons: Mapping[str, int] = _NOTHING
    dayparts: Mapping[str, int] = _NOTHING
    capitals: bool = False
    month_first: bool = False
    day_stop: bool = False
    half_days: bool = False
    whole_months: Words = _NONE
    short_months: Words = _NONE
    doubtful_months: Words = _NONE
    before_month: Words = _NONE
    short_weekdays: Words = _NONE
    weekday_endings: Words = _NONE
    month_parts: Mapping[str, str] = _NOTHING
    periods: Mapping[str, str] = _NOTHING
    relative: Mapping[str, str] = _NOTHING
    turns: Mapping[str, str] = _NOTHING
    stretches: Words = _NONE
    earlier: Words = _NONE
    later: Words = _NONE
    links: Words = _NONE
    of: Words = _NONE
    before_year: Words = _NONE
    before_season: Words = _NONE
    marks: tuple[str, ...] = ()
    spans: Words = _NONE
    halves: Mapping[str, int] = _NOTHING
    clock_halves: Mapping[str, str] = _NOTHING
    noons: Mapping[str, int] = _NOTHING
    hour_words: Words = _NONE
    before_hour_word: Words = _NONE
    before_hour: Words = _NONE
    before_day: Words = _NONE
    eras: Mapping[str, int] = _NOTHING
    past: tuple[str, ...] = ()
    day_first: bool = False
    before_date: Words = _NONE
    decades: Words = _NONE
    whose: Words = _NONE
    ago: tuple[str, ...] = ()
    hence: tuple[str, ...] = ()
    ago_before: tuple[str, ...] = ()
    pieces: Mapping[str, int] = _NOTHING
    joints: Mapping[str, int] = _NOTHING
    after_joints: Mapping[str, int] = _NOTHING
    half_to: Mapping[str, int] = _NOTHING
    clock_parts: Mapping[str, str] = _NOTHING


class Hedges(NamedTuple):
    """How a claim is made less sure or less binding.

    `cues` leads from the words of a cue to its class (`reader.facts.hedges.certainty`). A cue of
    `needs_after` hedges only before one of those words, one of `not_before` not before them, one of
    `not_after` not after them. `approximate` words keep an estimate an estimate.
    """

    cues: Mapping[tuple[str, ...], str] = _NOTHING
    needs_after: Mapping[str, Words] = _NOTHING
    not_before: Mapping[str, Words] = _NOTHING
    not_after: Mapping[str, Words] = _NOTHING
    approximate: Words = _NONE


class Negation(NamedTuple):
    """How something is denied.

    `words` deny by themselves, `inside` deny where they stand in the text, a word or a part of one;
    `failing` are pairs of words that deny the verb after them. `distant` ones deny a predicate
    further on; `affirming` words are what they turn into, `leading` ones go with what was denied.
    Of `opposites` a phrase of one side against one of the other is a denial. `in_other_words` may
    carry a denial, so that a lost `not` is not lost; `turned_back` after `not` deny nothing.
    """

    words: Words = _NONE
    inside: tuple[str, ...] = ()
    failing: tuple[str, ...] = ()
    distant: Words = _NONE
    affirming: Words = _NONE
    leading: Words = _NONE
    opposites: tuple[tuple[str, str], ...] = ()
    in_other_words: Words = _NONE
    turned_back: Words = _NONE


class Names(NamedTuple):
    """What stands around the name of a person, and what looks like a name and is none.

    `titles` lead from a title or its short form to the title; `grades` make another office of the
    same title, `standings` lead from a word to the standing of an office (`ex` to `former`),
    `courtesies` are forms of address. `openers` open sentences with a capital letter; after one of
    `abbreviations` a capital letter opens none. Words of `beside` come and go beside a name without
    tearing it, with a capital letter or not.

    `bodies` are offices whose name may go on after an `and` (`Department of Fish and Game`), words
    of `joined` make an adjective of a name before them (`Moe-led`).

    `capitals`: a capital letter inside a sentence marks a name. Where names have no capitals, they
    are the groups of `pattern`.
    """

    titles: Mapping[str, str] = _NOTHING
    grades: Words = _NONE
    standings: Mapping[str, str] = _NOTHING
    courtesies: Words = _NONE
    openers: Words = _NONE
    abbreviations: Words = _NONE
    beside: Words = _NONE
    bodies: Words = _NONE
    joined: Words = _NONE
    capitals: bool = False
    pattern: str = ""


class Sources(NamedTuple):
    """How it is told who said something.

    `saying` are verbs whose subject is the source, `showing` make one of `documents` the source,
    `hinting` show who speaks but give them no claim; `turned` ones may stand before the speaker.
    `leads` are phrases before a source, `anonymous` ones say that it is not named, `alike` leads
    from words for the same source to one of them. `pattern` is what shows a source where words are
    not parted from what clings to them, with the speaker as a named group or before the first
    particle of a `topic`, or else of a `subject`.

    `acting` ones are sayings only before a clause or beside a quotation (`declared a mistrial`).

    `helping` verbs stand before a participle of saying (`a dit`), words of `cuts` end the words for
    a speaker before the verb. `clauses` are words that open a claim, `finite` ones show that there
    is a verb in it, `verb_endings` are those of a verb. After one of `planned` a saying is still to
    come. Words of `hearers` stand before the one who was told.

    `nouns` are forms of those verbs that may be nouns, after one of `determiners`, and
    `participles` those that may describe, unless one of `claim_opens` follows; `modals` leave them
    unsaid, `adverbs` stand between them and their subject. `ends` end the noun phrase after a verb,
    `breaks` the one before it.

    `pronouns` may speak; words of `mute` do not, those of `never` belong to no source, `anyone` has
    been named before, `state` and `institutions` are shared by sources that are not the same.
    `reactions` are words of someone's reaction, `background` words of what was so before.
    """

    saying: Words = _NONE
    showing: Words = _NONE
    hinting: Words = _NONE
    turned: Words = _NONE
    acting: Words = _NONE
    helping: Words = _NONE
    hearers: Words = _NONE
    cuts: Words = _NONE
    clauses: Words = _NONE
    finite: Words = _NONE
    planned: Words = _NONE
    verb_endings: tuple[str, ...] = ()
    documents: Words = _NONE
    leads: tuple[str, ...] = ()
    anonymous: tuple[str, ...] = ()
    alike: Mapping[str, str] = _NOTHING
    pattern: str = ""
    topic: str = ""
    subject: str = ""
    nouns: Words = _NONE
    determiners: Words = _NONE
    participles: Words = _NONE
    claim_opens: Words = _NONE
    modals: Words = _NONE
    adverbs: Words = _NONE
    ends: Words = _NONE
    breaks: Words = _NONE
    pronouns: Words = _NONE
    mute: Words = _NONE
    never: Words = _NONE
    anyone: Words = _NONE
    state: Words = _NONE
    institutions: Words = _NONE
    reactions: Words = _NONE
    background: Words = _NONE


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
    page: Page = Page()
