"""Spanish words of one sort, of which one is not the other: where one is told, the other is not.

A row is a sort; between bars stand words for one and the same, in all their forms.
"""

from __future__ import annotations

from reader.languages.rows import sorts

SORTS = sorts(
    """
    médico|médica|médicos|cirujano|cirujana enfermero|enfermera|enfermeros|enfermeras matrona farmacéutico|farmacéutica dentista|dentistas veterinario|veterinaria profesor|profesora|profesores|maestro|maestra|maestros|docentes abogado|abogada|abogados bombero|bomberos soldado|soldados|militar piloto|pilotos agricultor|agricultores|campesino|campesinos pescador|pescadores panadero|panadera carnicero electricista carpintero arquitecto|arquitecta|arquitectos sacerdote|cura imán rabino cocinero|cocinera camarero|camarera jardinero poeta compositor|compositora escultor|escultora
    alumno|alumna|alumnos|estudiante|estudiantes profesor|profesora|profesores|maestros|docentes padres
    pasajero|pasajera|pasajeros conductor|conductora|chofer|chófer peatón|peatones ciclista|ciclistas
    cliente|clientes|clienta empleado|empleada|empleados|trabajador|trabajadores|trabajadora accionista|accionistas|inversores proveedor|proveedores acreedor|acreedores
    juez|jueza|jueces|magistrado fiscal|fiscales acusado|acusada testigo|testigos jurado
    alcalde|alcaldesa gobernador|gobernadora senador|senadora embajador|embajadora rey reina príncipe princesa papa obispo
    portero|guardameta defensa|defensor delantero árbitro
    actor|actriz cantante|cantantes bailarín|bailarina pintor|pintora escritor|escritora|novelista
    hermano|hermanos hermana|hermanas primo|prima tío tía sobrino sobrina padre madre abuelo abuela hijo hija marido|esposo esposa vecino|vecina
    hospital|clínica|hospitales escuela|colegio|escuelas|colegios cárcel|prisión|cárceles iglesia|iglesias mezquita|mezquitas sinagoga museo|museos biblioteca teatro cine restaurante|café|bar hotel|hoteles supermercado farmacia fábrica|fábricas|planta aeropuerto estación estadio cuartel guardería
    banco aseguradora minorista aerolínea automotriz cervecera editorial
    parlamento|congreso tribunal gobierno
    ejército armada|marina policía
    coche|coches|auto|automóvil|carro autobús|autobuses|autocar|bus tren|trenes tranvía camión|camiones|camioneta moto|motocicleta|motos bicicleta|bicicletas|bici tractor avión|aviones helicóptero barco|buque|ferry|embarcación
    río lago|laguna|embalse mar|océano canal
    montaña desierto bosque|selva isla playa cueva glaciar volcán
    puente túnel presa carretera|calle|autopista|autovía aeropuerto puerto canal
    cocina dormitorio baño sótano ático|desván garaje balcón tejado|techo jardín
    piso|apartamento|departamento casa|chalet tienda caravana castillo
    rojo|roja|rojos|rojas azul|azules verde|verdes amarillo|amarilla|amarillos|amarillas marrón negro|negra|negros|negras blanco|blanca|blancos|blancas gris|grises
    perro|perros gato|gatos caballo|caballos vaca|vacas oveja|ovejas cerdo|cerdos cabra|cabras gallina|gallinas|pollo pato|patos conejo|conejos zorro león tigre elefante|elefantes mono|monos serpiente|serpientes tiburón|tiburones ballena|ballenas águila
    cabeza cuello hombro brazo codo muñeca mano dedo pecho cadera pierna|muslo rodilla tobillo pie ojo oreja nariz mandíbula
    cerveza vino whisky vodka ginebra ron café té leche zumo|jugo
    petróleo|crudo gas carbón electricidad
    lluvia|lluvias nieve|nevada granizo niebla sequía helada
    terremoto|sismo|seísmo inundación|inundaciones|riada incendio|fuego huracán|ciclón|tifón avalancha sequía tsunami|maremoto
    fútbol rugby balonmano tenis golf baloncesto hockey boxeo ciclismo natación remo voleibol
    novela película|filme ópera canción cuadro|pintura poema foto|fotografía escultura|estatua
    teléfono|móvil|celular ordenador|computadora televisión|televisor radio cámara
    entrevista discurso carta correo|email podcast
    asesinato homicidio robo|hurto fraude|estafa violación soborno|corrupción secuestro contrabando|tráfico perjurio espionaje difamación|calumnia extorsión
    accidente suicidio asesinato
    cuchillo|navaja pistola|rifle|fusil hacha bomba granada martillo
    misil|misiles|cohete dron|drones tanque|tanques
    ventas|ingresos|facturación beneficio|beneficios|ganancias pérdida|pérdidas deuda dividendo
    inflación desempleo|paro crecimiento salarios
    impuesto|impuestos multa alquiler salario|sueldo pensión
    cáncer diabetes asma demencia hepatitis neumonía
    boda|matrimonio funeral|entierro bautizo cumpleaños concierto elección|votación
    oral|verbal escrito|escrita
    físico|física|físicos psicológico|psicológica|psicológicos|mental sexual|sexuales
    político|política|políticos|políticas económico|económica|económicos|económicas|financiero|financiera militar|militares cultural|culturales religioso|religiosa|religiosos judicial|judiciales|jurídico|jurídica
    casado|casada|casados divorciado|divorciada|divorciados viudo|viuda prometido|prometida
    """
)
