"""What is said of articles in the list, carried out: stored, shown at once, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from textual.widget import Widget

from reader.dataclass import replace
from reader.errors import BadFile
from reader.files.private import new_file
from reader.formats import load
from reader.library.entries import Entry
from reader.library.left_open import with_something_left
from reader.library.loading import LoadState
from reader.library.pair_values import PairValues
from reader.report.handed import HandoverFormat, OpenPair
from reader.review.opener import SessionOpener
from reader.review.state.related import Related, Relation
from reader.text.clean import sanitized
from reader.text.how_many import counted, counted_are
from reader.tui import captions, list_captions
from reader.tui.desk import grouping
from reader.tui.desk.desk_state import Desk
from reader.tui.desk.grouping import Saying
from reader.tui.desk.remembering import row_at
from reader.tui.pair.handing_over import free_name
from reader.tui.widgets.chooser import Chooser
from reader.tui.widgets.list_table import ListTable
from reader.tui.widgets.prompt import Prompt

LETTERS: Mapping[str, HandoverFormat] = {form.value[0]: form for form in HandoverFormat}
_MOST_SAID = 100
"""Steps that can be taken back, the latest."""
NOT_ALLOWED = "nothing can be written here"


class DeskScreen(Protocol):
    """What is asked of the screen."""

    desk: Desk
    session: SessionOpener

    @property
    def table(self) -> ListTable:
        """The list."""

    def set_focus(self, widget: Widget | None) -> None:
        """Give the keys to a widget."""

    def show(self, notice: str = "") -> None:
        """Paint what the desk knows now."""

    def moved(self, notice: str = "") -> None:
        """What is around the list follows the cursor."""

    def fill(self) -> None:
        """Go on with the work behind the list."""

    def in_background(self, do: Callable[[], Callable[[], None]]) -> None:
        """Do something in a thread, and what it gives back in the screen's own."""


class Sayings:
    """Carries out what is said in the list; the steps of this visit can be taken back."""

    def __init__(self, screen: DeskScreen) -> None:
        self._screen = screen
        self._said: list[tuple[str, str, Callable[[str], None]]] = []
        self._form = HandoverFormat.MARKDOWN

    def group(self, step: Callable[[Desk, Entry | None], Saying], entry: Entry | None) -> None:
        """Say which is the wire, and what is one story."""
        screen = self._screen
        saying = step(screen.desk, entry)
        notice = sanitized(saying.notice)
        if not (saying.say or saying.unsay):
            screen.show(notice)
            return
        before = grouping.replaced(saying, screen.session().relations())
        listed, here = screen.table.entries, screen.table.cursor
        self._relate(saying, notice)
        if any(one.relation is Relation.PARTED for one in saying.say):
            self._go_to(next(grouping.row_beside(screen.desk, listed, here), ""), notice)
        back = Saying((*saying.unsay, *before), saying.say)
        self._remember(entry, notice, lambda told: self._relate(back, told))

    def independent(self, entry: Entry | None) -> None:
        """Call an article and its wire copy reports of their own, or take it back."""
        desk = self._screen.desk
        if entry and entry.path in desk.bases:
            self._screen.show(list_captions.IS_WIRE)
            return
        pair = desk.filled.pair_columns.get(entry.path) if entry else None
        base = grouping.desk_base(desk, entry) if entry else ""
        if entry is None or not base or not isinstance(pair, PairValues):
            self._screen.show(list_captions.NO_WIRE)
            return
        on = not pair.said.independent
        what = "a report of its own" if on else "held against its wire copy again"
        notice = f"{what}: {grouping.named(entry)}"
        self._call(entry, base, notice, on=on)
        self._remember(entry, notice, lambda told: self._call(entry, base, told, on=not on))

    def rest_fair(self, entry: Entry | None) -> None:
        """All that is left of a telling is fair."""
        copies = self._screen.desk.copies
        if entry is None or entry.path not in copies:
            is_base = entry is not None and entry.path in self._screen.desk.bases
            self._screen.show(list_captions.IS_WIRE if is_base else list_captions.NO_WIRE)
            return
        base, path = copies[entry.path], entry.path

        def do() -> Callable[[], None]:
            from reader.review.rest import call_rest_fair, take_back_rest

            session = self._screen.session()
            try:
                said = call_rest_fair(session, load(base), load(path))
            except BadFile as problem:
                words = sanitized(str(problem))
                return lambda: self._screen.show(words)

            about = f"{counted_are(said.count, 'finding')} fair: {grouping.named(entry)}"

            def back(told: str) -> None:
                take_back_rest(session, said)
                self._again(path, told)

            def shown() -> None:
                if said.count:
                    self._remember(entry, about, back)
                told = about if said.count else list_captions.nothing_left(said.found)
                self._again(path, told)

            return shown

        self._screen.in_background(do)

    def take_back(self) -> None:
        """The last of what was said here."""
        if not self._said:
            self._screen.show(list_captions.NOTHING_SAID)
            return
        path, notice, back = self._said.pop()
        told = captions.taken_back(notice)
        back(told)
        self._go_to(path, told)

    def ask_for_form(self, chooser: Chooser, prompt: Prompt) -> None:
        """Ask in which form all that is listed is handed over, then for a file."""
        screen = self._screen

        def chosen(letter: str | None) -> None:
            screen.set_focus(screen.table)
            if letter is not None:
                self._form = LETTERS[letter]
                prompt.open(free_name(f"desk.handover.{self._form.ending}"))

        desk = screen.desk
        sizes = len(desk.listed) - len(desk.heads), len(desk.filled.entries)
        asked = list_captions.handing_over(*sizes, str(desk.query))
        chooser.open({letter: str(form) for letter, form in LETTERS.items()}, chosen, asked)

    def hand_over(self, path: str, allowed: Path | None) -> None:
        """Write everything that was said of what is listed into a file that is not there yet."""
        if allowed is None or not path.strip():
            self._screen.show(NOT_ALLOWED if allowed is None else list_captions.NOTHING_OPEN)
            return
        paths = [entry.path for entry in self._screen.desk.listed]
        target, still_open = Path(path.strip()).expanduser(), pairs_open(self._screen.desk)

        def do() -> Callable[[], None]:
            words = _written(self._screen.session, paths, still_open, self._form, target)
            return lambda: self._screen.show(sanitized(words))

        self._screen.in_background(do)

    def _relate(self, saying: Saying, notice: str) -> None:
        session, filled = self._screen.session(), self._screen.desk.filled
        for one, on in (
            *((one, False) for one in saying.unsay),
            *((one, True) for one in saying.say),
        ):
            session.relate(one.relation, one.left, one.right, on=on)
        wires = filled.wires.difference(_wires(saying.unsay)).union(_wires(saying.say))
        filled = filled.said([one for one in saying.say if one.right], wires)
        if any(one.right for one in saying.unsay):
            filled = filled.regrouped()
        self._shown(filled, notice)

    def _call(self, entry: Entry, base: str, notice: str, *, on: bool) -> None:
        session = self._screen.session()
        session.relate(Relation.INDEPENDENT, base, entry.digest, on=on)
        self._again(entry.path, notice)

    def _again(self, path: str, notice: str) -> None:
        """Compare an article again."""
        self._shown(self._screen.desk.filled.doubted([path]), notice)

    def _shown(self, filled: LoadState, notice: str) -> None:
        self._screen.desk = self._screen.desk.said(filled)
        self._screen.show(notice)
        self._screen.fill()

    def _go_to(self, path: str, notice: str) -> None:
        """Put the cursor on an article, where it is listed."""
        table = self._screen.table
        row = row_at(path, table.entries, table.cursor)
        if row != table.cursor:
            table.move_to(row)
            self._screen.moved(notice)

    def _remember(self, entry: Entry | None, notice: str, back: Callable[[str], None]) -> None:
        """What takes it back, with what is told then: what had been said, and of what."""
        step = (entry.path if entry else "", notice, back)
        self._said = [*self._said[1 - _MOST_SAID :], step]


def _wires(said: Sequence[Related]) -> set[str]:
    return {one.left for one in said if one.relation is Relation.WIRE}


def pairs_open(desk: Desk) -> tuple[OpenPair, ...]:
    """What is listed and left to judge."""
    told = ((desk.copies.get(one.path), one.path) for one in desk.listed if not one.likely)
    return with_something_left(
        (wire, path, desk.filled.pair_columns.get(path)) for wire, path in told if wire
    )


def _written(
    opened: SessionOpener,
    paths: Sequence[str],
    still_open: tuple[OpenPair, ...],
    form: HandoverFormat,
    target: Path,
) -> str:
    """Write the file; what came of it."""
    from reader.report.handover import written_handover
    from reader.review.handing_on import handed_on

    try:
        if target.exists():
            raise FileExistsError
        handover = replace(handed_on(opened(), paths), open=still_open)
        new_file(target, written_handover(handover, form).encode("utf-8", "replace"))
    except FileExistsError:
        return f"{target} is there already: X again, with another name"
    except (OSError, ValueError, RuntimeError) as problem:
        return f"not written: {problem}"
    return f"{counted(handover.judgements, 'judgement')} handed over: {target.absolute()}"
