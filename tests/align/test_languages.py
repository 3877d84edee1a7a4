"""The same method holds in other languages, with and without spaces between the words."""

import pytest

from reader.align import align
from reader.model import Article

TOLD = {
    "de": (
        (
            "Der Stadtrat von Hallweil hat den Abriss der Wollspinnerei beschlossen.",
            "An ihrer Stelle sollen 120 Mietwohnungen und ein Kindergarten entstehen.",
            "Eine Bürgerinitiative hatte 4.000 Unterschriften für den Erhalt gesammelt.",
            "Die Abrissarbeiten beginnen frühestens im Oktober.",
        ),
        (
            "In Hallweil wird die alte Wollspinnerei abgerissen, das hat der Stadtrat entschieden.",
            "Dort entstehen ein Kindergarten und 120 Wohnungen zur Miete.",
            "Für den Erhalt der Spinnerei hatten 4.000 Menschen unterschrieben.",
            "Vor Oktober fangen die Arbeiten für den Abriss nicht an.",
        ),
    ),
    "fr": (
        (
            "Le maire de Brévannes a annoncé la fermeture du pont suspendu.",
            "Des ingénieurs ont relevé des fissures dans deux des huit câbles.",
            "Les cars scolaires feront un détour de 14 kilomètres.",
        ),
        (
            "Le pont suspendu de Brévannes est fermé, a annoncé son maire.",
            "Deux câbles sur huit présentent des fissures, selon des ingénieurs.",
            "Un détour de 14 kilomètres attend les cars scolaires.",
        ),
    ),
    "es": (
        (
            "La cosecha de aceituna cayó un 30 por ciento por la sequía.",
            "El gobierno regional prometió ayudas a 2.500 familias.",
            "Los agricultores piden que se reparen los canales de riego.",
        ),
        (
            "Por la sequía, la cosecha de aceitunas ha caído un 30 por ciento.",
            "Unas 2.500 familias recibirán ayudas, prometió el gobierno de la región.",
            "Reparar los canales de riego es lo que piden los agricultores.",
        ),
    ),
    "ko": (
        (
            "은빛시는 내년 봄까지 시립도서관 문을 닫는다고 밝혔다.",
            "건물 지붕에서 물이 새 책 3천 권이 젖었기 때문이다.",
            "시민들은 이동도서관 버스를 이용할 수 있다.",
        ),
        (
            "시립도서관이 내년 봄까지 문을 닫는다고 은빛시가 전했다.",
            "지붕에 물이 새면서 책 3천 권이 젖은 탓이다.",
            "그동안 시민은 버스로 찾아가는 이동도서관을 이용하면 된다.",
        ),
    ),
    "ja": (
        (
            "青浜市は来月から図書館の開館時間を延長すると発表した。",
            "利用者の半数が夜間の開館を望んでいるという。",
            "費用は年間三百万円になる見込みだ。",
        ),
        (
            "図書館の開館時間が来月から延長されると青浜市が明らかにした。",
            "夜間の開館を望む利用者は半数に上る。",
            "年間の費用は三百万円を見込む。",
        ),
    ),
    "zh": (
        (
            "临江市宣布从下月起延长博物馆的开放时间。",
            "一半以上的游客希望晚上也能参观。",
            "这项计划每年需要三百万元经费。",
        ),
        (
            "博物馆的开放时间将从下月起延长，临江市表示。",
            "希望晚上参观的游客超过一半。",
            "每年所需经费为三百万元。",
        ),
    ),
}


@pytest.mark.parametrize("language", TOLD)
def test_every_sentence_finds_its_retelling(language: str) -> None:
    left, right = (Article.from_sentences(texts, language) for texts in TOLD[language])
    found = {(link.left, link.right) for link in align(left, right).links}
    assert found == {(k, k) for k in range(len(left.sentences))}


@pytest.mark.parametrize("language", ["fr", "es"])
def test_a_reworded_sentence_at_the_other_end_is_found_and_moved(language: str) -> None:
    left, right = TOLD[language]
    moved = (right[-1], *left[:-1])
    found = align(Article.from_sentences(left, language), Article.from_sentences(moved, language))
    assert [list(bead.right) for bead in found.beads if bead.moved] == [[0]]
