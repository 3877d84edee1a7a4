"""What a type checker wants of `typing`, which takes two milliseconds to import.

To a type checker these are the standard ones; at run time they do nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any, Generic, NewType, TextIO, TypeVar, cast

__all__ = ["TYPE_CHECKING", "Any", "Generic", "NewType", "TextIO", "TypeVar", "cast"]


class _Generic:
    """A base that may be given parameters."""

    __slots__ = ()

    def __class_getitem__(cls, _parameter: object) -> type:
        return cls


def _type_var(name: str, *_kinds: object, **_bound: object) -> str:
    return name


def _new_type(_name: str, base: type) -> type:
    return base


def _cast(_kind: object, value: object) -> object:
    return value


if not TYPE_CHECKING:
    Any = TextIO = object
    Generic, NewType, TypeVar, cast = _Generic, _new_type, _type_var, _cast
