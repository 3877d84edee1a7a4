"""Korean."""

from __future__ import annotations

from reader.languages.record import (
    Dates,
    Hedges,
    Language,
    Names,
    Negation,
    Numbers,
    Sentences,
    SmallWords,
    Sources,
    Writing,
)
from reader.languages.rows import cues, named, numbered, phrases, valued, words

_TITLES = "|".join(
    words(
        """씨 대변인 의원 장관 차관 시장 군수 도지사 지사 대표 교수 회장 사장 위원장
        위원 총리 대통령 청장 국장 과장 본부장 소장 원장 감독 선수 변호사 검사 판사
        기자 박사 실장 팀장 단장 총장 이사장 지부장 조합장 사무총장"""
    )
)
_SURNAMES = (
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채"
    "원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용봉경"
)
LANGUAGE = Language(
    code="ko",
    name="Korean",
    writing=Writing(
        particles=words(
            """은 는 이 가 을 를 의 에 도 만 와 과 로 께 에서 에게 으로 까지 부터 보다 처럼 마다
            조차 라고 이라고 이라며 라며 이며 이나 이란 라는 이라는 이다 이었다 였다 이라
            께서 께서는 에는 에도 에만 에선 에서는 에서도 에게는 에게서 으로는 으로도 으로서
            으로써 로서 로써 로는 로도 까지는 까지도 부터는 만을 만이 만은 과의 와의 과는
            와는 들은 들이 들을 들의 들에게 들도"""
        ),
        verb_endings=frozenset("하한할함합해했되된될됨됐돼됩"),
    ),
    sentences=Sentences(
        goes_on=r"(?:이?라(?:고|는|며|면서)|고|며|면서|는|란|하고)(?=[\s,.])",
    ),
    small=SmallWords(
        behind=words(
            """및 등 그 이 저 수 것 더 또 또는 그리고 은 는 가 을 를 의 에 에서 에게 으로 로
            와 과 도 만 까지 부터 보다 라고 고 며 했다 한 하는 된 되는 했고 하고 이라고"""
        ),
    ),
    numbers=Numbers(
        counting=numbered("영|공 일 이 삼 사 오 육 칠 팔 구", 0)
        | numbered("하나|한 둘|두 셋|세|석 넷|네|넉 다섯 여섯 일곱 여덟 아홉", 1)
        | numbered("열 스물|스무 서른 마흔 쉰 예순 일흔 여든 아흔", 10, 10),
        scales=valued("십=10 백=100 천=1e3 만=1e4 억=1e8 조=1e12"),
        ordinals=numbered("첫|첫째 둘째 셋째 넷째 다섯째 여섯째 일곱째 여덟째 아홉째 열째", 1),
        parts=valued("절반|반=2"),
        about=phrases("약|대략|거의"),
        exactly=phrases("정확히|정확하게"),
        packed=True,
        counters=phrases(
            """명|사람|개|대|채|건|곳|마리|가구|척|권|장|회|번|차례|살|세|위|호|층|배|인|병|표|
            석|량|발|점|쪽"""
        ),
        years_of_age=words("살 세"),
        other_words=words("일 이 사 구 만 조 천 공 영"),
    ),
    dates=Dates(
        weekdays=numbered("월요일 화요일 수요일 목요일 금요일 토요일 일요일", 0),
        seasons=numbered("봄 여름 가을 겨울"),
        turns=named(
            """지난해|작년=last_year 올해|금년=this_year 내년=next_year 지난달=last_month
            이달=this_month 지난주=last_week"""
        ),
        marks=tuple("년월일시분"),
        spans=words("일간 일째 시간 분간 년간 년째"),
        halves=valued("오전=0 오후=720 새벽=0 밤|저녁=720"),
    ),
    hedges=Hedges(
        cues=cues(
            possible=phrases("가능성이 있|가능성이 크|가능성도|수 있다|수도 있|수 있을|지도 모"),
            likely=phrases(
                """전망이다|전망된다|예상된다|예정이다|것으로 보인다|것으로 예상|것으로 전망"""
            ),
            hearsay=phrases("것으로 알려졌|것으로 전해졌|의혹|혐의|추정되는|용의"),
            belief=phrases("것으로 추정|것으로 보|것 같|듯하|듯 하"),
            duty=phrases("해야 한다|해야 하|의무"),
            intent=phrases("방침이다|계획이다|검토"),
        ),
    ),
    negation=Negation(
        inside=(
            "지 않",
            "지 못",
            "지않",
            "지못",
            "없다",
            "없었",
            "없는",
            "없이",
            "아니다",
            "아니라",
            "아닌",
            " 안 ",
            " 못 ",
        ),
    ),
    names=Names(
        pattern=(
            rf"(?<![가-힣])(?P<before>[{_SURNAMES}][가-힣]{{2,3}})"
            rf"(?= (?:[가-힣A-Za-z0-9]{{2,12}} )?(?:{_TITLES}))"
            rf"|(?<![가-힣])(?:[가-힣]{{1,8}})?(?:{_TITLES}) (?P<after>[{_SURNAMES}][가-힣]{{2}})"
            r"(?=(?:은|는|이|가|을|를|의|에게|도|와|과)?[ ,.])"
        ),
    ),
    sources=Sources(
        pattern=(
            r"(?P<np>[가-힣A-Za-z0-9]+(?: [가-힣A-Za-z0-9]+){0,2})(?:에 따르면|에 의하면)"
            r"|(?:(?:다|라|냐|자)(?:고|며|면서)|[\"”’'](?:이?라고|이?라며|고|며)?) ?"
            r"[가-힣 ]{0,12}?(?:했다|했으며|했고|혔다|혔으며|혔고|였다|한다|힌다|붙였다|렸다|났다)"
            r"|(?:말했|밝혔|전했|설명했|덧붙였|강조했|주장했|보도했|지적했|발표했|알렸|답했|호소했|당부했|언급했|"
            r"비판했|반박했|요구했|촉구했|말한다|밝힌|전한)\w*|(?:을|를) 인용해"
        ),
        topic=r"(?<=[가-힣])(?:은|는|께서는?)(?=[\s,])",
        subject=r"(?<=[가-힣])(?:이|가)(?=[\s,])",
        never=words(
            """관계자 대변인 사장 회장 대표 시장 군수 지사 장관 차관 의원 총리 대통령 위원장 교수
            기자 부시장 부장 국장 과장 청장 이날 지난 오전 오후 하지만 그러나"""
        ),
    ),
)
