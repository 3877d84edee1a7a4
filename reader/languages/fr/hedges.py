"""How French makes a claim less sure or less binding."""

from __future__ import annotations

from reader.languages.record import Hedges
from reader.languages.rows import beside, cues, phrases, words

HEDGES = Hedges(
    cues=cues(
        possible=phrases(
            """pourrait|pourraient|pourra|peut être|éventuellement|possible|possibles|
            possiblement|susceptible de|susceptibles de|il se peut|il est possible|
            potentiellement|risque de|risquent de|menace de|menacent de|éventuel|éventuelle|
            hypothétique|envisageable|n exclut pas|n excluent pas|n a pas exclu|n ont pas exclu|n excluait pas|sans exclure|pas exclu|pas exclue|pas exclus|pas exclues|pas à exclure|pas écarté|pas écartée|n a pas écarté|n écarte pas"""
        ),
        likely=phrases(
            """très probable|forte probabilité|toutes les chances|forte chance|fortes chances|de grandes chances|escompte|escomptent|pronostique|pronostiquent|compte sur|comptent sur|projette|projettent|prévisible|prévisibles|selon les prévisions|mise sur|misent sur|probablement|sans doute|vraisemblablement|devrait|devraient|probable|probables|
            s attend à|s attendent à|attendu|attendue|attendus|attendues|en passe de|selon toute vraisemblance|table sur|
            tablent sur|prévoit que|prévoient que|anticipe|anticipent"""
        ),
        hearsay=phrases(
            """dirait|diraient|devait avoir|présumé|présumée|présumés|présumées|aurait|auraient|serait|seraient|soupçonné|
            soupçonnée|soupçonnés|soupçonnées|soupçonne|soupçonnent|soupçonnait|soupçonnaient|
            prétendument|prétendu|prétendue|supposé|supposée|
            supposés|supposées|soi disant|dit on|semblerait|tiendrait|ferait|feraient|
            compterait|compteraient|se trouverait|se trouveraient"""
        ),
        belief=phrases(
            """apparemment|semble|semblent|semblait|semblaient|paraît|paraissent|paraissait|paraissaient|
            laisse penser|laissent penser|laisse croire|suggère que|suggèrent que|
            il semble|passe pour|passent pour|visiblement"""
        ),
        estimate=phrases(
            "estimé à|estimée à|estimés à|estimées à|évalué à|évaluée à|chiffré à|chiffrée à"
        ),
        advice=phrases("recommandé|recommande|recommandent|conseille|conseillé|il faudrait"),
        duty=phrases(
            """doit|doivent|devait|devaient|obligatoire|obligatoires|obligé|obligée|obligés|
            obligées|exigera|exigeront|imposera|imposeront|tenu de|tenus de|tenue de|tenues de|il faut|contraint de|contraints de|
            contrainte de|contraintes de|est forcé|sont forcés|est imposé|impérativement"""
        ),
        permit=phrases(
            """le droit de|interdit de|interdite de|interdits de|permission de|autorisation de|libre de|libres de| possibilité de|
            peut|peuvent|pouvait|pouvaient|autorisé à|autorisés à|autorisée à|en mesure de"""
        ),
        proposal=phrases("propose de|proposent de|proposé de|suggère de|suggèrent de"),
        intent=phrases(
            """envisage|envisagent|envisageait|compte faire|entend|entendent|projette de|
            projettent de|prévoit de|prévoient de|souhaite|souhaitent|espère|espèrent|veut|
            veulent|a l intention de|ont l intention de|étudie|étudient|cherche à|
            cherchent à|compte fermer|compte ouvrir|compte vendre|compte acheter"""
        ),
        told=phrases("""rapport|rapporte|rapportent|parquet|procureur|procureure|indique|indiquent|d'après|
            selon|d après|croit|croient|pense|pensent|estime que|estiment que"""),
        rated=phrases("""chiffre|chiffrent|chiffrait|évalue|évaluent|estime|estiment|estimait"""),
        open=phrases(
            """réserve|réservent|réservé|option|options|porte ouverte|laisse ouverte|laissent ouverte|reproche|reprochent|reprochait|reproché|soupçonner|impute|imputé|imputée|demandée|demandés|demandées|exigé|exigée|exigés|exigées|requis|requise|requises|prié|priée|priés|priées|sommé|sommés|nécessaire|nécessaires|invitée|invitées|incombe|reste à|restent à|reste encore à|restent encore à|intéressé|intéressée|intéressés|intérêt|met en cause|mettent en cause|impute|imputent|attribue| attribuent|forcé|forcés|forcée|a forcé|jusqu à|encourt|encourent|encouru|prévoit|prévoient| s attend|s attendent|voit|voient|
            prévu|prévue|prévus|prévues|provisoire|provisoires|si|pourvu que|à condition|appelle à|appellent à|demande|demandent|demandé|exige|
            exigent|ordonné|tente de|tentent de|tenté|tentative|projet|plan|intention|espoir|
            crainte|craint|craignent|risque|menace|danger|soupçon|soupçons|accusé|accusée|
            accusés|accusées|accuse|accusation|accusations|inculpé|mis en examen|poursuivi|
            poursuivie|hypothèse|piste|prévision|prévisions|estimation|estimations|
            perspective|possibilité|éventualité|question|doute|doutes|incertain|prêt à|
            prêts à|promis|promet|annonce|annoncé|considéré|considérée|compte|comptent|
            chargé de|invité à|invités à|appelé à|appelés à|capable de|capables de"""
        ),
    ),
    not_before=beside(
        ("peut|peuvent|pouvait|pouvaient|pourrait|pourraient|pourra", "pas plus jamais guère"),
        ("doit|doivent|devait|devaient", "pas son sa ses leur leurs à"),
        ("demande", "intérieure mondiale d de"),
        ("entend|entendent", "parler dire"),
    ),
    not_after=beside(
        ("possible|possibles", "que plus si aussi autant"),
        ("doute", "aucun sans nul"),
        ("entend|entendent", "on l"),
        # What a text provides for is no expectation.
        (
            "prévoit que|prévoient que",
            "loi texte projet accord plan pacte règlement contrat décret convention calendrier programme statut",
        ),
    ),
    beside_verbs=frozenset(
        phrases("probablement|vraisemblablement|sans doute|selon toute vraisemblance")
    ),
    firm=words(
        """décidé décide voté vote adopté adopte imposé impose sait savent prouve prouvé
        confirme confirmé démontre démontré certainement assurément réellement effectivement
        signé signe lancé lance va vont approuvé approuve"""
    ),
    conditional=("rait", "raient"),
    settled=words("doit doivent"),
    will=words("sera seront"),
    light=words("aider contribuer servir"),
    purpose=phrases("pour que|afin que|de sorte que"),
    whether=words("si s"),
    future=("era", "eront", "ira", "iront", "dra", "dront", "ura", "uront"),
    by_form=words("aurait auraient serait seraient ferait feraient compterait compteraient"),
    unknown=phrases(
        """pas connue|pas connues|pas connu|pas encore connue|pas encore connues|inconnue|
        inconnues|inconnu|indéterminée|indéterminées|pas été établie|pas été déterminée|
        pas été déterminées|pas été élucidée|pas clair|trop tôt pour dire|reste à déterminer|
        restent à déterminer|on ignore|ignorait|ignorent"""
    ),
    unknown_of=words(
        "cause causes origine origines raison raisons motif motifs pourquoi circonstances"
    ),
    ordering=words(
        """condamné condamnée condamnés condamnées ordonné ordonne ordonnent enjoint sommé sommée imposé impose imposent obligé obligée contraint contrainte
        loi lois décret règlement règles arrêté code ordonnance directive prévoit prévoient"""
    ),
    deeds=words(
        """-tion -sion -ment -age -ure -ance -ence -ade -ée vente achat rachat retrait hausse baisse
        grève loi taxe projet plan offre fusion recours départ retour report appel gel arrêt prêt visite
        réforme mesure boycott vote accord contrat plainte entrée sortie coupe cession"""
    ),
)
