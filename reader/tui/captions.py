"""The words around the reading table: counter, notices, choices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.keymap.keys import KINDS
from reader.model import (
    Article,
    Finding,
    Judgement,
    Mark,
    Overrides,
    ReviewedComparison,
    RowKind,
    Side,
    Verdict,
)
from reader.text import cells
from reader.text.clean import sanitized
from reader.text.how_many import counted, counted_are
from reader.tui.marked_text import MarkedText
from reader.view.by_others import judged_too
from reader.view.checklist import Listing
from reader.view.descriptions import reading_notes
from reader.view.lens import Extent, Grain, Lens, or_worse
from reader.view.reading import Reading
from reader.view.search import SearchQuery, SearchResult
from reader.view.waiting import waiting

LAST_CHANGE = "no change after this one"
FIRST_CHANGE = "no change before this one"
LAST_ROW, FIRST_ROW = "this is the last row", "this is the first row"
LAST_PARAGRAPH = "no paragraph begins after this row"
FIRST_PARAGRAPH = "no paragraph begins before this row"
NO_MATCH = "no further match below: N goes back, Esc ends the search"
NO_MATCH_ABOVE = "no further match above"
LAST_FINDING = "no finding after this one"
FIRST_FINDING = "no finding before this one"
NONE_OF_KIND = "none of this kind below"
OUTDATED = "another comparison came in between: nothing was changed"
WHY_FIRST = "only in the panel of a finding: i opens it"
NOT_HANDED_OVER = "nothing was written"
SEARCH_GONE = "nothing is searched for any more"
NOTHING_OPEN = "nothing is open here; q leaves"
NOT_MOVED = "this row was not moved"
NO_JUMP = "no jump to go back from"
NO_JUMP_AHEAD = "nothing to go forward to"
ALL = "nothing is left out"
STOPPED = "comparison stopped: Ctrl+R compares again"
STILL_COMPARING = "the comparison is not there yet"
MARK_BOTH = "mark a sentence of each side first: h or ← the base's, l or → the other's"
NO_PAIR = "this row has no two sides to part"
NOTHING_HERE = "this side has no sentence in this row"
PINNED = "paired by hand; u takes it back"
PARTED = "no match, by hand; u takes it back"
ALREADY = "this was said already"
UNDONE = "the last correction is taken back"
NO_LIST = "no further pair: no list was opened; q goes back"
NOTHING_TO_UNDO = "nothing that was said in this visit to take back"
NOTHING_TO_JUDGE = "there is nothing here to judge: z opens a fold"
NO_VERDICT = "there was no verdict to take back"
NOTED, NOTE_GONE = "note kept by the words here; o lists all notes", "note taken away"
ROW_VERDICTS: Mapping[str, Verdict | None] = {
    "f": Verdict.FAIR,
    "e": Verdict.ERROR,
    "a": Verdict.ASK,
    "i": Verdict.IGNORE,
    "-": None,
}
"""The verdicts on a row, by the key that answers the question."""
VERDICT_CHOICES: Mapping[str, str] = {
    key: verdict or "take it back" for key, verdict in ROW_VERDICTS.items()
}
RULE_OFF = "this rule finds nothing any more, in any pair; u takes it back"
CHANGED = "an article has changed since it was reviewed; what was said of the same words holds"
RULES_ON = "every rule finds again"
UNCHANGED = "both files are as they were"
NO_EDITOR = "there is no file here to open, or no editor may be started"
EDITED = "back from the editor"
TYPOGRAPHY = {True: "typography counts as a change", False: "typography is no change"}
VIEW: Mapping[str, str] = {
    "auto": "view: by the width of the screen",
    "side": "view: side by side",
    "stacked": "view: stacked",
    "inline": "view: inline, both wordings in one text",
}
EXTENT: Mapping[Extent, str] = {
    Extent.FULL: "everything is shown",
    Extent.FOLDED: "what is the same is folded: z opens a fold, < and > set the context",
    Extent.CHANGES: "only changes are shown",
}
GRAIN: Mapping[Grain, str] = {
    Grain.WORD: "wording: word by word",
    Grain.PHRASE: "wording: by phrase",
    Grain.SENTENCE: "wording: by sentence",
    Grain.OFF: "wording: off, only what matters is marked",
}
LIST: Mapping[Listing, str] = {
    Listing.WORST: "findings: from worst to least",
    Listing.ORDER: "findings: in reading order",
    Listing.NOTES: "notes, as they are read; c writes the one under the cursor again",
    Listing.HIDDEN: "what is hidden or lost; Enter goes to a row, f e a d judge it again",
}


def no_sentence(left: Article, right: Article) -> str:
    """There is no such sentence."""
    first, second = len(left.sentences), len(right.sentences)
    return f"there are s1 to s{first:,} of the base, and +1 to +{second:,} of the other article"


def all_judged(done: int, every: int, *, listed: bool) -> str:
    """That no finding is left that waits, or none at all; what comes next."""
    if done < every:
        return f"no finding below is left, {every - done} above: }} goes there"
    words = f"{done} of {every} judged" if every else "no finding is left below"
    return f"{words}: A the rest is fair" + (", n the next pair" if listed else "")


def rest_fair(findings: int, rows: int) -> str:
    """What was judged at one stroke."""
    if not findings and not rows:
        return "nothing is left to judge: n goes to the next pair"
    changes = f", {counted(rows, 'other change')}" if rows else ""
    return f"{counted(findings, 'finding')}{changes} fair: u undo, n next pair"


def left_out(reading: Reading) -> str:
    """What is filtered by, and how many rows that leaves out."""
    shown = len(reading.sentences)
    rest = sum(row.kind is RowKind.PASSAGE for row in reading.whole) - shown
    return f"{only(reading.lens)}: {shown:,} of {shown + rest:,} rows; F or Esc shows all"


def row_judged(number: str, word: str, rows: tuple[int, int], findings: int) -> str:
    """That a verdict was given to a row without a finding, and what is left.

    `rows`: how many changed rows have a verdict, and how many there are; `findings`: how many wait.
    """
    said = f"no finding on {number or 'this row'}: the row itself is {word}"
    if findings:
        return f"{said}; {counted_are(findings, 'finding')} left: }}"
    done, every = rows
    return f"{said}; {done:,} of {every:,} changed rows judged"


def verdict_saved(verdict: Verdict | None) -> str:
    """The verdict on a row, and that it is saved."""
    return f"{verdict}: kept by the words of this row" if verdict else "verdict taken back"


def marked(sentences: Mapping[Side, int]) -> str:
    """Which sentences are marked for pairing, and what comes next."""
    if not sentences:
        return "no sentence is marked"
    names = {Side.LEFT: "the base's", Side.RIGHT: "the other article's"}
    words = " and ".join(f"{names[side]} sentence {k + 1}" for side, k in sorted(sentences.items()))
    return f"marked: {words}" + ("; m pairs them" if len(sentences) == 2 else "")


def likeness(value: float) -> str:
    """From which likeness sentences are paired."""
    return f"paired from a likeness of {value:.2f}"


def first_notice(reviewed: ReviewedComparison, *, first: bool) -> str:
    """The notice when a comparison is there; may be empty."""
    lost = lost_words(len(reviewed.lost))
    if reviewed.changed:
        return f"changed since it was reviewed: {lost}" if lost else CHANGED
    if first and lost:
        return lost
    notes = reading_notes(reviewed.comparison.left, reviewed.comparison.right) if first else []
    if notes:
        return f"{notes[0]}{f' ({len(notes) - 1} more: i)' if notes[1:] else ''}"
    return _earlier(reviewed) if first else ""


def _earlier(reviewed: ReviewedComparison) -> str:
    """Who else judged the pair, or that it is shown where it was left."""
    waits = any(k not in reviewed.verdicts for k in waiting(reviewed.comparison))
    left = not waits and reviewed.last_position is not None and reviewed.last_position.passage
    return sanitized(judged_too(reviewed)) or ("where you left it" if left else "")


def lost_words(lost: int) -> str:
    """That something which was said here has no sure place; "" where nothing is lost."""
    if not lost:
        return ""
    said = counted_are(lost, "verdict, note or pin", "verdicts, notes or pins")
    return f"{said} lost, but kept: o lists them"


def gone(paths: Sequence[str]) -> str:
    """Files that are no longer there."""
    return f"no longer there: {', '.join(paths)}; its words stay on the screen"


def context(rows: int) -> str:
    """How many rows are shown around a change where the rest is folded."""
    return f"context: {counted(rows, 'row')} around each change"


def only(lens: Lens) -> str:
    """What is filtered by; empty where nothing is left out."""
    names = [name for name, category in KINDS.values() if category in lens.kinds]
    least = "" if lens.least is None else or_worse(lens.least)
    words = " · ".join(part for part in (", ".join(names), least) if part)
    return f"only {words}" if words else ""


def view_settings(lens: Lens, overrides: Overrides) -> str:
    """The settings of the view and the comparison that are not the usual ones."""
    extent = "" if lens.extent is Extent.FULL else str(lens.extent)
    grain = "" if lens.grain is Grain.WORD else f"wording {lens.grain}"
    typography = "typography counts" if overrides.typography else ""
    likeness = f"likeness {overrides.likeness:.2f}" if overrides.likeness is not None else ""
    return " · ".join(filter(None, (only(lens), extent, grain, typography, likeness)))


def found(result: SearchResult, wanted: SearchQuery) -> str:
    """How often what is searched for occurs and in how many rows, or what is wrong with it."""
    if result.problem or not wanted.text:
        return sanitized(result.problem)
    rows = counted(len(result.passages), "row")
    hits = counted(result.hits, "match", "matches")
    cut = "" if result.complete else ", the rest was not searched"
    return f"{hits} of “{sanitized(wanted.text)}” in {rows}{cut}"


def finding(found: Finding) -> str:
    """A finding in one line: how much it matters, and what the rule looks for."""
    return f"{found.severity}: {sanitized(found.rule.title)}"


def said_on(label: str, number: str) -> str:
    """What a verdict or a note is on: a finding by its label, or a row."""
    where = number or "the whole article"
    return f"{label} in {where}" if label else f"the row {number}".rstrip()


def said(before: Judgement, after: Judgement, where: str) -> str:
    """A verdict or note given there, and what holds once it is taken back."""
    if before.note != after.note:
        if not after.note:
            return f"the end of the note on {where}"
        return f"the {'new ' if before.note else ''}note on {where}"
    again = f"it is {before.verdict} again" if before.verdict else "it is not judged"
    return f"{after.verdict or 'no verdict'} on {where}; {again}"


def said_of_all(word: str, findings: int, rows: int) -> str:
    """A verdict on several findings and rows at a stroke."""
    parts = [counted(n, noun) for n, noun in ((findings, "finding"), (rows, "row")) if n]
    return f"{word} for {' and '.join(parts)}"


def taken_back(words: str) -> str:
    """What was said is taken back."""
    return f"taken back: {words}"


def note_on(label: str, number: str) -> str:
    """What a note is on: a finding by its label, or the row."""
    return f"Note on {label} in {number}" if label else f"Note on the row {number}"


def rule_undone(rule_id: str) -> str:
    """A rule finds again."""
    return f"taken back: {rule_id} finds again"


def memory_trouble(words: str, width: int) -> list[MarkedText]:
    """What happened to the memory, from the first column of the status line; [] for nothing."""
    return [(cells.fitted(f" {sanitized(words)}", width), Mark.CURRENT)] if words else []
