"""German words of one sort, of which one is not the other: where one is told, the other is not.

A row is a sort; between bars stand words for one and the same, in all their forms.
"""

from __future__ import annotations

from reader.languages.rows import sorts

SORTS = sorts(
    """
    arzt|ärztin|ärzte|chirurg|chirurgin krankenschwester|krankenpfleger|pfleger|pflegerin|pflegekräfte hebamme apotheker|apothekerin zahnarzt|zahnärztin tierarzt|tierärztin lehrer|lehrerin|lehrern anwalt|anwältin|anwälte|rechtsanwalt feuerwehrmann|feuerwehrleute soldat|soldatin|soldaten pilot|pilotin|piloten bauer|bäuerin|bauern|landwirt|landwirte fischer bäcker|bäckerin metzger|fleischer elektriker schreiner|tischler architekt|architektin|architekten pfarrer|pfarrerin|pastor imam rabbiner koch|köchin kellner|kellnerin gärtner|gärtnerin dichter|dichterin komponist|komponistin bildhauer
    schüler|schülerin|schülerinnen|schülern lehrer|lehrerin|lehrerinnen|lehrern|lehrkräfte eltern
    fahrgast|fahrgäste|passagier|passagiere fahrer|fahrerin fußgänger|fußgängerin radfahrer|radler
    kunde|kunden|kundin|kundinnen mitarbeiter|mitarbeiterin|mitarbeiterinnen|beschäftigte|beschäftigten|angestellte aktionär|aktionäre|anleger lieferant|lieferanten|zulieferer gläubiger
    richter|richterin staatsanwalt|staatsanwältin angeklagter|angeklagte|angeklagten zeuge|zeugin|zeugen
    bürgermeister|bürgermeisterin landrat|landrätin senator|senatorin botschafter|botschafterin könig königin prinz prinzessin papst bischof
    torwart|torhüter verteidiger|abwehrspieler stürmer|angreifer schiedsrichter
    schauspieler|schauspielerin sänger|sängerin tänzer|tänzerin maler|malerin schriftsteller|schriftstellerin|autor|autorin
    bruder schwester cousin|cousine onkel tante neffe nichte vater mutter großvater großmutter|oma sohn tochter ehemann ehefrau enkel enkelin nachbar|nachbarin
    krankenhaus|klinik|klinikum|krankenhäuser|kliniken schule|schulen gefängnis|gefängnisse|haftanstalt kirche|kirchen moschee|moscheen synagoge museum|museen bibliothek|bücherei theater kino|kinos restaurant|gaststätte hotel|hotels supermarkt|supermärkte apotheke fabrik|werk flughafen bahnhof stadion kaserne kindergarten|kita
    bank versicherer|versicherung händler|einzelhändler fluggesellschaft|airline autobauer|autohersteller brauerei verlag
    parlament|bundestag gericht regierung|bundesregierung
    armee|heer marine polizei
    auto|autos|pkw|wagen bus|busse|reisebus zug|züge straßenbahn|tram lastwagen|lkw|laster motorrad|motorräder fahrrad|fahrräder traktor flugzeug|flugzeuge hubschrauber schiff|boot|fähre
    fluss|flusses see|teich meer kanal
    berg wüste wald insel strand höhle gletscher vulkan
    brücke tunnel damm|talsperre straße|autobahn bahnstrecke flughafen hafen kanal
    küche schlafzimmer badezimmer|bad keller dachboden garage balkon dach garten
    wohnung haus|einfamilienhaus zelt wohnwagen schloss
    rot|rote|roten|roter|rotes blau|blaue|blauen|blauer|blaues grün|grüne|grünen|grüner|grünes gelb|gelbe|gelben|gelber|gelbes braun|braune|braunen schwarz|schwarze|schwarzen|schwarzer|schwarzes weiß|weiße|weißen|weißer|weißes grau|graue|grauen
    hund|hunde katze|katzen pferd|pferde kuh|kühe schaf|schafe schwein|schweine ziege|ziegen huhn|hühner ente|enten kaninchen fuchs löwe tiger elefant|elefanten affe|affen schlange|schlangen hai|haie wal|wale adler
    kopf hals schulter arm ellbogen hand finger brust hüfte bein knie knöchel fuß auge ohr nase kiefer
    bier wein whisky wodka gin rum kaffee tee milch saft
    öl|erdöl gas|erdgas kohle strom
    regen schnee hagel nebel dürre frost
    erdbeben überschwemmung|hochwasser feuer|brand hurrikan|taifun|wirbelsturm lawine dürre tsunami
    fußball rugby handball tennis golf basketball eishockey boxen radsport schwimmen rudern volleyball
    roman film oper lied gemälde gedicht foto skulptur|statue
    telefon|handy|smartphone laptop|computer fernseher|fernsehen radio kamera
    interview|gespräch rede brief e-mail|mail podcast
    mord totschlag diebstahl|raub betrug|untreue brandstiftung vergewaltigung bestechung|korruption entführung schmuggel meineid spionage verleumdung erpressung
    unfall suizid|selbstmord mord
    messer pistole|gewehr|schusswaffe axt bombe granate hammer
    rakete|raketen drohne|drohnen panzer
    umsatz|erlös gewinn|überschuss|ergebnis verlust schulden dividende
    inflation|teuerung arbeitslosigkeit wachstum löhne
    steuer|steuern|abgabe strafe|bußgeld miete|mieten lohn|gehalt rente bonus
    krebs diabetes asthma schlaganfall demenz hepatitis lungenentzündung
    hochzeit|trauung beerdigung|begräbnis|trauerfeier taufe geburtstag konzert wahl
    mündlich|mündliche|mündlichen schriftlich|schriftliche|schriftlichen
    körperlich|körperliche|körperlichen seelisch|seelische|psychisch|psychische|psychischen sexuell|sexuelle|sexuellen
    politisch|politische|politischen|politischer wirtschaftlich|wirtschaftliche|wirtschaftlichen|finanziell|finanzielle|finanziellen militärisch|militärische|militärischen kulturell|kulturelle|kulturellen religiös|religiöse|religiösen rechtlich|rechtliche|rechtlichen
    verheiratet geschieden verwitwet verlobt
    """
)
