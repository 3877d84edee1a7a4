"""What Spanish claims: which way, of how many, done or to be done."""

from __future__ import annotations

from reader.languages.claims import Direction, Scope, Tense
from reader.languages.rows import opposites, participles, phrases, rows_of, words

DIRECTION = Direction(
    pointing=words("decisión decisiones medida medidas paso pasos iniciativa"),
    causes=opposites(
        """
        > debido a|debido al|a causa de|a causa del|a raíz de|a raíz del|
        como consecuencia de|como consecuencia del|en respuesta a|en respuesta al|
        por culpa de|provocado por|provocada por|causado por|causada por|gracias a =
        provocó|provocaron|provoca|causó|causaron|causa|llevó a|llevó al|condujo a|
        desencadenó|desencadenaron|dio lugar a|dio lugar al|derivó en|ocasionó|
        generó|originó
        """
    ),
    ended=words(
        "fin termina terminó terminará levanta levantó levantado levantamiento acaba acabó"
    ),
    later=words("hasta antes mientras"),
    put_off=words(
        "aplazado aplazada aplaza aplazó pospuesto pospuesta pospone retrasado retrasada retrasa postergado postergada"
    ),
    opposites=opposites(
        """aument*|ampli*|amplí*|ensanch*|agrand*|sube|suben|subi*|subía*|subida*|crec*|creci*|crecimiento|increment*|elev*|alza|alzas|ascend*|ascendi*|ascenso|repunt*|
              dispar*|trep*|duplic*|triplic*|encarec*|aceler* =
              estrech*|encog*|disminu*|rebaja|rebajan|rebajó|rebajaron|rebajar|rebajado|baja|bajas|bajan|bajo|bajó|bajaron|bajado|bajar|bajará|bajada|baje|descend*|descendi*|descenso|descensos|cae|caen|cay*|caído|caer|caerá|
              caída|caídas|reduc*|redujo|redujeron|reducción|declin*|desplom*|retroced*|retroceso|recort*|merm*|abarat*|decreci*|decrec*
            beneficio|beneficios|ganancia|ganancias|superávit = pérdida|pérdidas|déficit|perdió|perdieron|perdido
            gana|ganan|ganó|ganaron|ganado|ganar|ganará|vencer|venci*|victoria|victorias|triunf* =
              perdió|perdieron|pierde|pierden|perder|perdido|perderá|derrota|derrotas
            mejor* = empeor*|deterior*|agrav*
            aceler* = desaceler*|ralentiz*|frena*|frenó
            ampli*|extend*|extendi*|prolong*|alarg* = reduc*|limit*|acort*|restring*
            fortalec*|reforz*|refuerz*|fortaleci* = debilit*
            apoy*|respald*|apoyo|aprob*|aprueb*|apruebe = rechaz*|opuso|opusieron|opone*|oponer*|oposición
            partidari*|defensor* = opositor*|detractor*|adversari*
            > a favor de|a favor del = en contra de|en contra del|contra
            a favor = en contra
            aprob*|superó|superaron = suspend*|fall*|fracas*
            abre|abren|abri*|abierto|abierta|abiertos|abiertas|apertura|reabr*|reapertura|reabri* = cerr*|cierr*|cierre|clausur*
            comenz*|comienz*|empez*|empiez*|inici*|inicio|lanz*|arranc* =
              termin*|acab*|finaliz*|conclu*|ces*|fin|final|detuv*
            continu*|sigu*|reanud*|prosigu* = detuv*|suspend*|interrump*|paraliz*|ces*
            compra*|compró|compre|adquir*|adquisición = vend*|vendi*|venta|ventas
            importac*|importó|importad*|importar = exportac*|exportó|exportad*|exportar
            contrat* = despid*|despidi*
            lleg* = salió|salieron|sale|salen|partió|partieron|marcharon|marchó|salida
            añad*|agreg* = quit*|elimin*|suprim*
            impus*|impon*|impues* = levant*|elimin*|derog*
            endurec* = suaviz*|relaj*
            elogi*|alab*|celebr* = critic*|conden*|denunci*
            nacimiento|nació|nacieron|nacido|nacida = muerte|murió|murieron|muerto|muerta|falleci*
            sobrevivi*|sobreviv* = murió|murieron|morir|falleci*|muri*
            deten*|arrest*|detuvo|detuvieron = liber*|excarcel*
            constru* = demol*|destru*|derrib*
            acept*|adopt* = rechaz*|recus*
            permit*|autoriz* = prohib*|veta*|vetó|veto
            encontr*|descubri*|hall* = perdi*
            más|doble de|triple de|veces más = menos
            superior* = inferior*
            mayor|mayores = menor|menores
            mejor|mejores = peor|peores
            > antes = después|tras
            > gracias a|gracias al|debido a|debido al|a causa de|a causa del = a pesar de|a pesar del|pese a|pese al
            > encima|sobre = debajo|bajo
            > por encima del|por encima de = por debajo del|por debajo de
            sí = no
            > mantien*|mantuv*|mantener|mantenid* = retir*|renunci*|abandon*|desist*
            nombr*|nombramiento|designó|designad* = destitu*|ces*|relev*
            ingres*|adhesi*|entró|entrar|entrada = salió|salieron|sale|salida|abandon*
            avanz*|avance = retroced*|retirad*|repliegu*
            atac*|ataque*|ofensiv* = defend*|defensa|defensiv*
            prest*|prestamista* = pidió prestado|prestatari*
            arrendador*|propietari*|caser* = inquilin*|arrendatari*
            acreedor* = deudor*
            demandante*|querellante* = demandad*|querellad*|acusad*
            empresari*|patronal|empleador* = emplead*|trabajador*|asalariad*
            agresor*|verdug* = víctima*
            encend*|encendi* = apag*
            inclu*|incluid* = exclu*|excluid*
            """
    ),
    contrasts=opposites(
        """grand*|gran|enorme*|inmens*|vast*|importante*|considerable* = pequeñ*|mínim*|leve*|diminut*
            much*|numeros* = poc*|escas*
            alto|alta|altos|altas|elevad* = bajo|baja|bajos|bajas
            larg* = corto|corta|cortos|cortas|breve*
            fuerte*|potente*|fuertemente = débil*|levemente|ligeramente
            rápid*|rápidamente|inmediat* = lent*|lentamente|tard*
            buen*|bien|positiv*|excelente* = mal|malo|mala|malos|malas|negativ*
            fácil*|sencill*|simple* = difícil*|complicad*|complej*
            nuev*|modern*|joven|jóvenes = viej*|antigu*
            actual* = ex|anterior*|antigu*
            primer* = últim*
            temprano = tarde
            principio|comienzo = final|fin
            norte = sur
            este = oeste
            izquierd* = derech*
            negr* = blanc*
            calor|caliente*|cálid* = frí*
            seco|seca|secos|secas|sequía = húmed*|mojad*
            rico|rica|ricos|ricas = pobre*
            públic* = privad*|secret*
            nacional*|local* = extranjer*|internacional*
            hombre|hombres|masculin* = mujer|mujeres|femenin*
            amig*|aliad* = enemig*|rival*
            segur* = peligros*
            ventaja* = desventaja*|inconveniente*
            éxito = fracaso
            mayoría = minoría
            frecuente*|frecuentemente|común = rar*|raramente|inusual*
            siempre = nunca|jamás
            gratuit*|gratis = de pago
            barat* = caro|cara|caros|caras
            enter*|total*|totalmente|completamente = parcial*|parcialmente
            voluntari* = obligatori*|forzos*
            culpable* = inocente*
            enferm* = sano|sana|sanos|sanas
            vivo|viva|vivos|vivas = muert*
            con = sin
            dentro = fuera
            interior* = exterior*
            """
    ),
    prefixes=("in", "im", "des", "i", "ir"),
    facing=(("pre", "post"), ("pro", "anti"), ("sobre", "sub")),
)

SCOPE = Scope(
    second=(
        r"\b(?:segund[oa]|tercer[oa]?|cuart[oa]|quint[oa])s? (?:\w+ )?más (?!de\b|que\b)(\w+)|\b(?:segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]) (mayor|mejor|peor|menor)"
    ),
    first=(
        r"\b(?:el|la|los|las|su)(?: \w+)? más (?!de\b|que\b)(\w+)|\b(?:el|la|su) (mayor|mejor|peor|menor)\b"
    ),
    amounts=opposites(
        """
        > todos|todas|todo|toda|cada|ambos|ambas|totalidad|conjunto =
          algunos|algunas|varios|varias|ciertos|ciertas|parte|unos pocos|unas pocas|pocos|pocas
        > todos|todas|totalidad = mayoría|mitad
        > mayoría = algunos|algunas|pocos|pocas|mitad|minoría|parte
        """
    ),
    highest=(
        "más",
        "mayor",
        "mayores",
        "mejor",
        "mejores",
        "peor",
        "peores",
        "menor",
        "primer",
        "primera",
        "primero",
        "primeros",
    ),
    one_of=(
        "uno de los",
        "una de las",
        "uno de",
        "una de",
        "unos de los",
        "entre los",
        "entre las",
    ),
    places=(
        "ciudad|municipio|pueblo|localidad",
        "región|provincia|comarca|comunidad|distrito|estado",
        "país|nación|españa",
        "continente|europa",
        "mundo|planeta",
    ),
    since=words("desde"),
    ever=(
        "nunca antes",
        "jamás",
        "de la historia",
        "de todos los tiempos",
        "desde que hay registros",
        "nunca",
    ),
    only=words("solo sólo solamente únicamente"),
    sole=words("único única"),
    of=words("de del"),
    parts=phrases(
        """
        la mitad de los|la mitad de las|la mitad de la|la mitad del|parte de los|parte de las|parte de la|
        parte del|la mayoría de los|la mayoría de las|algunos de los|algunas de las|varios de los|varias de las|
        un tercio de los|un tercio de las|un cuarto de los|casi todos los|casi todas las
        """
    ),
    partly=words("parcialmente parte casi mayormente principalmente ciento"),
)

TENSE = Tense(
    settling=phrases(
        "nombra|designa|elegid|escogid|decidi|votad|aproba|aceptad|acordad|pactad|prometid|comprometi|"
        "firmad|encargad|autoriza|contratad|fichad|invitad|fijad|programad|adjudicad|concedid|resuelt|"
        "propuest|confirmad|asignad"
    ),
    planned=(
        "va a",
        "van a",
        "prevé",
        "prevén",
        "planea",
        "planean",
        "deberá",
        "deberán",
        "pretende",
        "pretenden",
        "quiere",
        "quieren",
        "espera",
        "esperan",
        "busca",
        "buscan",
        "aspira a",
        "aspiran a",
        "se dispone a",
        "se disponen a",
        "se propone",
        "se proponen",
        "debe",
        "deben",
        "tiene previsto",
        "tienen previsto",
        "iba a",
        "iban a",
        "tenía previsto",
        "tenían previsto",
        "pensaba",
        "pensaban",
        "planeaba",
        "planeaban",
    ),
    future_endings=("ará", "arán", "erá", "erán", "irá", "irán"),
    done=words("ha han había habían fue fueron"),
    forms=participles(
        """abierto=abrir reabierto=reabrir cubierto=cubrir descubierto=descubrir escrito=escribir
        hecho=hacer deshecho=deshacer puesto=poner impuesto=imponer propuesto=proponer
        dispuesto=disponer repuesto=reponer expuesto=exponer compuesto=componer supuesto=suponer
        roto=romper vuelto=volver devuelto=devolver resuelto=resolver disuelto=disolver
        dicho=decir visto=ver previsto=prever revisto=rever muerto=morir satisfecho=satisfacer
        ido=ir""",
        "o|a|os|as",
    ),
    past_endings=("ó", "aron", "ieron"),
    undecided=(
        r"\b(?:decid(?:ir|irá|irán|iría|irían|e|en)|decisión|estudia(?:n|r|rá)?|valora(?:n|r|rá)?|"
        r"no (?:ha|han) decidido)\b[^.;]{0,40}?\bsi\b"
    ),
)

PARTS = rows_of(
    """
    acusado|acusada|sospechoso|sospechosa|imputado|imputada víctima
    acusado|acusada|sospechoso|sospechosa|imputado|imputada testigo demandante|querellante fiscal juez|jueza abogado|abogada
    comprador|compradora vendedor|vendedora
    dueño|dueña|propietario|propietaria inquilino|inquilina cliente|clienta
    conductor|conductora pasajero|pasajera
    médico|médica|enfermero|enfermera|cirujano|cirujana paciente
    profesor|profesora|maestro|maestra alumno|alumna|estudiante
    hermano hermana padre madre hijo hija
    portero|portera delantero|delantera árbitro|árbitra
    """
)
"""What somebody who is named may be."""
