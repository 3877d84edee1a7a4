"""Things of one sort of which one is never another, in the words of this language."""

from __future__ import annotations

from reader.languages.rows import words

THINGS = (
    words("리스테리아 살모넬라 노로바이러스 레지오넬라 캄필로박터 대장균"),
    words("홍역 풍진 콜레라 말라리아 결핵 독감 뎅기열"),
    words("밀가루 보리 옥수수 콩"),
    words("구리 아연 니켈 리튬 코발트 우라늄"),
    words("석면 비소 수은 카드뮴 벤젠 암모니아"),
)
