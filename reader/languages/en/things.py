"""Things of one sort of which one is never another, in the words of this language."""

from __future__ import annotations

from reader.languages.rows import words

THINGS = (
    words("listeria salmonella norovirus campylobacter legionella shigella botulism "),
    words(
        "measles mumps rubella polio cholera typhoid malaria dengue tuberculosis influenza smallpox diphtheria"
    ),
    words("wheat barley maize rye oats rice soy sorghum millet"),
    words("apples pears plums cherries peaches grapes oranges lemons"),
    words("copper zinc nickel lithium cobalt tin lead aluminium gold silver iron uranium"),
    words("arsenic mercury cadmium asbestos benzene ammonia chlorine"),
    words("petrol diesel kerosene methane propane hydrogen"),
    words("cattle sheep pigs goats horses chickens ducks turkeys"),
    words("cod herring mackerel salmon trout tuna haddock"),
    words("wolf bear lynx fox badger beaver"),
    words("oak beech birch pine spruce ash elm larch"),
    words("heroin cocaine cannabis methamphetamine ecstasy fentanyl"),
    words("kidney liver lung heart pancreas stomach"),
    words("piano violin cello flute trumpet organ"),
    words("catholic protestant orthodox muslim jewish buddhist hindu"),
)
