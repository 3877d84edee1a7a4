"""Where a sentence seems to end and does not: one small rule for each reason.

`sentencex` ends a sentence after `at 6:53 a.m.` in `at 6:53 a.m. Monday`, and before `[YONHAP]`.
Each rule looks at one such seam, a bounded stretch of text on both sides of it, and says whether
the two pieces belong together.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from reader.languages import language
from reader.languages.record import Sentences
from reader.model import Span

BEHIND = 80
AHEAD = 160
"""Characters that a rule sees before and after the seam."""

_LAST_WORD = re.compile(r"([^\s(\[“”\"'‘«»「『（—–]{1,24})\.$")
_NEXT_WORD = re.compile(r"\W{0,3}([\w’']{1,40})")
_CREDIT = re.compile(
    r"\[[^\W\d_a-zß-ÿ][^\[\]\n]{0,60}\]|\([^()\n]{1,40}/[^()\n]{1,40}\)(?=\W{0,4}(?:\n|$))"
)
_AGENCY_DASH = re.compile(r"\([^\W\d_][\w .&=·-]{1,40}\)\s*(?:[-–—]{1,2}|=)$")
_DAY_OR_ZONE = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
    r"|[A-Z]{2,4}\b|(?:Eastern|Pacific|Central|Mountain)\b|\w+(?: Standard)? [Tt]ime\b"
)
_EXCLAIMED = re.compile(r"[?!][\"”’»]$")
_SPEAKER = re.compile(r"(?:[^\W\d_a-z][\w’'.-]{0,30} ){1,4}([a-z]{3,12})\b")
_QUOTED = re.compile('["”’」』]$')


@dataclass(frozen=True, slots=True)
class Seam:
    """The end of one piece and the start of the next, white space cut off between them.

    `word` is the last one before a full stop, in lower case, or nothing. `whole` says that
    `before` is all of its sentence so far, `spaced` that white space parted them.
    """

    before: str
    word: str
    after: str
    language: str
    whole: bool
    spaced: bool

    @property
    def own(self) -> Sentences:
        """How the language's sentences end; as English ones where nothing is known of them."""
        known = language(self.language).sentences
        return known if known.abbreviates else language("en").sentences


def seam_at(text: str, sentence: Span, language: str) -> Seam:
    """The seam at the end of what is so far a sentence."""
    before = text[max(sentence.start, sentence.end - BEHIND) : sentence.end]
    after = text[sentence.end : sentence.end + AHEAD]
    last = _LAST_WORD.search(before.rstrip())
    return Seam(
        before=before.rstrip(),
        word=last[1].lower() if last else "",
        after=after.lstrip(),
        language=language,
        whole=sentence.end - sentence.start <= BEHIND,
        spaced=before[-1:].isspace() or after[:1].isspace(),
    )


def credit_follows(seam: Seam) -> bool:
    """`… on March 31. [YONHAP]`: the credit belongs to what it credits."""
    return bool(_CREDIT.match(seam.after))


def agency_before(seam: Seam) -> bool:
    """`(Reuters) - The …`: a dateline belongs to the sentence it opens."""
    return bool(_AGENCY_DASH.search(seam.before))


def speaker_follows(seam: Seam) -> bool:
    """`"Why now?" Tamsin Oduya asked.` is one sentence."""
    found = _SPEAKER.match(seam.after) if _EXCLAIMED.search(seam.before) else None
    return found is not None and found[1] in seam.own.saying


def particle_follows(seam: Seam) -> bool:
    """Korean, Japanese and Chinese go on after a quotation with a particle or a speaker."""
    particle = language(seam.language).sentences.goes_on
    return bool(particle and _QUOTED.search(seam.before) and re.match(particle, seam.after))


def title_before(seam: Seam) -> bool:
    """`Capt. Oduya`, `z.B. heute`."""
    return seam.word in seam.own.titles


def number_follows(seam: Seam) -> bool:
    """`No. 10`, `Art. 5`."""
    return seam.after[:1].isdigit() and seam.word in seam.own.numbered


def time_goes_on(seam: Seam) -> bool:
    """`6:53 a.m. Monday`, but not `6:53 a.m. The alarm …`."""
    return seam.word in ("a.m", "p.m") and bool(_DAY_OR_ZONE.match(seam.after))


def abbreviation_goes_on(seam: Seam) -> bool:
    """`Oct. Wednesday`; only a word that starts sentences ends one here."""
    if seam.word not in seam.own.inside:
        return False
    following = _NEXT_WORD.match(seam.after)
    return not following or following[1].lower() not in seam.own.starters


def lower_case_follows(seam: Seam) -> bool:
    """`etc. in court`; a name like iPad may start a sentence."""
    first, second = seam.after[:1], seam.after[1:2]
    return seam.before[-1:] in '.?!"”’»' and first.islower() and not second.isupper()


def nothing_between(seam: Seam) -> bool:
    """`R-S.D.`, `2.ª`, `news.example`: no white space, no end."""
    joined = not seam.spaced and seam.before[-1:] == "." and seam.before[-2:-1] not in ".?!…"
    return joined and seam.after[:1].isalnum() and seam.after[:1] < "\u1100"


def number_alone(seam: Seam) -> bool:
    """`1. Cut costs`: the number of a list opens its first sentence."""
    return seam.whole and seam.word.isdigit() and len(seam.word) <= 3


BELONG_TOGETHER: tuple[Callable[[Seam], bool], ...] = (
    credit_follows,
    agency_before,
    speaker_follows,
    particle_follows,
    title_before,
    number_follows,
    time_goes_on,
    abbreviation_goes_on,
    lower_case_follows,
    nothing_between,
    number_alone,
)
