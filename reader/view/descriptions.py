"""Articles and comparisons in a line of words, the same on every front end."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath

from reader import languages
from reader.dataclass import dataclass
from reader.model import Article, Comparison, Standing, Summary, Verdict
from reader.text.clean import hidden
from reader.text.how_many import counted_are
from reader.text.length import length_words

DOT = " · "


def language_name(code: str) -> str:
    """A language's English name; its code where the name is unknown."""
    return languages.NAMES.get(code, code)


_VERDICTS = {
    Verdict.CONFIRMED: "error",
    Verdict.REVIEWED: "fair",
    Verdict.DISMISSED: "dismissed",
    Verdict.IGNORE: "dismissed",
    Verdict.REST: "fair (rest)",
}


def verdict_word(verdict: Verdict | None) -> str:
    """A verdict as it is printed and handed on; "" for none."""
    return _VERDICTS.get(verdict, str(verdict)) if verdict else ""


_STANDING = {
    Standing.KILLED: "KILLED BY ITS AGENCY, not for use",
    Standing.WITHHELD: "WITHHELD BY ITS AGENCY, not for use yet",
    Standing.CORRECTED: "CORRECTION",
}


def release_line(standing: Standing, embargo: str) -> str:
    """What stands against using an article, or makes it another one; "" for most articles."""
    until = f"EMBARGO until {embargo}" if embargo else ""
    return DOT.join(filter(None, (_STANDING.get(standing, ""), until)))


def article_line(article: Article) -> str:
    """Outlet, date, length and language of an article in one line.

    An embargo, a correction and a kill come before everything else.
    """
    unseen = hidden(article.text)
    facts = (
        release_line(article.standing, article.embargo),
        article.outlet or file_name(article.source),
        article.published[:10],
        length_words(article.text, article.language),
        language_name(article.language),
        f"{unseen:,} hidden characters shown" if unseen else "",
    )
    return DOT.join(fact for fact in facts if fact)


def file_name(source: str) -> str:
    """A file by its name and folder; an address, and the standard input, as they are."""
    return source if "://" in source else "/".join(PurePath(source).parts[-2:])


def reading_notes(left: Article, right: Article) -> list[str]:
    """The notes on how the texts were read, each with its side."""
    sides = ("the base", left), ("the other article", right)
    return [f"{side}: {note}" for side, article in sides for note in article.notes]


def summary_line(summary: Summary) -> str:
    """The summary in one line."""
    counts = (
        f"{summary.same} same",
        f"{summary.reworded} reworded",
        f"{summary.omitted} omitted",
        f"{summary.added} added",
        f"{summary.moved} moved",
    )
    shares = f"{percent(summary.kept)} told", f"{percent(summary.verbatim)} word for word"
    return DOT.join((*shares, *counts))


@dataclass(frozen=True, slots=True)
class HiddenFindings:
    """How many findings are not shown: dismissed, of rules that are off, and only possible."""

    dismissed: int = 0
    rules_off: int = 0
    possible: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.dismissed + self.rules_off + self.possible

    @property
    def words(self) -> str:
        """The numbers in words; "" where nothing is hidden."""
        off = f"{self.rules_off:,} by rules off" if self.rules_off else ""
        dismissed = f"{self.dismissed:,} dismissed" if self.dismissed else ""
        possible = f"{self.possible:,} only possible" if self.possible else ""
        return ", ".join(filter(None, (dismissed, off, possible)))


def rules_off_line(comparison: Comparison) -> str:
    """How many findings the rules that are off hide, and which rules; "" for none."""
    return hidden_by_rules(comparison.rules_off)


def hidden_by_rules(rules: Mapping[str, int]) -> str:
    """The same of the number of findings that each rule hides."""
    if not rules:
        return ""
    found = counted_are(sum(rules.values()), "finding")
    where = "--rules-off, or rules_off in the settings"
    return f"{found} hidden by rules that are off: {', '.join(rules)} ({where})"


def percent(share: float) -> str:
    """A share in 0..1 as a whole percentage; never 100 % for less than all, nor 0 % for some."""
    whole = round(100 * share)
    if whole == 100 and share < 1:
        whole = 99
    if whole == 0 and share > 0:
        whole = 1
    return f"{whole}%"
