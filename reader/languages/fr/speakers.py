"""Who speaks in French news."""

from __future__ import annotations

from reader.languages.rows import words
from reader.languages.speakers import Speakers

SPEAKERS = Speakers(
    claiming=words(
        """accuse accusent accusé accusait compte comptent compté dénombré dénombre dénombrent
        recensé recense évalue évalué évaluent chiffre chiffré chiffrent estime estimé estiment
        prévoit prévoient prévu redoute redoutent craint craignent réclame réclament exige exigent
        reproche reprochent reproché avance avancent table tablent juge jugent soupçonne"""
    ),
    not_before=words("par"),
    kinds=(
        words("syndicat syndicats intersyndicale syndicalistes"),
        words("police policiers enquêteurs gendarmes gendarmerie parquet procureur procureure"),
        words("pompiers"),
        words("tribunal juge juges cour magistrat"),
        words("analyste analystes économiste économistes courtier"),
        words(
            """entreprise société groupe fabricant exploitant compagnie banque constructeur direction
            distributeur fournisseur armateur"""
        ),
        words(
            """gouvernement ministère ministre préfecture préfet mairie maire autorités région
            département agence régulateur commission comité municipalité"""
        ),
        words("opposition"),
        words("militants écologistes collectif riverains"),
        words("observateurs"),
        words(
            "chercheurs chercheur chercheuse scientifiques étude biologiste experts expert experte spécialistes spécialiste"
        ),
        words("médecins médecin hôpital soignants"),
        words("témoins témoin habitants voisins voyageurs locataires"),
        words("parents famille proches mère père"),
        words("armée militaires"),
        words("rebelles"),
        words("patronat employeurs agriculteurs éleveurs"),
    ),
    anyone=words("entreprise société groupe association équipe porte-parole rapport"),
)
