"""The classes of hedges and modal verbs: words of one class claim equally much.

Which words are of a class, a language says (`reader.languages`). The classes that may stand for
each other (`suspected` for `alleged`, `may` allowing for `may` guessing) are in `NEAR`.
"""

from __future__ import annotations

from collections.abc import Mapping

NEAR: Mapping[str, frozenset[str]] = {
    "possible": frozenset({"possible", "permit", "belief", "grant"}),
    "permit": frozenset({"permit", "possible", "grant"}),
    "likely": frozenset({"likely", "belief", "intent"}),
    "hearsay": frozenset({"hearsay", "belief"}),
    "belief": frozenset({"belief", "hearsay", "estimate", "likely", "possible"}),
    "estimate": frozenset({"estimate", "belief", "about"}),
    "about": frozenset({"about", "estimate"}),
    "advice": frozenset({"advice"}),
    "duty": frozenset({"duty"}),
    "intent": frozenset({"intent", "likely"}),
    "grant": frozenset({"grant", "permit", "possible"}),
}
"""Which class on the other side takes up which."""

SEVERE = frozenset({"possible", "hearsay", "duty", "advice"})
"""Classes whose loss misleads about the core; the others are of medium weight."""
DEONTIC = frozenset({"duty", "advice", "permit"})
"""Classes of what one may or must do; the others are about what is so."""
