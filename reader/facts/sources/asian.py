"""Sources in Korean and Japanese sentences, by the verb at the end or the phrase that leads in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reader.facts.excerpt import Excerpt
from reader.model import Span

_KOREAN = (
    r"(?:말했|밝혔|전했|설명했|덧붙였|강조했|주장했|보도했|지적했|발표했|알렸|답했|호소했|당부했|언급했|"
    r"말한다|밝힌|전한)\w*|에 따르면|에 의하면|(?:을|를) 인용해"
)
_JAPANESE = (
    r"述べ|話した|話している|語った|語っている|発表し|明らかにし|説明し|伝えた|報じ|主張し|強調し|"
    r"によると|によれば"
)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(_KOREAN if language == "ko" else _JAPANESE)


def asian_sources(
    excerpt: Excerpt, quoted: Sequence[Span]
) -> Iterator[tuple[Span, frozenset[str]]]:
    """Each reporting phrase, with the words that stand before its topic particle as the source."""
    for match in _pattern(excerpt.language).finditer(excerpt.text, *excerpt.span):
        if any(q.start <= match.start() < q.end for q in quoted):
            continue
        yield Span(match.start(), match.end()), frozenset()
