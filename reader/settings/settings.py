"""What a user can set, with the defaults of config.example.yaml."""

from __future__ import annotations

from collections.abc import Mapping

from reader.dataclass import dataclass, field
from reader.named_tuple import NamedTuple
from reader.typed import Any

VIEWS = ("auto", "side", "stacked", "inline")
DRIVERS = ("auto", "thin", "stock")
JSONL_FIELDS = (
    *("headline", "outlet", "byline", "published", "url", "language", "role"),
    *("body", "embargo", "standing"),
)
"""The fields of an article that a line of JSON may have under a name of its own."""
PREFIX = "READER_"
"""The beginning of the name of every environment variable of ours."""
FOLDER_FILE = ".wire-reader.yaml"
"""The settings file of a folder of articles; see `reader.settings.file.HARMLESS`."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting; the defaults are those of config.example.yaml.

    `keys` are the actions whose keys a user changed, with Textual's names of the keys.
    """

    theme: str = "night"
    view: str = "auto"
    extent: str = "full"
    context: int = 1
    grain: str = "word"
    signs: str = "unicode"
    mouse: bool = False
    driver: str = "auto"
    editor: str = ""
    reviewer: str = ""
    typography: bool = False
    likeness: float = 0.5
    rules_off: tuple[str, ...] = ()
    house_style: Mapping[str, str] = field(default_factory=dict)
    loaded_words: tuple[str, ...] = ()
    queries: Mapping[str, str] = field(default_factory=dict)
    story_days: int = 3
    jsonl_fields: Mapping[str, str] = field(default_factory=dict)
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class Layer(NamedTuple):
    """Some settings, and where each was set."""

    values: Mapping[str, Any]
    origins: Mapping[str, str]
