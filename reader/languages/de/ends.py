"""German words that tell two ends apart."""

from __future__ import annotations

from reader.languages.ends import Ends
from reader.languages.rows import rows_of, words

ENDS = Ends(
    origins=words("von vom aus"),
    goals=words("nach auf zu zum zur in ins"),
    after=words("nach nachdem"),
    holding=words("von vom aus des der"),
    objects=words("den einen"),
    having=words("hat haben hatte hatten soll sollen will wollen habe"),
    deeds=tuple(
        tuple(row.split())
        for row in rows_of(
            """
            stach stachen gestochen erstach erstochen niedergestochen niederstach messerstich*
            schoss schossen geschossen angeschossen erschoss erschossen niedergeschossen
            ramm* gerammt angefahren überfahren erfasst* streift* gestreift
            angegriffen griff angriff attackier* schlug schlugen geschlagen verprügel* überfallen überfiel biss gebissen
            tötete töteten getötet ermord*
            verletzt* verwundet*
            ausgewiesen auswies wies ausweist abgeschoben vertrieb* vertrieben hinausgeworfen
            verklagt* klagte
            beschuldig* bezichtig* anklagt* angeklagt beschuldigt* vorgeworfen
            festgenommen verhaftet* nahm festnahm inhaftier*
            besiegt besiegte besiegten bezwang* bezwungen schlug geschlagen überrollt*
            kaufte kauften gekauft übernahm übernahmen übernommen erwarb* erworben
            verkauft*
            besetzt* bombardier* überfiel überfallen eingenommen
            entließ entließen entlassen gefeuert feuert*
            gerettet rettet*
            bedroh* erpress* beraubt* ausgeraubt
            kritisier* verurteil* rügt* gerügt
            lobt* gelobt würdig* gewürdigt
            ersetzt* abgelöst löste
            betrog betrogen betrüg* hinterg*
            """
        )
    ),
)
