"""Chinese."""

from __future__ import annotations

from reader.languages.record import Language, Numbers, Page, Sentences, SmallWords, Writing
from reader.languages.rows import phrases, words

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    writing=Writing(spaced=False),
    sentences=Sentences(
        goes_on=r"[^。！？，,：:；、“”「」\s]{0,24}?(?:说|說|问|問|表示|指出|回答|告诉|告訴|称|稱|喊"
        r"|写道|寫道|补充|補充)(?:道)?(?!\s*[：:，,]?\s*[“「『])",
    ),
    small=SmallWords(
        behind=words(
            "的 了 在 是 和 与 與 及 或 也 都 就 而 之 其 于 於 为 為 以 把 被 将 將 向 从 從 对 對"
        ),
    ),
    numbers=Numbers(
        about=phrases("約"),
    ),
    page=Page(
        pictures=phrases("""
            图|图片|图片说明|图片来源|图源|资料图|资料图片|照片|摄影|视频|來源|来源|圖|圖片|
            圖片說明|照片說明|插图"""),
        captions=phrases("图为|资料图|图片说明|圖為|圖片說明|资料照片|视频截图"),
        taken=phrases("…摄|…攝|…供图|…供圖|…发|…提供"),
        credits=phrases("""
            责任编辑 …|责编 …|編輯 ：…|编辑 ：…|（编辑 …|（責任編輯 …|責任編輯 …|记者 ：…|
            校对 ：…|審校 ：…|审校 ：…|文 ：…|作者 ：…|参与采写 ：…|参与记者 ：…|
            （参与…记者 …|值班编辑 …|统筹 ：…|监制 ：…|来源 ：…|（来源 …|邮箱 ：…|联系 ：…|
            文 / …|图 / …"""),
        notes=phrases("""
            更正 ：…|更新 ：…|编者按 …|编者注 …|（更新…|（更正…|本文已更新…|此前版本…|
            【更正】…|【更新】…|注 ：…|勘误 …|仅供参考…|不得发表…|本网站使用…|本站使用…|
            未经授权…|未經授權…|版权所有 …|版權所有 …|转载请…"""),
        site=phrases("""
            相关新闻 …|相关阅读 …|延伸阅读 …|延伸閱讀 …|相關新聞 …|阅读更多 …|閱讀更多 …|
            查看更多 …|点击查看…|点击阅读…|分享 …|分享到 …|打印|评论 …|留言 …|订阅 …|訂閱 …|
            关注我们 …|扫码…|扫一扫…|广告|廣告|字号 …|收藏|阅读全文 …|阅读原文 …|上一篇 …|
            下一篇 …|热门推荐 …"""),
        ends=phrases("完|（完）|(完)|待续|（待续）|（未完待续）"),
    ),
)
