"""Who speaks in Korean news."""

from __future__ import annotations

from reader.languages.rows import phrases, words
from reader.languages.speakers import Speakers

SPEAKERS = Speakers(
    claims=(
        r"(?:추산했|추정했|집계했|예상했|전망했|예측했|관측했|비난했|경고했|우려했|추산한|추정한|전망한|"
        r"내다봤|본다|보고 있|탓했|의심했)[가-힣]*"
    ),
    kinds=(
        words("노조 노동조합"),
        words("경찰 검찰 수사 지검 수사당국"),
        words("소방"),
        words("법원 재판부 판사"),
        words("애널리스트 연구원 증권 전문가"),
        words("회사 업체 기업 은행 사측 사장 대표이사 운영사 제조사"),
        words("정부 부처 시장 군수 도지사 시청 군청 당국 위원회 상수도"),
        words("야당"),
        words("시민단체 환경단체 주민단체"),
        words("참관단 감시단"),
        words("연구팀 연구진 교수"),
        words("의사 병원 의료진"),
        words("목격자 주민 승객 입주민"),
        words("유족 가족 학부모"),
        words("합참 국방 군당국"),
    ),
    anyone=words("그들 그녀 이들 회사 업체 기업 당국 관계자 측 대변인 보고서"),
    openers=phrases("하지만|그러나|한편|이에 대해|또"),
    offices="사장|회장|시장|군수|지사|원장|교장|서장|총리|대통령|장관|감독|관장|총장|대표",
)
