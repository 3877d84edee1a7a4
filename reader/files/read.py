"""A file's bytes, up to a limit, through one descriptor that is checked first."""

from __future__ import annotations

import errno
import os
import stat

from reader.errors import BadFile
from reader.files.walls import is_outside

SIZE_CAP = 2 * 1024 * 1024
"""Bytes of an article; a wire story has five thousand, a novel one million.

What two files of this size hold is compared within seconds, whatever it is.
"""

_CHUNK = 1 << 20
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
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
    except OSError as error:
        raise _refusal(path, error) from None
    except ValueError:
        raise BadFile(path, "its name holds a NUL character") from None
    try:
        return _checked(path, descriptor, cap)
    except OSError as error:
        raise _refusal(path, error) from None
    finally:
        os.close(descriptor)


def _checked(path: str, descriptor: int, cap: int) -> bytes:
    if is_outside(path, descriptor):
        raise BadFile(path, "lies outside the folder that may be read")
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        kind = next((kind for test, kind in _KINDS if test(status.st_mode)), "is no regular file")
        raise BadFile(path, f"{kind}, not an article", remedy="give a text file")
    if status.st_size > cap:
        raise too_large(path, status.st_size, cap)
    data = bytearray()
    # The size above is only a first check: the file may grow while it is read.
    while chunk := os.read(descriptor, _CHUNK):
        data += chunk
        if len(data) > cap:
            raise too_large(path, len(data), cap)
    return bytes(data)


def too_large(path: str, size: int, cap: int = SIZE_CAP) -> BadFile:
    """The refusal of something longer than the cap; `size` is what is known of its length."""
    return BadFile(
        path,
        f"is {size:,} bytes long, and {cap:,} are read at most",
        remedy="make it shorter",
    )


def _refusal(path: str, error: OSError) -> BadFile:
    code = error.errno or 0
    reason = _REASONS.get(code) or (error.strerror or "cannot be read").lower()
    return BadFile(path, reason, remedy=_REMEDIES.get(code, ""))
