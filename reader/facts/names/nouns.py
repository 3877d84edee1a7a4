"""Where a name begins in a run of capitals, in a language that gives one to every noun.

der Schreiner Anton Riedl        from `Anton`, a first name
die Fähre nach Rosenheim         from `Rosenheim`, which ends as places do, after `nach`
half Norwegen den Inseln         from `Norwegen`, a country
die Frage nach Ursachen          nowhere
"""

from __future__ import annotations

from reader.facts.excerpt import Excerpt
from reader.facts.names.name import plain
from reader.facts.names.translated import is_country, is_place
from reader.languages.lexicon import has


def start_of_name(excerpt: Excerpt, first: int, stop: int) -> int | None:
    """The token with which a name begins in a run of capitals; none where there is no name."""
    own, tokens = excerpt.own.names, excerpt.tokens
    words = [at for at in range(first, stop) if tokens[at].is_word]
    given = (at for at in words[:-1] if own.given and has(own.given, plain(tokens[at].text)))
    start = next(given, None)
    if start is not None or not words:
        return start
    last = tokens[words[-1]].text
    if len(words) > 1 and last in own.firms:
        return first
    before = tokens[first - 1].text if first else ""
    told = [plain(tokens[at].text) for at in words]
    if before not in own.before_places:
        return first if own.given and is_country(told) else None
    ends = last.endswith(own.place_endings or ("\0",)) and not last.startswith(own.place_endings)
    return first if ends or is_place(told) else None
