"""What makes a sentence weigh in French."""

from __future__ import annotations

from reader.languages.record import Stakes
from reader.languages.rows import phrases

STAKES = Stakes(
    denials=phrases(
        """nie|nient|nié|niait|niant|dément|démenti|démentent|démentir|démentait|rejette
        |rejettent|rejeté|réfute*|réfuté|récuse*|récusé|conteste|contestent|contesté
        |innocen*|non coupable|infondé*|sans fondement|se défend d'|assure n'avoir
        |assure ne pas|aucune faute|balay* ~ accusation*|écart* ~ accusation*|repouss* ~ accusation*|clame|clamé|dit n'avoir jamais
        |affirme n'avoir|affirme ne pas|affirment ne pas|assurent ne pas|dit ne pas|disent ne pas|calomnie*|mensonger*"""
    ),
    answers=phrases(
        """réagi*|réaction*|répond*|répliqu*|rétorqu*|défend*|justifi*|communiqué|porte-parole
        |excus*|regrett*|salué*|salue"""
    ),
    silence=phrases(
        """pas souhaité|pas voulu commenter|refusé de commenter|refusé de répondre|pas répondu
        |pas réagi|aucune réponse|pas donné suite|pas pu être joint*|aucun commentaire|n'était pas joignable|sans réponse"""
    ),
    blame=phrases(
        """critiqu*|condamne|condamné cette|dénonc*|accus*|reproch*|fustig*|blâm*|protest*
        |indign*|s'oppose*|opposé*|démission*"""
    ),
    warnings=phrases(
        """avert*|alert*|menac*|mise en garde|mis en garde|ultimatum|porter plainte|poursuiv*
        |danger*|urgence|appelle à|appelé à"""
    ),
    promises=phrases(
        """promet*|promis*|promesse*|s'engage*|engagé à|engagement*|garanti*|indemnis*|délai*
        |d'ici"""
    ),
    doubts=phrases(
        """aucune preuve|sans preuve|contre toute évidence|rien ne prouve|fake news|faux|fausse*|inexact*|erroné*|trompeur*|trompeuse*
        |pas exact*|pas vrai*|pas correct*|contredi*|contrairement à|en réalité|démontr*|non vérifi*|infox|à tort|rectifi*"""
    ),
    bribes=phrases(
        """pot-de-vin|pots-de-vin|dessous-de-table|dessous de table|pots de vin|soudoy*|corrompu*
        |corrupt*|corruption|rétrocommission*|rétro-commission*|commissions occultes
        |commission occulte|caisse noire|conflit d'intérêt*|conflits d'intérêt*|détourn*
        |détournement*|abus de biens|prise illégale|trafic d'influence|blanchi*|blanchiment
        |cadeaux|voyages offerts|invité aux frais|aux frais de|rémunéré par|touché de l'argent
        |perçu de l'argent|reçu de l'argent|versements|délit d'initié*|extor*|truqu*|falsifi*
        |faux document*|fausses factures|fausse facture|antidat*|maquill*|plagi*|népotisme
        |favoritisme|emploi fictif|emplois fictifs|enrichi personnellement|s'est enrichi*
        |intérêts financiers|actionnaire de la société"""
    ),
    secrecy=phrases(
        """dissimul*|cach*|étouff*|passé sous silence|passée sous silence|tenu secret
        |tenue secrète|gardé secret|tenus secrets|tenues secrètes|gardé ~ secret|omis de
        |omis d'|n'a pas signalé|n'avait pas signalé|n'ont pas signalé|pas été signalé*
        |pas averti|pas informé|sans informer|sans prévenir|à l'insu|détruit des documents
        |détruit les documents|détruit des preuves|effacé*|garder le silence|ne rien dire
        |se taire|connaissait ~ défaut|connaissait ~ risque*|connaissait ~ danger*
        |connaissait ~ problème*|connaissait ~ défaillance*|connaissait ~ depuis
        |connaissaient ~ défaut|connaissaient ~ risque*|connaissaient ~ danger*
        |connaissaient ~ problème*|connaissaient ~ depuis|savait depuis|savaient depuis
        |savait que|savaient que|au courant|avait connaissance|avaient connaissance
        |connu depuis|connue depuis|connus depuis|avait été alerté*|avaient été alerté*
        |avait été averti*|avaient été averti*|avait été prévenu*|avaient été prévenu*
        |ignoré ~ alerte*|ignoré ~ avertissement*|ignoré ~ mise*|a ignoré|ont ignoré
        |avait ignoré|avaient ignoré|malgré ~ alerte*|malgré ~ avertissement*
        |malgré ~ signalement*|fermé les yeux|menti"""
    ),
    suspicion=phrases(
        """soupçon*|suspect*|liens avec ~ mafia|liens avec ~ crim*|liens avec ~ réseau*
        |liens avec ~ gang*|liens avec ~ milieu|lié à ~ mafia|lié au grand banditisme
        |grand banditisme|crime organisé|mafia*|société écran|sociétés écrans|société-écran
        |prête-nom*|homme de paille|chantage|antécédents judiciaires|casier judiciaire
        |déjà condamné*|déjà été condamné*|connu de la police|connu des services|connue de la justice
        |connu de la justice|récidiviste*|lanceur d'alerte|lanceuse d'alerte|lanceurs d'alerte"""
    ),
    neglect=phrases(
        """ivre|ivres|en état d'ivresse|état d'ébriété|alcoolisé*|alcoolémie|sous l'emprise
        |sous l'empire|avait bu|s'était endormi*|s'est endormi*|au téléphone
        |téléphone au volant|trop vite|excès de vitesse|vitesse excessive|négligen*|imprud*
        |téméraire*|bâclé*|mal entretenu*|défaut d'entretien|manque d'entretien
        |n'a rien fait|n'ont rien fait|n'avait rien fait|rien entrepris|resté inacti*|restés inacti*
        |pas été entretenu*|pas été contrôlé*|pas été vérifié*|défectueu*|défaillan*
        |sans permis|sans autorisation|sans licence|non conforme*|vétuste*|surcharg*|surpeupl*
        |manquement*|violé les règles|violé la loi|enfreint*|infraction*|faute grave
        |erreur humaine|incompéten*|périmé*|issues bloquées|issue bloquée|issues verrouillées
        |issue verrouillée|désactivé*"""
    ),
    caveats=phrases(
        """observationnel*|étude d'observation|petit échantillon|échantillon ~ réduit
        |échantillon ~ petit|échantillon ~ faible|faible nombre de patients|peu de patients
        |peu de participants|trop peu de|trop petit*|souris|rats|chez l'animal|sur des animaux
        |sur l'animal|pas été testé*|chez l'homme|chez l'humain|pas encore été évalué*
        |relu* par|relecture|évalué* par des pairs|comité de lecture|prépublication
        |pas encore publié*|pas été publié*|par d'autres chercheurs|au hasard|du hasard
        |coïncidence|marge d'erreur|ne prouve*|ne démontre*|ne permet pas|ne permettent pas
        |pas la preuve|pas une preuve|ne signifie pas|lien de cause|cause à effet|causalité
        |causal*|corrélation|simple lien|simple association|d'autres facteurs|autres facteurs
        |autres explications|d'autres études|études plus larges|étude plus large
        |d'autres recherches|recherches supplémentaires|étude ~ financée
        |financé* par ~ industrie*|financé* par ~ fabricant*|financé* par ~ entreprise*
        |financé* par ~ groupe*|financé* par ~ filière|financé* par ~ laboratoire*
        |financé* par ~ société*|payée par|commandée par|groupe de contrôle|groupe témoin
        |déclarations des participants|limite de l'étude|limites de l'étude|trop tôt
        |reste à confirmer|à confirmer|pas représentati*|non significati*|pas significati*
        |incertitude*|résultats préliminaires|avec prudence|avec précaution"""
    ),
    all_clear=phrases(
        """aucun blessé|aucune victime|aucun mort|aucun décès|personne n'a été blessé*
        |personne n'a été tué*|personne n'a été touché*|personne n'est mort*|pas de blessé*
        |pas de victime*|pas fait de victime*|pas fait de blessé*|pas fait de mort*
        |sain et sauf|sains et saufs|saine et sauve|indemne*|sans faire de victime*
        |sans faire de blessé*|aucune maladie|aucun malade|aucun cas|personne n'est tombé*
        |aucun danger|aucun risque|sans danger|pas de danger|pas de risque|hors de danger
        |aucune menace|ne présente pas de|ne présente aucun|aucun dégât|aucune intoxication
        |aucune pollution|aucune trace|aucun signe|aucune contamination|pas été contaminé*
        |pas été pollué*|pas en danger|ne sont pas menacé*|n'est pas menacé*|pas touché*
        |pas affecté*|aucune incidence|aucun effet|aucune conséquence|piste criminelle
        |pas suspect*|origine accidentelle"""
    ),
    exempted=phrases(
        """exempté*|exempts|exempt|exemptes|exempte|exemption*|dispensé*|dérogation*
        |ne s'applique pas|ne s'appliquent pas|ne s'appliquera pas|ne concerne pas
        |ne concernent pas"""
    ),
    half_denials=phrases(
        """écart*|exclu*|balay*|repouss*|refus*|rejet*|assur*|affirm*|jamais|pas|faux|fausse*
        |mensong*|absurde|ridicule|aucun|aucune|dément*|nié|nie|nier|contest*|s'oppos*|contre
        |débout*|invent*|calomni*"""
    ),
    decisions=phrases(
        """rejet* ~ recours|rejet* ~ demande*|rejet* ~ appel*|rejet* ~ proposition*
        |rejet* ~ motion*|rejet* ~ amendement*|rejet* ~ offre*|rejet* ~ plan*|rejet* ~ texte*
        |rejet* ~ requête*|rejet* ~ projet*|rejet* ~ budget*|rejet* ~ candidature*
        |rejet* ~ accord*|rejet* ~ pourvoi*|territoire contesté|zone contestée
        |frontière contestée|région contestée|île contestée|très contesté*|élection contestée
        |contesté par|contestée par|contestée entre|faux papiers|faux passeport*|fausse alerte
        |fausse identité|faux nom|faux départ|fausses couches|faux billets|faux médicaments
        |démontre que|démontré que|démonté"""
    ),
    harm=phrases(
        """tué*|mort|morts|morte*|décès|décédé*|mortel*|bless*|disparu*|évacu*|victime*
        |hospitalis*|transporté* à l'hôpital|conduit* à l'hôpital|admis* à l'hôpital|tombé* malade*|intoxiqu*|infecté*|noyé*|noyade*|asphyxi*|amput*
        |explosion*|effondré*|empoisonn*|contamin*|toxique*"""
    ),
    law=phrases(
        """inculp*|mis en examen|mise en examen|condamné à|condamnée à|arrêté*|interpell*
        |détenu*|prison|amende*|plainte*|tribunal*|juge|juges|justice|jugement*|procureur*
        |enquête*|limogé*|licenci*|suspendu*|interdi*|rappel|rappelé*|illégal*
        |inconstitutionnel*|fraude*|faillite"""
    ),
    background=phrases("fondé*|situé*|est connu*|fait partie|habitants|généralement|d'habitude"),
)
