"""The picture of the whole in one line.

two stories: 2 of 18 sentences shared; 31 findings in this line
abridged to 17 %; left out: 11 sentences, 4 of them of weight
"""

from __future__ import annotations

from reader.model import Comparison, FactKind, Picture, PictureKind, Severity

_ONE_SIDED = {
    PictureKind.ABRIDGED: (FactKind.OMISSION, "left out"),
    PictureKind.EXPANDED: (FactKind.ADDITION, "added"),
}


def picture_line(comparison: Comparison) -> str:
    """The picture of two articles in words; "" where there is none."""
    picture = comparison.picture
    if picture is None:
        return ""
    if picture.kind is PictureKind.TWO_STORIES:
        folded = sum(found.summed_up for found in comparison.findings)
        shared = f"two stories: {picture.shared} of {picture.sentences} sentences shared"
        return f"{shared}; {_count(folded, 'finding')} in this line" if folded else shared
    kind, words = _ONE_SIDED[picture.kind]
    found = [one for one in comparison.findings if one.kind is kind]
    if not found:
        return _size(picture)
    weighty = sum(one.severity is not Severity.LOW for one in found)
    weight = f", {weighty} of them of weight" if weighty else ", none of weight"
    return f"{_size(picture)}; {words}: {_count(len(found), 'sentence')}{weight}"


def _size(picture: Picture) -> str:
    if picture.kind is PictureKind.ABRIDGED:
        return f"abridged to {picture.length:.0%}".replace("%", " %")
    return f"expanded to {picture.length:.1f} times its length"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
