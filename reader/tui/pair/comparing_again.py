"""Other comparisons of the same articles: the sides exchanged, other options."""

from __future__ import annotations

from reader.dataclass import replace
from reader.model import Article, Overrides, ReviewedComparison
from reader.tui import captions
from reader.tui.pair.finding_steps import to_finding
from reader.tui.pair.pair_state import PairState, Step
from reader.view.reading import Reading

_STEP = 0.05
"""How much alike sentences must be, more or less, at one key."""


def swap(state: PairState) -> PairState:
    """Make the other article the base; the sentence under the cursor stays there."""
    turned = replace(
        state.with_articles(state.right, state.left),
        at=state.here.mirrored,
        jumps=state.jumps.mirrored,
        corrections=state.corrections.mirrored(),
        marked={},
    )
    return turned.comparing("")


def typography(state: PairState) -> PairState:
    """Count typography as a change, or not."""
    now = state.overrides.typography
    counts = not (state.typography if now is None else now)
    overrides = replace(state.overrides, typography=counts)
    return _compared_with(state, overrides, captions.TYPOGRAPHY[counts])


def likeness(sign: int) -> Step:
    """Sentences must be more alike to be paired (`sign` 1), or need be less alike (-1)."""

    def step(state: PairState) -> PairState:
        before = state.overrides.likeness
        now = (state.likeness if before is None else before) + sign * _STEP
        now = round(max(0.0, min(now, 1.0)), 2)
        overrides = replace(state.overrides, likeness=now)
        return _compared_with(state, overrides, captions.likeness(now))

    return step


def _compared_with(state: PairState, overrides: Overrides, notice: str) -> PairState:
    return replace(state, overrides=overrides).comparing(notice)


def arrived(
    state: PairState, reviewed: ReviewedComparison, ready: Reading, *, first: bool
) -> PairState:
    """With a comparison; the first one opens at the worst finding that is not judged.

    Where all that wait are, at the row that it was left at; always in the view of that time.
    """
    now = state.compared(reviewed, ready)
    reading = now.reading
    if not first or reading is None:
        return now
    stay = reviewed.last_position
    if stay and stay.view and now.view == "auto":
        now = replace(now, view=stay.view)
    now = replace(now, listed=bool(reviewed.comparison.findings or reviewed.lost))
    worst = None if now.told else _worst_unjudged(reading, first_visit=stay is None)
    if worst is not None:
        return replace(to_finding(worst)(now), jumps=now.jumps)
    if stay and stay.passage is not None and not now.told:
        return replace(now, cursor=reading.row_of_passage(stay.passage))
    return now if now.told or stay else replace(now, cursor=0)


def _worst_unjudged(reading: Reading, *, first_visit: bool) -> int | None:
    """The worst finding to begin with; one that need not be judged only on the first visit."""
    worst = next((k for k in reading.groups if k not in reading.verdicts), None)
    return worst if first_visit or worst in reading.waiting else None


def reread(left: Article, right: Article) -> Step:
    """Shows both articles as their files are now, where they are others."""

    def step(state: PairState) -> PairState:
        if (state.left, state.right) == (left, right):
            return state.comparing(captions.UNCHANGED)
        return replace(state.with_articles(left, right), at=state.here).comparing("")

    return step
