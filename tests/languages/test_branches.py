"""A language is asked for its words and habits, not for its name: the branches that are left."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.languages import CODES

ROOT = Path(__file__).parent.parent.parent
ALLOWED = {
    ("facts/numbers/measures.py", "_unit_after"): "`an` is a French year and a word of others",
    ("facts/ordinal_words.py", "ordinal_value"): "German ordinals take endings",
    ("text/seams.py", "title_before"): "English writes its titles with a capital letter",
    ("text/seams.py", "date_goes_on"): "Korean writes dates with stops and blanks",
    ("text/segment.py", "_before_opening"): "German closes quotations with a mark others open with",
    ("text/language.py", "language_of"): "kana tell Japanese from Chinese",
    ("text/numerals.py", "_cut"): "German numbers are put together as units before tens",
    ("text/numerals.py", "_fits"): "French counts in twenties from sixty on",
}
"""Where grammar differs and not words: file and function, and why."""

TABLES = {
    ("text/language.py", ""): "scripts, by the language that is told by them",
    ("facts/times/zones.py", ""): "`pt` is Pacific time",
}
"""Tables outside the languages whose keys are codes, or look like one."""


def branches(path: Path) -> Iterator[str]:
    """The functions of a file that compare with the code of a language, or look one up."""
    tree = ast.parse(path.read_text("utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and any(map(is_code, [node.left, *node.comparators])):
            yield home(functions, node)
        if isinstance(node, ast.Subscript) and is_code(node.slice):
            yield home(functions, node)
        if isinstance(node, ast.Dict) and any(key and is_code(key) for key in node.keys):
            yield home(functions, node)


def is_code(node: ast.expr) -> bool:
    """Whether it is the code of a language, or a collection that holds one and nothing else."""
    if isinstance(node, ast.Set | ast.Tuple | ast.List):
        return bool(node.elts) and all(map(is_code, node.elts))
    return isinstance(node, ast.Constant) and node.value in CODES


def home(functions: list[ast.FunctionDef], node: ast.expr) -> str:
    """The innermost function that a node stands in, or nothing."""
    around = [f for f in functions if f.lineno <= node.lineno <= (f.end_lineno or 0)]
    return max(around, key=lambda f: f.lineno).name if around else ""


def found_in(root: Path) -> set[tuple[str, str]]:
    files = (path for path in root.rglob("*.py") if "languages" not in path.parts)
    return {
        (path.relative_to(root).as_posix(), function)
        for path in files
        for function in branches(path)
    }


def test_only_grammar_asks_which_language_it_is() -> None:
    assert found_in(ROOT / "reader") == {*ALLOWED, *TABLES}


@pytest.mark.parametrize(
    "written",
    [
        'def f(language):\n    return 1 if language == "de" else 2\n',
        'def f(excerpt):\n    return excerpt.language not in {"ko", "ja"}\n',
        'def f(tables):\n    return tables["fr"]\n',
        'def f(word):\n    return {"en": 1, "de": 2}\n',
    ],
)
def test_a_new_branch_is_seen(written: str, tmp_path: Path) -> None:
    (tmp_path / "new.py").write_text(written, "utf-8")
    assert found_in(tmp_path) == {("new.py", "f")}


def test_words_and_keys_of_other_kinds_are_no_branches(tmp_path: Path) -> None:
    (tmp_path / "new.py").write_text(
        'def f(word):\n    return word in {"the", "de", "la"} or word == "house"\n', "utf-8"
    )
    assert found_in(tmp_path) == set()
