"""Our quick `dataclass` does what the standard one does, form by form that the project uses."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from typing import Any, ClassVar

import pytest

from reader import dataclass as quick
from reader.named_tuple import MANY

Decorator = Callable[..., Any]
FORMS: tuple[dict[str, bool], ...] = (
    {},
    {"frozen": True},
    {"slots": True},
    {"eq": False},
    {"frozen": True, "slots": True},
    {"frozen": True, "slots": True, "eq": False},
)


def told_by(dataclass: Decorator, field: Decorator, form: dict[str, bool]) -> type:
    """A class with every sort of field, made by either decorator."""

    @dataclass(**form)
    class Told:
        """What is told."""

        start: int
        words: str = "none"
        known: ClassVar[int] = 3
        notes: list[str] = field(default_factory=list)
        unread: str | None = field(default=None, compare=False, repr=False)

        def __post_init__(self) -> None:
            if self.start < 0:
                raise ValueError("before the text")

        @property
        def end(self) -> int:
            """Where the words end."""
            return self.start + len(self.words)

    return Told


def both(form: dict[str, bool]) -> tuple[Any, Any]:
    return (
        told_by(quick.dataclass, quick.field, form),
        told_by(dataclasses.dataclass, dataclasses.field, form),
    )


def outcome(asked: Callable[[Any], Any], cls: Any) -> Any:
    """What is answered, or the kind of the refusal: a frozen instance's is an AttributeError."""
    try:
        return asked(cls)
    except (AttributeError, TypeError, ValueError) as refused:
        return AttributeError if isinstance(refused, AttributeError) else type(refused)


def changed(cls: Any) -> str:
    told = cls(1)
    told.words = "other"
    return repr(told)


def added(cls: Any) -> bool:
    """Whether another attribute can be given; the standard one refuses in two ways."""
    told = cls(1)
    try:
        told.other = 2
    except (AttributeError, TypeError):
        return False
    return True


def removed(cls: Any) -> bool:
    told = cls(1, "gone")
    del told.start
    return hasattr(told, "start")


ASKED: tuple[Callable[[Any], Any], ...] = (
    lambda cls: repr(cls(1)),
    lambda cls: repr(cls(1, "two", ["three"], "four")),
    lambda cls: cls(1, unread="kept").unread,
    lambda cls: cls(words="named", start=2).end,
    lambda cls: cls(1).notes is cls(1).notes,
    lambda cls: cls(),
    lambda cls: cls(1, nothing=2),
    lambda cls: cls(-1),
    lambda cls: cls(1) == cls(1),
    lambda cls: cls(1) == cls(2),
    lambda cls: cls(1, unread="a") == cls(1, unread="b"),
    lambda cls: cls(1) == 1,
    lambda cls: len({cls(1, notes=()), cls(1, notes=())}),
    lambda cls: hash(cls(1)) is None,
    lambda cls: cls.known,
    lambda cls: outcome(lambda cls: cls.words, cls) == "none",
    lambda cls: hasattr(cls(1), "__dict__"),
    lambda cls: cls.__match_args__,
    lambda cls: cls.__doc__,
    lambda cls: repr(copy.copy(cls(1, "two"))),
    lambda cls: copy.deepcopy(cls(1, "two", ["three"])).notes,
    lambda cls: repr(dataclasses.replace(cls(1), words="new")),
    lambda cls: dataclasses.asdict(cls(1, "two")),
    lambda cls: [(one.name, one.default, one.repr) for one in dataclasses.fields(cls)[:2]],
    changed,
    added,
    removed,
)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: " ".join(form) or "plain")
@pytest.mark.parametrize("number", range(len(ASKED)))
def test_it_answers_as_the_standard_one_does(form: dict[str, bool], number: int) -> None:
    ours, standard = both(form)
    assert outcome(ASKED[number], ours) == outcome(ASKED[number], standard)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: " ".join(form) or "plain")
def test_it_answers_the_same_once_many_instances_are_made(form: dict[str, bool]) -> None:
    ours, standard = both(form)
    for _ in range(MANY):
        ours(1)
    for asked in ASKED:
        assert outcome(asked, ours) == outcome(asked, standard)


@quick.dataclass(frozen=True, slots=True)
class Kept:
    """A value of a module, which can be pickled."""

    start: int
    words: tuple[str, ...] = ()


def test_a_value_comes_out_of_a_pickle_as_it_went_in() -> None:
    assert pickle.loads(pickle.dumps(Kept(1, ("two",)))) == Kept(1, ("two",))


def test_replace_and_fields_are_those_of_the_standard_library() -> None:
    kept = Kept(1, ("two",))
    assert quick.replace(kept, start=2) == dataclasses.replace(kept, start=2) == Kept(2, ("two",))
    assert [one.name for one in quick.fields(Kept)] == ["start", "words"]


def test_a_class_without_fields_has_equal_instances() -> None:
    @quick.dataclass
    class Nothing:
        """Nothing to tell apart."""

    assert Nothing() == Nothing()
    assert repr(Nothing()).endswith("Nothing()")


@quick.dataclass(frozen=True, slots=True)
class Alone:
    """A value with a single field."""

    words: str


def test_a_single_field_is_compared_changed_and_pickled_like_several() -> None:
    alone = Alone("one")
    assert quick.replace(alone, words="two") == Alone("two") != alone
    assert pickle.loads(pickle.dumps(alone)) == copy.copy(alone) == alone
    assert len({alone, Alone("one"), Alone("two")}) == 2


def test_a_pattern_takes_a_value_apart() -> None:
    match Kept(1, ("two",)):
        case Kept(start, (word,)):
            assert (start, word) == (1, "two")
        case _:
            raise AssertionError


def test_what_it_does_not_do_as_the_standard_one_is_refused() -> None:
    with pytest.raises(TypeError, match="would lose the fields of its base"):
        quick.dataclass(type("Below", (Kept,), {"__annotations__": {"more": "int"}}))
    with pytest.raises(ValueError, match="a list as a default would be shared"):
        quick.dataclass(type("Shared", (), {"__annotations__": {"rows": "list"}, "rows": []}))
    unknown: Any = {"init": False, "kw_only": True}
    with pytest.raises(TypeError, match="no field here knows init, kw_only"):
        quick.field(**unknown)
