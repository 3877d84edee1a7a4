"""Rows of words, as the tables of this room are written."""

from __future__ import annotations


def listed(row: str) -> frozenset[str]:
    """The words of a row, which blanks part."""
    return frozenset(row.split())
