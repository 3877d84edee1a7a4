"""German words that bound a claim."""

from __future__ import annotations

from reader.languages.restrictions import Restriction, Restrictions
from reader.languages.rows import phrases, words

LIMITS = Restrictions(
    conditions=Restriction(
        phrases(
            """
            soweit|für den fall|wofern|nur sofern|gesetzt den fall|unter der maßgabe|mit der maßgabe|falls|sofern|wenn|vorausgesetzt|unter der bedingung|unter der voraussetzung|
            unter dem vorbehalt|unter vorbehalt|vorbehaltlich|solange|es sei denn|erst nach|
            erst wenn|nur wenn|nur falls|nur nach|abhängig von|abhängig davon|sobald|bis zum|
            bis zur|bis ein|bis eine|bis der|bis die|bis das|im falle|im fall
            """
        ),
        phrases(
            """
            beding*|voraussetz*|vorbehalt*|abhäng*|nachdem|bevor|ohne|muss|müssen|müsste*|ob|
            erst|darf|nötig|erforderlich|bis
            """
        ),
    ),
    exceptions=Restriction(
        phrases(
            """
            mit ausnahme|ausgenommen|außer|bis auf|abgesehen von|ohne die|ohne den|nicht aber|
            aber nicht|nicht jedoch|ausschließlich der
            """
        ),
        phrases("ausnahm*|nur|lediglich|allein|nicht|kein*|ausgenommen|übrig*|ander*"),
    ),
    merely=phrases("nur|lediglich|bloß|allein|ausschließlich|allenfalls"),
    excepting=phrases(
        """
            anderes als|andere als|anderen als|anders als|mehr als|außer|abgesehen von|
            als nur|es sei denn
            """
    ),
    passing=Restriction(
        phrases(
            """
            vorübergehend|vorläufig|zeitweise|zeitweilig|befristet|einstweilen|fürs erste|
            bis auf weiteres|zunächst|vorerst
            """
        ),
        phrases(
            """
            vorübergehend*|vorläufig*|zeitweilig*|befrist*|kurz*|pausier*|unterbrech*|unterbroch*|
            ausgesetzt|bis|interim*|provisor*|derzeit|momentan
            """
        ),
    ),
    so_far=Restriction(
        phrases("bislang|bisher|bis jetzt|bis heute|bis dato|zum jetzigen zeitpunkt|bis zuletzt"),
        phrases("noch|bereits|schon|derzeit|inzwischen|aktuell|vorläufig*|momentan|bisherig*"),
    ),
    firsts=Restriction(
        phrases("zum ersten mal|erstmals|zum allerersten mal"),
        phrases("erst*|nie|noch nie|neu*|premiere|debüt*|historisch*|beispiellos*|einmalig*"),
    ),
    concessions=Restriction(
        phrases("obwohl|obgleich|wenngleich|obschon|trotz|aber|allerdings|jedoch"),
        phrases(
            """
            obwohl|obgleich|wenngleich|trotz*|aber|allerdings|jedoch|doch|dennoch|während|sondern|zwar|ohne
            """
        ),
    ),
    trials=Restriction(
        phrases(
            "bei mäusen|an mäusen|in mäusen|mit mäusen|bei ratten|an ratten|mit ratten|an tieren|im tierversuch|in tierversuchen|an labormäusen|bei labormäusen"
        ),
        phrases("maus|mäus*|ratte*|tier*|labormäus*|nager|nagetier*|affe*"),
    ),
    motives=Restriction(
        phrases(
            "in der hoffnung|in dem bemühen|im bemühen|im bestreben|wohl um|offenbar um|in der absicht|aus angst vor"
        ),
        phrases("hoff*|ziel*|damit|will|wollen|wollte*|bemüh*|absicht|um"),
    ),
    not_after=words("fragte fragt fragten wissen weiß als wie auch selbst"),
)
