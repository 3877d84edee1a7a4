"""`NamedTuple` of `typing`, quick to start with.

The standard one checks every annotation, and writes and compiles `__new__`: a fifteenth of a
millisecond a class, a twentieth of a short comparison. Here that is compiled only where many
instances leave out a value or name one; values in their places are the tuple already. The other
methods go over the fields by name. To a type checker this is the standard one.
"""

from __future__ import annotations

from collections import _tuplegetter  # type: ignore[attr-defined]

TYPE_CHECKING = False  # typing itself takes long to import

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, NamedTuple

__all__ = ["MANY", "NamedTuple", "filled"]

MANY = 40
"""To compile a method takes as long as so many instances by the names of their fields."""


class _Named(type):
    """Makes of a class with annotated names a plain one of tuples with these fields."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> Any:
        if not bases:
            return super().__new__(cls, name, bases, namespace)
        made: Any = type(name, (tuple,), {**_METHODS, **namespace, "__slots__": ()})
        fields = tuple(made.__annotations__)
        own = {one: _tuplegetter(place, "") for place, one in enumerate(fields)}
        own |= {"_fields": fields, "__match_args__": fields}
        own["_field_defaults"] = {one: namespace[one] for one in fields if one in namespace}
        for field, value in own.items():
            setattr(made, field, value)
        made.__new__ = _new_of(made)
        return made


def _new_of(cls: Any) -> Any:
    """A `__new__` for values in their places; where others are many the compiled one follows."""
    fields, new, count = cls._fields, tuple.__new__, 0
    size = len(fields)

    def __new__(_cls: Any, /, *values: Any, **named: Any) -> Any:  # noqa: N807
        nonlocal count
        if len(values) == size and not named:
            return new(_cls, values)
        count += 1
        if count >= MANY:
            cls.__new__ = staticmethod(_compiled_new(cls))
        return new(_cls, filled(fields, cls._field_defaults, values, named))

    return __new__


def _compiled_new(cls: Any) -> Any:
    """`lambda _cls, start, end, : _new(_cls, (start, end, ))`, compiled."""
    names = "".join(f"{name}, " for name in cls._fields)
    made = eval(f"lambda _cls, {names}: _new(_cls, ({names}))", {"_new": tuple.__new__})
    made.__defaults__ = tuple(cls._field_defaults.values())
    made.__qualname__ = f"{cls.__qualname__}.__new__"
    return made


def filled(
    fields: Iterable[str], defaults: dict[str, Any], values: Sequence[Any], named: dict[str, Any]
) -> tuple[Any, ...]:
    """A value for each field; raises TypeError for one that has none, or two, or is no field."""
    placed = dict(zip(fields, values, strict=False))
    if len(placed) < len(values) or not named.keys().isdisjoint(placed):
        raise TypeError(f"one value is taken for each of {', '.join(fields)}")
    given = {**defaults, **placed, **named}
    if odd := given.keys() ^ set(fields):
        raise TypeError(f"missing or unknown is {', '.join(sorted(odd))} of {', '.join(fields)}")
    return tuple([given[field] for field in fields])


def _make(cls: Any, values: Iterable[Any]) -> Any:
    made = tuple.__new__(cls, values)
    if len(made) != len(cls._fields):
        raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
    return made


def _replace(self: Any, /, **changes: Any) -> Any:
    made = self._make(map(changes.pop, self._fields, self))
    if changes:
        raise TypeError(f"Got unexpected field names: {list(changes)!r}")  # As from 3.13 on
    return made


def _values(self: Any) -> tuple[Any, ...]:
    return tuple(self)


def _asdict(self: Any) -> dict[str, Any]:
    return dict(zip(self._fields, self, strict=True))


def _repr(self: Any) -> str:
    values = ", ".join(map("{}={!r}".format, self._fields, self))
    return f"{type(self).__name__}({values})"


_METHODS = {
    "__repr__": _repr,
    "__getnewargs__": _values,
    "_make": classmethod(_make),
    "_replace": _replace,
    "_asdict": _asdict,
}

if not TYPE_CHECKING:
    NamedTuple = _Named("NamedTuple", (), {})
