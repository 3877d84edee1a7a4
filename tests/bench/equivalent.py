"""Mutations that no test can see, by the name that `mutations` gives them, with the reason."""

from __future__ import annotations

EQUIVALENT: dict[str, str] = {}
