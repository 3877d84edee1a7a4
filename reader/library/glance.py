"""The first look at a file: what its front matter or its first lines say, in a tenth of the time.

---                                        headline, outlet, day and first words; not the number
headline: Ferry runs aground               of words, not the sentences, not the story
---
"""

from __future__ import annotations

from reader.errors import BadFile
from reader.files.read import first_bytes
from reader.formats.front_matter import parted
from reader.formats.published import iso_date
from reader.library.entries import LEAD, Entry

_BYTES = 4096
_TEXTS = (".txt", ".md", ".markdown", ".text")
_HEADLINE = 200
"""Characters of a first line that may be a headline."""


def glance(path: str) -> Entry:
    """The entry of a file as far as it can be seen at once; its name alone where it cannot.

    Only plain text and Markdown in UTF-8 are looked into; what is wrong is told once it is read.
    """
    if not path.lower().endswith(_TEXTS):
        return Entry(path)
    try:
        text = first_bytes(path, _BYTES).decode("utf-8-sig", "ignore").replace("\r\n", "\n")
    except BadFile:
        return Entry(path)
    front = parted(text)
    body = front.body.strip()
    headline = front.value("headline")
    if not headline:
        first, _, rest = body.partition("\n")
        if len(first) <= _HEADLINE:
            headline, body = first.lstrip("# ").strip(), rest
    return Entry(
        path,
        headline=headline,
        outlet=front.value("outlet"),
        published=iso_date(front.value("published")),
        lead=" ".join(body.split())[:LEAD],
    )
