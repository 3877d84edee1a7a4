"""Chinese words that bound a claim."""

from __future__ import annotations

from reader.languages.restrictions import Restriction, Restrictions
from reader.languages.rows import phrases

LIMITS = Restrictions(
    conditions=Restriction(
        phrases(
            "如果|倘若|若是|只要|除非|一旦|为前提|爲前提|为条件|爲條件|须经|須經|尚待|有待|前提是"
        ),
        phrases("若|如|前提|条件|條件|须|須|需|待|后|後|才|必须|必須|除非"),
    ),
    exceptions=Restriction(
        phrases("除了|除外|除…外|以外|之外|不包括"),
        phrases("除|以外|之外|仅|僅|只|例外|不包括"),
    ),
    merely=phrases("只|仅|僅|不过是|不過是|而已|光是|单是"),
    excepting=phrases("除了|以外|之外|除非|除"),
    passing=Restriction(
        phrases("暂时|暫時|临时|臨時|暂行|暫行"),
        phrases("暂|暫|临时|臨時|短暂|短暫|目前|中断|中斷"),
    ),
    so_far=Restriction(
        phrases("迄今为止|迄今爲止|截至目前|到目前为止|到目前爲止|目前为止|目前爲止|迄今"),
        phrases("迄今|至今|目前|尚|已|仍|截至"),
    ),
    firsts=Restriction(
        phrases("首次|第一次|首度|有史以来|有史以來"),
        phrases("首|第一|从未|從未|前所未有|新"),
    ),
    trials=Restriction(
        phrases("小鼠|大鼠|动物实验|動物實驗|动物试验|動物試驗"),
        phrases("鼠|动物|動物|猴"),
    ),
    motives=Restriction(
        phrases("意在|企图|企圖|以挽回|以换取|以換取"),
        phrases("为了|爲了|為了|旨|意在|图|圖|以便|挽回|换取|換取"),
    ),
)
