"""What is remembered between runs: verdicts, notes, pins, places, rules switched off.

`subjects` says by which words a thing is found again; `state` has the questions and answers, and
`tables` how they are put; `file` keeps one SQLite file and gives way to memory where it cannot.
"""

from __future__ import annotations

from reader.library.state.file import state_folder
from reader.library.state.opening import Limits
from reader.library.state.remembered import Judgement, Verdict, Visit
from reader.library.state.state import LONGEST_NOTE, State, open_state
from reader.library.state.subjects import (
    Pair,
    Subject,
    finding_subjects,
    pair_at,
    pair_of,
    passage_subjects,
)

__all__ = [
    "LONGEST_NOTE",
    "Judgement",
    "Limits",
    "Pair",
    "State",
    "Subject",
    "Verdict",
    "Visit",
    "finding_subjects",
    "open_state",
    "pair_at",
    "pair_of",
    "passage_subjects",
    "state_folder",
]
