"""English words that bound a claim."""

from __future__ import annotations

from reader.languages.restrictions import Restriction, Restrictions
from reader.languages.rows import phrases, words

LIMITS = Restrictions(
    conditions=Restriction(
        phrases(
            """
            if|unless|provided that|provided they|provided it|provided he|provided she|provided the|
            provided at|provided there|provided no|provided all|provided a|provided an|provided its|provided their|
            provided his|provided her|provided we|provided you|provided enough|provided both|provided any|provided this|
            providing the|providing it|providing there|providing at|on the proviso that|with the proviso that|
            on the understanding that|on the basis that|if and when|
            providing that|providing they|so long as|as long as|only if|on condition that|
            on the condition that|conditional on|conditional upon|contingent on|contingent upon|
            subject to|depending on|pending|barring|assuming that|
            assuming the|in the event of|in the event that|only after|only once|only when|until|
            once the|once it|once its|once they|once their|once he|once she|once all|once an
            """
        ),
        phrases(
            """
            when|whenever|provided|condition*|proviso|caveat|depend*|await*|without|require*|must|has to|
            have to|had to|need*|await|before|after|whether|should
            """
        ),
    ),
    exceptions=Restriction(
        phrases(
            """
            except|except for|excepting|excluding|apart from|aside from|other than|save for|
            with the exception of|with the exceptions of|not counting|not including|
            but not|exclusive of
            """
        ),
        phrases("exempt*|exception*|only|all but|every* but|not|exclud*|still|alone|rest of"),
    ),
    merely=phrases(
        """
            only|merely|just|simply|solely|purely|mere|all he|all she|all they|all the|
            all it|all i|all we|all that|nothing but|alone
            """
    ),
    excepting=phrases(
        """
            anything but|anything other than|anything more than|anyone but|
            anyone other than|any but|any other than|any more than|more than|other than|
            except|except for|apart from|aside from|beyond|save for|besides|until after|
            unless
            """
    ),
    passing=Restriction(
        phrases(
            """
            temporarily|provisionally|for now|for the moment|for the time being|for a time|
            for a while|on a temporary basis|on an interim basis|in the short term
            """
        ),
        phrases(
            """
            temporar*|provisional*|interim|brief*|pause*|pausing|suspen*|short-lived|stopgap|
            until|momentar*|reopen*|resum*|short-term|meanwhile|currently
            """
        ),
    ),
    so_far=Restriction(
        phrases("so far|thus far|to date|as yet|until now|up to now|as of now|at this stage"),
        phrases("yet|still|already|currently|preliminar*|initial*|remain*"),
    ),
    firsts=Restriction(
        phrases("for the first time|the first time|for the very first time"),
        phrases("first*|never|unprecedented|debut*|historic*|inaugural*|new|novel|yet to"),
    ),
    concessions=Restriction(
        phrases(
            "although|though|even though|but|while|despite|in spite of|notwithstanding|whereas|albeit"
        ),
        phrases(
            """
            however|yet|but|though|although|despite|spite|while|whereas|nevertheless|nonetheless|
            still|even|notwithstanding|without|rather|instead
            """
        ),
    ),
    trials=Restriction(
        phrases(
            "in mice|in rats|in rodents|in monkeys|on mice|on rats|on monkeys|on animals|mice fed|mice given|mice treated|rats fed|rats given|rats treated|lab mice|laboratory mice|lab rats|laboratory animals|animal study|animal studies|animal trials"
        ),
        phrases("mouse|mice|rat|rats|rodent*|monkey*|primate*|animal*"),
    ),
    motives=Restriction(
        phrases(
            "in a bid to|in an attempt to|in an apparent attempt to|in an apparent bid to|in an effort to|in the hope of|in hopes of|desperate to|anxious to|to save face"
        ),
        phrases("bid|attempt*|effort*|hope*|hoping|aim*|seek*|want*|so that|in order"),
    ),
    not_after=words(
        """
        ask asks asked asking know knows knew known wonder wonders wondered wondering see sees saw
        unclear clear uncertain unsure sure check checks checked checking determine decide tell
        as even what say said learn question questioned doubt doubts doubtful and or
        """
    ),
)
