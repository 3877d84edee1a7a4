"""What is quoted as said on one side and as still to be said on the other."""

from __future__ import annotations

import pytest

from tests.facts.labelled import Labelled, found_in

QUOTED = '"The old pier of Kest must go by the end of May,"'


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(
    ("words", "surer"), [(QUOTED, True), ('"The new pier of Lund will stand for years,"', False)]
)
def test_the_same_quotation_makes_what_is_still_to_be_said_surer(
    words: str, surer: bool, mirrored: bool
) -> None:
    sides = (
        f"{QUOTED} the mayor said in a speech at the town hall.",
        f"{words} the mayor is due to say in a speech at the town hall.",
    )
    found = found_in(Labelled("en", *(sides[::-1] if mirrored else sides)))
    (planned,) = [one for one in found if one.rule.id == "tense.planned"]
    assert (planned.chance > 0.6) is surer
