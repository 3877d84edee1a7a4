"""The learned weights fit the features they weigh."""

from reader.align import first, second
from reader.align.weights import FIRST, SECOND


def test_there_is_a_constant_and_a_weight_for_every_feature() -> None:
    assert len(FIRST) == 1 + len(first.FEATURES)
    assert [len(weights) for weights in SECOND] == [1 + len(second.FEATURES)] * 2


def test_beating_a_rival_speaks_for_a_pair_and_distance_against_it() -> None:
    weights = dict(zip(first.FEATURES, FIRST[1:], strict=True))
    assert weights["gap_row"] > 0 < weights["gap_column"]
    assert weights["free_distance"] < 0


def test_no_weight_is_wild() -> None:
    assert all(abs(weight) < 12 for weights in (FIRST, *SECOND) for weight in weights)
