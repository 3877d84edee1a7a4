"""French number words, and the words around a number."""

from __future__ import annotations

from reader.languages.record import Numbers
from reader.languages.rows import numbered, phrases, valued, words

NUMBERS = Numbers(
    counting=numbered(
        """zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize
        quatorze quinze seize""",
        0,
    )
    | numbered(
        """vingt|vingts trente quarante cinquante soixante septante huitante|octante nonante""",
        20,
        10,
    ),
    scales=valued(
        """cent|cents=100 mille|milliers|millier=1e3 million|millions=1e6
        milliard|milliards=1e9 billion|billions=1e12 billiard|billiards=1e15
        trillion|trillions=1e18 douzaine|douzaines=12"""
    ),
    short_scales=valued("m=1e6 k=1e3 md|mds|mrd=1e9"),
    ordinals=numbered(
        """premier|première deuxième|second|seconde troisième quatrième cinquième sixième
        septième huitième neuvième dixième onzième douzième""",
        1,
    ),
    entire=words("plein pleine entier entière"),
    rounds=valued(
        """dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40
        cinquantaine=50 soixantaine=60 centaine=100"""
    ),
    minus=phrases("moins|négatif|négative"),
    plus=words("plus"),
    below=phrases("sous zéro|au-dessous de zéro|en dessous de zéro"),
    points=phrases("virgule"),
    halves=phrases("et demi|et demie|et un demi"),
    quarters=phrases("et quart|et un quart"),
    ordinal_endings=phrases("ième|ièmes|ieme|iemes|ème"),
    part_endings=phrases("ième|ièmes|ieme|iemes"),
    parts=numbered(
        """moitié|demi|demie tiers quart|quarts cinquième|cinquièmes sixième|sixièmes""", 2
    ),
    joiners=words("et"),
    vague=valued("dizaines=10 centaines=100 milliers=1e3 millions=1e6"),
    suffixes=words("er re e ème eme ième ᵉ ᵉʳ d nd nde st rd th ères ers es èmes ᵉˢ"),
    indefinite=words("un une"),
    others=words("autres"),
    another=phrases("l'autre|un autre|une autre|la seconde|le second"),
    at_least=phrases("plus de|au moins|au minimum|un minimum de|pas moins de|minimum"),
    instead=phrases(", non|et non|, pas|et pas|au lieu de|plutôt que"),
    reaching=words("à"),
    by_steps=words("de d"),
    of_them=phrases("d ' entre eux|d ' entre elles|des|de ces|de ceux"),
    among_them=phrases("dont|parmi lesquels|parmi lesquelles|parmi eux|parmi elles"),
    on_top=phrases("en plus de|en plus des|outre|en sus de"),
    in_all=phrases("au total|en tout|un total de|morts et blessés|morts ou blessés"),
    beyond=phrases(
        "de plus que|de moins que|au - dessus|au - dessous|en dessous|au - delà|de plus qu '|de moins qu '"
    ),
    from_end=phrases(
        "de la fin|en partant de la fin|en partant du bas|à partir de la fin|à partir du bas"
    ),
    at_most=phrases("moins de|au plus|au maximum|un maximum de|pas plus de|maximum"),
    about=phrases("circa|environ|près de|quelque|presque"),
    exactly=phrases("exactement|précisément"),
    decimal_comma=True,
    to=words("à"),
    between=words("entre"),
    labels=words("article route section clause phase version type magnitude"),
    per=words("par per"),
    per_measure=words("par per"),
    plurals=("s",),
    odd_plurals=words("gens won yen"),
    part_of=phrases("d '|de l '|d ' un|d ' une|de"),
    odds=phrases("sur"),
    margins=phrases("avance|écart|majorit|marge|point|dixième|pourcentage"),
    aged=phrases("âgé de|âgée de|âgés de|âgées de|âge de"),
    aged_near=words("âgé âgée âgés âgées âge"),
    age_links=words("de à et ou entre"),
    no_nouns=words(
        """de des du d le la les l un une et autres nouveaux nouvelles son sa ses leur leurs"""
    ),
    of=words("de"),
)
