"""Chinese."""

from __future__ import annotations

from reader.languages.actors import Actors
from reader.languages.record import (
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
from reader.languages.zh.claims import DIRECTION, SCOPE, TENSE
from reader.languages.zh.hedges import HEDGES
from reader.languages.zh.limits import LIMITS
from reader.languages.zh.outcomes import OUTCOMES
from reader.languages.zh.speakers import SPEAKERS
from reader.languages.zh.stakes import STAKES
from reader.languages.zh.things import THINGS

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余"
    "潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文阙"
)
_RARER_SURNAMES = (
    "韦陶严覃洪莫施牛樊葛邢齐伍庞颜倪庄聂章鲁岳翟殷詹申欧耿兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕季裴霍涂苗谷盛"
    "曲翁冉骆蓝辛靳柴蒙鲍喻祁蒲房滕屈饶牟艾尤穆卓吉缪项芦麦褚娄窦戚岑景卜晏席卫柏宗瞿桂佟臧丁"
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
        goes_on=r"[^。！？，,：:；、“”「」\s]{0,24}?(?:说|說|问|問|表示|指出|回答|告诉|告訴|称|稱|喊"
        r"|写道|寫道|补充|補充)(?:道)?(?!\s*[：:，,]?\s*[“「『])",
    ),
    small=SmallWords(
        meaning=phrases("意思是|意为|意為|意即|译为|譯為"),
        behind=words(
            "的 了 在 是 和 与 與 及 或 也 都 就 而 之 其 于 於 为 為 以 把 被 将 將 向 从 從 对 對"
        ),
    ),
    numbers=Numbers(
        counting=numbered(
            """〇|零 一|壹 二|贰|貳|两|兩 三|叁|參 四|肆 五|伍 六|陆|陸 七|柒 八|捌 九|玖""", 0
        ),
        scales=valued("十|拾=10 百|佰=100 千|仟=1e3 万|萬=1e4 亿|億=1e8 兆=1e12"),
        parts=valued("一半|半数|半數|半=2"),
        minus=phrases("零下|负|負"),
        points=phrases("点|點"),
        halves=phrases("半"),
        not_halves=phrases(
            "半决赛|半決賽|半岛|半島|半导体|半導體|半成品|半挂|半程|半场|半場|半山|半径|半徑|半球|半身|半价|半價|半职业|半職業|半专业|半自动|半自動|半官方|半倒塌|半潜|半封闭|半开放"
        ),
        over=phrases("分之"),
        wholes=phrases("又"),
        tenths=valued("成=10"),
        order_before=phrases("第"),
        degrees=named("华氏温度|華氏溫度|华氏|華氏=fahrenheit 摄氏温度|攝氏溫度|摄氏|攝氏=celsius"),
        counters=phrases(
            """个|個|名|人|位|岁|歲|周岁|只|隻|条|條|张|張|件|家|所|座|辆|輛|架|艘|次|起|项|項|台|
            部|栋|棟|户|戶|套|间|間|份|种|種|类|類|级|級|层|層|楼|届|屆|批|组|組|支|队|隊|对|對|双|
            雙|块|塊|头|頭|匹|棵|株|句|段|页|頁|章|篇|本|册|封|首|例|场|場|步|倍|口|处|處|场次|人次|
            床|票|分|号|號|枚|颗|顆|把|副|顿|杯|瓶|袋|箱|打"""
        ),
        years_of_age=words("岁 歲 周岁"),
        about=phrases("约|約|大约|大約|近|将近|將近|接近|差不多"),
        at_least=phrases(
            "至少需要|至少要|至少有|至少共|至少总共|至少|最少|超过|超過|逾|多于|高于|不少于|不低于|超"
        ),
        reaching=words("到 至 为"),
        reaching_in=phrases("至|到"),
        by_steps=words("了"),
        among_them=phrases("其中|当中有|當中有|其中有"),
        from_end_before=phrases("倒数|倒數"),
        at_most=phrases(
            "最多需要|最多要|最多有|最多共|至多共|至多需要|最多|至多|不到|不足|少于|低于|不超过|不超過"
        ),
        exactly=phrases("正好|恰好|整整"),
        more=phrases("以上|多|余|餘"),
        less=phrases("以下|以内|以內"),
        another=phrases("另一|另1|另外一|其二|第二"),
        inside=("多", "余", "餘", "数", "數", "几", "幾"),
        in_all=phrases("伤亡|死伤|傷亡|死傷|共|合计|总计"),
        few="(?<![人总總次倍分指无無半])[数數几幾]",
        roughly=phrases("左右|上下"),
        to=words("至 到"),
        per=words("每"),
        odds=phrases("中有|中就有|里有|里就有|当中有"),
        joiners=words("零"),
        after_lone=words("是 和 与 與 的 而 却 卻 不 也 及 或 了 。 ， 、"),
        no_numbers=words("万一 萬一 千万 千千万万 八九 十分 一度 一分"),
        stretches=named(
            """半年=0.5_year
            半天=0.5_day
            半个月|半個月|半月=0.5_month
            半小时|半小時|半个小时=0.5_hour"""
        ),
        packed=True,
        myriads=True,
        short_tail=True,
    ),
    dates=Dates(
        until=phrases("至|到|截至|直到"),
        until_after=phrases("前|之前|以前"),
        since_after=phrases("起|开始|開始"),
        since=phrases("从|自|自从|從"),
        steps=named(
            """上年|上一年|前一年=year_-1 次年|翌年|下一年|一年后|一年後=year_1
            上月|前一个月|前一個月=month_-1 次月|下一个月|下一個月=month_1
            前一天|前一日|前一晚|前一夜|此前一天=day_-1 次日|翌日|第二天|隔天|一天后|一天後=day_1"""
        ),
        bases=named(
            """同比|去年同期|上年同期|去年同月=year 环比|環比=period 上季度|上一季度|前一季度=quarter 上月|上个月|上個月=month 上周|上週=week"""
        ),
        base_leads=phrases("比|较|較|与|與|跟|同|于|於"),
        base_ends=phrases("相比|相較"),
        led_bases=named(
            """去年|上年|前年同期|一年前=year 前一季度|第一季度|第二季度|第三季度|第四季度|三个月前=quarter 前一个月|一个月前=month 前一周|一周前=week 前一天|昨天=day 多年平均|平均|均值|常年|往年平均=average 预期|預期|预测|預測=forecast 十年前=decade"""
        ),
        ago=phrases("前"),
        hence=phrases("后|後"),
        weekdays=numbered(
            """星期一|周一|週一|礼拜一|禮拜一 星期二|周二|週二|礼拜二|禮拜二
            星期三|周三|週三|礼拜三|禮拜三 星期四|周四|週四|礼拜四|禮拜四
            星期五|周五|週五|礼拜五|禮拜五 星期六|周六|週六|礼拜六|禮拜六
            星期日|星期天|周日|週日|礼拜日|禮拜日|礼拜天|禮拜天""",
            0,
        ),
        relative=named(
            """今天|今日|今晚|今晨=today 昨天|昨日|昨晚=yesterday 明天|明日|明晚|明晨=tomorrow
            前天=day_before_yesterday 后天|後天=day_after_tomorrow"""
        ),
        month_parts=named("上旬|初=early 中旬=mid 下旬|底|末=late"),
        turns=named(
            """去年=last_year 今年|本年|本年度=this_year 明年=next_year
            上月|上个月|上個月=last_month 本月|这个月|這個月=this_month
            下月|下个月|下個月=next_month
            上赛季|上賽季=last_season 本赛季|本賽季=this_season 下赛季|下賽季=next_season
            上周|上週|上星期|上个星期=last_week 本周|本週|这周|这个星期|這個星期=this_week
            下周|下週|下星期|下个星期=next_week"""
        ),
        yardsticks=phrases("同期|同月|同季|的同期"),
        marks=tuple("年月日时分"),
        other_marks=named("号=日 號=日 時=时 点=时 點=时"),
        bare_days=True,
        spans=words(
            """年间 年間 年来 年來 年前 年后 年後 年半 年多 年代 月间 月間 日间 日間 时间 时代
            时期 分之
            分钟 分鐘"""
        ),
        halves=valued(
            """上午|早上|早晨|凌晨|清晨|今早|早=0 下午|晚上|夜里|夜間|傍晚|今晚|昨晚|当晚|晚=720
            中午|正午=720"""
        ),
        past=phrases("前"),
        decades=words("年代"),
        centuries=words("世纪 世紀"),
        centuries_ago=words("上 上个 上個"),
        links=words("至 到 和 与 與 及 、 - – — ~ ～"),
        day_first=True,
    ),
    hedges=HEDGES,
    negation=Negation(
        again=words("恢复 恢復 重新 再次 重启 重啟"),
        pending=words("尚 还未 還未 有待"),
        last=phrases("最后一次|最後一次|上次|上一次"),
        conditions=phrases("如|若|只要|假如"),
        unless=phrases("除非|直到|之前|否则|否則"),
        inside=(
            "不",
            "没有",
            "沒有",
            "没",
            "沒",
            "未",
            "无",
            "無",
            "并非",
            "並非",
            "从未",
            "從未",
            "尚未",
            "否认",
            "否認",
            "拒绝",
            "拒絕",
        ),
        in_other_words=words(
            """阻 漏 错过 錯過 中断 中斷 断 斷 未果 落空 告吹 落选 落選 免于 免於 缺席 放弃 放棄 失去 无缘 無緣
            较小 较轻 轻微 少 缺 禁 拒 反对 反對 停 失败 失敗 难 難 免 除 停 关闭 關閉 取消 安然 平安 维持 維持 暂停 暫停 驳回 駁回 否决 否決 推翻"""
        ),
        idle=phrases(
            """不过|不過|不同|不断|不斷|不仅|不僅|不只|不但|不少|不久|不得不|不足|不良|不可或缺|
            不一|不如|不到|不超过|不超過|不少于|不低于|不等|不满|不滿|不管|不论|不論|不料|不便|不再|
            不幸|不安|不利|不妨|不禁|不法|不明|不动产|不動產|毫不|无论|無論|无数|無數|无线|無線|无疑|
            無疑|无人机|無人機|无人驾驶|無人駕駛|无障碍|未来|未來|未免|没收|沒收|没落|前所未有|不约而同|不仅仅|不排除|不停|
            不懈|不惜|不慎|不锈|非但|差不多|对不起|了不起|不得已"""
        ),
    ),
    names=Names(
        things=THINGS,
        standings=named("副=deputy 前|原=former 代理|代=acting 候任=designate"),
        offices=words(
            """市长 市長 县长 縣長 省长 省長 镇长 鎮長 部长 部長 局长 局長 署长 署長 院长 院長 校长 校長 主席 主任
            总统 總統 总理 總理 董事长 董事長 总经理 總經理 总裁 總裁 议长 議長 队长 隊長 会长 會長"""
        ),
        settlements=r"(?<![一-鿿])(?P<town>[一-鿿]{2,3}[镇乡村])|[的在于从到为与和赴往](?P<town2>[一-鿿]{2}[镇乡村])",
        pattern=(
            rf"(?:{_TITLES})(?P<after>(?:{_LONG_SURNAMES}|[{_SURNAMES}])[一-鿿]{{1,2}}?)"
            r"(?=[，。、；：（）“”\s]|说|表示|称|指出|批评|介绍|在|对|和|与|及|也|曾|于|向|等|告诉|认为|透露|强调|坦言|回应)"
            rf"|(?P<before>(?:{_LONG_SURNAMES})[一-鿿]{{1,2}}?)"
            rf"(?=副?(?:{_TITLES})|[，。、；：（）“”\s]|说|表示|称|指出|批评|介绍|在|对|和|与|及)"
        ),
        people=People(
            begins=(
                rf"(?P<whole>(?!))|(?P<dotted>[一-鿿]{{2,5}})(?=·)|(?:{_LONG_SURNAMES})(?=[一-鿿])"
                rf"|[{_SURNAMES}{_RARER_SURNAMES}](?=[一-鿿])"
            ),
            given=(1, 2),
            before=r"[长長员員师師家士官手者演人授夫匠民农总星医工客兵警主席记书理练播友生帅]",
            after=(
                r"先生|女士|小姐|老师|副?[一-鿿]{0,2}(?:长|教授|主任|书记|经理|医生|院士|导演|选手)"
            ),
            never=r"[的了在是说称被把也都和与及或并而席裁，。、·（）]|[A-Z]",
        ),
    ),
    sources=Sources(
        pattern=(
            r"(?:据|根据|按照)(?P<np>[^，。；：“”、！？\s]{2,20}?)(?:称|介绍|报道|通报|透露|消息|的说法)"
            r"|(?P<np2>[^，。；：“”、！？\s]{2,24}?)(?:\d{1,2}日|当天|今天|昨天|在[^，。]{1,12}上)*"
            r"(?:(?:批评|补充|解释|介绍|坦言|回应|强调|告诉[^，。]{1,8}|对[^，。]{1,8})?(?:(?<!来)说|称|道)|声称|宣称|"
            r"表示|指出|介绍|透露|强调|宣布|通报|认为|坦言|回应|批评|呼吁)(?=[，：:,“])"
        ),
        never=words(
            """还 也 并 则 又 他们 她们 他 她 不过 不過 但是 但 同时 同時 此外 另外 对此 對此
            负责人 发言人 记者 先生 女士 专家 教授 主任 局长 市长"""
        ),
    ),
    actors=Actors(
        joining=words("和 与 與 及 或 跟 同 对 對 兼 等 、"),
        mutual=words("会 會 晤 婚 谈 談 似 相 合 共 间 間 友 兄 弟 姐 妹 邻 鄰 同 等 异 異"),
        turning=words("被 由 遭 的 在 于"),
        relating=words("把 将 將 向 给 給 比 从 從 到 被 由 遭"),
        passive=words("被 遭"),
        doers=words("被 遭"),
        than=words("比"),
        less=words("小 少 低 弱 短 轻 慢 矮 窄 差 早"),
        more=words("大 多 高 强 长 重 快 好 宽 晚 贵"),
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
    direction=DIRECTION,
    scope=SCOPE,
    tense=TENSE,
    outcomes=OUTCOMES,
    stakes=STAKES,
    limits=LIMITS,
    speakers=SPEAKERS,
)
