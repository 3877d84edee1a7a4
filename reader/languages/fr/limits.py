"""French words that bound a claim."""

from __future__ import annotations

from reader.languages.restrictions import Restriction, Restrictions
from reader.languages.rows import phrases, words

LIMITS = Restrictions(
    conditions=Restriction(
        phrases(
            """
            pour autant|au cas où|dans le cas où|à supposer|pour peu|du moment que|si|s'il|s'ils|à condition|à la condition|sous réserve|sous condition|à moins|pourvu|
            tant que|jusqu'à ce|jusqu'à la|jusqu'à l'|jusqu'au|en attendant|seulement après|
            uniquement après|uniquement si|seulement si|dès que|une fois que|sauf si|en cas de|
            en cas d'|dans l'attente
            """
        ),
        phrases(
            """
            condition*|réserve*|lorsque|quand|après|avant|sans|doit|doivent|devra*|devront|faut|
            dépend*|attend*|dès|nécessit*|fois
            """
        ),
    ),
    exceptions=Restriction(
        phrases(
            """
            sauf|à l'exception|hormis|excepté|exceptés|à part|en dehors de|à l'exclusion|
            mais pas|hors|exception faite
            """
        ),
        phrases("except*|seul*|sauf|hormis|pas|uniquement|que|autre*|exclu*|ne"),
    ),
    merely=phrases("seulement|uniquement|simplement|juste|seul|seule|seuls|seules|ne que|que de"),
    excepting=phrases(
        """
            d ' autre que|autre chose que|rien que|plus que|sauf|hormis|excepté|à part|
            en dehors|à moins
            """
    ),
    passing=Restriction(
        phrases(
            """
            provisoirement|temporairement|momentanément|pour l'instant|pour le moment|
            à titre provisoire|à titre temporaire|à court terme
            """
        ),
        phrases(
            """
            provisoire*|temporaire*|momentané*|suspen*|bref|brève*|interromp*|pause|intérim*|
            actuellement|jusqu*
            """
        ),
    ),
    so_far=Restriction(
        phrases("jusqu'ici|jusqu'à présent|à ce jour|pour l'heure|à ce stade|jusqu'à maintenant"),
        phrases("encore|déjà|toujours|actuellement|désormais|provisoire*|préliminaire*|moment"),
    ),
    firsts=Restriction(
        phrases("pour la première fois|la première fois"),
        phrases("premi*|jamais|inédit*|historique*|sans précédent|nouve*|début*"),
    ),
    concessions=Restriction(
        phrases("bien que|bien qu|quoique|malgré|en dépit|alors que|alors qu|tandis que|mais"),
        phrases(
            """
            mais|bien|malgré|dépit|alors|tandis|pourtant|cependant|toutefois|néanmoins|même|sans|plutôt
            """
        ),
    ),
    trials=Restriction(
        phrases(
            "chez la souris|chez des souris|chez les souris|chez le rat|chez des rats|sur des souris|sur la souris|sur des rats|chez l'animal|sur des animaux|souris de laboratoire"
        ),
        phrases("souris|rat|rats|animal*|animaux|rongeur*|singe*"),
    ),
    motives=Restriction(
        phrases(
            "dans l'espoir|dans l'intention|dans une tentative|pour tenter de|pour sauver la face"
        ),
        phrases("espoir|espér*|but|afin|pour|tent*|veut|voul*|objectif|souhait*"),
    ),
    not_after=words("savoir demandé demande sait et comme même sais ignore"),
)
