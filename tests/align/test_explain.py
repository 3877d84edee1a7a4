"""Why two sentences were paired: the features of the aligner, named; true whatever its weights."""

from __future__ import annotations

from reader.align.explain import NEAR, Reason, ReasonKind, explain, rivals
from reader.comparison.pipeline import compare
from reader.formats import load
from reader.library.folders import SAMPLES
from reader.model import Article, Link, MatchedBy, Role, Side

LEFT = Article.from_sentences(
    [
        "The council met behind closed doors.",
        "The repair of Quay Street costs 41 million crowns, said Elin Vask.",
        "Nobody objected to the plan.",
        "Gulls circled over the empty market.",
    ]
)
RIGHT = Article.from_sentences(
    [
        "The council met behind closed doors.",
        "According to Elin Vask, the repair will cost 41 million.",
        "Nobody objected to the plan.",
    ]
)
TWINS = [Link(k, k, 1.0, MatchedBy.IDENTICAL) for k in (0, 2)]
PAIR = Link(1, 1, 0.8, MatchedBy.ALIKE)
LINKS = sorted([*TWINS, PAIR], key=lambda link: link.left)


def reasons_by_kind() -> dict[ReasonKind, Reason]:
    """Why the second sentences of both are a pair."""
    return {reason.kind: reason for reason in explain(LEFT, RIGHT, LINKS, PAIR)}


def test_shared_words_numbers_and_names_are_named_as_the_left_article_writes_them() -> None:
    found = reasons_by_kind()
    assert found[ReasonKind.NUMBERS].words == ("41",)
    assert set(found[ReasonKind.NAMES].words) == {"Elin", "Vask"}
    assert {"repair", "costs", "million"} <= set(found[ReasonKind.WORDS].words)
    assert "crowns" not in found[ReasonKind.WORDS].words


def test_rare_words_come_before_those_that_many_sentences_have() -> None:
    wire = ["The council met.", "The council opened a vault.", "The council dined."]
    rewrite = [wire[0], "A vault was opened by the council.", wire[2]]
    pair = Link(1, 1, 0.8, MatchedBy.ALIKE)
    articles = Article.from_sentences(wire), Article.from_sentences(rewrite)
    found = {reason.kind: reason for reason in explain(*articles, [*TWINS, pair], pair)}
    words = found[ReasonKind.WORDS].words
    assert words.index("vault") < words.index("council")


def test_words_that_carry_grammar_alone_are_not_named() -> None:
    words = reasons_by_kind()[ReasonKind.WORDS].words
    assert not {"the", "of", "will"} & {word.casefold() for word in words}


def test_neighbours_that_are_the_same_are_a_reason_of_full_strength() -> None:
    found = reasons_by_kind()
    assert found[ReasonKind.BEFORE].strength == found[ReasonKind.AFTER].strength == 1


def test_the_strongest_reason_comes_first_and_every_strength_is_a_share() -> None:
    strengths = [reason.strength for reason in explain(LEFT, RIGHT, LINKS, PAIR)]
    assert strengths == sorted(strengths, reverse=True)
    assert all(0 < strength <= 1 for strength in strengths)


def test_what_is_the_same_or_paired_by_hand_needs_no_reason() -> None:
    assert explain(LEFT, RIGHT, LINKS, TWINS[0]) == ()
    by_hand = Link(3, 1, 1.0, MatchedBy.BY_HAND)
    assert explain(LEFT, RIGHT, [*TWINS, by_hand], by_hand) == ()


def test_swapped_sides_have_the_same_reasons() -> None:
    back = [Link(link.right, link.left, link.score, link.matched_by) for link in LINKS]
    swapped = explain(RIGHT, LEFT, back, back[1])
    plain = explain(LEFT, RIGHT, LINKS, PAIR)
    assert [(one.kind, one.strength) for one in swapped] == [
        (one.kind, one.strength) for one in plain
    ]


def test_two_headlines_are_a_pair_for_their_role_and_for_what_they_share() -> None:
    left, right = (
        Article.from_sentences(
            [headline, "Two tugs came at noon.", "Nobody was hurt."],
            roles=[Role.HEADLINE, Role.BODY, Role.BODY],
        )
        for headline in ("Ferry runs aground off Lorne", "All safe as Lorne ferry is freed")
    )
    link = Link(0, 0, 0.5, MatchedBy.ALIKE)
    found = {reason.kind: reason.words for reason in explain(left, right, [link], link)}
    assert found[ReasonKind.ROLE] == ("headline",)
    assert set(found[ReasonKind.WORDS]) == {"Ferry", "Lorne"}


def test_shared_korean_words_are_named_whole() -> None:
    left, right = (
        Article.from_sentences([text], language="ko")
        for text in ("등대지기가 폭풍을 알렸다.", "폭풍을 먼저 알린 것은 등대지기였다.")
    )
    link = Link(0, 0, 0.8, MatchedBy.ALIKE)
    words = next(r.words for r in explain(left, right, [link], link) if r.kind is ReasonKind.WORDS)
    assert set(words) <= {"등대지기가", "폭풍을", "알렸다"}
    assert "폭풍을" in words


def test_rivals_are_candidates_that_were_not_taken_the_likeliest_first() -> None:
    wire, rewrite = (load(str(SAMPLES / f"storm-{n}.txt")) for n in ("1-wire", "3-rewrite"))
    comparison = compare(wire, rewrite)
    seen = 0
    for passage in comparison.passages:
        for side, other in ((Side.LEFT, Side.RIGHT), (Side.RIGHT, Side.LEFT)):
            found = rivals(wire, rewrite, comparison.links, side, passage.run(side))
            seen += len(found)
            taken = passage.run(other) if passage.run(side) else range(0)
            assert not {rival.sentence for rival in found} & set(taken)
            assert [rival.chance for rival in found] == sorted(
                (rival.chance for rival in found), reverse=True
            )
            assert all(0 < rival.chance <= 1 for rival in found)
    assert seen


def test_of_long_articles_only_what_is_around_a_pair_is_weighed() -> None:
    texts = [f"Boat {n} of the fleet passed lock {n * 7} at noon on day {n}." for n in range(900)]
    left = Article.from_sentences(texts)
    right = Article.from_sentences([text.replace("passed", "went through") for text in texts])
    links = [Link(k, k, 0.9, MatchedBy.ALIKE) for k in range(900)]
    found = {reason.kind: reason.words for reason in explain(left, right, links, links[700])}
    assert set(found[ReasonKind.NUMBERS]) == {"700", "4900"}
    near = [rival.sentence for rival in rivals(left, right, links, Side.RIGHT, range(700, 701))]
    assert all(abs(sentence - 700) <= 2 * NEAR for sentence in near)
