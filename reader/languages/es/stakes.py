"""What makes a sentence weigh in Spanish."""

from __future__ import annotations

from reader.languages.record import Stakes
from reader.languages.rows import phrases

STAKES = Stakes(
    denials=phrases(
        """niega*|negó|negaron|negado|desmiente*|desmintió|desmentido|desmintieron|rechaza*
        |rechazó|refut*|inocen*|no culpable|infundad*|sin fundamento|descart*|se declaró no|desestim* ~ acusaciones|tach* de fals*|calumni*|asegura que no|aseguró que no|dijo no haber|afirma no haber|afirman no haber|asegura no haber|aseguran no haber|niegan"""
    ),
    answers=phrases(
        """reaccion*|respond*|respuesta*|replic*|contestó|defend*|defiend*|justific*|comunicado
        |portavoz*|vocer*|disculp*|lament*|celebró"""
    ),
    silence=phrases(
        """declinó comentar|declinó hacer|rehusó|se negó a comentar|se negó a responder
        |no obtuvo respuesta|sin respuesta|no hubo respuesta|no respondió|no respondieron|no quiso comentar|no ha respondido|sin comentarios
        |no estaba disponible"""
    ),
    blame=phrases(
        """critic*|crític*|condena la|condenó la|condenó el|denunci*|acus*|reproch*|culp*
        |protest*|indign*|opon*|opus*|dimisión|dimita|renuncia*"""
    ),
    warnings=phrases(
        """advert*|advirt*|alert*|amenaz*|ultimátum|demandar|querella*|peligr*|emergencia|urg*
        |insta*"""
    ),
    promises=phrases(
        """promet*|prometió|promesa*|compromet*|compromiso*|garantiz*|indemniz*|plazo*
        |antes del"""
    ),
    doubts=phrases(
        """sin pruebas|no hay pruebas|ninguna prueba|falso|falsa*|falsos|inexact*|errón*|engañ*
        |no es cierto|no es cierta|no era cierto|no es exact*|no es correct*|contradi*|contrari*|en realidad|desminti*|sin verificar|no verificad*|bulo*
        |rectific*"""
    ),
    bribes=phrases(
        """sobor*|cohech*|mordida*|coima*|comisiones ilegales|comisión ilegal|dinero bajo
        |corrupt*|corrupción|conflicto de interés|conflicto de intereses|conflictos de interés
        |conflictos de intereses|malvers*|desvi* ~ fondos|desvi* ~ dinero|desfalc*|se apropió
        |apropiación indebida|prevaric*|tráfico de influencias|blanque*|lavado de dinero
        |lavado de activos|caja b|dinero negro|regalos|viajes pagados|invitaciones
        |recibió dinero|recibieron dinero|recibía dinero|cobró de|cobraba de|a sueldo de
        |en la nómina de|información privilegiada|extors*|amañ*|falsific*|falsead*
        |facturas falsas|factura falsa|manipul*|adulter*|plagi*|nepotismo|enchuf*|enriqueci*
        |se lucró|interés económico|intereses económicos|accionista de la empresa"""
    ),
    secrecy=phrases(
        """ocult*|encubr*|encubierto|silenci*|mantuvo en secreto|mantuvieron en secreto
        |en secreto|a escondidas|escond*|no comunic*|no notific*|no declar*|no inform*
        |sin informar|sin avisar|sin conocimiento|destruy* ~ documentos|destruy* ~ pruebas
        |borr* ~ mensajes|borr* ~ correos|borró|borraron|guardar silencio|que callara*
        |que no hablara*|que no dijera*|sabía que|sabían que|sabía desde|sabían desde
        |ya sabía*|conocía ~ defecto*|conocía ~ fallo*|conocía ~ riesgo*|conocía ~ peligro*
        |conocía ~ problema*|conocían ~ defecto*|conocían ~ fallo*|conocían ~ riesgo*
        |conocían ~ peligro*|conocían ~ problema*|conocía ~ desde|conocían ~ desde|al tanto
        |tenía conocimiento|tenían conocimiento|estaba al corriente|había sido advertid*
        |habían sido advertid*|había sido avisad*|habían sido avisad*|había sido alertad*
        |habían sido alertad*|ignoró|ignoraron|ignorado|ignorando|hizo caso omiso
        |hicieron caso omiso|desoy*|pese a ~ avisos|pese a ~ advertencias
        |a pesar de ~ advertencias|a pesar de ~ avisos|mir* para otro lado|mintió|mintieron
        |mentido"""
    ),
    suspicion=phrases(
        """sospech*|bajo sospecha|vínculos con ~ mafia*|vínculos con ~ crim*
        |vínculos con ~ narco*|vínculos con ~ banda*|vínculos con ~ red*|lazos con ~ mafia*
        |lazos con ~ crim*|lazos con ~ narco*|nexos con|relacionado con ~ mafia*
        |relación con ~ mafia*|crimen organizado|mafia*|narcotráfico|testaferr*
        |empresa pantalla|empresas pantalla|empresa fantasma|empresas fantasma
        |sociedad pantalla|chantaj*|antecedentes penales|antecedentes|ya había sido condenad*
        |reincident*|conocido de la policía|denunciante anónim*|alertador*|filtrador*"""
    ),
    neglect=phrases(
        """borrach*|ebri*|bajo los efectos|bajo la influencia|alcoholemia|había bebido
        |habían bebido|tasa de alcohol|se durmió|se quedó dormid*|se había dormido
        |con el móvil|con el celular|exceso de velocidad|demasiado rápido|velocidad excesiva
        |negligen*|imprud*|temerari*|descuid*|chapuz*|error humano|incompeten*
        |no hizo nada|no hicieron nada|no hacer nada|de brazos cruzados|falta de mantenimiento|mal mantenimiento|sin mantenimiento|no había sido revisad*
        |no habían sido revisad*|no fue revisad*|no fueron revisad*|sin licencia|sin permiso
        |sin autorización|sin habilitación|defectuos*|en mal estado|caducad*|vencid*
        |sobrecarg*|exceso de aforo|superaba el aforo|incumpl*|infring*|infracción*
        |infracciones|vulner*|salidas bloqueadas|salida bloqueada|salidas cerradas
        |salida cerrada|desactiv*"""
    ),
    caveats=phrases(
        """observacional*|muestra pequeña|muestra ~ pequeña|muestra ~ reducida|muestra reducida
        |pocos pacientes|pocos participantes|demasiado pequeñ*|ratones|ratas|en animales
        |con animales|no se ha probado|no ha sido probad*|en humanos|en personas
        |revisado por pares|revisión por pares|revisad* por otros|no ha sido revisad*
        |aún no se ha publicado|no ha sido publicad*|preprint|prepublicación|al azar|del azar
        |casualidad|coincidencia|margen de error|no prueba|no prueban|no demuestra
        |no demuestran|no permite afirmar|no permiten afirmar|no permite concluir
        |no permiten concluir|no significa que|causa y efecto|causa-efecto|causalidad|causal*
        |correlación|mera asociación|simple asociación|otros factores|otras causas
        |más estudios|nuevos estudios|más investigación*|más investigaciones
        |estudios más amplios|estudio más amplio|ensayos más amplios|estudio ~ financiad*
        |financiad* por ~ industria|financiad* por ~ fabricante*|financiad* por ~ empresa*
        |financiad* por ~ asociación|financiad* por ~ laboratorio*|financiad* por ~ sector
        |pagado por|pagada por|encargado por|encargada por|patrocinad* por|grupo de control
        |grupo control|datos declarados|limitaciones|limitación|demasiado pronto
        |es pronto para|está por ver|no es representativ*|no representativ*|no significativ*
        |incertidumbre*|resultados preliminares|con cautela|con prudencia"""
    ),
    all_clear=phrases(
        """no hubo heridos|no hubo víctimas|no hubo muertos|no hubo que lamentar|sin heridos
        |sin víctimas|sin causar heridos|sin causar víctimas|nadie resultó herid*
        |nadie ha resultado herid*|nadie murió|ningún herido|ninguna víctima|ningún muerto
        |no se registraron heridos|no se registraron víctimas|no se registraron daños|ilesos
        |ileso|ilesas|ilesa|sanos y salvos|sano y salvo|sin lesiones|ningún caso
        |ningún enfermo|ninguna enfermedad|no se han registrado|no se han detectado
        |no se ha detectado|no se ha registrado|nadie ha enfermado|nadie enfermó
        |no hay peligro|ningún peligro|ningún riesgo|no hay riesgo|no existe riesgo
        |sin peligro|sin riesgo|fuera de peligro|no corre peligro|no corren peligro|no supone
        |no representa|no entraña|ningún daño|sin daños|no se vio afectad*
        |no se vieron afectad*|no se ha visto afectad*|no afecta a|ningún rastro
        |ningún indicio|sin indicios|apta para el consumo|no está contaminad*
        |no hay contaminación"""
    ),
    exempted=phrases(
        """exent*|exención|exenciones|eximid*|exime|eximen|no se aplica|no se aplican
        |no se aplicará|quedan fuera|quedan excluid*|queda excluid*|están excluid*"""
    ),
    half_denials=phrases(
        """rechaz*|desmient*|neg*|niega*|nunca|jamás|no|falso|falsa|mentira*|absurd*|ridícul*
        |descart*|exclu*|desestim*|refut*|contradi*|insist*|asegur*|sostien*|contra|se opon*
        |invent*|calumni*"""
    ),
    decisions=phrases(
        """rechaz* ~ recurso*|rechaz* ~ solicitud*|rechaz* ~ propuesta*|rechaz* ~ oferta*
        |rechaz* ~ enmienda*|rechaz* ~ moción|rechaz* ~ plan|rechaz* ~ planes
        |rechaz* ~ petición|rechaz* ~ apelación|rechaz* ~ intento*|rechaz* ~ demanda*
        |rechaz* ~ proyecto*|rechaz* ~ acuerdo*|rechaz* ~ presupuesto*|rechaz* ~ candidatura*
        |descart* *ar|descart* *er|descart* *ir|descart* *arse|descart* *erse|descart* que
        |descart* ~ coalición|descart* ~ pacto*|descart* ~ acuerdo*|descart* ~ candidatura
        |descart* ~ subida*|descart* ~ cambio*|niega* a *ar|niega* a *er|niega* a *ir
        |negó a *ar|negó a *er|negó a *ir|negaron a|se negó|se negaron|se niega|negado a
        |negó el permiso|negó la entrada|negó el acceso|negó la libertad|negada la entrada
        |falsa alarma|falsas entradas|entradas falsas|billetes falsos|nombre falso
        |documentos falsos|documentación falsa|falsa identidad|falsos billetes|contrario al
        |contraria al|de lo contrario|por el contrario|al contrario|contrarios
        |equipo contrario|campo contrario|contrarreloj"""
    ),
    harm=phrases(
        """muert*|murió|murieron|fallec*|mortal*|herid*|lesionad*|desaparecid*|evacu*|víctima*
        |hospitaliz*|ingresad* en|ingresado*|ingresada*|al hospital|enfermaron|enfermó
        |intoxic*|infectad*|ahogad*|ahogó|ahogaron|asfixi*|amput*
        |explosión|explosiones|derrumb*|envenen*|contamin*|tóxic*"""
    ),
    law=phrases(
        """imputad*|procesad*|condenad*|arrest*|deten*|cárcel|prisión|multa*|demanda*|tribunal*
        |juez|jueza|jueces|juzgado*|sentencia*|fiscal*|investig*|dimitió|despedid*
        |destituid*|suspend*|prohib*|ilegal*|inconstitucional*|fraude*|quiebra"""
    ),
    background=phrases("fundad*|situad*|ubicad*|es conocid*|habitantes|generalmente|suele"),
)
