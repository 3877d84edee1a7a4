"""English words that tell two ends apart."""

from __future__ import annotations

from reader.languages.ends import Ends
from reader.languages.rows import rows_of, words

ENDS = Ends(
    origins=words("from"),
    goals=words("to into towards toward"),
    after=words("after following"),
    blaming=words(
        """blame blames blamed blaming attribute attributes attributed attributing ascribe ascribed
        ascribes put puts putting pin pins pinned"""
    ),
    blamed=words("on to"),
    holding=words("of from"),
    deeds=tuple(
        tuple(row.split())
        for row in rows_of(
            """
            stabbed knifed
            shot gunned
            hit struck rammed crashed collided smashed bumped mowed ploughed plowed ran_into drove_into
              slammed_into careered_into run_over ran_over knocked_down
            attacked assaulted beaten punched kicked slapped bitten bit mauled
            killed murdered slain slew assassinated
            injured wounded hurt
            expelled ordered thrown threw ejected deported ousted evicted banished
            sued
            accused accuses blamed denounced
            arrested detained jailed imprisoned captured
            defeated beat beats beaten thrashed outplayed overcame overcome edged crushed trounced
            bought buys acquired acquires
            sold sells
            invaded occupied raided bombed shelled
            sacked fired dismissed
            rescued saved
            threatened blackmailed extorted robbed
            criticised criticized attacked slammed condemned rebuked lambasted
            praised lauded commended
            lent loaned owed owes
            paid pays compensated
            invited summoned
            cheated defrauded deceived betrayed
            replaced replaces succeeded succeeds superseded
            sentenced convicted
            """
        )
    ),
)
