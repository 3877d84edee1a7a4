"""Spanish words that bound a claim."""

from __future__ import annotations

from reader.languages.restrictions import Restriction, Restrictions
from reader.languages.rows import phrases, words

LIMITS = Restrictions(
    conditions=Restriction(
        phrases(
            """
            con tal de|en el supuesto|en caso que|en el caso de que|a cambio de que|a reserva de|si|siempre que|siempre y cuando|a condición de|con la condición|bajo la condición|
            salvo que|a menos que|a no ser que|hasta que|sujeto a|sujeta a|sujetos a|sujetas a|
            pendiente de|pendientes de|a la espera de|solo después|sólo después|solo si|sólo si|
            solo cuando|sólo cuando|mientras no|una vez que|en caso de|hasta la|hasta el
            """
        ),
        phrases(
            """
            condici*|cuando|después|antes|tras|sin|debe*|deberá*|tiene que|tienen que|depend*|
            esper*|supedit*|requier*|hasta|vez
            """
        ),
    ),
    exceptions=Restriction(
        phrases(
            """
            excepto|salvo|con excepción|a excepción|con la excepción|aparte de|exceptuando|
            excluyendo|pero no|menos el|menos la|menos los|menos las
            """
        ),
        phrases("except*|salvo|solo|sólo|únicamente|no|demás|exclu*|resto|otr*"),
    ),
    merely=phrases("solo|sólo|solamente|únicamente|simplemente|apenas|tan solo"),
    excepting=phrases(
        """
            más que|sino|otra cosa que|nada que|aparte de|salvo|excepto|fuera de|a menos|
            a no ser
            """
    ),
    passing=Restriction(
        phrases(
            """
            temporalmente|provisionalmente|transitoriamente|momentáneamente|de forma temporal|
            de manera temporal|de forma provisional|de manera provisional|por ahora|
            por el momento|de momento|a corto plazo
            """
        ),
        phrases(
            """
            temporal*|provisional*|transitori*|momentáne*|suspen*|breve*|interrump*|pausa|interin*|
            actualmente|hasta
            """
        ),
    ),
    so_far=Restriction(
        phrases("hasta ahora|hasta la fecha|hasta el momento|hasta hoy|a día de hoy"),
        phrases("aún|todavía|ya|actualmente|preliminar*|provisional*|momento|siguen|sigue"),
    ),
    firsts=Restriction(
        phrases("por primera vez|la primera vez"),
        phrases("primer*|nunca|inédit*|históric*|sin precedente*|nuev*|debut*|estren*"),
    ),
    concessions=Restriction(
        phrases("aunque|si bien|a pesar de|pese a|mientras que|pero"),
        phrases(
            """
            pero|aunque|bien|pesar|pese|mientras|sin|embargo|obstante|sino|incluso|todavía
            """
        ),
    ),
    trials=Restriction(
        phrases(
            "en ratones|en ratas|con ratones|con ratas|con animales|en animales|ratones de laboratorio|ratas de laboratorio"
        ),
        phrases("ratón|ratones|rata|ratas|animal*|roedor*|mono|monos"),
    ),
    motives=Restriction(
        phrases(
            "en un intento|con la esperanza de|con la intención de|en su afán|con el afán de|en busca de"
        ),
        phrases("intent*|esper*|fin|objetivo|busca*|quier*|para|intención|afán"),
    ),
    not_after=words("saber preguntó pregunta sabe y como incluso"),
)
