"""The corpus in `tests/pairs`: what a copy editor would mark, one small file a pair.

A case gives two wordings, a `possible` answer (the smallest script, correct but ugly) and the
`wanted` one. `[-…-]` is struck out, `{+…+}` written in, `[-*…-]` and `{+*…+}` changed place;
where only typography differs, the left wording stands.
"""

import re
from pathlib import Path

import pytest

from reader.edits import edits
from reader.model import Op, Span
from reader.text import words

CASES = sorted((Path(__file__).parents[1] / "pairs").glob("*/wording.txt"))
FIELDS = ["why", "language", "left", "right", "possible", "wanted"]
STRUCK, WRITTEN = r"\[-\*?(.*?)-\]", r"\{\+\*?(.*?)\+\}"


def read(path: Path) -> dict[str, str]:
    lines = path.read_text("utf-8").splitlines()
    case = dict(line.split(": ", 1) for line in lines)
    assert list(case) == FIELDS
    return case


def marked(left: str, right: str, language: str) -> str:
    """Our edits in the corpus's notation."""
    parts = []
    found = edits(left, Span(0, len(left)), right, Span(0, len(right)), language=language)
    for edit in found:
        star = "*" if edit.moved else ""
        if edit.op is Op.EQUAL:
            parts.append(left[slice(*edit.left)])
            continue
        for (opening, closing), text in (
            (("[-", "-]"), left[slice(*edit.left)]),
            (("{+", "+}"), right[slice(*edit.right)]),
        ):
            parts.append(opening + star + text + closing if text else "")
    return "".join(parts)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name)
def test_the_wording_is_marked_as_wanted(path: Path) -> None:
    case = read(path)
    assert marked(case["left"], case["right"], case["language"]) == case["wanted"]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name)
@pytest.mark.parametrize("answer", ["possible", "wanted"])
def test_both_answers_give_back_both_wordings(path: Path, answer: str) -> None:
    case = read(path)
    left = re.sub(WRITTEN, "", re.sub(STRUCK, r"\1", case[answer]))
    right = re.sub(STRUCK, "", re.sub(WRITTEN, r"\1", case[answer]))
    assert left == case["left"]
    assert folded(right) == folded(case["right"])


def folded(text: str) -> list[str]:
    return [key for key in map(words.key, words.pieces(text)) if key != " "]
