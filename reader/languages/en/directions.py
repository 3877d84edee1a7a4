"""English words that say the opposite of each other.

They are given in their first form; endings and the lexicon lead to it from the others.
"""

from __future__ import annotations

from reader.languages.claims import Direction
from reader.languages.en.contrasts import CONTRASTS, LEADS
from reader.languages.rows import beside, opposites, words

_OPPOSITES = """
rise|increase|grow|growth|climb|soar|jump|surge|gain|advance|rally|swell|rocket|skyrocket|spike|leap|
  mount|escalate|upturn|uptick|hike|boom|raise|boost|lift|rebound|inflate|go up|went up|goes up|
  gone up|going up|double|triple|quadruple|widen|broaden|expand|enlarge|expansion|was up|were up|is up|are up|
  been up|edge up|edged up|edges up|tick up|ticked up|inch up|inched up|creep up|crept up|move up|moved up|
  pick up|picked up|picks up|was higher|were higher|is higher|are higher|end higher|ended higher|close higher|
  closed higher|finish higher|finished higher|mark up|marked up|push up|pushed up|drive up|drove up|driven up =
  fall|decrease|decline|drop|plunge|plummet|tumble|slump|sink|slide|dip|shrink|shrinkage|slip|crash|
  dwindle|lower|cut|reduce|reduction|diminish|lessen|downturn|contract|contraction|slash|recede|ebb|
  wane|nosedive|halve|trim|deflate|go down|went down|goes down|gone down|going down|narrow|was down|were down|
  is down|are down|been down|edge down|edged down|edges down|tick down|ticked down|inch down|inched down|
  creep down|crept down|move down|moved down|come down|came down|comes down|was lower|were lower|is lower|
  are lower|end lower|ended lower|close lower|closed lower|finish lower|finished lower|mark down|marked down|
  push down|pushed down|drive down|drove down|driven down|bring down|brought down|ease back|eased back
profit|gain|earning|surplus|income = loss|deficit|shortfall|lose
earn|gain|win = lose|forfeit
win|victory|triumph = loss|defeat
beat|defeat|overcome|outplay|thrash|edge past = lose to|lost to|loses to|losing to
winner|victor|champion = loser
widen|broaden|expand|extend|lengthen|enlarge|expansion|extension|lengthening =
  narrow|shrink|tighten|shorten|curtail|contract|contraction|limit|restrict
strengthen|firm|bolster|fortify = weaken|soften|undermine|erode
beat|top|exceed|surpass|outperform|outstrip|meet = miss|fall short of|fell short of|undershoot|lag
spur|stimulate|boost|fuel|energise|energize =
  curb|dampen|stifle|slow|slow down|slowed down|slows down|slowing down|stunt|throttle|choke
accelerate|quicken|hasten|speed|acceleration = slow|slow down|slowed down|slows down|slowing down|decelerate|delay|deceleration|slowdown
improve|better|recover|brighten|improvement|recovery = worsen|deteriorate|deterioration|aggravate|degrade
pass|clear = fail|flunk
back|support|favour|favor|endorse|champion|endorsement|support for = oppose|resist|opposition|opposition to
supporter|backer|proponent|advocate|ally|defender = opponent|critic|foe|adversary|detractor
open|reopen|opening|reopening|unlock = close|shut|lock|seal|closure|closing|shutdown
start|begin|launch|commence|initiate|open|beginning|onset|outset|kick off|kicked off|inaugurate =
  end|finish|conclude|stop|halt|cease|terminate|close|ending|conclusion|termination|wrap up|wrapped up
rise|increase|grow|climb|jump|gain|improve|fall|decrease|decline|drop|worsen|change|vary|fluctuate|differ =
  remain the same|remained the same|remains the same|stay the same|stayed the same|stays the same|
  remain flat|remained flat|remains flat|remain unchanged|remained unchanged|remains unchanged|
  hold steady|held steady|is unchanged|are unchanged|was unchanged|were unchanged|was flat|were flat|be flat|be unchanged|stagnate|remain stagnant
late|delayed|overdue|belated = on time|on schedule|punctual
continue|resume|proceed|continuation = stop|halt|cease|end|suspend|discontinue|pause|abandon
buy|purchase|acquire|buying = sell|divest|dispose|selling
buyer|purchaser = seller|vendor
lend|lender = borrow|borrower
hire|recruit|employ|hiring = fire|sack|dismiss|lay off|laid off|firing
join|enter|entry|accession = leave|quit|exit|departure|withdrawal
come = go
arrive|arrival|return|come back|came back|comes back|coming back|go back|went back|goes back|
  gone back|going back|go home|went home|goes home|gone home|going home|landed|landing|to land|will land|would land|could land|can land|
  may land|might land|must land|should land|did land|lands at|lands in|lands on = leave|depart|departure
deposit = withdraw|withdrawal
add|insert|include|addition|install = remove|delete|subtract|drop|omit|removal|exclude|uninstall
keep|retain|preserve|maintain|renew|extend =
  scrap|abandon|drop|lose|abolish|delete|discard|relinquish|withdraw|cancel|surrender|repeal
build|construct|erect|create|rebuild|restore =
  demolish|destroy|dismantle|raze|level|ruin|tear down|tore down|torn down
appoint|elect|name|reinstate = oust|sack|dismiss|remove|depose|suspend
ease|relax|loosen|easing|relaxation|alleviate = tighten|toughen|stiffen|tightening|harden|intensify|worsen
impose|introduce|tighten|imposition = lift|scrap|remove|waive|ease|removal
praise|commend|laud|applaud|welcome|hail|compliment =
  criticise|criticize|condemn|blame|denounce|slam|vilify|decry|berate|deplore|lambast
optimism|optimistic|hopeful|upbeat|confident = pessimism|pessimistic|gloomy|downbeat|bleak
survive|live|living|alive|survivor = die|died|perish|dying|death
save|rescue|spare = kill|murder|destroy
birth|born = death|died|dead
arrest|detain|imprison|jail|capture|detention|arrest of = release|free|liberate|discharge
invade|attack|assault = defend|protect|defence|defense
promote|promotion|upgrade = relegate|relegation|demote|demotion|downgrade
borrow = repay
approval|consent|acceptance = rejection|refusal|veto
encourage|urge|promote|foster = discourage|deter|dissuade|hinder
enable|facilitate|help|aid|assist = prevent|block|hinder|impede|hamper|obstruct|inhibit|thwart
reveal|disclose|expose|publish|announce = conceal|hide|withhold|suppress|cover up|covered up
discover|find|found|detect|locate = lose|miss|overlook
obey|follow|comply|honour|honor|observe|respect|heed|uphold = ignore|disobey|violate|flout|breach|defy|break|disregard
unite|merge|join|merger = split|divide|separate|demerge
connect|attach|couple|link = disconnect|detach|sever
activate|enable|switch on|turn on|turned on|switched on =
  deactivate|disable|switch off|turn off|turned off|switched off
earlier|sooner = later
more|greater|higher|larger|bigger|twice as|times as = less|fewer|lower|smaller|half as
most|largest|highest|biggest|greatest = least|fewest|lowest|smallest
best = worst
yes vote|vote yes|voted yes|votes yes|said yes|say yes|says yes|voted in favour|voted in favor =
  no vote|vote no|voted no|votes no|said no|say no|says no
vote for|voted for|votes for|voting for|argued for|ruled for|spoke for|campaigned for|in favour of|in favor of =
  vote against|voted against|votes against|voting against|argued against|ruled against|
  spoke against|campaigned against|against
> for|in favour of|in favor of = against|opposed to
> before|ahead of|prior to|until = after|following|since
> above|over|more than|exceed|surpass|exceeding|upwards of = below|under|beneath|less than|fewer than|undershoot
> up|upward = down|downward
> because of|due to|thanks to|owing to|on account of|as a result of|in response to =
  despite|in spite of|regardless of|notwithstanding
> in front of|ahead of = behind
> near|close to|next to|beside|alongside = far from
> inside|within = outside|beyond|above|below
> up from|higher than|larger than|bigger than|longer than|faster than|better than|stronger than|
  older than|greater than =
  down from|lower than|smaller than|shorter than|slower than|worse than|weaker than|younger than|less than
"""

_ENDINGS = """s= es= ies=y ed= ed=e ied=y ing= ing=e ying=ie er= er=e est= est=e ier=y iest=y ly= ily=y
bly=ble ally=al"""

DIRECTION = Direction(
    pointing=words(
        "decision decisions move moves step steps measure measures action actions change changes"
    ),
    causes=opposites(
        """
        > in response to|in reaction to|because of|due to|as a result of|
        as a consequence of|owing to|thanks to|stemmed from|resulted from|caused by|
        triggered by|prompted by|sparked by|driven by|brought on by|blamed on =
        led to|leads to|leading to|lead to|resulted in|results in|resulting in|
        caused|causes|causing|triggered|triggers|triggering|prompted|prompting|
        sparked|sparks|sparking|brought about|brought on|provoked|provoking|set off|
        gave rise to|contributed to
        """
    ),
    ended=words("end ends ended ending lift lifts lifted lifting over expire expires expired"),
    later=words("until till before once pending"),
    opposites=opposites(_OPPOSITES),
    contrasts=opposites(CONTRASTS),
    leads=opposites(LEADS),
    put_off=words("postponed postpones postpone delayed delays delay deferred shelved"),
    prefixes=("un", "in", "im", "il", "ir", "dis", "non", "mis", "de"),
    facing=(("over", "under"), ("pre", "post"), ("pro", "anti"), ("up", "down")),
    endings=tuple((e, r) for e, _, r in (row.partition("=") for row in _ENDINGS.split())),
    lexicon="en/antonyms.txt",
    returning=words(
        "reopen resume resumption restore restart reinstate reconnect recommence relaunch"
    ),
    lasted=beside(
        ("until|till", ""),
        (
            "for|during",
            """several many most much some about around nearly almost roughly over more
            minutes hours days weeks months years decades""",
        ),
    ),
    earlier=words("had"),
    ongoing=words("has have is are remains remain"),
    firsts=words("first"),
)
