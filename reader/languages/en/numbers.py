"""English number words, and the words around a number."""

from __future__ import annotations

from reader.languages.record import Numbers
from reader.languages.rows import named, numbered, phrases, valued, words

NUMBERS = Numbers(
    counting=numbered(
        """zero|nought|naught one two three four five six seven eight nine ten eleven twelve
        thirteen fourteen fifteen sixteen seventeen eighteen nineteen""",
        0,
    )
    | numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    scales=valued(
        """hundred|hundreds=100 thousand|thousands=1e3 million|millions=1e6
        billion|billions=1e9 trillion|trillions=1e12
        quadrillion=1e15 dozen|dozens=12 score=20 lakh=1e5
        crore=1e7"""
    ),
    short_scales=valued("m|mn|mln|mil=1e6 bn|bln|b=1e9 tn|trn|trln|t=1e12 cr|crs=1e7 k=1e3"),
    ordinals=numbered(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
        thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth""",
        1,
    )
    | numbered(
        """twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth""",
        20,
        10,
    )
    | valued("hundredth=100 thousandth=1e3 millionth=1e6"),
    parts=numbered(
        """half|halves third|thirds quarter|quarters|fourth|fourths fifth|fifths
        sixth|sixths seventh|sevenths eighth|eighths ninth|ninths tenth|tenths""",
        2,
    )
    | valued("twelfth|twelfths=12 twentieth|twentieths=20 hundredth|hundredths=100"),
    joiners=words("and"),
    articles=words("a an"),
    vague=valued("dozens=12 scores=20 hundreds=100 thousands=1e3 millions=1e6 billions=1e9"),
    multiples=valued(
        """twice|double|doubled|doubling|doubles|twofold=2
        thrice|triple|tripled|tripling|trebled|threefold=3
        quadruple|quadrupled|fourfold=4 tenfold=10"""
    ),
    groups=valued("couple=2 pair=2 trio=3"),
    entire=words("full whole entire"),
    minus=phrases("minus|negative"),
    plus=words("plus"),
    below=phrases("below zero|below freezing"),
    points=phrases("point"),
    halves=phrases("and a half|and one half|and half"),
    quarters=phrases("and a quarter|and one quarter"),
    stretches=named("half-hour|half-an-hour=0.5_hour"),
    suffixes=words("st nd rd th"),
    not_ordinal=words(
        """hand lady party world person class degree aid name half cousin time place"""
    ),
    others=words("other others"),
    another=phrases("the other|another|the second"),
    not_one=words("of another day way side such hand thing more who that by after time in"),
    at_least=phrases(
        """at least|more than|over|above|exceeding|in excess of|no fewer than|no less than|
        not less than|a minimum of|upwards of|minimum|greater than|older than|
        heavier than|longer than"""
    ),
    reaching=words("to"),
    instead=phrases(", not|rather than|instead of"),
    repeating=phrases("every"),
    by_steps=words("by"),
    of_them=phrases("of them|of the|of whom|of these|of those"),
    among_them=phrases("including|among them|them"),
    on_top=phrases("on top of|in addition to|to go with|to add to|besides"),
    in_all=phrases(
        "in all|in total|a total of|combined|altogether|casualties|killed or|dead or|dead and"
    ),
    beyond=phrases(
        "above|below|over|under|more than|less than|fewer than|higher than|lower than|short of|ahead of|behind"
    ),
    from_end=phrases(
        "from bottom|from the bottom|from last|from the end|from the foot|to last|last|bottom"
    ),
    as_many=phrases("as many as|as much as"),
    at_most=phrases(
        """at most|fewer than|less than|under|below|up to|no more than|not more than|
        a maximum of|as many as|as much as|maximum|younger than|lighter than|shorter than"""
    ),
    about=phrases(
        """about|around|roughly|approximately|some|nearly|almost|close to|an estimated|
        estimated|circa|or so|just under|just over|just"""
    ),
    exactly=phrases("exactly|precisely"),
    to=words("to through") | {"and the age of"},
    between=frozenset(phrases("between|aged|ages|ages of")),
    apart_after=words("from by"),
    before_no_one=words("no this that which any every the"),
    and_another=phrases("from the other|from another|after the other|after another"),
    no_numbers=words("score m second"),
    no_ordinals=phrases("at first|at second|at third|at last"),
    after_no_scale=words("run race runs races"),
    odd_plurals=words("people won yen baht"),
    spoken_noughts=words("o oh"),
    after_no_half=words("of century"),
    labels=words(
        """article articles section chapter clause rule no number route flight highway
        interstate line group gate pier room resolution law act bill phase stage level
        category magnitude type version grade"""
    ),
    takes=words("update wrapup"),
    per=words("a an per each every"),
    per_measure=words("per"),
    rates=named(
        "hourly=hour daily=day weekly=week monthly=month quarterly=quarter yearly|annually=year"
    ),
    of=words("of"),
    plurals=("s",),
    part_places=words("the first second third fourth last this"),
    before_part=words("by about nearly almost over roughly than around"),
    after_part=words("of the as more less lower higher to"),
    before_half=words("by in about nearly almost over roughly than some around only just"),
    after_half=words("of the its their his her all as"),
    half_places=words("first second other last"),
    part_of=phrases("of a|of an"),
    odds=phrases("in"),
    sure_odds=phrases("in every|out of every|out of"),
    margins=phrases("point|percentage|majorit|margin"),
    aged=phrases("aged|age|ages of|age of"),
    aged_near=words("aged ages age"),
    age_links=words("and to or between from"),
    years_old=phrases("years old|year old|year olds|years of age"),
    no_nouns=words("of the a an its their his her other more new and"),
)
