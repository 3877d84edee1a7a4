"""Japanese."""

from __future__ import annotations

from reader.languages.ja.claims import DIRECTION, SCOPE, TENSE
from reader.languages.ja.hedges import HEDGES
from reader.languages.ja.limits import LIMITS
from reader.languages.ja.outcomes import OUTCOMES
from reader.languages.ja.speakers import SPEAKERS
from reader.languages.ja.stakes import STAKES
from reader.languages.ja.things import THINGS
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

_SURNAME = (
    "(?:[佐鈴高田渡伊山中小吉加佐大松井木林清斎斉山阿森池橋石前藤岡長近後村遠青坂福西三岩太金上原柴酒工宮横谷内今"
    "武丸増杉平千久水本新古川東南北野堀市島秋安永浅土桜矢若河熊荒星尾和樋辻白菅江菊細荻黒樫浜片神沢]"
    "[藤木橋田辺山本村林井崎塚口川島嶋野原下上谷沢澤坂岡松尾森部葉内倉浦石津子水屋根場池浜宮城"
    "瀬脇見垣戸留合中]|長谷川|五十嵐|佐々木|久保田|小野寺|大久保)"
)

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    writing=Writing(spaced=False, particles=words("は が を に で と も の へ から まで")),
    sentences=Sentences(
        goes_on=r"(?:と|など|とも|という|を|に|で|が|は|も|の)",
    ),
    small=SmallWords(
        meaning=phrases("という意味|を意味|の意"),
        behind=words("です ます"),
    ),
    numbers=Numbers(
        counting=numbered("〇|零 一|壱 二|弐 三|参 四 五 六 七 八 九", 0),
        scales=valued("十=10 百=100 千=1e3 万=1e4 億=1e8 兆=1e12"),
        parts=valued("半分|半数|半=2"),
        minus=phrases("マイナス|氷点下|零下"),
        points=phrases("点|・"),
        halves=phrases("半"),
        not_halves=phrases(
            "半島|半導体|半数|半額|半分|半身|半径|半球|半世紀|半減|半壊|半焼|半製品|半生|半休|半袖|半永久|半官"
        ),
        over=phrases("分の"),
        wholes=phrases("と|か"),
        tenths=valued("割=10"),
        order_before=phrases("第"),
        order_after=phrases("番目|位|等"),
        degrees=named("摂氏=celsius セ氏=celsius 華氏=fahrenheit カ氏=fahrenheit"),
        about=phrases("約|およそ|ほぼ|おおよそ"),
        at_least=phrases(
            "少なくとも|少なくとも合計|少なくとも計|少なくとも総額|少なくても|最低でも|最低で|最低"
        ),
        reaching_after=phrases("に|へ|まで"),
        among_them=phrases("うち|そのうち|このうち"),
        from_end_before=phrases("下から|後ろから|最後から"),
        at_most=phrases(
            "最大|最大で|最高|最高で|多くとも|多くとも合計|多くとも計|最大で合計|最大で計|多くても|せいぜい"
        ),
        exactly=phrases("ちょうど"),
        more=phrases("以上|超|余り|あまり|余"),
        less=phrases("以下|未満|以内|弱"),
        roughly=phrases("近い|近く|弱|程度|前後|ほど|くらい|ぐらい|強"),
        another=phrases("もう一|もう1|他の一|別の一|他方|もう片"),
        in_all=phrases("死傷|計|合わせて|合計|あわせて"),
        inside=("余", "数"),
        few="(?<![人件回指総少多])数|幾",
        floors=("台",),
        half_steps="[強弱](?![いくまめ化])",
        packed=True,
        myriads=True,
        counters=phrases(
            """人|件|個|台|戸|棟|匹|頭|隻|回|歳|才|位|本|枚|社|校|店|名|軒|機|基|床|票|点|つ|ヶ所|か所|
            カ所|箇所|ヵ所|カ国|か国|ヵ国|番|号|階|杯|冊|世帯|家族|倍|度目|羽|種類|代|区|着|足|通|便|
            隊|組|試合|勝|敗|議席|市|町|村|県|校|園|室|席|線|車線|両|編成|万人|次|期|章|節|条|項|号機|
            連覇|連勝|点差|歩|発|門|隻|艘|艦|語|字|行|頁|ページ|カ月ぶり"""
        ),
        years_of_age=words("歳 才"),
        to=words("から"),
        odds=phrases("のうち|中"),
        sure_odds=phrases("に"),
        after_lone=words("は が を に で と も へ から まで です だ である 、 。"),
        no_numbers=words("万一 二三 十分 一時 一度 二度 三度 一番 千代 八百屋 六本木"),
        stretches=named("半年=0.5_year 半日=0.5_day 半月=0.5_month 半時間=0.5_hour"),
    ),
    dates=Dates(
        after_short_year="に(?!わた|渡|及|亘|も|1|一|数)|以降|以来|当時|秋|冬|春|夏|[1-9]月",
        ago=phrases("前"),
        until_after=phrases("まで"),
        since_after=phrases("から|以降|より"),
        steps=named(
            """前年|前の年|その1年前|その一年前=year_-1 翌年|次の年|その1年後|その一年後=year_1
            前月|前の月=month_-1 翌月|次の月=month_1
            前日|前の日|前夜|前の晩|前の夜|前日夜=day_-1 翌日|次の日|翌朝|翌晩|翌夜=day_1"""
        ),
        bases=named(
            """前年同期|前年同月|昨年同月|前年比|前年同期比|昨年同期|前年同四半期=year 前期比|前四半期|前四半期比|直前の四半期=quarter 前月比|前月より|前月を|前月に比べ|前月から|前の月=month 前週比=week 前日比=day"""
        ),
        base_ends=phrases("より|に比べ|と比べ|比|を下回|を上回|に対し|から"),
        led_bases=named(
            """昨年|前年|去年|一年前|1年前=year 前四半期|前期|3カ月前=quarter 先月|前月|1カ月前=month 先週|前週|1週間前=week 前日|きのう=day 平年|例年|平均|平均値|の平均=average 予想|予測|見込み=forecast 10年前=decade"""
        ),
        hence=phrases("後"),
        weekdays=numbered(
            """月曜日|月曜 火曜日|火曜 水曜日|水曜 木曜日|木曜 金曜日|金曜 土曜日|土曜
            日曜日|日曜""",
            0,
        ),
        relative=named(
            """今日|きょう|本日|今夜|今朝=today 昨日|きのう|昨夜=yesterday
            明日|あす|あした=tomorrow"""
        ),
        eras=valued("明治=1867 大正=1911 昭和=1925 平成=1988 令和=2018"),
        past=phrases("前"),
        day_first=True,
        noons=valued("正午=720"),
        month_parts=named("上旬|初旬|初め=early 中旬|半ば=mid 下旬|末=late"),
        turns=named(
            """昨年=last_year 今年=this_year 来年=next_year 先月=last_month 今月=this_month
            来月=next_month 昨季=last_season 今季=this_season 来季=next_season 先週=last_week 今週=this_week 来週=next_week"""
        ),
        yardsticks=phrases("同期|同月|同時期|の同じ時期|の同期|の同月"),
        marks=tuple("年月日時分"),
        spans=words("日間 時間 分間 年間 月間 年半 日半 年ぶり 年連続 日ぶり 年前 年後 年目 日目"),
        halves=valued(
            """午前=0 午後=720 未明|早朝|朝|今朝=0 夕方|夕|夜|昨夜|今夜|晩=720 深夜=0
            昼|正午=720"""
        ),
        decades=words("年代"),
        centuries=words("世紀"),
        centuries_ago=words("前"),
        links=words("から と や 、 ・ ~ ～ 〜 - –"),
    ),
    hedges=HEDGES,
    negation=Negation(
        again=words("再び 再開 復旧 回復"),
        pending=words("まだ"),
        last=phrases("最後|前回"),
        conditions=phrases("なければ|ない限り|ないうち|ないと、"),
        unless=phrases("場合を除|まで"),
        inside=(
            "ない",
            "なかった",
            "なく",
            "なければ",
            "ません",
            "ず、",
            "ずに",
            "せず",
            "否定",
            "拒否",
        ),
        in_other_words=words(
            """阻 妨げ 対象外 欠席 不在 調査中 逃し 逃す 逃した 途切れ 漏れ 届か 及ば 途絶 止ま 止め 断念 見送 失敗 失格 落選 落と 免れ 怠 絶え 断水 停電 運休 休止 抜け 欠場
            断っ 断り 断る 拒ん 控え 避け 珍し 稀 まれ 無効 不可 禁止 中止 拒否 失 少な 欠 難し 無事 据え置 維持 変わら 閉鎖 停止 取りやめ 見送 辞退 免れ 未定 不明 無傷 除外 断念 撤回 退け 却下 棄却 否決 斥け"""
        ),
        idle=phrases(
            """かもしれない|かもしれません|なければならない|なければならなかった|なければなりません|なくてはならない|
            少なく|すくなく|なければいけない|なくな|やむを得ない|違いない|ほかならない|他ならない|だけでなく|だけではなく|
            のみならず|思わず|必ず|まず、|せざるを得ない|間もなく|まもなく|余儀なく|くなく、|に過ぎない|にすぎない|にすぎず|に過ぎず|にすぎません|に過ぎません|
            しかない|しかなかった|損ない|そこない|行ない|伴ない|ともない|担ない|補ない|失ない|養ない|償ない|占ない|最小限|少ない|危ない|つない|ならない"""
        ),
    ),
    names=Names(
        things=THINGS,
        standings=named("副=deputy 前|元=former 次期=designate"),
        offices=words(
            """社長 会長 市長 町長 村長 知事 首相 大臣 議員 署長 長官 代表 院長 学長 理事長 委員長 部長 課長
            大統領 監督 校長 所長 議長 総裁"""
        ),
        settlements=r"(?P<town>[一-鿿]{2,3}[町村])(?![長民役内議])",
        pattern=(
            r"(?<![一-鿿々])(?P<titled>(?![元前副現新同両各全当])[一-鿿々]{2,5}?)"
            r"(?=(?:副|前|元)?(?:社長|会長|市長|町長|村長|知事|首相|大臣|氏(?!名)|さん|教授|容疑者|被告|選手|監督|"
            r"議員|署長|長官|代表|院長|学長|理事長|委員長|部長|課長|大統領|総理|弁護士|記者))"
        ),
        people=People(
            begins=rf"(?P<dotted>(?!))|(?P<whole>[ァ-ヺー]{{2,}}(?:[・＝][ァ-ヺー]+)*)|{_SURNAME}(?=[一-鿿ぁ-んァ-ヺ])",
            given=(1, 2, 3),
            before=(
                r"(?:[長員者手家師士官将督優人民主婦客役姉弟妹兄夫妻子]|選手|教授|代表|記者|司会|ガイド|シェフ|"
                r"コーチ|キャスター|デザイナー|モデル|ダンサー|ライダー|パイロット|スタッフ)[ので、]?"
            ),
            after=(
                r"(?:副|元|前|新)?[一-鿿]{0,4}(?:長|員|者|手|家|師|士|官|氏|様|君|監督|教授|大臣|首相|知事|"
                r"代表|被告|主将|主任)|さん|ちゃん|くん"
            ),
            never=r"[がはをにのもとでへ、。]$|[がはをの、。]",
        ),
    ),
    sources=Sources(
        pattern=(
            r"(?P<np>[^\s、。，,「」『』（）()]{1,24}?)(?:によると|によれば)"
            r"|(?:[」』]|と)(?:(?P<by>[^。、「」がはもと]{2,8})が)?(?:[^。、「」]{0,10}?)?(?:述べ|話し|話す|語っ|語る|発表し|明らかにし|説明し|伝え|"
            r"報じ|主張し|強調し|指摘し|批判し|反論し|訴え|コメントし|答え|謝罪し|陳謝し|発言し|否定し|"
            r"表明し|警告し|求め|呼びかけ)"
            r"|(?:述べ|話した|話している|語った|語っている|発表し|明らかにし|説明し|伝えた|報じ|主張し|強調し)"
            r"|(?:とし|と見|とみ)ている"
        ),
        topic=r"は(?=[、\s「『]|[^。]{2})",
        subject=r"が(?=[、\s「『]|[^。]{2})",
        never=words("社長 会長 氏 さん 担当者 関係者 市長 知事 大臣 首相 広報 代表 教授 記者"),
    ),
    actors=Actors(
        joining=words("と や 及 び 並 対 兼 又 ・"),
        mutual=words("会 談 婚 似 同 協 合 異 等 共 間 友 兄 弟 姉 妹 隣"),
        parts=named("が|は=doer を=object に=receiver の=of から=from へ=to と|や=with"),
    ),
    page=Page(
        pictures=phrases(
            "写真|写真説明|写真提供|図|図解|画像|映像|動画|資料写真|提供|出典|撮影|イラスト"
        ),
        captions=phrases("写真説明|資料写真|写真は、"),
        taken=phrases("…撮影|…提供|…写す"),
        credits=phrases("""
            取材・文 …|文 ・…|取材 ：…|編集 ：…|執筆 ：…|文 ：…|聞き手 …|記者 ：…|担当 ：…|
            お問い合わせ …|翻訳 ：…|編集・…|取材協力 …"""),
        notes=phrases("""
            訂正 …|【訂正】…|お断り …|おことわり …|更新 ：…|【更新】…|この記事は…更新しました|
            この記事は…修正しました|※この記事は…|編集部注 …|編注 …|【お知らせ】…|解禁 ：…|
            報道解禁 …|【差し替え】…|（差し替え …|…クッキーを使用…|…無断転載…|
            …ニュースレター登録…"""),
        site=phrases("""
            関連記事 …|【関連記事】…|あわせて読みたい …|もっと見る|続きを読む …|シェア …|
            シェアする|ツイート …|印刷|コメント …|メルマガ …|メールマガジン …|
            ニュースレター …|会員登録 …|広告|スポンサーリンク|次のページ …|前のページ …|
            ランキング|この記事をシェア …|有料会員記事 …|全文を読む …|文字サイズ …"""),
        ends=phrases("おわり|（おわり）|（了）|了|（完）|完|つづく|（つづく）|続く|（続く）"),
    ),
    direction=DIRECTION,
    scope=SCOPE,
    tense=TENSE,
    outcomes=OUTCOMES,
    stakes=STAKES,
    limits=LIMITS,
    speakers=SPEAKERS,
)
