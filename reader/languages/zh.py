"""Chinese."""

from __future__ import annotations

from reader.languages.record import Language, Numbers, Sentences, SmallWords, Writing
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
)
