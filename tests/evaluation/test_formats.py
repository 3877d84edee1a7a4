"""Sentences and roles of whole stories: a measurement, on data outside the project."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from reader.formats import load

ROLES = {"bullet": "takeaway"}


def joined_credits(text: str, sentences: list[str], roles: list[str]) -> list[tuple[str, str]]:
    """The gold keeps the credit of a picture apart; here it belongs to its caption."""
    units: list[tuple[str, str]] = []
    for sentence, role in zip(sentences, roles, strict=True):
        if role == "credit" and units and units[-1][1] == "caption":
            caption = units[-1][0]
            blank = " " if f"{caption} {sentence}" in text else ""
            units[-1] = (f"{caption}{blank}{sentence}", "caption")
        else:
            units.append((sentence, ROLES.get(role, role)))
    return units


def test_every_story_has_the_sentences_and_roles_of_the_gold() -> None:
    if "READER_EVALUATION" not in os.environ:
        pytest.skip("READER_EVALUATION is not set")
    for gold in sorted(Path(os.environ["READER_EVALUATION"], "stories").glob("*/*.gold.json")):
        story = json.loads(gold.read_text(encoding="utf-8"))
        version = gold.with_name(gold.name.replace(".gold.json", ".txt"))
        for side, path in (("wire", gold.with_name("wire.txt")), ("rewrite", version)):
            article = load(path)
            found = [
                (article.sentence_text(index), sentence.role.value)
                for index, sentence in enumerate(article.sentences)
            ]
            gold_of = (story[f"{side}_{what}"] for what in ("sentences", "roles"))
            assert found == joined_credits(article.text, *gold_of), path
