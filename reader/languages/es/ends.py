"""Spanish words that tell two ends apart."""

from __future__ import annotations

from reader.languages.ends import Ends
from reader.languages.rows import rows_of, words

ENDS = Ends(
    origins=words("de del desde"),
    goals=words("a al hacia hasta"),
    after=words("tras después"),
    blaming=words(
        """atribuyó atribuye atribuyeron atribuyen atribuido atribuida atribuyendo achacó achaca
        achacaron achacan achacado imputó imputa imputan"""
    ),
    blamed=words("a al"),
    holding=words("de del a al"),
    objects=words("a al"),
    inverting=words("que"),
    deeds=tuple(
        tuple(row.split())
        for row in rows_of(
            """
            apuñaló apuñalaron apuñalad* acuchilló acuchillad*
            disparó dispararon tiroteó tirotead* baleó balead* fusiló fusilad*
            embistió embistieron embestid* chocó chocaron atropelló atropellad* golpeó golpead* arrolló arrollad*
            agredió agredid* atacó atacaron atacad* mordió mordid*
            mató mataron matado asesinó asesinaron asesinad*
            hirió hirieron herido herida heridos heridas
            expulsó expulsaron expulsad* echó echaron deportó deportad* desalojó desalojad*
            acusó acusaron acusa acusad* denunció denunciad* culpó culpad*
            demandó demandad* querelló
            detuvo detuvieron detenid* arrestó arrestad* capturó capturad* apresó apresad*
            venció vencieron vencid* derrotó derrotaron derrotad* goleó superó batió
            compró compraron comprad* adquirió adquirid*
            vendió vendieron vendid*
            invadió invadid* ocupó ocupad* bombardeó bombardead*
            despidió despidieron despedid* destituyó destituid* cesó cesad*
            rescató rescatad* salvó salvad*
            amenazó amenazad* chantajeó chantajead* atracó atracad* robó robaron
            criticó criticad* condenó condenad* censuró censurad*
            elogió elogiad* felicitó felicitad* alabó alabad*
            reemplazó reemplazad* sustituyó sustituid* relevó relevad* sucedió sucedid*
            engañó engañad* estafó estafad* traicionó traicionad*
            """
        )
    ),
)
