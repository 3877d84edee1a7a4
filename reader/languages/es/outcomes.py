"""Spanish words for the stages and outcomes of a case, a decision, a deal, and of what happens."""

from __future__ import annotations

from reader.languages.claims import Outcomes
from reader.languages.rows import opposites, phrases, words

OUTCOMES = Outcomes(
    stages=opposites(
        """
        suspected = sospechoso de|sospechosa de|sospechosos de|bajo sospecha|~sospechos*|~sospecha*|~presunt*
        questioned = interrogó|interrogaron|interrogado|interrogada|interrogados|interroga|interrogan|interrogatorio*|tomó declaración|tomaron declaración|declaró como testigo|declararon como testigos|prestó declaración
        sought = buscado por|buscada por|buscan a|busca a|en busca y captura|prófug*|fugado|fugitivo*|orden de búsqueda|huido|~búsqueda|~buscan|~busca
        arrested = detuvo|detuvieron|detenido|detenida|detenidos|detenidas|detiene|detienen|detención|detenciones|arrestó|arrestaron|arrestado|arrestada|arrestados|arresto|arrestos|apresado|apresaron|capturado|capturada|capturaron|capturó|captura|~custodia
        charged = acusó+ley|acusaron+ley|acusa+ley|acusado|acusada|acusados|acusadas|imputado|imputada|imputados|imputó|imputa|procesado|procesada|procesados|procesó|procesa|investigado por|cargos contra|presentó cargos|inculpad*|querella contra|~cargos|~acusación|~imputación
        tried = juzgado por|juzgada por|juzgados por|juzga a|en el banquillo|a juicio|se sienta en el banquillo|~juicio|~juicios
        convicted = condenó|condenaron|condenado|condenada|condenados|condenadas|condena|condenan|culpable|culpables|declaró culpable|~culpabilidad
        pleaded = se declaró culpable|se declararon culpables|se declara culpable|confesó|confesaron|confiesa|confesión|confesado|reconoció los hechos|reconoce los hechos
        denied = negó|negaron|niega|niegan|ha negado|desmintió|desmintieron|desmiente|desmienten|desmentido|rechazó las acusaciones|rechaza las acusaciones|se declaró inocente|~negado
        admitted = admitió|admitieron|admite|admiten|admitido|reconoció|reconocieron|reconoce|reconocen|reconocido|confesó|confiesa
        silent = no hizo comentarios|sin comentarios|guardó silencio|guarda silencio|ha negado a declarar|han negado a declarar|ha negado a responder|ha negado a hablar|ha negado a contestar|negado a declarar|negó a declarar|niega a declarar|negado a hablar|negó a hablar|negado a contestar|negó a contestar|acogido a su derecho a no declarar|acogió a su derecho a no declarar
        declined = ~no quiso|~no quisieron|declinó|rehusó|se negó a comentar|se negó a responder|se negó a hacer|no ha querido|evitó pronunciarse
        unanswered = no respondió|no respondieron|no ha respondido|no contestó|no pudo ser contactado|no pudo ser contactada|no pudo ser localizado|no pudo ser localizada|no fue posible contactar|ilocalizable*|no estaba disponible
        acquitted = absolvió|absolvieron|absuelto|absuelta|absueltos|absueltas|absuelve|absuelven|absolución|exculpó|exculpado|exculpada|exonerad*|exoneró|inocente|inocentes|no culpable|exculpa|exonera|exime|eximió
        dropped = archivó|archivado|archivada|archiva|archivo de la causa|archivo del caso|sobreseyó|sobreseimiento|sobreseíd*|retiró los cargos|retiraron los cargos|retirada de cargos|desestimó la demanda|desestimó la querella|desestimó los cargos|desestimada
        sentenced = condenó a prisión|condenado a prisión|condenada a prisión|años de cárcel|años de prisión|meses de cárcel|meses de prisión|año de prisión|pena de|penas de|año de cárcel|sentenciado|sentenciada|sentenciados|sentenció|~cárcel|~prisión|~pena|~sentencia|~años
        jailed = años de cárcel|años de prisión|meses de cárcel|meses de prisión|encarcelad*|encarceló|encarcelaron|tras las rejas|entre rejas|ingresó en prisión|~cárcel|~prisión
        fined = multa|multas|multó|multado|multada|multados|multaron|sanción económica
        probation = suspensión de la pena|libertad condicional|trabajos comunitarios|pena suspendida|trabajos en beneficio|condicional
        investigated = investiga a|investigan a|bajo investigación|abrió una investigación|abierto una investigación|abrió diligencias|investigación contra|es investigado|es investigada|~investiga*|~investigación
        bailed = en libertad|libertad bajo fianza|bajo fianza|liberado|liberada|liberados|liberaron|liberó|puesta en libertad|excarcelad*
        remanded = prisión preventiva|prisión provisional|sin fianza|sigue detenido
        upheld = confirmó la condena|confirmó la sentencia|ratificó la condena|ratificó la sentencia|confirma la condena|rechazó el recurso|desestimó el recurso|desestima el recurso|confirmó la pena
        overturned = anuló la condena|anuló la sentencia|revocó la condena|revocó la sentencia|anula la condena|anula la sentencia|anulada la condena|revoca la sentencia|tumbó|tumba
        appealed = apeló|apelaron|apelará|recurrió|recurrirá|recurrieron|presentó un recurso|interpuso|ha recurrido|han recurrido|~recurre|~recurren|~recurrir|~recurso|~apelación
        pardoned = indult*|amnisti*|amnistía
        unhurt = ileso|ilesa|ilesos|ilesas|sin heridos|no hubo heridos|sano y salvo|sana y salva|sanos y salvos|salió ileso|no hay heridos|sin daños personales
        injured = herido|herida|heridos|heridas|hirió|hirieron|hiere|lesionado|lesionada|lesionados|lesion*|~hospital|~hospitaliz*
        slight = heridos leves|herido leve|herida leve|heridas leves|lesiones leves|levemente herid*|contusiones
        grave = herido grave|herida grave|heridos graves|heridas graves|gravemente herid*|heridos de gravedad|herido de gravedad|herida de gravedad|lesiones graves
        critical = estado crítico|muy grave|pronóstico reservado|en coma|riesgo vital|se debate entre la vida
        stable = estable|estables|fuera de peligro
        missing = desaparecido|desaparecida|desaparecidos|desaparecidas|desaparición|en paradero desconocido|sin rastro
        killed = murió|murieron|muere|mueren|muerto|muerta|muertos|muertas|muerte|muertes|mató|mataron|matado|mata|matan|matando|falleció|fallecieron|fallecido|fallecida|fallecidos|fallecidas|fallece|fallecen|fallecimiento|mortal|mortales|perdió la vida|perdieron la vida|
          ahogado|ahogada|ahogó|ahogaron|cadáver*|sin vida|asesinad*|asesinó|asesinaron|pereció|perecieron|costó la vida|~víctimas|~víctima|~vidas|~asesinato|~homicidio|~cuerpo|~cuerpos
        rescued = rescatado|rescatada|rescatados|rescatadas|rescató|rescataron|rescata|rescatan|rescate|hallado con vida|hallada con vida|hallados con vida|encontrado vivo|encontrada viva|encontrados vivos|a salvo|sobreviv*|superviviente*|salvó|salvaron|salvado
        ill = contagiado|contagiada|contagiados|contagió|infectado|infectada|infectados|dio positivo|dieron positivo|enfermó|enfermaron|contrajo|~enfermo*|~enferma|~contagio*|~pacientes
        recovered = curado|curada|curados|recuperado|recuperada|recuperados|se recuperó|se recuperaron|recibió el alta|recibieron el alta|dado de alta|dada de alta|dados de alta|dio negativo|alta médica
        damaged = dañó|dañado|dañada|dañados|dañadas|dañaron|averiad*|deteriorad*|desperfectos|~daños
        destroyed = destruyó|destruyeron|destruido|destruida|destruidos|destruidas|arrasó|arrasado|arrasada|arrasaron|calcinad*|derrumbó|derrumbado|se derrumbó|reducido a cenizas|destrucción|devastad*|derrumbe
        considered = estudia|estudian|estudió|baraja|barajan|sopesa|sopesan|se plantea|se plantean|analiza|analizan|valora|valoran|debate|debaten|contempla|~estudio|~estudiar|~debate
        proposed = propuso|propusieron|propone|proponen|propuesto|propuesta|propuestas|planteó|planteado|plantea|presentó un proyecto|presentó una propuesta|sugirió|sugiere|~proyecto|~propuesta|~borrador|~iniciativa
        recommended = aconsejó|aconseja|aconsejaron|recomendó|recomendaron|recomienda|recomiendan|recomendado|recomendada|recomendación*|aconsej*|dictamen favorable
        reading = primera lectura|segunda lectura|en comisión|a trámite|admitió a trámite|admitida a trámite
        adopted = aprobó|aprobaron|aprobado|aprobada|aprobados|aprobadas|aprueba|aprueban|aprobación|adoptó|adoptaron|adoptado|adoptada|ratificó|ratificado|ratificada|ratifica|promulgó|promulgado|promulgada|sancionó la ley|entró en vigor|entra en vigor|en vigor|entrado en vigor|
          luz verde|visto bueno|avaló|avala|autorizó|autorizado|autorizada|autoriza|autorización|salió adelante|sale adelante|convalid*|dio el sí|votó a favor|votaron a favor|~ley|~acordó|~acuerda|~decidió
        rejected = rechazó|rechazaron|rechazado|rechazada|rechazados|rechaza|rechazan|rechazo|tumbó|tumba|votó en contra|votaron en contra|desestimó|desestimado|desestimada|denegó|denegado|denegada|~contra|~denegación
        vetoed = vetó|vetado|vetada|veta|veto|negó .. a firmar|niega .. a firmar|rehusó .. firmar|rechazó .. firmar|rechaza .. firmar
        withdrawn = retiró|retiraron|retirado|retirada|retira|retiran|descartó|descartado|descarta|renunció a|abandonó|abandonado|abandonada|dio marcha atrás|dejó caer
        postponed = aplazó|aplazaron|aplazado|aplazada|aplazados|aplaza|aplazan|aplazamiento|pospuso|pospusieron|pospuesto|pospuesta|pospone|posponen|posposición|retrasó|retrasado|retrasada|retrasa|retraso|demoró|demorado|postergó|postergado|postergada|posterg*|~fecha
        cancelled = canceló|cancelaron|cancelado|cancelada|cancelados|canceladas|cancela|cancelan|cancelación|suspendió definitivamente|anuló|anulado|anulada|anularon|anula|desconvocó|desconvocado|desconvocada|desconvocan|desconvoca|no se celebrará
        held = se celebró|se celebraron|tuvo lugar|tuvieron lugar|se disputó|se mantiene|sigue en pie|~celebra
        suspended = suspendió|suspendieron|suspendido|suspendida|suspendidos|suspendidas|suspende|suspenden|suspensión|interrumpió|interrumpido|interrumpida|interrumpieron|paralizó|paralizado|paralizada|paraliza|en pausa|congel*|apartado cautelarmente|apartada cautelarmente
        revoked = revocó|revocado|revocada|revocaron|revoca|revocación|retiró+licencia|retirado+licencia|retirada+licencia|despojad*|despojó
        banned = prohibió|prohibieron|prohibido|prohibida|prohibidos|prohíbe|prohíben|prohibición|vetó|vetado|inhabilitó|inhabilitado|inhabilitada|inhabilitación|expulsó|expulsado|expulsada|sancionado con
        interested = negocia|negocian|negociaba|negociaban|negociación|negociaciones|conversaciones|interesado en comprar|interesada en comprar|interés por comprar|interés en comprar|estudia comprar|estudia vender|estudia la compra|estudia la venta|busca comprador|buscan comprador|
          sopesa la venta|sopesa la compra|baraja la compra|baraja la venta|en venta|se plantea vender|se plantea comprar|~interés
        offered = oferta de compra|opa|presentó una oferta|lanzó una oferta|ofreció comprar|ofrece comprar|hizo una oferta|puja por|pujó|~oferta|~ofertas
        agreed = acordó comprar|acordó vender|acuerda comprar|acuerda vender|acordó la compra|acordó la venta|llegó a un acuerdo|llegaron a un acuerdo|alcanzó un acuerdo|alcanzaron un acuerdo|firmó un acuerdo|firmaron un acuerdo|cerró un acuerdo|comprará|venderá|adquirirá|pactó|pactaron|principio de acuerdo|~acuerdo
        bought = compró|compraron|ha comprado|han comprado|comprado|comprada|adquirió|adquirieron|ha adquirido|adquirido|adquirida|vendió|vendieron|ha vendido|han vendido|vendido|vendida|completó la compra|completó la adquisición|cerró la compra|cerró la venta|culminó la compra|se hizo con|~compra|~venta|~adquisición|~vende
        collapsed = fracasó|fracasaron|fracasado|fracaso|fracasan|rompió|rompieron|rotas|ruptura|se rompieron|sin acuerdo|ningún acuerdo|no llegaron|no lograron|naufrag*
        nominated = candidato a|candidata a|nominado|nominada|nominó|propuesto como|propuesta como|favorito para|suena como|~candidat*
        appointed = nombró|nombraron|nombrado|nombrada|nombra|nombramiento|designó|designado|designada|designa|designación|tomó posesión|juró el cargo|investido|investida|fichó
        resigned = dimitió|dimitieron|dimite|dimiten|dimisión|dimitido|renunció|renunciaron|renuncia|renunciado|dejó el cargo|deja el cargo|abandonó el cargo
        dismissed = destituyó|destituyeron|destituido|destituida|destituye|destitución|despidió|despidieron|despedido|despedida|despedidos|despido|cesó a|cesado|cesada|cese|removido|removida|apartado del cargo|apartada del cargo|echado|echó a
        retired = se jubiló|se jubila|jubilado|jubilada|jubilación|se retiró|se retira|retiro
        offered_resign = ofreció su dimisión|ofreció su renuncia|puso su cargo a disposición|presentó su dimisión|presentó su renuncia|ofrece su dimisión
        tested = ensayo clínico|ensayos clínicos|en pruebas|probado en|se prueba|prueban|ensaya|ensayan|~prueba|~pruebas|~ensayo*
        recalled = retirada del mercado|retiró del mercado|retira del mercado|retiran del mercado|llamó a revisión|llama a revisión|llamada a revisión|retirado del mercado
        launched = a la venta|en el mercado|salió al mercado|sale al mercado|comercializ*|~venta
        announced = desveló|desvela|presentó|presenta|presentado|~anunció|~anuncia
        threatened = amenazó con una huelga|amenaza con una huelga|amenazan con una huelga|amenazaron con una huelga|amenazan con ir a la huelga|amenazaron con ir a la huelga|amenaza de huelga|amenazan con huelga|amenazaron con huelga|convocó una huelga|convocan una huelga|convocaron una huelga|~amenaz*
        striking = en huelga|hicieron huelga|hacen huelga|fueron a la huelga|van a la huelga|iniciaron una huelga|iniciaron la huelga|comenzaron una huelga|pararon|secundan la huelga|~huelga|~paro
        ended = fin de la huelga|fin a la huelga|pusieron fin a la huelga|volvieron al trabajo|desconvocaron la huelga|vuelta al trabajo|terminó la huelga|acabó la huelga
        truce = tregua entró en vigor|tregua en vigor|alto el fuego entró|acordaron una tregua|acordaron un alto el fuego|pactaron una tregua|pactaron un alto el fuego|aceptó el alto el fuego|se mantiene la tregua
        untruce = rompió la tregua|rompieron la tregua|rompió el alto el fuego|violó la tregua|violaron la tregua|violó el alto el fuego|ruptura de la tregua|rechazó la tregua
        applied = solicitó|solicitaron|ha solicitado|solicita|pidió permiso|pidió autorización|pide permiso|presentó una solicitud|~solicitud|~solicitado
        granted = concedió|concedieron|concedido|concedida|concede|otorgó|otorgado|otorgada|otorga|autorizó|autorizado|autorizada|luz verde|obtuvo|~licencia
        refused = denegó|denegaron|denegado|denegada|deniega|rechazó|rechazado|rechazada|rechaza|negó el permiso|~negativa
        leading = encabeza|encabezan|lidera|lideran|va en cabeza|aventaja|por delante|favorit*|~ventaja
        won = ganó|ganaron|gana|ganan|ganador*|venció|vencieron|victoria|elegido|elegida|reelegido|reelegida|se impuso|triunf*|se hizo con la victoria
        lost = perdió|perdieron|pierde|pierden|derrota|derrotado|derrotada|derrotados|cayó ante|reconoció su derrota
        runoff = segunda vuelta|balotaje|balotage
        contested = impugnó|impugna|impugnado|impugnación|recuento
        building = en construcción|en obras|se construye|construyen|comenzaron las obras|inicio de las obras|primera piedra|empezaron las obras|~obras|~construcción
        opened = inauguró|inauguraron|inaugurado|inaugurada|inaugura|inauguración|abrió|abrieron|abierto|abierta|abre|abren|apertura|en servicio|entró en funcionamiento
        closed = cerró|cerraron|cerrado|cerrada|cierra|cierran|cierre|clausur*
        demolished = demolió|demolieron|demolido|demolida|demolición|derribó|derribaron|derribado|derribada|derribo
        contained = controlado|controlada|bajo control|controló|controlaron|estabilizado|estabilizada|perimetrado|~control
        burning = fuera de control|sin control|avanza|se propaga|se extiende|descontrolado|sigue activo|descontrol
        extinguished = extinguido|extinguida|extinguió|extinguieron|apagado|apagó|apagaron|sofocado|sofocó|sofocaron|extinción
        watch = alerta amarilla|aviso amarillo|alerta naranja|aviso naranja
        warning = alerta roja|aviso rojo
        lifted = levantó la alerta|levantada la alerta|levanta la alerta|desactivó la alerta|levantó el aviso
        insolvent = bancarrota|quiebra|insolvente|insolvencia|concurso de acreedores|suspensión de pagos|quebró
        bailed_out = plan de rescate|rescatad*|rescató|rescate financiero
        raised = subió+tipo|subieron+tipo|sube+tipo|suben+tipo|subir+tipo|subirá+tipo|elevó+tipo|eleva+tipo|elevar+tipo|elevará+tipo|aumentó+tipo|aumenta+tipo|aumentará+tipo|encareció+tipo|~subida|~aumento|~alza
        lowered = bajó+tipo|bajaron+tipo|baja+tipo|bajan+tipo|bajar+tipo|bajará+tipo|redujo+tipo|reduce+tipo|reducirá+tipo|recortó+tipo|recorta+tipo|recortará+tipo|rebajó+tipo|~bajada|~recorte|~rebaja
        unchanged = sin cambios|sin variación|sin variaciones|congeló+tipo|congela+tipo|congelar+tipo|congelado+tipo|congelados+tipo|estancad*|se estancó|no varió|~estable|~estables
        revenue = ingresos|ventas|facturación|cifra de negocio*|~facturó
        profit = beneficio|beneficios|ganancia|ganancias|beneficio neto|resultado neto|~rentable
        urged = instó|instaron|insta|instan|instado|exhort*|llamó a|llama a|llamado a|llamaron a|pidió|pidieron|pide|piden|pedido|solicitó|solicitaron|solicita|rogó|apeló|~llamamiento|~petición
        ordered_to = ordenó|ordenaron|ordena|ordenado|obligó|obligaron|exigió|mandó|conminó
        unproved = no hay indicios|ningún indicio|sin indicios|ninguna prueba
        ruled_out = descartó|descartaron|descarta|descartado|descartan
        pilot = plan piloto|proyecto piloto|fase piloto|a modo de prueba|en pruebas
        rolled_out = generalizó|generalizado|en todo el país|de forma general
        pledged = prometió|prometido|compromiso*|carta de intención
        paid = desembolsó|desembolsado|abonó|pagado
        regretted = lament*
        apologised = disculp*|pidió perdón|pide perdón
        plurality = partido más votado|fuerza más votada|mayoría simple|primera fuerza
        majority = mayoría absoluta
        abstained = abstuv*|abstenc*|abstien*
        opposed = votó en contra|votaron en contra|votos en contra
        careless = imprudencia|negligen*|por descuido|involuntari*|imprudent*|por error
        deliberate = doloso|dolosa|dolosos|deliberad*|intencionad*|a propósito|adrede|a sabiendas
        average = de media|en promedio|promedio|medio|media
        maximum = máximo|como máximo|a lo sumo|no más de
        deficit = déficit
        debt = deuda|deudas|endeudamiento
        gross = bruto|bruta|brutos
        net = neto|neta|netos
        pretax = antes de impuestos
        aftertax = después de impuestos|tras impuestos
        nominal = nominal*|precios corrientes
        real_terms = términos reales|descontada la inflación|ajustado por inflación
        in_animals = ratones|ratas|animales
        in_people = pacientes|voluntarios|personas
        civil = demanda civil|vía civil
        criminal = causa penal|vía penal|querella criminal|proceso penal
        liable = responsable civil|responsables civiles|civilmente responsable*|responsabilidad civil
        ruling = oficialista|oficialistas|oficialismo|gobernante|gobernantes
        opposition = opositor|opositora|opositores|opositoras|partido de la oposición|bloque de la oposición
        blamed = culpa a|culpó|culparon|responsabiliza|responsabilizó|responsabilizan|critica|criticó|criticaron|reprocha|reprochó|censura|censuró
        queried = preguntó si|preguntaron si|pregunta si|preguntó .. si
        accused = acusó|acusaron|acusa|acusan|ha acusado|acusado de|acusada de
        linked = asociado a+estudio|asociada a+estudio|asociado con+estudio|asociada con+estudio|se asocia+estudio|se asocian+estudio|vinculado a+estudio|vinculada a+estudio|relacionado con+estudio|relacionada con+estudio|correlaci*+estudio|menos probabilidades+estudio|más probabilidades+estudio
        causing = provoca+estudio|provocan+estudio|reduce+estudio|reducen+estudio|disminuye+estudio|previene+estudio|protege+estudio|aumenta+estudio|rebaja+estudio|causan+estudio
        hinted = sugiere+estudio|sugieren+estudio|apunta a+estudio|apuntan a+estudio|podría indicar+estudio
        proven = demuestra+estudio|demuestran+estudio|demostrado+estudio|demostró+estudio|prueba que+estudio|confirma+estudio|confirman+estudio|ha establecido+estudio
        slowing = subida .. moderó|subida .. frenó|subida .. ralentizó|alza .. moderó|alza .. frenó|crecimiento .. ralentizó|crecimiento .. desaceleró|inflación .. moderó|inflación .. desaceleró|inflación .. frenó|inflación .. bajó|inflación .. cedió|inflación .. retrocedió|subieron menos|aumentaron menos|crecieron menos|subieron más despacio
        shrank = precios .. bajaron|precios .. cayeron|precios .. descendieron|precios bajan|precios caen|ventas .. cayeron|ventas .. bajaron|exportaciones .. cayeron|alquileres .. bajaron|bajada de los precios|caída de los precios
        minimum = al menos|por lo menos|como mínimo
        """
    ),
    grounds={
        "estudio": words(
            "estudio estudios investigación investigadores investigadoras científicos ciencia trabajo"
        ),
        "tipo": words(
            """tipo tipos tasa tasas precio precios impuesto impuestos tarifa tarifas salario salarios previsión previsiones
            objetivo cuota cuotas pensión pensiones alquiler alquileres dividendo producción umbral peaje peajes"""
        ),
        "ley": words(
            """fiscalía fiscal fiscales juez jueza tribunal policía delito juzgado gran jurado cargos cohecho fraude
            corrupción asesinato homicidio audiencia robo prevaricación"""
        ),
        "licencia": words(
            "licencia permiso autorización visado título nacionalidad pasaporte concesión"
        ),
    },
    supposed=words("si salvo podría podrían sería serían puede pueden podrá"),
    earlier=phrases("había|habían|había sido|habían sido"),
)
