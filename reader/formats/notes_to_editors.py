"""What an agency says of a story in its headline, its slug or a note: corrected, or withdrawn.

BC-Tarn Fire, KILL                      withdrawn
Eds: CORRECTS the number of boats       corrected
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.late_pattern import late_pattern
from reader.model import Standing

_KILLED = late_pattern(
    r"\b(?:kill|kills|killed|mandatory kill|kill notice|story kill|withdrawn|withdraws|withdrawal"
    r"|storno|zurückgezogen|zieht zurück|annul[ée]e?|annulation|anulad[ao]|anulaci[óo]n|anular"
    r"|annullat[ao]|annullamento|ingetrokken|vervallen|cancelad[ao]|аннулировано|отозвано)\b"
    r"|전문\s?취소|기사\s?(?:취소|삭제)|\[취소\]|配信取り消し|全文取り消し|【取消】|撤稿|作废",
    re.IGNORECASE,
)
_CORRECTED = late_pattern(
    r"\b(?:correction|corrections|corrects?|corrected|corrective|corrigendum"
    r"|korrektur|berichtigung|berichtigt|korrigiert|richtigstellung|rectificatif|corrig[ée]e?s?"
    r"|rectificaci[óo]n|correcci[óo]n|corrige|corre[çc][ãa]o|rettifica|correzione|rectificatie"
    r"|correctie|исправление|korrektion)\b|정정|바로잡|訂正|更正",
    re.IGNORECASE,
)
_FIRST = 80
"""Characters in which a note says what it is about."""


_EMBARGO = late_pattern(
    r"(?<!no )(?<!not )\b(?:embargo(?:ed)?|sperrfrist|gesperrt)"
    r"(?P<until>\W{0,3}(?:until|untill|till|til|to|for|bis|jusqu'?\w*|hasta|fino|tot|até|ends?)\b"
    r"|\s?:)\W{0,3}(?P<when>\S[^\n]{2,60})|(?:엠바고|보도시점)\s?[:：=]?\s?(?P<korean>\S[^\n]{2,40})",
    re.IGNORECASE,
)
_LONGEST_NOTE = 400


def embargo_in(*notes: str) -> str:
    """The end of an embargo as notes to editors tell it, as written; "" where none does."""
    for note in notes:
        if found := _EMBARGO.search(note[:_LONGEST_NOTE]):
            return (found["when"] or found["korean"]).strip(" .)]*_")
    return ""


_ON_TOP = late_pattern(
    r"[^\w\n]{0,4}(?:embargoed\b|(?:embargo|sperrfrist)\s?:|(?:embargo|sperrfrist)\b(?=[^\n]*\d)"
    r"|엠바고|보도시점)",
    re.IGNORECASE,
)
_LONGEST_LINE = 120


def embargo_on_top(lines: Iterable[str]) -> str:
    """The end of an embargo as the first lines of a text tell it, as written; "" where none does.

    Such a line begins with it; a headline may begin with another embargo (`Embargo to end soon`),
    which has no figure.
    """
    told = (line for line in lines if len(line) <= _LONGEST_LINE and _ON_TOP.match(line))
    return embargo_in(*told)


def standing_in(headline: str, *notes: str) -> Standing:
    """What a headline and notes of an agency say of their story.

    A headline says it in capitals, in brackets or before a colon or dash (`KILL: …`, `[정정] …`):
    its other words tell news, in which somebody may be killed or corrected.
    """
    told = list(filter(None, (_mark_of(headline), *(note[:_FIRST] for note in notes))))
    if any(_is_killed(text) for text in told):
        return Standing.KILLED
    if any(_CORRECTED.search(text) for text in told):
        return Standing.CORRECTED
    return Standing.USABLE


_BRACKETED = late_pattern(r"\s*[\[(【（<](?P<inside>[^\[\]()【】（）<>]{1,30})[\])】）>]")
_CAPITALS = late_pattern(r"\s*(?P<inside>(?:[A-ZÄÖÜÉÓÇÃА-Я]{4,}\s?){1,3})\s*[:=–—-]")


def _mark_of(headline: str) -> str:
    found = _BRACKETED.match(headline) or _CAPITALS.match(headline)
    return found["inside"] if found else ""


def _is_killed(text: str) -> bool:
    """Whether a note withdraws its story; `two killed` in a slug tells what happened in it."""
    found = _KILLED.search(text)
    if not found:
        return False
    word = found[0].lower()
    return word not in ("kill", "kills", "killed") or bool(_KILL_ORDER.search(text))


_KILL_ORDER = late_pattern(
    r"(?:^|[,;:\[(]\s*|\b(?:mandatory|bulletin|editors?|eds|urgent|advisory|story)\W{1,3})(?i:kill)"
    r"(?:$|[\])!,;:.]|\s(?:notice|advisory|story|the|this|and))"
    r"|\bKILL\b",
)
