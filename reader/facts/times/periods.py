"""Years, quarters, seasons and times told from the day of writing: `next year`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.facts.excerpt import Excerpt, Token
from reader.facts.times.datewords import DAYPARTS, SEASONS
from reader.facts.times.when import DateKind, When, when_over
from reader.facts.tokens import number_at, text_at
from reader.facts.wordforms import FUNCTION_WORDS
from reader.facts.wordlists import listed

_PERIODS = {
    "quarter": "Q", "half": "H", "century": "C", "trimestre": "Q", "semestre": "H", "siglo": "C",
    "semester": "H", "trimester": "Q",
}  # fmt: skip


def period_at(excerpt: Excerpt, index: int) -> list[When]:
    """`the second quarter`, `Q2`, `first half of June`: an ordinal inside a stretch of time."""
    tokens = excerpt.tokens
    word = text_at(tokens, index)
    if (
        word in {"q", "h"}
        and number_at(tokens, index + 1, 1, 4)
        and tokens[index + 1].start == tokens[index].end
    ):
        when = when_over(excerpt, DateKind.PART, index, index + 2)
        return [replace(when, part=word.upper() + text_at(tokens, index + 1))]
    ordinal = excerpt.own.numbers.ordinals.get(word)
    after = index + 1
    if (
        ordinal is None
        and word.isdecimal()
        and text_at(tokens, after) in excerpt.own.numbers.suffixes
    ):
        ordinal, after = number_at(tokens, index, 1, 40), after + 1
    letter = _PERIODS.get(text_at(tokens, after))
    if ordinal is None or letter is None or (letter == "H" and ordinal > 2):
        return []
    if text_at(tokens, after + 1) in {"goal", "minute"}:
        return []
    when = when_over(excerpt, DateKind.PART, index, after + 1)
    return [replace(when, part=f"{letter}{ordinal}")]


def year_at(excerpt: Excerpt, index: int) -> list[When]:
    """A four-digit year: after a word of time, or standing without anything counted."""
    tokens = excerpt.tokens
    year = number_at(tokens, index, 1000, 2100)
    if year is None or len(tokens[index].text) != 4:
        return []
    before, after = text_at(tokens, index - 1), text_at(tokens, index + 1)
    if after == "s" and tokens[index + 1].start == tokens[index].end:
        when = when_over(excerpt, DateKind.YEAR, index, index + 2)
        return [replace(when, year=year, part="decade")]
    bare = index + 1 >= len(tokens) or after in FUNCTION_WORDS or after in {".", ",", ";", ")", ":"}
    if (
        before in _YEAR_AFTER
        or (before == "to" and bare)
        or (1900 <= year <= 2100 and not _is_counted(tokens, index))
    ):
        return [replace(when_over(excerpt, DateKind.YEAR, index, index + 1), year=year)]
    return []


_YEAR_AFTER = listed(
    """in since by until till of from before after during around circa between mid early late
    for through year seit ab bis im en desde depuis avant"""
)


def _is_counted(tokens: Sequence[Token], index: int) -> bool:
    before, after = text_at(tokens, index - 1), index + 1 < len(tokens) and tokens[index + 1]
    if before in {"$", "€", "£", "about", "some", "around", "roughly", "than", "least", "nearly"}:
        return True
    return bool(
        after
        and after.is_word
        and after.text.endswith("s")
        and after.text not in {"was", "is", "has"}
    )


RELATIVE = {
    "yesterday": "yesterday", "today": "today", "tonight": "today", "tomorrow": "tomorrow",
    "gestern": "yesterday", "heute": "today", "hier": "yesterday", "ayer": "yesterday",
    "hoy": "today", "demain": "tomorrow", "어제": "yesterday", "오늘": "today", "내일": "tomorrow",
}  # fmt: skip


TURNS = frozenset({"last", "next", "this", "previous", "coming", "past", "following"})


_STRETCHES = frozenset(
    {"week", "month", "year", "weekend", "decade", "quarter", "season", "century"}
)


_ASIAN_TURNS = {
    "지난해": "last year", "작년": "last year", "올해": "this year", "금년": "this year",
    "내년": "next year", "지난달": "last month", "이달": "this month",
    "지난주": "last week",
    "昨年": "last year", "今年": "this year", "来年": "next year", "先月": "last month",
    "今月": "this month", "来月": "next month", "先週": "last week", "来週": "next week",
}  # fmt: skip


def relative_at(excerpt: Excerpt, index: int) -> list[When]:
    """`yesterday`, `last month`, `next year`."""
    tokens = excerpt.tokens
    word = text_at(tokens, index)
    if excerpt.language in {"ko", "ja"}:
        turn = next((t for w, t in _ASIAN_TURNS.items() if word.startswith(w) and " " in t), "")
        return (
            [replace(when_over(excerpt, DateKind.RELATIVE, index, index + 1), part=turn)]
            if turn
            else []
        )
    if word in RELATIVE and not (word == "hier" and excerpt.language != "fr"):
        return [
            replace(when_over(excerpt, DateKind.RELATIVE, index, index + 1), part=RELATIVE[word])
        ]
    stretch = text_at(tokens, index + 1)
    if word in TURNS and stretch in _STRETCHES and excerpt.language == "en":
        turn = {"previous": "last", "past": "last", "coming": "next", "following": "next"}.get(
            word, word
        )
        when = when_over(excerpt, DateKind.RELATIVE, index, index + 2)
        return [replace(when, part=f"{turn} {stretch}")]
    return []


def season_at(excerpt: Excerpt, index: int) -> list[When]:
    """A season or a part of the day, where it tells when."""
    tokens, language = excerpt.tokens, excerpt.language
    word = text_at(tokens, index)
    season = SEASONS.get(language, {}).get(word)
    before = text_at(tokens, index - 1)
    if season and before in _SEASON_AFTER:
        return [
            replace(when_over(excerpt, DateKind.SEASON, index, index + 1), part=f"season {season}")
        ]
    part = DAYPARTS.get(language, {}).get(word)
    if part and language == "en":
        return [
            replace(when_over(excerpt, DateKind.DAYPART, index, index + 1), part=f"part {part}")
        ]
    return []


_SEASON_AFTER = listed(
    """the in last next this by each every since before after until early late mid im de del en
    au l' l"""
)
