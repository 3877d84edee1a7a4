"""Make `reader/languages/en/antonyms.txt` from a copy of WordNet 3.0.

    python -m tests.bench.antonyms FOLDER

FOLDER holds the database files of WordNet, in Debian `/usr/share/wordnet` of the package
`wordnet-base`. Taken are the antonyms of every part of speech with what its synonym set (of an
adjective also the sets that are similar to it) has of single words that the tagged texts of WordNet
use, and the irregular forms of those words.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from reader.languages.en.english import LANGUAGE

OUT = Path(__file__).parents[2] / "reader" / "languages" / "en" / "antonyms.txt"
HEAD = """\
# English antonyms and irregular forms: an extract from WordNet 3.0 by tests/bench/antonyms.py.
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.
# This software and database is being provided to you, the LICENSEE, by Princeton University under
# the following license. By obtaining, using and/or copying this software and database, you agree
# that you have read, understood, and will comply with these terms and conditions: Permission to
# use,
# copy, modify and distribute this software and database and its documentation for any purpose and
# without fee or royalty is hereby granted, provided that you agree to comply with the following
# copyright notice and statements, including the disclaimer, and that the same appear on ALL copies
# of the software, database and documentation, including modifications that you make for internal
# use or for distribution. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY
# MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION,
# PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY
# PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
# INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton
# University or Princeton may not be used in advertising or publicity pertaining to distribution of
# the software and/or database. Title to copyright in this software, database and any associated
# documentation shall at all times remain with Princeton University and LICENSEE agrees to preserve
# same.
#
# A line is a word, the words that it is a form of after "=", and the rows that it stands in, with
# a minus sign on their other side.
"""
PARTS = {"noun": "1", "verb": "2", "adj": "3", "adv": "4"}
SHORT = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
_WORD = re.compile(r"[a-z]{2,}")


class Synset(NamedTuple):
    """The words of a sense, the senses that are its antonyms, and those similar to it."""

    words: tuple[str, ...]
    antonyms: tuple[tuple[str, str], ...]
    similar: tuple[tuple[str, str], ...]


def synsets(folder: Path) -> dict[tuple[str, str], Synset]:
    """Every sense under its part of speech and its place in the file."""
    found = {}
    for part in PARTS:
        for line in (folder / f"data.{part}").read_text("utf-8").splitlines():
            if line.startswith("  "):
                continue
            fields = line.partition(" | ")[0].split()
            size = int(fields[3], 16)
            words = tuple(fields[4 + 2 * i].partition("(")[0].lower() for i in range(size))
            points = fields[5 + 2 * size :]
            pointers = [points[i : i + 4] for i in range(0, 4 * int(fields[4 + 2 * size]), 4)]
            antonyms = tuple((SHORT[p[2]], p[1]) for p in pointers if p[0] == "!")
            similar = tuple((SHORT[p[2]], p[1]) for p in pointers if p[0] == "&")
            found[part, fields[0]] = Synset(words, antonyms, similar)
    return found


def used(folder: Path) -> set[tuple[str, str]]:
    """Parts of speech and words that occur in WordNet's tagged texts."""
    kinds = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
    keys = (line.split()[0] for line in (folder / "cntlist.rev").read_text("utf-8").splitlines())
    return {(kinds[key.partition("%")[2][0]], key.partition("%")[0]) for key in keys}


def rows(folder: Path) -> Iterator[tuple[list[str], list[str]]]:
    """Two sides of words that say the opposite, each pair of senses once."""
    senses, known = synsets(folder), used(folder)

    def side(key: tuple[str, str]) -> list[str]:
        words = set(senses[key].words).union(*(senses[k].words for k in senses[key].similar))
        return sorted(w for w in words if _WORD.fullmatch(w) and (key[0], w) in known)

    for key, sense in senses.items():
        for other in sense.antonyms:
            one, rest = side(key), side(other)
            if key < other and one and rest and not _by_prefix(one, rest):
                yield one, rest


def _by_prefix(one: list[str], rest: list[str]) -> bool:
    """`able` and `unable`, which need no list."""
    if len(one) > 1 or len(rest) > 1:
        return False
    short, long = sorted((one[0], rest[0]), key=len)
    return long in {prefix + short for prefix in LANGUAGE.direction.prefixes}


def main() -> None:
    """Write the extract."""
    folder = Path(sys.argv[1])
    places: dict[str, list[str]] = defaultdict(list)
    for number, (one, rest) in enumerate(
        dict.fromkeys((tuple(a), tuple(b)) for a, b in rows(folder)), 1
    ):
        for word in one:
            places[word].append(str(number))
        for word in rest:
            places[word].append(str(-number))
    own = LANGUAGE.direction
    known = {
        word for row in own.opposites + own.contrasts for side in row for word in side.split("|")
    }
    forms: dict[str, list[str]] = defaultdict(list)
    for part in PARTS:
        for line in (folder / f"{part}.exc").read_text("utf-8").splitlines():
            form, *firsts = line.split()
            firsts = [
                f"={word}" for word in firsts if word in places.keys() | known and word != form
            ]
            if _WORD.fullmatch(form):
                forms[form] += [word for word in firsts if word not in forms[form]]
    lines = {w: " ".join([*forms.get(w, []), *places.get(w, [])]) for w in {*forms, *places}}
    text = "".join(sorted(f"{word} {rest}\n" for word, rest in lines.items() if rest))
    OUT.write_text(HEAD + text, "utf-8")


if __name__ == "__main__":
    main()
