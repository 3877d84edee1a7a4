"""Makes a folder of invented articles with front matter, some of them tellings of one story.

    python -m tests.bench.made_articles FOLDER [--count 30000]

Two of five articles are alone; the others are stories of a wire copy and up to three rewrites, of
which each keeps most sentences, changes a number here and there, and drops or adds one. The same
folder comes out at each run.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

_FIRST_DAY = date(2031, 3, 1)
_DAYS = 60
_OUTLETS = ["Testwire", "Lorne Courier", "Harbour Post", "The Evening Lamp", "North Coast Daily"]
_MOST_REWRITES = 3
_WORDS = re.findall(
    r"\w+",
    """
    river harbour minister council station market morning evening letter report village teacher
    soldier captain doctor winter summer bridge railway factory border school water light engine
    garden museum forest island valley ferry tunnel hospital election budget strike harvest court
    judge witness sergeant inspector orchard library theatre concert exhibition championship team
    referee goalkeeper striker vaccine laboratory sample reactor turbine cable pipeline refinery
    tariff invoice ledger auditor pension mortgage tenant landlord quarry glacier avalanche storm
    """,
)
_VERBS = [
    "opened",
    "closed",
    "moved",
    "answered",
    "found",
    "held",
    "counted",
    "built",
    "promised",
    "refused",
    "watched",
]
_SYLLABLES = [
    "ba",
    "den",
    "kor",
    "lis",
    "mar",
    "nov",
    "os",
    "pel",
    "ri",
    "san",
    "tu",
    "vel",
    "wick",
    "yar",
    "zel",
    "ham",
    "ford",
    "ost",
    "ley",
    "mere",
]


def _name(chance: random.Random) -> str:
    """An invented name of a person or a place."""
    return "".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))).capitalize()


def _sentence(chance: random.Random, names: Sequence[str]) -> str:
    """A sentence's length of words without sense, with two names of its story."""
    first, second = chance.choices(names, k=2)
    words = chance.choices(_WORDS, k=chance.randint(5, 12))
    middle = f"{chance.choice(_VERBS)} the {' '.join(words[:4])} of {second}"
    number = f" after {chance.randint(2, 900)} days" if chance.random() < 0.4 else ""
    return f"The {words[-1]} in {first} {middle} and the {' '.join(words[4:])}{number}."


def _rewritten(sentences: Sequence[str], chance: random.Random, names: Sequence[str]) -> list[str]:
    """Most of the sentences, one of ten dropped, one of six with another number or word."""
    told = []
    for sentence in sentences:
        lot = chance.random()
        if lot < 0.25:
            words = sentence.split(" ")
            words[chance.randrange(1, len(words) - 1)] = chance.choice(_WORDS)
            told.append(" ".join(words))
        elif lot < 0.4:
            told.append(re.sub(r"\d+", str(chance.randint(2, 900)), sentence))
        elif lot < 0.9:
            told.append(sentence)
    return [*told, _sentence(chance, names)]


def _story(number: int) -> Iterator[tuple[str, str]]:
    """The names and texts of the files of one story."""
    chance = random.Random(number)
    names = [_name(chance) for _ in range(7)]
    day = _FIRST_DAY + timedelta(chance.randrange(_DAYS))
    wire = [_sentence(chance, names) for _ in range(chance.randint(7, 16))]
    rewrites = chance.randint(1, _MOST_REWRITES) if chance.random() < 0.4 else 0
    for telling in range(rewrites + 1):
        outlet = _OUTLETS[0] if not telling else chance.choice(_OUTLETS[1:])
        sentences = wire if not telling else _rewritten(wire, chance, names)
        topic = " ".join(chance.choices(_WORDS, k=3))
        headline = f"{names[0]} {chance.choice(_VERBS)} the {topic} in {names[1]}"
        text = "\n\n".join(" ".join(sentences[k : k + 3]) for k in range(0, len(sentences), 3))
        head = f"headline: {headline}\noutlet: {outlet}\npublished: {day}\n"
        name = "wire" if not telling else f"rewrite-{telling}"
        yield f"{day}/{number:05}-{name}.md", f"---\n{head}---\n\n{text}\n"


def make(folder: Path, count: int) -> None:
    """Fill the folder with so many articles."""
    made = number = 0
    while made < count:
        for name, text in _story(number):
            if made < count:
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
                made += 1
        number += 1


def main() -> None:
    """Make the folder that is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=30_000)
    options = parser.parse_args()
    make(options.folder, options.count)


if __name__ == "__main__":
    main()
