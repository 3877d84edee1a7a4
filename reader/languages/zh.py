"""Chinese."""

from __future__ import annotations

from reader.languages.record import (
    Language,
    Numbers,
    Sentences,
    SmallWords,
    Sources,
    Writing,
)
from reader.languages.rows import phrases, words

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
    sources=Sources(
        pattern=(
            r"(?:据|根据|按照)(?P<np>[^，。；：“”、！？\s]{2,20}?)(?:称|介绍|报道|通报|透露|消息|的说法)"
            r"|(?P<np2>[^，。；：“”、！？\s]{2,24}?)(?:\d{1,2}日|当天|今天|昨天|在[^，。]{1,12}上)*"
            r"(?:(?:批评|补充|解释|介绍|坦言|回应|强调|告诉[^，。]{1,8}|对[^，。]{1,8})?(?:说|称|道)|"
            r"表示|指出|介绍|透露|强调|宣布|通报|认为|坦言|回应|批评|呼吁)(?=[，：:,“])"
        ),
        never=words("负责人 发言人 记者 先生 女士 专家 教授 主任 局长 市长"),
    ),
)
