"""Chinese."""

from __future__ import annotations

from reader.languages.record import (
    Dates,
    Language,
    Numbers,
    Sentences,
    SmallWords,
    Writing,
)
from reader.languages.rows import named, numbered, phrases, valued, words

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
        counting=numbered(
            """〇|零 一|壹 二|贰|貳|两|兩 三|叁|參 四|肆 五|伍 六|陆|陸 七|柒 八|捌 九|玖""", 0
        ),
        scales=valued("十|拾=10 百|佰=100 千|仟=1e3 万|萬=1e4 亿|億=1e8 兆=1e12"),
        parts=valued("一半|半数|半數|半=2"),
        minus=phrases("零下|负|負"),
        points=phrases("点|點"),
        halves=phrases("半"),
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
        at_least=phrases("至少|最少|超过|超過|逾|多于|高于|不少于|不低于|超"),
        at_most=phrases("最多|至多|不到|不足|少于|低于|不超过|不超過"),
        exactly=phrases("正好|恰好|整整"),
        more=phrases("以上|多|余|餘"),
        less=phrases("以下|以内|以內"),
        roughly=phrases("左右|上下"),
        to=words("至 到"),
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
        turns=named(
            """去年=last_year 今年|本年|本年度=this_year 明年=next_year
            上月|上个月|上個月=last_month 本月|这个月|這個月=this_month
            下月|下个月|下個月=next_month
            上周|上週|上星期|上个星期=last_week 本周|本週|这周|这个星期|這個星期=this_week
            下周|下週|下星期|下个星期=next_week"""
        ),
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
        day_first=True,
    ),
)
