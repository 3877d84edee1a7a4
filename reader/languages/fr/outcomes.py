"""French words for the stages and outcomes of a case, a decision, a deal, and of what happens."""

from __future__ import annotations

from reader.languages.claims import Outcomes
from reader.languages.rows import opposites, phrases, words

OUTCOMES = Outcomes(
    stages=opposites(
        """
        suspected = soupçonné*|suspecté*|~soupçon*|~suspect*|~présumé*
        questioned = interrogé*|entendu+loi|entendue+loi|entendus+loi|entendues+loi|auditionné*|interrogatoire*|audition|auditions|entendu comme témoin|~interrogent|~interroge
        sought = recherché+loi|recherchée+loi|recherchés+loi|recherchent|en fuite|avis de recherche|chasse à l homme|~recherches|~recherche
        arrested = arrêté+loi|arrêtée+loi|arrêtés+loi|arrêtées+loi|arrestation*|interpellé*|interpellation*|interpelle|garde à vue|appréhendé*|placé* en détention|capturé*|~détention|~détenu*
        charged = mis en examen|mise en examen|mis* en examen|inculpé*|inculpation*|mis en cause|poursuivi|poursuivie|poursuivis|poursuivies|accusé+loi|accusée+loi|accusés+loi|accusées+loi|inculpe|~poursuites|~chef|~chefs
        tried = jugé|jugée|jugés|jugées|en procès|comparaît|comparait|comparaissait|comparu|renvoyé devant|renvoyée devant|renvoyés devant|~procès|~jugement
        convicted = condamné|condamnée|condamnés|condamnées|condamne|condamnation*|reconnu coupable|reconnue coupable|reconnus coupables|déclaré coupable|déclarée coupable|déclarés coupables|coupable+loi|coupables+loi|culpabilité
        pleaded = plaidé coupable|plaide coupable|avoué|avoue|aveux|passé aux aveux|reconnu les faits|reconnaît les faits
        denied = nie|nié|nient|niait|niaient|dément|démenti|démentit|démentent|démentait|conteste|contesté+faits|contestent|plaidé non coupable|rejette les accusations|rejeté les accusations|réfut*|~démenti
        admitted = admis|admet|admettent|avoué|avoue|avouent|reconnu les|a reconnu|ont reconnu|reconnaît|reconnu avoir|reconnu que|reconnaissent|aveux
        silent = aucun commentaire|pas commenté|n a pas réagi
        declined = refusé de commenter|refuse de commenter|refusé de répondre|refusé de s exprimer|refusé tout commentaire|n a pas souhaité|n ont pas souhaité|pas souhaité|pas souhaité répondre|n a pas voulu|sans commentaire
        unanswered = n a pas répondu|n ont pas répondu|pas répondu|n a pas pu être joint|n a pas pu être jointe|n ont pas pu être joints|n a pu être joint|n a pu être jointe|injoignable*|n était pas joignable|n a pas donné suite
        acquitted = relaxé|relaxée|relaxés|relaxées|relaxe|acquitté|acquittée|acquittés|acquittées|acquitte|acquittement*|blanchi|blanchie|blanchis|innocenté*|non coupable|mis hors de cause|mise hors de cause|lavé de|disculpe|disculpé|disculpée|met hors de cause|blanchit
        dropped = non lieu|classé sans suite|classée sans suite|classement sans suite|abandon des poursuites|abandonné les poursuites|abandonne les poursuites|poursuites abandonnées|poursuites .. abandonnées|plainte rejetée|débouté|déboutée
        sentenced = ans de prison|mois de prison|an de prison|ans d emprisonnement|ans de réclusion|prison ferme|réclusion|peine de|écopé|écope|mois d emprisonnement|~prison|~peine|~ans
        jailed = prison ferme|ans de prison|mois de prison|prison ferme|incarcéré*|emprisonné*|écroué*|derrière les barreaux|incarcération|réclusion|~prison
        fined = amende|amendes|~euros
        probation = sursis|avec sursis|travail d intérêt|bracelet électronique
        investigated = enquête sur|enquête ouverte|ouvert une enquête|ouverture d une enquête|enquête a été ouverte|enquêtent|information judiciaire|visé par une enquête|visée par une enquête|~enquête*|~enquêteurs
        bailed = remis en liberté|remise en liberté|libéré|libérée|libérés|libérées|sous caution|contrôle judiciaire|relâché*|libération
        remanded = maintenu en détention|détention provisoire|maintenue en détention|placé en détention|placée en détention|écroué*
        upheld = confirmé la condamnation|confirmé le jugement|confirmé en appel|rejeté l appel|confirmé la peine|rejeté le pourvoi|rejeté son appel|confirme la condamnation|rejeté son pourvoi
        overturned = annulé la condamnation|annulé le jugement|cassé|casse|infirmé*|infirme|annulé sa condamnation|jugement annulé|cassation du
        appealed = fait appel|~fera appel|~feront appel|faire appel|interjeté appel|faisait appel|formé un pourvoi|~appel|~pourvoi
        pardoned = gracié*|amnisti*|grâce présidentielle
        unhurt = indemne|indemnes|sain et sauf|saine et sauve|sains et saufs|saines et sauves|aucun blessé|pas de blessé*|sans faire de blessé*|n a été blessé|pas fait de blessé*
        injured = blessé|blessée|blessés|blessées|blesse|blessent|blessant|blessure*|~hôpital|~hospitalis*
        slight = légèrement blessé*|blessé légèrement|blessées légèrement|blessés légèrement|blessés légers|blessures légères|légèrement touché*|blessé léger
        grave = grièvement blessé*|gravement blessé*|blessé grièvement|blessés grièvement|blessée grièvement|blessés graves|blessures graves|blessé gravement|grièvement|grièvement brûlé*|blessé grave
        critical = urgence absolue|pronostic vital engagé|entre la vie et la mort|état critique|dans un état grave|pronostic vital est engagé
        stable = état stable|hors de danger|stable|stables
        missing = disparu|disparue|disparus|disparues|portés disparus|porté disparu|introuvable*|~disparition
        killed = tué|tuée|tués|tuées|tue|tuent|tuant|mort|morte|morts|mortes|meurt|meurent|mourir|décédé*|décès|décède|trouvé la mort|perdu la vie|mortel|mortelle|mortels|noyé*|péri|périt|succombé|cadavre*|corps sans vie|abattu|assassiné*|coûté la vie|~victimes|~vies|~meurtre|~assassinat
        rescued = secouru|secourue|secourus|secourues|sauvé|sauvée|sauvés|sauvées|retrouvé vivant|retrouvée vivante|retrouvés vivants|retrouvé sain|survécu|survivant*|rescapé*|~secours
        ill = infecté*|testé positif|testée positive|testés positifs|contaminé|contaminée|contaminés|tombé malade|tombée malade|tombés malades|contracté|~malade*|~infection*
        recovered = guéri|guérie|guéris|guéries|rétabli|rétablie|rétablis|sorti de l hôpital|sortie de l hôpital|testé négatif|testée négative|guérison*
        damaged = endommagé*|abîmé*|endommage|dégradé*|~dégâts|~dommages
        destroyed = détruit|détruite|détruits|détruites|détruisant|réduit en cendres|réduite en cendres|ravagé*|anéanti*|effondré*|destruction
        considered = envisage|envisagent|envisagé|envisageait|étudie|étudient|examine|examinent|à l étude|réfléchit à|réfléchissent à|songe à|songent à|~étude|~examen|~étudié
        proposed = proposé|proposée|proposés|proposées|propose|proposent|proposait|présenté un projet|présente un projet|déposé un|déposé une|soumis|soumet|suggéré*|suggère|~proposition*|~projet|~texte
        recommended = conseille|conseillent|conseillé|recommandé|recommandé*|recommande|recommandent|recommandation*|préconis*|conseillé*|avis favorable
        reading = première lecture|deuxième lecture|seconde lecture|en commission
        adopted = adopté|adoptée|adoptés|adoptées|adopte|adoptent|adoption|approuvé|approuvée|approuvés|approuvées|approuve|approuvent|approbation|voté|votée|votés|votées|votent|promulgué*|ratifi*|entré en vigueur|entrée en vigueur|entre en vigueur|
          en vigueur|feu vert|validé|validée|validés|valide|autorisé|autorisée|autorisés|autorise|autorisation|accepté|acceptée|signé la loi|~loi|~vote|~décidé|~décide|~accord
        rejected = rejeté|rejetée|rejetés|rejetées|rejette|rejettent|rejet|repoussé|repoussée+projet|refusé|refusée|refusés|refuse|refusent|voté contre|votent contre|~refusé de|~refuse de|~refusent de|retoqué*|débouté|~refus|~contre
        vetoed = veto|son veto|refusé .. de signer|refuse .. de signer|refusé .. de promulguer|refuse .. de promulguer
        withdrawn = retiré|retirée|retirés|retire|retirent|retrait|abandonné|abandonnée|abandonnés|abandonne|abandon|renoncé|renonce|renoncent|enterré|enterrée
        postponed = reporté|reportée|reportés|reportées|reporte|reportent|report|repoussé|repoussée|repoussés|repousse|différé|différée|ajourné*|ajournement|décalé*|remis à|remise à|~tard
        cancelled = annulé|annulée|annulés|annulées|annule|annulent|annulation*|supprimé|supprimée|supprimés|supprime|déprogrammé*|n aura pas lieu|abandonné|abandonnée
        held = a eu lieu|ont eu lieu|aura bien lieu|s est tenu|s est tenue|se sont tenu*|maintenu|maintenue|maintenus|~lieu
        suspended = suspendu|suspendue|suspendus|suspendues|suspend|suspendent|suspension*|interrompu|interrompue|interrompus|interruption|mis à pied|mise à pied|gelé|gelée|gelés|en pause
        revoked = révoqué*|révoque|révocation|retiré+permis|retirée+permis|retiré .. licence|retrait de licence|retrait du permis|retrait de la licence|déchu|déchue|retiré sa licence
        banned = interdit|interdite|interdits|interdites|interdisent|interdiction*|exclu|exclue|exclus|radié*|banni|bannie|bannis|interdire
        interested = négocie|négocient|négociation*|négociait|discussions|pourparlers|intéressé par|intéressée par|en vue du rachat|intérêt pour|cherche un repreneur|cherche un acheteur|en discussion|envisage de racheter|envisage de vendre|étudie la vente|étudie le rachat|étudie la cession|envisage la vente|envisage la cession|envisage le rachat|à vendre|mis en vente|~intérêt
        offered = offre d achat|offre de rachat|offre publique|opa|fait une offre|déposé une offre|propose de racheter|proposé de racheter|~offre|~offres
        agreed = accord pour racheter|accord sur|trouvé un accord|conclu un accord|signé un accord|parvenus à un accord|parvenu à un accord|va racheter|vont racheter|va acheter|va vendre|accepté de vendre|accepté de racheter|compte racheter|accord conclu|accord trouvé|accord de principe|~accord
        bought = acheté|achetée|achetés|racheté|rachetée|rachetés|rachète|acquis|acquise|vendu|vendue|vendus|vendues|cédé|cédée|cédés|finalisé|finalisée|finalise|bouclé le rachat|repris l entreprise|~rachat|~vente|~cession|~acquisition|~achète|~vend
        collapsed = échoué|échoue|échouent|échec|échoué|rompu|rompues|rompu les|capoté|capote|rupture des négociations|sans accord|aucun accord|n ont pas abouti|pas abouti
        nominated = candidat à|candidate à|pressenti|pressentie|favori pour|proposé comme|désigné candidat|~candidat*
        appointed = nommé|nommée|nommés|nommées|nomme|nomment|nomination|désigné|désignée|investi|investie|intronisé*|élu président|élue présidente|prend la tête|pris la tête
        resigned = démissionné|démissionne|démissionnent|démission|démissions|démissionnaire*|quitté ses fonctions|quitte ses fonctions|quitte son poste|quitté son poste|rendu son tablier
        dismissed = limogé*|limogeage|limoge|licencié|licenciée|licenciés|licenciement*|licencie|révoqué|révoquée|destitué*|destitution|renvoyé|renvoyée|démis de|démise de|évincé*|écarté|écartée|remercié|remerciée|viré|virée
        retired = retraite|à la retraite
        offered_resign = proposé sa démission|présenté sa démission|remis sa démission|offert sa démission|propose sa démission
        tested = testé|testée|testés|testent|teste|essai clinique|essais cliniques|en test|expérimenté*|expérimentation|~tests|~test|~essai*
        recalled = rappelé|rappelée|rappelés|rappelle|rappel|rappels
        launched = en vente|commercialisé*|commercialise|mis sur le marché|mise sur le marché|sur le marché|en rayon|~vente
        announced = dévoilé*|présenté|présentée|~annoncé|~annonce
        threatened = menacé de faire grève|menace de faire grève|menacent de faire grève|menacé de grève|menacent de grève|menacent d une grève|menace de grève|préavis de grève|menacé de se mettre en grève|menacent de se mettre en grève|~menac*|~préavis
        striking = en grève|fait grève|font grève|débrayé|débrayage|cessé le travail|cessent le travail|~grève|~grèves
        ended = fin de la grève|fin à la grève|mis fin à leur grève|repris le travail|grève levée|levé la grève|reprise du travail|fin à leur mouvement|cessé leur grève
        truce = cessez le feu est entré|trêve est entrée|accord de cessez le feu|accepté un cessez le feu|signé un cessez le feu|conclu une trêve|trêve respectée
        untruce = rompu la trêve|rompu le cessez le feu|violé la trêve|violé le cessez le feu|trêve rompue|cessez le feu rompu|rejeté la trêve|rejeté le cessez le feu
        applied = demandé l autorisation|demande l autorisation|déposé une demande|déposé un dossier|déposé sa demande|sollicité*|postulé|postule|candidaté|~demande
        granted = accordé|accordée|accordés|accorde|accordent|octroyé*|délivré|délivrée|autorisé|autorisée|feu vert|obtenu|obtenue|~autorisation
        refused = refusé|refusée|refusés|refuse|refusent|rejeté|rejetée|rejette|refus
        leading = en tête|devance|devançait|mène|arrive en tête|en ballottage favorable|favori|~avance
        won = remporté|remporte|remportent|remportée|gagné|gagne|gagnent|élu|élue|élus|réélu|réélue|victoire|vainqueur|s est imposé|s est imposée|l emporte|l a emporté
        lost = perdu|perd|perdent|battu|battue|défaite|s est incliné|s est inclinée|reconnu sa défaite|concédé
        runoff = second tour|deuxième tour|ballottage
        contested = contesté le résultat|conteste le résultat|contesté les résultats|conteste les résultats|recours contre le résultat|recomptage
        building = en construction|en travaux|construit|construisent|début des travaux|travaux ont commencé|première pierre|en chantier|~travaux|~construction|~chantier
        opened = ouvert|ouverte|ouverts|ouvre|ouvrent|inauguré*|inaugure|inauguration|ouverture|mis en service|mise en service
        closed = fermé|fermée|fermés|fermées|ferme|ferment|fermeture*
        demolished = démoli|démolie|démolis|démolies|démolition|rasé|rasée|rasés|détruit|détruite|abattu+bâtiment
        contained = maîtrisé*|circonscrit*|sous contrôle|fixé|contenu|~contrôle
        burning = hors de contrôle|se propage|se propageait|progresse|brûle toujours|fait rage|hors de contrôle|pas maîtrisé|progressait
        extinguished = éteint|éteinte|éteints|éteindre|éteintes
        watch = vigilance jaune|vigilance orange
        warning = vigilance rouge|alerte rouge
        lifted = vigilance levée|levée de la vigilance|levé la vigilance|levé l alerte|alerte levée
        insolvent = faillite|liquidation|redressement judiciaire|cessation de paiement*|dépôt de bilan|déposé le bilan
        bailed_out = plan de sauvetage|renfloué*|renflouement|sauvetage|prêt d urgence
        raised = relevé+taux|relève+taux|relever+taux|releva+taux|augmenté+taux|augmente+taux|augmenter+taux|haussé+taux|~hausse|~augmentation|~relèvement
        lowered = abaissé+taux|abaisse+taux|abaisser+taux|baissé+taux|baisse+taux|baisser+taux|réduit+taux|réduire+taux|~réduction
        unchanged = inchangé*|statu quo|stagn*|gelé+taux|gelés+taux|gel des+taux|maintenu .. niveau|maintient .. niveau|~stable|~stables
        revenue = chiffre d affaires|ventes|~recettes|~revenus
        profit = bénéfice|bénéfices|résultat net|résultat opérationnel|profits|profit|~rentable
        urged = exhort*|appelé .. à|appelle .. à|appellent .. à|appelait .. à|invité .. à|invite .. à|demandé .. de|demande .. de|prié .. de|prie .. de|presse .. de|pressé .. de|~appel|~demande
        ordered_to = ordonné*|ordonne|ordonnent|enjoint|enjoignent|intimé|imposé|sommé*
        unproved = aucun indice|aucune preuve|aucun élément|pas d indice
        ruled_out = écarté*|exclu*|écarte|exclut
        pilot = à titre expérimental|expérimentation*|phase pilote|projet pilote
        rolled_out = généralisé*|généralise*|généralisation|partout
        pledged = promis|promesse*|engagement*|intention*
        paid = versé*|décaissé*
        regretted = regrett*|regrets
        apologised = excus*|pardon
        plurality = arrivé en tête|arrivée en tête|premier parti|première force|majorité relative
        majority = majorité absolue
        abstained = absten*|abstention*
        opposed = voté contre|votent contre|votes contre
        careless = négligen*|par mégarde|involontaire*|imprudent*|par inadvertance
        deliberate = délibéré*|volontairement|intentionnel*|sciemment|exprès
        average = en moyenne|moyenne|moyen
        maximum = au maximum|au plus|ne dépasse pas|maximal*|pas plus de
        deficit = déficit
        debt = dette|dettes|endettement
        gross = brut|brute|bruts
        net = net|nette|nets
        pretax = avant impôt|avant impôts
        aftertax = après impôt|après impôts
        nominal = euros courants|en valeur nominale|nominal*
        real_terms = corrigé de l inflation|corrigée de l inflation|en termes réels|euros constants
        in_animals = souris|rats|animaux|chez l animal
        in_people = patients|patientes|volontaires|chez l homme
        civil = action civile|procès civil|au civil
        criminal = au pénal|procédure pénale|plainte pénale
        unaware = à l insu
        approving = avec l aval|avec l accord|avec le consentement
        voluntary_exits = départs volontaires|départ volontaire
        layoffs = licenciement*|licencié*
        liable = jugé responsable|jugée responsable|déclaré responsable|déclarée responsable|reconnu responsable|reconnue responsable|civilement responsable*|responsabilité civile
        ruling = parti au pouvoir|coalition au pouvoir|parti présidentiel|majorité présidentielle|majorité parlementaire|parti gouvernemental
        opposition = parti d opposition|partis d opposition|groupe d opposition|député d opposition|députés d opposition|élus d opposition|coalition d opposition
        blamed = met en cause|mis en cause|mise en cause|accable|accablent|épingle|épinglé|épinglée|critique|critiqué|critiquée|blâme|blâmé|blâmée
        queried = demandé si|demande si|demandait si|interrogé .. si
        accused = accuse|accusent|a accusé|ont accusé|accusé de|accusée de
        linked = associé à+étude|associée à+étude|associés à+étude|associées à+étude|lié à+étude|liée à+étude|liés à+étude|liées à+étude|lien entre+étude|corrél*+étude|moins susceptibles+étude|plus susceptibles+étude
        causing = provoque+étude|provoquent+étude|réduit+étude|réduisent+étude|diminue+étude|diminuent+étude|protège+étude|protègent+étude|prévient+étude|entraîne+étude|augmente+étude|augmentent+étude
        hinted = suggère+étude|suggèrent+étude|laisse penser+étude|laissent penser+étude|laisse supposer+étude|semble indiquer+étude|semblent indiquer+étude
        proven = prouve+étude|prouvent+étude|prouvé+étude|démontre+étude|démontrent+étude|démontré+étude|établit+étude|établi+étude|confirme+étude|confirment+étude
        slowing = hausse .. ralenti|hausse .. ralentit|hausse .. tassée|hausse .. modérée|inflation .. ralenti|inflation .. ralentit|croissance .. ralenti|croissance .. ralentit|progressé moins vite|augmenté moins vite|augmentent moins vite|ralentissement de la hausse|ralentissement de l inflation
        shrank = prix .. baissé|prix .. reculé|prix .. diminué|prix baissent|prix reculent|ventes .. baissé|ventes .. reculé|loyers .. baissé|exportations .. reculé|baisse des prix
        minimum = au moins|au minimum
        """
    ),
    grounds={
        "étude": words(
            "étude études recherche recherches chercheurs chercheuses scientifiques science travaux"
        ),
        "taux": words(
            """taux prix impôt impôts taxe taxes tarif tarifs salaire salaires prévision prévisions objectif cotisation
            cotisations pension pensions loyer loyers dividende production seuil quota note droits"""
        ),
        "loi": words(
            """police policiers gendarmes gendarmerie parquet procureur tribunal juge juges justice enquêteurs enquête
            meurtre vol fraude corruption suspect suspects incendie enquête cour crime viol trafic cambriolage témoin agression escroquerie"""
        ),
        "faits": words("faits accusations accusation charges culpabilité responsabilité"),
        "projet": words("projet loi texte motion amendement proposition budget plan"),
        "permis": words("permis licence autorisation visa titre agrément nationalité passeport"),
        "bâtiment": words("immeuble bâtiment tour maison pont école usine bâtiments maisons"),
    },
    supposed=words("si sauf pourrait pourraient serait seraient peut peuvent"),
    earlier=phrases("avait|avaient|avait été|avaient été"),
)
