"""Copying words of the row under the cursor, and what came of it."""

from __future__ import annotations

from typing import Any

from textual.app import App

from reader.model import Side
from reader.text.clean import sanitized
from reader.tui import captions, choices
from reader.tui.environment import Environment
from reader.tui.pair.pair_state import PairState, Step
from reader.tui.pair.wanted import Ask, CopyWords
from reader.view.citation import Copy, copied


def copy(state: PairState) -> PairState:
    """Ask what to copy."""
    return state.wanting(Ask(choices.COPY, _copied))


def _copied(letter: str) -> Step:
    return lambda state: state.wanting(CopyWords(choices.COPIES[letter]))


def copied_words(app: App[Any], environment: Environment, state: PairState, what: Copy) -> str:
    """Copy to the terminal's clipboard, and to a file where there may be one; a notice of it."""
    from reader.tui import clipboard

    if state.reading is None:
        return ""
    words = copied(state.reading.comparison, state.passage, what, Side.RIGHT)
    if not words:
        return captions.NOTHING_HERE
    done = clipboard.copy(app, words, environment.variables, environment.folder)
    return sanitized(clipboard.outcome(done, choices.COPY_NAMES[what]))
