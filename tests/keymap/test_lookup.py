"""Actions by a few typed words."""

from __future__ import annotations

from reader.keymap.keymap import DEFAULT, Keymap
from reader.keymap.keys import Action, KeyContext
from reader.keymap.lookup import matching_actions

ACTIONS = (
    Action("filter", ("slash",), "Filter the list by words", KeyContext.LIST),
    Action("preview", ("p",), "Show or hide the preview", KeyContext.LIST),
    Action("next_row", ("n", "down"), "One row further", KeyContext.LIST),
    Action("last", ("G",), "To the last row of the list", KeyContext.LIST),
)


def names(typed: str, keymap: Keymap = DEFAULT) -> list[str]:
    """The names of what is meant."""
    return [action.name for action in matching_actions(ACTIONS, typed, keymap)]


def test_without_words_all_are_meant_in_their_order() -> None:
    assert names("") == ["filter", "preview", "next_row", "last"]


def test_every_word_must_be_somewhere() -> None:
    assert names("list row") == ["last"]
    assert names("list moon") == []


def test_a_name_goes_before_a_word_of_the_help_and_that_before_an_inside() -> None:
    assert names("l") == ["last", "filter"]
    assert names("row") == ["next_row", "last"]


def test_what_begins_with_the_word_goes_before_what_has_it_further_on() -> None:
    views = (
        Action("view", ("V",), "View: side by side, stacked, inline", KeyContext.PAIR),
        Action("view_stacked", (), "Stacked, one below the other", KeyContext.PAIR),
    )
    found = matching_actions(views, "stacked", DEFAULT)
    assert [action.name for action in found] == ["view_stacked", "view"]


def test_letter_case_does_not_matter_and_names_may_be_typed_as_written() -> None:
    assert names("NEXT_ROW") == ["next_row"]


def test_a_key_finds_what_it_does_also_one_of_the_users_own() -> None:
    assert names("p")[0] == "preview"
    assert names("f9", Keymap({"last": ("f9",)})) == ["last"]
