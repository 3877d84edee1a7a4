"""The tables of the state file, and the steps that lead from each version to the next."""

from __future__ import annotations

import sqlite3
from contextlib import closing

APPLICATION = 0x57495245
"""The application id in the file's header: "WIRE" in ASCII."""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        f"PRAGMA application_id = {APPLICATION}",
        """CREATE TABLE pairs (
            id INTEGER PRIMARY KEY,
            "left" TEXT NOT NULL,
            "right" TEXT NOT NULL,
            left_place TEXT NOT NULL,
            right_place TEXT NOT NULL,
            passage TEXT NOT NULL DEFAULT '',
            view TEXT NOT NULL DEFAULT '',
            reviewed INTEGER NOT NULL DEFAULT 0,
            passages INTEGER NOT NULL DEFAULT 0,
            visited TEXT NOT NULL DEFAULT '',
            judged TEXT NOT NULL DEFAULT '',
            UNIQUE ("left", "right", left_place, right_place))""",
        "CREATE INDEX pairs_by_place ON pairs (left_place, right_place)",
        """CREATE TABLE verdicts (
            id INTEGER PRIMARY KEY,
            subject TEXT NOT NULL,
            pair INTEGER REFERENCES pairs ON DELETE CASCADE,
            mirrored INTEGER NOT NULL,
            verdict TEXT NOT NULL,
            note TEXT NOT NULL,
            at TEXT NOT NULL)""",
        "CREATE INDEX verdicts_by_subject ON verdicts (subject, pair)",
        "CREATE INDEX verdicts_by_pair ON verdicts (pair)",
        """CREATE TABLE pins (
            id INTEGER PRIMARY KEY,
            pair INTEGER NOT NULL REFERENCES pairs ON DELETE CASCADE,
            "left" TEXT NOT NULL,
            left_nth INTEGER NOT NULL,
            "right" TEXT NOT NULL,
            right_nth INTEGER NOT NULL,
            together INTEGER NOT NULL,
            at TEXT NOT NULL)""",
        "CREATE INDEX pins_by_pair ON pins (pair)",
        """CREATE TABLE rules_off (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL)""",
        """CREATE TABLE settings (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL)""",
    ),
    (
        *(
            f"ALTER TABLE verdicts ADD COLUMN {column}"
            for column in (
                "\"left\" TEXT NOT NULL DEFAULT ''",
                "left_nth INTEGER NOT NULL DEFAULT 0",
                "left_around TEXT NOT NULL DEFAULT ''",
                "\"right\" TEXT NOT NULL DEFAULT ''",
                "right_nth INTEGER NOT NULL DEFAULT 0",
                "right_around TEXT NOT NULL DEFAULT ''",
                "severity TEXT NOT NULL DEFAULT ''",
            )
        ),
        "ALTER TABLE pins ADD COLUMN left_around TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE pins ADD COLUMN right_around TEXT NOT NULL DEFAULT ''",
        # A verdict on two wordings had no pair. It gets the one that was under review at its time,
        # which is the first whose latest verdict is not earlier. Where two come into question, or
        # that pair is no longer known, it has a subject that nothing has: it is shown as lost.
        "CREATE INDEX pairs_by_judged ON pairs (judged)",
        """UPDATE verdicts SET subject = '' WHERE pair IS NULL AND 1 <> (
            SELECT count(*) FROM pairs WHERE judged = (
                SELECT min(judged) FROM pairs WHERE judged >= verdicts.at))""",
        """UPDATE verdicts SET pair = (
            SELECT min(id) FROM pairs WHERE judged = (
                SELECT min(judged) FROM pairs WHERE judged >= verdicts.at))
            WHERE pair IS NULL""",
        "UPDATE verdicts SET pair = (SELECT max(id) FROM pairs) WHERE pair IS NULL",
    ),
    (
        # What was said before reviewers had names belongs to nobody.
        "ALTER TABLE verdicts ADD COLUMN reviewer TEXT NOT NULL DEFAULT ''",
        # What was said of whole articles, by digests of their words: `left` is the wire copy
        # (`right` is ''), the two tell one story, do not, or are reports of their own.
        """CREATE TABLE relations (
            id INTEGER PRIMARY KEY,
            relation TEXT NOT NULL,
            "left" TEXT NOT NULL,
            "right" TEXT NOT NULL,
            reviewer TEXT NOT NULL,
            at TEXT NOT NULL,
            UNIQUE (relation, "left", "right", reviewer))""",
    ),
    (
        # Where each reviewer left a pair; what `pairs` has of that is the latest of all.
        """CREATE TABLE visits (
            id INTEGER PRIMARY KEY,
            pair INTEGER NOT NULL REFERENCES pairs ON DELETE CASCADE,
            reviewer TEXT NOT NULL,
            passage TEXT NOT NULL,
            view TEXT NOT NULL,
            at TEXT NOT NULL)""",
        "CREATE INDEX visits_by_pair ON visits (pair)",
    ),
)
"""The statements of each migration; a file's version is the number of those it has had. A released
step never changes: a new need is a new step."""

_TABLES = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' \
ESCAPE '~' ORDER BY name"


def version_of(connection: sqlite3.Connection) -> int:
    """How many steps the file has had; -1 for another program's file."""
    ((application,),) = connection.execute("PRAGMA application_id")
    ((version,),) = connection.execute("PRAGMA user_version")
    tables = connection.execute(_TABLES).fetchall()
    if application != APPLICATION and (application or version or tables):
        return -1
    return int(version)


def migrate(connection: sqlite3.Connection) -> None:
    """Do the steps that are missing, all or none, one instance at a time."""
    connection.execute("BEGIN IMMEDIATE")
    with connection:
        for number, step in enumerate(STEPS[version_of(connection) :], version_of(connection) + 1):
            for statement in step:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number:d}")


def has_its_tables(connection: sqlite3.Connection) -> bool:
    """Whether the file has the tables of its version as the steps make them."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        migrate(fresh)
        wanted = fresh.execute(_TABLES).fetchall()
    return connection.execute(_TABLES).fetchall() == wanted


def table_names(connection: sqlite3.Connection) -> list[str]:
    """Every table of ours, those that others refer to first."""
    made = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' "
        "ESCAPE '~' ORDER BY rowid"
    )
    return [name for (name,) in made]
