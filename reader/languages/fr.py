"""French."""

from __future__ import annotations

from reader.languages.record import Language, Sentences, SmallWords
from reader.languages.rows import words

LANGUAGE = Language(
    code="fr",
    name="French",
    sentences=Sentences(
        titles=words("m mm mme mmes mlle mlles dr pr me mgr st ste gén col env c.-à-d p.ex art"),
        numbered=words("n no art vol p pp chap t al"),
        inside=words("janv févr avr juil sept oct nov déc av bd etc cf éd env ex"),
        starters=words(
            """le la les l un une des il elle ils elles nous on ce cet cette ces en à au dans mais
            et selon"""
        ),
    ),
    small=SmallWords(
        forward=words(
            """le la les l' un une des du de d' au aux à en dans sur sous par pour avec sans chez
            vers entre depuis pendant avant après contre et ou mais que qu' qui dont où si comme
            lorsque lorsqu' quand ce cet cette ces son sa ses leur leurs notre nos votre vos mon
            ma mes n' ne s' se c' j' m' t' très plus"""
        ),
        free=words(
            """est sont était étaient été être a ont avait avaient avoir sera seront fut il elle
            ils elles on nous vous je tu lui y pas aussi ainsi même tout tous toute toutes"""
        ),
    ),
)
