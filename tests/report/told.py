"""What each format tells, read back from what it wrote: the findings and the rows, in order."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Mapping
from html import unescape
from typing import NamedTuple

from reader.theme.palette import UNICODE_SIGNS
from reader.view.finding_words import ADDED, ARROW, LEFT_OUT

SIGNS = {glyph: sign.value for sign, glyph in reversed([*UNICODE_SIGNS.items()])}
SPOKEN = {
    "the same": "same",
    "reworded": "reworded",
    "wholly rephrased": "rephrased",
    "omitted": "omitted",
    "added": "added",
    "repeated": "repeated",
    "summed up": "takeaway",
}
FOLD = "fold"
STUB = "moved"


class Told(NamedTuple):
    """The findings (severity, kind, words) and the rows (number, sign) of one report.

    A row without a number has what is said in its place.
    """

    findings: list[tuple[str, str, str]]
    rows: list[tuple[str, str]]


def plain(words: str) -> str:
    """The words of a finding, without what only some formats put before them."""
    for label in (LEFT_OUT, ADDED):
        words = words.removeprefix(label)
    return " ".join(words.replace(" became ", ARROW).split()).rstrip(".…")


def from_text(written: str) -> Told:
    _, head, *table = re.split("\n─+\n", written)
    found = re.findall(r"(?m)^ (high|medium|low) +(\w+) +(?:[s+]\d+)? +(.*)$", head)
    rows = []
    for line in "".join(table).splitlines():
        if row := re.match(r" *([s+]\d+) (.)(.) ", line):
            rows.append((row[1], SIGNS[row[2]]))
        elif row := re.match(r" +⇅ .*— (moved: stands at [s+]\d+) —", line):
            rows.append((row[1], STUB))
        elif row := re.match(r" +— (\d+ sentences? .*) — *│?$", line):
            rows.append((row[1], FOLD))
    return Told([(a, b, plain(c)) for a, b, c in found], rows)


def from_linear(written: str) -> Told:
    found, rows = [], []
    for line in written.splitlines():
        if finding := re.match(r"(\w+), (high|medium|low): (.*?)(?: Row [s+]\d+\.)?$", line):
            found.append((finding[2], finding[1].lower(), plain(finding[3])))
        elif row := re.match(r"Row ([s+]\d+), (.*)", line):
            said = next(word for word in re.split(r"[,.:] ?", row[2]) if word in SPOKEN)
            rows.append((row[1], SPOKEN[said]))
        elif row := re.match(r"Here the rewrite has what is told in row (.*)\.", line):
            rows.append((f"moved: stands at {row[1]}", STUB))
        elif row := re.match(r"Here (\d+ sentences? .*)\.", line):
            rows.append((row[1], FOLD))
    return Told(found, rows)


def from_json(written: str) -> Told:
    document = json.loads(written)
    listed = sorted(document["discrepancies"], key=lambda one: one["rank"])
    found = [(one["severity"], one["kind"], one["words"]) for one in listed if not one["possible"]]
    rows = [
        (
            row["number"] or row["caption"],
            {"stub": STUB, "fold": FOLD}.get(row["kind"], row["sign"]),
        )
        for row in document["rows"]
    ]
    return Told([(a, b, plain(c)) for a, b, c in found], rows)


def from_html(written: str) -> Told:
    item = (
        r'<li><input [^>]*> <b class="level \w+">(\w+)</b> <span class="kind">(\w+)</span> '
        r'<span class="words"><bdi>(?:<a href="#\w+">)?(.*?)(?:</a>)?</bdi>'
        r"(?: <small.*?</small>)?</span></li>"
    )
    found = [(a, b, plain(unescape(c))) for a, b, c in re.findall(item, written)]
    rows = []
    for body in re.findall(r"(?s)<tr[ >].*?</tr>", written)[1:]:
        number = re.search(r'<a href="#\w+">([s+]\d+)</a>\s*<span aria', body)
        caption = re.search(r'<small class="caption" lang="en">(.*?)</small>', body)
        name = number[1] if number else re.sub("<.*?>", "", caption[1] if caption else "")
        said = re.search(r'<span class="said">(\w+)', body)
        rows.append((name, said[1] if said else FOLD))
    return Told(found, rows)


def from_markdown(written: str) -> Told:
    clear = re.sub(r"\\(.)", r"\1", written)
    found = re.findall(
        r"(?m)^- \*\*(high|medium|low)\*\* (\w+): (.*?)(?: \(row [s+]\d+\))?$", clear
    )
    rows = []
    for line in clear.splitlines():
        if row := re.match(r"\| ([s+]\d+) ?(.?)", line):
            sign = SIGNS.get(row[2], "same")
            rows.append((row[1], sign if sign in SPOKEN.values() else "same"))
        elif row := re.match(r"\| ⇅ \|  \| _(.*)_ \|", line):
            rows.append((row[1], STUB))
        elif row := re.match(r"\|  \| _(\d+ sentences? .*)_ \|", line):
            rows.append((row[1], FOLD))
    return Told([(a, b, plain(c)) for a, b, c in found], rows)


def from_table(written: str, delimiter: str) -> Told:
    """Findings stand with their rows there: they are in the order of reading."""
    found, rows = [], []
    for record in csv.DictReader(io.StringIO(written, newline=""), delimiter=delimiter):
        rows.append((record["row"].lstrip("'") or record["caption"], record["sign"]))
        for line in record["findings"].splitlines():
            severity, kind, words = re.match(r"(\w+) (\w+): (.*)", line).groups()  # type: ignore[union-attr]
            found.append((severity, kind, plain(words)))
    return Told(found, rows)


def from_brief(name: str, written: str) -> list[tuple[str, str, str]]:
    """The findings of a report without rows, which stand in the order of the others in each."""
    if name == "json":
        listed = json.loads(written)["findings"]
        return [(one["severity"], one["kind"], plain(one["words"])) for one in listed]
    if name in TABLES:
        records = csv.DictReader(
            io.StringIO(written, newline=""), delimiter="\t" if name == "tsv" else ","
        )
        return [(one["severity"], one["kind"], plain(one["says"])) for one in records]
    if name == "text":
        written = written.rstrip("\n") + "\n─\n"
    return READ_BACK[name](written).findings


def from_check(form: str, written: str) -> list[tuple[str, str, str]]:
    """What `reader check` prints."""
    match form:
        case "json":
            return from_brief("json", written)
        case "jsonl":
            return from_brief(
                "json", json.dumps({"findings": [*map(json.loads, written.splitlines())]})
            )
        case "csv":
            return from_brief("csv", written)
    found = re.findall(r"(?m)^(high|medium|low) +(\w+) +(.*?)  +\S+ s\d.*$", written)
    return [(severity, kind, plain(words)) for severity, kind, words in found]


READ_BACK: Mapping[str, Callable[[str], Told]] = {
    "text": from_text,
    "linear": from_linear,
    "json": from_json,
    "html": from_html,
    "markdown": from_markdown,
    "csv": lambda written: from_table(written, ","),
    "tsv": lambda written: from_table(written, "\t"),
}
TABLES = frozenset({"csv", "tsv"})
