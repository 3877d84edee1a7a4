"""Things of one sort of which one is never another, in the words of this language."""

from __future__ import annotations

from reader.languages.rows import words

THINGS = (
    words("listeria salmonela salmonella norovirus legionela legionella"),
    words("sarampión paperas rubéola cólera tifus malaria tuberculosis gripe dengue"),
    words("trigo cebada maíz centeno avena arroz"),
    words("cobre zinc níquel litio cobalto estaño plomo uranio"),
    words("arsénico mercurio cadmio amianto benceno amoníaco cloro"),
    words("diésel gasolina queroseno metano propano hidrógeno"),
    words("vacas ovejas cerdos cabras caballos pollos patos pavos"),
    words("lobo oso lince zorro tejón castor"),
    words("riñón hígado pulmón corazón páncreas estómago"),
    words("heroína cocaína cannabis metanfetamina fentanilo"),
)
