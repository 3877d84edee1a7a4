"""French words of one sort, of which one is not the other: where one is told, the other is not.

A row is a sort; between bars stand words for one and the same, in all their forms.
"""

from __future__ import annotations

from reader.languages.rows import sorts

SORTS = sorts(
    """
    médecin|médecins|docteur|chirurgien|chirurgienne infirmier|infirmière|infirmiers|infirmières sage-femme pharmacien|pharmacienne|pharmaciens dentiste|dentistes vétérinaire|vétérinaires professeur|professeurs|enseignant|enseignante|enseignants avocat|avocate|avocats pompier|pompiers soldat|soldats|militaire pilote|pilotes agriculteur|agriculteurs|paysan|paysans pêcheur|pêcheurs boulanger|boulangère boucher électricien menuisier architecte|architectes prêtre|curé imam rabbin cuisinier serveur|serveuse jardinier poète compositeur sculpteur
    élève|élèves|étudiant|étudiants|étudiante professeur|professeurs|enseignant|enseignants|enseignante parents
    passager|passagers|passagère conducteur|chauffeur|conductrice piéton|piétons cycliste|cyclistes
    client|clients|cliente salarié|salariés|employé|employés|employée actionnaire|actionnaires|investisseurs fournisseur|fournisseurs créancier|créanciers
    juge|juges|magistrat procureur accusé|accusée|prévenu témoin|témoins juré|jurés
    maire préfet|préfète sénateur|sénatrice ambassadeur|ambassadrice roi reine prince princesse pape évêque
    gardien défenseur attaquant|avant-centre arbitre milieu
    acteur|actrice|comédien|comédienne chanteur|chanteuse danseur|danseuse peintre écrivain|romancier|romancière
    frère|frères sœur|sœurs cousin|cousine oncle tante neveu nièce père mère grand-père grand-mère fils fille mari épouse voisin|voisine
    hôpital|clinique|hôpitaux école|écoles|collège|lycée prison|prisons église|églises mosquée|mosquées synagogue musée|musées bibliothèque théâtre cinéma restaurant|café|bar hôtel|hôtels supermarché pharmacie usine|usines aéroport gare stade caserne crèche
    banque assureur distributeur|détaillant constructeur brasseur éditeur
    parlement tribunal gouvernement
    armée marine police
    voiture|voitures|automobile bus|autobus|autocar train|trains tramway camion|camions|camionnette moto|motos|scooter vélo|vélos tracteur avion|avions hélicoptère bateau|navire|ferry
    rivière|fleuve lac|étang mer|océan canal
    montagne désert forêt|bois île plage grotte glacier volcan
    pont tunnel barrage route|rue|autoroute aéroport port canal
    cuisine chambre cave|sous-sol grenier garage balcon toit jardin
    appartement maison|pavillon tente caravane château
    rouge|rouges bleu|bleue|bleus|bleues vert|verte|verts|vertes jaune|jaunes brun|brune noir|noire|noirs|noires blanc|blanche|blancs|blanches gris|grise
    chien|chiens chat|chats cheval|chevaux vache|vaches mouton|moutons cochon|cochons|porc chèvre|chèvres poule|poules canard|canards lapin|lapins renard lion tigre éléphant|éléphants singe|singes serpent|serpents requin|requins baleine|baleines aigle
    tête cou épaule bras coude poignet main doigt poitrine hanche jambe|cuisse genou cheville pied œil oreille nez mâchoire
    bière vin whisky vodka gin rhum café thé lait jus
    pétrole gaz charbon électricité
    pluie neige grêle brouillard sécheresse gel
    séisme|tremblement inondation|inondations|crue incendie|feu ouragan|cyclone|typhon avalanche sécheresse tsunami
    football rugby handball tennis golf basket hockey boxe cyclisme natation aviron volley
    roman film opéra chanson tableau|peinture poème photo|photographie sculpture|statue
    téléphone|portable|smartphone ordinateur télévision|télé radio
    entretien|interview discours lettre courriel|mail podcast
    meurtre|assassinat homicide vol|cambriolage fraude|escroquerie viol corruption enlèvement trafic parjure espionnage diffamation extorsion
    accident suicide meurtre|assassinat
    couteau pistolet|fusil|arme hache bombe grenade marteau
    missile|missiles|roquette drone|drones char|chars
    ventes|revenus bénéfice|bénéfices|profit perte|pertes dette dividende
    inflation chômage croissance salaires
    impôt|impôts|taxe|taxes amende loyer|loyers salaire retraite prime
    cancer diabète asthme démence hépatite pneumonie
    mariage|noces enterrement|obsèques|funérailles baptême anniversaire concert élection|scrutin
    oral|orale|verbal|verbale écrit|écrite
    physique|physiques psychologique|psychologiques|mental|mentale sexuel|sexuelle|sexuelles
    politique|politiques économique|économiques|financier|financière|financières militaire|militaires culturel|culturelle|culturels religieux|religieuse|religieuses juridique|judiciaire|judiciaires
    marié|mariée|mariés divorcé|divorcée|divorcés veuf|veuve fiancé|fiancée
    """
)
