"""An article or a note of a pair in the user's own editor."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.app import App

from reader.errors import ReaderError
from reader.formats import place_in
from reader.model import Article, Side
from reader.text.clean import sanitized
from reader.tui import captions, choices
from reader.tui.environment import Environment
from reader.tui.file_watch import in_file
from reader.tui.pair.pair_state import PairState, Step
from reader.tui.pair.wanted import Ask, EditArticle


def editing(side: Side) -> Step:
    """Opens one article in the user's editor."""
    return lambda state: state.wanting(EditArticle(side))


def either(state: PairState) -> PairState:
    """Ask which article to open."""
    return state.wanting(Ask(choices.EDIT, lambda letter: editing(choices.EDITS[letter])))


def note_editor(app: App[Any], environment: Environment) -> Callable[[str], str] | None:
    """A function that opens the editor on a note and gives back the edited text."""
    folder = environment.folder
    if folder is None or not environment.variables:
        return None

    def edit(note: str) -> str:
        from reader.tui.editor import edited

        return edited(app, note, environment.variables, environment.editor, folder)

    return edit


def opened_in_editor(app: App[Any], environment: Environment, state: PairState, side: Side) -> str:
    """Open one article at the sentence under the cursor; a notice of how that went."""
    from reader.tui.editor import command, opened

    article = state.article(side)
    if not in_file(article) or not environment.variables:
        return captions.NO_EDITOR
    try:
        line = _line(state, article, side)
        file = place_in(article.source).file
        words = command(environment.variables, environment.editor, file, line)
    except ReaderError as problem:
        return sanitized(str(problem))
    return sanitized(opened(app, words)) or captions.EDITED


def _line(state: PairState, article: Article, side: Side) -> int:
    """The line of its file with the sentence under the cursor, as far as that is known."""
    from reader.files.read import CONTAINER_CAP, read_bytes
    from reader.formats import decoded_from
    from reader.tui.editor import line_of

    if state.reading is None:
        return 1
    run = state.reading.comparison.passages[state.passage].run(side)
    if not run:
        return 1
    file = place_in(article.source).file
    written = decoded_from(read_bytes(file, CONTAINER_CAP), file)
    return line_of(written.text, article.sentence_text(run.start)) if written else 1
