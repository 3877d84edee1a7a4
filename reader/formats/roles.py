"""What each line of an article is for: headline, label, takeaway, meta, caption, credit, body.

Read in order, since the same words mean one thing above the story and another inside it: one rule
a role, the first that fits wins, and what no rule claims is body.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import groupby

from reader.dataclass import dataclass
from reader.formats import labels
from reader.formats.blocks import Line, Paragraph, Shape
from reader.formats.dateline import dateline_of
from reader.formats.forms import LINE_CAP, Printed
from reader.formats.furniture import (
    EMBEDDED,
    SIGNATURE,
    SIGNS,
    Furniture,
    furniture,
    has_credit_inside,
    is_contact,
    is_slide_show,
)
from reader.formats.published import is_date
from reader.late_pattern import late_pattern
from reader.model import Role

HEADLINE_CAP = 250
_LABEL_CAP = 60
_META_CAP = 120
_CAPTION_CAP = 700
_SUBHEAD_CAP = 100
_STOPS = ".!?…。！？؟।:;,"
_STOPPED = tuple(f"{stop}{mark}" for stop in _STOPS for mark in ("", '"', "”", "’", "'", "»", ")"))
_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "।")
_SENTENCE_END = tuple(f"{stop}{mark}" for stop in _ENDS for mark in ("", *"\"”’'»)]」』）"))
_CUT_SHORT = "...", "…"
"""How a line ends that only begins what stands on another page."""
_QUOTED = frozenset('"“”„«»「」')
_SECOND_SENTENCE = late_pattern(r"[a-z]{2}[.!?][\"”’)]?\s\W?[^\W\d_a-z]")
_WORD = late_pattern(r"[^\W_]+")
_NEAR = 6
"""Lines above and below an embedded post among which its words are looked for."""
_REPEATED = 0.6
"""The share of the words of a post that are told beside it, from which it repeats them."""
_PRINTED = frozenset({Role.META, Role.CREDIT})
"""What is no part of the story among the items of a list."""
_CREDITING = frozenset({Printed.CREDIT, Printed.END})
_MARKED = frozenset({Printed.NOTE, Printed.SITE, Printed.CREDIT})
"""What names who made a story or ends it, and what may look like a dateline."""
_TOP = 6
"""Lines at the top of a page among which a dateline shows where its story begins."""


@dataclass(frozen=True, slots=True, eq=False)
class LineContext:
    """A line and what surrounds it: what has been seen above, and the line below (or None).

    `printed` is what a page prints around a story that has the form of the line.
    """

    line: Line
    below: Line | None
    has_headline: bool
    in_story: bool
    after_synopsis: bool
    above_dateline: bool
    has_stops: bool
    forms: Furniture
    printed: Collection[Printed]

    @property
    def text(self) -> str:
        """The words of the line."""
        return self.line.text


def is_titled(place: LineContext) -> bool:
    """The heading of a Markdown file."""
    return place.line.shape is Shape.TITLE and not place.has_headline


def is_heading(place: LineContext) -> bool:
    """A heading by its shape, or a known label."""
    text, below = place.text, place.below
    if place.line.shape in (Shape.HEADING, Shape.TITLE):
        return (
            place.has_headline
            or below is None
            or below.shape is not Shape.TEXT
            or labels.is_label(text)
        )
    return place.line.shape is Shape.TEXT and len(text) <= _LABEL_CAP and labels.is_label(text)


def is_label(place: LineContext) -> bool:
    """A short line without a stop over bullets or inside the story, or one that asks a question."""
    text, below = place.text, place.below
    if place.line.shape is not Shape.TEXT or below is None or len(text) > _SUBHEAD_CAP:
        return False
    heads = place.has_headline and not text.endswith(_STOPPED)
    listing = below.shape is Shape.BULLET and (heads or text.endswith((":", "：")))
    if listing and len(text) <= _LABEL_CAP and not _SECOND_SENTENCE.search(text):
        return True
    if not (place.has_headline and place.in_story):
        return False
    asks = text.endswith(("?", "？")) and text.count("?") < 2 and "." not in text
    asked = asks and place.has_stops and len(text.split()) <= 8
    spaced = len(text) <= _LABEL_CAP or len(text.split()) > 3
    return asked or (heads and spaced and len(text.split()) <= 14)


def is_takeaway(place: LineContext) -> bool:
    """A bullet, or the paragraph below a synopsis label."""
    if place.line.shape is Shape.BULLET:
        return True
    summing_up = place.after_synopsis and not place.in_story and place.below is not None
    return summing_up and place.line.shape is Shape.TEXT and not dateline_of(place.text)


def is_meta(place: LineContext) -> bool:
    """A publication line, a bare date, or a byline of its own."""
    text = place.text
    if len(text) > _META_CAP:
        return False
    if labels.date_in(text) is not None:
        return True
    bare = len(text) <= 40 and not text.endswith(_STOPPED) and is_date(text)
    return bare or bool(labels.byline_of(text)) or _is_bare_byline(place)


def _is_bare_byline(place: LineContext) -> bool:
    """`Ada Lind` or `HERALD TODAY` between headline and story: two to four names, nothing else."""
    between = place.has_headline and not place.in_story and place.has_stops
    return between and place.below is not None and bool(labels.NAMES.fullmatch(place.text))


def is_printed_around(place: LineContext) -> bool:
    """A share bar, an update, an address: what the site or the agency prints around the story."""
    text, printed = place.text, place.printed
    cut = text.endswith(_CUT_SHORT)
    if Printed.SITE in printed and (cut or not text.endswith(_SENTENCE_END)):
        return True
    if not (place.has_headline or place.in_story):
        return False
    if cut and _QUOTED.isdisjoint(text):
        return True
    return Printed.NOTE in printed or place.forms.is_media(text) or is_contact(text)


def is_credit(place: LineContext) -> bool:
    """`[YONHAP]`, `(Reporting by …)`, `REUTERS/Ada Lind`: nothing else on the line."""
    text = place.text
    signed = SIGNS in text and SIGNATURE.fullmatch(place.line.mark + text)
    if signed or labels.CREDIT.fullmatch(text):
        return True
    if not (place.has_headline or place.in_story):
        return False
    named = not _CREDITING.isdisjoint(place.printed)
    return named or place.forms.is_picture_credit(text)


def is_caption(place: LineContext) -> bool:
    """What stands under a picture: by its mark, or by the credit at its end or below it."""
    text, forms = place.text, place.forms
    if place.line.shape is Shape.PICTURE or is_slide_show(text):
        return True
    if len(text) > _CAPTION_CAP:
        return False
    if place.line.shape is Shape.TEXT and forms.opens_caption(text):
        return True
    credited = (
        labels.ends_in_credit(text)
        or forms.credit_at(text) < len(text)
        or has_credit_inside(text)
        or _is_over_credit(place)
        or _says_what_it_shows(place)
    )
    return credited and dateline_of(text) is None


def _says_what_it_shows(place: LineContext) -> bool:
    """Whether the words are those of a caption (`In this photo …`), above the story."""
    text = place.text
    if place.in_story:
        return False
    says_so = labels.PICTURED.search(text) and not text.startswith(tuple("\"“'‘"))
    return bool(labels.PICTURE.match(text) or says_so)


def is_above_dateline(place: LineContext) -> bool:
    """A sentence between headline and dateline: it stands under the picture of the story."""
    above = place.above_dateline and place.has_headline and place.line.shape is Shape.TEXT
    return above and len(place.text) <= _CAPTION_CAP and _has_sentence(place.text)


def _is_over_credit(place: LineContext) -> bool:
    """Whether the credit of a picture stands on the line below."""
    text, below = place.text, place.below
    if below is None or not place.has_headline or place.line.shape is not Shape.TEXT:
        return False
    if "/" not in below.text or len(text) > LINE_CAP or _SECOND_SENTENCE.search(text):
        return False
    return is_date(text[-40:]) and place.forms.is_picture_credit(below.text)


def _has_sentence(text: str) -> bool:
    return text.endswith(_SENTENCE_END) or any(f"{stop} " in text for stop in (".", "!", "?"))


def is_standfirst(place: LineContext) -> bool:
    """What sums up between headline and story: no sentence, where the story has sentences."""
    if not place.has_headline or place.in_story or place.below is None:
        return False
    plain = place.line.shape is Shape.TEXT and len(place.text) <= HEADLINE_CAP
    return plain and place.has_stops and not place.text.endswith(_STOPPED)


def is_headline(place: LineContext) -> bool:
    """The first line that nothing else claims, if it is short and does not end like a sentence."""
    text = place.text
    if place.has_headline or place.in_story or place.below is None or len(text) > HEADLINE_CAP:
        return False
    ends = text.endswith(("。", "다.")) or (text.endswith(".") and not text.endswith("..."))
    abbreviated = ends and text[-3:-2] == "."
    return (not ends or abbreviated) and dateline_of(text) is None


_RULES: tuple[tuple[Callable[[LineContext], bool], Role], ...] = (
    (is_titled, Role.HEADLINE),
    (is_heading, Role.LABEL),
    (is_printed_around, Role.META),
    (is_credit, Role.CREDIT),
    (is_caption, Role.CAPTION),
    (is_label, Role.LABEL),
    (is_takeaway, Role.TAKEAWAY),
    (is_meta, Role.META),
    (is_above_dateline, Role.CAPTION),
    (is_standfirst, Role.TAKEAWAY),
    (is_headline, Role.HEADLINE),
)


def roles_of(paragraphs: Sequence[Paragraph], language: str = "en") -> list[list[Role]]:
    """The role of each line of each paragraph of a page in a language."""
    lines = [line for paragraph in paragraphs for line in paragraph]
    forms = furniture(language)
    dated = next((k for k, line in enumerate(lines[:_TOP]) if _is_dated(line.text, forms)), 0)
    has_stops = any(line.text.endswith(_SENTENCE_END) for line in lines)
    roles: list[Role] = []
    seen: set[Role] = set()
    for index, line in enumerate(lines):
        place = LineContext(
            line=line,
            below=lines[index + 1] if index + 1 < len(lines) else None,
            has_headline=Role.HEADLINE in seen,
            in_story=Role.BODY in seen,
            after_synopsis=bool(roles) and roles[-1] is Role.LABEL and _sums_up(lines[index - 1]),
            above_dateline=index < dated,
            has_stops=has_stops,
            forms=forms,
            printed=forms.printed.kinds(line.text),
        )
        role = line.role or next((role for rule, role in _RULES if rule(place)), Role.BODY)
        roles.append(role)
        seen.add(role)
    for index in _repeating_posts(lines, roles):
        roles[index] = Role.CAPTION
    for index in _site_lists(lines, roles, forms):
        roles[index] = Role.META
    taken = iter(roles)
    return [[next(taken) for _ in paragraph] for paragraph in paragraphs]


def _is_dated(text: str, forms: Furniture) -> bool:
    """Whether a line has a dateline; `[정정]` and `【写真】` look like one."""
    return (
        dateline_of(text) is not None
        and not forms.opens_caption(text)
        and _MARKED.isdisjoint(forms.printed.kinds(text))
    )


def _repeating_posts(lines: Sequence[Line], roles: Sequence[Role]) -> Iterator[int]:
    """Embedded posts, signed in the same or the next line, that say what the story quotes of them.

    A post that says more is told by nothing else, so it stays in the story.
    """
    for index, line in enumerate(lines):
        if SIGNS not in line.text:
            continue
        signed = EMBEDDED.search(line.text[:_CAPTION_CAP])
        post = index if signed and signed.start() > 0 else index - 1
        if not (signed or SIGNATURE.fullmatch(line.mark + line.text)):
            continue
        if post < 0 or roles[post] is not Role.BODY or len(lines[post].text) > _CAPTION_CAP:
            continue
        said = _words(
            lines[post].text[: signed.start()] if post == index and signed else lines[post].text
        )
        near = [*lines[max(0, post - _NEAR) : post], *lines[index + 1 : index + _NEAR]]
        told = {word for other in near for word in _words(other.text[: LINE_CAP * 5])}
        if said and len(said & told) >= _REPEATED * len(said):
            yield post


def _site_lists(lines: Sequence[Line], roles: Sequence[Role], forms: Furniture) -> Iterator[int]:
    """Items of a list of links: a label of the site stands over it, or a line of the site in it.

    What stands under a label of the story (`Key points`) sums the story up, links or not, and so
    does what stands under `ADVERTISEMENT` while the story goes on: a label of a list in the story
    has a colon.
    """
    last = max((k for k, role in enumerate(roles) if role is Role.BODY), default=-1)
    for listed, group in groupby(range(len(lines)), lambda k: lines[k].shape is Shape.BULLET):
        if not listed:
            continue
        items = list(group)
        start = items[0]
        label = lines[start - 1].text if start else ""
        of_site = Printed.SITE in forms.printed.kinds(label)
        over = of_site and (start > last or label.endswith((":", "：")))
        among = any(roles[k] in _PRINTED for k in items)
        labelled = start > 0 and roles[start - 1] is Role.LABEL
        if over or (among and not labelled):
            yield from (k for k in items if roles[k] is Role.TAKEAWAY)


def _words(text: str) -> set[str]:
    return {word for word in _WORD.findall(text.casefold()) if len(word) > 3}


def _sums_up(label: Line) -> bool:
    return labels.is_synopsis(label.text)
