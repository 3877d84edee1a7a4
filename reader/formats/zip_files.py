"""ZIP: the articles of every file in it, each read as if it lay in a folder.

Nothing is written and no name is followed. What is unpacked is counted as it comes, so a file that
says it is small gains nothing by it; an archive in an archive is not opened.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from reader.dataclass import replace
from reader.errors import BadFile
from reader.files.read import CONTAINER_CAP
from reader.formats.story import Stories, Story

UNPACKED_CAP = 1024 * 1024 * 1024
"""Bytes of all files of an archive together."""
MOST_FILES = 10_000

_CHUNK = 1 << 20
_ENCRYPTED = 0x1
_SKIPPED = ("__MACOSX/",)
_BROKEN = (BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)

ReadMember = Callable[[bytes, str], Stories]
"""What reads a file of an archive by its bytes and its name; BadFile where it is no article."""


def articles_of(
    data: bytes, source: str, read: ReadMember, wanted: Callable[[str], bool]
) -> Stories:
    """The articles of an archive, in the order of its files; a BadFile for one that is none.

    `wanted` says whether a file with this name may hold one; others are counted in a note.
    """
    members, others = _members(data, source, wanted)
    found: list[Story | BadFile] = []
    room = UNPACKED_CAP
    with ZipFile(BytesIO(data)) as archive:
        for member in members:
            name = f"{source}: {member.filename[:200]}"
            try:
                unpacked = _unpacked(archive, member, name, min(room, CONTAINER_CAP))
                found += [_noted(story, member.filename) for story in read(unpacked, name)]
                room -= len(unpacked)
            except BadFile as problem:
                found.append(problem)
            if room <= 0 or len(found) > MOST_FILES:
                raise BadFile(source, "unpacks to more than is read", remedy="make it smaller")
    if not found:
        raise BadFile(source, f"holds no file that may be an article ({others:,} others)")
    left_out = (f"not read of this archive: {others:,} other files",) if others else ()
    return [
        replace(story, notes=(*story.notes, *left_out)) if isinstance(story, Story) else story
        for story in found
    ]


def _members(data: bytes, source: str, wanted: Callable[[str], bool]) -> tuple[list[ZipInfo], int]:
    try:
        with ZipFile(BytesIO(data)) as archive:
            files = [each for each in archive.infolist() if not each.is_dir()]
    except _BROKEN:
        raise BadFile(source, "is no ZIP archive that can be read") from None
    if len(files) > MOST_FILES:
        reason = f"holds {len(files):,} files, and {MOST_FILES:,} are read at most"
        raise BadFile(source, reason, remedy="make several archives of it")
    kept = [each for each in files if _is_plain(each.filename) and wanted(each.filename)]
    return kept, len(files) - len(kept)


def _is_plain(name: str) -> bool:
    """Whether a file is no hidden one, and none of what a system adds to its archives."""
    hidden = any(part.startswith(".") for part in name.split("/"))
    return not hidden and not name.startswith(_SKIPPED)


def _unpacked(archive: ZipFile, member: ZipInfo, name: str, room: int) -> bytes:
    if member.flag_bits & _ENCRYPTED:
        raise BadFile(name, "is encrypted")
    data = bytearray()
    try:
        with archive.open(member) as file:
            while chunk := file.read(_CHUNK):
                data += chunk
                if len(data) > room:
                    raise BadFile(name, f"unpacks to more than {room:,} bytes")
    except _BROKEN:
        raise BadFile(name, "cannot be unpacked") from None
    return bytes(data)


def _noted(story: Story | BadFile, name: str) -> Story | BadFile:
    if isinstance(story, BadFile):
        return story
    return replace(story, notes=(f"from {name[:200]}", *story.notes))
