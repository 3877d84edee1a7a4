"""Days, months and weekdays: `31 March`, `Mar. 26 to 29, 2025`, `Wednesday, Jan. 8`."""

from __future__ import annotations

from collections.abc import Sequence

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt, Token
from reader.facts.times.periods import phase_before
from reader.facts.times.when import DateKind, When, when_over
from reader.facts.times.worded_numbers import worded_number, worded_ordinal, worded_year
from reader.facts.tokens import number_at, past_phrase, text_at
from reader.languages.record import Dates
from reader.model import Span


def _month_at(excerpt: Excerpt, index: int) -> int | None:
    """The month that a token names; `may`, `march` and `mars` only where they can be one."""
    tokens, dates = excerpt.tokens, excerpt.own.dates
    month = dates.months.get(text_at(tokens, index))
    if month is None or (dates.capitals and not tokens[index].capital):
        return None
    return month if _is_month(tokens, index, dates) else None


def _is_month(tokens: Sequence[Token], index: int, dates: Dates) -> bool:
    """Whether a word that may be a month is one here: by a figure or a preposition near it."""
    word, following = tokens[index].text, text_at(tokens, index + 1)
    figure = any(text_at(tokens, i).isdecimal() for i in (index - 1, index + 1))
    if word in dates.doubtful_months:
        near = {text_at(tokens, index - 1), text_at(tokens, index - 2)}
        return figure or bool(near & dates.before_month)
    if word in dates.short_months:
        return following == "."
    if len(word) == 3 and word not in dates.whole_months:
        return figure or following == "." or text_at(tokens, index + 2).isdecimal()
    return True


def _day_at(excerpt: Excerpt, index: int) -> tuple[int, int] | None:
    """A day of the month and the token after it: `5`, `5th`, `5.`, `1er`, `fifth`."""
    tokens = excerpt.tokens
    day = number_at(tokens, index, 1, 31)
    if day is None:
        return worded_ordinal(excerpt, index, 31) or (
            worded_number(excerpt, index, 1, 31) if excerpt.own.dates.months else None
        )
    if day is None or (index and tokens[index - 1].text in {"$", "€", "£"}):
        return None
    after = index + 1
    if (
        text_at(tokens, after) in excerpt.own.numbers.suffixes
        and tokens[after].start == tokens[index].end
    ):
        after += 1
    if excerpt.own.dates.day_stop and text_at(tokens, after) == ".":
        after += 1
    return day, after


def _days_at(excerpt: Excerpt, index: int) -> tuple[list[tuple[int, int]], int] | None:
    """One day or two with a link between: `26 to 29`, as (day, token) pairs."""
    first = _day_at(excerpt, index)
    if first is None:
        return None
    days, after = [(first[0], index)], first[1]
    tokens = excerpt.tokens
    if text_at(tokens, after) == "-" or text_at(tokens, after) in excerpt.own.dates.links:
        second_at = after + 1
        second = _day_at(excerpt, second_at)
        if second and text_at(tokens, second[1]) not in {":"} and not _counts(excerpt, second[1]):
            days.append((second[0], second_at))
            after = second[1]
    return days, after


def _counts(excerpt: Excerpt, index: int) -> bool:
    following = text_at(excerpt.tokens, index)
    return following == "%" or following in excerpt.own.dates.counted


def _dates_of(
    excerpt: Excerpt, first: int, stop: int, days: list[tuple[int, int]], month: int
) -> list[When]:
    """One When a day, the first over the words before it and the last over the rest."""
    year, stop = _year_after(excerpt, stop)
    tokens = excerpt.tokens
    if len(days) == 1:
        when = when_over(excerpt, DateKind.DAY, first, stop)
        return [replace(when, day=days[0][0], month=month, year=year)]
    found = []
    for number, (day, at) in enumerate(days):
        begin = first if number == 0 else at
        end = (max(days[0][1], first) + 1) if number == 0 else stop
        end = max(end, begin + 1)
        when = When(
            DateKind.DAY, Span(tokens[begin].start, tokens[end - 1].end), range(begin, stop)
        )
        found.append(replace(when, day=day, month=month, year=year))
    return found


def _year_after(excerpt: Excerpt, stop: int) -> tuple[int | None, int]:
    tokens = excerpt.tokens
    linked = text_at(tokens, stop) in {",", "."} or text_at(tokens, stop) in excerpt.own.dates.of
    at = stop + 1 if linked else stop
    year = number_at(tokens, at, 1000, 2100)
    if year is None:
        worded = worded_year(excerpt, at)
        return worded if worded is not None else (None, stop)
    if _counts(excerpt, at + 1):
        return None, stop
    return year, at + 1


def slashed_day_at(excerpt: Excerpt, index: int) -> list[When]:
    """`le 02/10`, `on 3/5`, `28.2.`: a day and a month in figures, without a year."""
    found = _slashed(excerpt, index) or _dotted(excerpt, index)
    if found is None or text_at(excerpt.tokens, index - 1) in excerpt.own.numbers.labels:
        return []
    first, second, stop, dotted = found
    if not (excerpt.own.dates.day_first or dotted):
        first, second = second, first
    if second > 12 >= first:
        first, second = second, first
    if not (1 <= first <= 31 and 1 <= second <= 12):
        return []
    when = when_over(excerpt, DateKind.DAY, index, stop)
    either = first <= 12 and first != second and not dotted
    return [replace(when, day=first, month=second, either=either)]


def _slashed(excerpt: Excerpt, index: int) -> tuple[int, int, int, bool] | None:
    """Both figures of `02/10`, the token after them, and that no stop parts them."""
    tokens = excerpt.tokens
    if text_at(tokens, index + 1) != "/":
        return None
    first, second = number_at(tokens, index, 1, 31), number_at(tokens, index + 2, 1, 31)
    if first is None or second is None:
        return None
    glued = tokens[index + 2].end - tokens[index].start <= 5
    led = text_at(tokens, index - 1) in excerpt.own.dates.before_date
    certain = first > 12 >= second
    if not glued or not (led or certain) or text_at(tokens, index + 3) == "/":
        return None
    return first, second, index + 3, False


def _dotted(excerpt: Excerpt, index: int) -> tuple[int, int, int, bool] | None:
    """The same of `28.2.`; without the last stop only after a word that leads a date."""
    tokens, dates = excerpt.tokens, excerpt.own.dates
    day, _, month = tokens[index].text.partition(".")
    figures = day.isdecimal() and month.isdecimal() and len(day) < 3 and len(month) < 3
    if not (figures and dates.day_stop):
        return None
    if text_at(tokens, index + 1) == ".":
        return int(day), int(month), index + 2, True
    led = text_at(tokens, index - 1) in dates.before_date and len(month) == 2
    timed = text_at(tokens, index + 1) in {"%", *dates.hour_words}
    return (int(day), int(month), index + 1, True) if led and not timed else None


def day_month_at(excerpt: Excerpt, index: int) -> list[When]:
    """`31 March`, `26-29 March 2025`, `3. Mai`, `7 de mayo`, `the 5th of June`."""
    days = _days_at(excerpt, index)
    if days is None:
        return []
    tokens, at = excerpt.tokens, days[1]
    if text_at(tokens, at) in excerpt.own.dates.of:
        at += 1
    if text_at(tokens, at) == "." and days[0][-1][0] and tokens[at - 1].is_figure:
        at += 1
    month = _month_at(excerpt, at)
    if month is None:
        return []
    stop = at + 1
    if (
        text_at(tokens, stop) == "."
        and len(tokens[at].text) <= 4
        and number_at(tokens, stop + 1, 1000, 2100)
    ):
        stop += 1
    return _dates_of(excerpt, index, stop, days[0], month)


def month_day_at(excerpt: Excerpt, index: int) -> list[When]:
    """`March 31`, `Mar. 26 to 29, 2025`, `late October`, `June 2024`."""
    tokens = excerpt.tokens
    month = _month_at(excerpt, index)
    if month is None:
        return []
    at = index + 1
    if text_at(tokens, at) == ".":
        at += 1
    days = _days_at(excerpt, at)
    if days and (excerpt.own.dates.month_first or _ends_date(excerpt, days[1])):
        return _dates_of(excerpt, index, days[1], days[0], month)
    year, stop = _year_after(excerpt, at)
    stop = stop if year else index + 1
    before = (
        text_at(tokens, index - 1)
        if text_at(tokens, index - 1) != "-"
        else text_at(tokens, index - 2)
    )
    parts = excerpt.own.dates.month_parts
    part = parts.get(before, "")
    first = index
    if part:
        first = next(i for i in range(index - 1, -1, -1) if tokens[i].text in parts)
    elif before in excerpt.own.dates.of:
        part, first = phase_before(excerpt, index)
    ahead = _ahead_of(excerpt, index)
    if ahead is not None and month > 1 and not _is_denied(excerpt, ahead):
        first, month, part = ahead, month - 1, "late"
    when = when_over(excerpt, DateKind.MONTH, first, stop)
    return [replace(when, month=month, year=year, part=part)]


def _ahead_of(excerpt: Excerpt, index: int) -> int | None:
    """Where words begin that stand before a time and say that it is not reached."""
    for phrase in excerpt.own.dates.ahead:
        start = index - len(phrase.split())
        if past_phrase(excerpt.tokens, start, phrase):
            return start
    return None


_DENIED = 8
"""Words before `before` among which one may deny it: `will not decide before August`."""


def _is_denied(excerpt: Excerpt, index: int) -> bool:
    """Whether what is to be before a time is denied, so that it is in it."""
    words = [token.text for token in excerpt.tokens[max(0, index - _DENIED) : index]]
    clause = words[
        max((i + 1 for i, word in enumerate(words) if word in {",", ";", "."}), default=0) :
    ]
    return not excerpt.own.negation.words.isdisjoint(clause)


_AFTER_SHORT = frozenset({".", ",", ")"})


def _ends_date(excerpt: Excerpt, index: int) -> bool:
    """Whether what follows a month and a figure is nothing that the figure could count."""
    following = text_at(excerpt.tokens, index)
    year = number_at(excerpt.tokens, index, 1900, 2100) is not None
    dated = following in excerpt.own.dates.of or following in excerpt.own.dates.links
    return year or dated or not (following.isalnum() or following in {"%", "°", ":", "/", "-"})


def weekday_at(excerpt: Excerpt, index: int) -> list[When]:
    """`Wednesday`, `next Friday`, `Wednesday, Jan. 8`, `le lundi 3 juin`."""
    tokens = excerpt.tokens
    token, dates = tokens[index], excerpt.own.dates
    weekday = dates.weekdays.get(token.text)
    if weekday is None or (dates.capitals and not token.capital):
        return []
    following = text_at(tokens, index + 1)
    ended = following == "-" and text_at(tokens, index + 2) in dates.weekday_endings
    ended_short = ended or following in _AFTER_SHORT or following in dates.hour_leads
    if token.text in dates.short_weekdays and not ended_short:
        return []
    stop = index + 3 if ended else index + 1
    dated = _dated_weekday(excerpt, index, stop)
    if dated:
        return [replace(when, weekday=weekday if len(dated) == 1 else None) for when in dated]
    before, after = text_at(tokens, index - 1), text_at(tokens, stop)
    turn = dates.weekday_turns.get(before)
    first = index - (turn is not None)
    if turn is None and after in dates.turns_after:
        turn, stop = dates.turns_after[after], stop + 1
    when = when_over(excerpt, DateKind.WEEKDAY, first, stop)
    return [replace(when, weekday=weekday, part="next" if turn == "next" else "")]


def _dated_weekday(excerpt: Excerpt, index: int, stop: int) -> list[When]:
    """`Wednesday, Jan. 8`, `le lundi 3 juin`, `Wednesday (Jan. 8)`: the day has both."""
    tokens, at = excerpt.tokens, stop
    between = {",", "(", "."} | excerpt.own.dates.before_day
    while text_at(tokens, at) in between and at < stop + 2:
        at += 1
    if at >= len(tokens):
        return []
    dated = month_day_at(excerpt, at) or day_month_at(excerpt, at)
    if not dated or dated[0].sort is not DateKind.DAY:
        return _day_alone(excerpt, index, at)
    start = tokens[index].start
    first = dated[0]
    whole = replace(first, span=Span(start, first.span.end), tokens=range(index, first.tokens.stop))
    return [whole, *dated[1:]]


def _day_alone(excerpt: Excerpt, index: int, at: int) -> list[When]:
    """`Thursday the 21st`, `le vendredi 22`: a weekday with its day and no month."""
    tokens, numbers = excerpt.tokens, excerpt.own.numbers
    day = _day_at(excerpt, at)
    if day is None:
        return []
    suffixed = text_at(tokens, at + 1) in numbers.suffixes or not tokens[at].is_figure
    named = text_at(tokens, at - 1) in excerpt.own.dates.before_day
    plain = not excerpt.own.dates.month_first and tokens[at].is_figure
    following = text_at(tokens, day[1])
    counts = following.isalpha() and following not in excerpt.grammar
    if counts or following in {":", "%", "-"} or not (plain or (suffixed and named)):
        return []
    return [replace(when_over(excerpt, DateKind.DAY, index, day[1]), day=day[0])]
