"""What makes a sentence weigh in Spanish."""

from __future__ import annotations

from reader.languages.record import Stakes
from reader.languages.rows import phrases

STAKES = Stakes(
    denials=phrases(
        """niega*|negó|negaron|negado|desmiente*|desmintió|desmentido|desmintieron|rechaza*
        |rechazó|refut*|inocen*|no culpable|infundad*|sin fundamento|descart*|se declaró no"""
    ),
    answers=phrases(
        """reaccion*|respond*|respuesta*|replic*|contestó|defend*|defiend*|justific*|comunicado
        |portavoz*|vocer*|disculp*|lament*|celebró"""
    ),
    silence=phrases(
        """declinó comentar|declinó hacer|rehusó|se negó a comentar|se negó a responder
        |no respondió|no respondieron|no quiso comentar|no ha respondido|sin comentarios
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
        |contradi*|contrari*|en realidad|desminti*|sin verificar|no verificad*|bulo*
        |rectific*"""
    ),
    harm=phrases(
        """muert*|murió|murieron|fallec*|mortal*|herid*|lesionad*|desaparecid*|evacu*|víctima*
        |explosión|explosiones|derrumb*|envenen*|contamin*|tóxic*"""
    ),
    law=phrases(
        """imputad*|procesad*|condenad*|arrest*|deten*|cárcel|prisión|multa*|demanda*|tribunal*
        |juez|jueza|jueces|juzgado*|sentencia*|fiscal*|investig*|dimitió|despedid*
        |destituid*|suspend*|prohib*|ilegal*|inconstitucional*|fraude*|quiebra"""
    ),
    background=phrases("fundad*|situad*|ubicad*|es conocid*|habitantes|generalmente|suele"),
)
