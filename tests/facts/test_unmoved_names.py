"""A name that stands where it stood, between the same words, took nobody's place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model import FactKind
from tests.facts.labelled import Labelled, found_in

NAMES = (
    "Orme Docks Ltd (ORME.O)", "Lund Sands Corp (LUND.N)", "Melk & Vik Ltd (MLVK.O)",
    "Ada Orme (Lund)", "Piet Maes (Vik)", "Mara Teel of Kest", "Mr. Brandt of Odden",
    "the Kest Port Authority (KPA)", "the Odden Road Agency (ORA)", "Borg, 41, of Lund",
    "the D-Day Museum",
)  # fmt: skip
JOINS = (", ", " and ", "; ", " as well as ")
TAILS = (
    "rose between 2% and 4%", "rose up to 4%", "rose 4%", "fell on Monday", "were named on Tuesday",
    "may win", "will not win", "had 40 boats", "had fourteen boats there", "said nothing",
)  # fmt: skip
LISTS = st.lists(st.sampled_from(NAMES), min_size=1, max_size=5, unique=True)
ABOUT_NAMES = {FactKind.NAME, FactKind.ROLE}


@settings(deadline=None)
@given(LISTS, st.sampled_from(JOINS), st.sampled_from(TAILS), st.sampled_from(TAILS))
def test_no_finding_tells_of_names_before_the_part_that_changed(
    names: list[str], join: str, tail: str, other: str
) -> None:
    head = f"Traders said on Friday that {join.join(names)} "
    found = found_in(Labelled("en", f"{head}{tail}.", f"{head}{other}."))
    for one in found:
        facts = [fact for fact in (one.left, one.right) if fact]
        assert one.kind not in ABOUT_NAMES or any(f.span.end > len(head) for f in facts)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Orme (OR.O) and Lund (LU.O) fell 4% on Monday", "Lund (LU.O) and Orme (OR.O) fell 4%"),
        ("The prize went to Olsen after Maes had lost it", "The prize went to Maes after it"),
    ],
)
def test_other_places_and_no_exchange_of_slots_are_passed_over(left: str, right: str) -> None:
    assert all(one.kind is not FactKind.NAME for one in found_in(Labelled("en", left, right)))


def test_two_names_that_took_each_others_places_are_found() -> None:
    left = (
        "The court in Lund freed Ada Orme last week, and the one in Vik will hear Piet Maes soon."
    )
    right = (
        "The court in Lund freed Piet Maes last week, and the one in Vik will hear Ada Orme soon."
    )
    found = found_in(Labelled("en", left, right))
    assert ABOUT_NAMES & {one.kind for one in found}


def test_a_courtesy_and_its_stop_belong_to_the_name() -> None:
    left, right = (
        "Or, as Mr. Serling might say, all is well.",
        "Or, as Rod Serling might say, all is well.",
    )
    assert all(one.rule.id != "name.changed" for one in found_in(Labelled("en", left, right)))


def test_two_names_beside_a_third_one_are_not_called_the_same() -> None:
    left = '"It is a gift to have such a wheel," Orme, an Upper-Lunder, said at the fair.'
    right = '"It is a gift to have such a wheel," Orme said at the Old Wharf.'
    assert all(one.rule.id != "name.changed" for one in found_in(Labelled("en", left, right)))


def test_letters_with_and_without_stops_are_one_name() -> None:
    left = "Republican U.S. Senator Lisa Teel said she was glad of the talks."
    right = "Republican US Senator Lisa Teel has said she was glad of the talks."
    assert all(one.kind is not FactKind.NAME for one in found_in(Labelled("en", left, right)))
