"""How English makes a claim less sure or less binding."""

from __future__ import annotations

from reader.languages.record import Hedges
from reader.languages.rows import beside, cues, phrases, words

HEDGES = Hedges(
    cues=cues(
        possible=phrases(
            """may|might|could|perhaps|maybe|possibly|possible|possibility|conceivably|
            potentially|potential|can be interpreted|cannot be ruled out|not ruled out|
            chance|risks|threatens to|threaten to|in danger of|unclear whether|may have|
            might have|could have"""
        ),
        likely=phrases(
            """likely|unlikely|probably|probable|in all likelihood|expected|expects|expect|
            set to|due to be|poised to|forecast to|predicted to|projected|on course to|
            about to|foreseen|anticipated|looks set|seems set|bound to|scheduled to|
            in line to"""
        ),
        hearsay=phrases(
            """reportedly|allegedly|alleged|purported|purportedly|supposed|supposedly|
            rumoured|rumored|so called|ostensibly|unconfirmed|said to|reported to|
            claimed to|is said|are said|were said|was said|accused|charged with|suspected|
            suspect|suspects|accusing|accuses|on suspicion|suspicion of|claims to|
            claim to|claiming to|claimed to have|professed|self described"""
        ),
        belief=phrases(
            """believed to|is believed|are believed|was believed|were believed|thought to|
            is thought|are thought|was thought|considered to|presumed|presumably|
            assumed to|apparently|apparent|appears|appear|appeared|appearing|seems|seem|
            seemed|seemingly|seen as|regarded as|evidently|suggests|suggest|suggested|
            indicates|understood to|deemed|feared|fears that|held to be|taken to be|
            arguably|in theory|theoretically|preliminary|preliminarily|tentatively|
            initial findings|might be|interpreted as"""
        ),
        estimate=phrases("estimated|an estimated|estimates|estimate|by some estimates"),
        advice=phrases(
            """should|ought|advised to|urged to|recommended|recommends|recommend|
            encouraged to|asked to|called for|calls for|call for|calling for|calls on|
            called on|advice|advises|advised"""
        ),
        duty=phrases(
            """must|have to|has to|had to|required|requires|require|obliged|obligated|
            mandated|mandatory|compulsory|obligatory|forced to|ordered to|need to|
            needs to|needed to|bound by|have got to|compelled|shall|necessary|made to"""
        ),
        permit=phrases(
            """allowed|permitted|free to|entitled|can choose|are able to|is able to|optional|
            optionally|voluntary|voluntarily|invited to"""
        ),
        grant=phrases("allows|allow|permits|permit|lets|let"),
        intent=phrases(
            """considering|considers|weighing|mulling|contemplating|plans to|plan to|
            planned to|planning to|plans for|intends|intend|intended|aims to|aim to|
            aiming to|hopes to|hope to|hoping to|wants to|want to|seeks to|seek to|
            seeking to|proposes|proposed|proposal to|thinking about|exploring|in talks to|
            preparing to|prepares to|looking at|offered to|has offered|pledged to|
            vowed to|promised to|trying to|tries to|tried to|attempted to|discussing|
            studying"""
        ),
    ),
    needs_after=beside(
        ("weighing", "a an the whether up options its their his her legal new"),
        ("exploring|studying", "a an the whether options ways"),
        ("discussing", "a an whether plans"),
    ),
    not_before=beside(
        ("could", "not n only"),
        ("appear|appears|appeared|appearing", "in at on before with by from"),
        ("had to|has to|have to", "be"),
    ),
    not_after=beside(
        ("must", "the a"),
        ("allowed|permitted|entitled|free to|set to|about to", "not never t"),
        ("potential|possible|chance", "soon early late full where every all"),
    ),
    approximate=words("about around roughly approximately some nearly almost circa"),
)
