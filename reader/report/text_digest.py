"""The digest by which two reports say that they are about the same text."""

from __future__ import annotations

from hashlib import sha256

from reader.model import Article


def digest_of(article: Article) -> str:
    """The SHA-256 of an article's text as UTF-8, in hex."""
    return sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
