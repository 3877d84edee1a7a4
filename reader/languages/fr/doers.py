"""French words between two who act on each other."""

from __future__ import annotations

from reader.languages.actors import Actors
from reader.languages.rows import named, words

ACTORS = Actors(
    joining=words("""et ou ni avec plus contre ainsi que alias né née dit dite c ce s se"""),
    mutual=words(
        """rencontre rencontrer rencontré rencontrée rencontrent épouse épouser épousé épousée
        marie marié mariée mariés divorcé divorce accord accordé discute discuté discutent
        négocie négocié négocient fusionne fusionné fusionnent borde jouxte partage partagent
        diffère ressemble ressemblent égale équivaut coopère collabore joue joué affronte
        affronté affrontent dispute disputé entre ensemble semblable similaire identique
        différent différente égal proche parallèle ami amie collègue frère sœur cousin cousine
        allié alliée partenaire conjoint mélange combinaison relie lie correspond"""
    ),
    turning=words("par que qu lequel laquelle dont"),
    merged=named("du|des=de au|aux=à"),
    passive=words("est sont était étaient été être sera seront fut furent soit"),
    doers=words("par"),
    than=words("que qu"),
    less=words("moins inférieur inférieure inférieurs inférieures"),
    more=words("plus supérieur supérieure supérieurs supérieures"),
)
