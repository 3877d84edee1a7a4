"""A page that a browser saved in one file (`.mht`): the page among the parts of a message."""

from __future__ import annotations

from email import message_from_bytes, policy
from itertools import islice

from reader.formats.charset import decoded_as, decoded_page
from reader.formats.decoding import Decoded
from reader.formats.first_lines import opens_mail
from reader.formats.opening import opening_of

_PARTS_CAP = 1_000
_PAGES = ("text/html", "application/xhtml+xml")


def page_in(data: bytes) -> Decoded | None:
    """The markup of the page that a file holds; None for a file that is a page itself."""
    if not opens_mail(opening_of(data, "")):
        return None
    message = message_from_bytes(data, policy=policy.default)
    for part in islice(message.walk(), _PARTS_CAP):
        body = part.get_payload(decode=True)
        if part.get_content_type() in _PAGES and isinstance(body, bytes):
            said = part.get_content_charset()
            return decoded_as(body, said, "") if said else decoded_page(body, "")
    return None
