"""Names with a number in them: `F-16`, `BA117`, `G7`, `H5N1`, `Covid-19`, `World War II`.

The figure counts nothing, so it is no amount; two designations with the same letters and other
figures are another thing all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import Amount, AmountKind
from reader.facts.numbers.currencies import CURRENCY_CODES, SHORT_CURRENCIES
from reader.late_pattern import late_pattern
from reader.model import Span

_CODE = late_pattern(
    r"(?<![\w$€£-])(?:[A-Za-z]{1,8}-){0,2}(?=[A-Za-z]*[A-Z])[A-Za-z]{1,8}-?\d{1,5}"
    r"(?:[A-Za-z]\d{0,4})?(?![\w-])"
)
_ROMAN = late_pattern(r"\b([A-Z]\w{2,}) ([IVX]{1,5})\b")
_ROMANS = {
    tens + unit: 10 * ten + one
    for ten, tens in enumerate(("", "X"))
    for one, unit in enumerate(("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"))
    if tens or unit
}


def designations(excerpt: Excerpt) -> Iterator[Amount]:
    """Every designation of an excerpt; linear in its text."""
    if not excerpt.tokens:
        return
    first, end = excerpt.tokens[0].start, excerpt.tokens[-1].end
    for match in _CODE.finditer(excerpt.text, first, end):
        letters = re.sub(r"[\d-]", "", match[0]).lower()
        if letters in CURRENCY_CODES or letters in SHORT_CURRENCIES:
            continue
        digits = re.sub(r"\D", "", match[0])
        yield Amount(Span(*match.span()), Decimal(digits), AmountKind.LABEL, name=letters)
    for match in _ROMAN.finditer(excerpt.text, first, end):
        value = _ROMANS.get(match[2])
        if value is not None:
            name = match[1].lower()
            yield Amount(Span(*match.span()), Decimal(value), AmountKind.LABEL, name=name)
