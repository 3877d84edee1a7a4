"""What is remembered between runs: verdicts, notes, pins, places, rules switched off.

`subjects` says by which words a thing is found again; `state` has the questions and answers, and
`tables` how they are put; `file` keeps one SQLite file and gives way to memory where it cannot;
`clerk` writes behind whoever must not wait.
"""

from __future__ import annotations

from reader.files.private import state_folder
from reader.model import LONGEST_NOTE, Judgement, Verdict
from reader.review.state.opening import Limits
from reader.review.state.queue import PATIENCE, Clerk
from reader.review.state.remembered import Visit
from reader.review.state.state import State, kept_note, open_state
from reader.review.state.subjects import (
    Pair,
    Subject,
    finding_subjects,
    pair_at,
    pair_of,
    passage_subjects,
)

__all__ = [
    "LONGEST_NOTE",
    "PATIENCE",
    "Clerk",
    "Judgement",
    "Limits",
    "Pair",
    "State",
    "Subject",
    "Verdict",
    "Visit",
    "finding_subjects",
    "kept_note",
    "open_state",
    "pair_at",
    "pair_of",
    "passage_subjects",
    "state_folder",
]
