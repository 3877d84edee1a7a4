"""`dataclass`, `field`, `fields` and `replace` of the standard library, quick to start with.

The standard ones write and compile six methods for each class and load `inspect` for it: half a
millisecond a class, a fifth of a short comparison. Here `__init__` alone is compiled, of a class
with many instances; until then it goes over the fields by name as the other methods do. To a type
checker these are the standard ones, and the standard ones take our classes too. Of their parameters
those that we use are known; others, a class below one of these and a default that would be shared
are refused.
"""

from __future__ import annotations

from operator import attrgetter

from reader.named_tuple import MANY, filled

TYPE_CHECKING = False  # typing itself takes long to import

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from dataclasses import dataclass, field, fields, replace
    from typing import Any

__all__ = ["dataclass", "field", "fields", "replace"]

_NONE: Any = object()
"""No default; None may be one."""


class _Field:
    """What is said of a field beside its type."""

    name = ""
    default: Any = _NONE
    default_factory: Any = _NONE
    repr = compare = True

    def __init__(self, **given: Any) -> None:
        if unknown := given.keys() - {"default", "default_factory", "repr", "compare"}:
            raise TypeError(f"no field here knows {', '.join(sorted(unknown))}")
        if type(default := given.get("default")).__hash__ is None:
            raise ValueError(f"a {type(default).__name__} as a default would be shared: make it")
        vars(self).update(given)

    def given(self) -> dict[str, Any]:
        """The arguments of the standard `field`."""
        return {name: value for name, value in vars(self).items() if name != "name"}


class _StandardFields:
    """The fields of a class as `dataclasses` wants them, made when it asks."""

    def __get__(self, instance: object, cls: Any) -> dict[str, Any]:
        import dataclasses

        rows = [
            (name, cls.__annotations__[name], dataclasses.field(**one.given()))
            for name, one in cls.__own_fields__.items()
        ]
        twin: Any = dataclasses.make_dataclass(cls.__name__, rows)
        standard: dict[str, Any] = twin.__dataclass_fields__
        cls.__dataclass_fields__ = standard
        return standard


def _dataclass(
    cls: Any = None, /, *, frozen: bool = False, slots: bool = False, eq: bool = True
) -> Any:
    if cls is None:
        return lambda cls: _dataclass(cls, frozen=frozen, slots=slots, eq=eq)
    if any(hasattr(base, "__own_fields__") for base in cls.__bases__):
        raise TypeError(f"{cls.__name__} would lose the fields of its base")
    own = _own_fields(cls)
    for name, one in own.items():
        if name in cls.__dict__:
            delattr(cls, name)
        if one.default is not _NONE and not slots:
            setattr(cls, name, one.default)
    if slots:
        body = {**cls.__dict__, "__slots__": tuple(own), "__qualname__": cls.__qualname__}
        for name in ("__dict__", "__weakref__"):
            body.pop(name, None)
        cls = type(cls)(cls.__name__, cls.__bases__, body)
    compared = [name for name, one in own.items() if one.compare]
    methods = {
        "__own_fields__": own,
        "__match_args__": tuple(own),
        "__dataclass_fields__": _StandardFields(),
        "__values__": staticmethod(_values_of(own)),
        "__compared__": attrgetter(*compared or ["__class__"]),
        "__init__": _first_init(cls, own, frozen=frozen),
        "__repr__": _repr,
        "__replace__": _replace,
    }
    if frozen:
        methods |= {"__setattr__": _set, "__delattr__": _delete, "__reduce__": _reduce}
    if eq:
        methods |= {"__eq__": _eq, "__hash__": _hash if frozen else None}
    for name, method in methods.items():
        if name not in cls.__dict__ or (name == "__hash__" and cls.__dict__[name] is None):
            setattr(cls, name, method)
    return cls


def _own_fields(cls: type) -> dict[str, _Field]:
    """The annotated names of a class, in their order."""
    own = {}
    for name, annotation in cls.__annotations__.items():
        if not str(annotation).startswith("ClassVar"):
            given = cls.__dict__.get(name, _NONE)
            if not isinstance(given, _Field):
                given = _Field() if given is _NONE else _Field(default=given)
            own[name] = given
            given.name = name
    return own


def _values_of(own: Iterable[str]) -> Callable[[object], tuple[Any, ...]]:
    """What gives the values of the fields, in their order."""
    names = tuple(own)
    if len(names) > 1:
        return attrgetter(*names)
    return lambda instance: tuple(getattr(instance, name) for name in names)


def _first_init(cls: Any, own: dict[str, _Field], *, frozen: bool) -> Callable[..., None]:
    """An `__init__` that goes over the fields; after many instances the compiled one follows it."""
    put, count, checked = object.__setattr__, 0, hasattr(cls, "__post_init__")

    def __init__(self: Any, *values: Any, **named: Any) -> None:  # noqa: N807
        nonlocal count
        count += 1
        if count >= MANY:
            cls.__init__ = _compiled_init(cls, frozen=frozen)
        if named or len(values) != len(own):
            values = filled(own, _defaults(own), values, named)
        for name, value in zip(own, values, strict=True):
            put(self, name, value)
        if checked:
            self.__post_init__()

    return __init__


def _defaults(own: dict[str, _Field]) -> dict[str, Any]:
    """What the fields are that are not given, made anew where they are made."""
    fixed = {name: one.default for name, one in own.items() if one.default is not _NONE}
    makers = ((name, one.default_factory) for name, one in own.items())
    return fixed | {name: make() for name, make in makers if make is not _NONE}


def _compiled_init(cls: Any, *, frozen: bool) -> Any:
    """`def __init__(self, start, end=_default_end): _set_start(self, start); …`, compiled."""
    known: dict[str, Any] = {"_none": _NONE, "_set": object.__setattr__}
    parameters, lines = ["self"], []
    for name, one in cls.__own_fields__.items():
        parameter = name
        if one.default is not _NONE:
            parameter = f"{name}=_default_{name}"
            known[f"_default_{name}"] = one.default
        if one.default_factory is not _NONE:
            parameter = f"{name}=_none"
            known[f"_make_{name}"] = one.default_factory
            lines.append(f"if {name} is _none: {name} = _make_{name}()")
        parameters.append(parameter)
        if hasattr(slot := cls.__dict__.get(name), "__set__"):
            known[f"_set_{name}"] = slot.__set__
            lines.append(f"_set_{name}(self, {name})")
        else:
            lines.append(f"_set(self, {name!r}, {name})" if frozen else f"self.{name} = {name}")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    exec(f"def __init__({', '.join(parameters)}):\n " + "\n ".join(lines or ["pass"]), known)
    made = known["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


def _repr(self: Any) -> str:
    shown = [name for name, one in self.__own_fields__.items() if one.repr]
    values = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
    return f"{type(self).__qualname__}({values})"


def _eq(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self.__compared__(self) == self.__compared__(other)


def _hash(self: Any) -> int:
    return hash(self.__compared__(self))


def _set(_self: Any, name: str, _value: object) -> None:
    raise AttributeError(f"cannot assign to field {name!r}")


def _delete(_self: Any, name: str) -> None:
    raise AttributeError(f"cannot delete field {name!r}")


def _reduce(self: Any) -> tuple[Any, ...]:
    return type(self), self.__values__(self)


def _replace(self: Any, /, **changes: Any) -> Any:
    values = list(map(changes.pop, self.__own_fields__, self.__values__(self)))
    return type(self)(*values, **changes)  # what is left is no field, and refused by its name


def _fields(cls: Any) -> tuple[_Field, ...]:
    return tuple(cls.__own_fields__.values())


if not TYPE_CHECKING:
    dataclass, field, fields, replace = _dataclass, _Field, _fields, _replace
