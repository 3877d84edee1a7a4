"""Paragraphs with roles into an Article: its text, its sentences, and what its lines say of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.dataclass import dataclass, field
from reader.formats import labels
from reader.formats.blocks import Line, Paragraph, Shape
from reader.formats.caps import cut_after, is_read, room
from reader.formats.dateline import Dateline, dateline_of, place_of
from reader.formats.forms import Printed
from reader.formats.front_matter import FrontMatter
from reader.formats.furniture import furniture
from reader.formats.published import is_date, iso_date
from reader.formats.roles import roles_of
from reader.languages import language as language_record
from reader.model import FACTS_CUT, Article, Role, Sentence, Span
from reader.text.clean import match_key
from reader.text.language import language_of
from reader.text.length import WORD_BY_WORD, longest_read
from reader.text.segment import sentences_in

_DAY_CAP = 40
_WIRE = frozenset({"wire", "wire copy", "agency", "original", "source"})
_TELLING = frozenset({"rewrite", "telling"})
"""Roles of an article in its story, as front matter names them."""
_TOP = 6
"""Paragraphs among which a label may stand in one line with its first item."""

_BRACKETS = frozenset("([（【")
_WHOLE = (Role.HEADLINE, Role.LABEL, Role.META, Role.CREDIT)
"""Roles whose line is one sentence, whatever stops stand in it."""


@dataclass(slots=True)
class _Draft:
    """An article being written down: its text in parts, and its sentences."""

    language: str
    parts: list[str] = field(default_factory=list)
    length: int = 0
    sentences: list[Sentence] = field(default_factory=list)
    is_cut: bool = False
    in_story: bool = False
    filed: tuple[Span, Dateline] | None = None

    def write(self, text: str) -> int:
        """Adds text and says where it starts."""
        start = self.length
        self.parts.append(text)
        self.length += len(text)
        return start

    def add(self, line: Line, role: Role, paragraph: int) -> None:
        """Adds a line; its bullet stays outside its sentences, its number is of the first one.

        One sentence too many shows that there are more; those are not looked for.
        """
        opening = self.write(line.mark)
        start = self.write(line.text)
        if self.is_cut:
            return
        if role in _WHOLE:
            spans = [Span(0, len(line.text))]
        else:
            most = room(len(self.sentences), self.length)
            spans = sentences_in(line.text, self.language, most)
        if role is Role.CAPTION:
            spans = _joined_from(furniture(self.language).credit_at(line.text), spans)
        if role is Role.BODY and not self.in_story:
            self.in_story = True
            if found := _dateline(line.text, self.language):
                self.filed = Span(start, start + found.length), found
                spans = _joined_until(found.length, spans)
        if spans and any(map(str.isalnum, line.mark)):
            spans[0] = Span(opening - start, spans[0].end)
        for first, end in spans:
            placed = Span(start + first, start + end)
            if not is_read(len(self.sentences), *placed):
                self.is_cut = True
                break
            aside = role is Role.BODY and self._is_aside(line.text[first:end])
            self.sentences.append(Sentence(placed, Role.META if aside else role, paragraph))

    def _is_aside(self, sentence: str) -> bool:
        """Whether a sentence in brackets points to another page: `(RELATED: The lamps of Tarn)`."""
        return sentence[:1] in _BRACKETS and Printed.SITE in furniture(self.language).printed.kinds(
            sentence
        )


def assembled(
    paragraphs: Sequence[Paragraph], front: FrontMatter, source: str, language: str | None = None
) -> Article:
    """The article that paragraphs and front matter make; `language` overrides what they say."""
    whole = _with_labels(_with_headline(paragraphs, front.value("headline")))
    kept, beyond = _capped(whole)
    said = (language or front.value("language")).lower()[:2]
    draft = _Draft(said or language_of("\n".join(_sample(kept))))
    roles = roles_of(kept, draft.language)
    _write(draft, kept, roles)
    sentences = tuple(draft.sentences)
    is_cut = draft.is_cut or bool(beyond)
    text = "".join(draft.parts)
    end = sentences[-1].span.end if is_cut else len(text)
    unread = "\n".join([text[end:], *beyond]) if is_cut else ""
    text = text[:end]
    dateline, found = draft.filed or (None, None)
    return Article(
        text=text,
        sentences=sentences,
        language=draft.language,
        headline=front.value("headline") or _first(text, sentences, Role.HEADLINE),
        outlet=front.value("outlet") or (found.agency if found else ""),
        byline=front.value("byline") or _byline(text, sentences) or (found.byline if found else ""),
        published=iso_date(front.value("published") or _published(text, sentences)),
        dateline=dateline,
        source=source,
        url=front.value("url"),
        wire=_wire(front.value("role")),
        notes=(
            *front.notes,
            *([cut_after(len(sentences))] if is_cut else []),
            *_long(sentences, draft.language),
        ),
        unread=unread,
    )


def _wire(role: str) -> bool | None:
    """Whether a role is that of the wire copy; None for one that says neither."""
    name = role.strip().casefold()
    return True if name in _WIRE else False if name in _TELLING else None


def _with_headline(paragraphs: Sequence[Paragraph], headline: str) -> Sequence[Paragraph]:
    """The headline of front matter opens the text, unless the text opens with it already."""
    if not headline:
        return paragraphs
    if paragraphs and match_key(paragraphs[0][0].text) == match_key(headline):
        return [(Line(paragraphs[0][0].text, Shape.TITLE),), *paragraphs[1:]]
    return [(Line(headline, Shape.TITLE),), *paragraphs]


def _with_labels(paragraphs: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """A label that stands in one line with its first item, as on some pages, has its own line."""
    top = [_parted_label(paragraph) for paragraph in paragraphs[1:_TOP]]
    return [*paragraphs[:1], *top, *paragraphs[_TOP:]]


def _parted_label(paragraph: Paragraph) -> Paragraph:
    line = paragraph[0]
    label = labels.label_before(line.text) if line.shape is Shape.TEXT else ""
    if not label:
        return paragraph
    item = Line(line.text[len(label) :].lstrip(" :"), Shape.BULLET)
    return (Line(label), item, *paragraph[1:])


def _sample(paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    for paragraph in paragraphs[:40]:
        for line in paragraph[:40]:
            yield line.text[:2_000]


def _capped(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[str]]:
    """The paragraphs up to the first line that begins no sentence to be read, and what follows."""
    kept: list[Paragraph] = []
    beyond: list[str] = []
    number = place = 0
    for paragraph in paragraphs:
        lines = 0
        for line in paragraph:
            if beyond or not is_read(number, place, place):
                beyond.append(line.mark + line.text)
                continue
            lines, number, place = lines + 1, number + 1, place + len(line.mark + line.text) + 1
        kept += [paragraph[:lines]] if lines else []
    return kept, beyond


def _write(draft: _Draft, paragraphs: Sequence[Paragraph], roles: list[list[Role]]) -> None:
    for number, (paragraph, own) in enumerate(zip(paragraphs, roles, strict=True)):
        for position, (line, role) in enumerate(zip(paragraph, own, strict=True)):
            draft.write("\n" if position else "\n\n" if number else "")
            draft.add(line, role, number)


def _long(sentences: Sequence[Sentence], language: str) -> Iterator[str]:
    longest = max((s.span.end - s.span.start for s in sentences), default=0)
    if longest > WORD_BY_WORD:
        yield f"a sentence of {longest:,} characters: it is not compared word by word"
    if longest > longest_read(language):
        yield f"{FACTS_CUT} only where a sentence of {longest:,} characters begins"


def _dateline(text: str, code: str) -> Dateline | None:
    """The dateline of the story's first paragraph."""
    if found := dateline_of(text):
        return found
    own = language_record(code)
    words = own.sentences
    unlikely = words.titles | words.starters | words.openers
    return place_of(text, unlikely, bare=own.page.bare_places)


def _joined_until(end: int, spans: list[Span]) -> list[Span]:
    """Sentences of which the first reaches beyond a dateline, whatever stops stand in that."""
    beyond = next((k for k, span in enumerate(spans) if span.end > end), len(spans) - 1)
    return [Span(spans[0].start, spans[beyond].end), *spans[beyond + 1 :]] if spans else spans


def _joined_from(start: int, spans: list[Span]) -> list[Span]:
    """Sentences of which the last one takes the credit of its picture along."""
    last = next((k for k, span in enumerate(spans) if span.end > start), len(spans)) - 1
    return (
        [*spans[:last], Span(spans[last].start, spans[-1].end)]
        if last > 0
        else ([Span(spans[0].start, spans[-1].end)] if last == 0 else spans)
    )


def _first(text: str, sentences: tuple[Sentence, ...], role: Role) -> str:
    return next((text[s.span.start : s.span.end] for s in sentences if s.role is role), "")


def _metas(text: str, sentences: tuple[Sentence, ...]) -> Iterator[str]:
    return (text[s.span.start : s.span.end] for s in sentences if s.role is Role.META)


def _published(text: str, sentences: tuple[Sentence, ...]) -> str:
    """The date of the first publication line; a line that holds only a day is one too."""
    for line in _metas(text, sentences):
        if written := labels.date_in(line):
            return written
        if len(line) <= _DAY_CAP and is_date(line):
            return line
    return ""


def _byline(text: str, sentences: tuple[Sentence, ...]) -> str:
    for line in _metas(text, sentences):
        if found := labels.byline_of(line):
            return found["name"] or found["korean"] or ""
    return ""
