"""What is read of a sentence, kind by kind, before anything is compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.facts import hedges, names, negation, quotes, sources
from reader.facts.excerpt import FoldedArticle
from reader.facts.hedges.read import Cue
from reader.facts.kinds import KINDS
from reader.facts.names.name import Name
from reader.facts.negation.read import Negation
from reader.facts.quotes.read import Quotation
from reader.facts.sources.source import Attribution
from reader.facts.taken import Taken
from reader.model import Article

SHOWN = {
    id(quotes.KIND): "quotes",
    id(sources.KIND): "sources",
    id(names.KIND): "names",
    id(hedges.KIND): "hedges",
    id(negation.KIND): "negation",
}


def table() -> list[tuple[str, str, list[str]]]:
    """The language, the sentence and the readings of each entry."""
    found: list[tuple[str, str, list[str]]] = []
    for line in Path(__file__).with_name("readings.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("T "):
            _, language, sentence = line.split(" ", 2)
            found.append((language, sentence, []))
        elif line.startswith("= "):
            found[-1][2].append(line[2:])
    return found


def taken_as(fact: object) -> str:
    """How a fact is taken, in words."""
    match fact:
        case Name():
            title = " ".join(fact.title) + " > " if fact.title else ""
            marks = ("" if fact.firm else " ?") + (" speaks" if fact.speaks else "")
            return title + " ".join(fact.words) + marks
        case Quotation():
            return " ".join(fact.words)
        case Attribution():
            words = " ".join(sorted(fact.words))
            return words + " pronoun" * fact.pronoun + " hinted" * fact.hinted
        case Cue():
            return fact.degree
        case Negation():
            return " ".join(fact.scope)
    raise AssertionError(fact)


def read(sentence: str, language: str) -> list[str]:
    """What every kind but numbers and times reads, as it is written in the table."""
    excerpt = FoldedArticle(Article.from_sentences([sentence], language)).excerpt([0])
    taken = Taken()
    found = []
    for kind in KINDS:
        facts = kind.read(excerpt, taken)
        name = SHOWN.get(id(kind))
        if name:
            found += [
                f"{name} | {sentence[slice(*fact.span)]} | {taken_as(fact) or '-'}"
                for fact in facts
            ]
    return found


@pytest.mark.parametrize(
    ("language", "sentence", "wanted"), table(), ids=lambda part: str(part)[:40]
)
def test_each_kind_reads_what_the_table_says(
    language: str, sentence: str, wanted: list[str]
) -> None:
    assert read(sentence, language) == wanted
