"""The `key: value` lines between two `---` at the top of a file.

The small part of YAML that people and exporters write, read by hand: a library of ten thousand
articles reads it ten thousand times. No article is refused for it: what cannot be read is passed
over, key and all that belongs to it, and a note names the line.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reader.dataclass import dataclass, field
from reader.errors import closest
from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple

KEYS: Mapping[str, tuple[str, ...]] = {
    "headline": ("title", "hed"),
    "outlet": ("sitename", "site_name", "site", "publisher", "publication", "newspaper"),
    "byline": ("author", "authors", "by", "creator", "creators"),
    "published": ("date", "pubdate", "publishdate", "publish_date", "date_published", "created"),
    "url": ("link", "source_url", "canonical", "canonical_url", "permalink", "source"),
    "language": ("lang", "locale"),
    "role": (),
    "embargo": ("embargoed", "embargo_until", "embargo_date"),
}
"""What an article's front matter may say, and the names that exporters have for it.

Other keys are passed over with a note.
"""

CHARACTERS_CAP = 64_000
"""Characters within which front matter must end; without an end it is text."""
NOTES_CAP = 20
UNENDED = "line 1: front matter without an end is read as text"

_FENCE = late_pattern(r"---[^\S\n]*")
_END = late_pattern(r"(?:---|\.\.\.)[^\S\n]*")
_KEY = late_pattern(r"[\"']?([^\W\d][\w .-]{0,40}?)[\"']?[^\S\n]*:(?:[^\S\n]+(.*))?")
_LANGUAGE = late_pattern(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4}){0,2}")
_MEANING = {other: key for key, others in KEYS.items() for other in (key, *others)}


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the front matter says, the text below it, and notes on what was passed over."""

    values: Mapping[str, str] = field(default_factory=dict)
    body: str = ""
    notes: tuple[str, ...] = ()

    def value(self, key: str) -> str:
        """The value of one of `KEYS`, or nothing."""
        return self.values.get(key, "")


class _Block(NamedTuple):
    """A key with what stands beside it and below it; `line` counts from 1, `key` may be empty."""

    line: int
    key: str
    written: str
    below: list[str]


def parted(text: str) -> FrontMatter:
    """Front matter and body of a text whose line ends are plain.

    A first line `---` opens front matter only where a `key:` line or a comment follows it; all
    lines may be indented alike.
    """
    if not opens(text):
        return FrontMatter(body=text)
    lines = text[:CHARACTERS_CAP].split("\n")
    end = next((number for number, line in enumerate(lines[1:], 1) if _END.fullmatch(line)), None)
    if end is None:
        return FrontMatter(body=text, notes=(UNENDED,))
    from textwrap import dedent

    values, notes = _read(dedent("\n".join(lines[1:end])).split("\n"))
    body = text[sum(map(len, lines[: end + 1])) + end + 1 :]
    return FrontMatter(values, body, _capped(notes))


def opens(text: str) -> bool:
    """Whether a text opens with front matter, ended or not."""
    if not text.startswith("---"):
        return False
    first, _, rest = text[:CHARACTERS_CAP].partition("\n")
    second = rest.partition("\n")[0].lstrip()
    begins = _KEY.fullmatch(second) or _END.fullmatch(second) or second.startswith("#")
    return bool(_FENCE.fullmatch(first) and rest and begins)


def _capped(notes: Sequence[str]) -> tuple[str, ...]:
    more = len(notes) - NOTES_CAP
    rest = (f"{more:,} more lines of front matter are passed over",) if more > 0 else ()
    return (*notes[:NOTES_CAP], *rest)


def _read(lines: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    values: dict[str, str] = {}
    said_by: dict[str, _Block] = {}
    notes: list[str] = []
    for block in _blocks(lines):
        meaning = _meaning(block)
        if not meaning:
            notes.append(f"line {block.line}: {_unknown(block)}")
            continue
        before = said_by.get(meaning)
        if before and (block.key.lower() != meaning or before.key.lower() == meaning):
            notes.append(_passed(block, f"{meaning} is on line {before.line}"))
            continue
        read, why = _value(meaning, block)
        if why:
            notes.append(_passed(block, why) if read is None else f"line {block.line}: {why}")
        if read is None:
            continue
        if before:
            notes.append(_passed(before, f"{meaning} is on line {block.line}"))
        values[meaning], said_by[meaning] = read, block
    return values, notes


def _meaning(block: _Block) -> str:
    """Which of `KEYS` a block speaks for; a `source` is an address or else an outlet."""
    key = block.key.lower().replace("-", "_").replace(" ", "_")
    if key == "source" and block.written and "://" not in block.written:
        return "outlet"
    return _MEANING.get(key, "")


def _blocks(lines: Sequence[str]) -> Iterator[_Block]:
    """The keys with their lines, and each line that is none as a block without a key."""
    current: _Block | None = None
    for number, line in enumerate(lines, start=2):
        continued = line[:1].isspace() or line.startswith(("- ", "-\t")) or line == "-"
        if current and (continued or not line.strip()):
            current.below.append(line)
            continue
        if current:
            yield current
            current = None
        found = _KEY.fullmatch(line)
        if found:
            current = _Block(number, found[1], found[2] or "", [])
        elif line.strip():
            yield _Block(number, "", line, [])
    if current:
        yield current


def _value(meaning: str, block: _Block) -> tuple[str | None, str]:
    """The value of a known key and what to say of it; None where it is passed over."""
    from reader.formats.front_values import value

    read = value(block.written, block.below)
    if read is None:
        return None, "cannot be read as a line of text"
    if meaning == "language" and read.text and not _LANGUAGE.fullmatch(read.text):
        return None, f"{read.text[:40]!a} is no language code, such as en or ko"
    return read.text, "the comment is passed over" if read.comment else ""


def _unknown(block: _Block) -> str:
    if not block.key:
        return (
            "a comment, passed over"
            if block.written.startswith("#")
            else "no `key: value`, passed over"
        )
    near = closest(block.key.lower(), KEYS)
    hint = f" (did you mean {near}?)" if near else ""
    return f"{block.key}: unknown key, passed over{hint}"


def _passed(block: _Block, why: str) -> str:
    return f"line {block.line}: {block.key}: passed over ({why})"
