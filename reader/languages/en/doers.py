"""English words between two who act on each other."""

from __future__ import annotations

from reader.languages.actors import Actors
from reader.languages.rows import words

ACTORS = Actors(
    joining=words(
        "and or nor with plus versus vs v alongside together well as alias aka née equals"
    ),
    before_verb=words("to"),
    mutual=words(
        """meet meets met meeting marry marries married marrying wed divorce divorced divorces
        agree agrees agreed agreeing disagree disagrees disagreed talk talks talked speak speaks
        spoke negotiate negotiates negotiated merge merges merged border borders bordered adjoin
        adjoins adjoined neighbor neighbors neighbour neighbours share shares shared differ differs
        differed resemble resembles resembled equal equaled equalled match matched tie tied draw
        drew drawn cooperate cooperates cooperated collaborate collaborates collaborated
        face faces faced play plays played compete competes competed fight fights fought argue
        argues argued quarrel quarrels quarreled quarrelled date dated dates partner partners
        partnered team teamed teams collide collides collided clash clashes clashed
        trade traded join joins joined connect connects connected link links linked correspond
        corresponds synonym synonymous same similar different identical equivalent opposite parallel adjacent friend friends colleague colleagues ally allies sibling siblings
        twin twins cousin cousins spouse mixture mix combination union"""
    ),
    turning=words("by of s whom"),
    passive=words("is are was were be been being am get gets got gotten getting s"),
    doers=words("by"),
    than=words("than"),
    less=words(
        """less fewer lower smaller weaker shorter younger slower cheaper poorer lighter
        narrower earlier"""
    ),
    more=words(
        """more greater higher larger bigger stronger longer older faster dearer richer heavier
        wider later"""
    ),
    particles=words("over out up down off away in on back through apart aside along around"),
)
