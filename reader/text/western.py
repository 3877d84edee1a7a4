"""Text in the letters of Western Europe, where every character is one plain cell.

A character class that reaches far beyond Latin takes Python milliseconds to compile. Most texts
have none of its characters, and to ask the codec of Windows 1252 (Latin with curly quotation marks
and dashes) costs nothing: what it can write needs none of those classes.
"""

from __future__ import annotations


def western(text: str) -> bool:
    """Whether every character of `text` is one of code page 1252."""
    if text.isascii():
        return True
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True
