"""What was said of a pair, to be handed on: Markdown for people, CSV for tables, JSON for programs.

    ## `wire.txt` > `rewrite.txt` (The Islander)
    2 judged: 1 error, 1 fair; 3 findings that matter are not judged

    1. **ERROR**, number, high, s18: pupils aged 7-14 → 7 to 16. *ask the ministry*

Article texts and notes are never markup: what Markdown or a spreadsheet would act on is escaped.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum

from reader.dataclass import dataclass, replace
from reader.model import Article, Judgement, ReviewedComparison, Severity, Side, Verdict
from reader.text.clean import sanitized
from reader.view.citation import words
from reader.view.digest import by_consequence
from reader.view.finding_words import finding_words
from reader.view.rows import sentence_number

_LONGEST = 240
"""Cells of a finding in its own words; of a sentence all is told."""
_COLUMNS = ("verdict", "note", "at", "by", "about", "severity", "sentence", "says", "left", "right")
_SAID = {
    Verdict.CONFIRMED: "error",
    Verdict.REVIEWED: "fair",
    Verdict.DISMISSED: "ignored",
    Verdict.IGNORE: "ignored",
    Verdict.REST: "fair (rest)",
}
"""Verdicts that are handed on by another word."""
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#+|!~-])")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class HandoverFormat(StrEnum):
    """What is written."""

    MARKDOWN = "markdown"
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Said:
    """One judgement, with the words that it is about.

    `about` is the kind of a finding, or "row"; `sentence` the number of its first sentence.
    """

    about: str
    severity: str = ""
    says: str = ""
    sentence: str = ""
    left: str = ""
    right: str = ""
    verdict: str = ""
    note: str = ""
    at: str = ""
    by: str = ""


def handed_over(reviewed: ReviewedComparison, form: HandoverFormat, by: str = "") -> str:
    """Everything that was said of a pair; `by` is who says so, as far as that is known."""
    said = list(_said(reviewed, by))
    match form:
        case HandoverFormat.CSV:
            return _csv(said)
        case HandoverFormat.JSON:
            return _json(reviewed, said)
        case HandoverFormat.MARKDOWN:
            return _markdown(reviewed, said)


def _said(reviewed: ReviewedComparison, by: str) -> Iterator[Said]:
    """The judgements on findings, the worst first, then those on rows as they are read."""
    comparison = reviewed.comparison
    for index in by_consequence(comparison.findings):
        if judgement := reviewed.findings.get(index):
            found = comparison.findings[index]
            says = str(finding_words(comparison, found, _LONGEST))
            about = Said(str(found.kind), str(found.severity), says, by=by)
            yield _completed(reviewed, about, judgement, found.passage)
    for passage in sorted(reviewed.reviews):
        yield _completed(reviewed, Said("row", by=by), reviewed.reviews[passage], passage)


def _completed(
    reviewed: ReviewedComparison, about: Said, judgement: Judgement, passage: int | None
) -> Said:
    """With the verdict, and the words of the passage."""
    verdict = _SAID.get(judgement.verdict, str(judgement.verdict)) if judgement.verdict else ""
    said = replace(about, verdict=verdict, note=sanitized(judgement.note), at=judgement.at)
    if passage is None:
        return said
    comparison = reviewed.comparison
    bead = comparison.passages[passage].bead
    left, right = words(comparison.left, bead.left), words(comparison.right, bead.right)
    return replace(said, sentence=sentence_number(bead), left=left, right=right)


def _csv(said: list[Said]) -> str:
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(_COLUMNS)
    table.writerows([_harmless(getattr(each, name)) for name in _COLUMNS] for each in said)
    return out.getvalue()


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _json(reviewed: ReviewedComparison, said: list[Said]) -> str:
    comparison = reviewed.comparison
    document = {
        "left": _described(comparison.left),
        "right": _described(comparison.right),
        "unjudged": _left(reviewed),
        "judgements": [{name: getattr(each, name) for name in _COLUMNS} for each in said],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _described(article: Article) -> dict[str, str]:
    return {
        "source": article.source,
        "outlet": article.outlet,
        "headline": article.headline,
        "published": article.published,
    }


def _left(reviewed: ReviewedComparison) -> dict[str, int]:
    """How many findings of each severity are not judged."""
    found = reviewed.comparison.findings
    rest = [f for k, f in enumerate(found) if k not in reviewed.verdicts and not f.possible]
    return {str(level): sum(f.severity is level for f in rest) for level in Severity}


def _markdown(reviewed: ReviewedComparison, said: list[Said]) -> str:
    comparison, rest = reviewed.comparison, _left(reviewed)[Severity.HIGH]
    titles = " > ".join(_titled(comparison.article(side)) for side in Side)
    counts = Counter(each.verdict for each in said if each.verdict)
    judged = ", ".join(f"{count} {verdict}" for verdict, count in counts.items()) or "nothing"
    left = f"; {rest} that matter not judged" if rest else ""
    lines = [f"## {titles}", "", f"{sum(counts.values())} judged: {judged}{left}", ""]
    lines += [f"{k}. {_item(each)}" for k, each in enumerate(said, 1)]
    return "\n".join(lines) + "\n"


def _titled(article: Article) -> str:
    outlet = f" ({_plain(article.outlet)})" if article.outlet else ""
    return f"{_plain(article.headline or article.source)}{outlet}"


def _item(said: Said) -> str:
    where = ", ".join(filter(None, (said.about, said.severity, said.sentence)))
    told = said.says or " → ".join(filter(None, (said.left, said.right)))
    note = f" *{_plain(said.note)}*" if said.note else ""
    return f"**{(said.verdict or 'note').upper()}**, {_plain(where)}: {_plain(told)}{note}"


def _plain(text: str) -> str:
    """Words that Markdown takes for nothing else, on one line."""
    return _MARKUP.sub(r"\\\1", " ".join(sanitized(text).split()))
