"""The labelled pairs of sentences with their changes marked, one line a pair.

    python -m tests.edits.marked

writes `marked.txt` anew: `[-…-]` is struck out, `{+…+}` written in, `[-*…-]` and `{+*…+}` changed
place; a line is the language and the marked words. A change of the edits shows there, sentence by
sentence, before it is kept.
"""

from __future__ import annotations

from pathlib import Path

from reader.edits import edits
from reader.model import Op, Span
from tests.facts.labelled import Labelled, labelled_pairs

TESTS = Path(__file__).parents[1]
MARKED = Path(__file__).with_name("marked.txt")
PAIRS = [
    *labelled_pairs(TESTS / "facts" / "pairs.txt"),
    *labelled_pairs(TESTS / "quality" / "pairs.txt"),
]


def marked(pair: Labelled) -> str:
    """Both wordings in one line."""
    left, right = pair.left, pair.right
    parts = [pair.language, " "]
    for edit in edits(left, Span(0, len(left)), right, Span(0, len(right)), language=pair.language):
        before, after = left[slice(*edit.left)], right[slice(*edit.right)]
        star = "*" if edit.moved else ""
        if edit.op is Op.EQUAL:
            parts.append(before)
            continue
        parts += [f"[-{star}{before}-]"] if before else []
        parts += [f"{{+{star}{after}+}}"] if after else []
    return "".join(parts)


if __name__ == "__main__":
    MARKED.write_text("\n".join(map(marked, PAIRS)) + "\n", encoding="utf-8")
