"""Things of one sort of which one is never another, in the words of this language."""

from __future__ import annotations

from reader.languages.rows import words

THINGS = (
    words("リステリア サルモネラ ノロウイルス レジオネラ カンピロバクター 大腸菌"),
    words("はしか 風疹 コレラ マラリア 結核 インフルエンザ デング熱"),
    words("小麦 大麦 トウモロコシ 大豆"),
    words("銅 亜鉛 ニッケル リチウム コバルト ウラン"),
    words("アスベスト ヒ素 水銀 カドミウム ベンゼン アンモニア"),
    words("ヒグマ オオカミ イノシシ シカ キツネ"),
)
