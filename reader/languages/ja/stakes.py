"""What makes a sentence weigh in Japanese."""

from __future__ import annotations

from reader.languages.record import Stakes
from reader.languages.rows import phrases

STAKES = Stakes(
    denials=phrases(
        """否定し|否認し|無罪を主張|潔白|反論し|事実無根|関与を否|身に覚えが|根拠がない"""
    ),
    answers=phrases(
        """コメントし|コメント|回答し|答え|応じ|弁明|釈明|説明し|声明|広報|報道官|謝罪|陳謝
        |遺憾|歓迎し|擁護"""
    ),
    silence=phrases(
        """コメントを控え|コメントしな|回答を控え|回答しな|回答を得られ|応じな|答えな|ノーコメント
        |連絡が取れ"""
    ),
    blame=phrases("批判|非難|抗議|責任を問|糾弾|反発|反対し|辞任を求|告発|不満|疑惑"),
    warnings=phrases("警告|警鐘|脅|脅迫|最後通告|危険|緊急|呼びかけ|懸念|訴訟を起こ"),
    promises=phrases("約束|確約|保証|補償|賠償|期限|までに完了|までに終え|返金"),
    doubts=phrases(
        """証拠はな|根拠のな|虚偽|誤り|誤って|事実と異な|矛盾|誤解を招|実際には|確認されていな|見つかっていな|確認できていな
        |デマ"""
    ),
    harm=phrases(
        """死亡|死者|死傷|殺害|けが|重傷|軽傷|負傷|行方不明|避難|犠牲|爆発|崩落|倒壊|汚染|中毒
        |有毒"""
    ),
    law=phrases(
        """起訴|逮捕|拘束|有罪|判決|懲役|罰金|提訴|裁判|地裁|高裁|最高裁|検察|捜査|調査|辞任
        |解任|解雇|停職|禁止|回収|リコール|違法|違憲|詐欺|倒産|破産"""
    ),
    background=phrases("創業|設立され|位置する|として知られ|人口|一般に|通常"),
)
