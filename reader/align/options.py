"""What a caller may choose about an alignment, with the defaults that were measured."""

from __future__ import annotations

from reader.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """How sure a pairing has to be; both values are in 0..1.

    `threshold` is taken of the agreement to expect between the two articles (see `score.cut`): at
    0 every candidate is a link, at 1 hardly any but the same sentences. The default is the one at
    which docs/alignment.md gives all its figures. A pair out of order has to have the chance
    `moved`, since a wrong move costs more trust than silence.
    """

    threshold: float = 0.5
    moved: float = 0.5

    def __post_init__(self) -> None:
        for name in ("threshold", "moved"):
            if not 0 <= getattr(self, name) <= 1:
                raise ValueError(f"{name} must be between 0 and 1, not {getattr(self, name)}")
