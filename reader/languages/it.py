"""Italian."""

from __future__ import annotations

from reader.languages.record import Direction, Language, Numbers, Page, Sentences
from reader.languages.rows import opposites, phrases, words

LANGUAGE = Language(
    code="it",
    name="Italian",
    sentences=Sentences(
        titles=words(
            """sig sig.ra sigg dott dott.ssa prof avv ing on sen mons s.e arch geom rag cav gen
            col ten cap"""
        ),
        numbered=words("n art vol pag pagg cap"),
        inside=words("gen feb mar apr giu lug ago set sett ott nov dic ecc ca"),
        starters=words(
            """il lo la i gli le l un una egli lui lei essi in nel ma e secondo questo questa"""
        ),
        plain=words("mar set ago art on col ten cap"),
    ),
    numbers=Numbers(
        about=phrases("circa"),
    ),
    page=Page(
        pictures=phrases("foto|immagine|video|fonte|foto d'archivio|crediti|didascalia"),
        captions=phrases("nella foto,|in questa foto,|nell'immagine,"),
        credits=phrases("""
            ha collaborato …|hanno collaborato …|a cura di …|con informazioni di …|
            redazione : …|riproduzione riservata …"""),
        notes=phrases("""
            aggiornamento : …|aggiornato …|correzione : …|errata corrige : …|
            nota della redazione : …|rettifica : …|embargo …|utilizziamo i cookie …|
            questo sito utilizza cookie …|tutti i diritti riservati …"""),
        site=phrases("""
            leggi anche …|leggi di più …|condividi …|stampa|commenti …|
            iscriviti alla newsletter …|iscriviti …|pubblicità|continua a leggere …"""),
        ends=phrases("fine|(fine)|segue|(segue)"),
        bare_places=True,
    ),
    direction=Direction(
        opposites=opposites(
            """aument*|sale|salgono|salit*|salir*|crebbe*|cresc*|cresciut* = diminu*|calo|cala|calano|calat*|scend*|sces*|ridott*|riduc*|riduzione|crollat*
            utile|utili|profitto|profitti|guadagn* = perdita|perdite|deficit
            vinto|vinse|vince|vittoria|vittorie = perso|perse|perde|sconfitta|sconfitte
            apert*|apre|aprono|apertura = chius*|chiude|chiudono|chiusura
            iniziat*|inizio|cominci* = finit*|fine|terminat*|conclus*
            > prima = dopo
            > per = contro
            più = meno
            """
        ),
        prefixes=("in", "im", "il", "ir", "dis"),
    ),
)
