"""Chances as the logarithm of their odds, in which what speaks for a finding adds up, and back."""

from __future__ import annotations

from math import exp, log


def log_odds(share: float) -> float:
    """The logarithm of the odds of a share in 0..1, within 0.02 of both ends."""
    kept = min(0.98, max(0.02, share))
    return log(kept / (1 - kept))


def share_of(odds: float) -> float:
    """The share in 0..1 of which this is the logarithm of the odds."""
    return 1 / (1 + exp(-odds))
