"""Names of months, weekdays, seasons and parts of the day, a language each."""

from __future__ import annotations

from collections.abc import Mapping

from reader.facts.wordlists import listed


def _numbered(row: str, first: int = 1) -> dict[str, int]:
    """`a|b c` becomes `a` and `b` with the first number and `c` with the next."""
    return {
        form: number for number, forms in enumerate(row.split(), first) for form in forms.split("|")
    }


MONTHS: Mapping[str, Mapping[str, int]] = {
    "en": _numbered(
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug "
        "september|sept|sep october|oct november|nov december|dec"
    ),
    "de": _numbered(
        "januar|jänner|jan februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug "
        "september|sept|sep oktober|okt november|nov dezember|dez"
    ),
    "fr": _numbered(
        "janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept "
        "octobre|oct novembre|nov décembre|déc"
    ),
    "es": _numbered(
        "enero|ene febrero|feb marzo|mar abril|abr mayo junio|jun julio|jul agosto|ago "
        "septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic"
    ),
}

WEEKDAYS: Mapping[str, Mapping[str, int]] = {
    "en": _numbered(
        "monday|mondays|mon tuesday|tuesdays|tue|tues wednesday|wednesdays|wed "
        "thursday|thursdays|thu|thur|thurs friday|fridays|fri saturday|saturdays|sat "
        "sunday|sundays|sun",
        0,
    ),
    "de": _numbered(
        "montag|montags dienstag|dienstags mittwoch|mittwochs donnerstag|donnerstags "
        "freitag|freitags samstag|samstags|sonnabend|sonnabends sonntag|sonntags",
        0,
    ),
    "fr": _numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 0),
    "es": _numbered("lunes martes miércoles jueves viernes sábado domingo", 0),
    "ko": _numbered("월요일 화요일 수요일 목요일 금요일 토요일 일요일", 0),
    "ja": _numbered("月曜 火曜 水曜 木曜 金曜 土曜 日曜", 0),
}

SHORT_WEEKDAYS = listed("mon tue tues wed thu thur thurs fri sat sun")
"""Forms that are words of their own too; they count only before a full stop, comma or figure."""

SEASONS: Mapping[str, Mapping[str, int]] = {
    "en": _numbered("spring summer autumn|fall winter|wintertime", 1),
    "de": _numbered("frühjahr|frühling sommer herbst winter", 1),
    "fr": _numbered("printemps été automne hiver", 1),
    "es": _numbered("primavera verano otoño invierno", 1),
    "ko": _numbered("봄 여름 가을 겨울", 1),
    "ja": {},
}

DAYPARTS: Mapping[str, Mapping[str, int]] = {
    "en": _numbered(
        "dawn|daybreak|sunrise morning|mornings midmorning afternoon|afternoons|midafternoon "
        "evening|evenings|dusk|sunset|nightfall night|nights|overnight"
    ),
    "de": _numbered("morgengrauen morgen|vormittag mittag nachmittag abend nacht"),
    "fr": _numbered("aube matin|matinée midi après-midi soir|soirée nuit"),
    "es": _numbered("amanecer mañana mediodía tarde atardecer noche"),
    "ko": _numbered("새벽 아침 낮 오후 저녁 밤"),
    "ja": _numbered("未明 朝 昼 夕方 夕 夜"),
}

ZONES: Mapping[str, str] = {
    "gmt": "utc", "utc": "utc", "z": "utc", "bst": "utc+1", "cet": "utc+1", "cest": "utc+2",
    "eet": "utc+2", "msk": "utc+3", "ist": "utc+5:30", "kst": "utc+9", "jst": "utc+9",
    "est": "utc-5", "edt": "utc-4", "et": "eastern", "ct": "central", "cst": "utc-6",
    "cdt": "utc-5", "mst": "utc-7", "pst": "utc-8", "pdt": "utc-7", "pt": "pacific",
    "aest": "utc+10", "hkt": "utc+8", "sgt": "utc+8", "wib": "utc+7",
}  # fmt: skip

EARLIER = listed("before until prior ahead")
LATER = frozenset(["after", "since", "following"])
"""Words that put one event before or after another."""
