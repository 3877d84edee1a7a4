"""Short answers belong to what stands before them, and a signature to nobody's sentence."""

from collections.abc import Hashable, Mapping

from reader.align import align
from reader.align.exact import answers
from reader.model import Alignment, Article


def aligned(left: list[str], right: list[str]) -> Alignment:
    return align(Article.from_sentences(left), Article.from_sentences(right))


def pairs(found: Alignment) -> set[tuple[int, int]]:
    return {(link.left, link.right) for link in found.links}


def test_an_answer_turned_round_stands_with_its_question() -> None:
    left = [
        "F: Is the bridge shut?",
        "B: No.",
        "F: Will trams run?",
        "B: Yes.",
        "It rained all day.",
    ]
    right = ["F: Is the bridge shut?", "B: Yes.", "F: Will trams run?", "B: No.", left[4]]
    found = aligned(left, right)
    assert pairs(found) == {(k, k) for k in range(5)}
    assert not any(bead.moved for bead in found.beads)


def test_an_answer_goes_along_with_a_question_that_moved() -> None:
    left = ["F: Is it shut?", "B: No.", "F: Will trams run?", "B: Yes.", "F: Is it dear?", "B: No."]
    right = [*left[:2], left[4], "B: Yes.", *left[2:4]]
    assert {(1, 1), (3, 5), (5, 3)} <= pairs(aligned(left, right))


def test_an_answer_turned_round_stands_with_its_question_reworded() -> None:
    left = [
        "Can the old bridge over the Marn still carry the trams of the northern line?",
        "No.",
        "Did the council of Oldness set money aside for the repair of the bridge?",
        "Yes.",
        "It rained all day.",
    ]
    right = [
        "Can the bridge over the Marn carry trams of the northern line today?",
        "Yes.",
        "Has the council of Oldness set aside money for repairs of the bridge?",
        "No.",
        left[4],
    ]
    found = aligned(left, right)
    assert pairs(found) == {(k, k) for k in range(5)}
    assert not any(bead.moved for bead in found.beads)


def test_opposites_that_changed_places_are_no_move() -> None:
    left = [
        "The guild of Marn met in the spring.",
        "It praised the treaty.",
        "The guild of Toll met in the autumn.",
        "It scorned the treaty.",
    ]
    right = [left[0], left[3], left[2], left[1]]
    found = aligned(left, right)
    assert pairs(found) == {(0, 0), (1, 1), (2, 2), (3, 3)}
    assert not any(bead.moved for bead in found.beads)


def test_a_short_sentence_carried_off_alone_is_a_move() -> None:
    left = [
        "The ferry left the pier of Oldness at noon.",
        "Snow fell.",
        "Nobody on board had heard the warning on the radio.",
        "The mate found the leak an hour later in the engine room.",
    ]
    right = [left[0], left[2], left[3], left[1]]
    found = aligned(left, right)
    assert (1, 3) in pairs(found)
    assert [list(bead.left) for bead in found.beads if bead.moved] == [[1]]


def test_the_signature_of_a_post_is_no_partner_of_a_caption() -> None:
    left = [
        "Envoy Rut Halm greets guests at the spring fair in Obern, March 3, 2019.",
        "Halm is 60.",
    ]
    right = ["— Rut B. Halm (@ruthalm) March 4, 2019", "Halm is 60."]
    assert pairs(aligned(left, right)) == {(1, 1)}


class CountedKey:
    """An answer that counts how often it is looked up or compared."""

    asked = 0

    def __init__(self, word: str) -> None:
        self.word = word

    def __hash__(self) -> int:
        CountedKey.asked += 1
        return hash(self.word)

    def __eq__(self, other: object) -> bool:
        CountedKey.asked += 1
        return isinstance(other, CountedKey) and self.word == other.word


def test_a_thousand_answers_turned_round_cost_ten_times_what_a_hundred_cost() -> None:
    def asked(count: int) -> int:
        left: list[Hashable] = []
        right: list[Hashable] = []
        for number in range(count):
            left += [number, CountedKey("No." if number % 2 else "Yes.")]
            right += [number, CountedKey("Yes." if number % 2 else "No.")]
        partner: Mapping[int, int] = CountedPartners({2 * k: 2 * k for k in range(count)})
        short = range(1, 2 * count, 2)
        CountedKey.asked = CountedPartners.asked = 0
        assert answers(left, right, partner, (short, short)) == {k: k for k in short}
        return CountedKey.asked + CountedPartners.asked

    assert asked(1_000) <= 11 * asked(100)


class CountedPartners(dict[int, int]):
    """Partners that count how often one is looked up."""

    asked = 0

    def get(self, key: int, default: int | None = None) -> int | None:  # type: ignore[override]
        CountedPartners.asked += 1
        return super().get(key, default)

    def __contains__(self, key: object) -> bool:
        CountedPartners.asked += 1
        return super().__contains__(key)
