"""How surely and what is denied: the same whichever side is left, over many pairs of sentences."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from reader.model import Fact, Finding
from tests.facts.labelled import Labelled, found_in

SENTENCES = {
    "en": """The brewery {} its cellar in May.|The dam {} 40 villages, the {} engineer said.|
        Officials {} that the {} bridge in Ostrel {} repaired.|The {} smuggler {} near Calda.|
        {}, the harbour was {} safe for ferries.|{} of the sailors {} hurt.""",
    "de": """Die Brauerei {} im Mai ihren Keller schließen.|Der Damm {} 40 Dörfer {} gefährden.|
        Die Brücke in Ostrel ist {} sicher.|Der {} Schmuggler wurde {} gefasst.""",
    "fr": """La brasserie {} fermer sa cave en mai.|Le barrage {} menacer 40 villages.|
        Le pont d'Ostrel n'est {} sûr.|Le contrebandier {} a {} été arrêté.""",
    "es": """La cervecería {} cerrar su bodega en mayo.|La presa {} amenazar 40 pueblos.|
        El puente de Ostrel {} es seguro.|El {} contrabandista {} fue detenido.""",
    "ko": """양조장이 5월에 지하실을 닫{}.|댐이 마을 40곳을 위협{}.|오스트렐의 다리는 안전하{}.""",
    "ja": """醸造所は5月に地下室を閉鎖{}。|ダムは40の村を脅か{}。|オストレルの橋は安全{}。""",
    "zh": """啤酒厂{}在五月关闭地窖。|大坝{}威胁四十个村庄。|奥斯特雷尔的桥{}安全。""",
}
WORDS = {
    "en": """may|must|should|reportedly|closes|closed|will close|plans to close|did not close|never|
        alleged|suspected|unsafe|safe|was|is expected to be|could be|None|Some|no longer|fails to|
        without|apparently|says|denied|is said to have|is likely to|not|has to""",
    "de": """könnte|muss|sollte|angeblich|will|nicht|nie|soll|offenbar|wird|kann|mutmaßliche|ohne|
        wahrscheinlich|sehr|keine""",
    "fr": """pourrait|doit|devrait|pas|va|veut|jamais|serait|présumé|apparemment|aussi|très|
        semble""",
    "es": """podría|debe|debería|no|va a|quiere|nunca|habría|presunto|al parecer|también|sin""",
    "ko": """는다|을 수 있다|지 않는다|을 가능성이 있다|을 전망이다|아야 한다|았다|지 못했다""",
    "ja": """した|する可能性がある|しなかった|する見通しだ|しなければならない|だ|ではない""",
    "zh": """可能|必须|不|没有|据说|将|应该|计划|似乎|已""",
}
ONE_SIDED = {"lost": "one side", "added": "one side"}


def sentence(language: str, chance: Random) -> str:
    """A sentence with hedges and denials put where they may stand, or may not."""
    frame = chance.choice([s.strip() for s in SENTENCES[language].split("|")])
    words = [w.strip() for w in WORDS[language].split("|")]
    return frame.format(*chance.choices(words, k=frame.count("{}")))


def pairs(number: int, seed: int) -> Iterator[Labelled]:
    """Pairs of one language each, many of them of the same frame."""
    chance = Random(seed)
    for place in range(number):
        language = list(SENTENCES)[place % len(SENTENCES)]
        yield Labelled(language, sentence(language, chance), sentence(language, chance))


def told(found: Finding, *, swapped: bool) -> tuple[str, ...]:
    """A finding as both orders have to tell it."""
    sides = (found.right, found.left) if swapped else (found.left, found.right)
    kind, _, what = found.rule_id.partition(".")
    if kind not in {"hedge", "negation", "attribution"}:
        return ()
    places = (place(side) for side in sides)
    # A source weighs more where it is lost: the claim is told as a fact then.
    grade = f"{found.chance}" if kind == "attribution" else f"{found.severity} {found.chance}"
    return (kind, ONE_SIDED.get(what, what), grade, *places)


def place(fact: Fact | None) -> str:
    return "-" if fact is None else f"{fact.span.start} {fact.span.end}"


def differences(number: int, seed: int) -> list[Labelled]:
    """The pairs in which something else is found when the sides are swapped."""
    return [
        pair
        for pair in pairs(number, seed)
        if sorted(told(d, swapped=False) for d in found_in(pair))
        != sorted(
            told(d, swapped=True) for d in found_in(Labelled(pair.language, pair.right, pair.left))
        )
    ]


def test_swapping_the_sides_finds_the_same_as_gravely() -> None:
    assert differences(350, seed=1) == []


def test_the_pairs_are_such_that_something_is_found() -> None:
    assert sum(bool(found_in(pair)) for pair in pairs(350, seed=1)) > 60


@pytest.mark.slow
def test_swapping_the_sides_finds_the_same_over_many_pairs() -> None:
    assert differences(3000, seed=2) == []
