"""How English makes a claim less sure or less binding."""

from __future__ import annotations

from reader.languages.record import Hedges
from reader.languages.rows import beside, cues, phrases, words

HEDGES = Hedges(
    cues=cues(
        possible=phrases(
            """may|might|could|perhaps|maybe|possibly|possible|possibility|possibilities|conceivably|
            potentially|can be interpreted|cannot be ruled out|not ruled out|not rule out|not ruling out|t rule out|not excluded|
            risks|threatens to|threaten to|in danger of|may have|might have|could have|may be|
            might be|could be|could well|may well|might well|feasibly|it is possible|plausibly|there is a chance|there is a risk|
            there is a danger|a chance that|a risk that|a danger that|at risk of"""
        ),
        likely=phrases(
            """reckons on|reckon on|counts on|counting on|bets on|betting on|banking on|budgets for|budgeted for|pencils in|pencilling in|pencilled in|penciled in|guided for|guides for|is seen at|are seen at|now seen at|
            seen reaching|seen rising|seen falling|banks on|reckons with|likely|unlikely|improbable|probably|probable|in all likelihood|in all probability|
            expected|expects|expect|expecting|anticipated|anticipates|anticipate|anticipating|
            awaited|set to|due to be|due to start|due to begin|due to open|poised to|
            forecast to|is forecast|are forecast|was forecast|were forecast|forecasted|predicted|
            predicts|predict|predicting|projected|projects that|projecting|foresees|foresee|foreseen|on course to|on track to|
            about to|looks set|seems set|looks likely|seems likely|bound to|scheduled to|slated to|
            in line to|sure to|odds on|more than likely|most likely|very likely|highly likely|
            doubtless|no doubt|presumably"""
        ),
        hearsay=phrases(
            """reportedly|allegedly|alleged|purported|purportedly|supposed to have|supposedly|
            rumoured|rumored|so called|ostensibly|unconfirmed|is said to|are said to|reported to|
            claimed to|is said|are said|was said|were said|was reported to|suspected|suspect that|
            suspects that|suspect|suspects|on suspicion|suspicion of|accused of|
            claims to|claim to|claiming to|claimed to have|professed|self described|self styled|
            believed to have|thought to have"""
        ),
        belief=phrases(
            """looks like|look like|looked like|looks to be|look to be|looks as if|looks as though|sounds as if|believed to|is believed|are believed|was believed|were believed|thought to|
            is thought to|are thought to|was thought to|were thought to|presumed|assumed to|thought by some|thought by many|believed by some|believed by many|
            apparently|apparent|appears to|appear to|appeared to|appearing to|appears that|it appears|it appeared|seems|seem|seemed|seeming|
            seemingly|evidently|suggests that|suggest that|suggested that|suggesting that|
            suggests|suggesting|indicates that|indicate that|understood to|reckoned to|is reckoned|are reckoned|was reckoned|were reckoned|feared|fears that|
            held to be|taken to be|arguably|in theory|theoretically|initial findings|hints at|points to|on the face of it|
            it would seem|it looks as if|it looks as though"""
        ),
        estimate=phrases(
            """estimated|an estimated|estimates|estimate|estimating|by some estimates|
            is put at|are put at"""
        ),
        advice=phrases(
            """should|should be|ought|ought to|advised to|are advised|is advised|had better|
            recommended|recommends|recommend|encouraged to|advisable"""
        ),
        duty=phrases(
            """against their will|against his will|against her will|were made to|was made to|being made to|
                must|must be|have to|has to|had to|having to|required|requires|require|
            obliged|obligated|mandated|mandates|mandatory|compulsory|obligatory|forced to|
            ordered to|bound by|have got to|compelled|shall|under an obligation|duty to|
            bound by law"""
        ),
        permit=phrases(
            """exempt|exempted|barred|bars|banned from|bans|prohibited|prohibits|forbids|outlaws|forbidden|not allowed|disqualified|liable to|subject to fines| punishable|the right to|given the right|is free to|
                allowed|allowed to|permitted|free to|entitled|can choose|are able to|is able to|
            was able to|were able to|able to|optional|optionally|voluntary|voluntarily|
            authorised to|authorized to|can|can be|can also|may also|could also|capable of"""
        ),
        deadline=phrases("has until|have until|had until|hours to|days to|weeks to|months to"),
        grant=phrases("allows|allow|permits|permit|lets|let|enables|enable"),
        proposal=phrases(
            """proposes|proposed|proposal to|suggested|suggest|
            puts forward|put forward|floated|mooted"""
        ),
        intent=phrases(
            """considering|weighing|mulling|contemplating|plans to|plan to|planned to|
            planning to|plans for|intends to|intend to|intends|intend|aims to|aim to|
            aiming to|hopes to|hope to|hoping to|wants to|want to|seeks to|seek to|seeking to|
            thinking about|exploring|in talks to|preparing to|prepares to|looking to|looks to|
            pledged to|vowed to|promised to|plotting to|threatened to|discussing|studying|in talks|looking at|
            thinking of|eyeing|mulls|weighs|considers"""
        ),
        told=phrases(
            """reports|report|reported|prosecutors|prosecution|the indictment|court documents|court papers| police said|police say|investigators say|investigators said|authorities say|authorities said|
                according to|reports that|reports say|by all accounts|believe that|believes that|
            think that|thinks that|alleges|allege|believe|believes|think|thinks|it is reported|
            it was reported|has been reported|assume|assumes|reckon|reckons|speculate|speculates|
            is described as|was described as|are described as|were described as|first results|initial results|
            prime suspect|prime suspects|main suspect|main suspects|chief suspect|chief suspects|
            first findings|early findings|guess|guesses|maintains|maintain|argues|argue|claims|claim"""
        ),
        rated=phrases(
            """puts|put|putting|pegs|pegged|valued|values|sets|models|calculates|calculated|calculate|by its count|by their count"""
        ),
        open=phrases(
            """told|tells|reserves|reserve|reserved|reserving|keeps open|keep open|left open|leaves open|leave open|leaving open|options|room for|scope for|latitude|possible to|yet to|still to|remain to|remains to|remained to|outstanding|alleging|suing|sued|sues|reproach|blame|sees|foresaw|interest|interested|likelihood|provisional|provisionally|forced|forcing|forces people|blames| blamed|blaming|face fines|faces fines|faces up to|face up to|fines of up to|fine of up to| penalties of up to|points the finger|had no choice|no choice but|with no option|
                might be expected|may be expected|need to|needs to|needed to|propose|proposing|intended to|has offered|offers to|offer to|
            pledges to|vows to|promises to|preliminary|preliminarily|tentatively|tentative|if|whether|unless|would|wouldn|trying to|tries to|try to|tried to|attempted to|
            attempts to|attempt to|attempting to|attempt|attempts|called on|calls on|call on|
            calling on|called for|calls for|call for|calling for|called upon|asked to|asks to|
            asked for|asking for|demanded|demands|demanding|demand|urged to|urges|urged|urging|
            requested|requests|invited to|considered to|considered to be|considered|regarded as|
            regarded|seen as|viewed as|perceived as|deemed|deemed to|interpreted as|supposed to|
            designed to|meant to|supposed|due to|made to|plan|plans|planning|hope|hopes|hoped|
            wish|wishes|wished|desire|goal|aim|aims|ambition|bid to|effort to|efforts to|
            prospect|prospects|outlook|guidance|projection|projections|prediction|predictions|
            expectation|expectations|chance|chances|risk|threat|danger|opportunity|
            ability|option|fear|fears|concern|concerns|worry|worries|doubt|doubts|question|
            questions|unclear|uncertain|unknown|debated|debatable|disputed|allegation|
            allegations|accusation|accusations|accuse|accuses|accusing|accused|charge|charges|
            charged|charged with|indicted|prosecuted|on trial|pleaded|denies|denied|deny|rumour|
            rumor|rumours|rumors|suspicion|suspicions|theory|hypothesis|scenario|assumption|
            advice|advises|advised|advise|recommendation|recommendations|proposal|proposals|
            promise|promises|pledge|pledges|vow|vows|offer|offers|offered|negotiating|
            negotiations|decide to|decides to|determined to|keen to|eager to|hypothetical|
            supposedly to|in order to|as if|as though|imagine|suppose|necessary|necessity|need|
            needs|obligation|law requires|requirement|requirements|intended|
            scheduled|planned|said to|ordered|orders|ordering|instructed|instructs|directed|
            directs|commanded|commands|told to|is to|are to|was to|were to|ready to|
            prepared to|willing to|potential|prospective|would be|forecast|forecasts|requiring|
            how|why|what|warned|warns|warning|
            should have|should have been|ought to have|looked for|looks for|due|pending|
            can do so|could do so|may do so|might do so|must do so|should do so|
            still being|yet to come|on the way|under examination"""
        ),
    ),
    needs_after=beside(
        ("weighing", "a an the whether up options its their his her legal new"),
        ("exploring|studying", "a an the whether options ways"),
        ("discussing", "a an whether plans"),
        ("considers", "a an whether new banning cutting closing raising selling joining"),
        ("weighs", "a an whether new"),
        ("required", "to by that the a for all its their his her of every each"),
        ("in talks|looking at", "to a an the with on over about for"),
        ("hints at|points to", "a an the"),
    ),
    not_before=beside(
        (
            "could|can",
            """not n only t a an the this that with without in on at for to from by than and or but as
            understand see hear feel smell taste remember imagine sense afford stand bear""",
        ),
        ("ordered to", "pay"),
        ("had to|has to|have to", "be do wait"),
        ("let", "alone"),
        ("possible", "option options alternative alternatives choice choices way ways solutions"),
        ("perhaps|maybe|possibly", "worse worst better best"),
        ("suggest|suggests|suggesting", "to"),
        ("claims|claim|charge|charges", "for"),
    ),
    not_after=beside(
        ("must", "the a"),
        ("banks on|plans for", "its the his her their own both"),
        (
            "considering|discussing|studying|weighing|exploring|looking at|mulling",
            "after before while when without on upon by in worth of for",
        ),
        ("unlikely|improbable", "an the most such its his her their our as rather another"),
        ("expect", "can"),
        ("may|could|can", "so nor"),
        ("bars", "behind the"),
        (
            "allowed|allowed to|permitted|entitled|free to|set to|about to|able to|ready to|"
            "willing to|prepared to",
            "not never t",
        ),
        ("required", "if where when as not"),
        ("about to", "know knew known learn learned learnt hear heard told aware"),
        ("could|can|could be|can be", "nobody none neither hardly scarcely"),
        ("anticipated|awaited", "much long highly eagerly keenly hotly"),
        ("possible", "soon early late full where every all as if"),
        ("need to|ought", "no not"),
        (
            "suspect|suspects",
            "the a an two three four five several other main prime or and no any these those all",
        ),
        ("estimates|estimate", "the an our its their earnings"),
        ("plan to|plans to|hope to|hopes to", "s a an the its his her their our any no new this"),
    ),
    done=frozenset({"had to", "was made to", "were made to"}),
    approximate=words("about around roughly approximately some nearly almost circa"),
    beside_verbs=frozenset(
        phrases("likely|probably|in all likelihood|in all probability|presumably")
    ),
    firm=words(
        """know knows knew known prove proves proved proven confirm confirms confirmed show shows
        showed shown establish establishes established find finds found certainly definitely
        surely clearly indeed undoubtedly actually really definite certain order orders ordered
        approve approves approved impose imposes imposed announce announces announced introduce
        introduces introduced adopt adopts adopted decide decides decided agree agrees agreed
        pass passed begin begins began start starts started launch launches launched commit
        commits committed sign signs signed enact enacts enacted complete completes completed
        state states stated declare declares declared go goes going went"""
    ),
    needs_within=beside(
        ("puts|put|putting|pegs|pegged|sets", "at"),
        ("told|tells", "to"),
        ("valued|values", "at"),
    ),
    settled=frozenset(
        phrases(
            "plans to|plan to|planned to|planning to|intends to|intend to|pledged to|vowed to|promised to|foresees|foresee"
        )
    ),
    will=words("will shall ll"),
    light=words("help helps contribute contributes serve"),
    purpose=phrases("so that|in order that"),
    would=("would", "wouldn"),
    whether=words("whether"),
    unknown=phrases(
        """not known|not immediately known|not yet known|not clear|not immediately clear|
        not yet clear|unclear|unknown|not been determined|not been established|
        not yet been determined|not yet been established|under investigation|
        being investigated|too early to say|too early to tell|too soon to say|
        too soon to tell|yet to be determined|yet to be established|remains a mystery|
        could not be determined|no word on|no indication of|not say what|not say why|
        not immediately say|not yet say|no cause has been|no cause was"""
    ),
    unknown_of=words("cause causes caused reason reasons motive why"),
    ordering=words(
        """ordered orders ordering told instructed instructs directed commanded fined sentenced demanded demands
        law laws bylaw bylaws statute statutes ordinance regulation regulations rule rules code decree
        directive act bill provides stipulates stipulated prescribes specifies"""
    ),
    deeds=words(
        """-tion -sion -ment -ing -al -age -ure -sis -ance -ence -back -off -out -over ban bid sale move
        merger plan deal cut tax strike purchase change law bill exit return switch stake rise hike
        increase freeze halt ceasefire truce lawsuit suit claim transfer loan reform step measure option
        use visit trip link break split vote boycott curfew lockdown shutdown offer request recall
        retreat limit cap charge fee levy leave run campaign pact treaty role job project scheme"""
    ),
)
