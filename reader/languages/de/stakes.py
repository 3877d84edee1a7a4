"""What makes a sentence weigh in German."""

from __future__ import annotations

from reader.languages.record import Stakes
from reader.languages.rows import phrases

STAKES = Stakes(
    denials=phrases(
        """bestreite*|bestritt*|dementier*|dementi|zurückgewiesen|wies zurück|wies die
        |wiesen die|weist die|weisen die|zurückweis*|zurückzuweisen|weist zurück|unschuldig*
        |unschuld|nicht schuldig|keine schuld|haltlos*|aus der luft gegriffen|unbegründet*
        |beteuer*|leugne*|kein fehlverhalten|nichts vorzuwerfen"""
    ),
    answers=phrases(
        """reagier*|reaktion*|antwortet*|entgegnet*|erwidert*|verteidigt*|rechtfertig*
        |stellungnahme*|nahm stellung|sprecher*|entschuldig*|bedauer*|begrüßt*|äußerte sich"""
    ),
    silence=phrases(
        """wollte sich nicht|wollten sich nicht|äußerte sich nicht|äußerten sich nicht
        |nicht zu erreichen|reagierte nicht|reagierten nicht|kein kommentar|keinen kommentar
        |keine stellungnahme|antwortete nicht|antworteten nicht|lehnte eine stellungnahme ab"""
    ),
    blame=phrases(
        """kritisier*|kritik|verurteilte das|verurteilte die|verurteilte den|beschuldig*
        |vorwurf|vorwürfe|warf|werfen|wirft|bemängel*|rügt*|beanstand*|protestier*|empör*
        |rücktritt*|lehnte ab|lehnt ab|ablehn*"""
    ),
    warnings=phrases(
        """warnt*|warnung*|droht*|drohung*|ultimatum|mahnt*|appellier*|klage|verklag*|gefahr
        |gefährlich*|notstand"""
    ),
    promises=phrases(
        """versprach*|verspricht|versprochen|sicherte zu|sichert zu|zugesagt|zusage*|garantier*
        |verpflicht*|entschädig*|frist|soll bis|sollen bis"""
    ),
    doubts=phrases(
        """keine belege|keinen beleg|ohne beleg*|keine beweise|falsch*|unwahr*|irreführend*
        |widerleg*|widersprich*|widersprach*|im gegensatz zu|faktencheck|tatsächlich
        |unbewiesen|nicht bestätigt|unbestätigt*|irrtümlich*|fehlerhaft*"""
    ),
    harm=phrases(
        """getötet*|tote*|tot|starb*|gestorben|ums leben|tödlich*|verletz*|vermisst*|evakuier*
        |opfer|explosion*|eingestürzt*|vergift*|verseucht*|giftig*"""
    ),
    law=phrases(
        """angeklagt*|anklage|verurteilt*|festgenommen|festnahme*|verhaft*|haft|gefängnis
        |geldstrafe|verklagt|klage|gericht*|richter*|urteil*|staatsanwalt*|ermittl*
        |zurückgetreten|entlassen|suspendier*|verboten|verbot|rückruf*|zurückgerufen
        |illegal*|rechtswidrig*|verfassungswidrig*|betrug*|insolvenz*"""
    ),
    background=phrases(
        """gegründet|liegt in|ist bekannt für|gehört zu den|wurde geboren|einwohner
        |üblicherweise|in der regel"""
    ),
)
