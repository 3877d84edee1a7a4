"""All that is read and found in every labelled sentence, written as lines that a person can read.

    python -m tests.facts.corpus

writes `corpus.txt` anew. A change of a rule shows there, sentence by sentence, before it is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reader.facts import values
from reader.model import Article, Fact
from tests.facts.labelled import Labelled, found_in, labelled_pairs
from tests.facts.test_readings import read

HERE = Path(__file__).parent
CORPUS = HERE / "corpus.txt"
PAIRS = [
    *labelled_pairs(HERE / "pairs.txt"),
    *labelled_pairs(HERE.parent / "quality" / "pairs.txt"),
]


def told(pair: Labelled) -> list[str]:
    """A pair: each sentence with what is read of it, then what is found."""
    lines = [f"@ {pair.language}", f"L {pair.left}", *_readings(pair.left, pair.language)]
    lines += [f"R {pair.right}", *_readings(pair.right, pair.language)]
    for d in found_in(pair):
        words = _words(pair.left, d.left), _words(pair.right, d.right)
        lines.append(
            f"= {d.rule_id} | {d.severity} | {d.chance:.2f} | {words[0]} | {words[1]} | {d.message}"
        )
    return lines


def _words(text: str, fact: Fact | None) -> str:
    return "-" if fact is None else text[slice(*fact.span)]


def _readings(sentence: str, language: str) -> Iterator[str]:
    for value in values(Article.from_sentences([sentence], language)):
        ends = dict.fromkeys(f"{end:f}" for end in (value.low, value.high) if end is not None)
        parts = ["-".join(ends), value.unit, value.iso]
        said = " ".join(part for part in parts if part)
        yield f"  {value.kind} | {sentence[slice(*value.span)]} | {said}".rstrip()
    for line in read(sentence, language):
        yield f"  {line}"


def written() -> list[list[str]]:
    """The pairs of the file, line by line."""
    text = CORPUS.read_text(encoding="utf-8")
    return [block.splitlines() for block in text.strip("\n").split("\n\n")]


if __name__ == "__main__":
    CORPUS.write_text("\n\n".join("\n".join(told(pair)) for pair in PAIRS) + "\n", encoding="utf-8")
