"""The nouns of the domain, all frozen: what an article, a bead, a passage, a finding and a row are.

Every enum is a StrEnum whose values are the words that JSON, themes and tests use. Spans are
half-open and count code points of `Article.text`; sentence and passage indexes count from 0.
"""

from reader.model.alignment import Alignment, Bead, Link, MatchedBy, Pin
from reader.model.article import TOLD, Article, Role, Sentence, Side, Span
from reader.model.comparison import Comparison, Summary
from reader.model.finding import Discrepancy, Equivalent, Fact, FactKind, Severity
from reader.model.judgement import LONGEST_NOTE, Asked, Judged, Judgement, Stay, Verdict
from reader.model.row import Mark, Row, RowKind, Run, Sign
from reader.model.wording import Edit, Kind, Op, Passage

__all__ = [
    "LONGEST_NOTE",
    "TOLD",
    "Alignment",
    "Article",
    "Asked",
    "Bead",
    "Comparison",
    "Discrepancy",
    "Edit",
    "Equivalent",
    "Fact",
    "FactKind",
    "Judged",
    "Judgement",
    "Kind",
    "Link",
    "Mark",
    "MatchedBy",
    "Op",
    "Passage",
    "Pin",
    "Role",
    "Row",
    "RowKind",
    "Run",
    "Sentence",
    "Severity",
    "Side",
    "Sign",
    "Span",
    "Stay",
    "Summary",
    "Verdict",
]
