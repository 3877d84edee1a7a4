"""What docs/settings.md says of the settings is what there is."""

from __future__ import annotations

import re
from pathlib import Path

from reader.cli.config import EXAMPLES
from reader.files.yamlfile import Mapping, Scalar, Sequence, read
from reader.formats.front_matter import KEYS
from reader.formats.json_lines import FIELDS
from reader.keymap.keymap import keymap_from
from reader.settings.file import HARMLESS
from reader.settings.layers import setting_names
from reader.settings.settings import FOLDER_FILE, JSONL_FIELDS, Settings
from reader.settings.variables import MAPPINGS, variable_of

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "settings.md").read_text(encoding="utf-8")
PAGE_OF_FORMATS = (DOCS / "formats.md").read_text(encoding="utf-8")


def test_every_setting_stands_in_the_table_with_its_default_and_its_variable() -> None:
    rows = re.findall(r"^\| `(\w+)` \| `(.*?)` \|.*\| (?:`(\w+)`|–) \|$", PAGE, re.MULTILINE)
    assert [name for name, _, _ in rows] == list(setting_names())
    for name, default, variable in rows:
        assert default == written(getattr(Settings(), name))
        assert variable == ("" if name in MAPPINGS else variable_of(name))


def test_every_name_of_front_matter_is_told() -> None:
    rows = re.findall(r"^\| `(\w+)` \|(.*?)\|", PAGE_OF_FORMATS, re.MULTILINE)
    told = {key: tuple(re.findall(r"`(\w+)`", others)) for key, others in rows}
    assert {key: told.get(key) for key in KEYS} == dict(KEYS)


def test_every_field_of_a_json_line_is_told_where_its_name_is_asked_for() -> None:
    assert sorted(JSONL_FIELDS) == sorted(FIELDS)
    formats = PAGE_OF_FORMATS.split("## JSON lines")[1].split("##")[0]
    assert all(f"`{name}`" in formats for name in JSONL_FIELDS)
    example = EXAMPLES[-1].read_text(encoding="utf-8").partition("#jsonl_fields")[0]
    assert all(name in example.rpartition("\n\n")[2] for name in JSONL_FIELDS)


def written(value: object) -> str:
    """A default as it stands in a file."""
    plain = {"": '""', "()": "[]", "False": "false"}
    return plain.get(str(value), str(value))


def test_what_a_folder_may_say_is_told_in_full() -> None:
    told = PAGE.split(f"may hold a file `{FOLDER_FILE}`")[1].split("It is read")[0]
    assert sorted(re.findall(r"`(\w+)`", told)) == sorted(HARMLESS)


def test_the_keys_of_the_example_may_be_given() -> None:
    example = re.search(r"```yaml\nkeys:\n(.*?)```", PAGE, re.DOTALL)
    assert example
    found: dict[str, list[str]] = {}
    for entry in read(example[1], "example"):
        assert not isinstance(entry.value, Mapping)
        items = entry.value.items if isinstance(entry.value, Sequence) else (entry.value,)
        found[entry.key] = [item.text for item in items if isinstance(item, Scalar)]
    assert keymap_from(found)[1] == ()
