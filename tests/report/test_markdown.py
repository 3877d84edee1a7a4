"""The comparison as Markdown."""

from __future__ import annotations

import re

from reader.comparison.pipeline import compare
from reader.model import Article
from reader.report import FORMATS, PageStyle

WIRE = Article.from_sentences(
    [
        "The quay at Lund was shut after 14 crates fell.",
        "Nobody was hurt, [Ida Moe](http://lund.example) said to @desk in `code`.",
        "# A | B <b>c</b> $x$ ~~d~~",
    ]
)
REWRITE = Article.from_sentences(["The quay at Lund was shut after 40 crates fell.", "It rained."])


def written() -> str:
    return FORMATS["markdown"](compare(WIRE, REWRITE), PageStyle())


def test_findings_come_first_then_a_row_for_each_passage() -> None:
    lines = written().splitlines()
    finding = next(line for line in lines if line.startswith("- **high** number: "))
    assert "14 crates fell → 40" in finding and finding.endswith("(row s1)")
    assert lines.index(finding) < lines.index("| row | base | other |")
    assert r"| s1 \~! | The quay at Lund was shut after **14** crates fell. |" in written()


def test_what_means_something_in_markdown_is_escaped() -> None:
    row = next(line for line in written().splitlines() if "| ~~Nobody" in line)
    assert r"\[Ida Moe\](http://lund.example) said to \@desk in \`code\`." in row
    strange = next(line for line in written().splitlines() if line.startswith(r"| s3"))
    assert len(re.findall(r"(?<!\\)\|", strange)) == 4
    assert r"\<b\>c\</b\> \$x\$ \~\~d\~\~" in strange


def test_omitted_words_are_struck_through_without_blanks_at_their_ends() -> None:
    assert "| ~~Nobody was hurt" in written()
    assert "~~ " not in written().replace("~~ |", "").replace("~~.", "")
