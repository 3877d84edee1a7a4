"""`reader handover PATHS…`: every judgement on the articles there, written down."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from reader.cli.asking import ask_for
from reader.cli.printing import print_text, write_whole
from reader.cli.reviewer import cleaned, reviewer
from reader.cli.streams import complain, say_passed_over
from reader.dataclass import replace
from reader.files.private import data_folder, state_folder
from reader.library.folders import files_in
from reader.library.left_open import left_open
from reader.library.library import Library
from reader.library.library_place import LibraryPlace
from reader.report.handed import HandoverFormat, OpenPair
from reader.report.handover import written_handover
from reader.review.handing_on import Choice, handed_on
from reader.review.session import ReviewSession
from reader.settings.layers import settings
from reader.text.how_many import counted_are

SOMETHING, NOTHING = 0, 1


def run(options: argparse.Namespace) -> int:
    """Write the hand-over; 1 where nothing was judged."""
    folders = [path for path in options.paths if Path(path).is_dir()]
    chosen = settings(os.environ, options.config, vars(options), folders)
    ask_for(options, chosen)
    by = None if options.said_by is None else cleaned(options.said_by)
    choice = Choice(options.since, by, options.gone)
    own: list[str] = []
    paths = files_in(options.paths, own.append)
    session = ReviewSession(chosen, state_folder(os.environ), reviewer(chosen, os.environ))
    with closing(session):
        handover = handed_on(session, paths, choice, options.language)
        handover = replace(handover, open=_left_open(session, paths, options.language))
        notice = session.notice
    written = written_handover(handover, HandoverFormat(options.format))
    if options.output:
        write_whole(Path(options.output), written)
    else:
        print_text(written)
    say_passed_over(own)
    for line in filter(None, (notice, _left_out(handover.elsewhere))):
        complain(line)
    return SOMETHING if handover.judgements else NOTHING


def _left_open(
    session: ReviewSession, paths: Sequence[str], language: str | None
) -> tuple[OpenPair, ...]:
    """Pairs with something left to judge, as the list has them; what it knows is known here."""
    place = LibraryPlace(data_folder(os.environ), state_folder(os.environ), processes=True)
    with closing(Library(place, session, language)) as library:
        return left_open(paths, library, session.relations)


def _left_out(count: int) -> str:
    if not count:
        return ""
    judgements = counted_are(count, "judgement")
    return f"{judgements} about articles that are not at these paths (--gone lists them)"
