"""The head of the HTML page, and its style: two themes by meaning, a layout for phone and print."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from html import escape

from reader.dataclass import replace
from reader.model import Mark, Severity
from reader.theme.files import palette_named
from reader.theme.palette import Look, Palette

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_LIGHT, _DARK = "day", "night"
"""Shipped themes for the scheme that the chosen theme is not of."""
_LEVEL = {Severity.HIGH: Mark.QUOTE, Severity.MEDIUM: Mark.FACT, Severity.LOW: Mark.NOTE}
_LAYOUT = """\
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 72rem; padding: 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
dd { margin: 0; }
a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: .2em; }
a:hover { text-decoration-color: currentcolor; }
.findings { list-style: none; margin: 0; padding: 0; }
.findings li { border-bottom: 1px solid var(--rule); column-gap: .75rem; display: grid;
  grid-template-columns: 1.5rem 5.5rem 6.5rem 1fr; padding: .3rem 0; }
.findings input { align-self: start; accent-color: var(--accent); height: 1.1rem; width: 1.1rem; }
.level { align-self: start; padding: 0 .4rem; text-align: center; }
.pairs > li { margin: .75rem 0; }
.kind { color: var(--quiet); }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { padding: .4rem .6rem; text-align: start; vertical-align: top; }
thead th { border-bottom: 2px solid var(--rule); }
tbody th { font-weight: normal; white-space: nowrap; }
tr { border-bottom: 1px solid var(--rule); }
th:first-child { width: 4.5rem; }
td { overflow-wrap: anywhere; }
tr:target { outline: 2px solid var(--accent); }
tr.high th { border-inline-start: .35rem solid var(--high); }
tr.medium th { border-inline-start: .35rem double var(--medium); }
tr.same td { color: var(--quiet); }
details { margin-top: .3rem; font-size: .9em; }
details ul { margin: .2rem 0; padding-inline-start: 1.2rem; }
summary { cursor: pointer; color: var(--quiet); }
.fold td { text-align: center; }
.verdict { background: var(--rule); font-style: normal; padding: 0 .4rem; }
.place, .quiet { color: var(--quiet); }
.caption, .caption a { color: var(--quiet); }
mark { padding: 0 .1em; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (max-width: 40rem) {
  .findings li { grid-template-columns: 1.5rem 5.5rem 1fr; }
  .findings .words { grid-column: 1 / -1; }
  thead { display: none; }
  table, tbody, tr, th, td { display: block; width: auto; }
  th:first-child { width: auto; }
  td:empty { display: none; }
  td::before { color: var(--quiet); display: block; font-size: .8em; }
  tr.high { border-inline-start: .35rem solid var(--high); }
  tr.medium { border-inline-start: .35rem double var(--medium); }
  tr.high th, tr.medium th { border-inline-start: none; }
  td.base::before { content: "base"; }
  td.other::before { content: "other"; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .level, mark, del, ins, [class^="m-"], tbody th { print-color-adjust: exact; }
  tr, .findings li { break-inside: avoid; }
  details, details > * { display: block; }
  details::details-content { content-visibility: visible; display: block; }
  a { text-decoration: none; }
}
"""


_PAPER = "@media print { body { background: none; } }"
"""Comes last: the ground of a theme is not printed, what is marked is."""


def opening(title: str, palette: Palette | None) -> Iterator[str]:
    """The lines of a page up to its body; `title` is escaped."""
    yield "<!doctype html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield '<meta name="generator" content="Wire Reader">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title>"
    yield f"<style>\n{style(palette)}</style>"
    yield "</head>"


def style(palette: Palette | None, inside: str = "") -> str:
    """The style sheet: the given theme for its own brightness, a shipped one for the other.

    `inside` is a selector: the style then holds for nothing but what it selects.
    """
    light, dark = _shipped(_LIGHT), _shipped(_DARK)
    if palette is not None and not palette.ansi:
        light, dark = (light, palette) if palette.dark else (palette, dark)
    lines = [
        *_scheme(light),
        "@media screen and (prefers-color-scheme: dark) {",
        *_scheme(dark),
        "}",
        _PAPER,
    ]
    sheet = _LAYOUT + "".join(f"{line}\n" for line in lines)
    if not inside:
        return sheet
    own = sheet.replace(":root {", ":scope {").replace("body {", ":scope {")
    return f"@scope ({inside}) {{\n{own}}}\n"


@lru_cache(maxsize=2)
def _shipped(name: str) -> Palette:
    """A shipped theme, read once for all the pages of a collection."""
    return palette_named(name)


def _scheme(palette: Palette) -> Iterator[str]:
    """The colours of one theme."""
    words, ground = palette.ui["foreground"], palette.ui["background"]
    high = palette.look(Mark.QUOTE).background or palette.look(Mark.QUOTE).foreground or words
    medium = palette.look(Mark.FACT).background or palette.look(Mark.FACT).foreground or words
    quiet = palette.look(Mark.NOTE).foreground or words
    yield f":root {{ --rule: {palette.ui.get('panel', quiet)}; --quiet: {quiet};"
    yield f"  --accent: {palette.ui.get('accent', words)}; --high: {high}; --medium: {medium}; }}"
    yield f"body {{ color: {words}; background: {ground}; }}"
    for mark in Mark:
        if declared := _look(palette.look(mark), words, ground):
            yield f".m-{mark} {{ {declared} }}"
    for severity, mark in _LEVEL.items():
        look = replace(palette.look(mark), underline=False)  # a page underlines its links
        yield f".level.{severity} {{ {_look(look, words, ground)} }}"


def _look(look: Look, words: str, ground: str) -> str:
    """A look as declarations."""
    color, behind = look.foreground, look.background
    if look.reverse:
        color, behind = behind or ground, color or words
    lines = [
        name for name, on in (("underline", look.underline), ("line-through", look.strike)) if on
    ]
    declared = {
        "color": color,
        "background": behind or "none",
        "font-weight": "bold" if look.bold else "",
        "font-style": "italic" if look.italic else "",
        "opacity": ".7" if look.dim else "",
        "text-decoration": " ".join(lines) or "none",
    }
    return " ".join(f"{name}: {value};" for name, value in declared.items() if value)
