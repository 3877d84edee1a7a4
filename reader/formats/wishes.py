"""What the user asked of reading for the whole run: set once, before the first file is read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from reader.dataclass import dataclass, field
from reader.errors import BadFile
from reader.model import Article


@dataclass(frozen=True, slots=True)
class Wishes:
    """`jsonl_fields`: for an article's fields the names of a JSON line (`{body: content}`).

    `now`: the time at which articles under embargo are refused; None refuses none.
    """

    jsonl_fields: Mapping[str, str] = field(default_factory=dict)
    now: datetime | None = None


_wishes = [Wishes()]


def ask(wishes: Wishes) -> None:
    """Read as these wishes say from now on."""
    _wishes[0] = wishes


def asked() -> Wishes:
    """The wishes in force."""
    return _wishes[0]


def refuse_under_embargo(article: Article) -> Article:
    """The article itself; raises BadFile where embargoes are respected and its time has not come.

    An embargo whose time is not understood is not over.
    """
    now = asked().now
    if now is None or not article.embargo:
        return article
    end = time_of(article.embargo)
    if end is not None and end <= now:
        return article
    raise BadFile(
        article.source,
        f"is under embargo until {article.embargo}",
        remedy="without --respect-embargo it opens all the same",
    )


def time_of(written: str) -> datetime | None:
    """A time in ISO 8601, in UTC where it has no offset; None for anything else."""
    try:
        time = datetime.fromisoformat(written)
    except ValueError:
        return None
    return time if time.tzinfo else time.replace(tzinfo=UTC)
