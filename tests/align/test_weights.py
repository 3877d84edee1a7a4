"""The learned weights fit the features they weigh."""

from reader.align import first, second
from reader.align.weights import FIRST, SECOND, TRUST


def test_there_is_a_constant_and_a_weight_for_every_feature() -> None:
    assert len(FIRST) == 1 + len(first.FEATURES)
    assert [len(weights) for weights in SECOND] == [1 + len(second.FEATURES)] * 2
    assert len(TRUST) == 2


def test_a_weight_has_what_freedom_and_what_sameness_add_to_it() -> None:
    assert {len(row) for weights in (FIRST, *SECOND, TRUST) for row in weights} == {3}


def test_beating_a_rival_speaks_for_a_pair_and_distance_against_it() -> None:
    weights = dict(zip(first.FEATURES, FIRST[1:], strict=True))
    for freedom in (0.2, 0.5, 0.8):
        plain, free, _ = weights["gap_row"]
        assert plain + freedom * free > 0
        plain, free, _ = weights["off"]
        assert plain + freedom * free < 0


def test_no_weight_is_wild_on_any_pair_of_articles() -> None:
    for weights in (FIRST, *SECOND, TRUST):
        for plain, free, same in weights:
            for freedom, sameness in ((0.8, 0.0), (0.4, 0.3), (0.1, 0.9)):
                assert abs(plain + freedom * free + sameness * same) < 16
