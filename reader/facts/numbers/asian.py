"""Chinese, Japanese and Korean amounts: `3億2千万円`, `三人`, `열일곱 곳`, `百分之五`, `영하 5도`.

No blank says where a number ends and what it counts begins, so the text itself is searched, not its
tokens: a number, what stands before it (a sign, a currency, `第`) and what follows it (a unit, a
counter, `半`, a bound). A number in words is believed only where what follows it shows that it is
one, for `一部` (partly) and `사건` (an incident) begin like numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import Amount, AmountKind, Bound
from reader.facts.numbers.currencies import CURRENCY_CODES, CURRENCY_SIGNS
from reader.facts.numbers.unit import Unit
from reader.facts.numbers.units import UNITS
from reader.languages import language as known
from reader.languages.record import Numbers
from reader.model import Span
from reader.text.myriads import myriad_value, number_pattern
from reader.text.numerals import LONGEST

_LETTER = r"[^\W\d_]"


@dataclass(frozen=True, slots=True)
class _Number:
    """A number alone: where it stands, its value, whether in digits, and what kind it is."""

    start: int
    end: int
    value: Decimal
    written: bool
    sort: AmountKind = AmountKind.COUNT
    unit: Unit | None = None
    shown: bool = False
    """Whether its own form shows it to be a number."""


@cache
def _starts(language: str) -> re.Pattern[str]:
    """A length of time in one word, a share in one word, or a number."""
    numbers = known(language).numbers
    opens = "(?<![가-힣])" if known(language).writing.spaced else ""
    lengths = "|".join(sorted(numbers.stretches, key=len, reverse=True)) or "(?!)"
    shares = "|".join(sorted(filter(_is_share, numbers.parts), key=len, reverse=True)) or "(?!)"
    named = f"{opens}(?P<length>{lengths})|{opens}(?P<share>{shares})"
    return re.compile(f"{named}|{number_pattern(language)}")


def _is_share(word: str) -> bool:
    """A lone `半` is as often part of another word."""
    return len(word) > 1


def asian_amounts(excerpt: Excerpt, taken: Sequence[Span]) -> Iterator[Amount]:
    """Every amount of an excerpt in order, but those that lie in a span already taken."""
    if not excerpt.tokens:
        return
    at, end = excerpt.tokens[0].start, excerpt.tokens[-1].end
    text, pattern = excerpt.text, _starts(excerpt.language)
    closed = {place for span in taken for place in range(*span)}
    while found := pattern.search(text, at, end):
        at = found.end()
        if found.start() in closed:
            at = found.start() + 1
            continue
        named = _named(excerpt, found)
        if named is not None:
            yield named
            continue
        amount = _amount_at(excerpt, found, end)
        if amount is not None:
            yield amount
            at = max(at, amount.span.end)
        elif not found[0][0].isdigit():
            at = found.start() + 1


def _named(excerpt: Excerpt, found: re.Match[str]) -> Amount | None:
    """`하루`, `半年`, `절반`: a length of time or a share that is a word by itself."""
    span, numbers = Span(*found.span()), excerpt.own.numbers
    if found["share"]:
        share = 1 / Decimal(numbers.parts[found["share"]])
        bound = _bound(excerpt, Amount(span, share), span.end)
        return Amount(span, share, AmountKind.RATIO, bound=bound, written=False)
    if found["length"]:
        value, _, unit = numbers.stretches[found["length"]].partition(" ")
        return Amount(span, Decimal(value), unit=UNITS[unit], written=False)
    return None


def _amount_at(excerpt: Excerpt, found: re.Match[str], end: int) -> Amount | None:
    """The amount whose number begins at a match; a shorter number where only that is followed."""
    text, language = excerpt.text, excerpt.language
    if len(found[0]) > LONGEST or _is_in_name(text, found.start()):
        return None
    written = found[0][0].isdigit()
    scaled = written and found[0][-1] in excerpt.own.numbers.scales
    least = found.end() - (2 if scaled else 1) if written else found.start()
    for stop in range(found.end(), least, -1):
        if stop - found.start() > 1 and _opens_unit(text, stop, end):
            continue
        words = text[found.start() : stop]
        value = myriad_value(words.rstrip(), language)
        if value is None or words in excerpt.own.numbers.no_numbers:
            continue
        pointed = any(point in words[1:-1] for point in excerpt.own.numbers.points)
        plain = _Number(found.start(), stop, value, written, shown=pointed)
        number = _with_fraction(excerpt, plain, end)
        number = _with_sign(excerpt, number)
        amount = _counted(excerpt, number, end)
        if amount is not None and text[slice(*amount.span)] not in excerpt.own.numbers.no_numbers:
            return amount
    return None


def _opens_unit(text: str, stop: int, end: int) -> bool:
    """Whether the last scale of a number belongs to its unit: `千瓦` is a kilowatt."""
    unit = _unit_here(text, stop - 1, end)
    return unit is not None and unit[1] > stop and text[stop - 1] != " "


def _is_in_name(text: str, start: int) -> bool:
    """`F-35`, `G7`, `192.168.1.2`: figures that letters or dots hold on to."""
    before = text[max(0, start - 2) : start]
    glued = before[-1:].isascii() and before[-1:].isalpha()
    code = text[max(0, start - 3) : start].lower() in CURRENCY_CODES
    return (glued and not code) or (
        len(before) == 2 and before[1] == "-" and before[0].isascii() and before[0].isalpha()
    )


def _with_fraction(excerpt: Excerpt, number: _Number, end: int) -> _Number:
    """`三分の一`, `百分之五`, `1/3`, `五又四分之三`, `3割5分`."""
    text, numbers = excerpt.text, excerpt.own.numbers
    part = _fraction_at(excerpt, number.start, end)
    if part is not None:
        return part
    mixed = _SLASHED.match(text, number.start, end)
    if mixed is not None and mixed[1] and int(mixed[3]):
        value = int(mixed[1]) + Decimal(int(mixed[2])) / int(mixed[3])
        return replace(number, end=mixed.end(), value=value, shown=True)
    for joint in numbers.wholes:
        at = _past(text, number.end, (joint,))
        whole = _fraction_at(excerpt, at, end) if at is not None else None
        if whole is not None and whole.unit is None:
            both = number.value + whole.value
            return replace(number, end=whole.end, value=both, shown=True)
    for word, tenth in numbers.tenths.items():
        if text.startswith(word, number.end):
            share = number.value * 100 / tenth
            return replace(
                number, end=number.end + len(word), value=share, unit=UNITS["%"], shown=True
            )
    return number


def _fraction_at(excerpt: Excerpt, start: int, end: int) -> _Number | None:
    """A fraction that begins at a place: the whole first, then how many parts of it."""
    text, language = excerpt.text, excerpt.language
    match = _fraction(language).match(text, start, end)
    if match is None:
        slashed = _SLASHED.match(text, start, end)
        if slashed is None or slashed[1] or not int(slashed[3]):
            return None
        share = Decimal(int(slashed[2])) / int(slashed[3])
        end = slashed.end()
        return _Number(start, end, share, written=True, sort=AmountKind.RATIO, shown=True)
    bottom = myriad_value(match["bottom"].strip(), language)
    top = myriad_value(match["top"].strip(), language)
    if not bottom or top is None:
        return None
    written = match["top"][0].isdigit()
    if bottom == 100:
        return _Number(start, match.end(), top, written, unit=UNITS["%"], shown=True)
    return _Number(start, match.end(), top / bottom, written, AmountKind.RATIO, shown=True)


@cache
def _fraction(language: str) -> re.Pattern[str]:
    number, over = number_pattern(language), known(language).numbers.over
    minus = "|".join(map(re.escape, known(language).numbers.minus))
    joints = "|".join(map(re.escape, over))
    worded = f"(?P<bottom>{number}) ?(?:{joints}) ?(?:{minus})?(?P<top>{number})"
    return re.compile(worded)


_SLASHED = re.compile(r"(?:(\d{1,3}) )?(\d{1,3})/(\d{1,3})(?![\d/])")


def _with_sign(excerpt: Excerpt, number: _Number) -> _Number:
    """`마이너스 3`, `零下五`, `-5`: below nothing, with the sign in its span."""
    text, numbers = excerpt.text, excerpt.own.numbers
    before = text[max(excerpt.span.start, number.start - 8) : number.start]
    bare = before.rstrip(" ")
    for word in numbers.minus:
        if bare.endswith(word):
            start = number.start - len(before) + len(bare) - len(word)
            return replace(number, start=start, value=-number.value, shown=True)
    if before.endswith("-") and not _goes_on(before[:-1]):
        return replace(number, start=number.start - 1, value=-number.value)
    return number


_RANGE_BEFORE = re.compile(r"[0-9A-Za-z%)〇一二三四五六七八九十百千万][^\W\d]{0,3} ?$")


def _goes_on(before: str) -> bool:
    """Whether a hyphen after this text is a dash or opens the end of a range, and no sign."""
    return bool(_RANGE_BEFORE.search(before))


def _past(text: str, at: int, words: Sequence[str]) -> int | None:
    """The place after one of some words that stands here, over one blank; None without."""
    for place in (at, at + 1):
        if place == at + 1 and text[at : at + 1] != " ":
            break
        for word in words:
            if text.startswith(word, place):
                after = place + len(word)
                return after + (text[after : after + 1] == " ")
    return None


def _counted(excerpt: Excerpt, number: _Number, end: int) -> Amount | None:
    """The number with its unit, counter, order and bounds; None where nothing shows a number."""
    text, numbers = excerpt.text, excerpt.own.numbers
    amount = Amount(
        Span(number.start, number.end),
        number.value,
        number.sort,
        number.unit,
        written=number.written,
    )
    amount = _with_currency(excerpt, amount)
    ordered = _ordered(excerpt, amount)
    if ordered is not None:
        return ordered
    at = number.end
    if amount.unit is None or amount.unit.dimension == "money":
        amount, at = _with_unit(excerpt, amount, end)
    sure = number.written or number.shown or amount.unit is not None or at > number.end
    if not sure and not _is_alone(excerpt, number):
        return None
    if at > number.end and not number.written and not _ends_here(excerpt, number, at):
        return None
    for word in numbers.halves:
        if at > number.end and text.startswith(word, at + (text[at : at + 1] == " ")):
            at = text.index(word, at) + len(word)
            half = Decimal("0.5") if amount.value >= 0 else Decimal("-0.5")
            amount = replace(amount, value=amount.value + half)
            break
    return replace(amount, span=Span(amount.span.start, at), bound=_bound(excerpt, amount, at))


def _with_currency(excerpt: Excerpt, amount: Amount) -> Amount:
    """`$5`, `US$ 5`, `JPY¥5`, `人民币5元`: the money before the figure."""
    if amount.unit is not None:
        return amount
    start = amount.span.start
    before = excerpt.text[max(excerpt.span.start, start - 5) : start].lower()
    bare = before.rstrip(" ")
    for size in (3, 2, 1):
        unit = CURRENCY_SIGNS.get(bare[-size:]) or (
            CURRENCY_CODES.get(bare[-3:]) if size == 3 else None
        )
        if unit is not None and len(bare) >= size:
            begin = start - len(before) + len(bare) - size
            return replace(amount, unit=unit, span=Span(begin, amount.span.end))
    return amount


def _ordered(excerpt: Excerpt, amount: Amount) -> Amount | None:
    """`第三`, `3番目`, `세 번째`: a place in an order."""
    text, numbers = excerpt.text, excerpt.own.numbers
    if amount.unit is not None or amount.sort is AmountKind.RATIO:
        return None
    start, stop = amount.span
    after = _past(text, stop, numbers.order_after)
    if after is not None:
        stop = after - (text[after - 1] == " ")
    led = next((w for w in numbers.order_before if text.endswith(w, 0, start)), "")
    if not led and after is None:
        return None
    noun = text[stop : stop + 1]
    nouns = (noun,) if led and noun.isalpha() else ()
    span = Span(start - len(led), stop)
    return Amount(span, amount.value, AmountKind.ORDINAL, nouns=nouns, written=amount.written)


def _with_unit(excerpt: Excerpt, amount: Amount, end: int) -> tuple[Amount, int]:
    """The amount with the unit or counter right after its number, and the place after that."""
    text, numbers = excerpt.text, excerpt.own.numbers
    start = amount.span.end
    gap = text[start : start + 1] == " "
    if amount.unit is not None:
        again = _unit_here(text, start + gap, end)
        same = again is not None and again[0].dimension == "money"
        return amount, again[1] if again is not None and same else start
    scale = _degrees(excerpt, amount.span.start)
    if scale is not None:
        begin, unit = scale
        after = _past(text, start, ("度", "도", "°"))
        stop = start if after is None else after - (text[after - 1] == " ")
        return replace(amount, unit=unit, span=Span(begin, stop)), stop
    counter = _first(text, start + gap, numbers.counters)
    found = (
        None if counter in numbers.years_of_age and counter else _unit_here(text, start + gap, end)
    )
    if found is not None and (not counter or found[1] - start - gap >= len(counter)):
        return replace(amount, unit=found[0]), found[1]
    if not counter:
        return _with_noun(text, amount, start + gap), start
    stop = start + gap + len(counter)
    if counter in numbers.years_of_age:
        return replace(amount, sort=AmountKind.AGE), stop
    return replace(amount, nouns=(counter,)), stop


def _with_noun(text: str, amount: Amount, at: int) -> Amount:
    """The first letters of what follows a figure, where they are letters."""
    noun = text[at : at + 2]
    return replace(amount, nouns=(noun,)) if noun[:1].isalpha() else amount


def _first(text: str, at: int, words: Sequence[str]) -> str:
    return max((w for w in words if text.startswith(w, at)), key=len, default="")


_LONGEST_UNIT = 12


def _unit_here(text: str, at: int, end: int) -> tuple[Unit, int] | None:
    """The longest unit that stands here and its end; a Latin one only where it is a whole word."""
    rest = text[at : min(end, at + _LONGEST_UNIT)].lower()
    for size in range(len(rest), 0, -1):
        unit = UNITS.get(rest[:size])
        if unit is None:
            continue
        latin = rest[size - 1].isascii() and rest[size - 1].isalpha()
        following = rest[size : size + 1]
        if latin and following.isascii() and following.isalpha():
            continue
        if rest[:size] in {"c", "f", "p", "s"}:
            continue
        return unit, at + size
    return None


def _degrees(excerpt: Excerpt, start: int) -> tuple[int, Unit] | None:
    """`섭씨`, `華氏` before the number: its scale, and where that word begins."""
    before = excerpt.text[max(excerpt.span.start, start - 6) : start].rstrip(" ")
    for word, scale in excerpt.own.numbers.degrees.items():
        if before.endswith(word):
            return excerpt.text.rindex(word, 0, start), UNITS[scale]
    return None


def _is_alone(excerpt: Excerpt, number: _Number) -> bool:
    """`答えは四です`: number words between marks, blanks and particles."""
    text, own = excerpt.text, excerpt.own
    lone = own.numbers.after_lone
    before = text[number.start - 1 : number.start] if number.start > excerpt.span.start else ""
    begins = not before.isalpha() or (not own.writing.spaced and before in lone)
    scaled = _is_scaled(text, number, own.numbers)
    if own.writing.spaced:
        return begins and scaled and _is_word_end(excerpt, number.end)
    after = text[number.end : number.end + 3]
    ends = not after[:1].isalpha() or any(after.startswith(word) for word in lone)
    return (begins and ends) or (scaled and (begins or ends))


def _is_word_end(excerpt: Excerpt, at: int) -> bool:
    """Whether a particle or nothing more of the word follows."""
    following = re.match(r"[가-힣]*", excerpt.text[at : at + 8])
    rest = following[0] if following else ""
    particles = excerpt.own.writing.particles
    return (
        not rest or rest in particles or rest.startswith(("입니", "이다", "이라", "이고", "이며"))
    )


def _is_scaled(text: str, number: _Number, numbers: Numbers) -> bool:
    """Whether the words hold a scale and a digit, as hardly any other word does."""
    words = text[number.start : number.end]
    return any(s in words for s in numbers.scales) and any(c in words for c in numbers.counting)


def _ends_here(excerpt: Excerpt, number: _Number, at: int) -> bool:
    """Whether a counter after number words ends a word, and so is one (not `구조대원`)."""
    text, own = excerpt.text, excerpt.own
    if not own.writing.spaced:
        return True
    words = text[number.start : number.end]
    before = text[number.start - 1 : number.start]
    if before.isalpha():
        return False
    glued = text[number.end] != " "
    if glued and len(words) == 1 and (number.value >= 10 or words in own.numbers.other_words):
        unit = _unit_here(text, number.end, at)
        return (
            unit is not None and at - number.end > 1 and unit[0].dimension not in {"money", "time"}
        )
    if _is_word_end(excerpt, at):
        return True
    tails = (*own.numbers.more, *own.numbers.less, *own.numbers.roughly)
    rest = text[at : at + 4]
    return rest.startswith(tails) or any(
        rest.startswith(word) for word in own.writing.particles if len(word) > 1
    )


@cache
def _bounds(language: str) -> dict[str, Bound]:
    numbers = known(language).numbers
    rows = {
        Bound.AT_LEAST: numbers.at_least,
        Bound.AT_MOST: numbers.at_most,
        Bound.ABOUT: numbers.about,
        Bound.PRECISE: numbers.exactly,
    }
    return {phrase: bound for bound, row in rows.items() for phrase in row}


def _bound(excerpt: Excerpt, amount: Amount, at: int) -> Bound:
    """`約40人`, `40人以上`: the word before the number, else the one after what it counts."""
    text, numbers = excerpt.text, excerpt.own.numbers
    before = text[max(excerpt.span.start, amount.span.start - 6) : amount.span.start].rstrip(" ")
    for phrase, bound in _bounds(excerpt.language).items():
        if before.endswith(phrase):
            return bound
    rows = {
        Bound.AT_LEAST: numbers.more,
        Bound.AT_MOST: numbers.less,
        Bound.ABOUT: numbers.roughly,
    }
    for bound, words in rows.items():
        if _past(text, at, words) is not None:
            return bound
    return Bound.EXACT
