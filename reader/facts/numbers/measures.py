"""What stands after a number: its unit, rate or age, and the nouns it counts."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt, Token, stem
from reader.facts.led_by import led_by
from reader.facts.numbers.amount import Amount, AmountKind
from reader.facts.numbers.currencies import CURRENCY_CODES, foreign
from reader.facts.numbers.mixed import phrase_at
from reader.facts.numbers.unit import Unit
from reader.facts.numbers.units import RATES, UNITS, unit_at
from reader.facts.tokens import past_hyphen, past_phrase, text_at
from reader.languages.countries import COUNTRIES
from reader.model import Span


def with_unit(excerpt: Excerpt, amount: Amount, start: int, after: int) -> tuple[Amount, int]:
    """The amount with its unit, rate, age and nouns, and the token after all of them."""
    tokens = excerpt.tokens
    at = past_hyphen(tokens, after)
    if amount.sort is AmountKind.RATIO and (whole := _past_part_of(excerpt, at)):
        amount, at = replace(amount, sort=AmountKind.COUNT), whole
    if _is_age(excerpt, start, after):
        amount = replace(amount, sort=AmountKind.AGE, unit=None)
    elif amount.unit is None and amount.sort in {AmountKind.COUNT, AmountKind.VAGUE}:
        if text_at(tokens, at) in excerpt.own.numbers.of and amount.sort is AmountKind.VAGUE:
            at += 1
        found = _unit_after(excerpt, at)
        if found:
            unit, count = found
            at += count
            past_half = phrase_at(excerpt, at, excerpt.own.numbers.halves)
            if past_half is not None and unit.dimension != "money":
                half = Decimal("0.5") if amount.value % 1 == 0 else Decimal(0)
                amount, at = replace(amount, value=amount.value + half), past_half
            amount = replace(amount, unit=unit, span=Span(amount.span.start, tokens[at - 1].end))
            after = at
    if amount.unit is not None:
        amount, after = _with_rate(excerpt, amount, after)
    if (
        amount.sort is AmountKind.COUNT
        and text_at(tokens, start - 1) in excerpt.own.numbers.labels
        and amount.unit is None
    ):
        amount = replace(
            amount, sort=AmountKind.LABEL, span=Span(tokens[start - 1].start, amount.span.end)
        )
    return replace(amount, nouns=_nouns_after(excerpt, after)), after


def _past_part_of(excerpt: Excerpt, at: int) -> int:
    """The unit that a share is a part of: `of an hour`, `einer Stunde`; 0 where there is none."""
    tokens = excerpt.tokens
    for phrase in excerpt.own.numbers.part_of:
        past = past_phrase(tokens, at, phrase)
        if past and unit_at([token.text for token in tokens[past : past + 3]]):
            return past
    return 0


def _unit_after(excerpt: Excerpt, at: int) -> tuple[Unit, int] | None:
    """The unit at a token and how many tokens it takes."""
    tokens = excerpt.tokens
    words = [t.text for t in tokens[at : at + 6]]
    if not words or (words[0] == "an" and excerpt.language != "fr"):
        return None
    if (words[0] == "in" and _is_inch(tokens, at)) or _is_cents(tokens, at):
        return UNITS["cent" if words[0] == "c" else "inch"], 1
    joint = 2 if words[:2] == ["d", "'"] else 1 if words[0] == "de" else 0
    if joint and excerpt.language in {"fr", "es"}:
        found = unit_at(words[joint:])
        return (found[0], found[1] + joint) if found else None
    found = _national(words) or _joined(words) or unit_at(words)
    if found is None and tokens[at].raw.isupper() and words[0] in CURRENCY_CODES:
        return CURRENCY_CODES[words[0]], 1
    if found and found[1] == 1 and (raised := _raised(tokens, at)):
        return raised, 2
    alone = found is not None and found[1] == 1
    return None if alone and not _is_unit_here(tokens, at) else found


def _raised(tokens: Sequence[Token], at: int) -> Unit | None:
    """`m3`, `km2`: a unit of length with the figure that makes it one of area or volume."""
    power = text_at(tokens, at + 1)
    if power not in {"2", "3"} or tokens[at].end != tokens[at + 1].start:
        return None
    return UNITS.get(tokens[at].text + power)


def _is_cents(tokens: Sequence[Token], at: int) -> bool:
    """`47c`; degrees are `47C`."""
    return tokens[at].raw == "c" and tokens[at - 1].end == tokens[at].start


def _is_inch(tokens: Sequence[Token], at: int) -> bool:
    """`2 in.`, `5 ft 2 in`: the short form of inches, after feet or where nothing follows."""
    before = UNITS.get(text_at(tokens, at - 2))
    feet = before is not None and before.name == "foot"
    return tokens[at - 1].is_figure and (feet or text_at(tokens, at + 1) in {"", ".", ")", ","})


def _national(words: Sequence[str]) -> tuple[Unit, int] | None:
    """`U.S. dollars`, `Namibian dollars`."""
    if list(words[:4]) == ["u", ".", "s", "."]:
        found = unit_at(["us", *words[4:]])
        return (found[0], found[1] + 3) if found and found[1] > 1 else None
    if len(words) < 2 or words[0] not in COUNTRIES or words[0] in UNITS:
        return None
    return unit_at(words) or foreign(COUNTRIES[words[0]], words[1])


def _joined(words: Sequence[str]) -> tuple[Unit, int] | None:
    """`kilowatt-hours`, `km/h`, `°C`: what a mark holds together."""
    if words[0] == "°" and len(words) > 1:
        unit = UNITS.get(f"°{words[1]}") or UNITS.get(words[1])
        if unit is not None and unit.dimension in {"celsius", "fahrenheit"}:
            return unit, 2
    if len(words) > 2 and words[1] in {"-", "/"} and (unit := UNITS.get("".join(words[:3]))):
        return unit, 3
    return None


def _is_unit_here(tokens: Sequence[Token], at: int) -> bool:
    """A single letter is a unit only after a figure, and most of them only without a blank."""
    word, before = tokens[at].text, tokens[at - 1]
    if len(word) > 1 or not word.isalpha():
        return True
    return before.is_figure and (word in "mghltw" or tokens[at].start == before.end)


def _with_rate(excerpt: Excerpt, amount: Amount, after: int) -> tuple[Amount, int]:
    """`a day`, `per hour`, `/kg`, `daily` after a unit."""
    tokens, numbers = excerpt.tokens, excerpt.own.numbers
    word, following = text_at(tokens, after), text_at(tokens, after + 1)
    if word in numbers.of and text_at(tokens, after + 2) in numbers.per:
        far = text_at(tokens, after + 3)
        if far in RATES:
            end = tokens[after + 3].end
            return replace(amount, per=RATES[far], span=Span(amount.span.start, end)), after + 4
    measured = word == "/" or word in numbers.per_measure
    if measured and following not in RATES:
        found = _unit_after(excerpt, after + 1)
        if found:
            end = tokens[after + found[1]].end
            named = replace(amount, per=found[0].name, span=Span(amount.span.start, end))
            return named, after + 1 + found[1]
    if (measured or word in numbers.per) and following in RATES:
        second = _second_rate(excerpt, after + 2)
        if second is not None:
            both = " and ".join(sorted({RATES[following], second[0]}))
            end = tokens[second[1] - 1].end
            return replace(amount, per=both, span=Span(amount.span.start, end)), second[1]
        end = tokens[after + 1].end
        return replace(amount, per=RATES[following], span=Span(amount.span.start, end)), after + 2
    if word in numbers.rates:
        end = tokens[after].end
        return replace(
            amount, per=numbers.rates[word], span=Span(amount.span.start, end)
        ), after + 1
    return amount, after


def _second_rate(excerpt: Excerpt, at: int) -> tuple[str, int] | None:
    """The second thing an amount is counted per: `per person and day`."""
    tokens = excerpt.tokens
    if text_at(tokens, at) in excerpt.own.numbers.joiners:
        at += 1
    elif text_at(tokens, at) not in excerpt.own.numbers.per:
        return None
    if text_at(tokens, at) in excerpt.own.numbers.per:
        at += 1
    rate = RATES.get(text_at(tokens, at))
    return None if rate is None else (rate, at + 1)


def _is_age(excerpt: Excerpt, start: int, after: int) -> bool:
    tokens, numbers = excerpt.tokens, excerpt.own.numbers
    before = [t.text for t in tokens[max(0, start - 5) : start]]
    if phrase_at(excerpt, after, numbers.years_old) is not None:
        return True
    if numbers.aged_in and text_at(tokens, start).find(numbers.aged_in) > 0:
        return True
    if led_by(excerpt, tokens[start].start, numbers.aged) is not None:
        return True
    if not numbers.aged_near.isdisjoint(before[-4:]) and (
        before[-1] == "-" or before[-1] in numbers.age_links
    ):
        return True
    token = tokens[start]
    return (
        before[-1:] == [","]
        and start > 1
        and tokens[start - 2].capital
        and token.is_figure
        and len(token.text) <= 3
        and text_at(tokens, after) in {",", "."}
    )


def _nouns_after(excerpt: Excerpt, after: int) -> tuple[str, ...]:
    """Stems of up to three words that follow in the same clause."""
    found: list[str] = []
    for token in excerpt.tokens[after : after + 5]:
        if not token.is_word and token.text != "-":
            break
        if token.is_word and token.text not in excerpt.own.numbers.no_nouns:
            found.append(stem(token.text))
    return tuple(found[:3])
