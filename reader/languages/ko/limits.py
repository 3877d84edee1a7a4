"""Korean words that bound a claim; a condition ends its clause."""

from __future__ import annotations

from reader.languages.restrictions import Restriction, Restrictions
from reader.languages.rows import phrases

LIMITS = Restrictions(
    conditions=Restriction(
        phrases(
            """
            하면|되면|으면|경우|경우에|경우에는|경우에만|조건으로|조건부로|한해|않는 한|전제로|
            때까지|전까지
            """
        ),
        phrases("경우|조건|한해|전제|까지|하면|되면|으면|때|뒤|후|필요"),
    ),
    exceptions=Restriction(
        phrases("제외한|제외하고|제외하면|외에는|빼고"),
        phrases("제외|외에|빼고|예외|뿐"),
    ),
    merely=phrases("뿐|만을|불과|그쳤|그친|오직|단지|오로지"),
    excepting=phrases("밖에|외에|이외|말고"),
    passing=Restriction(
        phrases("일시적으로|임시로|잠정적으로|당분간|한시적으로"),
        phrases("일시|임시|잠정|당분간|한시|중단|잠시"),
    ),
    so_far=Restriction(
        phrases("지금까지|현재까지|이제까지"),
        phrases("아직|현재|지금|이미|여태|까지"),
    ),
    firsts=Restriction(
        phrases("처음으로|사상 처음|최초로"),
        phrases("처음|최초|첫|전례|새"),
    ),
    trials=Restriction(
        phrases(
            "쥐를 대상으로|생쥐를 대상으로|쥐를 대상으로 한|생쥐를 대상으로 한|쥐 실험에서|생쥐 실험에서|동물실험에서|동물 실험에서|쥐에게서|생쥐에게서"
        ),
        phrases("쥐|동물|원숭이"),
    ),
    motives=Restriction(
        phrases("의도로|노리고|의식해|의식한"),
        phrases("위해|의도|목적|노리|의식"),
    ),
)
