"""Things of one sort of which one is never another, in the words of this language."""

from __future__ import annotations

from reader.languages.rows import words

THINGS = (
    words("李斯特菌 沙门氏菌 诺如病毒 军团菌 大肠杆菌 沙门菌"),
    words("麻疹 风疹 霍乱 伤寒 疟疾 肺结核 流感 登革热"),
    words("小麦 大麦 玉米 水稻 大豆 高粱 燕麦"),
    words("镍矿 铜矿 锂矿 锌矿 铅矿 铁矿 金矿 铀矿"),
    words("甲醛 苯 氨气 氯气 甲烷 一氧化碳"),
    words("肾脏 肝脏 肺部 心脏 胃部"),
)
