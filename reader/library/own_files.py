"""Files that this program wrote, which are no articles: reports, indexes, hand-overs.

night/storm-3.html         a page that names us as its generator      no article
night/desk.handover.md     begins "# Handed over: 3 judgements"       no article
night/handover.md          a story about a handover                   an article
"""

from __future__ import annotations

import re
from functools import lru_cache

from reader.errors import BadFile
from reader.files.read import first_bytes
from reader.late_pattern import late_pattern

LOOKED_INTO = 1_000
"""Files of one look through a folder whose beginnings are read; each takes some microseconds."""
_BEGINNING = 800
_WRITTEN = (
    r'<!doctype html>(?s:.){0,400}<meta name="generator" content="Wire Reader">',
    r'\s*\{\s*"schema": "wire-reader/',
    r'\s*\{"page": "[^"\n]+", "key": "',
    r'\s*\{"kind": "[a-z]+", "severity": "[a-z]+", "confidence": ',
    r'\s*\{\s*"version": \d+,\s*"reviewers": \[',
    r"# What changed, story by story\n",
    r"(?:\[All stories\]\([^)\n]*\)\n\n)?## What changed\n\n- base: \*\*",
    r"# Handed over: [\d,]+ judgements? of [\d,]+ pairs?",
    r" *base: [^\n]*\n─+\n \d+% told · ",
    r"The wire, the base: [^\n]*\nThe rewrite: [^\n]*\nSummary: \d+% told",
)
"""How pages, documents of JSON, Markdown and plain reports begin."""
_OWN = late_pattern("|".join(_WRITTEN), re.ASCII)


@lru_cache(maxsize=2 * LOOKED_INTO)
def is_own(path: str) -> bool:
    """Whether a file begins like one that this program writes; it is looked into once."""
    try:
        text = first_bytes(path, _BEGINNING).decode("utf-8", "ignore")
    except BadFile:
        return False
    return _OWN.match(text) is not None
