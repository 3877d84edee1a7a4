"""What was done to the words of a quotation, and how grave that is."""

from __future__ import annotations

import pytest

from reader.comparison.pipeline import compare
from reader.facts.quotes.altered import difference
from reader.languages import language
from reader.model import Article, FactKind, Finding, Pin, Severity


def quotes(left: str, right: str, code: str = "en") -> list[Finding]:
    """What is found about quotations between two sentences that are paired by hand."""
    sides = [Article.from_sentences([words], code) for words in (left, right)]
    compared = compare(sides[0], sides[1], pins=[Pin(0, 0)])
    return [d for d in compared.findings if d.kind is FactKind.QUOTE]


def test_most_words_the_same_and_words_of_matter_exchanged_is_an_altered_quotation() -> None:
    left = '"Every child should be taught to know the worth of the old mill," the keeper said.'
    right = '"Every child must be educated to honour the old mill," the keeper said.'
    (found,) = quotes(left, right)
    assert (found.rule_id, found.severity) == ("quote.altered", Severity.HIGH)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ('"Well, the mill is safe and we open it in May," he said.',
         '"The mill is safe and we open it in May," he said.'),
        ('"So the mill is safe, and we open it," he said.',
         '"The mill is safe and we open it," he said.'),
        ('"The mill (the old one) is safe for all of us," he said.',
         '"The mill is safe for all of us," he said.'),
    ],
)  # fmt: skip
def test_a_filler_or_a_word_in_brackets_alters_nothing(left: str, right: str) -> None:
    assert all(found.severity is Severity.LOW for found in quotes(left, right))


TAKEN_DOWN = [
    ("en", "We mend these damned wheels by hand and every miller of the valley knows it",
     "We mend those d–––d wheels by hand and every miller of the valley knows it"),
    ("en", "The motherloving rats of the mill have eaten every sack of flour that we had here",
     "The m–––––––ing rats of the mill have eaten every sack of flour that we had here"),
    ("en", "[The] greatest day of the mill was the one on which we all stood here in the rain",
     "Greatest day of the mill was the one on which we all stood here in the rain"),
    ("en", "The number one task of the mill has been to feed the valley through the winter",
     "The No. 1 task of the mill has been to feed the valley through the winter"),
    ("en", "We're going to mend the wheel and then we'll see who comes to the mill",
     "Like, we are going to mend the wheel and then we will see who comes to the mill"),
    ("en", "I have mended a wheel that millhands feared, and I can stand back and look at it",
     "I have mended the wheel that mill-hands feared, and I could stand back and look at it"),
    ("fr", "Nous avons réparé dix roues et la vallée entière le sait depuis le printemps",
     "Nous avons réparé 10 roues et la vallée entière le sait depuis le printemps"),
    ("de", "Wir haben die verdammten Räder von Hand gerichtet und das ganze Tal weiß es",
     "Wir haben die v*** Räder von Hand gerichtet und das ganze Tal weiß es"),
    ("zh", "水涨得太快了，不到十分钟就没过了门槛。", "水涨得太快了，不到10分钟就没过了门槛。"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "left", "right"), TAKEN_DOWN)
def test_how_words_are_taken_down_alters_little(code: str, left: str, right: str) -> None:
    for one, other in ((left, right), (right, left)):
        found = quotes(f"“{one},” Orme said.", f"“{other},” Orme said.", code)
        assert all(each.severity is not Severity.HIGH for each in found)


def test_a_duty_put_for_a_plan_in_a_long_quotation_weighs() -> None:
    said = '"The last mile to the mill is steep and we {} not run it in the rain again," Orme said.'
    (found,) = quotes(said.format("will"), said.format("must"))
    assert found.severity is Severity.MEDIUM


def test_a_quotation_that_begins_a_sentence_earlier_is_longer_and_not_altered() -> None:
    short = "Millers, young and old, when it is time to grind, please do so with the mill in mind"
    long = (
        f"But thanks to whoever built it that we have a wheel that turns. So, {short}. It is ours"
    )
    (found,) = quotes(f'"{short}," Orme said.', f'"{long}," Orme said.')
    assert found.rule_id == "quote.shortened"


def test_a_small_word_or_two_that_lead_a_quotation_into_a_sentence_replace_nothing() -> None:
    long = "He wanted to make sure that the mill is safe. He's taken the blame. It was long ago"
    (found,) = quotes(f'"{long}," said Orme.', 'Orme spoke of a man "who has taken the blame."')
    assert found.rule_id == "quote.shortened"


def test_words_that_a_quotation_says_twice_do_not_hide_where_it_ends() -> None:
    long = "not shown that they were unable to follow the order, and did little to follow the order"
    short = "The millers have not shown that they were unable to follow the order, and did little"
    (found,) = quotes(f'They had "{long}," she said.', f'"{short}," she said.')
    assert found.rule_id == "quote.shortened"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("We will mend the wheel by hand before the winter comes to the valley and the mill",
         "We will sell the wheel by hand before the winter comes to the valley and the mill"),
        ("There is no d--n water left in the valley for the mill or for anybody who lives here",
         "There is damn water left in the valley for the mill or for anybody who lives here"),
    ],
)  # fmt: skip
def test_another_word_of_matter_or_a_denial_in_a_long_quotation_is_grave(
    left: str, right: str
) -> None:
    (found,) = quotes(f'"{left}," Orme said.', f'"{right}," Orme said.')
    assert found.severity is Severity.HIGH


def test_a_quotation_between_other_words_of_its_speaker_was_cut_and_not_altered() -> None:
    long = (
        '"We came early. The mill is safe and every wheel of it turns as it did. Come and look," '
        "Orme said."
    )
    short = '"The mill is safe and every wheel of it turns as it did," Orme said.'
    (found,) = quotes(long, short)
    assert (found.rule_id, found.severity) == ("quote.shortened", Severity.LOW)


def test_much_that_was_cut_and_stands_nowhere_weighs() -> None:
    cut = " Nobody who works beside the river was ever asked what this would cost in a dry year."
    left = f'"The mill is safe and we open it in May.{cut}" Orme said.'
    (found,) = quotes(left, '"The mill is safe and we open it in May," Orme said.')
    assert (found.rule_id, found.severity) == ("quote.shortened", Severity.MEDIUM)


def test_one_saying_for_another_of_the_same_speaker_is_words_put_into_a_mouth() -> None:
    left = 'The miller Ada Orme told the council: "I cannot answer that today."'
    right = 'The miller Ada Orme told the council: "There was never any danger here."'
    rules = {found.rule_id: found.severity for found in quotes(left, right)}
    assert rules["quote.new"] is not Severity.LOW
    assert "quote.altered" not in rules


def test_marks_of_two_kinds_may_open_and_close_one_quotation() -> None:
    left = "“The mill is safe,” Orme said, and left."
    assert quotes(left, '“The mill is safe," Orme said, and left.') == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("the road is open to all", "the road is closed to all"),
        ("we begin at dawn and go on", "well we begin at dawn"),
        ("never again", "again"),
    ],
)
def test_what_differs_is_the_same_from_both_sides(left: str, right: str) -> None:
    english = language("en")
    one = difference(left.split(), right.split(), english)
    other = difference(right.split(), left.split(), english)
    assert one == other._replace(lost=other.came, came=other.lost, cores=other.cores[::-1])


@pytest.mark.parametrize(
    ("code", "left", "right"),
    [
        ("zh", "村名的意思是“湖边的人”。", "村名意为“水畔之民”。"),
        ("ja", "名は「湖のほとりの人」という意味だ。", "名は「水辺に住む人々」を意味する。"),
        ("en", 'The name, meaning "people of the lake", is old.',
         'The name, meaning "those by the water", is old.'),
        ("ja", "船は「モルニング・スタール」という。", "船は「モルニン・スタール」という。"),
        ("zh", "他又叫“Ivan Petrov”。", "他又叫“伊万·彼得罗夫斯基”。"),
    ],
)  # fmt: skip
def test_what_a_word_means_and_how_a_name_is_spelt_nobody_has_said(
    code: str, left: str, right: str
) -> None:
    assert all(found.severity is Severity.LOW for found in quotes(left, right, code))


def test_what_someone_says_that_something_means_is_a_quotation() -> None:
    (found,) = quotes(
        '"It means an end of the mill for all of us," the keeper said.',
        '"It means an end of the bakery for all of us," the keeper said.',
    )
    assert found.severity is Severity.HIGH


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # One side breaks off where the other goes on.
        ('"The mill is safe and the wheel turns again. The miller has left us for good and '
         'nobody knows where he is. We open the yard in May," the keeper said.',
         '"The mill is safe and the wheel turns again," the keeper said. "We open the yard in '
         'May."'),
        # Each chose something else from between what both have.
        ('"The mill is safe and the wheel turns again," he said. "Ask the baker how he fared. We '
         'open the yard in May."',
         '"The mill is safe and the wheel turns again, and so it should," he said. "We open the '
         'yard in May."'),
        # A straight mark that a bent one closes.
        ('"The mill is safe and the wheel turns again,” the keeper said. “We open the yard in '
         'May.”',
         '"The mill is safe and the wheel turns again. We open the yard in May," the keeper '
         'said.'),
    ],
)  # fmt: skip
def test_what_one_side_left_out_at_a_break_is_not_altered(left: str, right: str) -> None:
    assert all(found.rule_id == "quote.shortened" for found in quotes(left, right))
    assert all(found.rule_id == "quote.shortened" for found in quotes(right, left))


def test_a_word_exchanged_beside_a_break_is_altered_all_the_same() -> None:
    left = '"The mill is safe and the wheel turns by May," he said. "We open the yard to all."'
    right = '"The mill is safe and the wheel turns by June. We open the yard to all," he said.'
    assert [found.severity for found in quotes(left, right)] == [Severity.HIGH]


def test_a_small_word_that_clings_to_another_is_none_of_it() -> None:
    left = ["d'autres", "roues", "sont", "prêtes", "à", "tourner", "toute", "la", "nuit"]
    right = ["des", "autres", "roues", "sont", "prêtes", "à", "tourner", "toute", "la", "nuit"]
    found = difference(left, right, language("fr"))
    assert not found.matter


def test_a_word_said_twice_is_no_word_of_its_own() -> None:
    left = ["at", "no", "time", "were", "the", "wheels", "of", "the", "mill", "stopped"]
    right = [
        "at",
        "no",
        "time",
        "at",
        "no",
        "time",
        "were",
        "the",
        "wheels",
        "of",
        "the",
        "mill",
        "stopped",
    ]
    assert not difference(left, right, language("en")).matter


def test_another_person_in_a_long_quotation_is_of_matter() -> None:
    left = (
        '"When the mill closed in May, the keeper said that he would stay in the valley until '
        'the spring," Moe said.'
    )
    for word, severity in (("she", Severity.HIGH), ("they", Severity.LOW)):
        (found,) = quotes(left, left.replace(" he ", f" {word} "))
        assert found.severity is severity


def test_who_takes_down_a_long_quotation_may_have_heard_another_form_of_a_word() -> None:
    told = '"The keepers of the mill gave their {} to it and we shall not let the wheel rot in '
    told += 'the river for want of a few boards," she said.'
    (found,) = quotes(told.format("life"), told.format("lives"))
    assert found.severity is not Severity.HIGH


def test_blanks_inside_the_marks_do_not_open_another_quotation() -> None:
    left = 'The roof will cost " nine thousand crowns " this year, the keeper said on Monday.'
    right = 'The roof will cost "nine thousand crowns" this year, the keeper told us today.'
    assert quotes(left, right) == []


LONG = (
    '"Whoever rents a boat from us in the summer pays for it in full '
    'and brings it back by {}," she said.'
)
"""A quotation of more than sixteen words."""


@pytest.mark.parametrize(
    ("one", "other"),
    [("then", "than"), ("nights", "night"), ("their lives", "their life"), ("lists", "a list")],
)
def test_a_slip_or_another_form_of_one_word_in_a_long_quotation_is_low(
    one: str, other: str
) -> None:
    for left, right in ((one, other), (other, one)):
        found = quotes(LONG.format(left), LONG.format(right))
        assert [d.severity for d in found] in ([Severity.LOW], [])


def test_another_word_in_a_long_quotation_is_no_slip() -> None:
    (found,) = quotes(LONG.format("horse"), LONG.format("train"))
    assert found.severity is not Severity.LOW


def test_per_cent_in_a_sign_and_in_words_is_one_quotation() -> None:
    left = '"Our fees go up by 5 percent a year and those of the port by 3.4 per cent," he said.'
    right = '"Our fees go up by 5% a year and those of the port by 3.4%," he said.'
    assert quotes(left, right) == quotes(right, left) == []


def test_what_became_what_is_told_without_what_was_cut_before_it() -> None:
    left = (
        '"Nobody asked us in spring. The ferry is old and the crew is tired. '
        'They should not sail on Sundays any more," she said.'
    )
    right = (
        '"The ferry is old and the crew is tired. '
        'They must not sail on Sundays any more," she said.'
    )
    (found,) = quotes(left, right)
    assert found.message == "inside the marks 'should' became 'must'"


def test_a_quotation_that_another_word_leads_in_is_no_other_quotation() -> None:
    left = 'It is "clear that such a ferry is no place for children, dogs and bicycles," he said.'
    right = (
        '"What\'s clear is that such a ferry is no place for children, dogs and bicycles," he said.'
    )
    assert all(d.severity is Severity.LOW for d in quotes(left, right))
