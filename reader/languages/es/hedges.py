"""How Spanish makes a claim less sure or less binding."""

from __future__ import annotations

from reader.languages.record import Hedges
from reader.languages.rows import beside, cues, phrases, words

HEDGES = Hedges(
    cues=cues(
        possible=phrases(
            """podría|podrían|pudiera|pudieran|pudo haber|puede haber|quizás|quizá|tal vez|
            posiblemente|posible|posibles|no descarta|no se descarta|no se descartan|no se excluye|no se excluyen|no está descartado|no está descartada|no descartan|no descartó|no descartaron|no ha descartado|no han descartado|no excluye|no excluyó|no excluyen|sin descartar|a lo mejor|acaso|es posible|cabe la posibilidad|
            potencialmente|eventualmente|puede que|amenaza con|amenazan con|eventual"""
        ),
        likely=phrases(
            """muy probable|alta probabilidad|gran probabilidad|muchas probabilidades|vaticina|vaticinan|proyectan|anticipa|anticipan|pronosticó|auguró|con probabilidad|calcula que|calculan que|augura|auguran|pronostica|
            pronostican|probablemente|previsiblemente|se espera|se prevé|es probable|probable|probables|
            con toda probabilidad|seguramente|espera que|esperan que|prevé que|prevén que|
            está previsto|están previstos|está prevista|están previstas|previsto|prevista|se calcula"""
        ),
        hearsay=phrases(
            """presunto|presunta|presuntos|presuntas|presuntamente|supuesto|supuesta|
            supuestos|supuestas|supuestamente|habría|habrían|sospechoso de|sospechosa de|
            sospechosos de|se sospecha|al parecer habría|dizque|se dice que"""
        ),
        belief=phrases(
            """al parecer|aparentemente|parece|parecen|parecía|parecían|por lo visto|
            apunta a|apuntan a|indicios de|se cree|se cree que|
            se considera que|da la impresión"""
        ),
        estimate=phrases("se estima|estimado en|estimada en|estimados en|se calcula en"),
        advice=phrases(
            """debería|deberían|recomienda|recomiendan|recomendado|aconseja|aconsejan|
            convendría|conviene"""
        ),
        duty=phrases(
            """debe|deben|deberá|deberán|debía|debían|obligatorio|obligatoria|obligatorios|
            obligatorias|exigirá|exigirán|impondrá|impondrán|tiene que|tienen que|tendrá que|tendrán que|hay que|obligado a|
            obligada a|obligados a|obligadas a|ha de|han de|forzado a|forzados a"""
        ),
        permit=phrases("""el derecho a|derecho a|derecho de|prohibido|prohíbe|inhabilitado|inhabilitada|permiso para|autorización|
            puede|pueden|podía|podían|podrá|podrán|autorizado a|capaz de"""),
        proposal=phrases("propone|proponen|propuso|propusieron|plantea|sugiere|sugieren"),
        intent=phrases(
            """planea|planean|estudia|estudian|prevé|prevén|pretende|pretenden|quiere|quieren|
            tiene previsto|tienen previsto|piensa|piensan|contempla|contemplan|aspira a|
            aspiran a|baraja|barajan|busca|buscan|confía en|sopesa|sopesan|proyecta"""
        ),
        told=phrases("""informe|fiscalía|fiscal|informa|informan|informó|informaron|reportó|reportaron|
            según|de acuerdo con|cree|creen|opina|opinan|considera que"""),
        rated=phrases(
            """cifra|cifran|cifró|cifraron|calcula|calculan|calculó|estima|estiman|estimó|tasa|tasan|valora|valoran|valorado|valorada|valorados|valoradas|tasado|tasada|tasados|tasadas|evalúa|evalúan"""
        ),
        open=phrases(
            """reserva|reservan|reservó|opción|opciones|abierta|abiertas|atribuía|imputa|imputan|imputó|imputaba|reprocha|reprochan|señala como|exigido|exigida|exigidos|exigidas|requerido|requerida|requeridos|requeridas|necesario|necesaria|necesarios|necesarias|obligación|queda por|quedan por|falta por|faltan por|está pendiente|pendiente de|pendiente|pendientes|interés|interesado|interesada|atribuye|atribuyen|atribuyó|culpa|culpan|culpó|responsabiliza|obligó| obligaron|obliga|forzó|hasta un máximo|se enfrenta|se enfrentan|se exponen|ve|ven|prometen|
            provisional|provisionales|si|siempre que|exige|exigen|exigió|pide|piden|pidió|pidieron|llama a|instó|insta|
            intenta|intentan|intentó|trata de|tratan de|trató de|plan|planes|intención|
            objetivo|esperanza|temor|temores|teme|temen|riesgo|amenaza|peligro|sospecha|
            sospechas|acusado|acusada|acusados|acusadas|acusa|acusan|acusación|imputado|
            imputada|procesado|hipótesis|previsión|previsiones|estimación|pronóstico|
            posibilidad|duda|dudas|pregunta|incierto|incierta|ordenó|ordena|promete|prometió|
            anunció|anuncia|considerado|considerada|dispuesto a|dispuestos a|sospechoso|
            sospechosa|sospechosos|invitado a|llamado a|llamados a"""
        ),
    ),
    not_before=beside(
        ("debe|deben|debía|debían", "a al su sus"),
        ("busca|buscan", "y"),
        ("estudia|estudian", "en"),
        ("piensa|piensan", "que"),
    ),
    not_after=beside(
        ("supuesto", "por"),
        # What a text provides for is no expectation.
        (
            "prevé|prevén|prevé que|prevén que",
            "ley texto proyecto acuerdo plan pacto reglamento contrato decreto convenio calendario programa norma estatuto",
        ),
        ("posible|posibles", "lo más antes es"),
        ("puede|pueden|podía|podían|podrá|podrán|podría|podrían", "no nunca jamás"),
        ("debe|deben", "se"),
        ("parece|parecen|parecía|parecían", "me te le nos les"),
    ),
    beside_verbs=frozenset(
        phrases("probablemente|seguramente|previsiblemente|con toda probabilidad|es probable")
    ),
    firm=words(
        """aprobó aprueba decidió decide impuso impone sabe saben demuestra demostró confirmó
        confirma ciertamente realmente efectivamente firmó firma comenzó comienza va van
        adoptó acordó acuerda ha han"""
    ),
    conditional=("ría", "rían"),
    whether=words("si"),
    light=words("ayudar contribuir servir"),
    purpose=phrases("para que|a fin de que|de modo que"),
    future=("rá", "rán", "ré", "remos"),
    by_form=words("habría habrían"),
    unknown=phrases(
        """se desconoce|se desconocen|se desconocía|se desconocían|desconocida|desconocidas|
        desconocido|no se conoce|no se conocen|no está claro|no estaba claro|sin determinar|
        por determinar|se ignora|se ignoran|no se ha determinado|no se han determinado|
        demasiado pronto para"""
    ),
    unknown_of=words("causa causas origen motivo motivos razón razones"),
    ordering=words(
        """condenado condenada condenados condenadas condenó ordenó ordena ordenado ordenada impuso impone impuesto obligó obliga obligado obligada
        ley leyes decreto reglamento norma normas ordenanza código prevé prevén establece dispone"""
    ),
    deeds=words(
        """-ción -sión -miento -aje -ura -anza -ciones -siones venta compra retiro retirada alza subida
        bajada huelga ley tasa proyecto plan oferta recurso salida regreso cierre despido recorte veto
        reforma medida visita viaje préstamo acuerdo contrato demanda entrada boicot voto cambio impuesto"""
    ),
)
