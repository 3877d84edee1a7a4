"""Arabic."""

from __future__ import annotations

from reader.languages.record import Language, Page, Sentences
from reader.languages.rows import phrases, words

LANGUAGE = Language(
    code="ar",
    name="Arabic",
    sentences=Sentences(
        titles=words("د م أ"),
    ),
    page=Page(
        pictures=phrases("صورة|الصورة|فيديو|المصدر|أرشيف"),
        captions=phrases("صورة أرشيفية|في الصورة"),
        credits=phrases("تحرير …|إعداد …|شارك في التغطية …|شارك في إعداد …"),
        notes=phrases("تصحيح : …|تحديث : …|ملاحظة المحرر : …"),
        site=phrases("""
            اقرأ أيضا …|اقرأ أيضاً …|اقرأ المزيد …|شارك …|اشترك …|إعلان|إعلانات|
            جميع الحقوق محفوظة …"""),
        ends=phrases("انتهى|(انتهى)"),
    ),
)
