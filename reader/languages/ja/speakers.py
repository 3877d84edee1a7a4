"""Who speaks in Japanese news."""

from __future__ import annotations

from reader.languages.rows import phrases, words
from reader.languages.speakers import Speakers

SPEAKERS = Speakers(
    claims=r"(?:と(?:推計し|試算し|見積も|推定し|予測し|見込|みて|批判し|非難し|警告し|懸念し|断定し|結論づけ|認定し|訴え))",
    kinds=(
        words("労組 労働組合 組合連合"),
        words("警察 県警 警視庁 府警 検察 地検 捜査 検察庁 捜査当局 警察署"),
        words("消防"),
        words("裁判 地裁 高裁"),
        words("アナリスト エコノミスト"),
        words("会社 社長 銀行 メーカー 運営会社 同社 企業 事業者"),
        words("政府 省 庁 市長 知事 県 市 町 市役所 委員会 当局 行政"),
        words("野党"),
        words("市民団体 環境団体 住民団体"),
        words("監視団"),
        words("研究チーム 研究者 教授 研究グループ 専門家"),
        words("医師 病院"),
        words("目撃 住民 乗客 入居者"),
        words("家族 遺族 保護者"),
        words("軍 自衛隊"),
    ),
    anyone=words("会社 企業 当局 関係者 担当者 広報 代表 報告書 調査"),
    openers=phrases("一方で|一方、|これに対し、|これに対し|これに対して|また、|さらに"),
    offices="社長|会長|市長|町長|村長|知事|院長|校長|署長|首相|大臣|監督|館長|工場長|学長",
)
