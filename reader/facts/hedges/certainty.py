"""The classes of hedges and modal verbs: words of one class claim equally much.

Which words are of a class, a language says (`reader.languages`). The classes that may stand for
each other (`suspected` for `alleged`, `may` allowing for `may` guessing) are in `NEAR`.
"""

from __future__ import annotations

from collections.abc import Mapping

OPEN = "open"
"""Words that keep a claim open and hedge nothing themselves (`if`, `tried to`, `called for`)."""
TOLD = "told"
"""Words before whoever vouches for a claim (`according to`)."""
RATED = "rated"
"""Words with which somebody gives a figure that nobody counted (`puts the loss at`)."""
DEADLINE = "deadline"
"""Words of the time that somebody has for what is due or allowed (`has until`, `28 days to`)."""

_ALMOST: Mapping[str, str] = {
    "possible": "permit belief grant proposal deadline",
    "permit": "possible grant deadline",
    "grant": "possible permit",
    "likely": "belief intent estimate rated",
    "hearsay": "belief told",
    "shall": "hearsay belief told intent likely estimate duty advice proposal possible permit",
    "belief": "hearsay estimate likely possible proposal told",
    "estimate": "belief about likely rated",
    "about": "estimate rated",
    RATED: "estimate about likely",
    "advice": "proposal",
    "proposal": "advice intent belief possible",
    "intent": "likely proposal",
    "duty": "deadline",
    DEADLINE: "duty permit possible",
    OPEN: "",
    TOLD: "hearsay belief",
}
NEAR: Mapping[str, frozenset[str]] = {
    degree: frozenset(
        {degree, *others.split(), *(o for o, near in _ALMOST.items() if degree in near.split())}
    )
    for degree, others in _ALMOST.items()
}
"""Which class on the other side takes up which; the same both ways."""

SEVERE = frozenset({"possible", "hearsay", "shall", "duty", "advice"})
"""Classes whose change misleads about the core; the others are of medium weight."""
SURENESS = frozenset({"possible", "likely", "hearsay", "shall", "belief"})
"""Classes of how sure a claim is."""
LOOSE = frozenset({"possible", "hearsay"})
"""Classes that count where only the rest of the claim stands: no verb tells the same."""
GUESSES = SURENESS | {"estimate"}
"""Classes of which two beside one claim leave it as open as one."""
DEONTIC = frozenset({"duty", "advice", "permit"})
"""Classes of what one may or must do; the others are about what is so."""
BINDING = frozenset({"duty", "advice", "intent"})
"""Classes that a sentence of other words may tell by its construction: `had to shut`, `closed`."""
UNSAID = frozenset({"grant", "permit", "about", DEADLINE, RATED, OPEN, TOLD})
"""Classes of which nothing is reported where one side has them alone."""
