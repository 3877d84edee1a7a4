"""Sentences end where a reader of news would say so, and nowhere takes more than linear time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.segment import sentences_in


def sentences(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentences_in(text, language)]


# `|` marks where a sentence ends.
ENGLISH = [
    "OSTRAVEK, Feb. 3 (Anywire) -- The bridge reopened.| Traffic was light.",
    "HAVEN (AW) - The pier burned.| Nobody was hurt.",
    "The ferry left at 7:15 a.m. Tuesday from the old pier.| It was late.",
    "The siren went off at 7:15 a.m.| The crew was asleep.",
    "Rep. Tova Lindqvist, D-Ore., and Capt. Amos Reyl spoke.| They disagreed.",
    "He lives on Vine St. near the mill.| St. Brannoc's is close.",
    "The hearing was moved to Thu. at noon.| No reason was given.",
    '"Who signed it?" Oda Brandt asked the clerk.| Silence followed.',
    '"Fire!" a boy shouted.| The hall emptied.',
    '"It is late. We are leaving," the pilot said.| Then she left.',
    '"We will not wait any longer.| The boats leave tonight.',
    'The mayor called it "a poor joke."| "I regret it," Lund said.',
    "The club has 400 members.| (It was founded in 1911.)| Its flag is blue.",
    "Rescuers carry a boat ashore on Monday. [HARBOURPIX]",
    "Rescuers carry a boat ashore on Monday. (HP/Anywire)",
    "The plan has two parts: 1. save water and 2. fix pipes.| Both are slow.",
    "It ranked No. 4 in the league.| No. 5 was Tarn.",
    "Prices rose 2.5 percent to $3,112.40.| Wages did not.",
    "He sold his iPhone.| iPads went next.",
    "Write to desk@anywire.example or see https://anywire.example/a.b?c=1 for more.| Bye.",
    "She works for Orrin Inc.| He works for Tarn Corp.| They met in 2019.",
    "- Pier reopens\n|- Ferry delayed",
    "Half the crew felt ill.| Inspectors sealed the galley.",
    "The answer of most owners was no.| 9 boats, all from Tarn, stayed in port.",
    "The kite rose to 900 ft.| The cord held.",
    "She was posted to Ft. Orrin in May.| She liked it.",
    "The train carried ore.| Wagons stood in a siding.",
    "It opens in Salem, Ore. Thursday.| Bring a coat.",
    "The lab confirmed influenza A.| Schools stayed shut.",
    "He announced it on X.| Tarn answered within the hour.",
    "Her lawyer is T. Brandt of Orrin.| His is not.",
    "The jury heard Ó. Brannoc and Ž.-É. Reyl.| It rose at noon.",
    "They flew back to the U.S.| Investigators stayed behind.",
    "The U.S. Treasury declined to comment.| So did he.",
    "..and so it began.| It went on.",
    "“Goal!” Oda Brandt tweeted.| The match went on.",
    "“What now?”| Oda Brandt left the room.",
    "She waited.| “We will not wait any longer.| The boats leave tonight.",
    'She waited.| "We will not wait any longer.| The boats leave tonight.',
    "First part.\n\n|Second part",
    "The jury took a vote of 9 to 3.| The clerk read it out.",
    "The lock opens on April 4.| Nine barges wait.",
    "Oda is 8.| Her sister is 11.",
    "3. Mend the lock|\n4. Pay the crew",
    "The barge did 14 km/h.| Swimmers kept up.",
    "The gap was 30 mm.| Welders closed it.",
    "The storm came\nat 6:53 a.m. on\nMonday.| It passed.",
]
OTHERS = [
    ("ko", "(가람=새통신) 한누리 기자 = 다리가 열렸다.| 차는 적었다."),
    ("ko", '그는 "기다려 달라. 곧 간다."라고 말했다.| 회의는 끝났다.'),
    ("ko", '그는 "곧 갈 것이다." 라고 답했다.| 문이 닫혔다.'),
    ("ja", "「本当に終わりですか？」と記者が聞いた。|返事はなかった。"),
    ("ja", "橋は開いた。|3日後には閉じる。"),
    ("zh", "“你去哪里？”她问。|没有人说话。"),
    ("zh", "他说：“我们等。”|会议结束。"),
    ("de", "Die Fa. Kronbach zahlt ca. 3 Mio. Euro.| Mehr nicht."),
    ("de", "„Das ist falsch. Wir gehen“, sagte Dr. Aumann am 3. März.| Er ging."),
    ("fr", "M. Aubry a vu Mme. Lenoir le 3 févr. à Lyon.| « Pourquoi ? » a demandé Paul."),
    ("es", "El Sr. Quiroga llegó a EE.UU. el lunes.| ¿Qué dijo?| Nada."),
    ("ar", "وصل د. سامي مساء الأحد.| هل تكلم؟| لا."),
    ("fr", "Ils ont atteint le col.| Les guides rentraient."),
    ("fr", "Le col. Lenoir parle d'art.| Le public s'en va."),
    ("fr", "La vague a fait 4 m.| Les quais étaient vides."),
    ("de", "Es war die letzte Feier dieser Art.| Anwohner klagten."),
    ("de", "Der Markt am 4.11. (Dienstag) und am 5. (Mittwoch) fällt aus.| Es regnet."),
    ("es", "La lancha volvió al mar.| Vecinos la vieron.| El 3 mar. 2024 llegó otra."),
    ("it", "Perde il secondo set.| Rossi protesta."),
    ("pt", "Ficaram dez.| Bombeiros ajudaram."),
    ("ru", "Мост построен в 1987 г.| Он старый.| Он стоит в г. Тарн."),
    ("ru", "Театр им. Чехова закрыт.| Мы помогли им.| Они ушли."),
    ("ko", "장터는 2027. 4. 11.(일) 강변에서 열린다.| 입장은 무료다."),
    ("ja", "投票率は４７．５％だった。|前回より低い。"),
    ("zh", "“桥修好了。”记者韩立在现场说。|车不多。"),
    ("zh", "“桥修好了。”|散会后他说：“走吧。”"),
    ("fr", "Le jury entend J.-P. Aubry et F.-X.-É. Lenoir.| Il est midi."),
    ("fr", "La péniche est partie le 8.| Son frère attend."),
    ("de", "Im 18. Jahrhundert stand hier eine Mühle.| Sie brannte ab."),
    ("de", "Das kostet 3 Mrd.| Die Stadt hat sie nicht."),
    ("ru", "«Кто это?» — спросил сторож.| Баржа шла 14 км/ч.| Лодки отстали."),
    ("es", "—¿Quién es? —preguntó el guarda.| Nadie habló."),
    ("xx", "A language nobody knows.| It is cut all the same."),
]


@pytest.mark.parametrize("marked", ENGLISH)
def test_an_english_sentence_ends_where_a_reader_says(marked: str) -> None:
    assert sentences(marked.replace("|", "")) == [part.strip() for part in marked.split("|")]


@pytest.mark.parametrize(("language", "marked"), OTHERS)
def test_other_languages_have_their_own_stops(language: str, marked: str) -> None:
    found = sentences(marked.replace("|", ""), language)
    assert found == [part.strip() for part in marked.split("|")]


@given(
    st.text(st.sampled_from("aB1 .!?\n\"“”'’()[]「」。，\ud800\u3000-"), max_size=300)
    | st.text(st.characters(exclude_categories=()), max_size=300),
    st.sampled_from(["en", "ko", "ja", "de", "xx"]),
)
def test_sentences_are_in_order_apart_stripped_and_leave_out_only_white_space(
    text: str, language: str
) -> None:
    end = 0
    for start, stop in sentences_in(text, language):
        assert end <= start < stop <= len(text)
        assert text[start:stop] == text[start:stop].strip()
        assert not text[end:start].strip()
        end = stop
    assert not text[end:].strip()


@pytest.mark.parametrize("language", ["en", "it", "da"])
@pytest.mark.parametrize(
    "flood",
    [
        "word ",
        ".",
        "U.S. ",
        '"',
        "“",
        "\"“'",
        "x",
        "(",
        "「",
        "。",
        "。1",
        '"a. ',
        "“A. ",
        "1. ",
        "\n ",
    ],
)
def test_a_flood_of_anything_ends(flood: str, language: str) -> None:
    text = flood * (100_000 // len(flood))
    spans = sentences_in(text, language)
    assert sum(end - start for start, end in spans) <= len(text)


@pytest.mark.parametrize("blank", ["\u00a0", "\u2003", "\u3000", "\u202f", "\x85"])
def test_a_wide_blank_before_a_stop_is_no_trap(blank: str) -> None:
    assert sentences(f"So{blank}. It went{blank}on.") == [f"So{blank}.", f"It went{blank}on."]


def test_a_sentence_may_be_longer_than_a_window() -> None:
    long = "It went on and on " * 1_000
    assert sentences(f"It began. {long}. It ended.") == ["It began.", f"{long}.", "It ended."]


def test_no_more_sentences_are_looked_for_than_are_wanted() -> None:
    text = "The ferry was late. Dr. Lind waited at no. 5 for it. It rained. " * 2000
    every = sentences_in(text, "en")
    assert len(every) == 6000
    assert sentences_in(text, "en", 5) == every[:5]
    assert sentences_in(text, "en", 7000) == every


@given(st.text("aB1 ,'-éß", min_size=1), st.sampled_from(["", ".", "!", "?"]))
def test_plain_words_are_one_sentence_as_they_are_beside_others(words: str, stop: str) -> None:
    line = words + stop
    apart = f"{line}\n\nA line of (other) words."
    alone = [line[a:b] for a, b in sentences_in(line, "en")]
    assert alone == [apart[a:b] for a, b in sentences_in(apart, "en")][:-1]


def test_a_quotation_is_known_to_be_open_after_a_giant_piece(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reader.text.strides.STRIDE", 10)
    text = "The clerk said “it was late. We had to go” and the clerk went home. It rained."
    assert [text[a:b] for a, b in sentences_in(text, "en")][-1] == "It rained."
    assert len(sentences_in(text, "en")) == 2
