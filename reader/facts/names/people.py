"""People named on either side in the same place, where no capital letter marks a name.

    厨师长沈雨晴推出了新菜单    厨师长罗文博推出了新菜单        沈雨晴, 罗文博
    監督のトーマス・ベックは     監督のペーター・ランゲは         トーマス・ベック, ペーター・ランゲ
    어부 서만석은 그물을        어부 길종수는 그물을             서만석, 길종수

Where a name ends, one side alone does not tell. So both are read together: what differs between the
same words, begins as names do, and stands beside a word for what somebody is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from reader.facts.excerpt import Excerpt
from reader.facts.letters import letters_alike
from reader.facts.report import Claims
from reader.languages import language as known
from reader.languages.record import People
from reader.late_pattern import late_pattern
from reader.model import Span
from reader.named_tuple import NamedTuple

CONTEXT = 2
"""Characters that have to be the same before two names, and after them."""
BEFORE = 8
"""Characters before a name in which the word for what somebody is stands."""
MOST = 200
"""Beginnings of names that are tried in a passage."""
LONGEST, PLACES = 2000, 20
"""Characters of a side beyond which it is no sentence; places tried for one name."""
ALIKE = 0.6
"""Share of consonants in common from which two foreign names may be spellings of one."""


class _Shapes(NamedTuple):
    """How a name begins, and the words before and after one for what somebody is."""

    own: People
    begins: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]


@cache
def _shapes(code: str) -> _Shapes:
    own = known(code).names.people
    patterns = own.begins, f"(?:{own.before})$", own.after
    return _Shapes(own, *(re.compile(pattern) for pattern in patterns))


def people_exchanged(claims: Claims) -> list[tuple[Span, Span]]:
    """Where another person is named in the same place; nobody whom both sides name."""
    if not claims.left.own.names.people.begins or claims.left.language != claims.right.language:
        return []
    shapes = _shapes(claims.left.language)
    left, right = (excerpt.words(*excerpt.span) for excerpt in (claims.left, claims.right))
    if max(len(left), len(right)) > LONGEST:
        return []
    beginnings = islice(_beginnings(shapes, left), MOST)
    pairs = [pair for match in beginnings for pair in _exchanged(shapes, left, right, match)]
    found: list[tuple[Span, Span]] = []
    for one, other in sorted(pairs, key=_size):
        if not any(one.meets(a) or other.meets(b) for a, b in found):
            found.append((one, other))
    return [
        (_placed(one, claims.left), _placed(other, claims.right)) for one, other in sorted(found)
    ]


def _size(pair: tuple[Span, Span]) -> tuple[int, int, int]:
    """The shortest names first, in an order that is the same from both sides."""
    one, other = pair
    sizes = one.end - one.start, other.end - other.start
    return sum(sizes), max(sizes), one.start + other.start


def _placed(span: Span, excerpt: Excerpt) -> Span:
    return Span(span.start + excerpt.span.start, span.end + excerpt.span.start)


def _beginnings(shapes: _Shapes, text: str) -> Iterator[re.Match[str]]:
    """Every place where a name may begin; what is whole is a name as it stands."""
    match = shapes.begins.search(text)
    while match:
        yield match
        match = shapes.begins.search(text, match.end() if match["whole"] else match.start() + 1)


def _exchanged(
    shapes: _Shapes, left: str, right: str, match: re.Match[str]
) -> list[tuple[Span, Span]]:
    """The name that begins here, with the one in its place on the other side."""
    start = match.start()
    found = []
    for place in islice(_places(left[max(0, start - CONTEXT) : start], right), PLACES):
        other = shapes.begins.match(right, place)
        if other is None:
            continue
        for end in _ends(shapes.own, match):
            for end_there in _ends(shapes.own, other):
                pair = Span(start, end), Span(place, end_there)
                if _go_on_alike(shapes.own, left[end:], right[end_there:]) and _are_two(
                    shapes.own, left, right, pair
                ):
                    found.append(pair)
    return [p for p in found if _is_told(shapes, left, p[0]) or _is_told(shapes, right, p[1])]


def _places(context: str, text: str) -> Iterator[int]:
    """Where a name may stand after the same characters; at the very beginning after none."""
    if len(context) < CONTEXT:
        if text.startswith(context):
            yield len(context)
        return
    at = text.find(context)
    while at >= 0:
        yield at + len(context)
        at = text.find(context, at + 1)


def _ends(own: People, match: re.Match[str]) -> list[int]:
    """Where a name may end that begins here."""
    if match["whole"] or match["dotted"]:
        return [match.end()]
    return [match.end() + size for size in own.given]


def _go_on_alike(own: People, left: str, right: str) -> bool:
    """Whether the same characters follow two names, whatever form their particle has.

    After a dot the rest of a foreign name follows, which may be another too.
    """
    if left.startswith("·") and right.startswith("·"):
        return True
    ends = [own.particles.get(text[:1], text[:1]) + text[1:CONTEXT] for text in (left, right)]
    return ends[0] == ends[1]


def _are_two(own: People, left: str, right: str, pair: tuple[Span, Span]) -> bool:
    """Whether two names are of two people, and neither side has the other's."""
    one, other = left[slice(*pair[0])], right[slice(*pair[1])]
    if one in right or other in left or (one[0] == other[0] and len(one) != len(other)):
        return False
    if any(re.search(own.never, name) for name in (one, other)):
        return False
    parts = [_PARTS.split(name) for name in (one, other)]
    same_size = len(parts[0]) == len(parts[1])
    foreign = left.startswith("·", pair[0].end)
    return same_size and any(
        not _are_alike(*both, foreign=foreign) for both in zip(*parts, strict=True)
    )


_PARTS = late_pattern("[・＝]")
_ROWS = (
    "カキクケコガギグゲゴ",
    "サシスセソザジズゼゾ",
    "タチツテトダヂヅデド",
    "ナニヌネノン",
    "ハヒフヘホバビブベボパピプペポヴ",
    "マミムメモ",
    "ラリルレロ",
)
_CONSONANTS = {ord(kana): row[0] for row in _ROWS for kana in row} | {
    ord(kana): "" for kana in "アイウエオァィゥェォヤユヨャュョワヲーッ"
}


def _are_alike(one: str, other: str, *, foreign: bool) -> bool:
    """Whether two foreign names may be spellings of one: by consonants, or by a shared sign."""
    if not "ァ" <= one[0] <= "ヺ":
        return foreign and not set(one).isdisjoint(other)
    bones = one.translate(_CONSONANTS), other.translate(_CONSONANTS)
    return bones[0] == bones[1] or letters_alike(*bones) >= ALIKE


def _is_told(shapes: _Shapes, text: str, name: Span) -> bool:
    """Whether a word for what somebody is stands beside a name, or a mark inside it shows one."""
    if "・" in text[slice(*name)]:
        return True
    before = text[max(0, name.start - BEFORE) : name.start]
    return bool(shapes.before.search(before) or shapes.after.match(text, name.end))
