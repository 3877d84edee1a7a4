"""Words that one side quotes as said and the other as still to be said: one claim for sure.

"The pier must go," the mayor said.     "The pier must go," the mayor is due to say on Friday.
"""

from __future__ import annotations

from reader.dataclass import replace
from reader.facts.quotes.read import quotations
from reader.facts.report import Claims, Report
from reader.model import FactKind

A_SENTENCE = 8
"""Words from which a quotation is more than a title: `Going Home by the Sea`."""

SURE = 0.75
"""The estimate of what is planned on one side and done on the other, beside the same quotation."""


def surer(claims: Claims, report: Report) -> None:
    """What is done or still to come is surer where both sides quote the same words."""
    if all(found.kind is not FactKind.TENSE for found in report.findings):
        return
    mine, theirs = (
        {q.words for q in quotations(side) if len(q.words) >= A_SENTENCE}
        for side in (claims.left, claims.right)
    )
    if mine & theirs:
        report.findings = [
            replace(found, chance=SURE) if found.kind is FactKind.TENSE else found
            for found in report.findings
        ]
