"""Where a sentence seems to end and does not: one small rule for each reason.

`sentencex` ends a sentence after `at 6:53 a.m.` in `at 6:53 a.m. Monday`, and before `[YONHAP]`.
Each rule looks at one such seam, a bounded stretch of text on both sides of it, and says whether
the two pieces belong together.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from reader.dataclass import dataclass
from reader.languages import language, sentence_habits
from reader.languages.page import ORDINAL_STOP
from reader.languages.record import Sentences
from reader.late_pattern import late_pattern
from reader.model import Span
from reader.text.missed_ends import counts_things, starts_sentence

BEHIND = 80
AHEAD = 160
"""Characters that a rule sees before and after the seam."""

_LONGEST_WORD, _LONGEST_INITIAL = 25, 6
"""Characters, at most, of what the patterns of a last word and of an initial find."""
_LAST_WORD = late_pattern(r"([^\s(\[“”\"'‘«»「『（—–]{1,24})\.$")
_NEXT_WORD = late_pattern(r"\W{0,3}([\w’']{1,40})")
_CREDIT = late_pattern(
    r"\[[^\W\d_a-zß-ÿ][^\[\]\n]{0,60}\]|\([^()\n]{1,40}/[^()\n]{1,40}\)(?=\W{0,4}(?:\n|$))"
)
_AGENCY_DASH = late_pattern(r"\([^\W\d_][\w .&=·-]{1,40}\)\s*(?:[-–—]{1,2}|=)$")
_DAY_OR_ZONE = late_pattern(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
    r"|[A-Z]{2,4}\b|(?:Eastern|Pacific|Central|Mountain)\b|\w+(?: Standard)? [Tt]ime\b"
)
_EXCLAIMED = late_pattern(r"[?!][\"”’»]$")
_SPEAKER = late_pattern(r"(?:[^\W\d_a-z][\w’'.-]{0,30} ){1,4}([a-z]{3,12})\b")
_QUOTED = late_pattern('["”’」』]$')
_SPOKE = late_pattern(
    r"(?:[^\W\d_a-z][\w’'.-]{0,30} ){1,4}[a-z]{2,14}(?:ed|d|t|ote|ang|aid|old)[.,;:]"
)
"""`Tamsin Oduya tweeted.`: a name and a verb, and nothing else."""
_INITIAL = late_pattern(r"(?<![^\W_])([^\W\d_]\.[-‐‑])?([^\W\d_])[\u0300-\u036f]?\.$")
_SECOND_INITIAL = late_pattern(r"[-‐‑][^\W\d_a-z]\.")
_MEASURE = late_pattern(r"\d[^\S\n]?[^\W\d_]{1,6}\.$")
_DAY = late_pattern(r"(?<![\d.,])(?:\d{1,2}\.\s?\d{1,2}\.|\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.)$")
_ORDINAL = late_pattern(r"(?<![\d.,])\d{1,2}\.$")
_BRACKETS = ("(", "[", "（")
_SHORT_BRACKET = late_pattern(r"[(\[（][^()\[\]（）.!?]{1,60}[)\]）]")
_DOTTED_DATE = late_pattern(r"(?<![\d.,])(?:(?:\d{4}|['’]\d\d)\.(?:\s?\d{1,2}\.){0,2}|\d{1,2}\.)$")
_MONTH_OR_DAY = late_pattern(r"\d{1,2}\.(?!\d{3})")
_WIDE_POINT = late_pattern(r"\d[．｡]$")
_NUMBER_ALONE = late_pattern(r"\W{0,8}\d{1,3}\.")
_DASH = late_pattern(r"^[–—]\s?")
_WORDLESS = late_pattern(r"[\W_]*")


@dataclass(frozen=True, slots=True, eq=False)
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
        return sentence_habits(self.language)

    @property
    def plain(self) -> bool:
        """Whether that word, as it is written, may be no abbreviation at all."""
        small = (
            self.before.endswith(f"{self.word}.") or language(self.language).writing.capital_nouns
        )
        return small and self.word in self.own.plain

    @property
    def measures(self) -> bool:
        """Whether that word stands right after a number: a unit."""
        return bool(_MEASURE.search(self.before))

    @property
    def start_follows(self) -> bool:
        """Whether a word follows that opens sentences."""
        following = _NEXT_WORD.match(self.after)
        return bool(following and starts_sentence(following[1], self.language))


def seam_at(text: str, sentence: Span, language: str) -> Seam:
    """The seam at the end of what is so far a sentence."""
    before = text[max(sentence.start, sentence.end - BEHIND) : sentence.end]
    after = text[sentence.end : sentence.end + AHEAD]
    shown = before.rstrip()
    last = _LAST_WORD.search(shown, max(0, len(shown) - _LONGEST_WORD))
    return Seam(
        before=shown,
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
    if not _EXCLAIMED.search(seam.before):
        return False
    found = _SPEAKER.match(seam.after)
    return bool(found and found[1] in seam.own.saying) or bool(_SPOKE.match(seam.after))


def particle_follows(seam: Seam) -> bool:
    """Korean, Japanese and Chinese go on after a quotation with a particle or a speaker."""
    particle = language(seam.language).sentences.goes_on
    return bool(particle and _QUOTED.search(seam.before) and re.match(particle, seam.after))


def title_before(seam: Seam) -> bool:
    """`Capt. Oduya`, `z.B. heute`; but `12,000 ft. The pilot`, and in French `le col. Les`."""
    if seam.word not in seam.own.titles or (seam.plain and seam.after[:1].isdigit()):
        return False
    return not seam.plain or not (seam.language == "en" or seam.measures or seam.start_follows)


def number_follows(seam: Seam) -> bool:
    """`No. 10`, `Art. 5`; but `said no. 14 ministers`."""
    if not seam.after[:1].isdigit() or seam.word not in seam.own.numbered:
        return False
    return not (seam.plain and counts_things(seam.after))


def time_goes_on(seam: Seam) -> bool:
    """`6:53 a.m. Monday`, but not `6:53 a.m. The alarm …`."""
    return seam.word in ("a.m", "p.m") and bool(_DAY_OR_ZONE.match(seam.after))


def abbreviation_goes_on(seam: Seam) -> bool:
    """`Oct. Wednesday`; only a word that starts sentences ends one here.

    A plain word is none of these but beside a number: `fell ill. Health`, in Spanish `al mar.`.
    """
    if seam.word not in seam.own.inside or seam.start_follows:
        return False
    if not seam.plain:
        return True
    return (seam.after[:1].isdigit() and not counts_things(seam.after)) or seam.measures


def initial_before(seam: Seam) -> bool:
    """`É. Lavigne`, `J.-P. Roy`; `sentencex` knows single ones from A to Z."""
    found = _INITIAL.search(seam.before, max(0, len(seam.before) - _LONGEST_INITIAL))
    if not found or not found[2].isupper():
        return False
    if _SECOND_INITIAL.match(seam.after):
        return True
    if found[2].isascii() and not found[1]:
        return False
    return seam.after[:1].isupper() and not seam.start_follows


def date_goes_on(seam: Seam) -> bool:
    """`2026. 5. 3. 부두에서`, as Korean writes a day."""
    if seam.language != "ko":
        return False
    if _DAY.search(seam.before):
        return bool(seam.after)
    return bool(_DOTTED_DATE.search(seam.before) and _MONTH_OR_DAY.match(seam.after))


def bracket_follows_day(seam: Seam) -> bool:
    """`am 7.10. (Mittwoch)`: the bracket says which day that is."""
    if not seam.after.startswith(_BRACKETS) or not _SHORT_BRACKET.match(seam.after):
        return False
    ordinal = seam.language in ORDINAL_STOP and _ORDINAL.search(seam.before)
    return bool(ordinal or _DAY.search(seam.before))


def ordinal_goes_on(seam: Seam) -> bool:
    """`im 19. Jahrhundert`, but `auf Platz 3. Danach`, where numbers in a row have a stop."""
    if seam.language not in ORDINAL_STOP or seam.start_follows:
        return False
    return bool(_ORDINAL.search(seam.before)) and seam.after[:1].isalpha()


def decimal_goes_on(seam: Seam) -> bool:
    """`３．１％`, in figures as wide as a Han character."""
    return not seam.spaced and bool(_WIDE_POINT.search(seam.before)) and seam.after[:1].isdigit()


def nothing_said(seam: Seam) -> bool:
    """A stop, a dash or a mark of quotation without a word is no sentence."""
    return seam.whole and bool(_WORDLESS.fullmatch(seam.before))


def lower_case_follows(seam: Seam) -> bool:
    """`etc. in court`, `«Кто?» — спросил мэр`; a name like iPad may start a sentence."""
    after = _DASH.sub("", seam.after, count=1)
    first, second = after[:1], after[1:2]
    return seam.before[-1:] in '.?!"”’»' and first.islower() and not second.isupper()


def nothing_between(seam: Seam) -> bool:
    """`R-S.D.`, `2.ª`, `news.example`: no white space, no end."""
    joined = not seam.spaced and seam.before[-1:] == "." and seam.before[-2:-1] not in ".?!…"
    return joined and seam.after[:1].isalnum() and seam.after[:1] < "\u1100"


def number_alone(seam: Seam) -> bool:
    """`1. Cut costs`: the number of a list opens its first sentence."""
    return seam.whole and bool(_NUMBER_ALONE.fullmatch(seam.before))


BELONG_TOGETHER: tuple[Callable[[Seam], bool], ...] = (
    credit_follows,
    agency_before,
    speaker_follows,
    particle_follows,
    title_before,
    number_follows,
    time_goes_on,
    abbreviation_goes_on,
    initial_before,
    date_goes_on,
    bracket_follows_day,
    ordinal_goes_on,
    decimal_goes_on,
    nothing_said,
    lower_case_follows,
    nothing_between,
    number_alone,
)
