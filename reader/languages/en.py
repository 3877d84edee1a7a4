"""English."""

from __future__ import annotations

from reader.languages.record import Dates, Language, Numbers, Sentences, SmallWords
from reader.languages.rows import named, numbered, phrases, valued, words

LANGUAGE = Language(
    code="en",
    name="English",
    sentences=Sentences(
        titles=words(
            """mr mrs ms messrs dr prof gen lt col maj capt cpt sgt cpl pvt cmdr cdr adm gov lt.gov
            sen sens rep reps rev hon amb supt det insp pres atty mt ft fr vs v i.e e.g viz
            approx"""
        ),
        numbered=words("no nos vol vols p pp fig figs art sec ch para op ex"),
        inside=words(
            """jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
            sat sun st ave blvd rd dept univ assn inc co corp ltd bros est cf etc ala ariz ark
            calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev
            okla ore pa tenn tex va vt wash wis wyo"""
        ),
        starters=words(
            """the a an he she it they we i you his her its their our this that these those there
            here in on at but and or if when while after before as for from by with no not
            nobody one two some many most more both all what who why how"""
        ),
        saying=words(
            """said says asked asks told added adds wrote noted replied answered shouted cried
            yelled exclaimed wondered quipped joked recalled remarked demanded insisted warned
            continued"""
        ),
    ),
    small=SmallWords(
        forward=words(
            """a an the this that these those of to in on at for by with from and or but as than
            into onto over under after before about against between during through toward
            towards upon within without among amid if whether because while when where which who
            whose whom its his her their our my your no not very per via near since until like
            nor so both each every"""
        ),
        free=words(
            """is are was were be been being am has have had having do does did will would shall
            should can could may might must it he she they we you i him them us me there here
            also too then now up out off down all any some such only just more most other own
            same"""
        ),
    ),
    numbers=Numbers(
        counting=numbered(
            """zero one two three four five six seven eight nine ten eleven twelve thirteen
            fourteen fifteen sixteen seventeen eighteen nineteen""",
            0,
        )
        | numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
        scales=valued(
            """hundred|hundreds=100 thousand|thousands=1e3 million|millions=1e6
            billion|billions=1e9 trillion|trillions=1e12 dozen|dozens=12 score=20 lakh=1e5
            crore=1e7"""
        ),
        short_scales=valued("m|mn|mln=1e6 bn=1e9 tn|trn=1e12 k=1e3"),
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
        ),
        joiners=words("and"),
        articles=words("a an"),
        vague=valued("dozens=12 scores=20 hundreds=100 thousands=1e3 millions=1e6 billions=1e9"),
        multiples=valued(
            """twice|double|doubled|doubling|doubles|twofold=2
            thrice|triple|tripled|tripling|trebled|threefold=3
            quadruple|quadrupled|fourfold=4 tenfold=10"""
        ),
        groups=valued("couple=2 pair=2 trio=3"),
        suffixes=words("st nd rd th"),
        not_ordinal=words(
            """hand lady party world person class degree aid name half cousin time place"""
        ),
        not_one=words("of another day way side such hand thing more who that by after time in"),
        at_least=phrases(
            """at least|more than|over|above|exceeding|in excess of|no fewer than|no less than|
            not less than|a minimum of|upwards of|minimum|greater than|older than|
            heavier than|longer than"""
        ),
        at_most=phrases(
            """at most|fewer than|less than|under|below|up to|no more than|not more than|
            a maximum of|as many as|as much as|maximum|younger than|lighter than|shorter than"""
        ),
        about=phrases(
            """about|around|roughly|approximately|some|nearly|almost|close to|an estimated|
            estimated|circa|or so|just under|just over|just"""
        ),
        to=words("to through"),
        between=words("between aged"),
        labels=words(
            """article articles section chapter clause rule no number route flight highway
            interstate line group gate pier room resolution law act bill phase stage level
            category magnitude type version grade"""
        ),
        per=words("a an per each every"),
    ),
    dates=Dates(
        months=numbered(
            """january|jan february|feb march|mar april|apr may june|jun july|jul august|aug
            september|sept|sep october|oct november|nov december|dec"""
        ),
        weekdays=numbered(
            """monday|mondays|mon tuesday|tuesdays|tue|tues wednesday|wednesdays|wed
            thursday|thursdays|thu|thur|thurs friday|fridays|fri saturday|saturdays|sat
            sunday|sundays|sun""",
            0,
        ),
        seasons=numbered("spring summer autumn|fall winter|wintertime"),
        dayparts=numbered(
            """dawn|daybreak|sunrise morning|mornings midmorning
            afternoon|afternoons|midafternoon evening|evenings|dusk|sunset|nightfall
            night|nights|overnight"""
        ),
        doubtful_months=words("may march"),
        before_month=words(
            """in of since by until till last next this early late mid from through during after
            before to and every each between for , ( on"""
        ),
        short_weekdays=words("mon tue tues wed thu thur thurs fri sat sun"),
        whole_months=words("may"),
        month_parts=named("early|beginning|start=early mid|middle=mid late|end=late"),
        periods=named("quarter=Q half=H century=C"),
        relative=named("yesterday=yesterday today|tonight=today tomorrow=tomorrow"),
        turns=named("last|previous|past=last next|coming|following=next this=this"),
        stretches=words("week month year weekend decade quarter season century"),
        before_year=words(
            """in since by until till of from before after during around circa between mid early
            late for through year"""
        ),
        before_season=words(
            """the in last next this by each every since before after until early late mid"""
        ),
        links=words("to and or until through"),
        of=words("of"),
        earlier=words("before until prior ahead"),
        later=words("after since following"),
        hour_words=words("o"),
        before_day=words("the"),
        noons=valued("noon|midday=720 midnight=0"),
        clock_halves=named("morning=am afternoon|evening=pm"),
        capitals=True,
    ),
)
