"""Where the very words of a pair overrule its chance."""

from reader.align import align
from reader.align.body import scene_of
from reader.align.decide import decided
from reader.align.echoes import echoing
from reader.align.scene import Scene
from reader.align.texts import texts_of
from reader.model import Article
from reader.progress import UNWATCHED

PLAN = [
    "The region of Tarn wants to drain the moor of Oldness for a new airfield.",
    "Anyone has 60 days to comment on the draft plan before the governor signs or rejects it.",
    "Peat cutters have worked on the moor for nine generations.",
]
DRAFT = [
    "An airfield shall take the place of a moor near Oldness, says Tarn's governor.",
    "A first runway could open within four years.",
    "For two months people may write in to comment on the draft plan.",
]
POLL = [
    "Candidate Ida Holm leads Ruben Falk by four points in the race for the governor's seat.",
    "Forty-seven percent of likely voters in Tarn back Holm, and forty-three want Falk.",
    "The greens would take five percent and the farmers two.",
    "A tape of Falk mocking fishermen came out last week.",
    "Most of those asked said that his apology did not convince them.",
    "Women over sixty turned away from him more than any other group.",
    "The institute asked 740 likely voters by telephone from Monday to Wednesday.",
    "The margin of error is four percentage points.",
]
OTHER_POLL = [
    "Two days before the mayors of Orm debate, a new poll calls Jan Thor the underdog.",
    "Half of the likely voters expect Mayor Signe Brandt to win the evening.",
    "Both will meet again in the harbour hall on Thursday.",
    "An older survey by the Herald had seen the mayor further ahead.",
    "Brandt wants a tram to the docks, and Thor a tunnel.",
    "Neither has said yet how the city should pay for it.",
    "The pollsters spoke to 1,001 adults of all districts.",
    "The sampling error for likely voters is plus or minus three points.",
]


def pairs(left: list[str], right: list[str]) -> set[tuple[int, int]]:
    found = align(Article.from_sentences(left), Article.from_sentences(right))
    return {(link.left, link.right) for link in found.links}


def scene(left: list[str], right: list[str]) -> Scene:
    sides = texts_of(Article.from_sentences(left)), texts_of(Article.from_sentences(right))
    chosen = list(range(len(left))), list(range(len(right)))
    return scene_of(sides, chosen, [], UNWATCHED, swapped=False)


def test_two_sentences_that_share_what_nobody_else_says_echo_each_other() -> None:
    two = scene(PLAN, DRAFT)
    cells = range(len(two.cells))
    assert [two.cells[k] for k in echoing(two, cells)] == [(1, 2)]


def test_a_phrase_that_a_third_sentence_has_is_no_echo() -> None:
    third = "The mayor will comment on the draft plan."
    two = scene(PLAN, [*DRAFT, third])
    assert not echoing(two, range(len(two.cells)))


def test_a_name_that_two_sentences_share_is_no_echo() -> None:
    left = ["Divers warned of the Old Marn Harbour Bridge.", "It rained."]
    right = ["Nobody paints the Old Marn Harbour Bridge any more.", "It rained."]
    two = scene(left, right)
    assert not echoing(two, range(len(two.cells)))
    korean = scene(["가람솔내개인택시조합은 반대했다."], ["가람솔내개인택시조합의 기사가 줄었다."])
    assert not echoing(korean, range(len(korean.cells)))


def test_an_echo_is_a_pair_as_likely_as_not() -> None:
    two = scene(PLAN, DRAFT)
    values = [0.15 if cell == (1, 2) else 0.95 if cell == (0, 0) else 0.01 for cell in two.cells]
    found = dict(zip(two.cells, decided(two, values, 0.5), strict=True))
    assert {cell: chance for cell, chance in found.items() if chance} == {(0, 0): 0.95, (1, 2): 0.5}


def test_an_echo_is_no_pair_where_nothing_else_is_likely() -> None:
    two = scene(PLAN, DRAFT)
    values = [0.15 if cell == (1, 2) else 0.01 for cell in two.cells]
    assert not any(decided(two, values, 0.5))


def test_two_polls_of_different_races_share_no_sentence() -> None:
    assert not pairs(POLL, OTHER_POLL)
    assert not pairs(OTHER_POLL, POLL)


def test_without_a_firm_pair_nothing_is_a_pair() -> None:
    two = scene(POLL, OTHER_POLL)
    values = [0.7 if i == j else 0.05 for i, j in two.cells]
    assert not any(decided(two, values, 0.5))
    assert any(decided(two, values, 0.0))


def test_a_pair_of_next_to_no_words_has_to_be_likelier_than_not() -> None:
    left = ["Gulls circled over the pier.", *PLAN]
    right = ["Nobody fed the birds.", *PLAN[:2], "Peat cutters worked there for ages."]
    two = scene(left, right)
    for chance, taken in ((0.46, False), (0.6, True)):
        values = [
            chance if cell == (0, 0) else 0.99 if cell[0] == cell[1] else 0.01 for cell in two.cells
        ]
        found = dict(zip(two.cells, decided(two, values, 0.5), strict=True))
        assert (found[0, 0] > 0) is taken
