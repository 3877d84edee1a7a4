"""The SQL of what was said of whole articles (`Relation`).

Articles are digests of their words (`ArticleKey.content`), so a renamed file is the same article.
What was said last of two articles is believed: to join two takes back that they were parted.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from reader.review.state.related import Related, Relation

_OPPOSITES = {Relation.JOINED: Relation.PARTED, Relation.PARTED: Relation.JOINED}
_KNOWN = set(Relation)


def all_related(connection: sqlite3.Connection) -> list[Related]:
    """Everything that was said of articles, the newest last."""
    return _related(connection, "", ())


def related(connection: sqlite3.Connection, contents: Iterable[str]) -> list[Related]:
    """What was said of these two articles together."""
    return _related(connection, ' WHERE "left" = ? AND "right" = ?', tuple(sorted(contents)))


def _related(connection: sqlite3.Connection, where: str, values: tuple[str, ...]) -> list[Related]:
    found = connection.execute(
        'SELECT CAST(relation AS TEXT), CAST("left" AS TEXT), CAST("right" AS TEXT),'
        f" CAST(reviewer AS TEXT), CAST(at AS TEXT) FROM relations{where} ORDER BY id",
        values,
    )
    return [Related(Relation(word), *rest) for word, *rest in found if word in _KNOWN]


def relate(connection: sqlite3.Connection, said: Related) -> None:
    """Say it in place of what contradicts it."""
    left, right = _ordered(said)
    unrelate(connection, said)
    if opposite := _OPPOSITES.get(said.relation):
        _delete(connection, opposite, left, right)
    connection.execute(
        'INSERT INTO relations (relation, "left", "right", reviewer, at) VALUES (?, ?, ?, ?, ?)',
        (said.relation, left, right, said.by, said.at),
    )


def unrelate(connection: sqlite3.Connection, said: Related) -> None:
    """Take it back: a verdict only one's own, or nobody's; how articles belong together, all."""
    left, right = _ordered(said)
    if said.relation is Relation.INDEPENDENT:
        connection.execute(
            'DELETE FROM relations WHERE relation = ? AND "left" = ? AND "right" = ?'
            " AND reviewer IN (?, '')",
            (said.relation, left, right, said.by),
        )
    else:
        _delete(connection, said.relation, left, right)


def _delete(connection: sqlite3.Connection, relation: Relation, left: str, right: str) -> None:
    connection.execute(
        'DELETE FROM relations WHERE relation = ? AND "left" = ? AND "right" = ?',
        (relation, left, right),
    )


def _ordered(said: Related) -> tuple[str, str]:
    if not said.right:
        return said.left, said.right
    left, right = sorted((said.left, said.right))
    return left, right
