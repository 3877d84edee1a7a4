"""The two lines at the foot of a pair: what is under the cursor, and the keys for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.keymap.keymap import DEFAULT, Keymap
from reader.keymap.keys import KeyContext, actions_at
from reader.model import Mark, RowKind
from reader.text import cells
from reader.text.clean import sanitized
from reader.tui import captions
from reader.tui.marked_text import MarkedText
from reader.tui.neighbours import position
from reader.tui.pair.pair_state import PairState
from reader.view.checklist import matters
from reader.view.descriptions import percent

BEGUN = 0.001
"""The share of a comparison that has begun, or is about to, and reported nothing yet."""
_Hint = tuple[str, str]
"""An action, and what it does in a word."""


def _in_columns(*lines: Sequence[_Hint]) -> Iterator[Sequence[_Hint]]:
    """Lines in which what stands at the same place begins in the same column.

    They take turns at every other row: so only what is another word is sent to the terminal.
    """
    widths = [max(len(words) for _, words in place) for place in zip(*lines, strict=True)]
    for line in lines:
        yield [(name, words.ljust(n)) for (name, words), n in zip(line, widths, strict=True)]


_JUDGE = (("fair", "fair"), ("error", "error"), ("ask", "ask"))
_CLOSE = frozenset({"fair", "error", "ask"})
"""Keys that stand close to the next one, as one group."""
_OUT = (("help", "all"), ("back", "back"))
_VERDICT_KEYS = (*_JUDGE, ("dismiss", "dismiss"), ("next_worst", "next"))
_ON_FINDING, _ON_ROW = _in_columns(
    (
        *_VERDICT_KEYS,
        ("next_open", "next pair"),
        ("rest_fair", "rest fair"),
        ("undo", "undo"),
        *_OUT,
        ("note", "note"),
        ("next_change", "change"),
        ("search", "search"),
        ("theme", "theme"),
    ),
    (
        *_VERDICT_KEYS,
        ("next_open", "next pair"),
        ("next_change", "change"),
        ("undo", "undo"),
        *_OUT,
        ("note", "note"),
        ("why", "why"),
        ("search", "search"),
        ("theme", "theme"),
    ),
)
_ON_PANEL = (
    *_VERDICT_KEYS,
    ("rule_off", "rule off"),
    ("why", "close"),
    ("undo", "undo"),
    *_OUT,
    ("note", "note"),
    ("search", "search"),
)
_ELSEWHERE = (
    ("next_worst", "finding"),
    ("next_change", "change"),
    ("search", "search"),
    ("fold", "fold"),
    ("only", "filter"),
    ("next_open", "next pair"),
    *_OUT,
    ("swap", "swap"),
    ("theme", "theme"),
    ("note", "note"),
)
_READ = (("down", "down"), ("read_on", "page down"))
_COMPARING = (*_READ, ("close", "stop"), *_OUT)
_STOPPED = (*_READ, ("reload", "compare"), *_OUT)
_IN_LIST = (
    *_JUDGE,
    ("dismiss", "dismiss"),
    ("down", "next"),
    ("minor", "minor"),
    ("summary", "hide"),
    ("rest_fair", "rest fair"),
    ("undo", "undo"),
    *_OUT,
)


def status(
    state: PairState, width: int, share: float = 0, keymap: Keymap = DEFAULT
) -> list[MarkedText]:
    """Where one is, then a notice or what is found there; how far a comparison has come."""
    why = next((keymap.shown(a)[:1] for a in actions_at(KeyContext.PAIR) if a.name == "why"), ())
    under_way = f" comparing … {percent(share)} " if share else ""
    if state.reading is None:
        counter = under_way or " not compared "
        room = max(0, width - cells.width(counter))
        return [(counter, Mark.NOTE), (cells.fitted(f"  {state.notice}", room), Mark.PLAIN)]
    counter = _counter(state)
    asks = state.current is not None and not state.notice and not state.explained
    hint = f" {why[0]} why " if why and asks else ""
    room = max(0, width - cells.width(counter) - cells.width(under_way) - cells.width(hint))
    words = cells.fitted(f"  {state.notice or _here(state)}", room)
    words += " " * (room - cells.width(words) if hint else 0)
    return [
        (counter, Mark.CURRENT),
        (under_way, Mark.NOTE),
        (words, Mark.PLAIN),
        (hint, Mark.NOTE),
    ]


def _counter(state: PairState) -> str:
    """Which of the findings that matter, of the minor ones, or of the changes."""
    assert state.reading
    found = state.reading.comparison.findings
    if state.current is not None:
        current = state.reading.group_of(state.current)[0]
        level = matters(found[current])
        order = [k for k in state.reading.counted(current) if matters(found[k]) is level]
        place = order.index(current) + 1
        return f" {'' if level else 'minor '}{place} of {len(order)} "
    changes = state.reading.changes
    if not changes:
        return " no change "
    return f" change {position(changes, state.cursor)} of {len(changes)} "


def _here(state: PairState) -> str:
    """What is under the cursor, in words: its finding, what was said of it, or its caption."""
    assert state.reading
    if state.current is None:
        return state.row.caption if state.row else ""
    found = state.reading.comparison.findings[state.current]
    verdict = state.reading.verdicts.get(state.current)
    return captions.finding(found) + (f" ({verdict})" if verdict else "")


def key_line(
    state: PairState,
    keymap: Keymap,
    width: int,
    *,
    in_list: bool = False,
    comparing: bool = False,
) -> list[MarkedText]:
    """The keys for what is under the cursor, as many as there is room for."""
    by_name = {action.name: action for action in actions_at(KeyContext.PAIR)}
    line: list[MarkedText] = [(" ", Mark.NOTE)]
    room = width - 1
    for name, words in _needed(state, in_list=in_list, comparing=comparing):
        keys = keymap.shown(by_name[name])
        if not keys or (name == "next_open" and not state.queue):
            continue
        apart = " " if name in _CLOSE else "  "
        hint = (sanitized(keys[0]), Mark.CURRENT), (f" {words}{apart}", Mark.NOTE)
        size = sum(cells.width(part) for part, _ in hint)
        if size - len(apart) <= room:
            line += hint
            room -= size
    return line


def _needed(state: PairState, *, in_list: bool, comparing: bool) -> Sequence[tuple[str, str]]:
    if state.reading is None:
        return _COMPARING if comparing else _STOPPED
    if in_list:
        return _IN_LIST
    if state.current is not None:
        return _ON_PANEL if state.explained else _ON_FINDING
    # Rows that are the same have the line of those that differ: half of all steps would change it.
    return _ON_ROW if state.row and state.row.kind is RowKind.PASSAGE else _ELSEWHERE
