"""Our quick `NamedTuple` does what the standard one does, as far as the project uses it."""

from __future__ import annotations

import copy
import pickle
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import named_tuple as quick

ROOM = Path(__file__).parent.parent / "reader"


class Ours(quick.NamedTuple):
    """A place with words."""

    start: int
    words: str = "none"
    notes: tuple[str, ...] = ()

    @property
    def end(self) -> int:
        """Where the words end."""
        return self.start + len(self.words)

    def __bool__(self) -> bool:
        """Whether there are words."""
        return bool(self.words)


class Standard(typing.NamedTuple):
    """A place with words."""

    start: int
    words: str = "none"
    notes: tuple[str, ...] = ()

    @property
    def end(self) -> int:
        """Where the words end."""
        return self.start + len(self.words)

    def __bool__(self) -> bool:
        """Whether there are words."""
        return bool(self.words)


ASKED: tuple[Callable[[Any], Any], ...] = (
    lambda cls: repr(cls(1, "two")),
    lambda cls: tuple(cls(words="named", start=2)),
    lambda cls: cls(1),
    lambda cls: cls(),
    lambda cls: cls(1, "two", (), "four"),
    lambda cls: cls(1, nothing=2),
    lambda cls: cls(1, start=1),
    lambda cls: cls(1, "two").end,
    lambda cls: bool(cls(1, "")),
    lambda cls: cls(1) == (1, "none", ()),
    lambda cls: len({cls(1), cls(1), cls(2)}),
    lambda cls: cls(2) > cls(1, "z"),
    lambda cls: cls(1)._replace(words="new"),
    lambda cls: cls._make([1, "two", ()]),
    lambda cls: cls._make([1, "two"]),
    lambda cls: cls(1)._asdict(),
    lambda cls: (cls._fields, cls._field_defaults, cls.__match_args__),
    lambda cls: (cls.__doc__, cls.__module__, cls.__mro__[1:]),
    lambda cls: hasattr(cls(1), "__dict__"),
    lambda cls: setattr(cls(1), "start", 2),
    lambda cls: type(copy.copy(cls(1, "two"))) is cls,
    lambda cls: copy.deepcopy(cls(1, "two", ("three",))),
    lambda cls: pickle.loads(pickle.dumps(cls(1, "two"))).words,
    lambda cls: [*type("Below", (cls,), {})(1)],
)


@pytest.mark.parametrize("number", range(len(ASKED)))
def test_it_answers_as_the_standard_one_does(number: int) -> None:
    assert outcome(ASKED[number], Ours) == outcome(ASKED[number], Standard)


def test_it_answers_the_same_once_many_instances_are_made() -> None:
    class Often(quick.NamedTuple):
        """A place with words."""

        start: int
        words: str = "none"

    def told() -> list[Any]:
        return [outcome(asked, Often) for asked in ASKED[1:7]]

    first = told()
    for start in range(quick.MANY):
        assert Often(start) == Often(start=start) == (start, "none")
    assert told() == first


def test_a_field_that_is_none_is_not_replaced() -> None:
    one: Any = Ours(1)
    with pytest.raises(TypeError):  # Of the standard one a ValueError before 3.13
        one._replace(nothing="new")


def outcome(asked: Callable[[Any], Any], cls: Any) -> Any:
    """What is answered, without the name of the class, or the kind of the refusal."""
    try:
        answer = asked(cls)
    except (AttributeError, TypeError, ValueError) as refused:
        return type(refused)
    return answer.replace(cls.__name__, "") if isinstance(answer, str) else answer


def test_a_pattern_takes_a_value_apart() -> None:
    match Ours(1, "two"):
        case Ours(start, words):
            assert (start, words) == (1, "two")
        case _:
            raise AssertionError


def test_no_module_takes_the_standard_one() -> None:
    taken = "from typing import NamedTuple", ", NamedTuple"
    users = [
        path.relative_to(ROOM).as_posix()
        for path in ROOM.rglob("*.py")
        if any(words in path.read_text(encoding="utf-8") for words in taken)
    ]
    assert users == ["named_tuple.py"]
