"""What is known of a language's numbers and dates: two parts of its record."""

from collections.abc import Mapping
from types import MappingProxyType

from reader.named_tuple import NamedTuple
from reader.typed import Any

Words = frozenset[str]
NO_WORDS: Words = frozenset()
NOTHING: Mapping[Any, Any] = MappingProxyType({})


class Numbers(NamedTuple):
    """Number words with their values, and the words around a number that say what it is.

    `counting` count (`twelve`) and `scales` multiply what stands before them (`million`), as
    `short_scales` do after a figure (`1.2bn`); `parts` are denominators (`quarter` is 4), `vague`
    the least that a vague number may be (`dozens`), `multiples` say how often (`twice`), `groups`
    how many after an article (`a couple`). German `ordinals` are without their ending.

    `joiners` stand between number words, `articles` count one before a scale, `suffixes` follow
    the figure of an ordinal, those of English names (`14th Street`) in other languages too.
    `indefinite` are number words that count nothing alone, `other_words` are as often something
    else, `not_one` and `not_ordinal` follow a `one` or an ordinal that is no number. A number
    before one of `others` leaves out somebody who is named besides (`him and 38 others`); phrases of `another` go on after `one`. `counters`
    follow a number in order of preference, `years_of_age` among them.

    `at_least`, `at_most`, `about`, `exactly` are phrases before a number, `to` stands in a range,
    `between` before one, `labels` before a number that is a name (`Article 5`), `per` before the
    measure of a rate, `of` between a number and what it counts, `instead` before one that is named
    only to be denied (`eleven, not twelve`), `repeating` before how often something comes. `takes` stand before how often an
    agency has sent a story (`UPDATE 2-`). `packed`: a number is written as one word.

    `reaching` stand before what something rose or fell to, `reaching_after` behind it, and
    `reaching_in` end the word for it; `by_steps` stand before how far it rose or fell.

    `minus` are phrases before a number below nothing (but after `plus` and another word: `plus or
    minus 3`) and `below` after one, `points` stand for
    the decimal mark, `entire` before a length of time counts it once, `rounds` are about a
    number (`une trentaine`), `halves` add a half and `quarters` a quarter to what stands before
    them, but in the words of `not_halves`; `mixed` are numbers with a half in one word, `ordinal_endings` those of an ordinal
    made from a number word, and `part_endings` those of a share. Where numbers are written in
    `myriads`, without blanks and with what they count glued on: `over` stands between the parts
    of a whole and how many (three `分の` one) and `wholes` between a whole and its fraction; a
    number of `tenths` is that many tenths; `order_before` and `order_after` make places in an
    order; `degrees` before a number say of which scale it is; `more`, `less` and `roughly`
    after what is counted are bounds, those of `inside` between a figure and its scale say that it is
    somewhat more (`300多万`), `few` is a pattern of words for a few of the scale behind (`数百`), `floors` for a value up to the next round one; a numeral of one character is read before a counter, or
    alone before a word of `after_lone`; `short_tail`: a last digit without its scale is one
    lower (`两千三` is 2300); `no_numbers` are words that only look like numbers, and `stretches`
    lengths of time in one word. `half_steps` is a pattern for the signs behind a figure that tell the
    lower or the upper half of its step.

    `plurals` are endings of a noun in the plural. Where there are `after_part` and `after_half`, a
    third and a half are shares only before those words, or after `before_part` and `before_half`;
    after `part_places` and `half_places` they are none. A share before a phrase of `part_of` and a
    unit is one of that unit (`of an hour`). `odds` stand between a number and a round one that it
    is a share of (`one in ten`, `10人に1人`), `sure_odds` beside any,
    `close_odds` with nothing else between. Words for how far two figures are apart
    begin with one of `margins`. `per_measure` stand before any unit, and `rates` after money say
    in one word what it is for.

    An age follows a phrase of `aged`, one of `aged_near` with one of `age_links` behind it, or
    stands before `years_old`; in one word it has one of `aged_in`. Words of `no_nouns` stand between
    a number and the noun that it counts.

    A `one` after `before_no_one`, or before a phrase of `and_another`, is no number, and
    `no_ordinals` are no places in an order; one of `doubtful_ordinals` is one only after
    `before_ordinal`, as is a figure with a full stop. Before `after_no_scale` a letter is no scale,
    and `odd_plurals` are counted by one as `plurals` are. `spoken_noughts` are noughts behind a
    point, and a half before `after_no_half` adds nothing. Two numbers after `apart_after` are no
    range.

    A number before a phrase of `of_them`, or after one of `among_them`, counts a part of those told
    before; one with a phrase of `on_top` between it and another goes with that to a whole. One
    before a phrase of `beyond` is how far two are apart, and one beside a word of `in_all` (`casualties`)
    is the sum of others. Words of `averages` are halves of a measure alone (`media hora`), and
    `neighbours` two numbers in one word (`두세`, two or three). A place before a phrase of `from_end`, or
    after one of `from_end_before`, is counted from the last one. Those of `at_most` in `as_many`
    are before a figure that is not round only how it is told.
    """

    counting: Mapping[str, int] = NOTHING
    scales: Mapping[str, int] = NOTHING
    short_scales: Mapping[str, int] = NOTHING
    ordinals: Mapping[str, int] = NOTHING
    parts: Mapping[str, int] = NOTHING
    vague: Mapping[str, int] = NOTHING
    multiples: Mapping[str, int] = NOTHING
    groups: Mapping[str, int] = NOTHING
    joiners: Words = NO_WORDS
    articles: Words = NO_WORDS
    suffixes: Words = NO_WORDS
    indefinite: Words = NO_WORDS
    other_words: Words = NO_WORDS
    others: Words = NO_WORDS
    another: tuple[str, ...] = ()
    not_one: Words = NO_WORDS
    not_ordinal: Words = NO_WORDS
    counters: tuple[str, ...] = ()
    years_of_age: Words = NO_WORDS
    at_least: tuple[str, ...] = ()
    at_most: tuple[str, ...] = ()
    reaching: Words = NO_WORDS
    reaching_after: tuple[str, ...] = ()
    reaching_in: tuple[str, ...] = ()
    by_steps: Words = NO_WORDS
    about: tuple[str, ...] = ()
    exactly: tuple[str, ...] = ()
    to: Words = NO_WORDS
    between: Words = NO_WORDS
    labels: Words = NO_WORDS
    takes: Words = NO_WORDS
    per: Words = NO_WORDS
    of: Words = NO_WORDS
    instead: tuple[str, ...] = ()
    repeating: tuple[str, ...] = ()
    decimal_comma: bool = False
    packed: bool = False
    minus: tuple[str, ...] = ()
    plus: Words = NO_WORDS
    points: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    entire: Words = NO_WORDS
    rounds: Mapping[str, int] = NOTHING
    halves: tuple[str, ...] = ()
    not_halves: tuple[str, ...] = ()
    quarters: tuple[str, ...] = ()
    mixed: Mapping[str, str] = NOTHING
    ordinal_endings: tuple[str, ...] = ()
    part_endings: tuple[str, ...] = ()
    myriads: bool = False
    over: tuple[str, ...] = ()
    wholes: tuple[str, ...] = ()
    tenths: Mapping[str, int] = NOTHING
    order_before: tuple[str, ...] = ()
    order_after: tuple[str, ...] = ()
    degrees: Mapping[str, str] = NOTHING
    more: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    roughly: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    few: str = ""
    floors: tuple[str, ...] = ()
    half_steps: str = ""
    plurals: tuple[str, ...] = ()
    odd_plurals: Words = NO_WORDS
    after_no_scale: Words = NO_WORDS
    before_no_one: Words = NO_WORDS
    and_another: tuple[str, ...] = ()
    no_ordinals: tuple[str, ...] = ()
    doubtful_ordinals: Words = NO_WORDS
    before_ordinal: Words = NO_WORDS
    spoken_noughts: Words = NO_WORDS
    after_no_half: Words = NO_WORDS
    apart_after: Words = NO_WORDS
    of_them: tuple[str, ...] = ()
    among_them: tuple[str, ...] = ()
    on_top: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()
    in_all: tuple[str, ...] = ()
    averages: Words = NO_WORDS
    neighbours: Mapping[str, int] = NOTHING
    from_end: tuple[str, ...] = ()
    from_end_before: tuple[str, ...] = ()
    as_many: tuple[str, ...] = ()
    after_part: Words = NO_WORDS
    before_part: Words = NO_WORDS
    part_places: Words = NO_WORDS
    after_half: Words = NO_WORDS
    before_half: Words = NO_WORDS
    half_places: Words = NO_WORDS
    part_of: tuple[str, ...] = ()
    odds: tuple[str, ...] = ()
    sure_odds: tuple[str, ...] = ()
    close_odds: tuple[str, ...] = ()
    margins: tuple[str, ...] = ()
    per_measure: Words = NO_WORDS
    rates: Mapping[str, str] = NOTHING
    aged: tuple[str, ...] = ()
    aged_near: Words = NO_WORDS
    age_links: Words = NO_WORDS
    years_old: tuple[str, ...] = ()
    aged_in: str = ""
    no_nouns: Words = NO_WORDS
    after_lone: Words = NO_WORDS
    short_tail: bool = False
    no_numbers: Words = NO_WORDS
    stretches: Mapping[str, str] = NOTHING


class Dates(NamedTuple):
    """Names of days and months, and the words that say when.

    `months` count from January as 1, `weekdays` from Monday as 0, `seasons` from spring and
    `dayparts` from dawn as 1. `capitals`: months and weekdays have a capital letter; `month_first`:
    the day follows its month; `day_stop`: a full stop may follow the day; `half_days`: an hour up
    to twelve may be of either half of the day. Of the months
    `whole_months` are short and written out, `short_months` are one only before a full stop, and
    `doubtful_months` only beside a figure or after one of `before_month`; `short_weekdays` are one
    only before a full stop or comma, or before a hyphen and one of `weekday_endings`. What
    `after_short_year` finds tells a year of two figures from a length of time.

    `month_parts` name `early`, `mid` and `late`; `periods` Q a quarter, H a half-year, C a
    century; `relative` yesterday, today and tomorrow; `turns` last, this and next, before one
    of `stretches` (`turns_after` after one) or with the stretch in one word, which one of
    `yardsticks` behind it makes what a figure is compared with (`去年同期`). Words of `narrated` make next what followed then. `earlier` and
    `later` order events, `links` join two days, `of` stands between day, month and year,
    `before_year` and `before_season` before those.

    `until` and `since` stand before a time at which something ends or begins, `until_after` and
    `since_after` behind it. `bases` say with which time a figure is compared, by the unit between;
    those of `led_bases` do so after one of `base_leads` or before one of `base_ends`. `steps` lead
    from a time of the text to another (`the day before` to `day -1`).

    `marks` follow a figure for year, month, day, hour and minute, unless it is one of `spans`,
    a length of time; `other_marks` lead from another mark to the one that it stands for, and
    `bare_days` may lack theirs after a month; `halves` are words for the halves of a day, with
    the minutes that they add; `clock_halves` the same as am and pm, after an hour. `noons` are
    times of day by themselves. `hour_words` follow an hour, where there are `before_hour_word`
    only after one of those; a figure after `before_hour` is an hour by itself. `before_day` are
    articles before a day. `eras` lead to the year before the first of an era, `past` after
    minutes counts them back from the hour. `day_first`: a numeric date gives the day before the
    month; one without a year stands after one of `before_date`. `ago` and `hence` follow a
    length of time that names a day before or after now, `ago_before` stands before one.
    `decades` lead a decade of two figures, `decade_endings` follow one (`70s`), `whose` stand before
    one that is an age (`her 40s`). A noun in the plural, but not a word of
    `no_plurals`, is counted by a year before it, as is one after a word of `before_count`; after `before_bare_year` it is one
    with nothing behind it. A word of `counted` behind a figure makes it no day and no year, one of
    `after_no_period` no period; a phrase of `ahead` ends what happens with the month before.
    `weekday_turns` are what `turns` are, before a weekday. Where numbers
    are written in myriads, `decades` stand behind one, `centuries` behind the number of a century
    before it, and `centuries_ago` for that of the last one.

    Of a stretch that ends with a month the phrases of `months_to` stand between how many months
    it has and that one (`three months through March`).

    In words: `full_hours` are counted before noon and midnight; `pieces` are parts of an hour in minutes; one of `joints` stands between minutes
    and the hour after them, one of `after_joints` between an hour and the minutes after it, 1
    for past and -1 for to. `half_to` before an hour tell how many minutes are missing (`halb
    acht`); `clock_parts` are phrases after an hour that tell which half of the day it is in, as
    `meridians` do in letters. `minute_words` may follow minutes; one of `clock_leads` stands before
    a time of day, and with one of `sure_joints` it needs none. An hour up to twelve is one by itself
    between one of `hour_leads` and one of `after_hour`, which follows one after `before_hour` too.
    `oclock` are phrases behind an hour, `military` words behind one of four figures, `clock_links`
    stand between two hours; `zones` are phrases for a time zone, and `zone_words` follow its name.
    `often` leads from a word for how often (`weekly`) to the stretch of time that it is of.
    """

    until: tuple[str, ...] = ()
    since: tuple[str, ...] = ()
    until_after: tuple[str, ...] = ()
    since_after: tuple[str, ...] = ()
    bases: Mapping[str, str] = NOTHING
    led_bases: Mapping[str, str] = NOTHING
    base_leads: tuple[str, ...] = ()
    base_ends: tuple[str, ...] = ()
    steps: Mapping[str, str] = NOTHING
    often: Mapping[str, str] = NOTHING
    months: Mapping[str, int] = NOTHING
    weekdays: Mapping[str, int] = NOTHING
    seasons: Mapping[str, int] = NOTHING
    dayparts: Mapping[str, int] = NOTHING
    capitals: bool = False
    month_first: bool = False
    day_stop: bool = False
    half_days: bool = False
    whole_months: Words = NO_WORDS
    after_short_year: str = ""
    short_months: Words = NO_WORDS
    doubtful_months: Words = NO_WORDS
    before_month: Words = NO_WORDS
    short_weekdays: Words = NO_WORDS
    weekday_endings: Words = NO_WORDS
    month_parts: Mapping[str, str] = NOTHING
    periods: Mapping[str, str] = NOTHING
    relative: Mapping[str, str] = NOTHING
    narrated: Words = NO_WORDS
    turns: Mapping[str, str] = NOTHING
    stretches: Mapping[str, str] = NOTHING
    turns_after: Mapping[str, str] = NOTHING
    yardsticks: tuple[str, ...] = ()
    earlier: Words = NO_WORDS
    later: Words = NO_WORDS
    links: Words = NO_WORDS
    of: Words = NO_WORDS
    before_year: Words = NO_WORDS
    before_season: Words = NO_WORDS
    marks: tuple[str, ...] = ()
    other_marks: Mapping[str, str] = NOTHING
    bare_days: bool = False
    spans: Words = NO_WORDS
    halves: Mapping[str, int] = NOTHING
    clock_halves: Mapping[str, str] = NOTHING
    noons: Mapping[str, int] = NOTHING
    hour_words: Words = NO_WORDS
    before_hour_word: Words = NO_WORDS
    before_hour: Words = NO_WORDS
    before_day: Words = NO_WORDS
    eras: Mapping[str, int] = NOTHING
    past: tuple[str, ...] = ()
    day_first: bool = False
    before_date: Words = NO_WORDS
    decades: Words = NO_WORDS
    centuries: Words = NO_WORDS
    centuries_ago: Words = NO_WORDS
    whose: Words = NO_WORDS
    ago: tuple[str, ...] = ()
    hence: tuple[str, ...] = ()
    ago_before: tuple[str, ...] = ()
    pieces: Mapping[str, int] = NOTHING
    joints: Mapping[str, int] = NOTHING
    after_joints: Mapping[str, int] = NOTHING
    full_hours: Words = NO_WORDS
    months_to: tuple[str, ...] = ()
    half_to: Mapping[str, int] = NOTHING
    clock_parts: Mapping[str, str] = NOTHING
    meridians: Mapping[str, str] = NOTHING
    minute_words: Words = NO_WORDS
    clock_leads: Words = NO_WORDS
    sure_joints: Words = NO_WORDS
    decade_endings: Words = NO_WORDS
    no_plurals: Words = NO_WORDS
    before_count: Words = NO_WORDS
    before_bare_year: Words = NO_WORDS
    counted: Words = NO_WORDS
    after_no_period: Words = NO_WORDS
    ahead: tuple[str, ...] = ()
    weekday_turns: Mapping[str, str] = NOTHING
    hour_leads: Words = NO_WORDS
    after_hour: Words = NO_WORDS
    oclock: tuple[str, ...] = ()
    military: Words = NO_WORDS
    clock_links: Words = NO_WORDS
    zones: Mapping[str, str] = NOTHING
    zone_words: Words = NO_WORDS
