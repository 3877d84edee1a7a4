"""Two reports of their own: what is found between unlike sentences is hardly right."""

from __future__ import annotations

from reader import compare
from reader.formats import article_from_text
from reader.model import Article, FactKind, Finding, Pin, Severity

MILL = [
    "The Lund mill said on Monday that it took in 22 million crowns in the spring season.",
    "Its wheels turn by night, since the river is low by day.",
    "Orme wants to hire nine hands before the harvest.",
    "The council will hear the neighbours in June.",
    "A fair on the quay drew more people than ever.",
]
OTHER = [
    "It was the best spring of the Vik mill so far, which has 102 million crowns in the bank.",
    "Brandt bought the sheds from a cousin in Kest.",
    "Flour went up by a tenth after the frost.",
    "Nobody knows why the bakers of Odden left their guild.",
    "The bridge to the island stays shut for lorries.",
]


def figures(left: list[str], right: list[str]) -> list[Finding]:
    """What is told of figures where the first two sentences are held against each other."""
    sides = Article.from_sentences(left), Article.from_sentences(right)
    compared = compare(*sides, pins=[Pin(0, 0)])
    return [d for d in compared.findings if d.kind is FactKind.NUMBER and d.passage == 0]


def chances(left: list[str], right: list[str]) -> list[float]:
    return [d.chance for d in figures(left, right)]


def test_figures_of_unlike_sentences_of_two_reports_are_no_high_finding() -> None:
    for left, right in ((MILL, OTHER), (OTHER, MILL)):
        assert all(d.severity is not Severity.HIGH or d.possible for d in figures(left, right))


def test_the_same_sentences_in_one_story_are_surer() -> None:
    assert chances(MILL, OTHER) < chances(MILL, [OTHER[0], *MILL[1:]])


def test_like_sentences_of_two_reports_are_as_sure_as_in_one_story() -> None:
    changed = MILL[0].replace("22", "27")
    assert figures(MILL, [changed, *OTHER[1:]])[0].severity is Severity.HIGH


def test_a_quotation_is_near_by_its_own_words() -> None:
    said = '"We mend the wheel by hand and we {} to whoever wants it,"'
    left = ["Orme, who came to the fair in his old coat, told us: " + said.format("sell flour")]
    right = [said.format("lend sheds") + " the miller shouted across the river last night."]
    sides = Article.from_sentences(left + MILL), Article.from_sentences(right + OTHER)
    compared = compare(*sides, pins=[Pin(0, 0)])
    quotes = [d for d in compared.findings if d.kind is FactKind.QUOTE]
    assert [d.severity for d in quotes] == [Severity.HIGH]


def first(rule: str, left: str, right: str, rest: list[str]) -> list[Severity]:
    """How grave what a rule finds between two first sentences is, before other sentences."""
    sides = Article.from_sentences([left, *MILL[1:]]), Article.from_sentences([right, *rest])
    compared = compare(*sides, pins=[Pin(0, 0)])
    return [d.severity for d in compared.findings if d.rule_id == rule]


def test_what_either_report_heard_or_saw_at_its_own_hour_is_low() -> None:
    quoted = (
        "The head of the Lund mill told the council that nobody will lose work.",
        'The head of the Lund mill told the council: "Here every hand is needed till the frost."',
    )
    met = (
        "The council of Lund will visit the mill on Monday before the harvest.",
        "The council of Lund visited the mill on Monday before the harvest.",
    )
    for rule, pair in (("quote.new", quoted), ("tense.planned", met)):
        assert Severity.LOW not in first(rule, *pair, MILL[1:])
        assert first(rule, *pair, MILL[1:]) != []
        assert set(first(rule, *pair, OTHER[1:])) <= {Severity.LOW}


def test_who_speaks_is_not_new_where_the_other_article_is_what_is_quoted() -> None:
    essay = [
        "We mend the wheel by hand each spring and lend it to whoever comes with corn.",
        "Nobody in the valley has to pay a crown for what the river gives us all.",
    ]
    left, quoting = essay + OTHER[2:], [f'"{line}" the miller wrote.' for line in essay]

    def added(lines: list[str]) -> list[Finding]:
        sides = Article.from_sentences(left), Article.from_sentences(lines + MILL[1:])
        compared = compare(*sides, pins=[Pin(0, 0), Pin(1, 1)])
        return [d for d in compared.findings if d.kind is FactKind.ATTRIBUTION]

    assert all(d.possible for d in added(quoting))
    assert [d.severity for d in added([quoting[0], essay[1]])] == [Severity.LOW]


def shown(left: list[str], right: list[str]) -> set[str]:
    """The rules of what is told of two articles and more than possible."""
    sides = Article.from_sentences(left), Article.from_sentences(right)
    compared = compare(*sides, pins=[Pin(0, 0)])
    return {d.rule_id for d in compared.findings if not d.possible}


def test_a_figure_that_only_one_of_two_reports_has_is_only_possible() -> None:
    bare = MILL[0].replace("22 million crowns", "crowns")
    assert "number.added" in shown([bare, *MILL[1:]], MILL)
    assert "number.added" not in shown([bare, *MILL[1:]], [MILL[0], *OTHER[1:]])


def headlines(rest: list[str]) -> list[Finding]:
    """What is told of two headlines, where the other article goes on in its own way."""
    heads = "Lund mill counts 22 million crowns", "Lund mill hires 40 hands by Kest"
    texts = [
        f"---\nheadline: {head}\n---\n\n" + "\n\n".join(lines)
        for head, lines in zip(heads, (MILL, [*MILL[:3], *rest[3:]]), strict=True)
    ]
    left, right = (article_from_text(text, "mill.txt", "en") for text in texts)
    return [d for d in compare(left, right).findings if d.kind is FactKind.HEADLINE]


def test_each_of_two_reports_has_a_headline_of_its_own() -> None:
    assert any(not d.possible for d in headlines(MILL))
    assert all(d.possible for d in headlines(OTHER))
