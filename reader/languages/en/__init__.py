"""English."""

from __future__ import annotations

from reader.languages.en.dates import DATES
from reader.languages.en.hedges import HEDGES
from reader.languages.en.negation import NEGATION
from reader.languages.en.numbers import NUMBERS
from reader.languages.record import Language, Sentences, SmallWords
from reader.languages.rows import words

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
    numbers=NUMBERS,
    dates=DATES,
    hedges=HEDGES,
    negation=NEGATION,
)
