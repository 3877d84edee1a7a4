"""How English denies."""

from __future__ import annotations

from reader.languages.record import Negation
from reader.languages.rows import opposites, phrases, words

_OPPOSITES = """
denied|denies|deny|denying|disputed|disputes|rebutted|refuted|rejected claims =
  confirmed|confirms|confirm|confirming|admitted|admits|admit|admitting|acknowledged|
  acknowledges|acknowledge|acknowledging|conceded|concedes|conceding|confessed|accepted that|accepts that|agreed that|agrees that
failed|fails|fail|failing = managed|manages|manage|succeeded|succeeds|succeed|able
refused|refuses|refuse|refusing|declined|declines|decline =
  agreed|agrees|agree|accepted|accepts|accept|consented|offered|willing
unlikely = likely|probable|probably|expected
unable = able|managed
rejected|rejects|reject|rejecting|dismissed|dismisses|turned down|voted down|threw out =
  accepted|accepts|accept|approved|approves|approve|backed|upheld|adopted|granted|passed|ratified
banned|bans|ban|barred|forbade|forbidden|prohibited|prohibits|outlawed =
  allowed|allows|allow|permitted|permits|authorized|authorised|legalized|legalised
innocent|acquitted|cleared|exonerated = guilty|convicted
impossible = possible
illegal|unlawful|illegally|unlawfully = legal|lawful|legally|lawfully
unsafe|dangerous|hazardous = safe|harmless
unaware = aware
unwilling|reluctant = willing|ready|keen
absent|missing = present
> lacks|lack|lacked|lacking = has|have|had|having
ruled out|rule out|rules out|excluded = confirmed|considered|considering|not ruled out
disagreed|disagrees|disagree = agreed|agrees|agree
dissatisfied|unhappy = satisfied|happy
disapproved|disapproves = approved|approves
unfounded|baseless|false|untrue = true|well founded|correct
unsuccessful|unsuccessfully = successful|successfully
unchanged = changed
unconfirmed = confirmed
ineffective = effective
insufficient|inadequate = sufficient|adequate|enough
invalid = valid
incomplete|unfinished = complete|finished
incorrect|wrong = correct|right
unarmed = armed
unharmed|unhurt|uninjured = harmed|hurt|injured
excluding|excludes|excluded|except = including|includes|included
neither = both|either
seldom|rarely = often|frequently
prevented|prevents|blocked|blocks = enabled|enables
disproved|disproves = proved|proves|proven
discouraged|discourages = encouraged|encourages
ignored|ignores|disobeyed|violated|flouted|breached = obeyed|followed|heeded|respected|complied
disallowed = allowed
> all|every|each = none
"""

NEGATION = Negation(
    hardly=words("little few hardly scarcely barely rarely seldom poorly less least ill"),
    again=words("again anew afresh resume resumes resumed restore restored reopen reopened back"),
    pending=words("yet still"),
    last=phrases("last time|was last|were last|last in|last on|most recently"),
    which=words("whether what who whom where how why when because"),
    instead=words("but rather instead"),
    lasting=words("for"),
    trying=phrases(
        """try to|tries to|tried to|trying to|attempt to|attempts to|attempted to|attempting to|
        seek to|seeks to|sought to|seeking to|struggled to|struggling to|wants to|wanted to"""
    ),
    verbal=words("not t"),
    contracted={"t": "n"},
    going_on=words("nor"),
    conditions=phrases("if|as long as|so long as"),
    unless=phrases("unless|until|till|except if|pending|otherwise|or else"),
    breaks=words("but although"),
    hiding=phrases("be named|be identified|be quoted"),
    until=words("until till before"),
    only_then=words("only once after finally first earliest"),
    words=words(
        """not no never none nobody nothing neither nor nowhere without cannot hardly
        scarcely barely lack lacks lacked lacking exception except excluding"""
    ),
    distant=words("no none neither nobody nothing"),
    affirming=words(
        """all both every each everybody everyone somebody someone everything something any
        most"""
    ),
    leading=words(
        """with a an some any did does do has have had was were is are will can could be the
        ready willing able managed agreed allowed continued succeeded keen certain likely
        especially particularly specifically notably including"""
    ),
    failing=phrases(
        """failed to|fails to|fail to|failing to|failure to|refused to|refuses to|refuse to|
        refusing to|refusal to|declined to|declines to|decline to|declining to|unable to|
        unwilling to|neglected to|neglects to|incapable of|stopped short of|stops short of|
        inability to|reluctant to|absence of|devoid of|bereft of|ceased to|ceases to|
        instead of|rather than|yet to"""
    ),
    needs={
        "without": words(
            "with and has have had having including get got despite after both plenty"
        ),
    }
    | dict.fromkeys(
        ("lack", "lacks", "lacked", "lacking"),
        words("with has have had having got possess possesses possessed enjoy enjoys plethora"),
    )
    | dict.fromkeys(("exception", "except", "excluding"), words("including include includes and")),
    prefixes=("un", "non", "dis", "in", "im", "il", "ir", "mis"),
    suffixes=("less",),
    plain_endings=("ly", "ful"),
    whole=words(
        """until union unions unit units unite united unites unique universal university under
        unless nonetheless nevertheless regardless undergo discover discovers discovered
        dispatch dispatched disease diseases display displays displayed discount discounts
        discharge discharged dismiss dismissed discourse dissent distress distressed dispose
        disposed distribute distributed district districts disturb discuss discussed income
        incomes inform informed informs invest invests invested investing investment intent
        intents import imports imported imposing impose imposes imposed impress impressed
        impression improve improved improves improving impact impacts increase increased
        increases increasing indeed inside instead install installed involve involved inland
        input inputs intake insight sights inner index infant illustrate illustrated implant
        implants impart impair impound immigrant immigrants immigration inhabit inhabited incline
        instill intend intended intense intensive invade invaded include included inflame infer
        mission missions inspire inspired innovation independent incite insure insured inbound
        inmate inmates bless wireless homeless interest interested inner inning innings"""
    ),
    lone=words("one a"),
    finding=words(
        """found seen observed detected reported recorded discovered noticed identified documented
        registered noted uncovered spotted emerged occurred appeared"""
    ),
    idle=phrases(
        """no wonder|no doubt|no matter|no sooner|no fewer than|no less than|no more than|
        no later than|no longer than|not least|not only|not just|not merely|
        not solely|not alone|not the only|not to mention|not fewer than|not less than|
        not more than|not later than|nothing but|nothing short of|nothing less than|
        none other than|none more|nothing more|nobody more|no one more|more often than not|
        not without|rather than later|whether or not|if not|why not|out of nowhere|nowhere near|not for nothing|
        last but not least|believe it or not|no stranger to|no secret|no small|no mean|
        not until|not unlike|not too long ago|not long ago|not far from"""
    ),
    turned_back=words(
        """uncommon uncommonly unusual unlikely impossible unreasonable unexpected unknown unheard
        unlike inconceivable unthinkable insignificant uninteresting unfounded unhappy
        unaware unwelcome inevitable infrequent infrequently improbable immune incapable
        indifferent unfamiliar untrue unfair unwise"""
    ),
    in_other_words=words(
        """hinders hindered thwarted unproven unsubstantiated unverified acquitted acquits acquit acquittal exonerated
            exempt exempted evaded shunned forgo forwent renounced vetoed overturned missing unreported unregistered
            unseen stayed skipped dropped rebuffed ruled
            deny denied denies denying refuse refused refuses refusing refusal abolish abolishes abolished abolishing
            abolition scrap scraps scrapped scrapping axe axes axed axing ditch ditches ditched repeal
            repeals repealed revoke revokes revoked waive waives waived waiving eliminate eliminates
            eliminated rescind rescinded resists resisted balked baulked spurned reluctant fail failed
        fails failing failure decline declined declines reject rejected rejects rejecting dismissed dismisses
        unlikely unable lack lacks lacked lacking absent absence avoid avoided avoids
        prevent prevented prevents impossible undecided unclear unknown uncertain
        unresolved unpaid unhurt uninjured unharmed unsolved unchanged untrue false empty
        void refrain refrained halted banned bans ban barred prohibits
        prohibited forbids forbidden forbade restrain restrained restrains unaware unwilling unsuccessful
        unsuccessfully unconfirmed unfounded missing free disputed lost loses
        nil excluded exclude excludes except incapable inability illegal
        unlawful ineligible undisclosed withheld opposed oppose opposes
        opposition unacceptable spared safe vacant suspended closure blocked
        unused unwelcome baseless withdrawn cancelled canceled
        scrapped abandon abandoned rejection denial
        neglected neglect omitted omit missed unmarked unsafe unnamed unidentified unopened
        unfinished incomplete insufficient inadequate invalid struggle struggled struggles
        cease ceased ceases dislike disliked unwell hate hated escaped intact"""
    ),
    half_denying=words(
        """fine sound order clean properly normal normally stop stopped minus dispute disputes only yet until rather instead far away keep off
        against lose out zero beyond secret anonymous contrary closed shut short few little
        rarely seldom hardly scarcely barely last skipped skip went turned turn down needed
        needs need escape survived remain remains remained idle mistaken wrong ended end
        cold ruled rule rules silent silence before first since miss misses too ill poor poorly
        hard difficult difficulty separate debatable unanimous unanimously unanimity"""
    ),
    aside=words("longer yet necessarily even really actually otherwise either"),
    wherever=words(
        """always often frequently sometimes occasionally regularly usually repeatedly once
        finally eventually indeed highly including also completely fully clearly simply
        very too so quite extremely definitely both several many much lot large full good direct"""
    ),
    opposites=opposites(_OPPOSITES),
)
