"""Japanese."""

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
    names=Names(
        pattern=(
            r"(?<![一-鿿々])(?P<titled>(?![元前副現新同両各全当])[一-鿿々]{2,5}?)"
            r"(?=(?:副|前|元)?(?:社長|会長|市長|町長|村長|知事|首相|大臣|氏(?!名)|さん|教授|容疑者|被告|選手|監督|"
            r"議員|署長|長官|代表|院長|学長|理事長|委員長|部長|課長|大統領|総理|弁護士|記者))"
        ),
    ),
    sources=Sources(
        pattern=(
            r"(?P<np>[^\s、。，,「」『』（）()]{1,24}?)(?:によると|によれば)"
            r"|(?:[」』]|と)(?:[^。、「」]{0,10}?)?(?:述べ|話し|話す|語っ|語る|発表し|明らかにし|説明し|伝え|"
            r"報じ|主張し|強調し|指摘し|批判し|反論し|訴え|コメントし|答え|謝罪し|陳謝し|発言し|否定し|"
            r"表明し|警告し|求め|呼びかけ)"
            r"|(?:述べ|話した|話している|語った|語っている|発表し|明らかにし|説明し|伝えた|報じ|主張し|強調し)"
            r"|(?:とし|と見|とみ)ている"
        ),
        topic=r"は(?=[、\s「『]|[^。]{2})",
        subject=r"が(?=[、\s「『]|[^。]{2})",
        never=words("社長 会長 氏 さん 担当者 関係者 市長 知事 大臣 首相 広報 代表 教授 記者"),
    ),
)
