"""Who speaks in German news."""

from __future__ import annotations

from reader.languages.rows import words
from reader.languages.speakers import Speakers

SPEAKERS = Speakers(
    claiming=words(
        """beschuldigt beschuldigte beschuldigten bezichtigt bezichtigte schätzt schätzte schätzten
        beziffert bezifferte zählte zählten erwartet erwartete erwarten rechnet rechnete
        prognostiziert prognostizierte fürchtet befürchtet befürchtete fordert forderte forderten
        warf wirft warfen sieht sah ging"""
    ),
    not_before=words("von"),
    kinds=(
        words("gewerkschaft gewerkschaften gewerkschafter betriebsrat"),
        words("polizei ermittler kripo staatsanwaltschaft staatsanwalt staatsanwältin"),
        words("feuerwehr"),
        words("gericht richter richterin amtsgericht landgericht oberlandesgericht kammer"),
        words("analyst analysten analystin ökonom ökonomen ökonomin volkswirt volkswirte"),
        words(
            """unternehmen firma konzern hersteller betreiber bank fluggesellschaft händler reederei
            lieferant geschäftsführung"""
        ),
        words(
            """regierung ministerium minister ministerin behörde behörden stadt landkreis landrat
            bürgermeister bürgermeisterin oberbürgermeister stadtverwaltung amt kommission
            aufsicht ausschuss"""
        ),
        words("opposition"),
        words("umweltschützer aktivisten bürgerinitiative initiative naturschützer"),
        words("beobachter wahlbeobachter"),
        words(
            "forscher forscherin wissenschaftler studie forschenden wissenschaftlerin experten experte expertin fachleute fachleuten"
        ),
        words("ärzte arzt ärztin klinik krankenhaus"),
        words("zeugen zeuge anwohner bewohner nachbarn fahrgäste mieter"),
        words("eltern familie angehörige mutter vater"),
        words("armee militär bundeswehr"),
        words("rebellen"),
        words("vermieter arbeitgeber landwirte bauern"),
    ),
    anyone=words("unternehmen firma gruppe team verein verband sprecher sprecherin bericht"),
    objects=words("den dem einen einem"),
)
