"""What a unit is: a dimension, a name and a factor to the base unit of its dimension."""

from __future__ import annotations

from decimal import Decimal

from reader.named_tuple import NamedTuple


class Unit(NamedTuple):
    """A unit: `kilometer` measures length and is a thousand meters."""

    dimension: str
    name: str
    factor: Decimal
