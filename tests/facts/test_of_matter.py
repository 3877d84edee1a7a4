"""Of a story told anew only that is missing or new which no free telling drops or puts in."""

from __future__ import annotations

import pytest

from tests.facts.test_retold import FREE, GERMAN, GERMAN_FREE, WIRE, weighed

KOREAN = [
    "노르선박은 기관실 화재로 월요일 야간 운항을 중단했다고 밝혔다.",
    "선원들은 불길이 차량 갑판에 닿기 전에 승객 40명을 구명정으로 이끌었다.",
    "선체 수리에는 9억원이 들고 봄까지 이어진다.",
]
KOREAN_FREE = [
    "밤에 뜨는 노르선박의 배는 이제 없다. 엔진에서 난 불 때문에 월요일 회사가 손을 들었다.",
    "차가 실린 곳이 타기 전에 뱃사람들은 사람 40명을 작은 배에 태웠다.",
    "배를 고치는 데 9억원, 끝나는 것은 봄이다.",
]
SPANISH = [
    "La naviera Nordsund suspendió el lunes sus travesías nocturnas tras un incendio a bordo.",
    "La tripulación condujo a cuarenta pasajeros a los botes antes de que ardiera la cubierta.",
    "La reparación del casco costará nueve millones de coronas y durará hasta la primavera.",
]
SPANISH_FREE = [
    "De noche ya no zarpa ningún barco de Nordsund: hubo fuego y el lunes la firma se rindió.",
    "Antes de las llamas arriba, cuarenta personas estaban en los botes gracias a los marineros.",
    "Nueve millones de coronas cuesta remendar el casco, y no acabará hasta la primavera.",
]
FRENCH = [
    "L'armateur Nordsund a suspendu lundi ses traversées de nuit après un incendie à bord.",
    "L'équipage a conduit quarante passagers vers les canots avant que le pont ne brûle.",
    "La réparation de la coque coûtera neuf millions de couronnes et durera jusqu'au printemps.",
]
FRENCH_FREE = [
    "La nuit, plus un navire de Nordsund ne part : le feu a pris, et lundi la firme a cédé.",
    "Avant les flammes, quarante personnes étaient en canot grâce aux marins.",
    "Neuf millions de couronnes, voilà ce que coûte la coque, et ce jusqu'au printemps.",
]
TOLD = {
    "en": (WIRE, FREE),
    "de": (GERMAN, GERMAN_FREE),
    "es": (SPANISH, SPANISH_FREE),
    "ko": (KOREAN, KOREAN_FREE),
}


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("en", "Many captains are staying ashore for now."),
        ("en", "By nightfall the smoke had lifted and the harbour lay still."),
        ("en", "What the owners will earn this way was not revealed."),
        ("en", "If you had a cabin booked for this autumn, think again."),
        ("en", "In the end 41 of them, the captain and 40 others, stood on the quay."),
        ("de", "Am Abend lag der Hafen so still da wie im Winter."),
        ("de", "«So etwas habe ich noch nie gesehen», erzählte sie danach am Kai."),
        ("es", "Al mediodía el humo ya se había ido."),
        ("ko", "저녁이 되자 항구는 조용해졌다."),
    ],
)
def test_colour_days_and_what_follows_from_figures_are_not_put_in(
    language: str, claim: str
) -> None:
    left, right = TOLD[language]
    assert weighed(left, [*right, claim], language) == []


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("en", '"The flames were as high as the funnel," he said.'),
        ("en", "The tickets can be used on other days."),
        ("en", "The crew spent Sunday night at the Anchor Hotel."),
        ("de", "Die Fahrkarten gelten auch an anderen Tagen."),
        ("es", "«Las llamas llegaban a la chimenea», dijo."),
        ("ko", '그는 "불길이 굴뚝만큼 높았다"고 말했다.'),
    ],
)
def test_a_quotation_and_detail_are_not_missed(language: str, claim: str) -> None:
    left, right = TOLD[language]
    assert weighed([*left, claim], right, language) == []


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("en", "Analysts said the firm would make a loss this year."),
        ("en", "Experts say fires of this sort will become common."),
        ("en", "A yard in the south has built 87 ferries of this sort."),
        (
            "en",
            "The drunk mate reportedly slept at the wheel amid bottles while alarms rang below.",
        ),
        ("en", "Two stokers died on the way ashore."),
        ("en", "The firm had bribed the inspectors of the pumps."),
        ("en", "Nils Aske, who runs the guild, called for calm."),
        ("de", "Experten sagten weitere Brände dieser Art voraus."),
        ("de", "Ein Heizer starb in der Nacht."),
        ("es", "Dos marineros murieron en el hospital."),
        ("es", "Los analistas dijeron que la firma cerrará el año con pérdidas."),
        (
            "ko",
            "선장은 조타실에서 술에 취해 졸고 있었고 경보가 울려도 자고 있었던 것으로 전해졌다.",
        ),
        ("ko", "선원 2명이 병원에서 숨졌다."),
    ],
)
def test_a_new_speaker_figure_or_harm_is_told_as_put_in(language: str, claim: str) -> None:
    left, right = TOLD[language]
    assert weighed(left, [*right, claim], language)


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("en", "Moe denied that the pumps had been left unserviced."),
        ("en", "The guild's head, Ida Brekk, accused the firm of saving on pumps."),
        ("de", "Die Reederei wies den Vorwurf zurück, sie habe an den Pumpen gespart."),
        ("es", "La naviera negó haber ahorrado en las bombas."),
        ("ko", "회사 측은 펌프 점검을 줄였다는 의혹을 부인했다."),
    ],
)
def test_an_answer_or_a_charge_is_told_as_left_out(language: str, claim: str) -> None:
    left, right = TOLD[language]
    assert weighed([*left, claim], right, language)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "No injuries were reported.", "All of them stepped ashore unhurt."),
        ("de", "Verletzt wurde niemand.", "Mit dem Schrecken davon kamen alle."),
        ("fr", "Aucune trace d'effraction n'a été relevée.", "Rien n'indique une effraction."),
    ],
)
def test_an_all_clear_in_other_words_is_not_missed(language: str, left: str, right: str) -> None:
    wire, free = TOLD.get(language, (FRENCH, FRENCH_FREE))
    assert weighed([*wire, left], [*free, right], language) == []
