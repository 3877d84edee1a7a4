"""No page hangs or breaks the reader: what may be parsed is bounded, and a process does it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import BadFile
from reader.formats import article_from
from reader.pages import process
from reader.pages.limits import DEEPEST, check, parsable
from tests.formats.pages import HEADLINE, PARAGRAPHS, page, paragraphs, read, told

START = f"<html><body><h1>Tarn</h1>{paragraphs(*PARAGRAPHS)}"


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("<div>" * 100_000, "is nested more than 512 elements deep"),
        ("<font>" * 100_000, "is nested more than 512 elements deep"),
        ("<div></x>" * 100_000, "is nested more than 512 elements deep"),
        ("<div><script></div></script>" * 600, "is nested more than 512 elements deep"),
        ("<p " + "".join(f"a{n}=1 " for n in range(200_000)) + ">", "too many attributes"),
        ("<p " + "".join(f"a{n}='<' " for n in range(200_000)) + ">", "too many attributes"),
        ("<p" + "/a" * 200_000 + ">", "too many attributes"),
        ("<a" * 1_000_000, "has a tag that does not end"),
        ("x" * 9_000_000, r"is a page of 9,000,\d+ characters, and 8,388,608 are read at most"),
    ],
    ids=lambda value: value[:12],
)
def test_no_parser_is_given_what_it_might_hang_on(markup: str, reason: str) -> None:
    with pytest.raises(BadFile, match=reason) as refused:
        read(START + markup)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    "markup",
    [
        "<" * 1_000_000,
        "<!--" * 300_000,
        "<script>" * 100_000,
        "<p>" * 3_000,
        "<ul><li>" * 100,
        f'<p title="{"<div>" * 1_000}">',
        "<p>" + "&amp;" * 100_000,
        "<p>a &#0; &#x1F; &#xD800; &#xFFFF; &#99999999; b",
        "<p>\0\x01\x0b\x1b[31m\ufffe",
        "<p>\u2800\u2801\u28ff one more line of the story, in Braille as it were",
        "<base href='http://x.example/'><meta http-equiv=refresh content='0;url=http://x.example'>",
        f'<script type="application/ld+json">{"[" * 90_000}</script>',
        '<script type="application/ld+json">{"@type": 7, "author": [[["x"]], {"name": []}]}',
    ],
    ids=lambda value: value[:12],
)
def test_what_looks_worse_than_it_is_is_read(markup: str) -> None:
    assert PARAGRAPHS[1] in told(read(START + markup), "body")


def test_as_deep_as_allowed_and_pictures_in_the_page_are_read() -> None:
    deep = "<div>" * (DEEPEST - 4) + paragraphs(*PARAGRAPHS)
    picture = f'<img src="data:image/png;base64,{"A" * 9_000_000}">'
    for markup in (deep, START + picture):
        assert told(read(f"<html><body>{markup}"), "body")[-1] == PARAGRAPHS[2]
    assert parsable('<img src="data:image/png;base64,AA==">', "a.html") == '<img src="data:,">'


def test_tags_that_end_by_themselves_are_no_depth() -> None:
    check("<p>a<li>b<td>c<br><img>" * 2_000 + "<b>a</b>" * 2_000 + "<hr/><x/>" * 2_000, "a.html")


def test_a_page_that_takes_too_long_is_given_up_by_name_and_the_next_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patched, pytest.raises(BadFile) as refused:
        patched.setattr(process, "SECONDS", 0.5)
        read(f"<html><body>{'<p><a href=x>y</a> z</p>' * 100_000}", "slow.html")
    assert str(refused.value) == (
        "slow.html: takes more than 0.5 seconds to be taken apart, and was given up "
        "(save its text as .txt)"
    )
    assert told(read(page()), "body")


def test_a_worker_that_ends_is_named_and_the_next_page_has_another() -> None:
    read(page())
    worker = process._running[0]
    worker._process.kill()
    worker._process.wait()
    with pytest.raises(BadFile, match="breaks what takes pages apart"):
        read(page())
    assert told(read(page()), "body")
    assert process._running[0] is not worker


def test_one_process_serves_all_pages_of_a_run_and_ends_with_it() -> None:
    program = (
        "import os\nfrom reader.pages import process\nfrom tests.formats.pages import *\n"
        "read(page()); first = process._running[0]._process.pid\n"
        "read(page()); assert process._running[0]._process.pid == first\n"
        "print(first)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    with pytest.raises(ProcessLookupError):
        os.kill(int(done.stdout), 0)


def test_a_page_is_taken_apart_far_from_the_files_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder of pages may hold a `json.py`; no worker imports it."""
    process._end()
    monkeypatch.chdir(tmp_path)
    for name in ("json", "lxml", "trafilatura", "reader"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(3)")
    assert told(read(page()), "body")


def test_a_text_needs_no_worker() -> None:
    process._end()
    article_from(b"Harbour closed\n\nIt was late.", "a.txt")
    assert process._running == []


def test_pages_are_read_behind_the_barrier_of_the_restricted_mode(tmp_path: Path) -> None:
    """The worker is up before; once it is gone, a page is refused in one line."""
    (tmp_path / "a.html").write_text(page(), encoding="utf-8")
    program = (
        "import argparse, sys\nfrom reader.cli.kiosk import enter\n"
        "from reader.errors import BadFile\nfrom reader.formats import load\n"
        "from reader.pages import process\n"
        "enter(argparse.Namespace(restricted=sys.argv[1], notes=None, paths=[]))\n"
        "print(load('a.html').headline)\nprocess._end()\n"
        "try: load('a.html')\nexcept BadFile as problem: print(problem)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True
    )
    headline, refused = done.stdout.splitlines()
    assert headline == HEADLINE
    assert refused.startswith("a.html: no process to take it apart can be started (not in restrict")
