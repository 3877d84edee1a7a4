"""The picture of the whole in one line.

two separate reports: 2 of 18 sentences shared; 31 findings not listed
a short version, 17% of the length; left out: 11 sentences, the 4 gravest are listed
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Comparison, FactKind, Finding, Picture, PictureKind
from reader.text.how_many import counted

TWO_STORIES = "two separate reports"
"""What is said of two articles that share hardly any text."""
_NAMES = {
    PictureKind.TWO_STORIES: TWO_STORIES,
    PictureKind.ABRIDGED: "a short version",
    PictureKind.EXPANDED: "a longer version",
}
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
        shared = f"{TWO_STORIES}: {picture.shared} of {picture.sentences} sentences shared"
        return f"{shared}; {counted(folded, 'finding')} not listed" if folded else shared
    kind, words = _ONE_SIDED[picture.kind]
    found = [one for one in comparison.findings if one.kind is kind]
    if not found:
        return _size(picture)
    return f"{_size(picture)}; {words}: {counted(len(found), 'sentence')}, {_listed(found)}"


def picture_name(comparison: Comparison) -> str:
    """The same without its numbers: two separate reports, or a version that is short or long."""
    picture = comparison.picture
    return _NAMES[picture.kind] if picture else ""


def _listed(found: Sequence[Finding]) -> str:
    """How many of the sentences that one side leaves out are findings of their own."""
    listed = sum(not one.possible for one in found)
    if not listed:
        return "none of them grave"
    return "the gravest is listed" if listed == 1 else f"the {listed} gravest are listed"


def _size(picture: Picture) -> str:
    if picture.kind is PictureKind.ABRIDGED:
        return f"{_NAMES[picture.kind]}, {picture.length:.0%} of the length"
    return f"{_NAMES[picture.kind]}, {picture.length:.1f} times the length"
