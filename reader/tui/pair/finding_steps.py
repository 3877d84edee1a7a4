"""The ways through the findings: their list, from worst to least, by kind."""

from __future__ import annotations

from collections.abc import Sequence

from reader.dataclass import replace
from reader.keymap.keys import KINDS
from reader.tui import captions
from reader.tui.neighbours import following
from reader.tui.pair.moving import jumped, to_passage
from reader.tui.pair.pair_state import PairState, Step
from reader.tui.pair.wanted import Ask, Focus
from reader.view.checklist import CheckLine, Listing
from reader.view.digest import by_consequence
from reader.view.reading import Reading


def next_worst(state: PairState) -> PairState:
    """To the next finding, from worst to least."""
    return _step(state, 1)


def previous_worst(state: PairState) -> PairState:
    """To the finding before, towards the worst."""
    return _step(state, -1)


def to_finding(finding: int) -> Step:
    """Goes to a finding's row; what is folded or left out there is shown."""

    def step(state: PairState) -> PairState:
        if state.reading is None:
            return state
        found = state.reading.comparison.findings[finding]
        now = replace(state, finding=finding)
        if found.passage is None:
            return jumped(now, 0, "")
        return to_passage(now, found.passage)

    return step


def to_listed(line: CheckLine) -> Step:
    """Goes to the first finding of a line of the summary, or to its row; stays without any."""
    if line.findings:
        return to_finding(line.findings[0])
    passage = line.passage
    if passage is None:
        return lambda state: state
    return lambda state: to_passage(replace(state, finding=None), passage)


def jump(state: PairState) -> PairState:
    """Ask for a kind."""
    counts = {letter: len(_stops(state, letter)) for letter in KINDS}
    found = {k: f"{KINDS[k][0]} {count}" for k, count in counts.items() if count}
    return state.wanting(Ask(found, _jump))


def jump_again(state: PairState) -> PairState:
    """To the next of the kind that was named last."""
    stops = _stops(state, state.letter) if state.letter else ()
    return jumped(state, following(stops, state.cursor), captions.NONE_OF_KIND)


def summary(state: PairState) -> PairState:
    """Go to the summary."""
    return replace(state, listed=True).wanting(Focus(findings=True))


def hidden(state: PairState) -> PairState:
    """Hide the summary."""
    return replace(state, listed=False).wanting(Focus(findings=False))


def minor(state: PairState) -> PairState:
    """Open or fold the minor findings of the summary."""
    return replace(state, minor=not state.minor, listed=True)


def findings(state: PairState) -> PairState:
    """List the findings in the next of the ways there are."""
    listing = _next_list(state)
    now = replace(state, listing=listing, listed=True, notice=captions.LIST[listing])
    return now.wanting(Focus(findings=True))


def _jump(letter: str) -> Step:
    return lambda state: jump_again(replace(state, letter=letter))


def _stops(state: PairState, letter: str) -> Sequence[int]:
    return state.reading.stops(KINDS[letter][1]) if state.reading else ()


def _next_list(state: PairState) -> Listing:
    """The list after this one; notes, and what is hidden or lost, have one where there are any."""
    hidden = bool(state.reading and state.reading.hidden.total)
    lists = [Listing.WORST, Listing.ORDER]
    lists += [Listing.NOTES] if state.reading and state.reading.notes else []
    lists += [Listing.HIDDEN] if hidden or (state.reviewed and state.reviewed.lost) else []
    here = lists.index(state.listing) if state.listing in lists else -1
    return lists[(here + 1) % len(lists)]


def _step(state: PairState, step: int) -> PairState:
    """Along the findings from worst to least; a notice at either end."""
    finding = _beside(state, step)
    if finding is None:
        return state.saying(captions.LAST_FINDING if step > 0 else captions.FIRST_FINDING)
    return to_finding(finding)(state)


def _beside(state: PairState, step: int) -> int | None:
    """The finding after the one under the cursor, or before it; the worst where there is none."""
    if state.reading is None:
        return None
    order = [
        k
        for k in by_consequence(state.reading.comparison.findings)
        if k == state.current or (k not in state.reading.skipped and _is_counted(state.reading, k))
    ]
    if state.current not in order:
        return order[0] if order and step > 0 else None
    place = order.index(state.current) + step
    return order[place] if 0 <= place < len(order) else None


def _is_counted(reading: Reading, finding: int) -> bool:
    """Whether it is no other finding's twin, which is judged with that."""
    return reading.group_of(finding)[0] == finding
