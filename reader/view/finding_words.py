"""What a finding says, in one line: the words that differ, and what they belong to.

    number     students aged 7-14 → 7 to 16
    quote      “should be taught” → “must be educated” (a speaker)
    addition   added: Han Se-mi, spokesperson of the ministry: “an effort to tighten …”
    omission   left out: the owner denied that he had known of the leak

Never a class alone, never two beginnings that are equal.
"""

from __future__ import annotations

from reader.model import Comparison, FactKind, Finding
from reader.text import cells
from reader.text.clean import SafeText, joined, part, sanitized

LEFT_OUT, ADDED, ARROW = "left out: ", "added: ", " → "
"""What stands before the words of one side, and between those of both."""
GONE, NEW = "gone: ", "new: "
"""The same of words that a claim has on one side alone, where the claim stands on both."""
_BESIDE_ORIGIN = 40
"""Cells for the words at least, where it is told who else found it."""


def finding_words(comparison: Comparison, finding: Finding, width: int) -> SafeText:
    """The words of a finding on one line of at most `width` cells, safe to paint.

    Severity, kind and place are not in it. The words that differ are there from 30 cells on: a
    narrow line drops the speaker, then the words around, and cuts what is left at its end. What
    another reader found has who that was behind it, where there is room. The
    cost is that of reading the sentences of the finding; the same arguments give the same line.
    """
    from reader.view.both_wordings import worded

    said = origin_words(finding)
    room = width - cells.width(said)
    if said and room >= _BESIDE_ORIGIN:
        return joined((worded(comparison, finding, room), said))
    return worded(comparison, finding, width)


def origin_words(finding: Finding) -> SafeText:
    """Who found it, in brackets, where that is another reader; else ""."""
    return sanitized(f" [{finding.origin}]" if finding.origin else "")


def words_after_kind(comparison: Comparison, finding: Finding, width: int) -> SafeText:
    """The same where the kind stands before it: an omission need not say that it is left out."""
    words = finding_words(comparison, finding, width)
    if finding.kind not in (FactKind.OMISSION, FactKind.ADDITION):
        return words
    said = next((label for label in (LEFT_OUT, ADDED) if words.startswith(label)), "")
    return part(finding_words(comparison, finding, width + len(said)), len(said))
