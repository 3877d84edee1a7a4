"""Who speaks in Chinese news."""

from __future__ import annotations

from reader.languages.rows import phrases, words
from reader.languages.speakers import Speakers

SPEAKERS = Speakers(
    claims=(
        r"(?P<np>[^，。；：“”、！？,;:!?\s]{2,24}?)(?:\d{1,2}日|当天|昨天)*"
        r"(?:估计|预计|预测|推算|测算|统计|警告|怀疑|指责|批评|声称|主张|要求|担心)(?!的)"
    ),
    kinds=(
        words("工会"),
        words("警方 公安 公安局 警察 警察局 派出所 检察 检方 检察院"),
        words("消防 消防局"),
        words("法院 法官"),
        words("分析师 经济学家"),
        words("公司 集团 企业 厂商 厂方 银行 董事长 总经理 经营方 运营方 校方"),
        words("政府 市长 局 部门 委员会 官方 监管 省长 县长 镇长"),
        words("反对党 在野党"),
        words("环保组织 环保人士 维权"),
        words("观察员 观察团"),
        words("研究人员 研究团队 科学家 教授 专家"),
        words("医生 医院 院方"),
        words("目击者 居民 村民 乘客 住户 业主"),
        words("家属 家长 家人"),
        words("军方 军队"),
    ),
    anyone=words(
        "公司 该公司 企业 该企业 集团 官方 当局 当地 方面 有关部门 负责人 发言人 报告 通报"
    ),
    openers=phrases("对此|同时|此外|另外|不过|但"),
    offices="院长|市长|校长|省长|县长|镇长|局长|董事长|总经理|总裁|队长|馆长|厂长|首相|总理|总统|部长",
)
