"""English."""

from __future__ import annotations

from reader.languages.en.dates import DATES
from reader.languages.en.directions import DIRECTION
from reader.languages.en.doers import ACTORS
from reader.languages.en.hedges import HEDGES
from reader.languages.en.limits import LIMITS
from reader.languages.en.names import NAMES
from reader.languages.en.negation import NEGATION
from reader.languages.en.numbers import NUMBERS
from reader.languages.en.outcomes import OUTCOMES
from reader.languages.en.printed import PAGE
from reader.languages.en.scopes import SCOPE, TENSE
from reader.languages.en.sources import SOURCES
from reader.languages.en.speakers import SPEAKERS
from reader.languages.en.stakes import STAKES
from reader.languages.record import Language, Sentences, SmallWords, Writing
from reader.languages.rows import phrases, synonyms, words

LANGUAGE = Language(
    code="en",
    name="English",
    writing=Writing(genitive=("'s",)),
    sentences=Sentences(
        titles=words(
            """mr mrs ms messrs dr prof gen lt col maj capt cpt sgt cpl pvt cmdr cdr adm gov
            lt.gov sen sens rep reps rev hon amb supt det insp pres atty mt ft fr vs v i.e e.g
            viz approx"""
        ),
        numbered=words("no nos vol vols p pp fig figs art sec ch para op ex"),
        inside=words(
            """jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs
            fri sat sun st ave blvd rd dept univ assn inc co corp ltd bros est cf etc ala ariz
            ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont
            neb nev okla ore pa tenn tex va vt wash wis wyo esp incl excl"""
        ),
        starters=words(
            """the a an he she it they we i you his her its their our this that these those there
            here in on at but and or if when while after before as for from by with no not
            nobody one two some many most more both all what who why how"""
        ),
        saying=words(
            """said says asked asks told added adds wrote noted replied answered shouted cried
            yelled exclaimed wondered quipped joked recalled remarked demanded insisted warned
            continued writes tweeted posted texted screamed whispered pleaded begged declared
            announced explained argued stated claimed admitted complained concluded commented
            observed suggested muttered sighed responded retorted snapped urged vowed ordered
            recounted chanted sang boasted called laughed"""
        ),
        plain=words(
            """ill ore miss mass wash ala ark pa sun sat mon wed mar no nos art fig figs ex op
            sec para vol gen col rep reps rev hon sen ft fr del ind kan tex va mo"""
        ),
        openers=words(
            """officials police authorities investigators detectives prosecutors lawyers
            lawmakers legislators voters critics supporters opponents protesters activists
            experts analysts economists researchers scientists doctors nurses officers
            soldiers troops rescuers firefighters paramedics residents neighbors neighbours
            witnesses relatives survivors victims passengers reporters editors workers
            employees farmers teachers students pupils parents families children fans"""
        ),
    ),
    small=SmallWords(
        meaning=phrases("meaning|translates as|translates to|translated as"),
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
        grammar=words(
            """a an the this that these those such some any each every all both either neither
            no none another other others much many more most few fewer less least several
            enough own same i me my mine myself you your yours yourself he him his himself
            she her hers herself it its itself we us our ours ourselves they them their
            theirs themselves who whom whose which what whoever whatever one ones someone
            somebody something anyone anybody anything everyone everybody everything nobody
            nothing and or but nor so yet for if unless because since as while whereas
            although though when whenever where wherever before after until till once than
            whether however therefore moreover meanwhile nevertheless instead also besides
            further furthermore thus hence otherwise still of in on at by to from with
            without within into onto upon over under above below between among amid around
            about across along against through throughout during despite except toward
            towards behind beyond near off out up down via per like unlike inside outside
            according be is are was were been being am do does did done doing have has had
            having will would shall should can could may might must ought not n t s d ll re
            ve m here there now then again already always never often sometimes soon later
            earlier just only even very too quite rather almost nearly perhaps maybe ever
            away back first second third last next mr mrs ms miss dr"""
        ),
        void=words("that and"),
        fillers=words("so well like oh yeah yes uh um er okay ok look listen but"),
        articles=words("a an the"),
        prepositions=words(
            """of in on at to for with by from into onto upon within about as around through
            throughout across along among amid per toward towards concerning regarding"""
        ),
        telling=words("with by from"),
        persons=(
            ("he|him|his|himself|mr", "she|her|hers|herself|mrs|ms|miss"),
            ("we|us|our|ours|ourselves", "they|them|their|theirs|themselves"),
        ),
        pronouns=synonyms(
            """i|me|my|mine|myself we|us|our|ours|ourselves|ourself he|him|his|himself
            she|her|hers|herself it|its|itself they|them|their|theirs|themselves
            you|your|yours|yourself|yourselves who|whom|whose"""
        ),
    ),
    numbers=NUMBERS,
    dates=DATES,
    hedges=HEDGES,
    negation=NEGATION,
    names=NAMES,
    sources=SOURCES,
    actors=ACTORS,
    page=PAGE,
    stakes=STAKES,
    direction=DIRECTION,
    scope=SCOPE,
    tense=TENSE,
    outcomes=OUTCOMES,
    limits=LIMITS,
    speakers=SPEAKERS,
)
