"""What stands around names in German, and by what one is known among the nouns."""

from __future__ import annotations

from reader.languages.record import Names
from reader.languages.rows import phrases, synonyms, words

NAMES = Names(
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
