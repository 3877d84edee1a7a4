"""Keys of a user's own: what they call, what they may not, and that nobody is locked in."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.keymap.keymap import DEFAULT, Fault, Keymap, keymap_from
from reader.keymap.keys import ACTIONS, Action, KeyContext, actions_at

NAMED = {action.name: action for action in ACTIONS}


def faults(**written: list[str]) -> tuple[Fault, ...]:
    """What is wrong with some keys."""
    return keymap_from(written)[1]


def test_an_action_takes_the_keys_it_is_given_and_no_others() -> None:
    keymap, wrong = keymap_from({"page_down": ["F7", "alt+d"]})
    assert not wrong
    assert keymap.keys_of(NAMED["page_down"]) == ("f7", "alt+d")
    assert keymap.shown(NAMED["page_down"]) == ("F7", "Alt+D")
    assert keymap.keys_of(NAMED["page_up"]) == NAMED["page_up"].keys


def test_an_action_may_lose_its_keys() -> None:
    keymap, wrong = keymap_from({"theme": []})
    assert not wrong
    assert keymap.keys_of(NAMED["theme"]) == ()


@pytest.mark.parametrize("action", ["back", "help"])
def test_the_ways_out_keep_a_key(action: str) -> None:
    (wrong,) = keymap_from({action: []})[1]
    assert (wrong.action, wrong.reason) == (action, "must keep a key")


def test_two_actions_of_one_place_may_not_share_a_key_and_both_are_named() -> None:
    (wrong,) = faults(next_match=["]"])
    assert wrong.action == "next_match"
    assert wrong.reason == "at pair, ] is a key of next_change too"
    assert "next_change" in wrong.remedy


def test_actions_of_different_places_may_share_a_key() -> None:
    assert not faults(mark=["]"])


def test_a_key_of_all_tables_is_taken_in_each_of_them() -> None:
    assert {fault.reason for fault in faults(down=["/"])} >= {
        "at list, / is a key of filter too",
        "at pair, / is a key of search too",
    }


def test_keys_may_be_exchanged() -> None:
    keymap, wrong = keymap_from({"next_change": ["n"], "next_open": ["]"]})
    assert not wrong
    assert keymap.keys_of(NAMED["next_change"]) == ("n",)


def test_everything_that_is_wrong_is_said_at_once_with_the_nearest_name() -> None:
    said = faults(nextchange=["m"], up=["pgdwn"], theme=["ctrl+c"])
    assert {(fault.action, fault.remedy) for fault in said} == {
        ("nextchange", 'did you mean "next_change"?'),
        ("up", 'did you mean "pgdown"?'),
        ("theme", "choose another"),
    }


@pytest.mark.parametrize("place", KeyContext)
def test_no_two_actions_of_a_place_share_a_default_key(place: KeyContext) -> None:
    keys = Counter(key for action in actions_at(place) for key in action.keys)
    assert not [key for key, count in keys.items() if count > 1]


@pytest.mark.parametrize("place", KeyContext)
def test_an_action_stands_once_at_a_place(place: KeyContext) -> None:
    names = Counter(action.name for action in actions_at(place))
    assert not [name for name, count in names.items() if count > 1]


@given(
    st.dictionaries(
        st.sampled_from(sorted(NAMED)),
        st.lists(st.sampled_from(["j", "n", "]", "/", "Esc", "F7", "ctrl+o", "tab", "q"])),
        max_size=4,
    )
)
def test_a_keymap_without_faults_gives_each_key_one_meaning_and_a_way_out(
    written: dict[str, list[str]],
) -> None:
    keymap, wrong = keymap_from(written)
    if wrong:
        return
    assert keymap.keys_of(NAMED["back"])
    assert keymap.keys_of(NAMED["help"])
    for place in KeyContext:
        for first, second in combinations(actions_at(place), 2):
            assert not common(keymap, first, second)


def common(keymap: Keymap, first: Action, second: Action) -> set[str]:
    """The keys that two actions share."""
    return set(keymap.keys_of(first)) & set(keymap.keys_of(second))


def test_the_default_keymap_is_the_table() -> None:
    assert all(DEFAULT.keys_of(action) == action.keys for action in ACTIONS)
