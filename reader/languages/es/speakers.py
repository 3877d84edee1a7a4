"""Who speaks in Spanish news."""

from __future__ import annotations

from reader.languages.rows import words
from reader.languages.speakers import Speakers

SPEAKERS = Speakers(
    claiming=words(
        """acusó acusaron acusa acusan acusado cifró cifraron cifra cifran calculó calcularon calcula
        calculan estimó estimaron estima estiman contó contaron cuenta contabilizó contabilizaron
        prevé prevén previó pronosticó pronostica espera esperan teme temen culpó culparon culpa
        exige exigió exigen reclama reclamó atribuyó atribuye atribuyen reprochó"""
    ),
    not_before=words("por"),
    kinds=(
        words("sindicato sindicatos sindical sindicalistas centrales"),
        words("policía policías investigadores agentes fiscalía fiscal guardia"),
        words("bomberos"),
        words("tribunal juez jueza jueces juzgado corte"),
        words("analista analistas economista economistas"),
        words(
            """empresa compañía firma fabricante operador aerolínea banco constructora dueño
            propietaria propietario concesionaria proveedor patronal"""
        ),
        words(
            """gobierno ministerio ministro ministra alcalde alcaldesa ayuntamiento autoridades
            gobernador presidente regulador agencia comisión comité consejería junta"""
        ),
        words("oposición"),
        words("ecologistas activistas plataforma"),
        words("observadores"),
        words(
            "científicos investigadoras estudio bióloga biólogo expertos experto experta especialistas especialista"
        ),
        words("médicos médico hospital médica"),
        words("testigos testigo vecinos residentes pasajeros inquilinos"),
        words("padres familia familiares madre padre"),
        words("ejército militares"),
        words("rebeldes"),
        words("agricultores ganaderos empresarios"),
    ),
    anyone=words("empresa compañía grupo asociación equipo portavoz informe"),
)
