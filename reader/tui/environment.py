"""What the screen may use of the machine: environment variables, an editor, a folder for copies."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from reader.dataclass import dataclass, field


@dataclass(frozen=True, slots=True)
class Environment:
    """Nothing by default: a test, or a reader who may not leave the screen.

    `folder` is for copied text and for notes in an editor; with None neither is written to disk.
    `editor` is the user's setting, empty for $VISUAL and $EDITOR of `variables`.
    """

    variables: Mapping[str, str] = field(default_factory=dict)
    folder: Path | None = None
    editor: str = ""
