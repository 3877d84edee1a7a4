"""What lies around one call of the screen: where settings, themes and the memory are."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from reader.files.private import state_folder
from reader.settings.layers import config_folder


@dataclass(frozen=True, slots=True)
class RunContext:
    """A reader's surroundings; `barred` are actions that must not be done.

    `config` is a settings file to read in place of the reader's own, `folders` those whose own
    settings count, `kept` the folder for copies and notes under way; None keeps them from the disk.
    """

    environment: Mapping[str, str]
    themes: Path
    state: Path
    config: str | None = None
    folders: tuple[str, ...] = ()
    kept: Path | None = None
    barred: frozenset[str] = frozenset()


def ordinary_context(config: str | None, paths: list[str]) -> RunContext:
    """The surroundings of somebody at home here."""
    state = state_folder(os.environ)
    return RunContext(
        environment=os.environ,
        config=config,
        themes=config_folder(os.environ) / "themes",
        state=state,
        folders=tuple(path for path in paths if Path(path).is_dir()),
        kept=state,
    )
