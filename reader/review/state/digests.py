"""Digests of words: the first 32 hex digits of SHA-256 over folded text."""

from __future__ import annotations

from reader.model import Article
from reader.text.clean import match_key

_HEX_DIGITS = 32


def folded(text: str) -> str:
    """A text as wordings are compared: a curly quotation mark or a line break is no new wording."""
    return match_key(text).strip()


def digest(*parts: str) -> str:
    """The digest of some parts; their lengths go in too, so that no two lists look the same."""
    from hashlib import sha256

    whole = sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass")
        whole.update(b"%d:%b" % (len(raw), raw))
    return whole.hexdigest()[:_HEX_DIGITS]


def content_digest(article: Article) -> str:
    """The digest of an article's words."""
    return digest("article", folded(article.text))
