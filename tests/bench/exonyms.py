"""Make `reader/languages/exonyms.txt` from the Common Locale Data Repository.

    python -m tests.bench.exonyms FOLDER

FOLDER is `common` of the Repository, in Debian `/usr/share/unicode/cldr/common` of the package
`unicode-cldr-core` (41). Taken are the names of countries, of their parts and of the cities that
time zones are named after, where the languages with capital letters have more than one for a place.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Collection, Iterator
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

from reader.facts.letters import letters_alike
from reader.facts.names.likeness import NEARLY
from reader.facts.names.name import plain
from reader.facts.wordlists import listed
from reader.languages.inside_names import SMALL
from reader.languages.kinds_of_things import KINDS_OF_THINGS

OUT = Path(__file__).parents[2] / "reader" / "languages" / "exonyms.txt"
PARTS = listed(
    """canton county department district governorate prefecture province raion region territory
    township"""
)
"""Kinds of parts of countries, which a name may be told without."""
LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl")
HEAD = """\
# Places that languages call by other names: an extract from the Unicode CLDR, release 41, by
# tests/bench/exonyms.py.
# NOTICE TO USER: Carefully read the following legal agreement. BY DOWNLOADING, INSTALLING,
# COPYING OR OTHERWISE USING UNICODE INC.'S DATA FILES ("DATA FILES"), AND/OR SOFTWARE
# ("SOFTWARE"), YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE TERMS AND
# CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR
# USE THE DATA FILES OR SOFTWARE.
# COPYRIGHT AND PERMISSION NOTICE
# Copyright © 1991-2022 Unicode, Inc. All rights reserved. Distributed under the Terms of Use in
# https://www.unicode.org/copyright.html.
# Permission is hereby granted, free of charge, to any person obtaining a copy of the Unicode data
# files and any associated documentation (the "Data Files") or Unicode software and any associated
# documentation (the "Software") to deal in the Data Files or Software without restriction,
# including without limitation the rights to use, copy, modify, merge, publish, distribute, and/or
# sell copies of the Data Files or Software, and to permit persons to whom the Data Files or
# Software are furnished to do so, provided that either (a) this copyright and permission notice
# appear with all copies of the Data Files or Software, or (b) this copyright and permission
# notice appear in associated Documentation.
# THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
# IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A
# PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD PARTY RIGHTS. IN NO EVENT SHALL THE COPYRIGHT
# HOLDER OR HOLDERS INCLUDED IN THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR
# CONSEQUENTIAL DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
# WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN
# CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA FILES OR SOFTWARE.
# Except as contained in this notice, the name of a copyright holder shall not be used in
# advertising or otherwise to promote the sale, use or other dealings in these Data Files or
# Software without prior written authorization of the copyright holder.
#
# A line is a name, its words joined by "_" and without the small ones, and its places.
"""
CITIES = """
naples napoli napoles neapel napels
florence firenze florencia florenz florenca
venice venezia venecia venedig venise veneza venetie
milan milano mailand milaan milao
turin torino turijn turim
genoa genova genua genes
rome roma rom
padua padova padoue
mantua mantova mantoue
syracuse siracusa syrakus
leghorn livorno livourne
munich munchen munich monaco_baviera munique
cologne koln colonia colonia keulen
nuremberg nurnberg nuremberga norimberga neurenberg
mainz mayence maguncia magonza
trier treves treveris
aachen aix_chapelle aquisgran aken
brunswick braunschweig
hanover hannover hanovre hannover
geneva geneve genf ginebra ginevra genebra
basel bale basilea basileia
lucerne luzern lucerna
antwerp antwerpen anvers amberes anversa antuerpia
ghent gent gand gante
bruges brugge brujas brugg
liege luik luttich lieja liegi
louvain leuven lovaina lovanio lowen
hague haag haye haya aia
seville sevilla siviglia sevilha
saragossa zaragoza saragosse saragozza
lisbon lisboa lissabon lisbonne lisbona
oporto porto
warsaw warszawa warschau varsovie varsovia
cracow krakow krakau cracovie cracovia
gdansk danzig
wroclaw breslau
prague praha prag praga praag
pilsen plzen
vienna wien vienne viena
salzburg salzbourg salzburgo salisburgo
moscow moskau moscou moscu mosca moskou moscovo
saint_petersburg petersburg san_petersburgo saint_petersbourg sankt_petersburg san_pietroburgo
kyiv kiev kiew
kharkiv kharkov charkiw jarkov charkow
lviv lvov lemberg lwow
odesa odessa
bucharest bucuresti bukarest bucarest
belgrade beograd belgrad belgrado
athens athen athenes atenas atene athene
thessaloniki saloniki salonica thessalonique tesalonica salonicco
copenhagen kobenhavn kopenhagen copenhague copenaghen
gothenburg goteborg
jerusalem jerusalen gerusalemme
damascus damaskus damas damasco
aleppo alep alepo
cairo kairo caire
alexandria alexandrie alejandria alessandria
beijing peking pekin pechino pequim
guangzhou canton kanton
mumbai bombay
kolkata calcutta kalkutta calcuta
chennai madras
yangon rangoon rangun
new_orleans nouvelle_orleans nueva_orleans
new_york nueva_york
quebec_city quebec
"""
"""Rows of our own: cities that the Repository does not name."""

_WORD = re.compile(r"[^\W\d_]+")


def names(folder: Path) -> dict[str, set[str]]:
    """From the code of a place to its names as they are looked up."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for language in LANGUAGES:
        for code, name in _told(folder, language):
            words = [w for w in map(plain, _WORD.findall(name)) if w not in SMALL]
            told = [w for w in words if KINDS_OF_THINGS.get(w, w) not in PARTS]
            if not all(word in KINDS_OF_THINGS for word in told):
                found[code].add("_".join(told))
    return found


def _told(folder: Path, language: str) -> Iterator[tuple[str, str]]:
    """The code and the name of every place in a language."""
    names = ElementTree.parse(folder / "main" / f"{language}.xml")
    for place in names.iterfind(".//territory"):
        if place.get("type", "").isalpha():
            yield place.get("type", "").lower(), place.text or ""
    for zone in names.iterfind(".//zone"):
        yield zone.get("type", ""), zone.findtext("exemplarCity") or ""
        yield zone.get("type", ""), zone.get("type", "").rpartition("/")[2].replace("_", " ")
    for part in ElementTree.parse(folder / "subdivisions" / f"{language}.xml").iterfind(
        ".//subdivision"
    ):
        yield part.get("type", ""), part.text or ""


def _are_others(names: Collection[str]) -> bool:
    """Whether two of the names are more than two spellings."""
    return any(letters_alike(*pair) < NEARLY for pair in combinations(sorted(names), 2))


def main(folder: Path) -> None:
    """Write the file: one line a name of every place that has several."""
    places: defaultdict[str, set[str]] = defaultdict(set)
    for code, known in names(folder).items():
        for name in known if _are_others(known) else ():
            places[name].add(code.replace("/", "").lower())
    for row in CITIES.strip().splitlines():
        for name in row.split():
            places[name].add(f"city{row.split()[0]}")
    rows = sorted(f"{name} {' '.join(sorted(codes))}" for name, codes in places.items())
    OUT.write_text(HEAD + "\n".join(rows) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
