"""One name, one thing: every class name and file name that occurs twice is listed with a reason."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent
FILES = sorted(
    path.relative_to(ROOT)
    for path in (ROOT / "reader").rglob("*.py")
    if path.name not in {"__init__.py", "__main__.py"}
)

CLASSES = {
    "Negation": "a denial read in a text in facts, the denying words of a language in languages",
    "Options": "the options of one stage: always named with its package, as `align.Options`",
    "Side": "of an article in the model, of the aligner's working tables in align",
}
STAGE = "each stage of a comparison has one, and its folder names the stage"
COMMAND = "a command, its arguments and its page in the report or on the screen"
KIND = "each kind of fact has one, and its folder names the kind"
FILE_NAMES = {
    "options.py": STAGE,
    "likeness.py": STAGE,
    "moves.py": STAGE,
    "pairing.py": STAGE,
    "units.py": "units of a text in edits, units of measure in facts/numbers",
    "wording.py": "the comparison of wording in edits, its result in model",
    "roles.py": "the roles of sentences: found in formats, weighed in align",
    "compare.py": KIND,
    "read.py": KIND,
    "rules.py": KIND,
    "asian.py": KIND,
    "inline.py": "marks inside Markdown lines in formats, the inline view in tui/painting",
    "names.py": "names of keys in keymap, words around names of people in languages/en",
    "rows.py": "rows of the reading table in view, rows of words as languages write them",
    "check.py": COMMAND,
    "config.py": COMMAND,
    "formats.py": COMMAND,
    "handover.py": COMMAND,
    "html.py": "pages read in formats, a page written in report",
    "diff.py": COMMAND,
    "reading.py": "theme files read in theme, the reading of a pair in view",
    "review.py": COMMAND,
    "screen.py": COMMAND,
    "completions.py": COMMAND,
    "report.py": "a command, and what a kind of fact reports",
    "git.py": COMMAND,
    "text.py": COMMAND,
    "stories.py": COMMAND,
    "library.py": "where a list has its articles from in library, the index as a command in cli",
    "theme.py": COMMAND,
    "labels.py": "lines that label a text in formats, words for kinds of findings in view",
    "linear.py": COMMAND,
    "printed.py": "what is printed around a story, a file in each language that is a folder",
    "stakes.py": "what makes a sentence weigh, a file in each language that is a folder",
    "outcomes.py": "other outcomes found in facts/direction, words for them in a language's folder",
    "numbers.py": "number words and those around them, a file in each language that has many",
    "dates.py": "days, months and when, a file in each language that is a folder",
    "limits.py": "what bounds a claim, a file in each language that is a folder",
    "hedges.py": "words that make a claim less sure, a file in each language that has many",
    "ends.py": "words that tell two ends apart, a file in each language that has many",
    "doers.py": "words between two who act, a file in each language that has many",
    "sorts.py": "things of one sort that count in one place, a file in each language that has many",
    "contrasts.py": "opposites in one place in facts/direction, words for them in English",
    "things.py": "things of one sort, a file in each language that is a folder",
    "speakers.py": "a part of a record that says who may speak, and what each language has of it",
    "claims.py": "parts of a record that are about claims, and what each language has of them",
    "subjects.py": "grammatical subjects in facts/sources, subjects of verdicts in review/state",
    "file.py": "the one file of a room: the state's database, the settings file",
}


def repeated(names: Iterable[tuple[str, Path]]) -> Mapping[str, list[str]]:
    """The names that stand for more than one file, each with those files."""
    places: dict[str, list[str]] = defaultdict(list)
    for name, path in names:
        places[name].append(path.as_posix())
    return {name: found for name, found in places.items() if len(found) > 1}


def classes() -> Iterable[tuple[str, Path]]:
    """Every module-level class of the package."""
    for path in FILES:
        for node in ast.parse((ROOT / path).read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                yield node.name, path


def test_a_class_name_means_one_thing_or_its_reason_is_listed() -> None:
    found = repeated(classes())
    assert {name: found[name] for name in found if name not in CLASSES} == {}
    assert sorted(CLASSES) == sorted(found)


def test_a_file_name_occurs_once_or_its_reason_is_listed() -> None:
    found = repeated((path.name, path) for path in FILES)
    assert {name: found[name] for name in found if name not in FILE_NAMES} == {}
    assert sorted(FILE_NAMES) == sorted(found)
