"""Why a row was paired and flagged: what its sentences share, its rivals, its findings."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from reader.keymap.keys import KeyContext
from reader.model import Mark, Span
from reader.text import cells
from reader.text.clean import sanitized
from reader.tui import captions
from reader.tui.bindings import bindings
from reader.tui.decision import Decision
from reader.tui.screens.base import ThemedScreen
from reader.tui.widgets.chooser import Chooser
from reader.tui.widgets.text_lines import Lines, MarkedText
from reader.view.reading import Reading

_INDENT = "   "


class WhyScreen(ThemedScreen[Decision | None]):
    """One page of reasons; what is decided on a finding goes back to the pair."""

    PLACE = KeyContext.WHY
    BINDINGS = bindings(KeyContext.WHY)
    AUTO_FOCUS = ""
    """The question takes the focus when it is asked, and no key before."""

    def __init__(self, reading: Reading, row: int) -> None:
        from reader.view.why import finding_lines, reasons

        super().__init__()
        self._reasons: list[tuple[str, list[str]]] = list(reasons(reading, row))
        self._finding_lines: list[str] = finding_lines(reading, row)
        self._reading = reading
        self._findings = reading.indexes_in(row)
        self._chosen = 0

    def compose(self) -> ComposeResult:
        """A scrolling page and the keys."""
        page, question, keys = self.painted(Lines("why"), Chooser("chooser"), Lines("keys"))
        with VerticalScroll(can_focus=False):
            yield page
        yield question
        yield keys

    def on_mount(self) -> None:
        """Write the page."""
        self._write()

    def on_resize(self) -> None:
        """Wrap it anew."""
        self._write()

    def action_back(self) -> None:
        """To the pair, with nothing decided."""
        self.dismiss(None)

    def action_next_finding(self) -> None:
        """Choose the next finding."""
        self._choose(self._chosen + 1)

    def action_previous_finding(self) -> None:
        """Choose the finding before."""
        self._choose(self._chosen - 1)

    def action_reject(self) -> None:
        """The chosen finding is none."""
        self._decide("reject")

    def action_confirm(self) -> None:
        """The chosen finding is right."""
        self._decide("confirm")

    def action_rule_off(self) -> None:
        """Its rule finds nothing any more; asked first, with how much that hides."""
        if not self._findings:
            return
        findings = self._reading.comparison.findings
        rule = findings[self._findings[self._chosen]].rule
        here = sum(finding.rule == rule for finding in findings)
        choices = captions.rule_off_choices(rule.id, here)
        self.query_one(Chooser).open(choices, self._rule_off_answered)

    def _rule_off_answered(self, letter: str | None) -> None:
        self.set_focus(None)
        if letter == "y":
            self._decide("rule_off")

    def action_rules_on(self) -> None:
        """Every rule finds again."""
        self.dismiss(Decision("rules_on", -1))

    def _decide(self, action: str) -> None:
        if self._findings:
            self.dismiss(Decision(action, self._findings[self._chosen]))

    def _choose(self, place: int) -> None:
        self._chosen = max(0, min(place, len(self._findings) - 1))
        self._write()

    def _write(self) -> None:
        page: list[list[MarkedText]] = []
        for title, paragraphs in self._reasons:
            page += [[(f" {title} ", Mark.CURRENT)], []]
            for paragraph in paragraphs:
                page += self._wrapped(paragraph, _INDENT)
            page.append([])
        page += [[(" Findings ", Mark.CURRENT)], []]
        chosen = 0
        for place, words in enumerate(self._finding_lines or ["none"]):
            here = bool(self._finding_lines) and place == self._chosen
            chosen = len(page) if here else chosen
            page += self._wrapped(words, " ▌ " if here else _INDENT)
        self.query_one("#why", Lines).show(page)
        self.query_one("#keys", Lines).show([self.keys_here()])
        if self._chosen:
            self.query_one(VerticalScroll).scroll_to(y=chosen - 2, animate=False)

    def _wrapped(self, paragraph: str, margin: str) -> list[list[MarkedText]]:
        text = sanitized(paragraph)
        room = max(20, min(100, self.size.width - len(_INDENT) - 1))
        lines = cells.lines(text, Span(0, len(text)), room)
        return [[(margin, Mark.CURRENT), (text[a:b], Mark.PLAIN)] for a, b in lines]
