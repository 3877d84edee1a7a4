"""Which pages a folder has already, and what each was made from: a line of JSON a page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from reader.errors import BadFile
from reader.files.private import replace_file
from reader.report.told_pair import ToldPair, from_json

NAME = "pages.jsonl"


class Journal:
    """The pages of one folder; a line that was not finished counts for nothing.

    Raises BadFile for a folder that cannot be written, and for one with files of somebody else.
    """

    def __init__(self, folder: Path) -> None:
        self.folder, self._file = folder, folder / NAME
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lines = self._file.read_bytes().splitlines() if self._file.is_file() else None
            if lines is None and any(folder.iterdir()):
                reason = "has other files in it"
                raise BadFile(str(folder), reason, remedy="choose a new folder for --output")
        except OSError as problem:
            raise self._refused(problem) from problem
        self._pages = {pair.page: pair for pair in map(_pair_in, lines or ()) if pair}

    def done(self, page: str, key: str) -> ToldPair | None:
        """What is known of a page that is there already, made from the same."""
        found = self._pages.get(page)
        there = found is not None and found.key == key and (self.folder / page).is_file()
        return found if there else None

    def add(self, pair: ToldPair) -> None:
        """A page that is written."""
        line = json.dumps(pair.as_json(), ensure_ascii=True)
        try:
            with self._file.open("a", encoding="ascii") as file:
                file.write(f"\n{line}\n")
        except OSError as problem:
            raise self._refused(problem) from problem

    def finish(self, pairs: Sequence[ToldPair]) -> int:
        """Keep these and those of earlier reports; how many of the latter there are."""
        now = {pair.page for pair in pairs}
        earlier = [
            pair
            for name, pair in self._pages.items()
            if name not in now and (self.folder / name).is_file()
        ]
        lines = (json.dumps(pair.as_json(), ensure_ascii=True) for pair in (*pairs, *earlier))
        try:
            replace_file(self._file, "".join(f"{line}\n" for line in lines).encode())
        except OSError as problem:
            raise self._refused(problem) from problem
        return len(earlier)

    def _refused(self, problem: OSError) -> BadFile:
        reason = f"cannot write: {problem.strerror}"
        return BadFile(str(self.folder), reason, remedy="choose another --output")


def _pair_in(line: bytes) -> ToldPair | None:
    """The pair of a line; its page lies in the folder itself, or it is none."""
    try:
        pair = from_json(json.loads(line))
    except ValueError:
        return None
    return pair if pair and Path(pair.page).name == pair.page else None
