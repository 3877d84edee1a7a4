"""What makes an English sentence weigh."""

from __future__ import annotations

from reader.languages.record import Stakes
from reader.languages.rows import phrases

STAKES = Stakes(
    denials=phrases(
        """denies|denied|denying|a denial|flat denial|denial of|denials of|rejects the|rejected|rejecting|refutes|refuted|rebuts|rebutted
        |rebuffed|disputes|disputed|contested|contests|disavow*|disown*|repudiat*|not guilty|no wrongdoing
        |nothing wrong|nothing illegal|nothing improper|did not do it|had no part|no role in
        |no part in|insists he|insisted he|insists she|insisted she|insists it|insisted it
        |insists they|insisted they|insists his|insisted his|insists her|insisted her|insists its
        |insisted its|has insisted|have insisted|maintains his|maintained his|maintains her
        |maintained her|innocence|innocent|not to blame|baseless|groundless|unfounded
        |without merit|meritless|fabricat*|smear*"""
    ),
    answers=phrases(
        """responds|responded|responding|response|replies|replied|reply|reacts|reacted|reaction
        |answered|defends|defended|defending|defence of|defense of|spokesman|spokeswoman
        |spokesperson|spokespeople|statement|apologizes|apologized|apologises|apologised|apology
        |welcomes|welcomed|hit back|hits back|pushed back|pushes back|fired back|fires back
        |countered|counters|retorted|justified|justifies|explained that|regrets|regretted
        |expressed regret"""
    ),
    silence=phrases(
        """declined to comment|declines to comment|declined comment|refused to comment|no comment
        |would not comment|had no comment|declined to answer|refused to answer|did not respond
        |did not immediately respond|has not responded|have not responded|didn't respond
        |didn't immediately respond|did not reply|did not return|could not be reached
        |couldn't be reached|not available for comment|not immediately available|unavailable for"""
    ),
    blame=phrases(
        """criticizes|criticized|criticizing|criticises|criticised|criticising|criticism*|condemn*
        |accuses|accused|accusing|accusation*|blames|blamed|blaming|denounc*|decries|decried
        |slams|slammed|slamming|blasts|blasted|rips|ripped into|lashed out|lashes out|attacked the
        |faulted|chided|rebuke*|lambast*|deplor*|protested|objects|objected|opposes|opposed
        |outrage*|called for his resignation|called for her resignation|to resign|allegation*
        |alleged that|alleges"""
    ),
    warnings=phrases(
        """warns|warned|warning|warnings|cautions|cautioned|threatens|threatened|threatening
        |threat|threats|ultimatum*|vows|vowed|retaliat*|will sue|to sue|reprisal*|alarm|alarmed
        |urges|urged|emergency|at risk|in danger|danger|dangerous"""
    ),
    promises=phrases(
        """promises|promised|promising to|pledges|pledged|guarantees|guaranteed|commits to
        |committed to|will be ready|will be finished|will be completed|will be paid
        |will pay|will refund|will compensate|compensation|deadline*"""
    ),
    doubts=phrases(
        """no evidence|without evidence|without proof|no proof|little evidence|false|falsely
        |untrue|incorrect|inaccurate|inaccurately|misleading|mislead*|misled|misstated|debunk*
        |disprov*|disproved|contradict*|contrary to|fact check*|fact-check*|not true
        |unproven|unsubstantiated|unverified|could not be verified|not independently verified
        |retract*|erroneous*|wrongly|myth|hoax|yet to prove|yet to provide"""
    ),
    harm=phrases(
        """killed|kills|died|dead|death*|dies|deadly|fatal|fatally|injured|injur*|wounded|hurt
        |missing|hospitalized|hospitalised|evacuat*|victim*|casualt*|explosion*|collapsed
        |poison*|contaminat*|toxic"""
    ),
    law=phrases(
        """charged|charges|indict*|convict*|arrest*|detained|sentenced|sentence of|jailed
        |imprisoned|fined|sued|lawsuit*|court|judge|ruled that|ruling|prosecut*|investigat*|probe
        |inquiry|resigned|resigns|resignation|fired|dismissed|suspended|banned|recalled|recall
        |bankrupt*|banned|illegal*|unlawful*|unconstitutional*|fraud*"""
    ),
    background=phrases(
        """was founded|were founded|was established|is located|is known for|was built
        |population of|typically|usually|historically|is one of the|are among the|is among the
        |was born"""
    ),
)
