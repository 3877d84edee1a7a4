"""What stands around names in German, and by what one is known among the nouns."""

from __future__ import annotations

from reader.languages.de.sorts import SORTS
from reader.languages.de.things import THINGS
from reader.languages.record import Names
from reader.languages.rows import named, phrases, rows_of, synonyms, words

NAMES = Names(
    short=named("ob=oberbürgermeister mp=ministerpräsident ceo=vorstandsvorsitzender"),
    things=THINGS,
    sorts=SORTS,
    titles=synonyms(
        """präsident|präsidentin bundespräsident|bundespräsidentin minister|ministerin
        innenminister|innenministerin außenminister|außenministerin
        finanzminister|finanzministerin verteidigungsminister|verteidigungsministerin
        ministerpräsident|ministerpräsidentin kanzler|kanzlerin bundeskanzler|bundeskanzlerin
        bürgermeister|bürgermeisterin oberbürgermeister|oberbürgermeisterin
        landrat|landrätin senator|senatorin general oberst major hauptmann leutnant
        professor|professorin|prof doktor|dr richter|richterin staatsanwalt|staatsanwältin
        sprecher|sprecherin direktor|direktorin trainer|trainerin könig|königin
        prinz|prinzessin papst bischof|bischöfin kardinal"""
    ),
    courtesies=words("herr herrn frau"),
    standings=named(
        """ehemalige|ehemaliger|ehemaligen|frühere|früherer|früheren|ex|einstige|einstiger|einstigen|damalige|damaliger|damaligen=former
        stellvertretende|stellvertretender|stellvertretenden|vize=deputy
        kommissarische|kommissarischer|kommissarischen|amtierende|amtierender|amtierenden|geschäftsführende|geschäftsführender=acting
        designierte|designierter|designierten=designate scheidende|scheidender|scheidenden=outgoing"""
    ),
    offices=words(
        """chef chefin vorsitzender vorsitzende vorsitzenden abgeordneter abgeordnete abgeordneten leiter leiterin
        geschäftsführer geschäftsführerin vorstand intendant intendantin kommissar kommissarin botschafter botschafterin
        gouverneur gouverneurin rektor rektorin dekan rätin referent referentin kommandeur kommandeurin inspekteur inspekteurin"""
    ),
    parts=rows_of(
        """
        angeklagter|angeklagte|angeklagten|beschuldigter|beschuldigte|tatverdächtiger|tatverdächtige opfer
        angeklagter|angeklagte|angeklagten|beschuldigter|beschuldigte zeuge|zeugin|zeugen kläger|klägerin staatsanwalt|staatsanwältin richter|richterin anwalt|anwältin
        käufer|käuferin verkäufer|verkäuferin
        besitzer|besitzerin|eigentümer|eigentümerin|vermieter|vermieterin mieter|mieterin kunde|kundin
        fahrer|fahrerin beifahrer|beifahrerin
        arzt|ärztin|pfleger|pflegerin patient|patientin
        lehrer|lehrerin schüler|schülerin
        bruder schwester vater mutter sohn tochter ehemann|mann ehefrau|witwe
        torwart|torhüter|torhüterin stürmer|stürmerin schiedsrichter|schiedsrichterin
        komponist|komponistin dirigent|dirigentin
        """
    ),
    openers=words(
        """laut gestern heute morgen ende anfang mitte mehrere viele einige zwei drei vier fünf
        alle beide nachdem obwohl trotz neben zudem außerdem doch jedoch damit danach dann
        jetzt erst insgesamt rund etwa knapp mindestens montag dienstag mittwoch donnerstag
        freitag samstag sonntag januar februar märz april mai juni juli august september
        oktober november dezember prozent millionen milliarden tausende hunderte"""
    ),
    capitals=True,
    given="de/given_names.txt",
    firms=words("ag gmbh se kg kgaa ug ev eg mbh inc ltd"),
    before_places=words("in nach aus bei von zwischen um ab bis über vor nahe ins"),
    place_endings=phrases(
        """burg|berg|heim|stadt|dorf|hausen|furt|hagen|stedt|rode|münde|haven|weiler|hofen|
        bronn|büttel|bach|brück"""
    ),
    beside=words("herr frau präsident präsidentin minister ministerin kanzler kanzlerin"),
)
