"""The tables of `library.db`: what was read, what tells its story, what was found.

`files`, `entries` and `stories` belong to files and change with them; `terms` and `findings` belong
to words, which are known by their digests, and hold for whatever file has these words.
"""

from __future__ import annotations

APPLICATION = 0x4C494252
"""The application id in the file's header: "LIBR" in ASCII."""
VERSION = 1
"""Raised with every change of a table; a file of another version is made anew."""

ENTRY_FIELDS = (
    "headline", "outlet", "published", "language", "words", "lead", "problem", "agency", "release",
    "wire", "digest", "exact",
)  # fmt: skip
"""What of an entry is kept, beside its path."""

TABLES = {
    "files": """CREATE TABLE files (
        file TEXT PRIMARY KEY, state TEXT, maker TEXT) WITHOUT ROWID""",
    "entries": f"""CREATE TABLE entries (
        file TEXT, number INTEGER, {", ".join(ENTRY_FIELDS)},
        PRIMARY KEY (file, number)) WITHOUT ROWID""",
    "terms": "CREATE TABLE terms (digest TEXT PRIMARY KEY, terms BLOB) WITHOUT ROWID",
    "stories": "CREATE TABLE stories (id INTEGER PRIMARY KEY, articles TEXT UNIQUE, numbers BLOB)",
    "findings": """CREATE TABLE findings (
        base TEXT, other TEXT, options TEXT, found TEXT,
        PRIMARY KEY (base, other, options)) WITHOUT ROWID""",
}
"""Each table by its name, as it is made."""
