"""What makes a sentence weigh in French."""

from __future__ import annotations

from reader.languages.record import Stakes
from reader.languages.rows import phrases

STAKES = Stakes(
    denials=phrases(
        """nie|nient|nié|niait|niant|dément|démenti|démentent|démentir|démentait|rejette
        |rejettent|rejeté|réfute*|réfuté|récuse*|récusé|conteste|contestent|contesté
        |innocen*|non coupable|infondé*|sans fondement|se défend d'|assure n'avoir
        |assure ne pas|aucune faute"""
    ),
    answers=phrases(
        """réagi*|réaction*|répond*|répliqu*|rétorqu*|défend*|justifi*|communiqué|porte-parole
        |excus*|regrett*|salué*|salue"""
    ),
    silence=phrases(
        """pas souhaité|pas voulu commenter|refusé de commenter|refusé de répondre|pas répondu
        |pas réagi|pas pu être joint*|aucun commentaire|n'était pas joignable|sans réponse"""
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
        """aucune preuve|sans preuve|faux|fausse*|inexact*|erroné*|trompeur*|trompeuse*
        |contredi*|contrairement à|en réalité|démontr*|non vérifi*|infox|à tort|rectifi*"""
    ),
    harm=phrases(
        """tué*|mort|morts|morte*|décès|décédé*|mortel*|bless*|disparu*|évacu*|victime*
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
