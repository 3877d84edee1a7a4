"""How English denies."""

from __future__ import annotations

from reader.languages.record import Negation
from reader.languages.rows import opposites, phrases, words

_OPPOSITES = """
denied|denies|deny|denying|disputed|disputes|rebutted|refuted|rejected claims =
  confirmed|confirms|confirm|confirming|admitted|admits|acknowledged|acknowledges|conceded
failed|fails|fail|failing = managed|manages|manage|succeeded|succeeds|succeed|able
refused|refuses|refuse|refusing|declined|declines|decline =
  agreed|agrees|agree|accepted|accepts|accept|consented|offered|willing
unlikely = likely|probable|probably|expected
unable = able|managed
rejected|rejects|reject|rejecting|dismissed|dismisses|turned down|voted down|threw out =
  accepted|accepts|accept|approved|approves|approve|backed|upheld|adopted|granted|passed
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
    words=words(
        """not no never none nobody nothing neither nor nowhere without cannot hardly
        scarcely barely"""
    ),
    distant=words("no none neither nobody nothing"),
    affirming=words(
        """all both every each everybody everyone somebody someone everything something any
        most"""
    ),
    leading=words(
        """with a an some any did does do has have had was were is are will can could be the"""
    ),
    failing=phrases(
        """failed to|fails to|fail to|failing to|failure to|refused to|refuses to|refuse to|
        refusing to|refusal to|declined to|declines to|declining to|unable to|
        unwilling to|neglected to|incapable of|stopped short of|stops short of|
        inability to|reluctant to"""
    ),
    turned_back=words(
        """uncommon unusual unlikely impossible unreasonable unexpected unknown unheard
        unlike inconceivable unthinkable insignificant uninteresting unfounded unhappy
        unaware unwelcome inevitable"""
    ),
    in_other_words=words(
        """deny denied denies denying refuse refused refuses refusing refusal fail failed
        fails failing failure decline declined declines reject rejected rejects rejecting
        unlikely unable lack lacks lacked lacking absent absence avoid avoided avoids
        prevent prevented prevents impossible undecided unclear unknown uncertain
        unresolved unpaid unhurt uninjured unharmed unsolved unchanged untrue false empty
        void refrain refrained stop stopped halted banned bans ban barred prohibits
        prohibited forbids forbidden forbade unaware unwilling unsuccessful
        unsuccessfully unconfirmed unfounded missing minus free dispute disputed disputes
        out only still yet until rather instead far away keep off against lose lost loses
        zero nil excluded exclude excludes except beyond incapable inability illegal
        unlawful ineligible undisclosed withheld secret anonymous opposed oppose opposes
        opposition contrary closed shut short few little rarely seldom hardly scarcely
        barely last skipped skip went turned turn down unacceptable needed needs need
        already spared escaped escape survived intact safe remain remains remained vacant
        idle unused unwelcome mistaken wrong baseless withdrawn cancelled canceled
        scrapped ended end abandon abandoned cold ruled rule rules rejection denial
        silent silence before first since neglected neglect omitted omit missed miss
        misses unmarked unsafe unnamed unidentified unopened unfinished incomplete
        insufficient inadequate invalid too"""
    ),
    opposites=opposites(_OPPOSITES),
)
