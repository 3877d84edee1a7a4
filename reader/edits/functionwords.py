"""Words that carry grammar rather than matter, a table a language.

An equal "of the" between two changes is no anchor for the eye, and a change should not end after
"of" when its phrase goes on. The forward words (articles, prepositions, conjunctions, possessives)
lean on what follows them; the others (pronouns, auxiliaries, particles) do not. Korean, Japanese
and Chinese put theirs behind, so there no change should begin with one.
"""

from __future__ import annotations

_FORWARD = {
    "en": """a an the this that these those of to in on at for by with from and or but as than into
        onto over under after before about against between during through toward towards upon
        within without among amid if whether because while when where which who whose whom its his
        her their our my your no not very per via near since until like nor so both each every""",
    "de": """der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen
        diesem in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen
        ohne durch um bis seit während wegen und oder aber als wie dass daß ob weil wenn sein seine
        seinen seinem seiner ihr ihre ihren ihrem ihrer kein keine keinen nicht sehr zwischen""",
    "fr": """le la les l' un une des du de d' au aux à en dans sur sous par pour avec sans chez
        vers entre depuis pendant avant après contre et ou mais que qu' qui dont où si comme lorsque
        lorsqu' quand ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes n' ne
        s' se c' j' m' t' très plus""",
    "es": """el la los las un una unos unas de del a al en con por para sin sobre bajo entre desde
        hasta hacia contra durante según y e o u pero que como si cuando donde quien cuyo este esta
        estos estas ese esa su sus mi mis nuestro nuestra no muy más""",
}
_OTHER = {
    "en": """is are was were be been being am has have had having do does did will would shall
        should can could may might must it he she they we you i him them us me there here also too
        then now up out off down all any some such only just more most other own same""",
    "de": """ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann können
        konnte soll sollen sollte will wollen muss müssen es er sie wir ich man sich auch noch nur
        schon so da dort hier mehr""",
    "fr": """est sont était étaient été être a ont avait avaient avoir sera seront fut il elle ils
        elles on nous vous je tu lui y pas aussi ainsi même tout tous toute toutes""",
    "es": """es son era eran fue fueron ser sido está están estaba estar ha han había habían haber
        será se lo le les nos él ella ellos ellas también ya así todo toda todos todas""",
}
_BEHIND = {
    "ko": """및 등 그 이 저 수 것 더 또 또는 그리고 은 는 가 을 를 의 에 에서 에게 으로 로 와 과
        도 만 까지 부터 보다 라고 고 며 했다 한 하는 된 되는 했고 하고 이라고""",
    "ja": "です ます",
    "zh": "的 了 在 是 和 与 與 及 或 也 都 就 而 之 其 于 於 为 為 以 把 被 将 將 向 从 從 对 對",
}

FORWARD = {language: frozenset(table.split()) for language, table in _FORWARD.items()}
"""Leaning on what follows; lower case."""
BEHIND = {language: frozenset(table.split()) for language, table in _BEHIND.items()}
"""Leaning on what stands before."""
FUNCTION = {
    language: FORWARD.get(language, frozenset())
    | BEHIND.get(language, frozenset())
    | frozenset(_OTHER.get(language, "").split())
    for language in (*_FORWARD, *_BEHIND)
}
"""All of them, by language code; a language without a table is read as English."""

_TITLES = """
mr mrs ms dr sir dame lord lady president vice prime minister premier chancellor king queen prince
princess chairman chairwoman chair chief general captain colonel admiral judge justice senator
governor mayor secretary director professor reverend bishop pope saint north south east west former
acting deputy spokesman spokeswoman spokesperson leader
herr frau präsident präsidentin minister ministerin kanzler kanzlerin
monsieur madame président présidente ministre señor señora presidente presidenta ministro ministra
"""
_DAYS = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli
oktober dezember
"""
NO_NAMES = frozenset(_TITLES.split()) | frozenset(_DAYS.split())
"""Capitalised words beside a name that come and go without tearing it: titles, days, months."""

_SCALES = """
hundred thousand million millions billion billions trillion trillions bn 万 萬 億 亿
tausend millionen milliarde milliarden mio mrd mille milliard milliards mil millón millones
"""
SCALES = frozenset(_SCALES.split())
"""Words that are part of the number before them."""
