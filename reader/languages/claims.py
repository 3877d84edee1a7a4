"""What a language's claims are made of: which way, of how many, done or still to be done."""

from collections.abc import Mapping

from reader.languages.values import NO_WORDS, NOTHING, Words
from reader.named_tuple import NamedTuple

Rows = tuple[tuple[str, str], ...]


class Direction(NamedTuple):
    """Words that say the opposite of each other.

    A row of `opposites` has two sides, phrases with bars between them; a word that ends in `*`
    stands for all words that begin so, and a row that begins with `>` is told by the noun after it
    (`before the vote`). Those of `contrasts` count only in the very same place of a sentence, those of
    `leads`, small words that say whence, by whom or how many, only where each stands there alone.
    `prefixes` make an opposite of the word they stand before, those of a pair of `facing` of each
    other's (`overpaid`, `underpaid`). `endings` lead from the end of a form
    to that of its first form, `lexicon` is the name of a file with irregular forms and further
    contrasts (`reader.languages.lexicon`).

    `returning` words tell of the end of a state by its opposite (`reopened`); that the state lasted
    is told by `lasted`, words each with those that may follow (none for any; figures always), or by
    a word of `earlier` before it, unless one of `ongoing` stands there. `firsts` make one thing the
    next after another (`the first since`); what one of `put_off` is said of has not come yet. A word
    of `later` parts what is so from what comes then (`closed until`, `before it opens`), one of
    `ended` beside an opposite ends what that names (`the closure was lifted`). The first
    side of `causes` leads a cause, the other an effect; words of `pointing` stand for what was told (`the decision led to`).
    Signs of `behind_figures` and `before_figures` cling to a figure and say which way it went. `distances`
    is a pattern of a length of time before or after what is told in front of it, with its parts
    as groups.
    """

    opposites: Rows = ()
    contrasts: Rows = ()
    leads: Rows = ()
    prefixes: tuple[str, ...] = ()
    facing: tuple[tuple[str, str], ...] = ()
    endings: tuple[tuple[str, str], ...] = ()
    lexicon: str = ""
    returning: Words = NO_WORDS
    lasted: Mapping[str, Words] = NOTHING
    earlier: Words = NO_WORDS
    ongoing: Words = NO_WORDS
    firsts: Words = NO_WORDS
    put_off: Words = NO_WORDS
    causes: Rows = ()
    pointing: Words = NO_WORDS
    behind_figures: Rows = ()
    before_figures: Rows = ()
    distances: str = ""
    later: Words = NO_WORDS
    ended: Words = NO_WORDS


class Outcomes(NamedTuple):
    """Stages and outcomes of what happens, of which only one holds at a time.

    A row of `stages` is the name of one (`reader.facts.stages`) with its phrases; a word that ends
    in `*` stands for all words that begin so. A phrase after `~` tells of the stage elsewhere, but
    is too much else to be set against another one. `+law` behind a phrase: it counts only in a
    sentence with one of the words of `grounds` under that name. What stands after a word of
    `supposed` has not happened, right after a phrase of `earlier` it had before.
    """

    stages: Rows = ()
    grounds: Mapping[str, Words] = NOTHING
    supposed: Words = NO_WORDS
    earlier: tuple[str, ...] = ()


class Scope(NamedTuple):
    """Of how many something is said, and how far a record reaches.

    `amounts` are rows as those of `Direction`: all against some. `highest` words make the most of
    something, those that begin with `*` by their end; a phrase of `one_of` near them makes it one
    of many. `places` are the places that a record may be of, from the smallest to the world, forms
    with bars between them; `since` stands before its first year, phrases of `ever` give it none.
    `only` words shut out everything else, `sole` ones leave one of a kind; `of` stands between a
    part and the whole of it. Phrases of `parts` stand before what only a part is of,
    words of `partly` say in another way that not all is meant. `second` is a pattern of what comes
    behind the most of a kind, `first` one of the most, with what it is the most in as a group.
    """

    amounts: Rows = ()
    highest: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    since: Words = NO_WORDS
    ever: tuple[str, ...] = ()
    only: Words = NO_WORDS
    sole: Words = NO_WORDS
    of: Words = NO_WORDS
    parts: tuple[str, ...] = ()
    partly: Words = NO_WORDS
    second: str = ""
    first: str = ""


class Tense(NamedTuple):
    """Whether something has happened.

    Phrases of `planned` stand before what is still to come, unless they begin one of `told`, which
    tells what came later (`would later say`); `done` words before what has happened,
    unless one of `unreal` stands before them, or they begin a phrase of `owing` (`has to`) or stand
    before an ending of `going_on`. A noun of `acts` before a form of `be` says what somebody did
    (`the answer was to go`). A participle before one of `agents` tells no time.
    A verb with one of `past_endings`, or with an irregular form, has happened by itself; one with one
    of `future_endings` is still to come, and so is a verb that ends the clause of a word of `becoming`. Where endings
    and not auxiliaries tell it, `plans` is a pattern of what is still to come, in Korean with the
    verb as a group, and `happened` one of what shows that something has happened. `undecided` is a
    pattern of a decision still to be taken, up to its `whether`. With `verb_last` a verb ends its
    clause, and words of `done_last` stand there before what has happened besides `done`. `forms`
    lead from a participle that begins otherwise than its verb to that verb. A deed that begins with
    one of `settling` (`agreed`, `appointed`) settles what is still to come.
    """

    planned: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    done: Words = NO_WORDS
    unreal: Words = NO_WORDS
    owing: tuple[str, ...] = ()
    going_on: tuple[str, ...] = ()
    acts: Words = NO_WORDS
    agents: Words = NO_WORDS
    past_endings: tuple[str, ...] = ()
    future_endings: tuple[str, ...] = ()
    becoming: Words = NO_WORDS
    plans: str = ""
    happened: str = ""
    undecided: str = ""
    verb_last: bool = False
    forms: Mapping[str, str] = NOTHING
    done_last: Words = NO_WORDS
    settling: tuple[str, ...] = ()
