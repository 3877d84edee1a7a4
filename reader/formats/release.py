"""What stands against using an article, where no field of its file says so but its first lines do.

KILL: Pier closes in Tarn                withdrawn
EMBARGOED UNTIL 2031-05-03 06:00 GMT     under embargo until then
"""

from __future__ import annotations

from itertools import islice

from reader.dataclass import replace
from reader.formats.moment import moment
from reader.formats.notes_to_editors import embargo_on_top, standing_in
from reader.formats.story import Story
from reader.model import Standing

_TOP = 8
"""Lines in which an article says that it is under embargo; the header of a mail has some."""


def with_release(story: Story) -> Story:
    """The story with the embargo and the standing that its front matter or its first lines tell.

    What its file says of it stays.
    """
    lines = (line.text for paragraph in story.paragraphs for line in paragraph)
    headline = story.values.get("headline", "")
    top = [headline, *islice(lines, _TOP)]
    told = story.values.get("embargo", "") or embargo_on_top(top)
    said = standing_in(next(filter(None, top), ""))
    return replace(
        story,
        embargo=story.embargo or moment(told),
        standing=max(story.standing, said, key=list(Standing).index),
    )
