"""Chinese."""

from __future__ import annotations

from reader.languages.record import (
    Language,
    Names,
    Numbers,
    Sentences,
    SmallWords,
    Sources,
    Writing,
)
from reader.languages.rows import phrases, words

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余"
    "潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文阙"
)
_LONG_SURNAMES = "欧阳|司马|上官|诸葛|闻人|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|夏侯|长孙|宇文|端木"
_TITLES = (
    "市长|局长|主任|总理|总统|主席|部长|书记|教授|专家|发言人|记者|负责人|董事长|总经理|经理|村民|居民|队长|医生|院长|"
    "校长|省长|县长|镇长|村长|指挥长|学者|律师|法官|议员|首相|外长|厅长|司长|处长|站长|渔民|工人|学生|教师"
)

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    writing=Writing(spaced=False),
    sentences=Sentences(
        goes_on=r"[^。！？，,“”\s]{0,8}(?:说|說|问|問|表示|指出|回答|称|稱|喊|写道|寫道)",
    ),
    small=SmallWords(
        behind=words(
            "的 了 在 是 和 与 與 及 或 也 都 就 而 之 其 于 於 为 為 以 把 被 将 將 向 从 從 对 對"
        ),
    ),
    numbers=Numbers(
        about=phrases("約"),
    ),
    names=Names(
        pattern=(
            rf"(?:{_TITLES})(?P<after>(?:{_LONG_SURNAMES}|[{_SURNAMES}])[一-鿿]{{1,2}}?)"
            r"(?=[，。、；：（）“”\s]|说|表示|称|指出|批评|介绍|在|对|和|与|及|也|曾|于|向|等|告诉|认为|透露|强调|坦言|回应)"
            rf"|(?P<before>(?:{_LONG_SURNAMES})[一-鿿]{{1,2}}?)"
            rf"(?=副?(?:{_TITLES})|[，。、；：（）“”\s]|说|表示|称|指出|批评|介绍|在|对|和|与|及)"
        ),
    ),
    sources=Sources(
        pattern=(
            r"(?:据|根据|按照)(?P<np>[^，。；：“”、！？\s]{2,20}?)(?:称|介绍|报道|通报|透露|消息|的说法)"
            r"|(?P<np2>[^，。；：“”、！？\s]{2,24}?)(?:\d{1,2}日|当天|今天|昨天|在[^，。]{1,12}上)*"
            r"(?:(?:批评|补充|解释|介绍|坦言|回应|强调|告诉[^，。]{1,8}|对[^，。]{1,8})?(?:(?<!来)说|称|道)|声称|宣称|"
            r"表示|指出|介绍|透露|强调|宣布|通报|认为|坦言|回应|批评|呼吁)(?=[，：:,“])"
        ),
        never=words("还 也 并 则 又 负责人 发言人 记者 先生 女士 专家 教授 主任 局长 市长"),
    ),
)
