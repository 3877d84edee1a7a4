"""Publication dates come out in ISO 8601 where they are understood."""

from __future__ import annotations

import pytest

from reader.formats.published import is_date, iso_date


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("3 Feb. 2025, 19:05", "2025-02-03T19:05"),
        ("February 3, 2025 7:05 p.m. ET", "2025-02-03T19:05"),
        ("Sept. 3rd, 2025 at 5 p.m.", "2025-09-03T17:00"),
        ("Mon, 03 Feb 2025 19:05:00 +0900", "2025-02-03T19:05+09:00"),
        ("2025-02-03T10:05Z", "2025-02-03T10:05Z"),
        ("2025-02-03", "2025-02-03"),
        ("2025년 2월 3일 오후 7시 5분", "2025-02-03T19:05"),
        ("2025년 2월 3일 오후 7시 05분", "2025-02-03T19:05"),
        ("2025.02.03 19:05", "2025-02-03T19:05"),
        ("2025. 2. 3.", "2025-02-03"),
        ("2025. 2. 3. 오후 7:05", "2025-02-03T19:05"),
        ("2025年2月3日 19時05分", "2025-02-03T19:05"),
        ("3. Februar 2025, 19:05 Uhr", "2025-02-03T19:05"),
        ("3 février 2025 à 19h05", "2025-02-03T19:05"),
        ("3 de febrero de 2025", "2025-02-03"),
        ("3.2.2025", "2025-02-03"),
    ],
)
def test_a_date_is_understood(written: str, iso: str) -> None:
    assert iso_date(written) == iso
    assert is_date(written)


@pytest.mark.parametrize("written", ["3/4/2025", "2025-02-31", "yesterday", "", "at 25:61 on 2025"])
def test_what_is_not_understood_stays_as_written(written: str) -> None:
    assert iso_date(written) == written
    assert not is_date(written)
