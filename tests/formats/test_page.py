"""Pages of each language as newsrooms print them: what is around the story is read as such."""

from __future__ import annotations

import pytest

from reader.formats import article_from_text

STORIES = {
    "en": (
        "Lamps lit in Tarn for first time since flood",
        "The lamps of Tarn were lit again on Sunday, ten months after the flood.",
        "The mayor said that the well would be dug before the winter.",
    ),
    "de": (
        "Laternen in Tarn leuchten wieder nach der Flut",
        "Die Laternen von Tarn leuchten seit Sonntag wieder, zehn Monate nach der Flut.",
        "Der Brunnen soll nach Angaben der Stadt noch vor dem Winter gegraben werden.",
    ),
    "fr": (
        "Les lampes de Tarnac rallumées après la crue",
        "Les lampes de Tarnac ont été rallumées dimanche, dix mois après la crue.",
        "Le puits sera creusé avant l'hiver, selon la mairie de la ville.",
    ),
    "es": (
        "Las farolas de Tarna se encienden tras la riada",
        "Las farolas de Tarna se encendieron el domingo, diez meses después de la riada.",
        "El pozo se abrirá antes del invierno, según el ayuntamiento de la villa.",
    ),
    "it": (
        "I lampioni di Tarna riaccesi dopo la piena",
        "I lampioni di Tarna sono stati riaccesi domenica, dieci mesi dopo la piena.",
        "Il pozzo sarà scavato prima dell'inverno, ha detto il sindaco della città.",
    ),
    "pt": (
        "As lâmpadas de Tarna acesas depois da cheia",
        "As lâmpadas de Tarna foram acesas no domingo, dez meses depois da cheia.",
        "O poço será aberto antes do inverno, segundo a câmara da cidade.",
    ),
    "nl": (
        "De lampen van Tarn branden weer na de vloed",
        "De lampen van Tarn branden sinds zondag weer, tien maanden na de vloed.",
        "De put wordt volgens de gemeente nog voor de winter gegraven.",
    ),
    "ko": (
        "가람시 광장에 열 달 만에 등불 켜져",
        "가람시는 일요일 저녁 광장의 등불을 열 달 만에 다시 켰다고 밝혔다.",
        "시는 겨울이 오기 전에 우물을 새로 파기로 했다고 설명했다.",
    ),
    "ja": (
        "町の広場に10カ月ぶりの灯　水害から復旧",
        "町は日曜日の夕方、水害から10カ月ぶりに広場の灯をともした。",
        "町長は、冬が来る前に新しい井戸を掘ると述べた。",
    ),
    "zh": (
        "灯河镇广场时隔十个月重新亮灯",
        "灯河镇政府表示，洪水过后十个月，广场的灯在星期日晚上重新点亮。",
        "镇长说，新的水井将在冬天到来之前挖好。",
    ),
}
"""A headline and two paragraphs a language."""


def role_inside(line: str, language: str) -> set[str]:
    """The roles of a line that stands between the paragraphs of a story."""
    headline, lead, last = STORIES[language]
    text = f"{headline}\n\n{lead}\n\n{line}\n\n{last}\n\n{last}\n"
    article = article_from_text(text, "a.txt", language)
    assert [s.role.value for s in article.sentences][:2] == ["headline", "body"]
    start = len(headline) + len(lead) + 4
    return {s.role.value for s in article.sentences if start <= s.span.start < start + len(line)}


CAPTIONS = {
    "en": """A crane in the harbour of Orme Reuters The old quay Reuters Reuters A boat at Vell
        FILE PHOTO: Lamps burn in Tarn, March 3, 2024. ANYWIRE/Oda Brandt/File Photo
        FILE - In this March 3, 2024, photo, lamps burn. It rained. (AP Photo/Oda Brandt, File)
        Image copyright Lamppix Image caption The lamps can be seen from the sea
        Enlarge this image toggle caption Oda Brandt/Anywire Oda Brandt/Anywire
        Mayor Amos Reyl lights a lamp in Tarn, Norland, June 2, 2025. ANYWIRE/Oda Brandt
        Lamps burn along the quay of Tarn. Oda Brandt/Getty Images
        Amos Reyl Photographer: Oda Brandt/Anywire
        A lamp in the rain. | Oda Brandt/Lamppix Tarn votes for a well""",
    "de": """Foto: Eine Laterne brennt am Kai von Tarn, an dem die Flut begann.
        Eine Laterne brennt am Kai. Foto: Oda Brandt/Irgendwire
        Archivbild: Die Laternen vor der Flut im vergangenen Jahr in Tarn am Kai.
        Das Bild zeigt den Kai von Tarn nach der Flut.
        Der Kai von Tarn am Sonntag. Bild: dpa
        Symbolfoto: Laternen brennen an einem Kai, an dem viele Boote liegen.""",
    "fr": """Photo : une lampe brûle sur le quai de Tarnac, où la crue a commencé.
        Une lampe brûle sur le quai. Photo : Odile Brandt/Quidam
        Légende : le quai de Tarnac après la crue, vu du pont de la gare.
        Le quai de Tarnac dimanche. Crédit : Odile Brandt
        Photo d'archives : les lampes avant la crue, l'année dernière, à Tarnac.
        Agrandir l'image Le quai de Tarnac après la crue""",
    "es": """Foto: una farola arde en el muelle de Tarna, donde comenzó la riada.
        Una farola arde en el muelle. Foto: Olga Brandt/Cualquiera
        En la imagen, el muelle de Tarna tras la riada.
        Imagen de archivo: las farolas de Tarna antes de la riada del año pasado.
        El muelle de Tarna el domingo. EFE/Olga Brandt
        Pie de foto: el muelle de Tarna, que la riada dejó sin luz hace diez meses.""",
    "ko": """[사진설명] 일요일 가람시 광장에 등불이 켜져 있다.
        ▲ 일요일 가람시 광장에 등불이 켜져 있다.
        [사진=새통신] 가람시 광장의 등불
        사진: 일요일 저녁 가람시 광장에 등불이 켜져 있는 모습을 시민들이 바라보고 있다
        가람시 광장에 등불이 켜져 있다. 사진=한누리
        가람시 광장에 등불이 켜져 있다. 가람시 제공""",
    "ja": """【写真説明】広場にともった灯＝日曜日、町
        【写真】広場にともった灯
        写真：広場にともった灯を見上げる住民たち。水害から10カ月がたった町で。
        写真は、広場にともった灯。
        広場にともった灯。町役場提供
        広場にともった灯。写真＝灯野みつ""",
    "zh": """图为星期日晚上，镇民在广场看灯。新桥社记者 灯小满 摄
        图片说明：星期日晚上，镇民在灯河镇广场看灯，孩子们在旁边玩耍，老人坐在树下。
        【图】镇民在广场看灯
        资料图：洪水之前的灯河镇广场，当时广场上的灯每天晚上都会亮，镇民常来散步。
        镇民在广场看灯。灯小满 摄
        镇民在广场看灯。图片来源：新桥社""",
}
FURNITURE = {
    "en": """Related video: the lamps of Tarn
        Up next the mayor on the flood
        Join our harbour readers group
        (RELATED: The lamps of the coast go out [VIDEO])
        See also The lamps of the coast A town sits in the dark and nobody...
        Fear of another flood grew on Tuesday when the wardens of the dyke told the town that...
        For more information on the lamps, ring the town hall.
        Tags: lamps, coast
        (Reporting by Oda Brandt in Tarn; editing by Amos Reyl)
        • Anywire writer Oda Brandt contributed to this report.
        With assistance by Oda Brandt and Amos Reyl
        Additional reporting by Oda Brandt.
        Contributing: Oda Brandt, LAMP TODAY; Anywire
        Oda Brandt can be reached at oda@anywire.example.
        (This story has been refiled to correct the name of the mayor in the third paragraph)
        (This version of the story corrects the name of the mayor)
        Update at 4:10 p.m. ET. The Well:
        CORRECTION: An earlier version of this story gave another year.
        Editor's note: This story was first sent on Sunday.
        EDS: Not for publication before noon.
        Lamps of the coast Read more
        LISTEN TO ARTICLE 3:12 SHARE THIS ARTICLE Share Tweet Post Email
        Get the stories of the Lamp delivered to your inbox. By signing up, you agree to our terms
        Sign up for our newsletter
        We use cookies to make this site better.
        Related: How the flood came
        Advertisement
        Story continues below
        Slideshow (7 Images)
        (MORE)
        ENDS
        Copyright 2025 Anywire. All rights reserved.
        oda@anywire.example
        abc/def/gh
        ANYWIRE/Oda Brandt
        Lamps newsletter The best of Tarn — weekday mornings, in your inbox. Sign Up
        By signing up you agree to receive letters from Tarn Today. You can unsubscribe.
        You can unsubscribe at any time.
        This site is protected by a lock and its terms of service apply.
        Want more lamps? Sign up here.
        Get our weekly newsletter and know what burns.
        Click for more from Tarn Today.
        The opinions expressed by columnists are their own.
        The views expressed in this article are those of the writer.
        Oda Brandt is a nationally syndicated columnist and keeper of lamps.
        Media playback is unsupported on your device
        Contributed to this article.""",
    "de": """Mit Material von Irgendwire und dpa
        Redaktion: Oda Brandt
        Korrektur: Im dritten Absatz wurde der Name berichtigt.
        Dieser Artikel wurde am Montag aktualisiert.
        Sperrfrist: 12 Uhr
        Lesen Sie auch: Wie die Flut kam
        Newsletter abonnieren
        Wir verwenden Cookies, um die Seite zu verbessern.
        Anzeige
        Artikel teilen
        Alle Rechte vorbehalten.
        (Ende)""",
    "fr": """» LIRE AUSSI - Le puits de la ville est à sec
        avec Quidam et agences
        Propos recueillis par Odile Brandt
        Mise à jour : le nom du maire a été corrigé.
        Rectificatif : le nom du maire est Amos Reyl.
        Cet article a été mis à jour lundi.
        Lire aussi : comment la crue est venue
        Abonnez-vous à notre lettre
        Partager l'article
        Publicité
        Nous utilisons des cookies pour améliorer le site.
        Tous droits réservés.
        (Fin)""",
    "es": """Con información de Cualquiera
        Editado por Olga Brandt
        Corrección: el nombre del alcalde es Amos Reyl.
        Fe de errores: el nombre del alcalde es otro.
        Este artículo ha sido actualizado el lunes.
        Lea también: cómo llegó la riada
        Suscríbete a nuestro boletín
        Compartir en las redes
        Publicidad
        Utilizamos cookies para mejorar el sitio.
        Todos los derechos reservados.
        (Fin)""",
    "it": """A cura di Olga Brandt
        Leggi anche: come è arrivata la piena
        Correzione: il nome del sindaco è un altro.
        Pubblicità
        Utilizziamo i cookie per migliorare il sito.
        Tutti i diritti riservati.""",
    "pt": """Com informações da Qualquer
        Leia também: como chegou a cheia
        Correção: o nome do presidente é outro.
        Publicidade
        Usamos cookies para melhorar o site.
        Todos os direitos reservados.""",
    "nl": """Met medewerking van Oda Brandt
        Lees ook: hoe de vloed kwam
        Correctie: de naam van de burgemeester is anders.
        Advertentie
        Wij gebruiken cookies om de site te verbeteren.
        Alle rechten voorbehouden.""",
    "ko": """nuri@saetong.example
        관련기사 등불 축제 다음 달 열려
        뉴스레터 구독하기
        [정정] 시장의 이름을 바로잡았습니다.
        ※ 이 기사는 월요일에 고쳤습니다
        엠바고 12시
        기사제보 nuri@saetong.example
        광고
        공유하기
        저작권자 무단 전재 재배포 금지
        (끝)
        영상취재: 한누리""",
    "ja": """（新橋通信社会部・灯野みつ　mitsu@shinbashi.example）
        【関連記事】水害はこうして来た
        続きを読む
        【訂正】町長の名前を直しました。
        この記事は月曜日に更新しました。
        取材・文 灯野みつ
        聞き手・灯野みつ
        広告
        この記事をシェア
        メールマガジン登録
        無断転載を禁じます。
        （了）""",
    "zh": """（责任编辑：灯小满 邮箱：xiaoman@xinqiao.example）
        责任编辑：灯小满
        相关阅读：洪水是怎样来的
        更正：第三段镇长的姓名有误。
        编者按：本文写于星期一。
        扫码关注我们
        广告
        分享到朋友圈
        未经授权不得转载。
        版权所有 新桥社
        （完）
        记者：灯小满""",
}


def rows(table: dict[str, str]) -> list[tuple[str, str]]:
    """Each line with its language."""
    return [(language, line.strip()) for language, row in table.items() for line in row.split("\n")]


@pytest.mark.parametrize(("language", "line"), rows(CAPTIONS))
def test_a_caption_is_the_whole_paragraph(language: str, line: str) -> None:
    assert role_inside(line, language) == {"caption"}


@pytest.mark.parametrize(("language", "line"), rows(FURNITURE))
def test_what_is_printed_around_a_story_is_none_of_it(language: str, line: str) -> None:
    assert role_inside(line, language) <= {"meta", "credit"}


BODY = {
    "en": """Reuters and AP Photo staff met the Reuters chief at the harbour of Orme on Friday.
        Reporters contributed to this report on the flood, the mayor said.
        More than forty lamps were lit by noon.
        Read more books, the mayor told the pupils.
        The flood ended two hours ago.
        "Share this," he said.
        Updates are sent every hour by the town.
        In this room the mayor photographed the flood. He works for the Anywire agency now.
        The end of the flood came on Monday.
        Print runs were cut in half by the flood.
        Families helped by signing up for a shift at the well.
        The mayor asked all to sign up here and now for the winter.
        The lamp is protected by a lock.
        "We waited and we waited...
        The lamps cost 40 crowns: Tarn paid for them all.""",
    "de": """Das Bild der Stadt hat sich seit der Flut verändert.
        Teilen will die Stadt den Brunnen nicht.
        Anzeige erstattete die Stadt am Montag.
        Mehr als vierzig Laternen leuchteten am Mittag.
        Am Ende der Flut blieb nur Schlamm.
        Der Fotograf Amos Reyl war am Sonntag dabei.""",
    "fr": """Partager le puits, la ville ne le veut pas.
        La suite de la crue reste incertaine.
        La photo du maire a été volée dimanche.
        À la fin de la crue, il ne restait que de la boue.
        Imprimer des billets ne suffit pas, dit le maire.
        Le photographe Amos Reyl était là dimanche.""",
    "es": """La foto del alcalde fue robada el domingo.
        Compartir el pozo no es lo que quiere la villa.
        Al fin de la riada solo quedó barro.
        Sigue la lluvia en toda la comarca.
        El vídeo mostró la riada en el muelle.
        Publicidad y ruido hubo mucho, dijo el alcalde.""",
    "ko": """시장은 사진을 보며 눈물을 흘렸다고 말했다.
        광고를 줄이겠다고 시는 밝혔다.
        공유 우물은 겨울 전에 만들어진다.
        끝내 우물은 마르지 않았다.
        더 많은 등불이 켜질 예정이다.
        계속 비가 내릴 것으로 예보됐다.""",
    "ja": """写真を見て町長は涙を流した。
        広告を減らすと町は述べた。
        続きは来週に決まる見通しだ。
        完成は冬になる見込みだ。
        編集者の灯野さんも広場を訪れた。
        図書館の灯も日曜日にともった。""",
    "zh": """图书馆的灯也在星期日点亮。
        广告费将减少一半，镇长说。
        完工时间预计在冬天。
        记者在广场看到许多孩子。
        更正错误需要时间，他说。
        分享水井的计划没有通过。""",
}


@pytest.mark.parametrize(("language", "line"), rows(BODY))
def test_a_sentence_with_the_same_words_stays_in_the_story(language: str, line: str) -> None:
    assert role_inside(line, language) == {"body"}
