"""What the README says is what there is."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from reader.comparison.pipeline import compare
from reader.formats.catalogue import FORMATS
from reader.keymap.keys import KINDS, SEVERITIES, KeyContext, actions_at
from reader.keymap.names import shown_key
from reader.library.folders import SAMPLES
from reader.model import Article
from reader.theme.palette import UNICODE_SIGNS
from reader.view.labels import LABELS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
KEYS = (ROOT / "docs" / "keys.md").read_text(encoding="utf-8")
TITLES = {
    KeyContext.PAIR: "two articles",
    KeyContext.LIST: "the list",
    KeyContext.ARTICLE: "one article",
    KeyContext.ROWS: "both tables",
    KeyContext.EVERYWHERE: "everywhere",
}


def key_table() -> str:
    """The table of keys, made from the actions."""
    lines = ["| keys | where | what |", "| --- | --- | --- |"]
    for place in (
        KeyContext.LIST,
        KeyContext.PAIR,
        KeyContext.ARTICLE,
        KeyContext.ROWS,
        KeyContext.EVERYWHERE,
    ):
        for action in actions_at(place):
            if action.place is place:
                keys = " ".join(f"`{shown_key(key)}`" for key in action.keys)
                lines.append(f"| {keys} | {TITLES[place]} | {action.help} |")
    return "\n".join(lines)


def test_the_key_table_is_that_of_the_key_map() -> None:
    assert key_table() in KEYS


def test_every_letter_of_a_kind_is_on_the_page_of_the_keys() -> None:
    letters = KEYS.partition("## The letters of the kinds")[2]
    told = re.findall(r"^\| `(.+)` \| (\S+) \|$", letters, re.MULTILINE)
    assert told == [(letter, name) for letter, (name, _) in KINDS.items()]
    assert all(f"`{digit}` {severity}" in letters for digit, severity in SEVERITIES.items())


def test_the_dozen_keys_of_the_readme_are_keys() -> None:
    shown = {
        shown_key(key) for context in KeyContext for a in actions_at(context) for key in a.keys
    }
    rows = re.search(r"\| key \| what \|\n\| --- \| --- \|\n((?:\|.*\n)+)", README)
    assert rows
    cells = [row.split(" | ")[0] for row in rows[1].splitlines()]
    named = {key for cell in cells for key in re.findall(r"`([^`]+)`", cell)}
    assert len(cells) == 12
    assert named <= shown


def test_every_format_is_on_its_page() -> None:
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    for form in FORMATS:
        assert all(f"`.{suffix}`" in page for suffix in form.suffixes), form.title
        assert not form.extra or f".[{form.extra}]" in page, form.title


def test_every_page_is_listed() -> None:
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    pages = {path.name for path in (ROOT / "docs").glob("*.md")} - {"README.md"}
    assert pages <= set(re.findall(r"\]\(([^)#]+)\)", index))


def test_every_sign_is_explained() -> None:
    signs = {glyph for glyph in UNICODE_SIGNS.values() if glyph.strip()}
    assert signs <= set(re.findall(r"`(.)`", README))


def test_every_word_of_the_screen_stands_beside_its_kind() -> None:
    rows = [line.split(" | ") for line in README.splitlines() if line.startswith("| ")]
    told = {
        pair
        for words, kinds, *_ in (row for row in rows if len(row) == 3)
        for pair in zip(words.strip("| ").split(", "), re.findall("`([^`]+)`", kinds), strict=False)
    }
    assert {(label, kind.value) for kind, label in LABELS.items()} <= told
    page = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")
    others = [(k, label) for k, label in LABELS.items() if label.lower() != k.value]
    assert all(re.search(rf"\| {label}\b.*`{kind}`", page) for kind, label in others)


def test_every_file_it_points_to_is_there() -> None:
    for target in re.findall(r"\]\(([^)#:]+)", README):
        assert (ROOT / target).exists(), target


def test_every_link_of_a_page_leads_to_a_heading_that_is_there() -> None:
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]
    for page in pages:
        for target in re.findall(r"\]\(([^)\s:]+)\)", page.read_text(encoding="utf-8")):
            path, _, anchor = target.partition("#")
            led_to = (page.parent / path).resolve() if path else page
            assert led_to.exists(), f"{page.name}: {target}"
            assert not anchor or anchor in anchors_of(led_to), f"{page.name}: {target}"


def anchors_of(page: Path) -> set[str]:
    """The headings of a page, as a link names them."""
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_the_python_example_runs(tmp_path: Path) -> None:
    example = re.search(r"```python\n(.*?)```", README, re.DOTALL)
    assert example
    for name, sample in (("wire.txt", "storm-1-wire.txt"), ("rewrite.md", "storm-3-rewrite.txt")):
        (tmp_path / name).write_bytes((SAMPLES / sample).read_bytes())
    (tmp_path / "example.py").write_text(example[1], encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "example.py"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    first, *changes = done.stdout.splitlines()
    assert re.fullmatch(r"\d+% of the wire's sentences have a partner", first)
    assert any("->" in change for change in changes)


def test_what_the_page_of_the_findings_shows_first_is_found() -> None:
    page = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")
    left, right, *told = re.findall(r"^    (?:left|right|found|     ) +(.*)$", page, re.MULTILINE)[
        :5
    ]
    one, other = (Article.from_sentences([words], language="en") for words in (left, right))
    comparison = compare(one, other)
    found = [f"{each.kind}, {each.severity}: {each.message}" for each in comparison.findings]
    (same,) = comparison.equivalents
    spans = same.left.span, same.right.span
    words = (side[at.start : at.end] for side, at in zip((left, right), spans, strict=True))
    assert [*found, f"{' = '.join(words)}: equal, kept as an equivalent"] == told
