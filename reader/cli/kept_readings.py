"""What commands know of articles from earlier runs: the index of the list, and processes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.cli.streams import complain
from reader.files.private import data_folder
from reader.library.answering import Work
from reader.library.library_place import LibraryPlace
from reader.library.readings import Readings
from reader.settings.settings import Settings


@contextmanager
def kept_readings(
    settings: Settings, language: str | None = None, work: Work | None = None
) -> Iterator[Readings]:
    """The readings for one command, which reads no verdict; what happened to the index is said."""
    place = LibraryPlace(data_folder(os.environ), Path(os.devnull), processes=True)
    readings = Readings(place, settings, language, work=work)
    try:
        yield readings
    finally:
        readings.close()
        if readings.notice:
            complain(readings.notice)
