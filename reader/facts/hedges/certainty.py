"""Hedges and modal verbs in classes: words of one class claim equally much.

A class is a row; `A B` are the words of a phrase in a row. The classes that may stand for each
other (`suspected` for `alleged`, `may` allowing for `may` guessing) are in `NEAR`.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.facts.wordlists import listed

_CUES: dict[str, dict[str, str]] = {
    "en": {
        "possible": """
            may|might|could|perhaps|maybe|possibly|possible|possibility|conceivably|
            potentially|potential|can be interpreted|cannot be ruled out|not ruled out|
            chance|risks|threatens to|threaten to|in danger of|unclear whether|may have|
            might have|could have""",
        "likely": """
            likely|unlikely|probably|probable|in all likelihood|expected|expects|expect|
            set to|due to be|poised to|forecast to|predicted to|projected|on course to|
            about to|foreseen|anticipated|looks set|seems set|bound to|scheduled to|
            in line to""",
        "hearsay": """
            reportedly|allegedly|alleged|purported|purportedly|supposed|supposedly|rumoured|
            rumored|so called|ostensibly|unconfirmed|said to|reported to|claimed to|is said|
            are said|were said|was said|accused|charged with|suspected|suspect|suspects|
            accusing|accuses|on suspicion|suspicion of|claims to|claim to|claiming to|
            claimed to have|professed|self described""",
        "belief": """
            believed to|is believed|are believed|was believed|were believed|thought to|
            is thought|are thought|was thought|considered to|presumed|presumably|assumed to|
            apparently|apparent|appears|appear|appeared|appearing|seems|seem|seemed|
            seemingly|seen as|regarded as|evidently|suggests|suggest|suggested|indicates|
            understood to|deemed|feared|fears that|held to be|taken to be|arguably|
            in theory|theoretically|preliminary|preliminarily|tentatively|initial findings|
            might be|interpreted as""",
        "estimate": "estimated|an estimated|estimates|estimate|by some estimates",
        "advice": """
            should|ought|advised to|urged to|recommended|recommends|recommend|encouraged to|
            asked to|called for|calls for|call for|calling for|calls on|called on|advice|
            advises|advised""",
        "duty": """
            must|have to|has to|had to|required|requires|require|obliged|obligated|mandated|
            mandatory|compulsory|obligatory|forced to|ordered to|need to|needs to|needed to|
            bound by|have got to|compelled|shall|necessary|made to""",
        "permit": """
            allowed|permitted|free to|entitled|can choose|are able to|is able to|optional|
            optionally|voluntary|voluntarily|invited to""",
        "grant": "allows|allow|permits|permit|lets|let",
        "intent": """
            considering|considers|weighing|mulling|contemplating|plans to|plan to|
            planned to|planning to|plans for|intends|intend|intended|aims to|aim to|
            aiming to|hopes to|hope to|hoping to|wants to|want to|seeks to|seek to|
            seeking to|proposes|proposed|proposal to|thinking about|exploring|in talks to|
            preparing to|prepares to|looking at|offered to|has offered|pledged to|vowed to|
            promised to|trying to|tries to|tried to|attempted to|discussing|studying""",
    },
    "de": {
        "possible": """
            könnte|könnten|kann|können|dürfte|dürften|möglicherweise|vielleicht|eventuell|
            womöglich|möglich""",
        "likely": "wahrscheinlich|voraussichtlich|vermutlich|wohl|erwartet",
        "hearsay": """
            angeblich|mutmaßlich|mutmaßliche|mutmaßlichen|mutmaßlicher|soll|sollen|
            verdächtigt|beschuldigt""",
        "belief": "offenbar|anscheinend|scheinbar|scheint|scheinen|gilt als",
        "advice": "sollte|sollten|empfohlen|empfiehlt",
        "duty": "muss|müssen|musste|mussten|verpflichtet|pflicht",
        "intent": "plant|planen|will|wollen|erwägt|erwägen|beabsichtigt|prüft",
    },
    "fr": {
        "possible": "pourrait|pourraient|peut-être|éventuellement|possible|peut|peuvent",
        "likely": "probablement|sans doute|vraisemblablement|devrait|devraient",
        "hearsay": """
            présumé|présumée|présumés|présumées|aurait|auraient|serait|seraient|soupçonné|
            accusé|prétendument""",
        "belief": "apparemment|semble|semblent|paraît",
        "duty": "doit|doivent|obligatoire|obligé|obligés|tenus de",
        "intent": "envisage|envisagent|compte|prévoit|prévoient|souhaite",
    },
    "es": {
        "possible": "podría|podrían|puede|pueden|quizás|quizá|tal vez|posiblemente|posible",
        "likely": "probablemente|previsiblemente|se espera",
        "hearsay": """
            presunto|presunta|presuntos|presuntas|presuntamente|supuesto|supuesta|
            supuestamente|habría|habrían|acusado|acusada|sospechoso""",
        "belief": "al parecer|aparentemente|parece|parecen",
        "advice": "debería|deberían",
        "duty": "debe|deben|deberá|deberán|obligatorio|tiene que|tienen que",
        "intent": "planea|planean|estudia|prevé|pretende|considera",
    },
    "ko": {
        "possible": "가능성이 있|가능성이 크|가능성도|수 있다|수도 있|수 있을|지도 모",
        "likely": "전망이다|전망된다|예상된다|예정이다|것으로 보인다|것으로 예상|것으로 전망",
        "hearsay": "것으로 알려졌|것으로 전해졌|의혹|혐의|추정되는|용의",
        "belief": "것으로 추정|것으로 보|것 같|듯하|듯 하",
        "duty": "해야 한다|해야 하|의무",
        "intent": "방침이다|계획이다|검토",
    },
    "ja": {
        "possible": "かもしれない|可能性|恐れ|おそれ",
        "likely": "見通し|見込み|とみられる|とみられ|予想",
        "hearsay": "とされる|疑い|容疑|という",
        "belief": "ようだ|らしい|と見られ|推定",
        "duty": "なければならない|義務|必要がある",
        "advice": "べきだ|べき",
        "intent": "方針|検討|予定",
    },
}

CUES: Mapping[str, Mapping[tuple[str, ...], str]] = {
    language: {
        tuple(phrase.split()): name
        for name, row in classes.items()
        for phrase in (p.strip() for p in row.replace("\n", "").split("|"))
    }
    for language, classes in _CUES.items()
}
"""Per language, from the words of a cue to its class."""

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
DEONTIC = frozenset({"duty", "advice", "permit"})
"""Classes of what one may or must do; the others are about what is so."""

"""Classes whose loss misleads about the core; the others are of medium weight."""

APPROXIMATE = listed("about around roughly approximately some nearly almost circa")
"""Words that keep an estimate an estimate."""
