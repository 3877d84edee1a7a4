"""Spanish words between two who act on each other."""

from __future__ import annotations

from reader.languages.actors import Actors
from reader.languages.rows import named, words

ACTORS = Actors(
    joining=words("y e o u ni con más contra alias llamado llamada nacido nacida"),
    mutual=words(
        """encuentra encontró reúne reunió reunieron reunirse casa casó casaron casarse casado
        casada divorció divorciado acuerdo acordó acordaron habla habló hablaron negocia
        negoció negociaron fusiona fusionó fusionaron limita linda comparte comparten difiere
        parece asemeja iguala igual equivale coopera colabora juega jugó enfrenta enfrentó
        enfrentaron discutió discute entre juntos similar semejante idéntico idéntica distinto
        distinta diferente cercano paralelo amigo amiga colega hermano hermana primo prima
        aliado aliada socio socia cónyuge mezcla combinación une conecta corresponde"""
    ),
    turning=words("por lo los le les quien"),
    merged=named("del=de al=a"),
    passive=words("es son era eran fue fueron sido ser será serán está están"),
    doers=words("por"),
    than=words("que"),
    less=words("menos menor menores inferior inferiores"),
    more=words("más mayor mayores superior superiores"),
)
