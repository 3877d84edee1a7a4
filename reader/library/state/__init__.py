"""What is remembered between runs: verdicts, notes, pins, places, rules switched off.

`subjects` says by which words a thing is found again; `state` has the questions and answers, and
`tables` how they are put; `file` keeps one SQLite file and gives way to memory where it cannot;
`clerk` writes behind whoever must not wait.
"""

from __future__ import annotations

from reader.judged import LONGEST_NOTE, Judgement, Verdict
from reader.library.state.clerk import PATIENCE, Clerk
from reader.library.state.opening import Limits
from reader.library.state.remembered import Visit
from reader.library.state.state import State, kept_note, open_state
from reader.library.state.subjects import (
    Pair,
    Subject,
    finding_subjects,
    pair_at,
    pair_of,
    passage_subjects,
)
from reader.private import state_folder

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
