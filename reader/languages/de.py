"""German."""

from __future__ import annotations

from reader.languages.record import Language, Sentences, SmallWords
from reader.languages.rows import words

LANGUAGE = Language(
    code="de",
    name="German",
    sentences=Sentences(
        titles=words(
            """hr hrn fr frl dr prof ing dipl st z.b u.a d.h i.d.r o.ä v.a bzw vgl fa ggf evtl bspw
            ca zzgl inkl"""
        ),
        numbered=words("nr abs art bd s kap ziff"),
        inside=words(
            """jan feb mrz apr jun jul aug sep sept okt nov dez mio mrd tsd str usw etc geb gest
            allg"""
        ),
        starters=words(
            """der die das ein eine er sie es wir ich ihr sein seine dies diese dieser in im am auf
            und aber doch"""
        ),
    ),
    small=SmallWords(
        forward=words(
            """der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen
            diesem in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für
            gegen ohne durch um bis seit während wegen und oder aber als wie dass daß ob weil
            wenn sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer kein keine keinen
            nicht sehr zwischen"""
        ),
        free=words(
            """ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann
            können konnte soll sollen sollte will wollen muss müssen es er sie wir ich man sich
            auch noch nur schon so da dort hier mehr"""
        ),
    ),
)
