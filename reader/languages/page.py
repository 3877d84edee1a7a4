"""What is read on a page before its language is known: a row of each table a language.

Months belong here since a date of publication may stand in any language; the record of a language
takes its own from the same row.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.languages.rows import phrases, words

SMALL_WORDS: Mapping[str, str] = {
    "en": "the of and to in a is that was for on with said by as his from has were it at",
    "de": "der die das und ist nicht von zu den mit sich des auf für ein eine dem wurde sagte im",
    "fr": "le la les des et est une dans que qui pour sur du au par pas avec selon il ont",
    "es": "el la los las y en que de del se un una por con para su no es según al",
    "it": "il la di che e un una per non sono del della con ha gli nel alla si anche le",
    "pt": "o a os as que de do da em um uma não por com para se no na foi ao",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er door ook bij werd",
}
"""The words by which languages that share the Latin letters are told apart."""

MONTHS: Mapping[str, str] = {
    "en": """january|jan february|feb march|mar april|apr may june|jun july|jul august|aug
        september|sept|sep october|oct november|nov december|dec""",
    "de": """januar|jänner|jan februar|feb märz|mär|mrz april|apr mai juni|jun juli|jul august|aug
        september|sept|sep oktober|okt november|nov dezember|dez""",
    "fr": """janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept
        octobre|oct novembre|nov décembre|déc""",
    "es": """enero|ene febrero|feb marzo|mar abril|abr mayo junio|jun julio|jul agosto|ago
        septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic""",
    "it": """gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
        dicembre""",
    "pt": """janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago
        setembro|set outubro|out novembro|nov dezembro|dez""",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}
"""The twelve months in order, with bars between the forms of one."""

SYNOPSIS: Mapping[str, str] = {
    "en": "synopsis; summary; in short; in brief; at a glance; overview; abstract",
    "ko": "요약; 기사 요약; 핵심 요약; 한줄 요약; 세 줄 요약; 3줄 요약",
    "de": "zusammenfassung; kurz gefasst",
    "fr": "résumé; en bref",
    "es": "resumen; en breve",
    "it": "riassunto; in sintesi",
    "pt": "resumo",
    "nl": "samenvatting",
    "ja": "要約; まとめ",
    "zh": "摘要",
    "ar": "ملخص",
    "ru": "кратко",
}
"""Labels below which a paragraph sums up, with semicolons between them."""

LABELS: Mapping[str, str] = {
    "en": """key takeaways; takeaways; the takeaways; key points; key facts; main points;
        highlights; the main points; what we know; what to know; what you need to know;
        why it matters; story highlights""",
    "ko": "핵심; 핵심 내용; 핵심 포인트; 핵심 정리; 주요 내용; 한눈에 보기",
    "de": "das wichtigste; auf einen blick; das wichtigste in kürze",
    "fr": "l'essentiel; points clés; à retenir",
    "es": "claves; las claves; puntos clave; lo esencial",
    "it": "i punti chiave",
    "pt": "pontos-chave",
    "nl": "kernpunten",
    "ja": "要点; ポイント",
    "ar": "أبرز النقاط",
    "ru": "главное",
}
"""Labels of other lists of what matters."""

LETTERED = words(
    """hepatitis hépatite hepatite epatite influenza vitamin vitamins vitamine vitamina grade class
    klasse classe clase group gruppe groupe grupo gruppo groep plan plano piano type typ tipo
    category kategorie catégorie categoría categoria section sección block bloc bloque gate hall
    halle terminal platform room raum salle sala series serie série exhibit schedule model modell
    option variant tier team point punkt strain stamm figure company letter buchstabe"""
)
"""What a single letter names a kind of, in any language: the letter is no initial."""

PLATFORM = words("""on via to from at auf über bei von sur en por no na su op""")
"""Before the letter X these name the network."""

ORDINAL_STOP = words("""cs da de et fi hr hu ko lv nb no pl sk sl sr tr""")
"""Languages that write a stop after the number of a day."""

PICTURE_AGENCIES = tuple(
    f" {name}"
    for name in phrases(
        """getty images|ap photo|associated press|reuters|afp|epa|epa-efe|efe|dpa|ap|ansa|yonhap|
        xinhua|tass|pa media|pa wire|shutterstock|istock|alamy|upi|bloomberg|imago|
        picture alliance"""
    )
)
"""Whose name, after a blank, ends the credit of a picture on any page."""
