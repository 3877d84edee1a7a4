"""Things of one sort of which one is never another, in the words of this language."""

from __future__ import annotations

from reader.languages.rows import words

THINGS = (
    words(
        "李斯特菌 沙门氏菌 沙門氏菌 诺如病毒 諾如病毒 军团菌 軍團菌 大肠杆菌 大腸桿菌 沙门菌 沙門菌"
    ),
    words("麻疹 风疹 風疹 霍乱 霍亂 伤寒 傷寒 疟疾 瘧疾 肺结核 肺結核 流感 登革热 登革熱"),
    words("小麦 小麥 大麦 大麥 玉米 水稻 大豆 高粱 燕麦 燕麥"),
    words("镍矿 鎳礦 铜矿 銅礦 锂矿 鋰礦 锌矿 鋅礦 铅矿 鉛礦 铁矿 鐵礦 金矿 金礦 铀矿 鈾礦"),
    words("甲醛 苯 氨气 氨氣 氯气 氯氣 甲烷 一氧化碳"),
    words("肾脏 腎臟 肝脏 肝臟 肺部 心脏 心臟 胃部"),
)
