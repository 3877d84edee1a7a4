"""What is said in the status line of a key that does nothing, or not what was hoped for."""

from __future__ import annotations

from reader.text.clean import sanitized

HOW_TO_QUIT = "Ctrl+Q quits, q goes back"


def no_key(letter: str) -> str:
    """That a letter of another script is no key, and how it becomes one."""
    return f"{sanitized(letter)} is no key here; in the settings: keys: {{down: [j, {letter}]}}"
