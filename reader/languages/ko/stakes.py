"""What makes a sentence weigh in Korean."""

from __future__ import annotations

from reader.languages.record import Stakes
from reader.languages.rows import phrases

STAKES = Stakes(
    denials=phrases(
        """부인했|부인하|부인한|반박했|반박하|일축했|사실무근|사실이 아니|무죄|결백|혐의를 부
        |억울"""
    ),
    answers=phrases(
        """입장을|입장문|해명|답했|답변|대변인|관계자는|성명|사과했|사과하|유감|환영|옹호|논평
        |반응"""
    ),
    silence=phrases(
        """답변을 거부|답하지 않|답변하지 않|응답하지 않|논평을 거부|언급을 피했|언급을 거부
        |입장을 밝히지 않|연락이 닿지 않|반응을 보이지 않"""
    ),
    blame=phrases(
        """비판|비난|규탄|지적했|질타|항의|반발|반대했|책임을 물|사퇴를 요구|사퇴 요구|의혹
        |고발"""
    ),
    warnings=phrases("경고|위협|협박|최후통첩|촉구|우려|위험|비상|경보|소송을 제기"),
    promises=phrases("약속|보장하|보상|배상|환불|시한|기한|까지 완료|까지 마무리|까지 끝내"),
    doubts=phrases(
        """증거가 없|증거는 없|근거가 없|근거 없|허위|거짓|사실과 다르|모순|오해의 소지
        |실제로는|확인되지 않|가짜"""
    ),
    harm=phrases(
        """사망|숨졌|숨진|숨지|살해|부상|다쳤|중상|경상|실종|대피|희생|피해자|폭발|붕괴|오염
        |중독|독성"""
    ),
    law=phrases(
        """기소|구속|체포|유죄|선고|징역|벌금|소송|재판|법원|대법원|검찰|수사|조사|사임|해임
        |해고|정직|금지|리콜|회수|불법|위법|위헌|사기|파산|부도"""
    ),
    background=phrases("설립된|설립됐|위치한|알려져 있|인구|일반적으로|보통"),
)
