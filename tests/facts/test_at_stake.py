"""What is at stake in a sentence that is left out or put in, and what that makes it weigh."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.facts import check
from reader.facts.at_stake import WEIGHTS, is_background, stakes
from reader.facts.excerpt import FoldedArticle
from reader.languages import CODES, language
from reader.model import Article, Bead, Finding, MatchedBy, Passage, Role, Severity

SILENT = "Lund declined to comment."
WIRE = "The harbour office of Lund closed the north quay on Friday."


def at_stake(text: str, language: str) -> tuple[str, ...]:
    article = replace(Article.from_sentences([text]), language=language)
    return stakes(FoldedArticle(article).excerpt([0]))


@pytest.mark.parametrize("code", CODES)
def test_every_phrase_of_a_language_is_found_however_its_last_word_goes_on(code: str) -> None:
    for stake in WEIGHTS:
        for phrase in getattr(language(code).stakes, stake):
            said = phrase.replace(" ~ ", " ").replace("*", "")
            assert stake in at_stake(said, code), phrase


def left_out(sentence: str, rewrite: list[str]) -> Finding:
    """The one finding about a sentence that only the wire has."""
    left = Article.from_sentences([WIRE, sentence])
    right = Article.from_sentences([WIRE, *rewrite])
    passages = [
        Passage(Bead(range(1), range(1), 1.0, MatchedBy.IDENTICAL)),
        Passage(Bead(range(1, 2), range(1, 1))),
    ]
    (finding,) = check(left, right, passages, []).findings
    return finding


@pytest.mark.parametrize(
    ("language", "text", "stake"),
    [
        ("en", "The owner denied that the pump had ever failed.", "denials"),
        ("en", "He pleaded not guilty on Monday.", "denials"),
        ("en", "There is no evidence that the well was poisoned.", "doubts"),
        ("en", "The firm pledged to repair the dyke by 4 June.", "promises"),
        ("en", "The union threatened to walk out.", "warnings"),
        ("de", "Der Betreiber wies die Vorwürfe zurück.", "denials"),
        ("de", "Dafür gibt es keine Belege.", "doubts"),
        ("de", "Die Bahn sicherte zu, alle Kunden zu entschädigen.", "promises"),
        ("fr", "Le maire a démenti toute négligence.", "denials"),
        ("fr", "La société s'engage à réparer la digue.", "promises"),
        ("es", "La empresa negó cualquier vertido.", "denials"),
        ("es", "El alcalde prometió abrir el puente en mayo.", "promises"),
        ("en", "Two pensioners were taken to hospital with heatstroke.", "harm"),
        ("de", "Zwei Rentner kamen mit einem Hitzschlag ins Krankenhaus.", "harm"),
        ("fr", "Deux retraités ont été hospitalisés après un coup de chaleur.", "harm"),
        ("es", "Dos jubilados han ingresado en el hospital.", "harm"),
        ("ko", "노인 2명이 열사병으로 병원에 실려 갔다.", "harm"),
        ("ja", "高齢者2人が熱中症で病院に運ばれた。", "harm"),
        ("zh", "两名老人因中暑住院。", "harm"),
        ("it", "Il sindaco ha smentito la notizia.", "denials"),
        ("pt", "A empresa negou ter despejado óleo no rio.", "denials"),
        ("nl", "Het bedrijf ontkende de lozing.", "denials"),
        ("ru", "Директор отверг обвинения.", "denials"),
        ("ja", "社長は不正への関与を否定した。", "denials"),
        ("ja", "市は来月までに補償すると述べた。", "promises"),
        ("ko", "업체 측은 의혹을 부인했다.", "denials"),
        ("ko", "시는 다음 달까지 보상하겠다고 약속했다.", "promises"),
        ("zh", "公司否认曾排放污水。", "denials"),
        ("zh", "市政府承诺六月前完成修复。", "promises"),
        ("en", "The harbour master took bribes from two carriers.", "bribes"),
        ("en", "The firm knew of the weak weld for a year.", "secrecy"),
        ("en", "Police had long suspected the keeper of arson.", "suspicion"),
        ("en", "The mate had been drinking before the watch.", "neglect"),
        ("en", "The study was funded by the salt makers.", "caveats"),
        ("en", "Nobody was hurt in the slide.", "all_clear"),
        ("de", "Der Amtsleiter soll Schmiergeld genommen haben.", "bribes"),
        ("de", "Die Werft verschwieg den Riss.", "secrecy"),
        ("de", "Er steht im Verdacht, das Lager angezündet zu haben.", "suspicion"),
        ("de", "Der Kapitän war betrunken.", "neglect"),
        ("de", "Die Arbeit wurde noch nicht begutachtet.", "caveats"),
        ("de", "Verletzt wurde niemand.", "all_clear"),
        ("fr", "Le maire aurait touché des pots-de-vin.", "bribes"),
        ("fr", "La direction avait été avertie deux fois.", "secrecy"),
        ("fr", "Il est soupçonné d'avoir vidé la caisse.", "suspicion"),
        ("fr", "Le pilote avait bu.", "neglect"),
        ("fr", "L'étude ne prouve aucun lien de cause à effet.", "caveats"),
        ("fr", "L'éboulement n'a pas fait de victimes.", "all_clear"),
        ("es", "El concejal cobró sobornos.", "bribes"),
        ("es", "La fábrica ocultó la grieta.", "secrecy"),
        ("es", "La policía sospecha del vigilante.", "suspicion"),
        ("es", "El patrón estaba ebrio.", "neglect"),
        ("es", "El ensayo solo se hizo con ratones.", "caveats"),
        ("es", "No hubo heridos en el derrumbe.", "all_clear"),
        ("ja", "課長は業者から賄賂を受け取っていた。", "bribes"),
        ("ja", "会社は亀裂を隠していた。", "secrecy"),
        ("ja", "倉庫番が放火に関与した疑いがある。", "suspicion"),
        ("ja", "船長は酒に酔っていた。", "neglect"),
        ("ja", "論文は査読を受けていない。", "caveats"),
        ("ja", "けが人はいなかった。", "all_clear"),
        ("ko", "과장은 업체에서 뇌물을 받았다.", "bribes"),
        ("ko", "회사는 균열을 은폐했다.", "secrecy"),
        ("ko", "창고지기가 불을 냈다는 의심을 받고 있다.", "suspicion"),
        ("ko", "선장은 만취 상태였다.", "neglect"),
        ("ko", "이 연구는 인과관계를 밝히지 못했다.", "caveats"),
        ("ko", "다친 사람은 없었다.", "all_clear"),
        ("zh", "科长收了承包商的回扣。", "bribes"),
        ("zh", "工厂隐瞒了裂缝。", "secrecy"),
        ("zh", "看守涉嫌纵火。", "suspicion"),
        ("zh", "船长酒后值班，曾喝酒。", "neglect"),
        ("zh", "论文未经同行评审。", "caveats"),
        ("zh", "塌方中无人受伤。", "all_clear"),
        ("en", "The minutes aren't accurate, the clerk said.", "doubts"),
        ("en", "“I didn't do it,” the keeper said.", "denials"),
        ("en", "The paper asked the mill for its view and got no answer.", "silence"),
        ("en", "The owner pushed back on the charge.", "denials"),
        ("en", "The keepers own to the leak but insist nobody drank from the well.", "denials"),
        ("en", "The board saw the crack and did nothing about it.", "neglect"),
        ("de", "Das Bauamt unternahm nichts.", "neglect"),
        ("de", "Eine Anfrage beim Betreiber blieb unbeantwortet.", "silence"),
        ("fr", "La mairie n'a rien fait.", "neglect"),
        ("es", "El ayuntamiento no hizo nada.", "neglect"),
        ("ja", "会社は何もしなかった。", "neglect"),
        ("ko", "시는 아무 조치도 하지 않았다.", "neglect"),
        ("zh", "公司没有采取任何措施。", "neglect"),
    ],
)
def test_what_is_at_stake_is_read_in_every_language(language: str, text: str, stake: str) -> None:
    assert stake in at_stake(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bridge is made of steel and has four lanes."),
        ("de", "Die Brücke hat vier Spuren."),
        ("fr", "Le pont compte quatre voies."),
        ("ja", "橋は四車線ある。"),
        ("ko", "다리는 네 차로다."),
        ("zh", "大桥有四条车道。"),
    ],
)
def test_a_plain_sentence_has_nothing_at_stake(language: str, text: str) -> None:
    assert at_stake(text, language) == ()


def test_what_was_so_before_is_background() -> None:
    article = Article.from_sentences(["The mill is known for its red tower."])
    assert is_background(FoldedArticle(article).excerpt([0]))


def test_a_denial_that_is_left_out_weighs_though_its_words_stand_elsewhere() -> None:
    denial = "The harbour office denied that the north quay of Lund was unsafe."
    rewrite = ["The office said the quay at the north of Lund harbour was not thought unsafe."]
    assert left_out(denial, rewrite).severity is not Severity.LOW
    assert "a denial" in left_out(denial, rewrite).message


def test_a_denial_weighs_half_where_the_other_article_has_one() -> None:
    denial = "It denied any fault."
    assert left_out(denial, ["Work goes on."]).severity is Severity.MEDIUM
    assert left_out(denial, ["A captain rejected the claim."]).severity is Severity.LOW


def test_a_caption_has_no_weight_whatever_it_says() -> None:
    left = Article.from_sentences([WIRE, "The owner denied it."], roles=[Role.BODY, Role.CAPTION])
    right = Article.from_sentences([WIRE])
    passages = [
        Passage(Bead(range(1), range(1), 1.0, MatchedBy.IDENTICAL)),
        Passage(Bead(range(1, 2), range(1, 1))),
    ]
    assert check(left, right, passages, []).findings == ()


def test_a_headline_that_only_one_side_has_weighs_little() -> None:
    left = Article.from_sentences([WIRE])
    right = Article.from_sentences(
        ["Ida Moe denies all 14 charges", WIRE], roles=[Role.HEADLINE, Role.BODY]
    )
    passages = [
        Passage(Bead(range(0), range(1))),
        Passage(Bead(range(1), range(1, 2), 1.0, MatchedBy.IDENTICAL)),
    ]
    (finding,) = check(left, right, passages, []).findings
    assert (finding.rule_id, finding.severity) == ("addition.claim", Severity.LOW)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The owner did not respond to questions."),
        ("en", "The ministry declined to comment."),
        ("de", "Der Betreiber wollte sich nicht äußern."),
        ("fr", "La mairie n'a pas souhaité s'exprimer."),
        ("es", "El alcalde declinó comentar el caso."),
        ("ja", "市は回答を控えた。"),
        ("ko", "시는 논평을 거부했다."),
        ("zh", "公司拒绝置评。"),
    ],
)
def test_who_gives_no_answer_has_not_answered(language: str, text: str) -> None:
    assert "silence" in at_stake(text, language)
    assert "answers" not in at_stake(text, language)


@pytest.mark.parametrize(
    ("sentence", "rewrite", "severity"),
    [
        # A figure, a name and a quotation alone do not change the core of a story.
        ('"We sailed on 14 boats," said Ove Lund of the port union.', [], Severity.MEDIUM),
        ('"We sailed on 14 boats," said Ove Lund, spokesman of the union.', [], Severity.HIGH),
        ("The firm pledged 3 million crowns to Ove Lund by 4 June.", [], Severity.HIGH),
        ("The firm pledged 3 million crowns to Ove Lund.", [], Severity.MEDIUM),
        ('"I am glad to talk of it," Lund said in a statement.', ["Lund sailed."], Severity.MEDIUM),
        ('"I am glad to talk of it," Lund said in a statement.', [SILENT], Severity.HIGH),
    ],
)
def test_high_is_what_the_core_of_a_story_would_be_misread_without(
    sentence: str, rewrite: list[str], severity: Severity
) -> None:
    left = Article.from_sentences([WIRE, sentence])
    right = Article.from_sentences([WIRE, *rewrite])
    passages = [
        Passage(Bead(range(1), range(1), 1.0, MatchedBy.IDENTICAL)),
        Passage(Bead(range(1, 2), range(1, 1))),
    ]
    found = [d for d in check(left, right, passages, []).findings if d.left is not None]
    assert [d.severity for d in found] == [severity]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The court rejected an attempt by two farms to stop the dyke."),
        ("en", "The envoys spoke about their disputed frontier."),
        ("en", "She was denied bail on Friday."),
        ("de", "Das Gericht wies die Klage der Anwohner zurück."),
        ("fr", "Le tribunal a rejeté le recours des riverains."),
        ("es", "El alcalde descartó pactar con la oposición."),
    ],
)
def test_a_decision_denies_no_claim(language: str, text: str) -> None:
    assert "denials" not in at_stake(text, language)


def test_where_nobody_was_hurt_there_is_no_harm() -> None:
    assert "harm" not in at_stake("No one was injured.", "en")
    assert "harm" in at_stake("Four people were injured.", "en")


def test_what_nobody_else_tells_of_a_wrong_is_of_medium_weight() -> None:
    assert left_out("The clerk had kept the first leak secret.", []).severity is Severity.MEDIUM


@pytest.mark.parametrize(("kept", "severity"), [(True, Severity.MEDIUM), (False, Severity.HIGH)])
def test_a_denial_whose_own_words_are_quoted_is_not_grave(kept: bool, severity: Severity) -> None:
    quoted = '"That crane was never unsafe, and nobody told us so," Moe said.'
    left = Article.from_sentences(
        [WIRE, "Diving club chief Ove Moe denied that the crane was a risk.", quoted]
    )
    right = Article.from_sentences([WIRE, quoted] if kept else [WIRE])
    passages = [
        Passage(Bead(range(1), range(1), 1.0, MatchedBy.IDENTICAL)),
        Passage(Bead(range(1, 2), range(1, 1))),
        Passage(Bead(range(2, 3), range(1, 2), 1.0, MatchedBy.IDENTICAL))
        if kept
        else Passage(Bead(range(2, 3), range(1, 1))),
    ]
    found = check(left, right, passages, []).findings
    assert [one.severity for one in found if one.passage == 1] == [severity]
