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
