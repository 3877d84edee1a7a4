"""Arabic."""

from __future__ import annotations

from reader.languages.record import Language, Page, Sentences
from reader.languages.rows import words

LANGUAGE = Language(
    code="ar",
    name="Arabic",
    sentences=Sentences(
        titles=words("د م أ"),
    ),
    page=Page(
        pictures="صورة|الصورة|فيديو|المصدر|أرشيف",
        captions="صورة أرشيفية|في الصورة",
        credits="تحرير …|إعداد …|شارك في التغطية …|شارك في إعداد …",
        notes="تصحيح : …|تحديث : …|ملاحظة المحرر : …",
        site="""
            اقرأ أيضا …|اقرأ أيضاً …|اقرأ المزيد …|شارك …|اشترك …|إعلان|إعلانات|
            جميع الحقوق محفوظة …""",
        ends="انتهى|(انتهى)",
    ),
)
