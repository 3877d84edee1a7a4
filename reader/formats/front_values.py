"""What stands under a key of front matter, as one line of text.

    Song reaches #1 in Tarn          the same words: a hash without a blank behind it is no comment
    "We had no choice," mayor says   the same words: the marks do not hold the whole
    >-⏎  Harbour⏎  to close          Harbour to close
    ⏎  - Ann Cole⏎  - Bo Reed        Ann Cole, Bo Reed
    ⏎  name: Ann Cole                Ann Cole
    null                             nothing

The small part of YAML that exporters write. Nothing nests deeper, refers or repeats: what is meant
to (`&a`, `*a`, `!tag`) is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple

VALUE_CAP = 1_000
"""Characters of a value; nobody's headline is longer."""

_COMMENT = late_pattern(r"(?:^|\s)#(?=\s|$).*")
_QUOTED = late_pattern(r"'((?:[^']|'')*)'|\"((?:[^\"\\]|\\.)*)\"")
_ESCAPE = late_pattern(r"\\(?:u([0-9A-Fa-f]{4})|(.))")
_BLOCK = late_pattern(r"[>|][-+0-9]{0,2}")
_ITEM = late_pattern(r"[^\S\n]*-(?:[^\S\n]+|$)")
_NAME = late_pattern(r"[^\S\n]*[\"']?name[\"']?[^\S\n]*:[^\S\n]+(.*)")
_FIELD = late_pattern(r"[^\S\n]*[\w-]{1,40}:(?:[^\S\n]|$)")
_NOTHING = late_pattern(r"~|null|Null|NULL")
_MACHINERY = late_pattern(r"[&*][\w-]+(?:\s|$)|!(?:!|<|\w+\s|$)")
_FLOW_ITEM = late_pattern(r"\s*('(?:[^']|'')*'|\"(?:[^\"\\]|\\.)*\"|[^,'\"]*)\s*(?:,|$)")


class FrontLine(NamedTuple):
    """One line of text, and the comment that stood behind it."""

    text: str
    comment: str = ""


def value(written: str, below: Sequence[str]) -> FrontLine | None:
    """What a key says: what stands beside it and in the lines below that belong to it.

    None where it cannot be read or is longer than `VALUE_CAP`.
    """
    written = written.strip()
    under = [line for line in below if line.strip()]
    if _BLOCK.fullmatch(_COMMENT.sub("", written).strip()) and under:
        return _bounded(FrontLine(" ".join(line.strip() for line in under)))
    if under and not _COMMENT.sub("", written).strip():
        return _bounded(_listed(under))
    return _bounded(_scalar(" ".join([written, *(line.strip() for line in under)])))


def _bounded(found: FrontLine | None) -> FrontLine | None:
    return found if found and len(found.text) <= VALUE_CAP else None


def _scalar(written: str) -> FrontLine | None:
    quoted = _QUOTED.match(written)
    rest = written[quoted.end() :] if quoted else ""
    if quoted and (not rest.strip() or _COMMENT.match(rest)):
        return FrontLine(_unquoted(quoted), rest.strip())
    if _MACHINERY.match(written):
        return None
    if written.startswith("[") and written.endswith("]"):
        return _flow(written[1:-1]) or FrontLine(written)
    if written.startswith("{") and written.endswith("}"):
        return _named(written[1:-1].split(","))
    comment = _COMMENT.search(written)
    plain = written[: comment.start()].strip() if comment else written
    text = "" if _NOTHING.fullmatch(plain) else plain
    return FrontLine(text, comment[0].strip() if comment else "")


def _unquoted(quoted: re.Match[str]) -> str:
    single, double = quoted[1], quoted[2]
    if double is None:
        return single.replace("''", "'")
    return _ESCAPE.sub(_escaped, double)


def _escaped(escape: re.Match[str]) -> str:
    if escape[1]:
        return chr(int(escape[1], 16))
    return " " if escape[2] in "ntr" else escape[2]


def _flow(inside: str) -> FrontLine | None:
    """`Ann Cole, "Bo Reed"`; a credit in brackets is one item and stays as it is written."""
    if "," not in inside and inside[:1] not in "\"'":
        return None
    items: list[str] = []
    at = 0
    while at < len(inside):
        found = _FLOW_ITEM.match(inside, at)
        if not found or found.end() == at:
            return None
        item = _scalar(found[1].strip())
        items += [item.text] if item and item.text else []
        at = found.end()
    return FrontLine(", ".join(items))


def _listed(lines: Sequence[str]) -> FrontLine | None:
    """A list, of names or of records with a name; one record; or a text that was folded."""
    if _ITEM.match(lines[0]):
        return _items(lines)
    if _FIELD.match(lines[0]):
        return _named(lines)
    return _scalar(" ".join(line.strip() for line in lines))


def _items(lines: Sequence[str]) -> FrontLine | None:
    items: list[list[str]] = []
    for line in lines:
        if found := _ITEM.match(line):
            items.append([line[found.end() :]])
        else:
            items[-1].append(line)
    read = [_listed(item) if item[0].strip() else None for item in items]
    kept = [each.text for each in read if each and each.text]
    return FrontLine(", ".join(kept)) if len(kept) == len(items) else None


def _named(fields: Iterable[str]) -> FrontLine | None:
    names = [found[1] for field in fields if (found := _NAME.match(field))]
    return _scalar(names[0].strip()) if names else None
