"""What a page prints around a story: captions with their credits, notes, links of the site, ends.

By the forms of the page's language and of English, which agencies write everywhere, and by shape:
`REUTERS/Ada Lind` is a credit whatever the language, and so is an address on a line of its own.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reader.formats.forms import LINE_CAP, Forms, Printed, has_any, normal
from reader.languages import language, page
from reader.languages.en.printed import PAGE
from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple

CREDIT_CAP = 90
"""Characters of the credit at the end of a caption."""

_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_NAME = rf"{_CAPITAL}[\w.'’&·-]{{0,30}}"
_NAMES = rf"{_NAME}(?:\s(?:(?:de|del|da|di|van|von|der|la|le|al|bin|for|the|of)\s)?{_NAME}){{0,4}}"
_SLASHED = rf"{_NAMES}(?:\s?/\s?{_NAMES}){{1,3}}(?:,\s{_NAME})?"
_AFTER_BAR = rf"\|\s*{_NAMES}/{_NAME}(?=\s|$)"
"""Both take long to compile, and few lines have their bar."""
_NOUN = r"(?P<noun>[^\W\d_][\w'’ ]{0,24}+)\s?"
_MARKED = late_pattern(
    rf"{_NOUN}(?:[:：=＝|]|[-–—]{{1,2}}\s)|[\[【（(〈<]\s?{_NOUN.replace('noun', 'inside')}"
    r"(?:[\]】）)〉>]|[:：=＝|])"
)
_STOP = late_pattern(r"[.!?…。！？\"”’)»」』】]\s{0,3}")
_NOUN_MARKS = ":：=＝"
_NOUN_AT = late_pattern(rf"(?<!\w){_CAPITAL}\w{{0,20}}\s?({_CAPITAL}\w{{0,20}})?(?=\s?[:：=＝])")
_OPENING = ("(", "[", "（", "【", "<")
_MEDIA = late_pattern(r"(?:[(\[（【<]\s?([^\W\d_][^()\[\]（）【】<>\n]{0,24})[)\]）】>]\s*){1,4}")
_INSIDE = r"[(\[（【<]\s?([^()\[\]（）【】<>\n]{1,24})[)\]）】>]"
_INITIALS = late_pattern(rf"(?:{_NAME}\s)?[a-zß-ÿ]{{2,4}}(?:\s?/\s?[a-zß-ÿ]{{2,4}}){{1,4}}")
_ADDRESS = late_pattern(r"[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{1,20}")
_SMALL = frozenset({"by", "via", "for", "of", "and", "the", "from", "de"})
_WITH_MORE = late_pattern(r"[.!?]\s\S{4}|[\]】）]\s?\w")
"""What says that no name is all there is."""
_STOPPED = late_pattern(r"[.!?]\s|。")
SIGNS = "(@"
"""What every signature below has in its line."""
SIGNATURE = late_pattern(r"\s*[-–—]{1,2}\s*\S[^\n]{0,80}\(@\w{1,40}\)[^\n]{0,40}")
"""Who signed an embedded post, with the day."""
EMBEDDED = late_pattern(r"\s[-–—]{1,2}\s*\S[^\n(]{0,80}\(@\w{1,40}\)[^\n]{0,40}$")
"""The same at the end of the post."""


class Furniture(NamedTuple):
    """The tables of a page's language and of English."""

    pictures: frozenset[str]
    captions: Forms
    taken: Forms
    printed: Forms

    def opens_caption(self, line: str) -> bool:
        """Whether a line begins as a caption: `Foto:`, `[사진설명]`, `FILE -`, `图为`."""
        return self.captions.opens(line) or bool(self._picture(line))

    def _picture(self, line: str) -> bool:
        found = _MARKED.match(line)
        if not found:
            return False
        noun = found["noun"] or found["inside"]
        return (
            normal(noun).strip() in self.pictures and found is not None and found.end() < len(line)
        )

    def is_media(self, line: str) -> bool:
        """`(Foto) (Vídeo)`: what else the agency sends."""
        return (
            line.startswith(_OPENING)
            and bool(_MEDIA.fullmatch(line))
            and all(normal(noun) in self.pictures for noun in re.findall(_INSIDE, line))
        )

    def credit_at(self, line: str) -> int:
        """Where the credit at the end of a caption begins; the length of the line for none."""
        for start in self._tails(line):
            if self.is_picture_credit(line[start:]):
                return start
        return len(line)

    def _tails(self, line: str) -> list[int]:
        """Where a credit may begin: after a stop, or at a noun for a picture."""
        least = max(1, len(line) - CREDIT_CAP)
        ends = [found.end() for found in _STOP.finditer(line, max(0, least - 4))]
        if has_any(line, _NOUN_MARKS):
            ends += [
                found.start(word) for found in _NOUN_AT.finditer(line, least) for word in (0, 1)
            ]
        return sorted({start for start in ends if least <= start < len(line)})

    def is_picture_credit(self, text: str) -> bool:
        """Whether a stretch names who took a picture or whose it is, and nothing else."""
        bare = text.strip().strip("()[]（）【】").rstrip(". ")
        if not bare or len(text) > CREDIT_CAP or text.rstrip().endswith(("?", "!", "。")):
            return False
        taken = self.taken.kinds(bare) and not re.search(r"[.!?。]\s?\w{2}", bare)
        return (
            bool(taken)
            or bool("/" in bare and re.fullmatch(_SLASHED, bare))
            or self._is_marked_credit(bare)
            or _is_agency(bare)
        )

    def _is_marked_credit(self, text: str) -> bool:
        noun, mark, rest = re.split(r"\s?([:：=＝])\s?", f"{text}: ", maxsplit=1)
        rest = rest.removesuffix(": ")
        if not mark or normal(noun) not in self.pictures or len(rest.split()) > 9:
            return False
        whose = normal(rest)
        named = bool(rest) and not rest[0].islower() and not _WITH_MORE.search(rest)
        return named or f" {whose}" in page.PICTURE_AGENCIES


_AGENCIES = frozenset(
    form for name in page.PICTURE_AGENCIES for form in (name[1:].upper(), name[1:].title())
)
SLIDES = 3
"""Credits before a capital in one line from which it is the captions of a slide show."""


def has_credit_inside(line: str) -> bool:
    """`… a jab. | Ada Lind/Testwire Council votes …`: a caption run together with what is below."""
    return "|" in line and bool(re.search(_AFTER_BAR, line))


def is_slide_show(line: str) -> bool:
    """`Reuters A bridge near Orme Reuters The harbour …`: captions of pictures, run together."""
    words = line.split()
    capital = (word[0].isupper() for word in (*words[1:], "A"))
    return sum(w in _AGENCIES and c for w, c in zip(words, capital, strict=True)) >= SLIDES


def is_contact(line: str) -> bool:
    """An address or a reporter's initials on a line of their own, in brackets or not."""
    if _INITIALS.fullmatch(line):
        return True
    found = _ADDRESS.search(line) if "@" in line and len(line) <= LINE_CAP // 3 else None
    return found is not None and not _STOPPED.search(line, 0, found.start())


def _is_agency(text: str) -> bool:
    """Names that end in the name of an agency that sends pictures."""
    words = [word for word in text.split() if word not in _SMALL]
    named = 0 < len(words) <= 7 and ":" not in text and not any(word[0].islower() for word in words)
    return named and normal(f" {text}").endswith(page.PICTURE_AGENCIES)


@lru_cache(maxsize=32)
def furniture(code: str) -> Furniture:
    """The forms of a language's pages and of English ones."""
    pages = dict.fromkeys((language(code[:2].lower()).page, PAGE))
    return Furniture(
        frozenset(normal(noun) for each in pages for noun in each.pictures),
        Forms({Printed.CAPTION: [form for each in pages for form in each.captions]}),
        Forms({Printed.TAKEN: [form for each in pages for form in each.taken]}),
        Forms(
            {
                Printed.CREDIT: [form for each in pages for form in each.credits],
                Printed.NOTE: [form for each in pages for form in each.notes],
                Printed.SITE: [form for each in pages for form in each.site],
                Printed.END: [form for each in pages for form in each.ends],
            }
        ),
    )
