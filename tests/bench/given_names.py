"""Make `reader/languages/de/given_names.txt` from the package Faker.

    python -m tests.bench.given_names FOLDER

FOLDER is the folder `faker` of the package (40.63). Taken are the first names that it has for the
languages with Latin letters whose people are named in German news; not those that are months.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from reader.facts.names.name import plain
from reader.languages.de import LANGUAGE

OUT = Path(__file__).parents[2] / "reader" / "languages" / "de" / "given_names.txt"
LOCALES = """
cs_CZ da_DK de_AT de_CH de_DE en_GB en_US es_ES fr_CH fr_FR hr_HR it_IT nl_NL no_NO pl_PL pt_PT
sv_SE tr_TR
"""
HEAD = """\
# First names of people: an extract from the Python package Faker 40.63 by
# tests/bench/given_names.py.
# Copyright (c) 2012 Daniele Faraglia
# Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
# associated documentation files (the "Software"), to deal in the Software without restriction,
# including without limitation the rights to use, copy, modify, merge, publish, distribute,
# sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
# furnished to do so, subject to the following conditions:
# The above copyright notice and this permission notice shall be included in all copies or
# substantial portions of the Software.
# THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
# NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
# NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
# DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT
# OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""


def names(folder: Path) -> Iterator[str]:
    """Every first name of the package, in its own spelling."""
    for locale in LOCALES.split():
        source = folder / "providers" / "person" / locale / "__init__.py"
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                target = node.targets[0] if isinstance(node, ast.Assign) else node.target
                if getattr(target, "id", "").startswith("first_name"):
                    yield from _texts(node.value)


def _texts(value: ast.expr) -> Iterator[str]:
    found = (part.value for part in ast.walk(value) if isinstance(part, ast.Constant))
    return (text for text in found if isinstance(text, str))


def main(folder: Path) -> None:
    """Write the file, one name a line."""
    parts = {plain(part) for name in names(folder) for part in name.replace("-", " ").split()}
    months = {plain(month) for month in LANGUAGE.dates.months}
    known = sorted(part for part in parts - months if part.isalpha() and len(part) > 2)
    OUT.write_text(HEAD + "\n".join(known) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
