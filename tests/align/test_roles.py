"""Headlines, captions, labels and takeaways find their own kind and take nothing from the body."""

from reader.align import align
from reader.model import Alignment, Article, Bead, Role

BODY = (
    "The town of Arvika will test free buses from May, its council decided on Monday.",
    "Rides will cost nothing for a year, and the council expects a third more passengers.",
    "The trial is paid for by a fee on parking in the centre.",
    "Shopkeepers around the market square warned that customers could stay away.",
)
RETOLD = (
    "From May, nobody in Arvika will pay for the bus, the council ruled on Monday.",
    "For a year rides are free, which the council thinks will bring a third more passengers.",
    "A parking fee in the centre pays for the trial.",
    "Customers could stay away, shopkeepers on the market square warned.",
)


def article(*parts: tuple[str, Role]) -> Article:
    return Article.from_sentences([text for text, _ in parts], roles=[role for _, role in parts])


def body(texts: tuple[str, ...]) -> list[tuple[str, Role]]:
    return [(text, Role.BODY) for text in texts]


def pairs(alignment: Alignment) -> set[tuple[int, int]]:
    return {(link.left, link.right) for link in alignment.links}


def bead_of_right(alignment: Alignment, index: int) -> Bead:
    return next(bead for bead in alignment.beads if index in bead.right)


def test_headlines_of_the_same_story_are_partners_without_a_word_in_common() -> None:
    left = article(("Council votes for free buses", Role.HEADLINE), *body(BODY))
    right = article(("Arvika makes riding cost nothing", Role.HEADLINE), *body(RETOLD))
    assert (0, 0) in pairs(align(left, right))


def test_headlines_of_different_stories_are_not() -> None:
    other = body(
        (
            "A fire destroyed the sawmill at Sunne in the night to Sunday.",
            "Nobody was hurt, but forty people lose their work.",
            "Police believe that a cable was the cause.",
        )
    )
    left = article(("Council votes for free buses", Role.HEADLINE), *body(BODY))
    right = article(("Sawmill burns down", Role.HEADLINE), *other)
    assert align(left, right).links == ()


def test_a_caption_does_not_take_the_partner_of_a_body_sentence() -> None:
    caption = ("A bus in Arvika, where rides cost nothing for a year from May.", Role.CAPTION)
    found = align(article(caption, *body(BODY)), article(*body(RETOLD)))
    assert pairs(found) == {(1, 0), (2, 1), (3, 2), (4, 3)}


def test_a_caption_that_stands_twice_is_omitted_once_and_repeated_once() -> None:
    caption = ("A bus stands at the market.", Role.CAPTION)
    found = align(article(caption, caption, *body(BODY)), article(*body(BODY)))
    assert [(list(b.left), b.repeats) for b in found.beads if not b.right] == [
        ([0], ()),
        ([1], (0,)),
    ]


def test_captions_that_are_alike_are_partners() -> None:
    left = article(("A bus stands at the market in Arvika.", Role.CAPTION), *body(BODY))
    right = article(*body(RETOLD), ("A bus at the market, Arvika.", Role.CAPTION))
    assert (0, 4) in pairs(align(left, right))


def test_a_caption_at_another_place_is_not_called_moved() -> None:
    caption = ("A bus stands at the market in Arvika.", Role.CAPTION)
    found = align(article(caption, *body(BODY)), article(*body(BODY), caption))
    assert not any(bead.moved for bead in found.beads)


def test_a_takeaway_is_linked_to_what_it_sums_up_and_repeats_its_own_body() -> None:
    takeaway = ("No fares for twelve months, financed by parking fees.", Role.TAKEAWAY)
    found = align(article(*body(BODY)), article(takeaway, *body(RETOLD)))
    (link,) = [link for link in found.links if link.sums_up]
    assert (link.left, link.right) == (2, 0)
    assert bead_of_right(found, 0).repeats == (3,)


def test_a_takeaway_that_its_own_body_alone_supports_is_a_repetition() -> None:
    right = article(
        ("Drivers protest against the plan.", Role.TAKEAWAY),
        *body(RETOLD),
        ("Bus drivers have called a protest against the plan for Tuesday.", Role.BODY),
    )
    found = align(article(*body(BODY)), right)
    assert bead_of_right(found, 0).repeats == (5,)


def test_a_takeaway_that_nothing_supports_is_an_addition() -> None:
    right = article(("Jazz festival postponed.", Role.TAKEAWAY), *body(RETOLD))
    found = align(article(*body(BODY)), right)
    assert bead_of_right(found, 0).repeats == ()
    assert not any(link.sums_up for link in found.links)


def test_a_takeaway_alone_tells_what_no_body_sentence_does() -> None:
    right = article(
        ("Parking fee in the centre pays for the trial.", Role.TAKEAWAY), *body(RETOLD[:2])
    )
    bead = bead_of_right(align(article(*body(BODY)), right), 0)
    assert (list(bead.left), bead.moved) == ([2], False)


def test_labels_pair_with_the_same_label_alone() -> None:
    label = ("Key takeaways", Role.LABEL)
    same = align(article(label, *body(BODY)), article(label, *body(RETOLD)))
    assert (0, 0) in pairs(same)
    other = align(article(label, *body(BODY)), article(("At a glance", Role.LABEL), *body(RETOLD)))
    assert (0, 0) not in pairs(other)


def test_the_same_text_in_another_role_is_no_partner() -> None:
    left = article((BODY[0], Role.CAPTION), *body(BODY[1:]))
    assert (0, 0) not in pairs(align(left, article(*body(BODY))))


def test_a_credit_without_the_first_name_is_the_same_credit() -> None:
    left = Article.from_sentences(
        ["Boats sank.", "Foto: Ruben Thal/Anywire"], "de", [Role.BODY, Role.CREDIT]
    )
    right = Article.from_sentences(
        ["Boats sank.", "Foto: Thal/Anywire"], "de", [Role.BODY, Role.CREDIT]
    )
    other = Article.from_sentences(
        ["Boats sank.", "Foto: Ida Holm/Anywire"], "de", [Role.BODY, Role.CREDIT]
    )
    assert (1, 1) in {(link.left, link.right) for link in align(left, right).links}
    assert (1, 1) not in {(link.left, link.right) for link in align(left, other).links}
