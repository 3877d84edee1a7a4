"""Spanish."""

from __future__ import annotations

from reader.languages.es.claims import DIRECTION, PARTS, SCOPE, TENSE
from reader.languages.es.dates import DATES
from reader.languages.es.doers import ACTORS
from reader.languages.es.ends import ENDS
from reader.languages.es.hedges import HEDGES
from reader.languages.es.limits import LIMITS
from reader.languages.es.outcomes import OUTCOMES
from reader.languages.es.printed import PAGE
from reader.languages.es.sorts import SORTS
from reader.languages.es.speakers import SPEAKERS
from reader.languages.es.stakes import STAKES
from reader.languages.es.things import THINGS
from reader.languages.record import (
    Language,
    Names,
    Negation,
    Numbers,
    Sentences,
    SmallWords,
    Sources,
    Writing,
)
from reader.languages.rows import named, numbered, phrases, rows_of, unaccented, valued, words

LANGUAGE = Language(
    code="es",
    name="Spanish",
    writing=Writing(inflected=True),
    sentences=Sentences(
        titles=words(
            """sr sra sres srta dr dra d dña gral lic ing prof mons ud uds vd vds st sto sta
            almte lcdo lcda arq"""
        ),
        numbered=words("núm n art vol pág págs cap"),
        inside=words("ene feb mar abr jun jul ago sept oct nov dic av avda cía ee.uu etc p.ej"),
        starters=words(
            """el la los las un una él ella ellos en al este esta esto pero y según lo su sus"""
        ),
        plain=words("mar"),
    ),
    small=SmallWords(
        meaning=phrases("se traduce como|que se traduce por"),
        forward=words(
            """el la los las un una unos unas de del a al en con por para sin sobre bajo entre
            desde hasta hacia contra durante según y e o u pero que como si cuando donde quien
            cuyo este esta estos estas ese esa su sus mi mis nuestro nuestra no muy más"""
        ),
        free=words(
            """es son era eran fue fueron ser sido está están estaba estar ha han había habían haber
            será se lo le les nos él ella ellos ellas también tampoco allí aquí ya así todo toda todos todas"""
        ),
        articles=words("el la los las un una unos unas"),
        prepositions=words("de del a al en por para con entre sobre"),
        telling=words("por con"),
    ),
    numbers=Numbers(
        counting=numbered(
            """cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece
            catorce quince dieciséis|dieciseis diecisiete dieciocho diecinueve veinte
            veintiuno|veintiún|veintiuna|veintiun veintidós|veintidos veintitrés|veintitres
            veinticuatro veinticinco veintiséis|veintiseis veintisiete veintiocho veintinueve""",
            0,
        )
        | numbered("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10)
        | numbered(
            """cien|ciento doscientos|doscientas trescientos|trescientas
            cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas
            setecientos|setecientas ochocientos|ochocientas novecientos|novecientas""",
            100,
            100,
        ),
        scales=valued(
            """mil=1e3 millón|millon|millones=1e6 millardo|millardos=1e9
            billón|billon|billones=1e12 trillón|trillones=1e18 docena|docenas=12"""
        ),
        short_scales=valued("m|mm|mill=1e6 k=1e3"),
        ordinals=unaccented(
            numbered(
                """primero|primera|primer segundo|segunda tercero|tercera|tercer cuarto|cuarta
            quinto|quinta sexto|sexta séptimo|séptima octavo|octava noveno|novena
            décimo|décima""",
                1,
            )
            | numbered(
                """undécimo|undécima|decimoprimero|decimoprimera duodécimo|duodécima|decimosegundo
            decimotercero|decimotercera|decimotercer decimocuarto|decimocuarta
            decimoquinto|decimoquinta decimosexto|decimosexta decimoséptimo|decimoséptima
            decimoctavo|decimoctava decimonoveno|decimonovena vigésimo|vigésima""",
                11,
            )
            | numbered(
                """trigésimo|trigésima cuadragésimo|cuadragésima quincuagésimo|quincuagésima
            sexagésimo|sexagésima septuagésimo|septuagésima octogésimo|octogésima
            nonagésimo|nonagésima centésimo|centésima""",
                30,
                10,
            )
            | valued("milésimo|milésima=1000")
        ),
        rounds=valued(
            "decena=10 quincena=15 veintena=20 treintena=30 cuarentena=40 cincuentena=50 centenar=100"
        ),
        averages=words("medio media"),
        in_all=phrases("en total|un total de|en conjunto|muertos y heridos"),
        minus=phrases("menos|negativo"),
        plus=words("más"),
        below=phrases("bajo cero"),
        points=phrases("coma|punto"),
        halves=phrases("y medio|y media"),
        quarters=phrases("y cuarto|y un cuarto"),
        part_endings=phrases("avo|avos|ava|avas"),
        parts=numbered(
            """mitad|medio|media tercio|tercios cuarto|cuartos quinto|quintos|quintas
            sexto|sextos séptimo|séptimos octavo|octavos noveno|novenos décimo|décimos|décimas""",
            2,
        )
        | valued(
            """centésimo|centésimos|centésima|centésimas=100
            milésimo|milésimos|milésima|milésimas=1000"""
        ),
        joiners=words("y"),
        vague=valued("docenas=12 decenas=10 cientos|centenares=100 miles=1000"),
        indefinite=words("un una uno"),
        others=words("otros otras"),
        another=phrases("otro|otra"),
        at_least=phrases("más de|al menos|por lo menos|como mínimo|un mínimo de|no menos de"),
        instead=phrases(", no|y no|en lugar de|en vez de"),
        repeating=phrases("cada"),
        reaching=words("a al hasta"),
        by_steps=words("un en"),
        of_them=phrases("de ellos|de ellas|de los|de las|de estos|de estas|de esos|de esas"),
        among_them=phrases("entre ellos|entre ellas|de ellos|de ellas|de los cuales|de las cuales"),
        on_top=phrases("además de|aparte de|sumados a|sumadas a"),
        beyond=phrases("más que|menos que|más de|menos de|por encima|por debajo"),
        from_end=phrases(
            "por la cola|por abajo|desde abajo|empezando por abajo|por el final|desde el final"
        ),
        at_most=phrases("menos de|como máximo|un máximo de|no más de|a lo sumo|hasta"),
        about=phrases("unos|unas|cerca de|alrededor de|casi|aproximadamente"),
        exactly=phrases("exactamente"),
        decimal_comma=True,
        to=words("a"),
        between=words("entre"),
        suffixes=words("º ª er st nd rd th ᵉʳ o a"),
        labels=words("artículo"),
        per=words("por al la per"),
        per_measure=words("por per"),
        rates=named(
            """diario|diarios|diaria|diarias=day semanal|semanales=week mensual|mensuales=month
            trimestral|trimestrales=quarter anual|anuales=year"""
        ),
        plurals=("s",),
        odd_plurals=words("gente won yen"),
        part_of=phrases("de|de un|de una"),
        sure_odds=phrases("de cada"),
        margins=phrases("ventaj|diferenci|mayoría|punto|décima|margen|porcentaj"),
        aged=phrases("edad de|edades de"),
        aged_near=words("edad edades"),
        age_links=words("de a y o entre"),
        years_old=phrases("años de edad"),
        no_nouns=words("de del los las el la un una y otros otras más nuevos nuevas su sus"),
        of=words("de"),
    ),
    dates=DATES,
    hedges=HEDGES,
    negation=Negation(
        half_denying=words("fuera dejó dejaron deja dejan dejado paró pararon contra"),
        hardly=words("poco poca pocos pocas apenas raramente rara mal menos"),
        again=words(
            "nuevo vuelve vuelven vuelva vuelvan volver volverá volverán volvió volvieron reabre reabra reabrirá restablecido restableció"
        ),
        which=words("si lo qué quién dónde cómo porque"),
        instead=words("sino"),
        going_on=words("ni"),
        conditions=phrases("si|mientras|en tanto"),
        unless=phrases("a menos|salvo|hasta|a que|a no ser|de lo contrario|en caso contrario"),
        breaks=words("pero sino"),
        hiding=phrases(
            "ser identificado|ser identificada|ser identificados|ser nombrado|ser nombrada|ser citado|ser citada"
        ),
        pending=words("aún todavía"),
        last=phrases("última vez"),
        until=words("hasta antes"),
        only_then=words("solo sólo después tras recién pronto"),
        words=words("no nunca jamás ningún ninguno ninguna nadie nada sin ni tampoco"),
        wherever=words("siempre ya ahora frecuentemente finalmente también muy demasiado tan"),
        distant=words("no"),
        verbal=words("no"),
        needs={"sin": words("con")},
        prefixes=("in", "im", "ir", "des"),
        whole=words("importe impone intención industria información despedida desplaza"),
        finding=words(
            """hallado hallada hallados hallaron encontrado encontrada encontrados encontraron
            detectado detectada detectó detectaron observó observaron observado registró
            registraron registrado constató constataron descubrió descubrieron"""
        ),
        idle=phrases(
            "no sólo|no solo|no solamente|no menos de|no más de|nada más|sin embargo|no obstante|nada menos que"
        ),
        in_other_words=words(
            """abstuvo abstiene faltó faltaron perdió perdieron fracasó fracasa falló fallaron sin exento exenta exentos negado niegan negarse negativa suprime suprimió suprimido suprimida
            suprimir elimina eliminó eliminado eliminada eliminar abolió abolido abolir deroga derogó derogado retira retiró carencia
            ausencia omitió omitido interrumpió interrumpido cortó cortado cortada agotado
            niega negó niegan negado rechazó rechaza rechazan rechazado rechazada desestimó desestima desestimado desestimada denegó deniega denegado falta faltan carece carecen impide
            impidió impiden evita evitó evitan declinó declina declinaron rehusó rehúsa rehusaron
            suspendió suspende suspendido suspendida suspendidas canceló cancela cancelado cancelada
            canceladas prohíbe prohibió prohibido prohibida excluye excluyó descarta descartó unanimidad unánime unánimes
            cerrado cerrada cerró desmiente desmintió ileso ilesa ilesos ilesas imposible desconoce desconocido detuvo cesó cesa abandonó abandona bloqueó bloquea paralizó paralizado limita limitó vacío vacía"""
        ),
    ),
    names=Names(
        things=THINGS,
        sorts=SORTS,
        parts=PARTS,
        beside=words("general sir señor señora presidente presidenta ministro ministra"),
        standings=named(
            """antiguo|antigua|ex=former vice|sub|adjunto|adjunta=deputy futuro|futura=designate
            interino|interina=acting saliente=outgoing electo|electa=elect"""
        ),
        standings_behind=words("adjunto adjunta interino interina saliente electo electa"),
        offices=words(
            """ministro ministra presidente presidenta alcalde alcaldesa director directora diputado diputada senador
            senadora fiscal juez jueza jefe jefa entrenador entrenadora embajador embajadora gobernador gobernadora
            secretario secretaria concejal concejala tesorero tesorera consejero consejera rector rectora"""
        ),
        courtesies=words("sr sra sres srta don doña d dña"),
        capitals=True,
        pet_names=rows_of(
            """alberto beto
            antonio toño
            concepción concha
            consuelo chelo
            dolores lola
            eduardo edu
            enrique quique kike
            ernesto neto
            federico fede
            francisco paco pancho curro fran
            gregorio goyo
            guadalupe lupe
            guillermo memo guille
            ignacio nacho
            isabel chabela
            javier javi
            jesús chus chucho
            josé pepe
            josefa pepa
            luis lucho
            manuel manolo
            maría mari
            mercedes merche
            montserrat montse
            pilar pili
            rafael rafa
            roberto beto
            rosario charo
            santiago santi
            teresa tere"""
        ),
        short=named(
            """pp=partido_popular dt=director_técnico ceo=director_ejecutivo
            dg=director_general"""
        ),
    ),
    actors=ACTORS,
    ends=ENDS,
    page=PAGE,
    sources=Sources(
        saying=words(
            """dijo dijeron dice dicen afirmó afirmaron afirma afirman señaló señalaron señala
            declaró declararon declara explicó explicaron explica añadió añadieron añade indicó
            indicaron indica anunció anunciaron anuncia informó informaron informa aseguró
            aseguraron asegura sostuvo sostiene manifestó manifestaron destacó destaca advirtió
            advierte denunció denuncia criticó criticaron reconoció reconoce admitió confirmó
            confirma comentó comenta respondió insistió recordó recuerda subrayó subraya precisó
            reiteró relató replica replicó contesta contestó responde dicho afirmado señalado
            explicado anunciado asegurado"""
        ),
        joining=words("y"),
        theirs=words("su sus"),
        together=words("y e"),
        relative=words("quien quienes cuyo cuya"),
        adverb_endings=("mente",),
        owning=words("el la los las un una su sus este esta"),
        passing_on=words("citando"),
        denied=words("no"),
        as_said=words("como"),
        no_subjects=words("que en sobre"),
        after_subject=words("quien tras después"),
        turned=words(
            """dijo dijeron dice afirmó afirmaron afirma señaló señalaron señala declaró explicó
            explicaron explica añadió añade indicó indicaron indica anunció informó aseguró
            asegura sostuvo manifestó destacó advirtió denunció reconoció admitió confirmó
            comentó respondió insistió recordó subrayó precisó relató replica replicó contesta contestó
            responde dicho afirmado señalado explicado"""
        ),
        leads=phrases(
            """según|de acuerdo con|a juicio de|en palabras de|en opinión de|citando a"""
        ),
        acting=words(
            """anunció anunciaron anuncia indica destacó destaca denunció denuncia criticó
            criticaron reconoció reconoce admitió confirmó confirma recordó recuerda subrayó
            anunciado sostuvo sostiene señala declaró declararon declara explica replica responde
            contesta"""
        ),
        hearers=words("a al"),
        helping=words("ha han había habían"),
        clauses=words("que él ella ellos ellas se"),
        finite=words(
            """es son era eran fue fueron será serán está están estaba ha han había habían puede
            pueden debe deben va van sería serían tiene tienen"""
        ),
        cuts=words("en durante ante este ayer hoy lunes martes miércoles jueves viernes sábado"),
        pronouns=words("él ella ellos ellas este éste esta ésta"),
        ends=words("que quien cuyo durante ante este ayer hoy tras"),
        breaks=words("y pero que quien cuando donde como si aunque mientras después antes tras"),
        determiners=words("el la los las un una su sus este esta"),
        never=words(
            """lunes martes miércoles jueves viernes sábado domingo ayer hoy semana comunicado
            prensa rueda publicado publicada difundido difundida divulgado divulgada también"""
        ),
    ),
    direction=DIRECTION,
    scope=SCOPE,
    tense=TENSE,
    outcomes=OUTCOMES,
    stakes=STAKES,
    limits=LIMITS,
    speakers=SPEAKERS,
)
