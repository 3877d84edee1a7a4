"""What a static graph cannot see: what each command really loads, and how text is shown."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.formats.catalogue import FORMATS

ROOT = Path(__file__).parent.parent
FILES = sorted((ROOT / "reader").rglob("*.py"))
CORE = (
    "model",
    "errors",
    "progress",
    "languages",
    "text.segment",
    "files.yamlfile",
    "formats",
    "align",
    "edits",
    "facts",
    "comparison.configured",
    "view.rows",
    "view.reading",
    "view.why",
    "theme.files",
    "theme.shades",
    "keymap.keymap",
    "keymap.lookup",
    "settings.file",
    "settings.variables",
    "settings.layers",
    "stories.group",
    "review.session",
    "library.loading",
    "library.query",
    "report",
    "report.linear",
    "cli.check",
    "cli.config",
    "cli.diff",
)
HOMES: dict[str, str | tuple[str, ...]] = {
    "argcomplete": "reader/cli/complet",
    "dataclasses": ("reader/dataclass.py", "reader/pages/worker.py"),
    "feedparser": "reader/pages/feed_entries.py",
    "trafilatura": "reader/pages/kept.py",
    "diff_match_patch": "reader/edits",
    "yaml": "reader/files/yamlfile.py",
    "sentencex": "reader/text",
    "textual": "reader/tui",
    "rich": "reader/tui",
    "sqlite3": ("reader/review/state", "reader/library"),
    "lxml": ("reader/formats", "reader/pages"),
}
"""The one place that may import a foreign library, or what is slow to start."""


def loaded_by(statement: str) -> set[str]:
    """The modules in memory after a statement, in a fresh interpreter without settings of ours."""
    program = f"{statement}\nimport sys\nprint(*sys.modules)"
    plain = {name: value for name, value in os.environ.items() if not name.startswith("READER_")}
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=plain,
    )
    return set(done.stdout.split("\n")[-2].split())


@pytest.mark.parametrize("room", CORE)
def test_no_room_below_the_screen_loads_textual(room: str) -> None:
    assert not loaded_by(f"import reader.{room}") & {"textual", "rich"}


def test_the_package_itself_loads_next_to_nothing() -> None:
    loaded = loaded_by("import reader")
    assert not {name for name in loaded if name.startswith("reader.")}


def test_help_loads_no_command() -> None:
    loaded = loaded_by(
        "from reader.cli import run\ntry:\n    run(['--help'])\nexcept SystemExit:\n    pass"
    )
    heavy = {"textual", "rich", "yaml", "sentencex", "diff_match_patch", "reader.formats"}
    assert not loaded & (heavy | {"reader.align", "reader.facts", "reader.edits"})


def test_diff_loads_neither_the_screen_nor_yaml_where_no_settings_are() -> None:
    samples = ROOT / "reader" / "samples"
    arguments = ["diff", str(samples / "transit-1-wire.txt"), str(samples / "transit-2-rewrite.md")]
    loaded = loaded_by(
        "import os\nos.environ['XDG_CONFIG_HOME'] = '/nonexistent'\n"
        f"from reader.cli import run\nrun({arguments!r})"
    )
    assert not loaded & {"textual", "rich", "numpy", "asyncio", "dataclasses", "inspect", "hashlib"}
    assert not loaded & {"shutil", "bz2", "lzma", "typing"}


def test_of_english_a_pair_in_another_language_reads_what_serves_all_of_them() -> None:
    samples = ROOT / "reader" / "samples"
    arguments = ["diff", str(samples / "transit-1-wire.txt"), str(samples / "transit-2-rewrite.md")]
    loaded = loaded_by(f"from reader.cli import run\nrun({arguments!r})")
    assert {name.rpartition(".en.")[2] for name in loaded if ".languages.en." in name} == {
        "printed",
        "sentence_ends",
        "small_words",
    }


def test_the_lines_of_check_load_nothing_that_writes_records() -> None:
    samples = ROOT / "reader" / "samples"
    arguments = [
        "check",
        *(str(samples / f"storm-{name}") for name in ("1-wire.txt", "2-light.md")),
    ]
    loaded = loaded_by(f"from reader.cli import run\nrun({arguments!r})")
    assert "reader.report.finding_lines" in loaded
    assert not loaded & {"json", "csv", "hashlib", "typing"}


def test_a_text_loads_what_reads_texts_and_no_other_format() -> None:
    samples = ROOT / "reader" / "samples"
    paths = [str(samples / name) for name in ("transit-1-wire.txt", "transit-2-rewrite.md")]
    loaded = loaded_by(f"from reader.formats import load\nfor path in {paths!r}:\n    load(path)")
    others = {f"reader.formats.{form.name}" for form in FORMATS if not form.is_text}
    assert not loaded & (others | {"reader.formats.tree", "reader.formats.markup"})
    assert not loaded & {"lxml", "trafilatura", "feedparser", "zipfile", "json", "email"}


def test_the_screen_loads_the_comparison_only_once_it_is_painted() -> None:
    loaded = loaded_by("import reader.cli.screen")
    assert not loaded & {
        "reader.comparison.pipeline",
        "reader.align",
        "reader.facts",
        "diff_match_patch",
    }


def test_the_first_screen_of_a_pair_is_painted_before_textual_is_loaded() -> None:
    loaded = loaded_by("import reader.cli.screen")
    assert not loaded & {"textual", "asyncio", "dataclasses", "inspect", "sqlite3", "yaml"}


def test_a_key_before_the_comparison_loads_nothing_of_it() -> None:
    loaded = loaded_by(
        "from reader.formats import load\n"
        "from reader.settings.settings import Settings\n"
        "from reader.tui.pair.pair_state import opening\n"
        "from reader.tui.pair.pair_view import _explained\n"
        f"article = load({str(ROOT / 'reader' / 'samples' / 'storm-1-wire.txt')!r})\n"
        "assert _explained(opening(article, article, Settings())) == ()"
    )
    assert not loaded & {"reader.view.why", "reader.align", "reader.facts"}


def imports(path: Path) -> set[str]:
    """The top-level names of what a file imports from outside."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


@pytest.mark.parametrize("library", sorted(HOMES))
def test_each_foreign_library_has_one_home(library: str) -> None:
    users = {path.relative_to(ROOT).as_posix() for path in FILES if library in imports(path)}
    assert users
    assert all(user.startswith(HOMES[library]) for user in users)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_article_text_never_meets_markup(path: Path) -> None:
    """Nothing parses markup: no such call at all, and every notice says `markup=False`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        assert name not in {"from_markup", "render_markup", "Static", "Label"}
        if name == "notify":
            given = {keyword.arg: keyword.value for keyword in node.keywords}
            assert isinstance(given["markup"], ast.Constant)
            assert given["markup"].value is False
            assert is_sanitized(node.args[0])


ONE_WAY_IN = {
    "Segment": {"reader/tui/segments.py", "reader/tui/depth_filter.py"},
    "SafeText": {"reader/text/clean.py", "reader/theme/legibility.py"},
    "Text": set[str](),
    "Content": set[str](),
}
"""What makes words that are painted, and the files that may; a literal is nobody's words.

Shading gives painted ones other colours."""
TITLES = {"title", "sub_title", "border_title", "border_subtitle", "tooltip"}


def is_sanitized(node: ast.expr) -> bool:
    """Whether an expression is a literal of ours or comes out of `sanitized` at once."""
    if isinstance(node, ast.Call):
        return getattr(node.func, "id", "") == "sanitized"
    return isinstance(node, ast.Constant)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_there_is_one_way_onto_the_screen(path: Path) -> None:
    """Painted words are made in one file, of `SafeText` alone, which one other file makes."""
    name = path.relative_to(ROOT).as_posix()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and not all(isinstance(a, ast.Constant) for a in node.args):
            made = getattr(node.func, "id", getattr(node.func, "attr", ""))
            assert name in ONE_WAY_IN.get(made, {name}), f"{name}:{node.lineno}: {made}"
        if isinstance(node, ast.Assign) and "tui" in path.parts:
            for target in node.targets:
                if isinstance(target, ast.Attribute) and target.attr in TITLES:
                    assert is_sanitized(node.value), f"{name}:{node.lineno}: {target.attr}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_file_says_what_it_does_and_fits_the_eye(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(source))
    most = 300 if "tui" in path.parts else 340
    assert len(source.splitlines()) <= most


COMMAND = "a command or a screen is loaded when it is asked for"
SETTINGS = "PyYAML is loaded only where a settings or theme file is read"
BEHIND = "loaded behind the first frame, which does not need it"
RARE = "most runs never need it"
LATE = {
    "reader/__init__.py": "`import reader` is light; load and compare bring what they need",
    "reader/__main__.py": "Ctrl+C is handled before anything that takes time is imported",
    "reader/cli/__init__.py": COMMAND,
    "reader/cli/arguments/__init__.py": COMMAND,
    "reader/cli/arguments/screen.py": RARE,
    "reader/cli/arguments/shared.py": RARE,
    "reader/cli/asking.py": RARE,
    "reader/cli/check.py": "one pair needs neither the index nor processes",
    "reader/cli/check_pairs.py": "the same",
    "reader/cli/check_report.py": "lines need neither JSON nor CSV",
    "reader/cli/completing.py": RARE,
    "reader/cli/completions.py": RARE,
    "reader/cli/config.py": SETTINGS,
    "reader/cli/diff.py": "what only some options want",
    "reader/cli/given.py": "the same",
    "reader/cli/printing.py": "the same",
    "reader/cli/screen.py": BEHIND,
    "reader/cli/streams.py": "only a folder has files to pass over",
    "reader/dataclass.py": RARE,
    "reader/edits/script.py": RARE,
    "reader/errors.py": RARE,
    "reader/facts/numbers/read.py": "numerals of Chinese, Japanese and Korean, for texts in these",
    "reader/facts/times/read.py": "dates of Chinese, Japanese and Korean, for texts in these",
    "reader/formats/catalogue.py": "a format is loaded when a file of it is read",
    "reader/formats/decoding.py": "asked only where the bytes are no plain UTF-8",
    "reader/formats/front_matter.py": RARE,
    "reader/formats/inline.py": RARE,
    "reader/pages/worker.py": "each question brings the library that answers it",
    "reader/languages/__init__.py": "a language is loaded when an article is in it",
    "reader/library/__init__.py": "the list is light; a script brings what it needs",
    "reader/library/entries.py": BEHIND,
    "reader/library/index.py": BEHIND,
    "reader/library/maker.py": BEHIND,
    "reader/tui/background.py": BEHIND,
    "reader/tui/desk/filling.py": BEHIND,
    "reader/model/comparison.py": "a notebook asks the value itself how it looks",
    "reader/report/__init__.py": COMMAND,
    "reader/report/json.py": "the screen has this module, and loads facts only behind a frame",
    "reader/review/session.py": BEHIND,
    "reader/review/state/digests.py": BEHIND,
    "reader/settings/file.py": RARE,
    "reader/settings/layers.py": SETTINGS,
    "reader/tui/app.py": COMMAND,
    "reader/tui/depth_filter.py": RARE,
    "reader/tui/desk/sayings.py": RARE,
    "reader/tui/pair/carrying_out.py": COMMAND,
    "reader/tui/pair/copying.py": RARE,
    "reader/tui/pair/editor_access.py": RARE,
    "reader/tui/pair/handing_over.py": RARE,
    "reader/tui/pair/pair_view.py": BEHIND,
    "reader/tui/showing.py": BEHIND,
    "reader/tui/start.py": RARE,
    "reader/tui/styles.py": RARE,
    "reader/tui/theming.py": RARE,
    "reader/theme/files.py": SETTINGS,
    "reader/view/finding_words.py": BEHIND,
    "reader/view/search.py": RARE,
}
"""The files with an import inside a function, and why it is there and not at the top."""


def imports_late(path: Path) -> bool:
    """Whether a function of the file has an import of its own."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return any(
        isinstance(inner, (ast.Import, ast.ImportFrom))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, functions)
        for inner in ast.walk(node)
    )


def test_an_import_inside_a_function_has_a_reason() -> None:
    found = {path.relative_to(ROOT).as_posix() for path in FILES if imports_late(path)}
    assert sorted(found) == sorted(LATE)


def test_what_a_module_defines_is_named_somewhere_else_in_the_project() -> None:
    """Methods are left out: Textual calls them by their names."""
    named = Counter(re.findall(r"\w+", "\n".join(path.read_text("utf-8") for path in FILES)))
    schemas = {"SCHEMA_FILE"}  # for the tests and for whoever reads the JSON
    defined = {name for path in FILES for name in _defined(path)}
    assert {name for name in defined if named[name] == 1 and not name.startswith("__")} == schemas


def _defined(path: Path) -> Iterator[str]:
    for node in ast.parse(path.read_text("utf-8")).body:
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
