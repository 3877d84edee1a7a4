"""What makes an English sentence weigh."""

from __future__ import annotations

from reader.languages.record import Stakes
from reader.languages.rows import phrases, with_contractions

STAKES = Stakes(
    denials=with_contractions(
        """denies|denied|denying|a denial|flat denial|denial of|denials of|rejects the|rejected|rejecting|refutes|refuted|rebuts|rebutted
        |rebuffed|disputes|disputed|contested|contests|disavow*|disown*|repudiat*|not guilty|no wrongdoing
        |nothing wrong|nothing illegal|nothing improper|did not do it|had no part|no role in
        |no part in|insists he|insisted he|insists she|insisted she|insists it|insisted it
        |insists they|insisted they|insists his|insisted his|insists her|insisted her|insists its
        |insisted its|has insisted|have insisted|maintains his|maintained his|maintains her
        |maintained her|innocence|innocent|not to blame|baseless|groundless|unfounded
        |without merit|meritless|fabricat*|smear*|dismiss* ~ accusation*|dismiss* ~ allegation*|dismiss* ~ charge*|dismiss* ~ claim*|dismiss* ~ report*
        |dismiss* ~ suggestion*|dismiss* ~ criticism|dismiss* as|brushed off ~ accusation*|brushed off ~ claim*
        |push* back on ~ assertion*|push* back on ~ claim*|push* back on ~ accusation*
        |push* back on ~ allegation*|push* back on ~ criticism|push* back on ~ charge*|push* back on ~ report*
        |push* back on ~ suggestion*|push* back against ~ claim*|push* back against ~ accusation*
        |push* back against ~ allegation*|push* back against ~ criticism|is adamant|are adamant
        |was adamant|were adamant|but insisted|but insists|but insist|but maintained|but maintains
        |never took|never received|never accepted|never paid|never knew|nothing to hide|clean hands"""
    ),
    answers=phrases(
        """responds|responded|responding|response|replies|replied|reply|reacts|reacted|reaction
        |answered|defends|defended|defending|defence of|defense of|spokesman|spokeswoman
        |spokesperson|spokespeople|statement|apologizes|apologized|apologises|apologised|apology
        |welcomes|welcomed|hit back|hits back|pushed back|pushes back|fired back|fires back
        |countered|counters|retorted|justified|justifies|explained that|regrets|regretted
        |expressed regret"""
    ),
    silence=with_contractions(
        """declined to comment|declines to comment|declined comment|refused to comment|no comment
        |would not comment|had no comment|declined to answer|refused to answer|did not respond
        |did not immediately respond|has not responded|have not responded|did not reply
        |did not return|could not be reached|not available for comment|not immediately available
        |unavailable for|no immediate comment|has not commented|have not commented
        |received no reply|received no response|received no answer|got no reply|got no response
        |got no answer|no immediate response"""
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
    doubts=with_contractions(
        """no evidence|nothing ~ points to|nothing points to|nothing to suggest|nothing suggests|no indication|without evidence|without proof|no proof|little evidence|false|falsely
        |untrue|incorrect|inaccurate|inaccurately|misleading|mislead*|misled|misstated|debunk*
        |disprov*|disproved|contradict*|contrary to|fact check*|fact-check*|not true
        |not accurate|not correct|not the case|not necessarily true|not necessarily so
        |unproven|unsubstantiated|unverified|could not be verified|not independently verified
        |retract*|erroneous*|wrongly said|wrongly stated|wrongly reported|wrongly claimed
        |wrongly attributed|wrongly suggested|myth|hoax|yet to prove|yet to provide"""
    ),
    bribes=phrases(
        """bribe*|bribing|bribery|kickback*|backhander*|payoff|payoffs|pay-off*|hush money
        |under the table|slush fund*|conflict of interest|conflicts of interest
        |conflicting interests|embezzl*|siphon*|misappropriat*|pocketed|lined his|lined her
        |lined their|launder*|accepted gifts|accepted ~ gifts|accepted free
        |accepted ~ holiday*|accepted ~ trips|accepted ~ hospitality|took money from
        |taken money from|received money from|received payments from|donations from
        |campaign money|on the payroll of|secret payment*|undisclosed payment*|undeclared
        |nepotism|cronyism|corrupt*|insider trading|extort*|rigged|rigging|vote buying
        |bought votes|forged|forger*|falsif*|doctored|tampered|tampering|backdated
        |fake invoice*|inflated invoice*|fictitious|plagiari*|stood to gain
        |personally benefited|benefited personally|financial interest|owns shares in
        |owned shares in|related to the owner|paid by the industry"""
    ),
    secrecy=with_contractions(
        """conceal*|covered up|cover up|cover-up|coverup|hushed up|kept secret|kept ~ secret
        |keep ~ secret|kept quiet|keep quiet|kept hidden|kept from the public
        |kept ~ from the public|hid the|hid evidence|failed to disclose|failed to report
        |failed to warn|failed to inform|failed to act|failed to tell|never told
        |never disclosed|never reported|without telling|without informing
        |without the knowledge|destroyed documents|destroyed evidence|destroyed ~ records
        |destroyed ~ files|shredded|deleted ~ emails|deleted ~ messages|deleted ~ records
        |not to talk|not to speak|to stay silent|knew about|knew of|had known|long known
        |knew ~ risk*|knew ~ defect*|knew ~ fault*|knew ~ problem*|knew ~ danger*|knew ~ flaw*
        |aware of ~ risk*|aware of ~ defect*|aware of ~ fault*|aware of ~ problem*
        |aware of ~ danger*|aware of ~ flaw*|been aware|had been warned|had been told
        |was warned|were warned|repeatedly warned|warned ~ before the|warned ~ months
        |warned ~ years|warned ~ weeks|ignored|ignoring|disregarded|brushed aside ~ warning*
        |turned a blind eye|despite ~ warning*|despite ~ complaints|lied about|lied to
        |had lied|lying about"""
    ),
    suspicion=phrases(
        """long suspected|suspect ~ of|suspects ~ of|suspected of|suspected that
        |suspected to have|suspect that|suspect him|suspect her|suspect them|suspected him
        |suspected her|suspected them|suspected ~ of|is suspected|was suspected|are suspected
        |were suspected|under suspicion|suspicion*|suspicious|ties to ~ crime|ties to ~ gang*
        |ties to ~ ring|ties to ~ mafia|ties to ~ militia*|ties to ~ cartel*
        |ties to ~ extremist*|ties to ~ terror*|ties to ~ smuggl*|links to ~ crime
        |links to ~ gang*|links to ~ ring|links to ~ mafia|links to ~ militia*
        |links to ~ cartel*|links to ~ extremist*|links to ~ terror*|links to ~ smuggl*
        |linked to ~ crime|linked to ~ ring|linked to ~ smuggl*|linked to ~ fraud
        |wanted in connection with|sought in connection with|linked to ~ gang*|linked to ~ mafia|linked to ~ terror*
        |links with ~ crime|links with ~ gang*|organised crime|organized crime|underworld
        |mafia|mobster*|front company|front companies|shell company|shell companies|blackmail*
        |criminal record|previous conviction*|prior conviction*|previously convicted
        |previously been convicted|repeat offender|known to police|known to the police
        |whistleblower*|whistle-blower*"""
    ),
    neglect=with_contractions(
        """drunk|drunken|intoxicated|under the influence|over the limit|had been drinking
        |smelled of alcohol|smelt of alcohol|alcohol in his|alcohol in her|traces of alcohol
        |traces of drugs|on drugs|asleep at|fell asleep|fallen asleep|on his phone
        |on her phone|texting|was speeding|were speeding|above the speed limit
        |over the speed limit|too fast|negligen*|neglect*|reckless*|careless*|human error
        |incompeten*|botched|shoddy|substandard|faulty|defective|poorly maintained
        |not been maintained|lack of maintenance|skipped ~ inspection*|skipped ~ check*
        |not been inspected|not been checked|without a licence|without a license
        |without a permit|without permission|unlicensed|unqualified|untrained|cut corners
        |cutting corners|violated ~ rules|violated ~ regulations|violated ~ law*
        |safety violation*|breach of|breached|broke the rules|broken the rules|broke safety
        |flout*|overloaded|did nothing to|did nothing about|done nothing to|done nothing about
        |disabled ~ alarm*|switched off ~ alarm*|blocked exit*|locked exit*
        |locked from|expired"""
    ),
    caveats=with_contractions(
        """observational|small sample|sample was small|small number of patients
        |small number of participants|so few patients|too few patients|too few participants
        |too small|mice|in rats|on rats|in animals|on animals|animal stud*|animal test*
        |not been tested in humans|not tested in humans|not yet been tested|no human
        |peer review*|peer-review*|preprint|not yet been reviewed|not been reviewed
        |not yet been published|not been published|checked by other|reviewed by other
        |due to chance|be chance|by chance|coincidence|margin of error|not prove|not proof
        |no proof that|not show that|not show whether|cannot show|cannot say|cannot be certain
        |not mean that|not establish|cause and effect|causal*|causation|a correlation
        |only a link|other factors|other explanations|more research|further research
        |further studies|further study|larger stud*|larger trial*|bigger stud*|longer stud*
        |study was funded|study was paid|study was financed|research was funded
        |research was paid|research was financed|work was funded|trial was funded
        |funded by ~ industry|funded by ~ maker*|funded by ~ manufacturer*|funded by ~ company
        |funded by ~ association|paid for by ~ industry|paid for by ~ maker*
        |paid for by ~ manufacturer*|paid for by ~ company|financed by ~ industry
        |financed by ~ company|sponsored by ~ company|sponsored by ~ industry
        |half of the funding|ties to industry|consult* fee*|no control group
        |without a control group|self reported|self-reported|self reports|limitation*
        |too early to draw|too early to conclude|remains to be seen|not known whether
        |nothing is known|not a cure|early results|early data|nothing more|may not apply
        |not representative|not statistically significant|uncertainty"""
    ),
    all_clear=with_contractions(
        """no one was hurt|nobody was hurt|no one was injured|nobody was injured
        |no one was harmed|no one hurt|nobody hurt|no one injured|nobody injured|no injuries
        |no injury|no casualties|no deaths|no fatalities|no victims|without injur*
        |without casualties|unhurt|unharmed|uninjured|unscathed|escaped injury
        |escaped serious injury|no one was killed|nobody was killed|nobody died|no one died
        |no lives were lost|no loss of life|no illness*|no one has fallen ill
        |nobody has fallen ill|no one fell ill|nobody fell ill|no one became ill
        |no one was sickened|made anyone ill|no infections|no reports of|no reported
        |none of them seriously|none was seriously|none were seriously|no danger|no risk to
        |not at risk|no threat|not in danger|out of danger|not life-threatening|posed no
        |poses no|pose no|no damage|not contaminated|safe to drink|safe to eat|safe to use
        |no health risk*|no sign of|no signs of|no trace of|no traces of|no shortage
        |unaffected|not affected|not been affected|were not affected|all clear|foul play
        |nobody ~ hurt|nobody ~ been hurt|nobody ~ injured|nobody ~ been injured|no one ~ been hurt|no one ~ been injured
        |no foul play|not suspicious|no impact on|no effect on|no harm"""
    ),
    exempted=with_contractions(
        """is exempt|are exempt|was exempt|were exempt|be exempt|remain exempt|exempted
        |exempts|exempting|exemption*|exempt from|do not apply|does not apply
        |did not apply|will not apply|would not apply|excused from|not subject to the
        |not covered by the"""
    ),
    half_denials=with_contractions(
        """dismiss*|threw out|throws out|thrown out|brushed off|brushed aside|shrugged off
        |scoffed|ruled out|rules out|ruling out|insist*|maintain*|never|turned down|turns down
        |refus*|declin*|reject*|deny|denies|denied|dispute*|contest*|contradict*|false|untrue
        |wrong|lie|lies|innocent|lost ~ appeal|lost ~ case|failed to|clean hands
        |nothing to hide|did not|does not|do not|is not|was not|are not|were not|no such|no truth|no basis|no role
        |nonsense|absurd|ridiculous|invent*|made up|exclude*|mistake*|mistaken*|error*|mix-up*
        |mixed up|fought|claims to|claim|rival claims|both claim|oppos*|object*|against"""
    ),
    decisions=phrases(
        """reject* ~ attempt*|reject* ~ challenge*|reject* ~ bid*|reject* ~ appeal*
        |reject* ~ request*|reject* ~ application*|reject* ~ motion*|reject* ~ proposal*
        |reject* ~ plan*|reject* ~ offer*|reject* ~ call*|reject* ~ demand*
        |reject* ~ petition*|reject* ~ amendment*|reject* ~ bill*|reject* ~ deal*
        |reject* ~ idea*|reject* ~ lawsuit*|reject* ~ suit*|reject* ~ measure*
        |reject* ~ agreement*|reject* ~ budget*|reject* ~ ticket*|reject* ~ ballot*
        |rejected by|voted to reject|the disputed|a disputed|their disputed|its disputed
        |this disputed|of disputed|in disputed|over disputed|long disputed|hotly disputed
        |contested by|the contested|a contested|hotly contested|closely contested
        |disputes with|disputes between|disputes over|land disputes|labor disputes
        |labour disputes|trade disputes|border disputes|denied access|denied entry|denied bail
        |denied permission|denied asylum|denied a visa|denied visas|was denied|were denied
        |been denied|being denied|denied them|denied him|denied her|self denial
        |false accounting|false alarm*|false positive*|false start*|false name*
        |false document*|false passport*|false papers|false identity|false teeth|false ceiling
        |wrongly parked|wrongly convicted|wrongly imprisoned|wrongly identified|retracted its
        |retracted the claws|contests were|contests in|contests with"""
    ),
    harm=phrases(
        """killed|kills|died|dead|death*|dies|deadly|fatal|fatally|injured|injur*|wounded|hurt
        |missing|hospitaliz*|hospitalis*|taken to hospital|taken to a hospital|taken to the hospital
        |rushed to hospital|treated in hospital|admitted to hospital|sickened|fell ill|fallen ill
        |infected|drowned|drowns|suffocat*|amputat*|evacuat*|victim*|casualt*|explosion*|collapsed
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
