"""Japanese words that bound a claim; a condition ends its clause."""

from __future__ import annotations

from reader.languages.restrictions import Restriction, Restrictions
from reader.languages.rows import phrases, words

LIMITS = Restrictions(
    conditions=Restriction(
        phrases(
            """
            れば、|めば、|けば、|せば、|てば、|なければ|場合は|場合に|場合、|条件に|条件として|
            ことを条件|を前提に|ない限り|限り、|次第、|次第で
            """
        ),
        phrases("場合|条件|前提|限り|次第|たら|なら|とき|後に|必要|まで|れば|めば"),
    ),
    exceptions=Restriction(
        phrases("を除く|を除き|を除いて|を除けば|以外の|以外は|以外で"),
        phrases("除|以外|だけ|のみ|例外"),
    ),
    merely=phrases("だけ|のみ|にすぎ|に過ぎ|ばかり|にとどま|に留ま"),
    excepting=phrases("以外|しか|ほか|他に"),
    passing=Restriction(
        phrases("一時的に|暫定的に|当面の間|当面、|当分の間|一時、"),
        phrases("一時|暫定|当面|当分|中断|休止|しばらく|仮"),
    ),
    so_far=Restriction(
        phrases("これまでのところ|今のところ|現時点で|現在のところ|今までのところ"),
        phrases("まだ|現時点|現在|これまで|今のところ|既に|すでに|まで"),
    ),
    firsts=Restriction(
        phrases("初めて|史上初"),
        phrases("初|例がな|新|かつてな"),
    ),
    trials=Restriction(
        phrases("マウスの|マウスで|マウスに|マウスを|ラットの|ラットで|ラットに|ラットを|動物実験"),
        phrases("マウス|ラット|動物|サル"),
    ),
    motives=Restriction(
        phrases("狙って|狙いから|意識して|思惑から"),
        phrases("狙|ねらい|ため|目的|意図|意識|思惑"),
    ),
    not_after=words("によ 例 によれ"),
)
