"""Sentences of two articles into links and beads: `align`, with its `Options`."""

from reader.align.options import Options
from reader.align.pairing import align

__all__ = ["Options", "align"]
