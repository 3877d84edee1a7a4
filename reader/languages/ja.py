"""Japanese."""

from __future__ import annotations

from reader.languages.record import (
    Dates,
    Hedges,
    Language,
    Negation,
    Numbers,
    Page,
    Sentences,
    SmallWords,
    Sources,
    Writing,
)
from reader.languages.rows import cues, named, numbered, phrases, valued, words

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    writing=Writing(spaced=False, particles=words("は が を に で と も の へ から まで")),
    sentences=Sentences(
        goes_on=r"(?:と|など|とも|という|を|に|で|が|は|も|の)",
    ),
    small=SmallWords(
        behind=words("です ます"),
    ),
    numbers=Numbers(
        counting=numbered("〇|零 一|壱 二|弐 三|参 四 五 六 七 八 九", 0),
        scales=valued("十=10 百=100 千=1e3 万=1e4 億=1e8 兆=1e12"),
        parts=valued("半分|半=2"),
        about=phrases("約|およそ|ほぼ"),
        exactly=phrases("ちょうど"),
        packed=True,
        counters=phrases("人|件|個|台|戸|棟|匹|頭|隻|回|歳|位|本|枚|社|校|店|名|軒|機|基|床|票|点"),
        years_of_age=words("歳"),
        to=words("から"),
    ),
    dates=Dates(
        weekdays=numbered("月曜 火曜 水曜 木曜 金曜 土曜 日曜", 0),
        turns=named(
            """昨年=last_year 今年=this_year 来年=next_year 先月=last_month 今月=this_month
            来月=next_month 先週=last_week 来週=next_week"""
        ),
        marks=tuple("年月日時分"),
        spans=words("日間 時間 分間 年間 月間"),
        halves=valued("午前=0 午後=720"),
    ),
    hedges=Hedges(
        cues=cues(
            possible=phrases("かもしれない|可能性|恐れ|おそれ"),
            likely=phrases("見通し|見込み|とみられる|とみられ|予想"),
            hearsay=phrases("とされる|疑い|容疑|という"),
            belief=phrases("ようだ|らしい|と見られ|推定"),
            duty=phrases("なければならない|義務|必要がある"),
            advice=phrases("べきだ|べき"),
            intent=phrases("方針|検討|予定"),
        ),
    ),
    negation=Negation(
        inside=("ない", "なかった", "ません", "ず、", "ずに"),
    ),
    sources=Sources(
        pattern=(
            r"述べ|話した|話している|語った|語っている|発表し|明らかにし|説明し|伝えた|報じ|主張し|強調し|"
            r"によると|によれば"
        ),
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
)
