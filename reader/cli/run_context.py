"""What one run of the screen works with: its environment, folders and what is forbidden."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from reader.dataclass import dataclass
from reader.files.private import data_folder, state_folder
from reader.settings.layers import config_folder


@dataclass(frozen=True, slots=True)
class RunContext:
    """The environment and the folders of one run; `barred` are actions that are forbidden.

    `config` is a settings file to read in place of the user's own. `folders` are folders of
    articles, which may have settings. `drafts` is the folder for copies and unfinished notes; with
    None nothing of that kind is written. `data` is the folder for what can be made again; with None
    it is kept nowhere, and no process is started. `owner` is who reviews where the settings name
    nobody, None for whoever has logged in.
    """

    environment: Mapping[str, str]
    themes: Path
    state: Path
    config: str | None = None
    folders: tuple[str, ...] = ()
    drafts: Path | None = None
    data: Path | None = None
    barred: frozenset[str] = frozenset()
    owner: str | None = None


def ordinary_context(config: str | None, paths: list[str]) -> RunContext:
    """The context of a user without restrictions."""
    state = state_folder(os.environ)
    return RunContext(
        environment=os.environ,
        config=config,
        themes=config_folder(os.environ) / "themes",
        state=state,
        folders=tuple(path for path in paths if Path(path).is_dir()),
        drafts=state,
        data=data_folder(os.environ),
    )
