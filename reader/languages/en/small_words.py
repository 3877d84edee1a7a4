"""The small words of English, which carry no statement."""

from __future__ import annotations

from reader.languages.record import SmallWords
from reader.languages.rows import named, phrases, synonyms, words

SMALL = SmallWords(
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
    before_vowels={"an": "a"},
    prepositions=words(
        """of in on at to for with by from into onto upon within about as around through
        throughout across along among amid per toward towards concerning regarding"""
    ),
    telling=words("with by from"),
    persons=(
        ("he|him|his|himself|mr", "she|her|hers|herself|mrs|ms|miss"),
        ("we|us|our|ours|ourselves", "they|them|their|theirs|themselves"),
    ),
    long_forms=named(
        """n't=not won't=will_not can't|cannot=can_not ain't=are_not 'll=will 're=are 've=have 'm=am
        's=is 'd=would till=until gonna=going_to wanna=want_to gotta=got_to 'em=them cause=because
        yeah=yes ok=okay"""
    ),
    pronouns=synonyms(
        """i|me|my|mine|myself we|us|our|ours|ourselves|ourself he|him|his|himself
        she|her|hers|herself it|its|itself they|them|their|theirs|themselves
        you|your|yours|yourself|yourselves who|whom|whose"""
    ),
)
