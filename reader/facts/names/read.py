"""The names that a excerpt has: runs of capitalised words, with the titles before them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt, Token
from reader.facts.names.name import Name, plain
from reader.facts.names.nouns import start_of_name
from reader.facts.names.titled import glued_names
from reader.facts.pairing import MOST
from reader.facts.taken import Taken
from reader.languages.inside_names import ARTICLES, CONNECTORS, SHORTENED
from reader.languages.record import Names
from reader.model import Span


def read(excerpt: Excerpt, taken: Taken) -> list[Name]:
    """Every name of an excerpt in order, of each whether it names a source."""
    found = names(excerpt, taken.tokens)[:MOST]
    return [replace(name, speaks=_inside(name, taken.sources)) for name in found]


def _inside(name: Name, spans: Sequence[Span]) -> bool:
    return any(name.span.within(span) for span in spans)


def names(excerpt: Excerpt, taken: Collection[int] = ()) -> list[Name]:
    """Every name in a excerpt; `taken` are tokens that dates have used."""
    if excerpt.own.names.pattern:
        return glued_names(excerpt)
    if not excerpt.own.names.capitals or excerpt.titled:
        return []
    found: list[Name] = []
    stop = 0
    for index, token in enumerate(excerpt.tokens):
        if index < stop or not token.capital:
            continue
        stop = _run(excerpt, index, taken)
        if stop > index:
            name = _sure_name(excerpt, index, stop)
            found += [name] if name and not _in_dateline(excerpt, name) else []
    return found


def _sure_name(excerpt: Excerpt, first: int, stop: int) -> Name | None:
    """The name in a run of capitals; where every noun has one, only what shows that it is one."""
    name = _name(excerpt, first, stop)
    if name is None or name.title or not excerpt.own.writing.capital_nouns:
        return name
    start = start_of_name(excerpt, first, stop)
    return None if start is None else _name(excerpt, start, stop)


def _in_dateline(excerpt: Excerpt, name: Name) -> bool:
    line = excerpt.dateline
    return line is not None and line.start <= name.span.start < line.end


def _run(excerpt: Excerpt, index: int, taken: Collection[int]) -> int:
    """The token after the run of capitalised words that begins here."""
    tokens = excerpt.tokens
    if index in taken or not _is_name_word(tokens[index]):
        return index
    if excerpt.opens_sentence(index) and not _is_titled(excerpt, index):
        return index
    stop = index + 1
    while stop < len(tokens) and stop not in taken:
        token, gap = tokens[stop], tokens[stop].start - tokens[stop - 1].end
        if (
            (_is_name_word(token) or (token.raw == "I" and _may_be_first(excerpt, index, stop)))
            and gap <= 1
            and "\n" not in excerpt.text[tokens[stop - 1].end : token.start]
        ):
            stop += 1
        elif token.text in {"-", "'", "."} and gap == 0 and _continues(excerpt, stop):
            stop += 1 if _is_name_word(tokens[stop + 1]) or token.text == "." else 2
        elif _joins(excerpt, index, stop, taken):
            stop += 1
        else:
            break
    return stop


def _opens(excerpt: Excerpt, index: int) -> bool:
    """Whether a sentence begins here; after a comma and a closing quotation mark it goes on."""
    before = [t.text for t in excerpt.tokens[max(0, index - 2) : index]]
    goes_on = "," in before and before[-1] in {'"', "“", "”", "»", ","}
    return excerpt.opens_sentence(index) and not goes_on


def _is_titled(excerpt: Excerpt, index: int) -> bool:
    """Whether the first word of a sentence may be a name's, as in `Doctors Without Borders`."""
    word = excerpt.tokens[index].text
    after = excerpt.tokens[index + 1 : index + 2]
    if word in excerpt.own.numbers.counting and not any(token.capital for token in after):
        return False
    if word in excerpt.own.names.openers and index + 1 < len(excerpt.tokens):
        following = excerpt.tokens[index + 1]
        return following.capital and following.text in excerpt.grammar and following.text != "i"
    return word not in excerpt.grammar and word not in excerpt.own.names.openers


def _is_name_word(token: Token) -> bool:
    return token.capital and token.is_word and token.text != "i"


def _may_be_first(excerpt: Excerpt, first: int, index: int) -> bool:
    """`World War I`: a numeral after two words of a name, or where no verb follows."""
    after = excerpt.tokens[index + 1] if index + 1 < len(excerpt.tokens) else None
    return index - first > 1 or after is None or not after.is_word


def _continues(excerpt: Excerpt, index: int) -> bool:
    """A hyphen, apostrophe or full stop inside a name: `Jong-un`, `O'Neill`, `J. Smith`, `U.S.`."""
    tokens = excerpt.tokens
    if index + 1 >= len(tokens):
        return False
    following, before = tokens[index + 1], tokens[index - 1]
    if tokens[index].text == ".":
        short = (
            len(before.raw) == 1
            or before.text in excerpt.own.names.titles
            or before.text in excerpt.own.names.courtesies
            or before.text in SHORTENED
        )
        gap = following.start - tokens[index].end
        # The `I` of `F.B.I.`, and no pronoun.
        named = _is_name_word(following) or (following.raw == "I" and gap == 0)
        return short and named and gap <= 1
    glued = following.start == tokens[index].end
    if following.text in excerpt.own.names.joined:
        return False
    if tokens[index].text == "'":
        return glued and following.capital
    return glued and following.is_word and (following.capital or len(following.text) <= 4)


def _joins(excerpt: Excerpt, first: int, index: int, taken: Collection[int]) -> bool:
    """Whether a small word goes on with the name that began before it."""
    word = excerpt.tokens[index].text
    if word in excerpt.own.names.two_fields:
        return _is_of_two(excerpt, first, index)
    if word == "&":
        return index + 1 < len(excerpt.tokens) and _is_name_word(excerpt.tokens[index + 1])
    if excerpt.own.writing.capital_nouns:
        return False
    return word in CONNECTORS and _next_is_name(excerpt, index, taken)


def _is_of_two(excerpt: Excerpt, first: int, index: int) -> bool:
    """`Department of Fish and Game`: what a body is for may be two things."""
    run = excerpt.tokens[first:index]
    bodies = excerpt.own.names.bodies
    return (
        index + 1 < len(excerpt.tokens)
        and _is_name_word(excerpt.tokens[index + 1])
        and any(t.text in bodies for t in run)
        and any(t.text in CONNECTORS for t in run[1:])
    )


def _next_is_name(excerpt: Excerpt, index: int, taken: Collection[int]) -> bool:
    after = excerpt.tokens[index + 1 : index + 3]
    if not after or index + 1 in taken:
        return False
    if after[0].text in ARTICLES and len(after) > 1:
        return _is_name_word(after[1]) and index + 2 not in taken
    return _is_name_word(after[0])


def _is_title(word: str, own: Names) -> bool:
    """Whether a word before a name is none of it."""
    return word in own.titles or word in own.courtesies or word in own.grades


def _name(excerpt: Excerpt, first: int, stop: int) -> Name | None:
    own = excerpt.own.names
    tokens = [t for t in excerpt.tokens[first:stop] if t.is_word]
    title: list[Token] = []
    while len(tokens) > 1 and _is_title(tokens[0].text, own):
        title.append(tokens.pop(0))
    if title and not any(t.text in own.titles or t.text in own.courtesies for t in title):
        tokens, title = title + tokens, []
    if (
        tokens
        and excerpt.opens_sentence(first)
        and tokens[0].start == excerpt.tokens[first].start
        and (tokens[0].text in excerpt.grammar or _is_saying(excerpt, tokens))
    ):
        tokens = tokens[1:]
    words = [t for t in tokens if t.text not in CONNECTORS]
    if not words:
        return None
    opener = len(words) == 1 and not title and _opens(excerpt, first)
    if len(words[0].raw) > 1 and words[0].raw.isupper():
        opener = False
    if len(words) == 1 and len(words[0].raw) == 1:
        return None
    last = excerpt.tokens[first:stop][-1]
    return Name(
        Span(words[0].start, last.end),
        tuple(plain(t.raw) for t in words),
        tuple(own.titles.get(t.text, t.text) for t in title if t.text not in own.courtesies),
        tuple(t.raw for t in words),
        _nearest(excerpt, range(first - 1, first - 1 - _SEEN, -1)),
        _nearest(excerpt, range(_past_stop(excerpt, stop), stop + _SEEN)),
        firm=not opener,
        proper=bool(own.common) and not _is_common(own, words[0].text),
        common=_is_common(own, words[0].text),
        dotted=excerpt.text[last.end : last.end + 1] == ".",
        article=first > 0 and excerpt.tokens[first - 1].text in excerpt.own.small.articles,
    )


def _is_saying(excerpt: Excerpt, words: Sequence[Token]) -> bool:
    """Whether a verb of saying opens a sentence before its speaker: `Added Moe: "…"`."""
    return len(words) > 1 and words[0].text in excerpt.own.sources.turned


def _is_common(own: Names, word: str) -> bool:
    """Whether a word is formed as a common noun is, or as several of them."""
    return bool(own.common) and (
        word.endswith(own.common) or word.removesuffix("s").endswith(own.common)
    )


_NEAR, _SEEN = 3, 7
"""Words around a name by which its place is known, and tokens in which they are looked for."""

_PASSED = frozenset(['"', "“", "”", "„", "«", "»", "'", "s"])
"""Quotation marks, and what makes a name a possessive."""


def _past_stop(excerpt: Excerpt, stop: int) -> int:
    """The place after a name; the last stop of `U.S.` belongs to it where the sentence goes on."""
    tokens = excerpt.tokens
    if stop + 1 >= len(tokens) or tokens[stop].text != "." or len(tokens[stop - 1].raw) > 1:
        return stop
    return stop + 1


def _nearest(excerpt: Excerpt, places: range) -> tuple[str, ...]:
    """The words at these places; one blank word where the passage ends, and nothing beyond."""
    found: list[str] = []
    small = excerpt.own.small
    passed = small.void | small.articles | _PASSED
    for at in places:
        inside = 0 <= at < len(excerpt.tokens)
        text = excerpt.tokens[at].text if inside else ""
        if text not in passed:
            found.append(text)
        if not inside or len(found) == _NEAR:
            break
    return tuple(found)
