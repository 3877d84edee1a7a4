"""French words that tell two ends apart."""

from __future__ import annotations

from reader.languages.ends import Ends
from reader.languages.rows import rows_of, words

ENDS = Ends(
    origins=words("de du des d depuis"),
    goals=words("à au aux vers en"),
    after=words("après suivant"),
    blaming=words(
        """attribue attribuent attribué attribuait attribuant impute imputent imputé
        met mettent mis explique expliquent"""
    ),
    blamed=words("à au aux par sur"),
    holding=words("de du des d"),
    inverting=words("que qu"),
    deeds=tuple(
        tuple(row.split())
        for row in rows_of(
            """
            poignardé poignardée poignarde
            abattu abattue abat abattent fusillé fusillée
            percuté percutée percute heurté heurtée heurte renversé renversée renverse embouti emboutie éperonné éperonnée tamponné
            agressé agressée agresse attaqué attaquée attaque frappé frappée frappe tabassé tabassée molesté molestée mordu mordue
            tué tuée tués tuent assassiné assassinée égorgé égorgée
            blessé blessée blessés
            expulsé expulsés expulsée expulse chassé chassés chasse renvoyé renvoyés renvoie
            accusé accusée accusés accuse accusent dénoncé dénoncée dénonce
            poursuivi poursuivie poursuit assigné assignée assigne attaqué
            arrêté arrêtée arrêtés interpellé interpellée interpellés capturé capturée emprisonné
            battu battus battue bat battent vaincu vaincus défait dominé domine écrasé écrase surclassé
            acheté achetée achète racheté rachetée rachète acquis acquise repris reprise reprend
            vendu vendue vend cédé cédée cède
            envahi envahie occupé occupée bombardé bombardée
            licencié licenciée limogé limogée congédié révoqué
            secouru secourue sauvé sauvée
            menacé menacée menace rançonné dévalisé
            critiqué critiquée critique condamné condamnée fustigé fustige éreinté
            salué saluée félicité félicitée loué
            remplacé remplacée remplace succède succédé
            trompé trompée escroqué escroquée trahi trahie
            """
        )
    ),
)
