"""Whether a page may be given to a parser: how deep it nests, and how long its tags are.

Parsers written in C take minutes over 200,000 attributes in one tag or 100,000 open elements, and
nothing can stop them. One pass, linear in the text, that never goes back.
"""

from __future__ import annotations

import re
from collections import Counter

from reader.errors import BadFile
from reader.late_pattern import late_pattern

PAGE_CAP = 8 * 1024 * 1024
"""Characters of a page, without the pictures that are written in it."""
DEEPEST = 512
LONGEST_TAG = 20_000
"""Characters of a tag without the values in quotation marks."""
MOST_VALUES = 1_000

_PICTURE = late_pattern(r"data:[\w.+-]{1,40}/[\w.+-]{1,60}[;,][^\"'\s<>)]*+")
_REFERENCE = late_pattern(r"&#(?:[xX]([0-9A-Fa-f]{1,8})|([0-9]{1,9}));?")
_CONTROL = late_pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_OPENING = late_pattern(r"<(?:(!--)|(/?)([A-Za-z][^\s/>]{0,60}))")
_QUOTED_OR_END = late_pattern(r"[\"'>]")
_NO_MARKUP = frozenset({"script", "style", "textarea", "title", "xmp", "noembed", "noframes"})
_CLOSED_BY_THEMSELVES_WORDS = """
    area base br col embed hr img input link meta param source track wbr p li dt dd option
    optgroup tr td th thead tbody tfoot colgroup caption rp rt
"""
_CLOSED_BY_THEMSELVES = frozenset(_CLOSED_BY_THEMSELVES_WORDS.split())
"""Elements that have no end, or that the next one of their kind ends."""


def parsable(text: str, source: str) -> str:
    """A text that a parser may be given: without what saved pages carry besides words.

    Pictures and fonts in attributes and characters that no tree can hold are left out. Raises
    BadFile for a text that no parser should be given.
    """
    text = _PICTURE.sub("data:,", _REFERENCE.sub(_no_control, _CONTROL.sub("", text)))
    check(text, source)
    return text


def _no_control(reference: re.Match[str]) -> str:
    """A character by its number, or nothing for one that no tree can hold."""
    number = int(reference[1], 16) if reference[1] else int(reference[2])
    is_control = number < 0x20 and number not in (0x9, 0xA, 0xD)
    is_none = 0xD800 <= number <= 0xDFFF or number & 0xFFFE == 0xFFFE
    return "" if is_control or is_none else reference[0]


def check(text: str, source: str) -> None:
    """Raises BadFile for a page that no parser should be given."""
    if len(text) > PAGE_CAP:
        reason = f"is a page of {len(text):,} characters, and {PAGE_CAP:,} are read at most"
        raise _too_much(source, reason)
    is_open: Counter[str] = Counter()
    depth = at = 0
    small = text.lower()
    while found := _OPENING.search(small, at):
        if found[1]:
            at = _after(small, "-->", found.end())
            continue
        name = found[3]
        at = _end_of_tag(text, found.end(), source)
        if name in _NO_MARKUP and not found[2]:
            at = _after(small, f"</{name}", at)
        elif name in _CLOSED_BY_THEMSELVES or text[at - 2 : at] == "/>":
            continue
        elif found[2]:
            depth -= is_open[name] > 0
            is_open[name] -= is_open[name] > 0
        else:
            depth += 1
            is_open[name] += 1
            if depth > DEEPEST:
                raise _too_much(source, f"is nested more than {DEEPEST} elements deep")


def _end_of_tag(text: str, at: int, source: str) -> int:
    """Where a tag ends that is open at a place; a `>` in quotation marks is none."""
    bare = values = 0
    while found := _QUOTED_OR_END.search(text, at):
        bare += found.start() - at
        if bare > LONGEST_TAG or values > MOST_VALUES:
            raise _too_much(source, "has a tag with too many attributes")
        if found[0] == ">":
            return found.end()
        values += 1
        at = _after(text, found[0], found.end())
    if len(text) - at > LONGEST_TAG:
        raise _too_much(source, "has a tag that does not end")
    return len(text)


def _after(text: str, mark: str, at: int) -> int:
    end = text.find(mark, at)
    return len(text) if end < 0 else end + len(mark)


def _too_much(source: str, reason: str) -> BadFile:
    return BadFile(source, reason, remedy="save its text as .txt")
