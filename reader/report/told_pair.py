"""What the index of a collection says of one pair: its articles, its page, what was found.

It goes through JSON, so that a collection which was stopped goes on where it was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from reader.dataclass import dataclass
from reader.model import Article, Severity
from reader.report.outline import Outline

_SAMPLES, _SAMPLE = 3, 120
"""Findings that the index tells, and cells for each."""


@dataclass(frozen=True, slots=True)
class ToldArticle:
    """An article by its file, and what it says of itself."""

    source: str
    headline: str = ""
    outlet: str = ""
    published: str = ""


@dataclass(frozen=True, slots=True)
class ToldPair:
    """A pair; `page` is the name of its file and `key` of what that was made from."""

    page: str
    key: str
    left: ToldArticle
    right: ToldArticle
    summary: str
    counts: Mapping[str, int]
    worst: Sequence[str]

    def as_json(self) -> dict[str, Any]:
        """Plain values, from which `from_json` makes the same."""
        return {
            "page": self.page,
            "key": self.key,
            "left": _article_as_json(self.left),
            "right": _article_as_json(self.right),
            "summary": self.summary,
            "findings": dict(self.counts),
            "worst": list(self.worst),
        }


def told_pair(outline: Outline, page: str, key: str) -> ToldPair:
    """What a report tells, in a few words."""
    levels = [outline.finding(index).severity for index in outline.told]
    worst = [
        f"{outline.finding(index).severity} {outline.finding(index).kind}: "
        f"{outline.words(index, _SAMPLE)}"
        for index in outline.told[:_SAMPLES]
    ]
    if (rest := len(outline.told) - len(worst)) > 0:
        worst.append(f"and {rest:,} more")
    return ToldPair(
        page,
        key,
        _told_article(outline.comparison.left),
        _told_article(outline.comparison.right),
        "; ".join(filter(None, (outline.summary, *outline.whole, outline.possible))),
        {str(level): levels.count(level) for level in Severity},
        worst,
    )


def from_json(value: Any) -> ToldPair | None:  # noqa: ANN401
    """The pair that `as_json` gave; None for anything else."""
    try:
        return ToldPair(
            str(value["page"]),
            str(value["key"]),
            _article_from_json(value["left"]),
            _article_from_json(value["right"]),
            str(value["summary"]),
            {str(level): int(value["findings"][level]) for level in Severity},
            [str(words) for words in value["worst"]],
        )
    except (KeyError, TypeError, ValueError):
        return None


def _told_article(article: Article) -> ToldArticle:
    return ToldArticle(article.source, article.headline, article.outlet, article.published)


def _article_as_json(article: ToldArticle) -> dict[str, str]:
    return {
        "source": article.source,
        "headline": article.headline,
        "outlet": article.outlet,
        "published": article.published,
    }


def _article_from_json(value: Any) -> ToldArticle:  # noqa: ANN401
    return ToldArticle(
        *(str(value[name]) for name in ("source", "headline", "outlet", "published"))
    )
