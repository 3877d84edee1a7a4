"""The nouns of the domain, all frozen: what an article, a bead, a passage, a finding and a row are.

Every enum is a StrEnum whose values are the words that JSON, themes and tests use. Spans are
half-open and count code points of `Article.text`; sentence and passage indexes count from 0.
"""

from reader.model.alignment import Alignment, Bead, Link, MatchedBy, Pin
from reader.model.article import (
    FACTS_CUT,
    SENTENCES_CUT,
    STORY_ROLES,
    Article,
    Role,
    Sentence,
    Side,
    Span,
    Standing,
)
from reader.model.comparison import Comparison, Summary
from reader.model.finding import POSSIBLE_BELOW, Equivalent, Fact, FactKind, Finding, Rule, Severity
from reader.model.judgement import (
    LONGEST_NOTE,
    Judgement,
    LastPosition,
    LostJudgement,
    LostKind,
    Overrides,
    ReviewedComparison,
    SaidByAnother,
    Verdict,
)
from reader.model.picture import Picture, PictureKind
from reader.model.row import Mark, Row, RowKind, Run, Sign
from reader.model.wording import Edit, Kind, Op, Passage

__all__ = [
    "FACTS_CUT",
    "LONGEST_NOTE",
    "POSSIBLE_BELOW",
    "SENTENCES_CUT",
    "STORY_ROLES",
    "Alignment",
    "Article",
    "Bead",
    "Comparison",
    "Edit",
    "Equivalent",
    "Fact",
    "FactKind",
    "Finding",
    "Judgement",
    "Kind",
    "LastPosition",
    "Link",
    "LostJudgement",
    "LostKind",
    "Mark",
    "MatchedBy",
    "Op",
    "Overrides",
    "Passage",
    "Picture",
    "PictureKind",
    "Pin",
    "ReviewedComparison",
    "Role",
    "Row",
    "RowKind",
    "Rule",
    "Run",
    "SaidByAnother",
    "Sentence",
    "Severity",
    "Side",
    "Sign",
    "Span",
    "Standing",
    "Summary",
    "Verdict",
]
