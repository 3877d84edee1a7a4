"""Plain text: blank lines part blocks, and line breaks are what blocks makes of them."""

from __future__ import annotations

from reader.formats.blocks import Line, Paragraph, as_line, is_blank, paragraphs_of


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a text whose line ends are plain."""
    blocks: list[list[Line]] = [[]]
    for line in text.split("\n"):
        if is_blank(line):
            blocks.append([])
        else:
            blocks[-1].append(as_line(line))
    return paragraphs_of([block for block in blocks if block])
