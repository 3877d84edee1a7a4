"""What French claims: which way, of how many, done or to be done."""

from __future__ import annotations

from reader.languages.claims import Direction, Scope, Tense
from reader.languages.rows import opposites, participles, phrases, rows_of, words

DIRECTION = Direction(
    pointing=words("décision décisions mesure mesures démarche geste initiative"),
    causes=opposites(
        """
        > en raison de|en raison d|en raison du|en raison des|à cause de|à cause d|
        à cause du|à cause des|à la suite de|à la suite d|à la suite du|
        à la suite des|en réponse à|en réponse au|en réaction à|en réaction au|
        du fait de|du fait d|du fait du|provoqué par|provoquée par|provoqués par|
        provoquées par|causé par|causée par|causés par|causées par|entraîné par|
        entraînée par|faute de =
        provoqué|provoque|provoquant|provoqua|entraîné|entraîne|entraînant|entraîna|
        causé|cause|causant|conduit à|abouti à|débouché sur|mené à|déclenché
        """
    ),
    ended=words("fin finit termine terminé levé levée lève lever levée cesse"),
    later=words("jusqu avant tant dès"),
    returning=words(
        """rouvre rouvrent rouvrira rouvriront rouvrir rouvert rouverte rouverts rouvertes rouvrait
        reprend reprendra reprise"""
    ),
    put_off=words(
        "repoussé repoussée repoussés repousse reporté reportée reporte retardé retardée différé différée ajourné ajournée"
    ),
    opposites=opposites(
        """augment*|élargi*|hausse|hausses|monte|montent|monté*|monter|montait|monta|montée*|remont*|grimp*|progress*|croiss*|croît|croître|accru*|accroî*|bond|bondi*|bondit|s'envol*|
              envol*|élev*|relev*|relève*|gonfl*|doubl*|tripl*|flamb*|rebond* =
              baiss*|resserr*|rétréci*|contract*|rogn*|diminu*|recul*|chut*|tomb*|dégringol*|plong*|rédui*|réduc*|décroî*|décru*|déclin*|repli*|fléchi*|effondr*|
              abaiss*|affaibli*|dimin*|descend*|descente
            bénéfice|bénéfices|profit|profits|excédent|excédents|gain|gains = perte|pertes|déficit|déficits|perdu|perdait|perdaient
            gagn*|remport*|victoire|victoires|vainqueur* = perd|perdu*|perdre|perdent|défaite|défaites|battu|battue|battus
            creus*|alourdi*|aggrav* = rédui*|résorb*|combl*|allég*|atténu*
            amélior* = empir*|détérior*|dégrad*|aggrav*
            accélér* = ralenti*|ralentissement
            élargi*|étend*|agrandi*|prolong* = rétréci*|restrei*|raccourci*|limit*
            renforc* = affaibli*
            soutien|soutenu*|soutenir|soutenait|soutiennent|approuv*|appuy* = oppos*|rejet*|rejeté*|désapprouv*
            partisan|partisans|partisane|partisanes = adversaire|adversaires|opposant|opposants
            > pour = contre
            réuss*|réussite = échou*|échec|échecs
            ouvr*|ouvert*|rouvr*|rouvert*|ouverture|réouverture = ferm*|clos|fermeture|clôtur*
            commenc*|débu*|lanc*|démarr*|entam* = termin*|achev*|cess*|arrêt*|fin|finit|fini
            continu*|poursuiv*|poursui* = arrêt*|cess*|interromp*|suspend*|suspendu*
            achet*|achat|achats|acqui*|acheteur* = vend|vendu*|vendre|vendent|vendait|vendra|vente|ventes|vendeur*|cession*|cédé*
            importat*|importé*|importer = exportat*|exporté*|exporter
            embauch*|recrut* = licenci*|renvoy*
            arriv* = départ*|quitt*
            ajout* = retir*|supprim*|enlev*
            impos*|instaur*|introdui* = lève*|lever|levé*|supprim*|abrog*
            durci*|durcir = assoupli*
            loue|louer|loué*|louange*|salu*|félicit* = critiqu*|condamn*|dénonc*|fustig*
            naissance|né|née|nés|nées = mort|morte|morts|mortes|décès|décédé*
            surviv*|survécu* = mouri*|mort|morts|péri*|décéd*
            arrêté|arrêtée|arrêtés|arrêtées|interpell* = libér*|relâch*
            constru*|bâti*|érig* = démoli*|détru*
            accept*|adopt*|accord* = refus*|rejet*|repouss*
            autoris*|permis*|permet* = interdi*|prohib*
            trouv*|découver*|découvr* = perdu*|perdre
            plus|davantage = moins
            supérieur* = inférieur*
            meilleur* = pire|pires
            > avant = après
            > en raison de|en raison du|en raison des|grâce à|grâce au|grâce aux|à cause de|à cause du|à cause des =
              malgré|en dépit de|en dépit du|en dépit des
            > au-dessus|dessus = au-dessous|dessous
            oui = non
            > maintien*|maintenu*|maintenir = retir*|renonc*|abandonn*
            nommé|nommée|nommés|nommer|nomination* = démis|démise|révoqu*|limog*|destitu*
            adhér*|adhésion|rejoin*|rejoint = quitt*|retrait|départ*
            avanc*|avancée = recul*|retrait|repli*
            attaqu*|offensi* = défen*|défens*
            prêter|prêtent|prêteur*|prêté = emprunte|emprunter|emprunteur*|emprunté
            bailleur*|propriétaire* = locataire*
            créanci* = débiteur*|débitrice*
            plaignant* = accusé*|prévenu*|défendeur*
            employeur*|patron|patrons|patronat = employé*|salarié*
            agresseur*|coupable* = victime*
            allum* = éteint*|éteign*
            dépass*|excéd* = inférieur*|en deçà
            incl*|y compris = exclu*|hors
            évacu* = réintégr*|regagn*
            """
    ),
    contrasts=opposites(
        """grand*|énorm*|immens*|vaste*|important*|considérabl* = petit*|minuscule*|minim*|faible*|mineur*
            nombreu* = rare*|peu
            haut|haute|hauts|hautes|élevé* = bas|basse|basses
            long|longue|longs|longues = court|courte|courts|courtes|bref|brève|brefs|brèves
            fort|forte|forts|fortes|fortement|puissant*|vigoureu* = faible*|légèrement|faiblement|léger|légère|légers
            rapide*|rapidement|vite|immédiat* = lent*|lentement|tardi*
            bon|bonne|bons|bonnes|bien|positi*|excellent* = mauvais*|mal|négati*
            facile*|simple*|facilement = difficile*|compliqué*|difficilement
            nouve*|neu*|moderne*|jeune* = ancien*|vieux|vieille*|vieil
            ancien|ancienne|anciens|anciennes = actuel*|futur*
            premi* = derni*
            début = fin
            tôt = tard
            nord = sud
            est = ouest
            gauche = droite
            noir* = blanc*
            chaud*|chaleur = froid*
            sec|sèche|secs|sèches = humide*|mouillé*
            riche* = pauvre*
            publi* = privé*|secr*
            national*|intérieur* = étrang*|international*|extérieur*
            homme|hommes|masculin* = femme|femmes|féminin*
            ami|amis|allié* = ennemi*|rival*
            sûr|sûre|sûrs|sûres|sécurité = danger*|dangereu*
            avantage* = inconvénient*|désavantage*
            majorité = minorité
            fréquent*|souvent|courant* = rare|rares|rarement
            toujours = jamais
            gratuit* = payant*
            entier|entière|totalement|complètement|total|totale = partiel*|partiellement
            volontaire* = obligatoire*|forcé*
            coupable* = innocent*
            malade* = sain*|santé
            vivant* = mort|morts|morte
            matin = soir
            avec = sans
            intérieur = extérieur
            """
    ),
    prefixes=("in", "im", "il", "ir", "dé", "dés", "mé", "non"),
    facing=(("pré", "post"), ("pro", "anti"), ("sur", "sous")),
)

SCOPE = Scope(
    second=(
        r"\b(?:deuxième|seconde?|troisième|quatrième|cinquième)s? (?:plus|moins) (\w+)|\b(?:deuxième|second|troisième|quatrième|cinquième) (meilleur|pire)"
    ),
    first=(
        r"\b(?:l[ea]s?|sa|son|ses) (?:plus|moins) (?!d['’e]|que|tard|tôt)(\w+)|\b(?:le|la|son|sa) (meilleur|pire)"
    ),
    amounts=opposites(
        """
        > tous|toutes|tout|toute|chaque|ensemble|totalité|intégralité =
          certains|certaines|quelques|plusieurs|partie|quelques-uns
        > tous|toutes|ensemble|totalité = plupart|majorité|moitié
        > plupart|majorité = certains|certaines|quelques|moitié|minorité|partie
        """
    ),
    highest=(
        "plus",
        "premier",
        "première",
        "premiers",
        "premières",
        "meilleur",
        "meilleure",
        "pire",
    ),
    one_of=("un des", "une des", "un de", "une de", "l' un des", "l' une des", "parmi"),
    places=(
        "ville|commune|village",
        "région|département|canton|province|district",
        "pays|nation|france",
        "continent|europe",
        "monde|planète",
    ),
    since=words("depuis"),
    ever=(
        "jamais",
        "de l ' histoire",
        "de tous les temps",
        "sans précédent",
        "depuis le début des relevés",
    ),
    only=words("seulement uniquement"),
    sole=words("seul seule unique"),
    of=words("de des du d"),
    parts=phrases(
        """
        la moitié des|la moitié de la|la moitié du|une partie des|une partie de la|une partie du|la plupart des|
        certains des|plusieurs des|un tiers des|un quart des|la majorité des|presque tous les|presque toutes les
        """
    ),
    partly=words("partiellement partie largement presque surtout cent"),
)

TENSE = Tense(
    settling=phrases(
        "nomm|désign|élu|choisi|décid|vot|approuv|accept|convenu|promis|engag|sign|command|autoris|"
        "chargé|recrut|embauch|invit|fix|program|retenu|confi|accord|attribu|valid|adopt|résol|propos|confirm"
    ),
    planned=(
        "va",
        "vont",
        "doit",
        "doivent",
        "devrait",
        "devraient",
        "prévoit",
        "prévoient",
        "compte",
        "comptent",
        "envisage",
        "envisagent",
        "entend",
        "entendent",
        "souhaite",
        "souhaitent",
        "veut",
        "veulent",
        "espère",
        "espèrent",
        "projette de",
        "projettent de",
        "a l intention de",
        "ont l intention de",
        "s apprête à",
        "s apprêtent à",
        "cherche à",
        "cherchent à",
        "est sur le point de",
        "sont sur le point de",
    ),
    done=words("a ont avait avaient été"),
    forms=participles(
        """ouvert=ouvrir rouvert=rouvrir couvert=couvrir découvert=découvrir offert=offrir
        souffert=souffrir mis=mettre remis=remettre admis=admettre permis=permettre
        promis=promettre soumis=soumettre transmis=transmettre commis=commettre pris=prendre
        repris=reprendre appris=apprendre compris=comprendre surpris=surprendre fait=faire
        refait=refaire dit=dire lu=lire élu=élire réélu=réélire reçu=recevoir perçu=percevoir
        conçu=concevoir déçu=décevoir vu=voir revu=revoir prévu=prévoir su=savoir dû=devoir
        pu=pouvoir eu=avoir tenu=tenir obtenu=obtenir maintenu=maintenir retenu=retenir
        soutenu=soutenir venu=venir revenu=revenir devenu=devenir mort=mourir acquis=acquérir
        conquis=conquérir exclu=exclure inclus=inclure dissous=dissoudre résolu=résoudre
        vécu=vivre bu=boire cru=croire couru=courir né=naître""",
        "|e|s|es",
    ),
    future_endings=("era", "eront", "ira", "iront"),
    undecided=(
        r"\b(?:décid(?:er|era|eront|eraient|erait)|décision|examine(?:r|nt)?|étudie(?:r|nt)?|"
        r"n['’](?:a|ont) pas (?:encore )?décidé)\b[^.;]{0,40}?\bs(?:i\b|['’]ils?\b)"
    ),
)

PARTS = rows_of(
    """
    accusé|accusée|suspect|suspecte|prévenu|prévenue victime
    accusé|accusée|suspect|suspecte|prévenu|prévenue témoin plaignant|plaignante procureur|procureure juge avocat|avocate
    acheteur|acheteuse vendeur|vendeuse
    propriétaire locataire client|cliente
    conducteur|conductrice passager|passagère
    médecin|infirmier|infirmière|chirurgien|chirurgienne patient|patiente
    professeur|professeure|enseignant|enseignante élève|étudiant|étudiante
    frère sœur père mère fils
    gardien|gardienne attaquant|attaquante arbitre
    compositeur|compositrice
    """
)
"""What somebody who is named may be."""
