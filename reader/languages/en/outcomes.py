"""English words for the stages and outcomes of a case, a decision, a deal, and of what happens."""

from __future__ import annotations

from reader.languages.claims import Outcomes
from reader.languages.rows import opposites, phrases, words

OUTCOMES = Outcomes(
    stages=opposites(
        """
        suspected = suspected of|suspected in|under suspicion|~suspect|~suspects|~suspected|~suspicion
        questioned = questioned+law|questioning+law|interviewed under caution|interrogat*|
          helping police|helping with inquiries|interviewed+law|~questioned|~questioning|~questions
        sought = wanted for|wanted over|on the run|manhunt|hunting for|hunt for|searching for|
          looking for|at large|hunting+law|~wanted|~search|~searched
        arrested = arrest|arrests|arrested|arresting|detained|detains|detain|taken into custody|
          took into custody|in custody|apprehend*|nabbed|caught+law|captured|seized+law|~detention|~custody|
          ~arrested|~held|~caught
        referred = referred to prosecutors|passed to prosecutors|sent to prosecutors|
          referred the case|papers to prosecutors|file to prosecutors
        charged = charged with|charged over|was charged|were charged|been charged|is charged|
          are charged|being charged|be charged|charged+law|charges+law|indict|indicted|indicts|
          indictment*|arraigned|prosecuted|~charge|~charges|~charged|~count|~charging
        tried = on trial|stood trial|stand trial|standing trial|facing trial|faces trial|
          went on trial|goes on trial|go on trial|tried for|~trial|~tried
        convicted = convicted|convict|convicts|convicting|found guilty|found .. guilty|find guilty|guilty+law|
          guilty of|~conviction|~convictions|~guilty
        pleaded = pleaded guilty|pleads guilty|plead guilty|pled guilty|pleading guilty|guilty plea|guilty pleas|
          admitted charges|admitted the charges|confess*
        denied = denies|denied|deny|denying|denial*|pleaded not guilty|plead not guilty|pleads not guilty|
          pled not guilty|not guilty plea|rejected the accusation*|rejected the allegation*|rejects the allegation*|disput*
        admitted = admits|admitted|admit|admitting|admission*|acknowledg*|conced*
        silent = did not comment|has not commented|have not commented
        declined = declined to comment|declines to comment|refused to comment|refuses to comment|declined comment|no comment|refused to answer|declined to answer|would not comment
        unanswered = did not respond|not respond to|not immediately respond|could not be reached|could not immediately be reached|could not be contacted|unreachable|unavailable for comment|not available for comment|did not return|did not reply
        acquitted = acquitted|acquits|acquit|acquitting|acquittal*|not guilty|cleared of|cleared him|
          cleared her|cleared them|was cleared|were cleared|been cleared|cleared+law|clears+law|exonerat*|walked free|
          walks free|found innocent|absolved
        dropped = dropped+charge|dismissed+charge|drops+charge|drop+charge|threw out+charge|
          thrown out+charge|dismiss+charge|dismisses+charge|tossed+charge|dismissal of
        sentenced = sentenced|sentences+law|sentence of|sentencing|jailed for|~sentence|~sentences|~jail|~prison|~years|~jailed
        jailed = jailed|jails|imprison*|sent to prison|sent to jail|behind bars|sends to prison|
          years in prison|months in prison|years in jail|months in jail|prison term|jail term|~jail|~prison|~sentenced
        fined = fined|fine of|fines of|pay a fine|a fine|to pay a fine|hefty fine|fines+law|~fine|~fines
        probation = suspended sentence*|suspended prison sentence|suspended jail sentence|
          suspended prison term|suspended jail term|suspended term|probation|conditional sentence|
          community service
        investigated = under investigation|investigating|investigates|opened an investigation|
          opened an inquiry|open an investigation|open an inquiry|opened a case|open a case|launched an investigation|launched an inquiry|launched a probe|
          opened a probe|being investigated|~investigat*|~inquiry|~probe|~probing
        bailed = released on bail|freed on bail|granted bail|on bail|bailed|released without charge|
          released pending|released from custody|freed pending|~bail
        remanded = remanded|denied bail|refused bail|ordered held|held without bail|kept in custody|~custody
        upheld = upheld|upholds|uphold|rejected the appeal|rejected an appeal|dismissed the appeal|
          dismissed an appeal|rejected his appeal|rejected her appeal|dismissed his appeal|
          dismissed her appeal|rejected their appeal|affirm*|lost his appeal|lost her appeal|lost an appeal|
          lost its appeal|confirmed+law
        overturned = overturn*|quash*|struck down|strikes down|reversed+law|annulled+law|set aside|
          won his appeal|won her appeal|threw out the conviction|voided
        appealed = appealed|will appeal|lodged an appeal|filed an appeal|appealing against|appeals against|~appeal|~appeals
        pardoned = pardon*|amnest*|clemency|commut*
        unhurt = unhurt|unharmed|uninjured|unscathed|no injuries|no one was hurt|nobody was hurt|
          no one was injured|nobody was injured|without injury|not hurt|not injured|not harmed|escaped injury
        injured = injured|injures|injuring|hurt|wounded|wounds|wounding|maimed|~injury|~injuries|~wound|~hospital
        slight = minor injur*|slight injur*|slightly injured|slightly hurt|lightly injured|lightly wounded|
          minor wounds|light injur*|superficial injur*
        grave = seriously injured|seriously hurt|serious injur*|severely injured|severe injur*|
          critically injured|gravely injured|badly hurt|badly injured|life threatening injur*|
          critical injur*|seriously wounded|critically hurt|gravely wounded
        critical = critical condition|critically ill|fighting for his life|fighting for her life|
          fighting for their lives|life threatening|in a coma|critically
        stable = stable condition|stable|out of danger
        missing = missing|unaccounted for|disappeared|~lost
        killed = killed|kills|kill|killing|died|dies|die|dying|dead|deaths|death|fatal|fatally|fatality|fatalities|
          lost his life|lost her life|lost their lives|loses his life|perish*|drowned|drowns|drowning|bodies|murdered|shot dead|deadly|
          slain|slew|~body|~lives|~victims|~toll|~murder*|~manslaughter|~killer
        rescued = rescued|rescues|rescue|found alive|pulled alive|brought to safety|found safe|found unharmed|pulled out alive|
          found well|safe and well|saved|~safe|survive*
        ill = infected|tested positive|tests positive|contracted|diagnosed with|fell ill|fallen ill|taken ill|sickened|~ill|~sick|~infection*|~patients
        recovered = recovered|recovers|made a full recovery|discharged from hospital|left hospital|tested negative|cured|
          fully recovered|got well
        damaged = damaged|damages+thing|damage to|partly collapsed|~damage|~damages
        destroyed = destroyed|destroys|destroying|gutted|razed|flattened|collapsed|levelled|leveled|wiped out|burned down|burnt down|
          burned to the ground|~destruction|~collapse*
        considered = considering|considers|considered|mulling|mulls|weighing|weighs|weighed|under consideration|exploring|explores|contemplat*|
          looking at|studying+bill|examining+bill|evaluating|thinking about|~consider|~consideration|~review*
        proposed = proposed|proposes|propose|proposing|put forward|puts forward|tabled|tables+bill|suggested+bill|suggests+bill|
          introduced a bill|introduced a motion|moved to|~proposal|~proposals|~draft|~drafts|~drafted|~suggest*
        recommended = advised|advises|advise|recommended that|~advice|recommended|recommends|recommend|recommending|advised+bill|urged+bill|~recommendation*
        reading = first reading|second reading|in committee|cleared the committee|committee approved|committee stage|
          passed the committee|out of committee|passed its first|passed a first|committee vote
        housed = passed the lower house|passed the upper house|lower house passed|upper house passed|passed the house|house passed|
          senate passed|passed the senate|cleared the house|cleared the senate|passed by the house|passed by the senate
        adopted = adopted+bill|adopts+bill|adopting+bill|adopt+bill|adoption of|approved|approves|approve+bill|approving|approval of|passed+bill|passes+bill|
          passing of|passage of|enacted|enacts|enactment|ratif*|signed into law|signed a law|signed the law|became law|becomes law|become law|
          signed the bill|green light|greenlit|entered into force|came into force|comes into force|took effect|in force|gave its backing|gave final approval|
          voted for|voted in favour|voted in favor|voted through|cleared for sale|licensed|authoris*|authoriz*|gave the go ahead|given the go ahead|endorsed|okayed|voted to|agreed to the plan|
          ~approval|~passed|~law|~backed|~signed|~adopted|~granted|~accept*
        rejected = rejected|rejects|reject|rejecting|rejection of|voted down|voting down|threw out+bill|thrown out+bill|turned down|turns down|
          refused+bill|refuses+bill|defeated+bill|blocked+bill|blocks+bill|voted against|declined+bill|~rejection|~refus*|~denied|~against|
          ~refused to|~refuses to|~declined to|~declines to
        vetoed = vetoed|vetoes|veto|refused .. to sign|refuses .. to sign|refusing .. to sign|declined .. to sign|declines .. to sign|
          withheld .. signature|~would not sign|~will not sign
        withdrawn = withdrew+bill|withdrawn+bill|withdraws+bill|withdrawal of|scrapped|scraps|scrap|shelved|shelves+bill|dropped+bill|drops+bill|abandoned|abandons|abandon|
          ditched|pulled+bill|axed
        postponed = postponed|postpones|postpone|postponing|postponement|put off|puts off|deferred|defers|deferral|delayed|delays|delay|adjourned|adjourns|pushed back|
          rescheduled|reschedul*|moved to|put back|held over|~later|~moved|~new date
        cancelled = cancelled|canceled|cancels|cancel|cancelling|cancellation*|called off|calls off|call off|calling off|scrapped|scraps|scrap|abandoned|abandons|axed|ditched|~off|~cancelled
        held = went ahead|goes ahead|go ahead as planned|took place|was held|were held|will go ahead|~held|~takes place|~take place
        suspended = suspended|suspends|suspend|suspending|suspension|halted|halts|paused|pauses|pause|on hold|frozen+bill|froze+bill|
          freezes+bill|provisionally banned|~halt|~freeze|~suspensions
        revoked = revoked|revokes|revoke|revocation|rescinded|stripped of|stripped+permit|withdrawn+permit|withdrew+permit|cancelled+permit|took away+permit
        banned = ~banned substance*|~banned stimulant*|~banned drug*|~banned list|banned|banning|barred|bars from|outlawed|prohibited|prohibits|~ban|~bans|~prohibition
        interested = in talks|holding talks|held talks|talks to buy|talks to sell|talks over a|interested in buying|interest in buying|
          exploring a sale|discussed selling|discussed buying|discussed a merger|discussed merging|discussed a sale|discussed a takeover|considering a bid|weighing a bid|considering buying|considering selling|mulling a sale|mulling a bid|seeking a buyer|looking for a buyer|negotiat*|
          exploring the sale|up for sale|put up for sale|interested in acquiring|eyeing|weighing a sale|considering a sale|
          considering a takeover|~talks|~interest|~interested
        offered = made an offer|made a bid|bid for|bids for|offered to buy|offering to buy|offers to buy|launched a bid|takeover bid|takeover offer|
          tabled an offer|tabled a bid|~offer|~bid|~offered|~offers
        agreed = agreed to buy|agreed to sell|agrees to buy|agrees to sell|agreed to acquire|agreed to be bought|agreed a deal|agreed a merger|agreed on a merger|agreed a sale|agreed a takeover|decided to sell|decided to buy|
          agreed on a deal|struck a deal|strikes a deal|signed a deal|signed an agreement|reached a deal|reached an agreement|
          reached agreement|reach a deal|clinched a deal|sealed a deal|sign a deal|is buying|is selling|being bought|to be bought|will buy|
          is to buy|agreed to merge|~agreed|~agreement|~deal
        bought = bought|acquired|has acquired|completed+deal|completes+deal|completed its takeover|completed the takeover|completed its purchase|completed the purchase|
          completed its acquisition|completed the acquisition|has sold|~was sold|~were sold|sold off|sold its|sold the|closed the deal|taken over|took over|
          purchased|snapped up|finalised+deal|finalized+deal|~sold|~buys|~acquires|~purchase|~acquisition|~takeover|~owns
        collapsed = talks collapsed|talks broke down|talks failed|walked away|walks away|fell through|called off talks|talks ended without|broke off talks|
          collapsed+talks|broke down+talks|broke up+talks|fell apart+talks|failed+talks|foundered+talks|unravelled+talks|unraveled+talks|
          deal collapsed|called off the deal|no deal|broke down|breakdown of talks|failed to reach|failed to agree|ended without
        nominated = nominated|nominates|nomination|nominee|candidate for|shortlisted|tipped|front runner for|~candidate
        appointed = appointed|appoints|~appointment|named as|named chief|named head|named director|sworn in|takes over as|took over as|hired|~named|~new
        resigned = resigned|resigns|resign|resigning|resignation|stepped down|steps down|step down|stepping down|quit|quits|stood down|stands down
        dismissed = fired+job|fires+job|sacked|sacks+job|dismissed+job|dismisses+job|ousted|ousts|removed from office|removed from his post|removed from her post|
          relieved of|let go|stripped of his post|forced out|dismissal|removed as|~dismissed|~fired|~removed|~removal
        retired = retired|retires|retire|retiring|retirement
        offered_resign = offered to resign|offers to resign|offered his resignation|offered her resignation|tendered his resignation|
          tendered her resignation|considering resigning|offer to resign
        tested = testing|clinical trial*|being tested|in trials|on trial basis|human trials|trials of|~tested|~test|~tests|~trial|~trials
        recalled = recalled|recalls|recall|recalling|pulled from shelves|pulled off shelves
        launched = went on sale|goes on sale|on sale|on the market|hit the shelves|hits the shelves|available in shops|~launched|~sale
        announced = unveiled|unveils|~announced|~unveil
        threatened = voted to walk out|votes to walk out|vote to walk out|voted for a walkout|threatened to strike|threatening to strike|threaten to strike|threatens to strike|strike threat|threat of a strike|strike ballot|
          threatened to walk out|threatening to walk out|strike vote|voted to strike|vote to strike|threatened strike|threatened industrial action|~threat*
        striking = went on strike|go on strike|on strike|walked out|walk out|walked off the job|began a strike|striking|downed tools|strike began|started a strike|~strike|~strikes|~walkout
        ended = ended their strike|ended the strike|ended a strike|end of the strike|strike ended|returned to work|ended its strike|called off the strike|called off their strike|call off the strike|
          called off a strike
        truce = ceasefire took effect|truce took effect|agreed a ceasefire|agreed to a ceasefire|agreed a truce|agreed to a truce|
          signed a ceasefire|signed a truce|agreed on a ceasefire|truce holds|truce held|ceasefire holds|ceasefire held
        untruce = ceasefire collapsed|truce collapsed|broke the ceasefire|broke the truce|broke a ceasefire|broken the ceasefire|
          ended the ceasefire|ended the truce|violated the ceasefire|rejected a ceasefire|rejected the ceasefire|rejected a truce
        applied = applied to|applied for|has applied|have applied|applies for|submitted an application|filed an application|seeking approval|sought approval|asked for permission|requested permission|
          sought permission|~applied
        granted = granted|grants+permit|granting+permit|awarded+permit|issued+permit|given permission|gave permission|approved|approves|approval of|green light|authoris*|authoriz*|~approval
        refused = refused+permit|refuses+permit|rejected|denied+permit|turned down|turns down|denies+permit|declined+permit|rejects|~refusal|~rejection
        leading = is leading|was leading|leads|leading in|in the lead|ahead in|narrow lead|leading with|holds a lead|took the lead|takes the lead|ahead of|~lead|~ahead|~led
        won = won|wins|win|elected|victory|winner|reelected|re elected|beat|clinched|triumph*|swept to|~winning
        lost = conceded|concedes|lost the election|lost the race|defeat|loses the race|loses to|lost to|~lost
        runoff = runoff|run off|second round
        contested = contested|contests|disputes the result|challenged the result|recount|challenges the result
        building = under construction|being built|construction began|began construction|work began|construction of|started building|broke ground|breaks ground|building work|work has begun|
          is building|are building|~construction|~build|~building|~built
        opened = opened|opens|inaugurat*|opening of|opened to|officially opened|~open|~opening
        closed = closed|closes|shut|shuts|closure of|shut down|~close|~closure
        demolished = demolish*|torn down|pulled down|tore down|bulldozed|razed|knocked down
        contained = contained|under control|brought under control|bring under control|containment|~control
        burning = out of control|still burning|still raging|spreading|raging|uncontrolled|uncontained|burning out
        extinguished = put out|puts out|extinguish*|doused|fully out
        watch = storm watch|flood watch|tornado watch|hurricane watch|tsunami watch|flash flood watch|tropical storm watch|winter storm watch|heat watch|fire weather watch|
          tsunami advisory|heat advisory|weather advisory|wind advisory|flood advisory|winter weather advisory
        warning = storm warning|flood warning|tornado warning|hurricane warning|tsunami warning|flash flood warning|tropical storm warning|
          winter storm warning|heat warning|severe weather warning|weather warning|wind warning|gale warning|~warning|~warnings
        lifted = warning was lifted|lifted the warning|lifted a warning|warning lifted|lifted its warning|cancelled the warning|warnings were lifted|lifts the warning
        insolvent = bankrupt|filed for bankruptcy|files for bankruptcy|bankruptcy|insolvent|insolvency|into administration|went bust|in receivership|into receivership|liquidat*
        bailed_out = bailed out|bailout|rescue deal|rescue package|emergency loan|state aid
        raised = raised+level|raises+level|raise+level|raising+level|hiked+level|hikes+level|hike+level|increased+level|increases+level|increase+level|
          lifted+level|put up+level|puts up+level|rose+level|rises+level|~rise|~rises|~hike|~increase|~higher
        lowered = lowered+level|lowers+level|lower+level|cut+level|cuts+level|cutting+level|reduced+level|reduces+level|reduce+level|trimmed+level|slashed+level|
          fell+level|falls+level|~cut|~cuts|~reduction
        unchanged = unchanged|held .. steady|holds .. steady|hold .. steady|holding .. steady|kept .. steady|keeps .. steady|keep .. steady|
          kept .. on hold|left .. on hold|stagnant|stagnated|stagnates|stagnate|frozen+level|froze+level|freezes+level|freeze+level|~steady|~flat|~remained|~remains|~remaining|~stayed|~stays|~same
        revenue = revenue|revenues|sales|net sales|turnover|~takings
        profit = profit|profits|net income|net profit|operating income|earnings|~profitable
        urged = urged|urges|urging|called on|calls on|calling on|call on|appealed to|appeals to|appealing to|asked .. to|asks .. to|implored|implores|pleaded with|pleads with|~urge|~appeal
        ordered_to = ordered residents|ordered to|orders to|has ordered|ordered the|ordered .. to|orders .. to|ordering .. to|commanded .. to|was ordered|were ordered|instructed to|compelled to|~ordered|~order|~orders
        unproved = no evidence|no sign of|no signs of|no indication|no indications
        ruled_out = ruled out|rules out|rule out|excluded
        pilot = pilot|trial run|trial basis|test phase
        rolled_out = rolled out|nationwide|across the board|introduced everywhere
        pledged = pledged|pledges|commitment*|memorandum of understanding
        paid = paid out|disbursed
        regretted = regret|regrets|regretted|regrettable
        apologised = apologis*|apologiz*|apolog*
        plurality = plurality|largest party|most votes|strongest party|strongest force
        majority = absolute majority|outright majority|overall majority
        abstained = abstain*|abstention*
        opposed = voted against|votes against
        careless = careless*|negligen*|inadvertent*|accidental*|by mistake
        deliberate = deliberate*|intentional*|on purpose|knowingly|wilful*|willful*
        average = average|averages|averaged|on average
        maximum = maximum|peak|at most|no more than|a maximum of
        deficit = deficit
        debt = debt|debts
        gross = gross
        net = net
        pretax = pretax|before tax|before taxes|pre tax
        aftertax = after tax|after taxes|aftertax
        nominal = nominal|current prices|not adjusted
        real_terms = real terms|adjusted for inflation|inflation adjusted
        in_animals = mice|rats|animals|monkeys|rodents
        in_people = patients|volunteers|people|humans
        civil = civil suit|civil lawsuit|civil action|civil claim
        criminal = criminal charges|criminal case|criminal trial|criminal prosecution
        liable = found liable|liable for|held liable|is liable|was liable|were liable|civilly liable
        ruling = ruling party|ruling coalition|ruling bloc|governing party|governing coalition|governing bloc
        opposition = opposition party|opposition parties|opposition bloc|opposition coalition|opposition lawmaker*|opposition senator*|opposition mp*|opposition deput*|opposition councillor*
        blamed = faults|faulted|blames|blamed|criticises|criticizes|criticised|criticized|censures|censured|rebukes|rebuked|condemns|condemned
        queried = asked whether|put the question|put a question|raised the question|asked .. whether|asked if|asks whether|asks if|asking whether|asking if|questioned whether
        accused = accused .. of|accuses .. of|accusing .. of|was accused|were accused|alleges
        linked = associated with+study|linked to+study|link between+study|tied to+study|correlat*+study|association between+study|less likely+study|more likely+study
        causing = causes+study|cuts+study|reduces+study|lowers+study|prevents+study|protects+study|leads to+study|raises+study|boosts+study|increases+study|halves+study|doubles+study
        hinted = suggests+study|suggest+study|suggested that+study|hints+study|hint at+study|indicates+study|points to+study
        proven = proves+study|prove+study|proved+study|proven+study|establishes+study|has established+study|have established+study|confirms+study|demonstrates+study|conclusively+study
        slowing = rise .. slowed|rise .. eased|rise slows|growth slowed|growth slows|growth .. slowed|increase .. slowed|increases .. slowed|rose more slowly|rose less|rising more slowly|grew more slowly|inflation slowed|inflation slows|inflation eased|inflation eases|inflation cooled|inflation cools
        shrank = prices .. fell|prices fall|prices drop|prices .. dropped|prices .. declined|sales .. fell|rents .. fell|wages .. fell|exports .. fell|economy shrank|economy contracted
        minimum = at least|a minimum of|no fewer than
        """
    ),
    grounds={
        "talks": words(
            "talks negotiations negotiation discussions parley mediation deal bid merger takeover truce"
        ),
        "study": words(
            "study studies research researchers scientists science trial analysis findings paper"
        ),
        "level": words(
            """rate rates price prices tax taxes fee fees fare fares wage wages pay forecast outlook target guidance
            rating output dividend tariff tariffs contribution contributions limit pension pensions budget
            threshold rent rents toll tolls levy duty benefits quota premium premiums"""
        ),
        "law": words(
            """police jury juries court courts judge judges prosecutor prosecutors tribunal magistrate magistrates crime
            murder fraud theft robbery assault rape manslaughter corruption bribery arson perjury smuggling detectives officers
            investigators trial count counts appeal conviction embezzlement stabbing shooting burglary sheriff verdict defendant
            offence offense offences offenses laundering suspect suspected tax homicide kidnapping justice"""
        ),
        "charge": words(
            """charge charges case cases indictment lawsuit suit complaint prosecution allegations
            lawsuits count counts"""
        ),
        "bill": words(
            """bill law laws plan plans budget motion measure measures proposal proposals vote votes parliament
            council senate congress committee reform tax lawmakers legislators legislature house assembly
            resolution amendment rules rule board cabinet government ministers regulator regulators deal treaty
            referendum merger scheme ordinance ban levy mps councillors commission request application permit planners
            panel deputies agreement offer bid project draft"""
        ),
        "permit": words(
            """licence license permit permission application visa visas asylum status title medal passport
            citizenship licences licenses permits applications request accreditation certificate approval patent bail"""
        ),
        "deal": words("takeover purchase acquisition sale deal merger buyout transaction"),
        "job": words(
            """minister chief director coach manager executive ceo chairman chairwoman president head boss
            officer official secretary editor police teacher employee employees staff worker workers post job
            commissioner chair ambassador general governor captain principal trainer superintendent
            deputy spokesman treasurer"""
        ),
        "thing": words("houses homes buildings building house bridge road roof roofs cars crops"),
    },
    supposed=words("if unless could might may whether would can"),
    earlier=phrases("had|had been|had already been|had already"),
)
