"""French."""

from __future__ import annotations

from reader.languages.fr.claims import DIRECTION, PARTS, SCOPE, TENSE
from reader.languages.fr.dates import DATES
from reader.languages.fr.doers import ACTORS
from reader.languages.fr.ends import ENDS
from reader.languages.fr.hedges import HEDGES
from reader.languages.fr.limits import LIMITS
from reader.languages.fr.numbers import NUMBERS
from reader.languages.fr.outcomes import OUTCOMES
from reader.languages.fr.printed import PAGE
from reader.languages.fr.sorts import SORTS
from reader.languages.fr.speakers import SPEAKERS
from reader.languages.fr.stakes import STAKES
from reader.languages.fr.things import THINGS
from reader.languages.record import (
    Language,
    Names,
    Negation,
    Sentences,
    SmallWords,
    Sources,
    Writing,
)
from reader.languages.rows import named, phrases, words

LANGUAGE = Language(
    code="fr",
    name="French",
    writing=Writing(inflected=True),
    sentences=Sentences(
        titles=words(
            """m mm mme mmes mlle mlles dr pr me mgr st ste gén col env c.-à-d p.ex art cdt boul"""
        ),
        numbered=words("n no art vol p pp chap t al"),
        inside=words("janv févr avr juil sept oct nov déc av bd etc cf éd env ex"),
        starters=words(
            """le la les l un une des il elle ils elles nous on ce cet cette ces en à au dans
            mais et selon"""
        ),
        plain=words("art col me m mm vol sept ex env al"),
    ),
    small=SmallWords(
        meaning=phrases("signifiant|se traduit par"),
        forward=words(
            """le la les l' un une des du de d' au aux à en dans sur sous par pour avec sans chez
            vers entre depuis pendant avant après contre et ou mais que qu' qui dont où si comme
            lorsque lorsqu' quand ce cet cette ces son sa ses leur leurs notre nos votre vos mon
            ma mes n' ne s' se c' j' m' t' très plus"""
        ),
        free=words(
            """est sont était étaient été être a ont avait avaient avoir sera seront fut il elle
            ils elles on nous vous je tu lui y pas aussi ainsi même tout tous toute toutes
            celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci"""
        ),
        articles=words("le la les l un une des"),
        prepositions=words("de du d à au aux en dans par pour chez parmi concernant"),
        telling=words("par chez"),
    ),
    numbers=NUMBERS,
    dates=DATES,
    hedges=HEDGES,
    negation=Negation(
        half_denying=words("hors arrête arrêté arrêtent fin stoppé contre"),
        hardly=words("peu guère rarement mal moins"),
        again=words("nouveau rétabli rétablie rétablis reprend repris"),
        pending=words("encore"),
        last=phrases("dernière fois"),
        which=words("si ce que qui où comment pourquoi parce"),
        instead=words("mais plutôt c"),
        lone=words("un une"),
        distant=words("aucun aucune personne rien nul nulle ni"),
        verbal=words("pas ne n"),
        going_on=words("ni"),
        conditions=phrases("si|s ' il|s ' ils|tant que|tant qu|faute de"),
        unless=phrases("à moins|sauf|jusqu ' à|avant|avant que|sinon|faute de"),
        breaks=words("mais"),
        hiding=phrases(
            "être nommé|être nommée|être nommés|être identifié|être identifiée|être identifiés|être cité|être citée"
        ),
        until=words("avant"),
        only_then=words("seulement seul après qu enfin tôt"),
        words=words("pas jamais aucun aucune personne rien sans ni nul nulle"),
        wherever=words("toujours souvent désormais déjà parfois enfin régulièrement très trop si"),
        trailing=words("pas jamais"),
        needs={"sans": words("avec")},
        prefixes=("in", "im", "il", "ir", "non-"),
        whole=words("impression impressions intention intentions industrie information"),
        finding=words(
            """trouvé trouvée trouvés constaté constatée constatés observé observée observés
            observées détecté détectée détectés détectées relevé relevée relevés signalé signalée
            signalés découvert découverte découverts décelé décelée enregistré enregistrés"""
        ),
        idle=phrases(
            "pas seulement|pas uniquement|non seulement|pas moins de|pas plus de|non sans|rien que"
        ),
        in_other_words=words(
            """manqué manqua raté échoué échoue échouent privé privée privés perdu perdue absence absent dépourvu
            abstenu abstenue abstient exempté exemptée dispensé supprime supprimé supprimée supprimer suppression abolit aboli abolie abroge
            abrogé abrogée refus refusait réticent coupé coupée omis omet
            refuse refusé refusent exclu exclut excluent nie nient nié manque manquent empêche
            empêché empêchent décline décliné rejette rejeté rejetée rejetés rejettent débouté déboutée interdit interdite
            interdisent annule annulé annulée annulées suspend suspendu suspendue suspendus suspendues interrompt
            interrompu interrompue interrompus interrompues fermé
            fermée fermés dément démenti évite évité évitent indemne indemnes impossible ignore
            ignorent inconnu inconnue cesse cessé abandonné abandonne bloqué bloque limite limité
            inchangé inchangée vide unanimité unanime unanimes renonce renoncé épargné épargnée"""
        ),
    ),
    names=Names(
        short=named("""pdg=président_directeur_général dg=directeur_général pm=premier_ministre"""),
        things=THINGS,
        sorts=SORTS,
        parts=PARTS,
        beside=words("monsieur madame président présidente ministre"),
        standings=named(
            """ancien|ancienne|anciens|anciennes|ex=former vice|adjoint|adjointe=deputy
            futur|future=designate intérimaire=acting sortant|sortante=outgoing"""
        ),
        standings_behind=words("adjoint adjointe intérimaire sortant sortante"),
        offices=words(
            """ministre ministres président présidente maire directeur directrice député députée sénateur sénatrice
            préfet préfète procureur procureure juge chef entraîneur entraîneuse premier ambassadeur ambassadrice
            gouverneur secrétaire trésorier trésorière champion championne patron patronne conseiller conseillère"""
        ),
        openers=words("inflation"),
        courtesies=words("m mm mme mmes mlle mlles me mgr dr"),
        capitals=True,
    ),
    actors=ACTORS,
    ends=ENDS,
    page=PAGE,
    sources=Sources(
        saying=words(
            """dit disent déclaré déclare affirmé affirme affirment indiqué indique indiquent
            annoncé annonce expliqué explique ajouté ajoute précisé précise souligné souligne
            estimé estime assuré assure rapporté rapporte confié confie écrit reconnu reconnaît
            expliquent ajoutent précisent assurent rapportent estiment
            prévenu prévient averti avertit insisté insiste rappelé rappelle répondu répond
            dénoncé dénonce soutenu soutient confirmé confirme constaté répliqué réplique rétorqué
            rétorque objecte objecté"""
        ),
        joining=words("et"),
        theirs=words("son sa ses leur leurs"),
        together=words("et"),
        relative=words("qui dont"),
        owning=words("le la les l un une son sa leur notre ce cette"),
        passing_on=words("citant"),
        denied=words("pas"),
        as_said=words("comme"),
        no_subjects=words("que dans sur en"),
        after_subject=words("qui après lors"),
        turned=words(
            """dit déclaré déclare affirmé affirme indiqué indique annoncé annonce expliqué
            explique ajouté ajoute précisé précise souligné souligne estimé estime assuré assure
            rapporté rapporte confié confie écrit reconnu prévenu averti insisté rappelé répondu
            disent affirment indiquent expliquent estiment ajoutent précisent assurent rapportent
            répond réplique répliqué rétorque rétorqué objecte insiste rappelle"""
        ),
        leads=phrases("selon|d ' après|aux dires de|citant|de l ' avis de"),
        acting=words(
            """annoncé annonce écrit reconnu reconnaît confirmé confirme dénoncé dénonce rappelé
            rappelle soutenu soutient prévenu estimé estime indique explique constaté réplique répond"""
        ),
        hearers=words("à au aux"),
        demanding=words(
            """demandé demande demandent demandait exigé exige exigent exigeait réclamé réclame
            réclament souhaite souhaitent souhaité veut veulent voulu insisté insiste insistent"""
        ),
        that=words("que qu"),
        asked=words(
            """explique expliquent précise précisent indique indiquent affirme affirment annonce
            assure assurent déclare confirme rapporte confie dise disent reconnaisse"""
        ),
        helping=words("a ont avait avaient"),
        clauses=words("que qu il elle ils elles on"),
        finite=words(
            """est sont était étaient sera seront a ont avait avaient aura peut peuvent doit
            doivent va vont serait seraient aurait auraient fut"""
        ),
        cuts=words("dans lors lundi mardi mercredi jeudi vendredi samedi dimanche hier mardi"),
        pronouns=words("il elle ils elles on celui celle ceux celles"),
        ends=words("que qui dont lors dans lundi mardi mercredi jeudi vendredi samedi dimanche"),
        breaks=words("et mais que qu qui dont où si comme lorsque quand alors tandis après avant"),
        determiners=words("le la les l un une des son sa ses leur leurs ce cette"),
        never=words(
            """lundi mardi mercredi jeudi vendredi samedi dimanche hier matin soir semaine
            communiqué presse conférence publié publiée publiés publiées paru parue parus parues diffusé
            diffusée aussi encore celui celle ceux celles ci"""
        ),
    ),
    direction=DIRECTION,
    scope=SCOPE,
    tense=TENSE,
    outcomes=OUTCOMES,
    stakes=STAKES,
    limits=LIMITS,
    speakers=SPEAKERS,
)
