"""What makes a sentence weigh in Chinese."""

from __future__ import annotations

from reader.languages.record import Stakes
from reader.languages.rows import phrases

STAKES = Stakes(
    denials=phrases(
        """否认|驳斥|反驳|无罪|清白|不实指控|毫无根据|子虚乌有|矢口否认|否認|駁斥|無罪"""
    ),
    answers=phrases(
        """回应|回應|答复|答覆|表态|声明|聲明|发言人|發言人|道歉|致歉|遗憾|欢迎|辩护|辯護|解释
        |解釋|评论"""
    ),
    blame=phrases(
        """批评|批評|谴责|譴責|指责|指責|抗议|抗議|反对|反對|不满|控诉|质疑|質疑|要求辞职|举报
        |指控"""
    ),
    warnings=phrases("警告|威胁|威脅|最后通牒|危险|危險|紧急|緊急|呼吁|呼籲|担忧|擔憂|提起诉讼"),
    promises=phrases("承诺|承諾|保证|保證|补偿|補償|赔偿|賠償|退款|期限|之前完成|前完成"),
    doubts=phrases(
        """没有证据|沒有證據|无证据|虚假|虛假|不实|不實|错误|錯誤|误导|誤導|矛盾|与事实不符
        |实际上|未经证实|未獲證實|谣言|辟谣"""
    ),
    harm=phrases(
        """死亡|遇难|遇難|身亡|丧生|喪生|受伤|受傷|重伤|重傷|失踪|失蹤|疏散|撤离|撤離|遇害|爆炸
        |坍塌|倒塌|污染|中毒|有毒"""
    ),
    law=phrases(
        """起诉|起訴|逮捕|拘留|定罪|判处|判處|判决|判決|罚款|罰款|诉讼|訴訟|法院|法官|检察|檢察
        |调查|調查|辞职|辭職|免职|解雇|停职|禁止|召回|违法|違法|违宪|違憲|诈骗|詐騙|破产
        |破產"""
    ),
    background=phrases("成立于|成立於|位于|位於|人口|通常|一般|被称为"),
)
