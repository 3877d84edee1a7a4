"""The lines above a pair: what is compared and how far it is judged; what became of the story."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from reader.dataclass import replace
from reader.model import Article, Mark, Severity
from reader.text import cells
from reader.text.clean import sanitized
from reader.tui.geometry import Geometry
from reader.tui.marked_text import MarkedText
from reader.view.descriptions import DOT, percent, release_line
from reader.view.measure import SEPARATOR
from reader.view.picture_words import picture_line, picture_name
from reader.view.reading import Reading

_TO = " > "
_GUESSED = "WIRE? "
"""Before the name of an article that is the wire copy by its date alone, as the list has it."""
_NARROW = 50
"""Columns of a screen from which the changed rows are counted too."""
_SHORT = 12
"""Cells of a file name that does not part a pair from the others of a night: `wire.txt`."""
_OPENS = " (Tab)"
"""The key that opens the minor findings."""


def heads(
    pair: tuple[Article, Article],
    reading: Reading | None,
    how: str,
    width: int,
    *,
    queue: str = "",
    guessed: str = "",
) -> list[list[MarkedText]]:
    """Two lines: both names, and what is judged; what matters, and what became of the story.

    `queue` is the place of the pair among those to be judged ("7/40"), `how` what is unusual in the
    way it is shown, `guessed` the source of an article that only its date makes the wire copy.
    """
    progress = _progress(reading, width)
    room = width - _size(progress) - 1
    matter = _matter(reading, width)
    return [
        _parted(_names(*pair, queue, guessed, room), progress, width),
        _parted(matter, _story(reading, how, width, _size(matter)), width),
    ]


def _size(line: list[MarkedText]) -> int:
    return sum(cells.width(words) for words, _ in line)


def titles(left: Article, right: Article, geometry: Geometry) -> list[MarkedText]:
    """The headlines, or outlet and day, each above its column of words."""
    room = geometry.text
    first, second = (_cut(_title(article), room) for article in (left, right))
    padding = " " * (room - cells.width(first) + len(SEPARATOR))
    margin = " " * geometry.prefix
    return [(margin, Mark.PLAIN), (first, Mark.NOTE), (padding, Mark.PLAIN), (second, Mark.NOTE)]


def _names(left: Article, right: Article, queue: str, guessed: str, room: int) -> list[MarkedText]:
    place = [(f" {queue} ", Mark.CURRENT)] if queue else []
    room -= _size(place) + 1
    outlets = [_cut(one.outlet, 24) for one in (left, right)]
    against = [_against(one) for one in (left, right)]
    whole = cells.width(_in_folder(left, room)) + cells.width(_file(right)) + len(_TO)
    whole += sum(map(len, against))
    if all(outlets) and outlets[0] != outlets[1] and whole > room:
        named = [f"{warned}{outlet}" for warned, outlet in zip(against, outlets, strict=True)]
        return [*place, (f" {_by_outlet(right, named, room)}", Mark.PLAIN)]
    half = max(8, room // 2 - 4)
    marks = [
        warned + (_GUESSED if guessed and guessed == one.source else "")
        for warned, one in zip(against, (left, right), strict=True)
    ]
    first = marks[0] + _cut(_in_folder(left, half), half - len(marks[0]))
    second = marks[1] + _cut(_file(right), half - len(marks[1]))
    names = f"{first}{_TO}{second}"
    outlet = f" ({outlets[1]})" if outlets[1] else ""
    rest = room - cells.width(names)
    return [
        *place,
        (f" {names}", Mark.PLAIN),
        (outlet if cells.width(outlet) <= rest else "", Mark.NOTE),
    ]


def _against(article: Article) -> str:
    """In a word what stands against using an article: `EMBARGO `, `KILLED `, `CORRECTION `."""
    word = release_line(article.standing, article.embargo).partition(" ")[0]
    return f"{word} " if word else ""


def _by_outlet(right: Article, outlets: list[str], room: int) -> str:
    """Both outlets, and of the other article's file as much as there is room for."""
    words = _TO.join(outlets)
    rest = room - cells.width(words) - len(" ()")
    return f"{words} ({_cut(_file(right), rest)})" if rest >= _SHORT else words


def _progress(reading: Reading | None, width: int) -> list[MarkedText]:
    """How many of the findings that wait are judged, and how many of the changed rows."""
    if reading is None:
        return []
    (judged, waiting), (rows, changed) = reading.judged, reading.reviewed
    words = f"{judged} of {waiting} judged" if waiting else "nothing to judge"
    done = Mark.NOTE if judged >= waiting else Mark.CURRENT
    if width < _NARROW:
        return [(f" {words} ", done)]
    return [(words, done), (f"   {rows}/{changed} changes ", Mark.NOTE)]


def _matter(reading: Reading | None, width: int) -> list[MarkedText]:
    """How many findings matter, and how many are minor; where none matters, of which weight.

    Where there is none, what the articles are to each other.
    """
    if reading is None:
        return []
    told = [reading.comparison.findings[k] for k in reading.groups]
    by_weight = [sum(one.severity is level for one in told) for level in Severity]
    matter, minor = by_weight[0], sum(by_weight[1:])
    opens = _OPENS if minor > 1 else ""
    if matter:
        words = f" {matter} {'matters' if matter == 1 else 'matter'}"
        return [(words, Mark.PLAIN), (f", {minor} minor{opens}", Mark.NOTE)]
    if minor:
        counted = zip(by_weight[1:], tuple(Severity)[1:], strict=True)
        weights = ", ".join(f"{count} {level}" for count, level in counted if count)
        return [(f" nothing high, {weights}", Mark.PLAIN), (opens, Mark.NOTE)]
    picture = picture_line(reading.comparison).partition(";")[0]
    wordings = picture, picture_name(reading.comparison), "nothing found that matters"
    fitting = (one for one in wordings if one and cells.width(one) < width - 1)
    return [(f" {next(fitting, '')}", Mark.PLAIN)]


def _story(reading: Reading | None, how: str, width: int, used: int) -> list[MarkedText]:
    """What became of the base's story, as much as there is room for; how it is shown always.

    `used` are the cells before it.
    """
    shown: list[MarkedText] = [(f"{how} ", Mark.CURRENT)] if how else []
    if reading is None:
        return shown
    room = width - used - 3 - (cells.width(how) + 3 if how else 0)
    words: list[str] = []
    for wordings in _parts(reading, pictured=not reading.groups):
        fitting = (one for one in wordings if cells.width(DOT.join((*words, one))) <= room)
        words += filter(None, [next(fitting, "")])
    return [(DOT.join(words) + ("   " if how and words else " "), Mark.NOTE), *shown]


def _parts(reading: Reading, *, pictured: bool) -> Iterator[tuple[str, ...]]:
    """What became of it, each part in the words that there may be room for, the fullest first.

    `pictured`: the picture of the whole is told already.
    """
    picture = picture_line(reading.comparison)
    if picture and not pictured:
        yield picture, picture.partition(";")[0], picture_name(reading.comparison)
    summary = reading.comparison.summary
    told = percent(summary.kept)
    yield ("every sentence told",) if summary.kept >= 1 else (f"{told} told",)
    if summary.omitted:
        yield (f"{summary.omitted} left out",)
    if summary.added:
        yield (f"{summary.added} added",)
    yield (f"{percent(summary.verbatim)} word for word",)
    if hidden := replace(reading.hidden, possible=0).words:
        yield (f"hidden: {hidden}",)
    yield (f"{summary.moved} moved",) if summary.moved else ("same order",)


def _parted(left: list[MarkedText], right: list[MarkedText], width: int) -> list[MarkedText]:
    """Words at the left end and at the right end of a line."""
    taken = _size(right)
    room, line = max(0, width - taken - 1), list[MarkedText]()
    for words, mark in left:
        fitting = _cut(words, room)
        line.append((fitting, mark))
        room -= cells.width(fitting)
    return [*line, (" " * (width - taken - _size(line)), Mark.PLAIN), *right]


def _title(article: Article) -> str:
    against = release_line(article.standing, article.embargo)
    known = against, article.headline, article.outlet, article.published[:10]
    return DOT.join(filter(None, map(str.strip, known))) or _file(article)


def _file(article: Article) -> str:
    return article.source if "://" in article.source else PurePath(article.source).name


def _in_folder(article: Article, room: int) -> str:
    """The name of its file; a short one says little, and has its folder before it."""
    name = _file(article)
    within = "/".join(PurePath(article.source).parts[-2:])
    short = cells.width(name) <= _SHORT and cells.width(within) <= room
    return within if short and "://" not in article.source else name


def _cut(text: str, room: int) -> str:
    return cells.fitted(sanitized(text), max(0, room))
