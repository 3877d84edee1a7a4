"""What steps want done outside of the state, done: stores, questions, editors, the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from reader.errors import ReaderError
from reader.review.opener import SessionOpener
from reader.text.clean import sanitized
from reader.theme.palette import Palette
from reader.tui import captions
from reader.tui.environment import Environment
from reader.tui.pair import editor_access
from reader.tui.pair.copying import copied_words
from reader.tui.pair.handing_over import free_name, written_to_file
from reader.tui.pair.judging import noted
from reader.tui.pair.pair_state import PairState, Step
from reader.tui.pair.storing import stored
from reader.tui.pair.wanted import (
    Ask,
    CopyWords,
    EditArticle,
    EveryRuleOn,
    HandOver,
    Judge,
    OpenAnother,
    OpenPrompt,
    StorePins,
    SwitchRule,
    Wanted,
    WriteNote,
)
from reader.tui.screens.base import AnotherWanted, ThemedScreen
from reader.tui.theming import ThemedApp
from reader.tui.widgets.chooser import Chooser
from reader.tui.widgets.prompt import Prompt


class CarryingOut:
    """Does what steps want for a screen; what comes of it is a step that `take` takes."""

    def __init__(
        self,
        screen: ThemedScreen[None],
        session: SessionOpener,
        environment: Environment,
        take: Callable[[Step], None],
    ) -> None:
        self._screen, self._session = screen, session
        self._environment, self._take = environment, take

    def do(self, wanted: Wanted, state: PairState) -> None:
        """Do one thing; a comparison and the focus are the screen's."""
        match wanted:
            case Ask(choices, then):
                self._ask(choices, lambda letter: self._take(then(letter)))
            case OpenPrompt("file", text):
                self._screen.query_one("#file", Prompt).open(free_name(text))
            case OpenPrompt(id, text):
                self._screen.query_one(f"#{id}", Prompt).open(text)
            case StorePins(pins):
                self._session().pin(state.left, state.right, pins)
            case Judge() | SwitchRule() | EveryRuleOn():
                reviewed = stored(self._session(), wanted)
                self._take(lambda now: now.stored_as(reviewed))
            case CopyWords(what):
                self._say(copied_words(self._screen.app, self._environment, state, what))
            case EditArticle(side):
                app, environment = self._screen.app, self._environment
                self._say(editor_access.opened_in_editor(app, environment, state, side))
            case WriteNote():
                self._write_note(wanted)
            case OpenAnother(step, story, sentence):
                self._screen.post_message(AnotherWanted(step, story, sentence))
            case HandOver():
                self._say(written_to_file(wanted, self._environment, self._palette))

    @property
    def _palette(self) -> Palette | None:
        """The theme in use."""
        return self._screen.app.palette if isinstance(self._screen.app, ThemedApp) else None

    def _say(self, notice: str) -> None:
        self._take(lambda now: now.saying(notice))

    def _ask(self, choices: Mapping[str, str], then: Callable[[str], None]) -> None:
        """Ask for one key of several; another key changes nothing."""
        before = self._screen.focused

        def chosen(letter: str | None) -> None:
            self._screen.set_focus(before)
            if letter is not None:
                then(letter)

        self._screen.query_one(Chooser).open(choices, chosen)

    def _note_saver(self, wanted: WriteNote) -> Callable[[str], object]:
        if wanted.finding is None:
            return partial(self._session().note, wanted.comparison, wanted.passage)
        return partial(self._session().note_on_finding, wanted.comparison, wanted.finding)

    def _write_note(self, wanted: WriteNote) -> None:
        from reader.tui.screens.note import NoteScreen

        edit = editor_access.note_editor(self._screen.app, self._environment)

        def keep(note: str | None) -> None:
            self._take(noted(wanted, note))

        if not wanted.in_editor:
            save = self._note_saver(wanted)
            field: ThemedScreen[str | None] = NoteScreen(wanted.note, edit, wanted.about, save)
            self._screen.app.push_screen(self._screen.with_theme_of(field), keep)
        elif edit is None:
            self._say(captions.NO_EDITOR)
        else:
            try:
                keep(edit(wanted.note))
            except ReaderError as problem:
                self._say(sanitized(str(problem)))
