"""Other comparisons of the same articles: the sides exchanged, other options."""

from __future__ import annotations

from reader.dataclass import replace
from reader.model import Article, Overrides, ReviewedComparison
from reader.tui import captions
from reader.tui.pair.finding_steps import to_finding
from reader.tui.pair.pair_state import PairState, Step
from reader.view.digest import by_consequence
from reader.view.reading import Reading
from reader.view.waiting import waiting

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
    if not first or now.reading is None:
        return now
    stay = reviewed.last_position
    if stay and stay.view and now.view == "auto":
        now = replace(now, view=stay.view)
    now = replace(now, listed=bool(reviewed.comparison.findings or reviewed.lost))
    worst = None if now.told else _worst_unjudged(reviewed)
    if worst is not None:
        return replace(to_finding(worst)(now), jumps=now.jumps)
    if stay and stay.passage is not None and now.reading and not now.told:
        return replace(now, cursor=now.reading.row_of_passage(stay.passage))
    return now if now.told or stay else replace(now, cursor=0)


def _worst_unjudged(reviewed: ReviewedComparison) -> int | None:
    """The worst finding to begin with; one that need not be judged only on the first visit."""
    found = reviewed.comparison.findings
    order = by_consequence(found)
    left = [k for k in order if k not in reviewed.verdicts and not found[k].possible]
    waits = left[:1] and left[0] in waiting(reviewed.comparison)
    return left[0] if left and (waits or reviewed.last_position is None) else None


def reread(left: Article, right: Article) -> Step:
    """Shows both articles as their files are now, where they are others."""

    def step(state: PairState) -> PairState:
        if (state.left, state.right) == (left, right):
            return state.comparing(captions.UNCHANGED)
        return replace(state.with_articles(left, right), at=state.here).comparing("")

    return step
