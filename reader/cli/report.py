"""`reader report PATHS --output FOLDER`: many pairs written out, a page each, and an index.

night/index.html
night/lorne-ferry-3fa9c1d2.html    the page of one pair, by its other article
night/pages.jsonl                  what is done: the same command goes on there
"""

from __future__ import annotations

import argparse
import os
from functools import partial
from pathlib import Path

from reader.cli.asking import ask_for
from reader.cli.check_pairs import pairs_of, readings_for
from reader.cli.diff import page_of
from reader.cli.journal import Journal
from reader.cli.printing import write_whole
from reader.cli.report_pages import PageWish, made_page, pages_of
from reader.cli.streams import complain
from reader.dataclass import replace
from reader.errors import printable
from reader.report.collection import index, index_name
from reader.settings.layers import settings
from reader.text.how_many import counted

DONE, TROUBLE = 0, 2
_WIDTH = 120


def run(options: argparse.Namespace) -> int:
    """Write the page of each pair that is not written yet, then the index; 2 after trouble."""
    options.width = options.width or _WIDTH
    resolved = settings(os.environ, options.config, vars(options))
    ask_for(options, resolved)
    home = index_name(options.format)
    page = replace(page_of(options, resolved), home=home)
    wish, journal = PageWish(resolved, page, options), Journal(Path(options.output))
    with readings_for(options, resolved, partial(made_page, wish)) as kept:
        asked = pairs_of(options.paths, resolved.story_days, kept)
        told = [*pages_of(asked, wish, journal, kept)]
    write_whole(journal.folder / home, index(told, options.format, page))
    if left_over := journal.finish(told):
        pages = counted(left_over, "page")
        complain(f"{pages} of an earlier report stay in {printable(options.output)}")
    asked.say_what_is_no_pair()
    return TROUBLE if asked.problems else DONE
