"""Korean."""

from __future__ import annotations

from reader.languages.ko.claims import DIRECTION, SCOPE, TENSE
from reader.languages.ko.hedges import HEDGES
from reader.languages.ko.limits import LIMITS
from reader.languages.ko.outcomes import OUTCOMES
from reader.languages.ko.speakers import SPEAKERS
from reader.languages.ko.stakes import STAKES
from reader.languages.ko.things import THINGS
from reader.languages.record import (
    Actors,
    Dates,
    Language,
    Names,
    Negation,
    Numbers,
    Page,
    People,
    Sentences,
    SmallWords,
    Sources,
    Writing,
)
from reader.languages.rows import named, numbered, phrases, valued, words

_TITLES = "|".join(
    words(
        """씨 대변인 의원 장관 차관 시장 군수 도지사 지사 대표 교수 회장 사장 위원장
        위원 총리 대통령 청장 국장 과장 본부장 소장 원장 감독 선수 변호사 검사 판사
        기자 박사 실장 팀장 단장 총장 이사장 지부장 조합장 사무총장"""
    )
)
_RIEUL = "".join(map(chr, range(0xAC00 + 8, 0xD7A4, 28)))
"""The syllables that end in ㄹ."""
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
        meaning=phrases("는 뜻|라는 뜻|을 의미|를 의미|라는 의미|는 의미"),
        behind=words(
            """및 등 그 이 저 수 것 더 또 또는 그리고 은 는 가 을 를 의 에 에서 에게 으로 로
            와 과 도 만 까지 부터 보다 라고 고 며 했다 한 하는 된 되는 했고 하고 이라고"""
        ),
    ),
    numbers=Numbers(
        counting=numbered("영|공 일 이 삼 사 오 육|륙 칠 팔 구", 0)
        | numbered("하나|한 둘|두 셋|세|석 넷|네|넉 다섯|닷 여섯|엿 일곱 여덟 아홉", 1)
        | numbered("열 스물|스무 서른 마흔 쉰 예순 일흔 여든 아흔", 10, 10),
        scales=valued("십=10 백=100 천=1e3 만=1e4 억=1e8 조=1e12"),
        ordinals=numbered("첫|첫째 둘째 셋째 넷째 다섯째 여섯째 일곱째 여덟째 아홉째 열째", 1),
        parts=valued("절반|반=2"),
        minus=phrases("마이너스|마이나스|영하"),
        points=phrases("점"),
        halves=phrases("반"),
        over=phrases("분의"),
        wholes=phrases("과|와"),
        tenths=valued("할=10"),
        order_before=phrases("제"),
        order_after=phrases("번째|째|번 째"),
        degrees=named("섭씨=celsius 화씨=fahrenheit 영상=celsius"),
        about=phrases("약|대략|거의|최대한"),
        at_least=phrases("최소|최소 총|적어도 총|적어도|최소한|적게는"),
        reaching_after=phrases("로|까지"),
        among_them=phrases("이 중|이 가운데|이중|그중|그 중|중|가운데"),
        from_end_before=phrases("뒤에서|밑에서|아래에서|끝에서"),
        at_most=phrases("최대|최대 총|최고|많아야|많게는"),
        exactly=phrases("정확히|정확하게"),
        more=phrases("이상|초과|여|넘게|넘는"),
        less=phrases("이하|미만|이내|안팎"),
        roughly=phrases("정도|가량|쯤|내외|안팎"),
        another=phrases("다른 한|다른 하나|나머지 한|나머지 하나|또 다른"),
        in_all=phrases("사상|합쳐|합해|합계|모두|총"),
        neighbours=valued(
            "한두=1 두세|두서너=2 서너=3 너댓|네댓|너덧|네다섯=4 대여섯|댓=5 예닐곱=6 일고여덟=7 여덟아홉=8"
        ),
        inside=("여",),
        few="(?<![가-힣])(?:수|몇) ?",
        floors=("대",),
        half_steps="[강약](?![한하해화])",
        to=words("에서 부터"),
        odds=phrases("중|가운데"),
        sure_odds=phrases("당"),
        packed=True,
        myriads=True,
        counters=phrases(
            """명|사람|개|대|채|건|곳|마리|가구|척|권|장|회|번|차례|살|세|위|호|층|배|인|병|표|
            석|량|발|점|쪽|가지|군데|자루|그루|켤레|벌|잔|끼|통|편|종|종류|개국|개사|개교|세대|
            동|필지|구|석|칸|줄|판|승|패|골|타|홀|라운드|경기|단계|급|등급|등|호기|호선|여 명|
            여명|여 개|여개"""
        ),
        after_lone=frozenset("은는이가을를의에도만와과로"),
        no_numbers=words(
            """사이 이일 구조 조사 사조 이조 일조 만일 천만 오만 이만 백조 백사 백이 백일 백구 이사
            이천 사천 구천 만사 만이 천사 천이 천일 천구 조이 조일 억이 사백 세대"""
        ),
        stretches=named(
            """하루=1_day 이틀=2_day 사흘=3_day 나흘=4_day 닷새=5_day 엿새=6_day 이레=7_day
            여드레=8_day 아흐레=9_day 열흘=10_day 보름=15_day 일주일=1_week 반년=0.5_year
            반나절=0.25_day"""
        ),
        years_of_age=words("살 세"),
        other_words=words("일 이 사 구 만 조 천 공 영"),
    ),
    dates=Dates(
        after_short_year="에(?! ?(?:걸|한 번|한번))|부터|이후|이래|도에| ?(?:초|말|봄|여름|가을|겨울)[ ,에까부]",
        until_after=phrases("까지"),
        since_after=phrases("부터|이후"),
        steps=named(
            """전년|전_해|전해|그_전해|이전_해=year_-1 이듬해|다음_해|다음해|그다음_해|1년_뒤|1년_후=year_1
            전월|전달|그_전달=month_-1 이듬달|다음_달|다음달=month_1
            전날|전일|그_전날|전날_밤=day_-1 이튿날|다음_날|다음날|다음_날_아침|하루_뒤=day_1"""
        ),
        bases=named(
            """전년_동기|전년_동월|전년_대비|전년_같은|지난해_같은|작년_같은|지난해_동기|작년_동기|1년_전=year 전분기|전_분기|직전_분기=quarter 전월|전달_대비|전달보다=month 전주_대비=week 전날보다|전날_대비=day"""
        ),
        base_ends=phrases("보다|에 비해|과 비교해|와 비교해| 대비|에 견줘|과 견줘| 수준보다"),
        led_bases=named(
            """지난해|작년|1년_전|일_년_전|전년=year 지난_분기|1분기|2분기|3분기|4분기|석_달_전|3개월_전=quarter 지난달|한_달_전|전달|전월=month 지난주|전주|일주일_전=week 어제|전날|하루_전=day 평년|예년|평균|평균치=average 예상|전망치|예상치|시장_전망=forecast 10년_전=decade"""
        ),
        ago=phrases("전"),
        hence=phrases("후|뒤"),
        months=numbered("일월 이월 삼월 사월 오월 유월 칠월 팔월 구월 시월 십일월 십이월"),
        relative=named(
            """오늘=today 어제=yesterday 내일=tomorrow
            모레=day_after_tomorrow 그제|그저께=day_before_yesterday"""
        ),
        past=phrases("전"),
        noons=valued("정오=720 자정=0"),
        weekdays=numbered("월요일 화요일 수요일 목요일 금요일 토요일 일요일", 0),
        seasons=numbered("봄 여름 가을 겨울"),
        month_parts=named("초순|초=early 중순=mid 하순|말=late"),
        turns=named(
            """지난해|작년=last_year 올해|올_해|금년=this_year 내년=next_year
            지난달=last_month 이달|이_달|이번_달|이번달=this_month 다음_달|다음달|내달=next_month
            지난_시즌=last_season 이번_시즌|올_시즌=this_season 다음_시즌=next_season
            지난주|저번주=last_week 이번_주|이번주|금주=this_week 다음_주|다음주=next_week"""
        ),
        yardsticks=phrases("동기|동월|같은 기간|같은 시기|같은 달|같은 분기"),
        marks=tuple("년월일시분"),
        spans=words(
            """일간 일째 일만 시간 분간 년간 년째 년만 년생 년차 년대 월급 일자리 일정 분기
            분야
            시대 시즌 시민 시장 시리즈 시설 시스템 시군"""
        )
        | frozenset(
            phrases("일 동안|시간 동안|년 동안|분 동안|일동안|시간동안|년동안|일 만에|일 내내")
        ),
        halves=valued("오전|아침=0 오후=720 새벽=0 밤|저녁|낮|점심=720"),
        decades=words("년대"),
        centuries=words("세기"),
        centuries_ago=words("지난"),
        links=words("에서 부터 와 및 · , ~ ～ - –"),
    ),
    hedges=HEDGES,
    negation=Negation(
        again=words("다시 재개 복구 회복"),
        pending=words("아직"),
        last=phrases("마지막"),
        absent=words("없다 없었 없는 없이 없습니다 없어 없음"),
        conditions=phrases("않으면|않는 한|못하면|없으면"),
        unless=phrases("까지"),
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
            "아닙니다",
            "아니야",
            "없습니다",
            "없어",
            "없음",
            "없도록",
            "없게",
            "없고",
            "없으며",
            "없기",
            "없던",
            "불가능",
            "부인했",
            "부인하",
            "부인한",
            "거부했",
            "거부하",
        ),
        # `안` before a verb denies it; after a noun it is the inside of a thing (`터널 안 소화전`).
        inside_pattern=(
            r"(?<= )[안못](?= [가-힣]{1,8}(?:다|던|고|면|며|서|지만|음|게|도록|자)(?![가-힣]))"
            r"|(?<=[은는이가을를도에] )[안못](?= [가-힣])"
        ),
        in_other_words=words(
            """막고 막았 막는 막아 가로막 저지 차단 접고 철회 불출석 아꼈 아끼 함구 끊겼 끊긴 끊어 멈췄 멈춘 멈춰 그쳤 놓친 누락 빠뜨 빠졌 빠진 결항 휴교 면제 막혔 막힌 잃 좌절 불발 거절 거부
            밑돌 밑돈 하회 덜 실패 탈락 불가 비활성 미달 부족 제외 금지 중단 무산 포기 반대 떨어졌 떨어진 놓쳤 피했 불참 불응 불허 불발 결석 무응답 미제출 미납 미확인 거절 사양
            기각 각하 배척 부결 반려 물리쳤 물리친 일축
            건너뛰 건너뛴 접어야 접은 접었 걸러야 거른 걸렀 쉬어야"""
        ),
        idle=phrases(
            """지 않을 수 없|수밖에 없|지 못하면|뿐만 아니라|뿐 아니라|뿐만이 아니|할 것 없이|
            틀림없이|어김없이|끊임없이|배제할 수 없|배제하지 않|다름없|지 않겠느냐|얼마 안|예외 없이|
            차질 없이|빠짐없이|남김없이|변함없이|아낌없이|거침없이|막힘없이"""
        ),
    ),
    names=Names(
        things=THINGS,
        standings=named("부=deputy 전=former 전직=former 차기=designate 직무대행=acting"),
        offices=words(
            """시장 지사 장관 총리 대통령 사장 회장 의원 교장 총장 위원장 의장 원장 국장 구청장 군수 대표 감독"""
        ),
        # `따르면` and `종합하면` are no townships: after such a syllable 면 is an ending.
        settlements=(
            r"(?<![가-힣])(?P<town>[가-힣]{2,3}(?:[읍군]|(?<![르하되이으려다라자보지리치])면)"
            r"(?=[은는이가을를에의과와 ,])|[가-힣]{2,3}면(?=[은는이가을를에의과와]))"
        ),
        pattern=(
            rf"(?<![가-힣])(?P<before>[{_SURNAMES}][가-힣]{{2,3}})"
            rf"(?= (?:[가-힣A-Za-z0-9]{{2,12}} )?(?:{_TITLES}))"
            rf"|(?<![가-힣])(?:[가-힣]{{1,8}})?(?:{_TITLES}) (?P<after>[{_SURNAMES}][가-힣]{{2}})"
            r"(?=(?:은|는|이|가|을|를|의|에게|도|와|과)?[ ,.])"
        ),
        people=People(
            begins=rf"(?P<whole>(?!))|(?P<dotted>(?!))|(?<![가-힣])[{_SURNAMES}](?=[가-힣]{{2}})",
            given=(2,),
            before=(
                r"(?:[가-힣]{1,5}[인자사원장수관생주독우너터님씨]|어부|농부|광부|인부|투수|포수"
                r"|(?:작|화|출|업|문|론|축|진|치|술|무|곡|설|험|동|악|행|산|담)가) "
            ),
            after=(
                r" (?:[가-힣]{0,5}(?:사|원|장|관|수|자|생|주|감독|배우|교수|대표|선수|코치|너|터|스트|디|"
                r"레이터|작가|화가|연출|기자|의원|씨|양|군))(?:[은는이가을를의도와과]|에게|께서)?(?![가-힣])"
            ),
            never=r"[자대팀측회청국들관량율률금비세법력점품류]$",
            particles=named("은=는 이=가 을=를 과=와"),
        ),
    ),
    sources=Sources(
        pattern=(
            r"(?P<np>[가-힣A-Za-z0-9]+(?: [가-힣A-Za-z0-9]+){0,2})(?:에 따르면|에 의하면"
            r"|의? (?:설명|말|진술|증언|발표|주장)(?:을|를) (?:종합하면|빌리면))"
            r"|(?:(?:다|라|냐|자)(?:고|며|면서)|[\"”’'](?:이?라고|이?라며|고|며)?) ?"
            r"[가-힣 ]{0,12}?(?:했다|했으며|했고|혔다|혔으며|혔고|였다|한다|힌다|붙였다|렸다|났다)"
            r"|(?:다|라)는 (?:입장|설명|주장|방침|판단|해명)이(?:다|었다|라고|며|고)"
            r"|(?:다|라)는 (?:게|것이) (?P<whose>[가-힣A-Za-z0-9]+(?: [가-힣A-Za-z0-9]+)?)의 (?:설명|주장|입장|판단|해명|말)"
            r"|(?:말했|밝혔|전했|설명했|덧붙였|강조했|주장했|보도했|지적했|발표했|알렸|답했|호소했|당부했|언급했|"
            r"다는 (?:성명|입장|뜻|의견|주장|견해)[을를도]? ?(?:냈|내놓았|내놨|보였)|비판했|반박했|요구했|촉구했|(?<![을를] )말한다|밝힌|전한)\w*|(?:을|를) 인용해"
        ),
        # `-라는` and `-다는` tell what something is, `-ㄹ지는` whether something is so.
        topic=rf"(?<=[가-힣])(?<![라다냐])(?<![{_RIEUL}는은]지)(?:은|는|께서는?)(?=[\s,])",
        subject=r"(?<=[가-힣])(?:이|가)(?=[\s,])",
        handing=("다고", "라고", "냐고", "자고"),
        never=words(
            """관계자 대변인 사장 회장 대표 시장 군수 지사 장관 차관 의원 총리 대통령 위원장 교수
            기자 부시장 부장 국장 과장 청장 이날 지난 오전 오후 하지만 그러나"""
        ),
    ),
    actors=Actors(
        joining=words("및 또는 그리고 겸 대 등"),
        mutual=words(
            """만나 만났다 만난 만나고 결혼했다 결혼한 결혼하고 합의했다 합의한 합의하고 회담했다
            협력했다 협력한 협상했다 합병했다 합병한 싸웠다 경쟁했다 닮았다 다르다 같다 비슷하다
            함께 사이에 사이의 친구 동료 형제 자매 부부"""
        ),
        turning=words("의해"),
        parts=named(
            """이|가|께서|이가|은|는=doer 을|를=object 에게|한테|께=receiver 에게서|한테서|로부터=giver
            에서=from 으로|로=to 의=of 와|과|하고|랑|이랑=with"""
        ),
    ),
    page=Page(
        pictures=phrases("""
            사진|사진설명|사진 설명|자료사진|그림|그래픽|영상|이미지|출처|자료|사진제공|
            사진 제공|일러스트"""),
        captions=phrases("▲|△|사진설명|사진 설명"),
        taken=phrases("… 제공|… 촬영|… 갈무리|… 캡처"),
        credits=phrases("""
            취재 : …|편집 : …|영상취재 : …|기사제보 …|제보 …|기사문의 …|기사 제보 …|글 = …|
            담당 : …|▶ 제보 …|… 기자 구독 …|(취재 …|(편집 …"""),
        notes=phrases("""
            정정 : …|정정보도문|정정보도 …|바로잡습니다 …|[정정] …|[알려드립니다] …|
            ※ 이 기사는 …|이 기사는 … 수정됐습니다|이 기사는 … 수정되었습니다|기사 수정 : …|
            (기사 수정 …|[수정] …|엠바고 …|보도 시점 …|(종합) …|보도용 아님 …|… 쿠키를 사용 …"""),
        site=phrases("""
            관련기사 …|관련 기사 …|더보기|기사 더보기|더 보기|이전 기사 …|다음 기사 …|
            공유하기 …|공유 …|페이스북 … 트위터 …|카카오톡 …|댓글 …|구독하기 …|구독 …|
            뉴스레터 …|… 뉴스레터 구독 …|… 뉴스레터 신청 …|글자크기 …|글자 크기 …|인쇄|프린트|
            스크랩|광고|쿠키 …|많이 본 뉴스 …|이 시각 주요뉴스|이 기사를 추천합니다|좋아요 …|
            기사 듣기 …"""),
        ends=phrases("끝|(끝)|<끝>|계속|(계속)"),
    ),
    direction=DIRECTION,
    scope=SCOPE,
    tense=TENSE,
    outcomes=OUTCOMES,
    stakes=STAKES,
    limits=LIMITS,
    speakers=SPEAKERS,
)
