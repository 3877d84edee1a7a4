"""A file's bytes, up to a limit, through one descriptor that is checked first."""

from __future__ import annotations

import errno
import os
import select
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.errors import BadFile
from reader.files.walls import is_outside

SIZE_CAP = 2 * 1024 * 1024
"""Bytes of an article, whatever it is; a wire story has five thousand, a novel one million.

What two files of this size hold is compared within seconds. Of sentences more is read
(`reader.formats.caps`).
"""
CONTAINER_CAP = 64 * 1024 * 1024
"""Bytes of a file that may hold many articles."""

ADDRESSES = ("http://", "https://")

_CHUNK = 1 << 20
_WRITER_COMES = 200
"""Milliseconds in which whoever writes into a pipe with a name has opened it."""
_KINDS = (
    (stat.S_ISDIR, "is a folder"),
    (stat.S_ISFIFO, "is a pipe"),
    (stat.S_ISSOCK, "is a socket"),
    (stat.S_ISCHR, "is a device"),
    (stat.S_ISBLK, "is a device"),
)
_REASONS = {
    errno.ENOENT: "there is no such file",
    errno.ENOTDIR: "there is no such file",
    errno.EACCES: "may not be read",
    errno.EPERM: "may not be read",
    errno.ELOOP: "is a link that leads back to itself",
    errno.ENAMETOOLONG: "its name is too long",
    errno.ENXIO: "is a socket, a pipe or a device",
}
_REMEDIES = {
    errno.EACCES: "check its permissions",
    errno.EPERM: "check its permissions",
    errno.ENOENT: "check the spelling",
}


def read_bytes(path: str, cap: int = SIZE_CAP) -> bytes:
    """All bytes of a regular file of at most `cap` bytes; raises BadFile for anything else.

    The open file is what is checked and read, so a file that is exchanged in between changes
    nothing. Opening a pipe or a terminal never waits.
    """
    with _opened(path) as descriptor:
        return _checked(path, descriptor, cap)


def first_bytes(path: str, count: int) -> bytes:
    """The beginning of a regular file; raises BadFile for anything else."""
    with _opened(path) as descriptor:
        _refuse_irregular(path, descriptor)
        return os.read(descriptor, count)


def read_given(path: str, cap: int = SIZE_CAP) -> bytes:
    """The bytes of what a user named: a regular file, a pipe to its end, or the null device.

    The shell hands over a pipe for `<(command)`, git the null device for a file that is new or
    gone. A pipe is waited for only while something writes into it. Raises BadFile for the rest.
    """
    with _opened(path) as descriptor:
        status = os.fstat(descriptor)
        first = _first_bytes(descriptor) if stat.S_ISFIFO(status.st_mode) else b""
        if first is None or not (is_null(status) or stat.S_ISFIFO(status.st_mode)):
            return _checked(path, descriptor, cap)
        if is_outside(path, descriptor):
            raise _outside(path)
        os.set_blocking(descriptor, True)
        return _until_end(path, descriptor, cap, first)


@contextmanager
def _opened(path: str) -> Iterator[int]:
    """A file open for reading without waiting, closed again; its troubles become a BadFile."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
    except OSError as error:
        raise _refusal(path, error) from None
    except ValueError:
        raise BadFile(path, "its name holds a NUL character") from None
    try:
        yield descriptor
    except OSError as error:
        raise _refusal(path, error) from None
    finally:
        os.close(descriptor)


def _first_bytes(pipe: int) -> bytes | None:
    """What can be read of a pipe at once, nothing from a slow writer; None where there is none."""
    poll = select.poll()
    poll.register(pipe, select.POLLIN)
    if poll.poll(_WRITER_COMES):
        return b""
    try:
        return os.read(pipe, _CHUNK) or None
    except BlockingIOError:
        return b""


def is_null(status: os.stat_result) -> bool:
    """Whether that is the null device, under whatever name."""
    return stat.S_ISCHR(status.st_mode) and status.st_rdev == Path(os.devnull).stat().st_rdev


def _refuse_irregular(path: str, descriptor: int) -> os.stat_result:
    """Raises BadFile for what lies outside, or is no regular file; what is known of one that is."""
    if is_outside(path, descriptor):
        raise _outside(path)
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        kind = next((kind for test, kind in _KINDS if test(status.st_mode)), "is no regular file")
        raise BadFile(path, f"{kind}, not a file", remedy="give a text file")
    return status


def _checked(path: str, descriptor: int, cap: int) -> bytes:
    status = _refuse_irregular(path, descriptor)
    if status.st_size > cap:
        raise too_large(path, status.st_size, cap)
    return _until_end(path, descriptor, cap)


def _until_end(path: str, descriptor: int, cap: int, first: bytes = b"") -> bytes:
    data = bytearray(first)
    # The size is asked for, not trusted: the file may grow while it is read.
    while chunk := os.read(descriptor, _CHUNK):
        data += chunk
        if len(data) > cap:
            raise too_large(path, len(data), cap)
    return bytes(data)


def _outside(path: str) -> BadFile:
    return BadFile(path, "lies outside the folder that may be read")


def too_large(path: str, size: int, cap: int = SIZE_CAP) -> BadFile:
    """The refusal of something longer than the cap; `size` is what is known of its length."""
    return BadFile(
        path,
        f"is {size:,} bytes long, and {cap:,} are read at most",
        remedy="make it shorter",
    )


def address_refused(path: str) -> BadFile:
    """The refusal of what is the address of a page."""
    return BadFile(path, "addresses are not read", remedy="save the page and give the file")


def _refusal(path: str, error: OSError) -> BadFile:
    if path.startswith(ADDRESSES):
        return address_refused(path)
    code = error.errno or 0
    reason = _REASONS.get(code) or (error.strerror or "cannot be read").lower()
    return BadFile(path, reason, remedy=_REMEDIES.get(code, ""))
