"""Things of one sort of which one is never another, in the words of this language."""

from __future__ import annotations

from reader.languages.rows import words

THINGS = (
    words("listeria salmonelle salmonelles norovirus légionelle légionelles"),
    words("rougeole oreillons rubéole choléra typhoïde paludisme tuberculose grippe"),
    words("blé orge maïs seigle avoine riz"),
    words("cuivre zinc nickel lithium cobalt étain plomb argent uranium"),
    words("arsenic mercure cadmium amiante benzène ammoniac chlore"),
    words("diesel essence kérosène méthane propane hydrogène"),
    words("bovins moutons porcs chèvres chevaux poulets canards dindes"),
    words("loup ours lynx renard blaireau castor"),
    words("rein foie poumon cœur pancréas estomac"),
    words("héroïne cocaïne cannabis méthamphétamine fentanyl"),
)
