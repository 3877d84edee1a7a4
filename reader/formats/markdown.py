"""Markdown: headings, lists, quotations and pictures by their marks, and the words without them.

Only marks with a partner are taken away, so what merely looks like one stays: `[YONHAP]`, a lone
asterisk, a name_with_underscores.
"""

from __future__ import annotations

import re

from reader.formats.blocks import Line, Paragraph, Shape, as_line, is_blank, paragraphs_of

_HEADING = re.compile(r" {0,3}(#{1,6})[^\S\n]+(.*?)(?:[^\S\n]#+)?[^\S\n]*")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})[^\S\n]*")
_RULE = re.compile(r" {0,3}([-*_])(?:[^\S\n]*\1){2,}[^\S\n]*")
_FENCE = re.compile(r" {0,3}(?:```|~~~)[^`]*")
_QUOTATION = re.compile(r" {0,3}(?:>[^\S\n]?)+")
_PICTURE = re.compile(r"!\[([^\[\]\n]{0,1000})\]\([^()\s]{0,2000}(?:\s\"[^\"\n]{0,500}\")?\)")
_SPANS = (
    (re.compile(r"`([^`\n]{1,1000})`"), r"\1"),
    (re.compile(r"\[([^\[\]\n]{1,1000})\]\([^()\s]{0,2000}(?:\s\"[^\"\n]{0,500}\")?\)"), r"\1"),
    (re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>"), r"\1"),
    (re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])([^*\n]{1,1000})(?<=[^\s*])\1(?![\w*])"), r"\2"),
    (re.compile(r"(?<![\w_])(_{1,3})(?=[^\s_])([^_\n]{1,1000})(?<=[^\s_])\1(?![\w_])"), r"\2"),
    (re.compile(r"~~(?=\S)([^~\n]{1,1000})(?<=\S)~~"), r"\1"),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a text whose line ends are plain."""
    blocks: list[list[Line]] = [[]]
    for written in text.split("\n"):
        line = _QUOTATION.sub("", written, count=1) if _QUOTATION.match(written) else written
        block = blocks[-1]
        if block and (found := _UNDERLINE.fullmatch(line)) and block[-1].shape is Shape.TEXT:
            block[-1] = Line(block[-1].text, Shape.TITLE if found[1][0] == "=" else Shape.HEADING)
        elif is_blank(line) or _RULE.fullmatch(line) or _FENCE.fullmatch(line):
            blocks.append([])
        else:
            block.append(_line(line))
    return paragraphs_of([block for block in blocks if block])


def _line(written: str) -> Line:
    if (found := _HEADING.fullmatch(written)) and found[2]:
        shape = Shape.TITLE if len(found[1]) == 1 else Shape.HEADING
        return Line(_words(found[2]) or found[2], shape)
    if (found := _PICTURE.fullmatch(written.strip())) and found[1].strip():
        return Line(_words(found[1]), Shape.PICTURE)
    line = as_line(written)
    return Line(_words(line.text), line.shape, line.mark)


def _words(text: str) -> str:
    """The text without its marks; if nothing is left, the text as it was."""
    plain = _PICTURE.sub(r"\1", text)
    for pattern, words in _SPANS:
        plain = pattern.sub(words, plain)
    return plain.strip() or text.strip()
