"""Russian."""

from __future__ import annotations

from reader.languages.record import Direction, Language, Page, Sentences
from reader.languages.rows import opposites, phrases, words

LANGUAGE = Language(
    code="ru",
    name="Russian",
    sentences=Sentences(
        titles=words("г гг ул им проф акад тов т.е т.к просп пер пгт кв гр"),
        numbered=words("ст п стр рис"),
        inside=words("руб тыс млн млрд см др"),
        starters=words("он она оно они мы в на и но по это эти как"),
        plain=words("г гг им рис"),
    ),
    page=Page(
        pictures=phrases("фото|видео|источник|фото из архива|иллюстрация"),
        captions=phrases("на фото|архивное фото|на снимке"),
        credits=phrases("редактор : …|при участии …|автор : …"),
        notes=phrases("исправление : …|обновлено …|уточнение : …|примечание редакции : …"),
        site=phrases("""
            читайте также …|читать далее …|подробнее …|поделиться …|подпишитесь …|реклама|
            комментарии …|все права защищены …|мы используем cookie …"""),
        ends=phrases("конец"),
    ),
    direction=Direction(
        opposites=opposites(
            """вырос*|выраст*|возрос*|рост|роста|росту|ростом|увелич*|поднял*|подъем*|подорожа*|повыс*|повыш* = упал*|сниз*|сниж*|сократ*|сокращ*|уменьш*|подешев*|паден*|спад*
            прибыл* = убыт*
            побед*|выигр* = проигр*|пораж*
            открыл*|открыт* = закрыл*|закрыт*
            начал|начала|начали|начат*|начинает* = законч*|заверш*|прекрат*
            купи*|покуп* = прода*
            > до = после
            > за = против
            больше = меньше
            выше = ниже
            """
        ),
        prefixes=("не",),
    ),
)
