"""What a line is for shows in its words, its shape and its place."""

from __future__ import annotations

import pytest

from reader.formats import article_from_text

BODY = "The lamps were lit on Sunday evening, and the whole town came to see them."


def roles(text: str, source: str = "a.txt") -> list[str]:
    return [sentence.role.value for sentence in article_from_text(text, source).sentences]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Published: 3 Feb. 2025", "meta"),
        ("Updated 3 Feb. 2025, 19:05", "meta"),
        ("입력 2025.02.03 19:05", "meta"),
        ("Veröffentlicht am 3. Februar 2025", "meta"),
        ("February 3, 2025", "meta"),
        ("By Oda Brandt", "meta"),
        ("By Oda Brandt and Amos Reyl, Anywire", "meta"),
        ("By Oda Brandt & Amos Reyl", "meta"),
        ("By our town desk", "meta"),
        ("한누리 기자 nuri@anywire.example", "meta"),
        ("[LAMPPIX]", "credit"),
        ("(Anywire/Lamppix)", "credit"),
        ("This photo shows a lamp in the square of Tarn on Sunday.", "caption"),
        ("Photo: a lamp in the square of Tarn, lit by the mayor on Sunday.", "caption"),
        ("Lamps burn in Tarn on Sunday. (Anywire/Lamppix)", "caption"),
        ("가람시 광장에 등불이 켜져 있다. [새통신 제공]", "caption"),
        ("Key takeaways", "label"),
    ],
)
def test_a_line_between_headline_and_story_has_a_role(line: str, role: str) -> None:
    assert roles(f"Lamps lit in Tarn\n\n{line}\n\n{BODY}") == ["headline", role, "body"]


def test_a_synopsis_is_a_takeaway() -> None:
    found = roles(f"Lamps lit in Tarn\n\nSummary\n\nForty lamps are lit.\n\n{BODY}")
    assert found == ["headline", "label", "takeaway", "body"]


def test_bullets_are_takeaways_wherever_they_stand() -> None:
    found = roles(f"Lamps lit in Tarn\n\n{BODY}\n\n- Forty lamps\n- One well. It is dry.")
    assert found == ["headline", "body", "takeaway", "takeaway", "takeaway"]


@pytest.mark.parametrize("label", ["Also see:", "Read more", "Related stories", "Trending now"])
def test_the_links_of_a_site_are_no_takeaways(label: str) -> None:
    links = "- Tarn counts its wells\n\n- Who pays for the lamps?\n\n- Mayor of Tarn to speak"
    found = roles(f"Lamps lit in Tarn\n\n{BODY}\n\n{label}\n\n{links}")
    assert found == ["headline", "body", "meta", "meta", "meta", "meta"]


def test_an_advertisement_over_points_of_the_story_takes_nothing_from_it() -> None:
    points = "- Forty lamps were lit\n- The well is dry"
    found = roles(f"Lamps lit in Tarn\n\nADVERTISEMENT\n\n{points}\n\n{BODY}")
    assert found == ["headline", "meta", "takeaway", "takeaway", "body"]


def test_a_list_with_a_line_of_the_site_is_all_the_sites() -> None:
    links = "- See our map of the wells and draw your own\n- Sign up for the Tarn letter"
    found = roles(f"Lamps lit in Tarn\n\n{BODY}\n\n{links}\n\n{BODY}")
    assert found == ["headline", "body", "meta", "meta", "body"]


def test_the_points_of_the_story_stay_takeaways_beside_a_line_of_the_site() -> None:
    points = "- Forty lamps were lit\n- The well is dry\n- Read more: the lamps of Orm"
    found = roles(f"Lamps lit in Tarn\n\nKey points\n\n{points}\n\n{BODY}")
    assert found == ["headline", "label", "takeaway", "takeaway", "meta", "body"]


def test_a_short_heading_inside_the_story_is_a_label() -> None:
    assert roles(f"Lamps lit in Tarn\n\n{BODY}\n\nA dry well\n\n{BODY}") == [
        "headline",
        "body",
        "label",
        "body",
    ]


@pytest.mark.parametrize("closing", ["(Reporting by Oda Brandt; editing by Amos Reyl)", "(END)"])
def test_what_closes_a_wire_story_is_a_credit(closing: str) -> None:
    assert roles(f"Lamps lit in Tarn\n\n{BODY}\n\n{closing}") == ["headline", "body", "credit"]


def test_a_story_without_a_headline_has_none() -> None:
    assert roles(f"{BODY}\n\n{BODY}") == ["body", "body"]


def test_a_pointer_in_brackets_behind_a_sentence_is_no_part_of_the_story() -> None:
    above = f"Lamps lit in Tarn\n\n{BODY}\n\n{BODY}"
    pointer, told = "(RELATED: The lamps go out [VIDEO])", "(The lamps of the coast were out.)"
    assert roles(f"{above} {pointer}") == ["headline", "body", "body", "meta"]
    assert roles(f"{above} {told}") == ["headline", "body", "body", "body"]


def test_a_caption_of_two_sentences_is_all_caption() -> None:
    caption = "A lamp burns in Tarn. It is one of forty. [LAMPPIX]"
    assert roles(f"Lamps lit in Tarn\n\n{caption}\n\n{BODY}") == [
        "headline",
        "caption",
        "caption",
        "body",
    ]


def test_markdown_headings_are_headline_and_labels() -> None:
    above = "# Lamps lit in Tarn\n\n## Key takeaways\n\n- Forty lamps"
    assert roles(f"{above}\n\n{BODY}\n\n## The well\n\n{BODY}", "a.md") == [
        "headline",
        "label",
        "takeaway",
        "body",
        "label",
        "body",
    ]


def test_a_picture_in_markdown_gives_a_caption() -> None:
    assert roles(f"# Lamps\n\n![A lamp in Tarn](l.jpg)\n\n{BODY}", "a.md") == [
        "headline",
        "caption",
        "body",
    ]


LONG = "The lamps of Tarn were lit again on Sunday, ten months after the flood put them out."
HEAD = "Lamps lit in Tarn"


def test_what_has_no_stop_between_headline_and_story_sums_up() -> None:
    above = "Town of Tarn has light again, with forty lamps, ten months after the flood"
    assert roles(f"{HEAD}\n\n{above}\n\n{LONG}\n\n{BODY}") == [
        "headline",
        "takeaway",
        "body",
        "body",
    ]


@pytest.mark.parametrize("line", ["Oda Brandt", "LAMP TODAY", "Oda van Brandt"])
def test_names_between_headline_and_story_are_a_byline(line: str) -> None:
    assert roles(f"{HEAD}\n\n{line}\n\n{LONG}\n\n{BODY}") == ["headline", "meta", "body", "body"]


def test_what_stands_above_the_dateline_is_a_caption() -> None:
    above = "A woman lights a lamp in Tarn on Sunday. Tarn rejoices; lamps burn"
    assert roles(f"{HEAD}\n\n{above}\n\nTARN, Ore. (AW) - {LONG}\n\n{BODY}") == [
        "headline",
        "caption",
        "caption",
        "body",
        "body",
    ]


def test_a_question_of_its_own_inside_the_story_is_a_label() -> None:
    found = roles(f"{HEAD}\n\n{LONG}\n\nWho pays for the well?\n\n{BODY}")
    assert found == ["headline", "body", "label", "body"]


def test_a_label_in_one_line_with_its_first_item_has_a_line_of_its_own() -> None:
    above = "Story highlights Forty lamps are lit\n\nThe well is still dry"
    assert roles(f"{HEAD}\n\n{above}\n\n{LONG}\n\n{BODY}") == [
        "headline",
        "label",
        "takeaway",
        "takeaway",
        "body",
        "body",
    ]


def test_the_headline_of_front_matter_stands_above_such_a_label() -> None:
    front = f'---\nheadline: "{HEAD}"\n---\n\n'
    found = roles(f"{front}Story highlights Forty lamps are lit\n\n{LONG}\n\n{BODY}")
    assert found == ["headline", "label", "takeaway", "body", "body"]


def test_a_sentence_with_a_day_over_the_credit_of_a_picture_is_a_caption() -> None:
    shown = "Mayor Amos Reyl lights a lamp in Tarn, Norland, June 2, 2025."
    found = roles(f"{HEAD}\n\n{LONG}\n\n{shown}\n\nANYWIRE/Oda Brandt\n\n{BODY}")
    assert found == ["headline", "body", "caption", "credit", "body"]


def test_a_sentence_of_the_story_over_the_credit_of_a_picture_stays() -> None:
    found = roles(f"{HEAD}\n\n{LONG}\n\nANYWIRE/Oda Brandt\n\n{BODY}")
    assert found == ["headline", "body", "credit", "body"]


QUOTED = "The mayor wrote online that the lamps of Tarn were a promise that the town had kept."


def test_an_embedded_post_that_the_story_quotes_is_told_already() -> None:
    post = (
        "The lamps of Tarn were a promise. The town kept it! — Amos Reyl (@amosreyl) June 2, 2025"
    )
    assert roles(f"{HEAD}\n\n{LONG}\n\n{QUOTED}\n\n{post}\n\n{BODY}").count("body") == 3
    apart = post.replace(" — ", "\n\n— ")
    found = roles(f"{HEAD}\n\n{LONG}\n\n{QUOTED}\n\n{apart}\n\n{BODY}")
    assert found == ["headline", "body", "body", "caption", "caption", "credit", "body"]


def test_an_embedded_post_that_says_more_stays_in_the_story() -> None:
    post = "Whoever doubted our council should apologise, because nobody drowned thanks to Ingrid!"
    found = roles(f"{HEAD}\n\n{LONG}\n\n{post}\n\n— Amos Reyl (@amosreyl) June 2, 2025\n\n{BODY}")
    assert found == ["headline", "body", "body", "credit", "body"]


@pytest.mark.parametrize("mark", ["・", "■ ", "●", "•", "►"])
def test_signs_that_are_only_bullets_need_no_blank(mark: str) -> None:
    article = article_from_text(f"町の灯\n\n{BODY}\n\n{mark}灯は40\n{mark}井戸は1つ", "a.txt")
    assert [article.sentence_text(k) for k in (-2, -1)] == ["灯は40", "井戸は1つ"]
    assert [s.role.value for s in article.sentences][-2:] == ["takeaway", "takeaway"]


def test_a_known_label_may_have_a_sign_before_it() -> None:
    found = roles(f"{HEAD}\n\n■ Key takeaways\n- Forty lamps\n- One well\n\n{LONG}")
    assert found == ["headline", "label", "takeaway", "takeaway", "body"]


def test_a_line_of_initials_or_of_media_says_nothing_of_the_day_of_publication() -> None:
    text = f"{HEAD}\n\n{LONG}\n\n{BODY}\n\n(Photo) (Video)\n\nAnywire ob/ar"
    article = article_from_text(text, "a.txt")
    assert [s.role.value for s in article.sentences][-2:] == ["meta", "meta"]
    assert article.published == ""


def test_two_sentences_over_a_list_are_body() -> None:
    text = (
        f"Lamps lit in Tarn\n\n{BODY}\n\nThe mayor spoke. Two rules hold:\n\n- No dogs\n- No fire"
    )
    assert roles(text) == ["headline", "body", "body", "body", "takeaway", "takeaway"]
