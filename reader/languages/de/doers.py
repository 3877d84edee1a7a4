"""German words between two who act on each other."""

from __future__ import annotations

from reader.languages.actors import Actors
from reader.languages.rows import named, words

ACTORS = Actors(
    joining=words(
        """und oder noch sowie mit plus gegen bzw beziehungsweise sowohl als auch samt nebst alias genannt
        geborener geborene geborenen"""
    ),
    mutual=words(
        """trifft treffen traf trafen getroffen heiratet heiraten heiratete heirateten
        geheiratet verheiratet geschieden einigte einigten geeinigt stimmt stimmte überein
        spricht sprach sprachen gesprochen verhandelt verhandelte verhandelten fusioniert
        fusionierte fusionierten grenzt grenzte grenzen gleicht glich ähnelt ähnelte
        unterscheidet unterschied teilt teilte kooperiert kooperierte spielt spielte spielten
        diskutierte stritt stritten befreundet verbündet verwandt verbunden verbindet gleich
        ähnlich verschieden entspricht entsprach zwischen gemeinsam zusammen treffpunkt freund
        freundin kollege kollegin bruder schwester cousin cousine partner partnerin ehepartner
        mischung kombination"""
    ),
    turning=words("von vom durch des"),
    merged=named("im|ins=in am|ans=an beim=bei vom=von zum|zur=zu aufs=auf"),
    passive=words("ist sind war waren wird werden wurde wurden worden"),
    doers=words("von vom durch"),
    cases=words("der den dem einen einem einer"),
    than=words("als"),
    less=words(
        """weniger niedriger geringer kleiner schwächer kürzer jünger langsamer billiger günstiger
        ärmer leichter schmaler früher seltener kälter ruhiger"""
    ),
    more=words(
        """mehr höher größer stärker länger älter schneller teurer reicher schwerer breiter später
        häufiger wärmer lauter"""
    ),
)
