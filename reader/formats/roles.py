"""What each line of an article is for: headline, label, takeaway, meta, caption, credit, body.

Read in order, since the same words mean one thing above the story and another inside it: one rule
a role, the first that fits wins, and what no rule claims is body.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.formats import labels
from reader.formats.blocks import Line, Paragraph, Shape
from reader.formats.dateline import dateline_of
from reader.formats.published import is_date
from reader.model import Role

HEADLINE_CAP = 250
_LABEL_CAP = 60
_META_CAP = 120
_CAPTION_CAP = 700
_STOPS = ".!?…。！？؟।:;,"
_STOPPED = tuple(f"{stop}{mark}" for stop in _STOPS for mark in ("", '"', "”", "’", "'", "»", ")"))


@dataclass(frozen=True, slots=True)
class LineContext:
    """A line and what surrounds it: what has been seen above, and the line below (or None)."""

    line: Line
    below: Line | None
    has_headline: bool
    in_story: bool
    after_synopsis: bool

    @property
    def text(self) -> str:
        """The words of the line."""
        return self.line.text


def is_titled(place: LineContext) -> bool:
    """The heading of a Markdown file."""
    return place.line.shape is Shape.TITLE and not place.has_headline


def is_label(place: LineContext) -> bool:
    """A heading, a known label, or a short line without a stop over bullets or inside the story."""
    text, below = place.text, place.below
    if place.line.shape in (Shape.HEADING, Shape.TITLE):
        return (
            place.has_headline
            or below is None
            or below.shape is not Shape.TEXT
            or labels.is_label(text)
        )
    if place.line.shape is not Shape.TEXT or below is None or len(text) > _LABEL_CAP:
        return False
    if labels.is_label(text):
        return True
    heads = place.has_headline and not text.endswith(_STOPPED)
    listing = below.shape is Shape.BULLET and (heads or text.endswith((":", "：")))
    return listing or (heads and place.in_story and len(text.split()) <= 8)


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
    return bare or bool(labels.BYLINE.fullmatch(text))


def is_credit(place: LineContext) -> bool:
    """`[YONHAP]`, `(Reporting by …)`, an address: nothing else on the line."""
    return bool(labels.CREDIT.fullmatch(place.text))


def is_caption(place: LineContext) -> bool:
    """What stands under a picture."""
    text = place.text
    if place.line.shape is Shape.PICTURE:
        return True
    if len(text) > _CAPTION_CAP or dateline_of(text):
        return False
    if labels.CREDIT_END.search(text):
        return True
    says_so = labels.PICTURED.search(text) and not text.startswith(tuple("\"“'‘"))
    return not place.in_story and bool(labels.PICTURE.match(text) or says_so)


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
    (is_label, Role.LABEL),
    (is_takeaway, Role.TAKEAWAY),
    (is_meta, Role.META),
    (is_credit, Role.CREDIT),
    (is_caption, Role.CAPTION),
    (is_headline, Role.HEADLINE),
)


def roles_of(paragraphs: Sequence[Paragraph]) -> list[list[Role]]:
    """The role of each line of each paragraph."""
    lines = [line for paragraph in paragraphs for line in paragraph]
    roles: list[Role] = []
    seen: set[Role] = set()
    for index, line in enumerate(lines):
        place = LineContext(
            line=line,
            below=lines[index + 1] if index + 1 < len(lines) else None,
            has_headline=Role.HEADLINE in seen,
            in_story=Role.BODY in seen,
            after_synopsis=bool(roles) and roles[-1] is Role.LABEL and _sums_up(lines[index - 1]),
        )
        role = next((role for rule, role in _RULES if rule(place)), Role.BODY)
        roles.append(role)
        seen.add(role)
    taken = iter(roles)
    return [[next(taken) for _ in paragraph] for paragraph in paragraphs]


def _sums_up(label: Line) -> bool:
    return label.text.rstrip(":： ").casefold() in labels.SYNOPSIS
