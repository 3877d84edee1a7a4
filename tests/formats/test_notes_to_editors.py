"""What headlines and notes of agencies say of their stories."""

from __future__ import annotations

import pytest

from reader.formats.notes_to_editors import embargo_in, embargo_on_top, standing_in
from reader.model import Standing


@pytest.mark.parametrize(
    ("headline", "note"),
    [
        ("KILL: Pier closes in Tarn", ""),
        ("[전문취소] 가람시 부두 폐쇄", ""),
        ("", "BC-TST--Tarn Pier, KILL"),
        ("", "EDITORS: Mandatory kill. Do not use."),
        ("", "This story has been withdrawn."),
        ("", "dpa zieht zurück: Meldung war falsch"),
        ("", "Annulation de notre dépêche"),
    ],
)
def test_a_story_is_withdrawn(headline: str, note: str) -> None:
    assert standing_in(headline, note) is Standing.KILLED


@pytest.mark.parametrize(
    ("headline", "note"),
    [
        ("CORRECTED-Pier closes in Tarn", ""),
        ("(Korrektur) Seebrücke geschlossen", ""),
        ("[정정] 가람시 부두 폐쇄", ""),
        ("【訂正】港の桟橋閉鎖", ""),
        ("", "Eds: CORRECTS name of mayor in 3rd graf."),
        ("", "Berichtigung im 2. Absatz"),
        ("", "Rectificatif: la date est corrigée"),
    ],
)
def test_a_story_is_corrected(headline: str, note: str) -> None:
    assert standing_in(headline, note) is Standing.CORRECTED


@pytest.mark.parametrize(
    ("headline", "note"),
    [
        ("Storm killed two in Tarn", ""),
        ("Council corrects its budget", ""),
        ("TARN: Pier closes", ""),
        ("", "TARN-STORM-KILLED-2"),
        ("", "Adds that three were killed"),
        ("", "With pictures."),
    ],
)
def test_news_of_the_dead_and_the_corrected_is_news(headline: str, note: str) -> None:
    assert standing_in(headline, note) is Standing.USABLE


@pytest.mark.parametrize(
    ("note", "until"),
    [
        ("Embargoed until 0600 GMT, Feb. 4.", "0600 GMT, Feb. 4"),
        ("EMBARGO: 4 Feb 2031 06:00", "4 Feb 2031 06:00"),
        ("Sperrfrist bis 4. Februar, 6 Uhr", "4. Februar, 6 Uhr"),
        ("엠바고: 2031년 2월 4일 06시", "2031년 2월 4일 06시"),
        ("No embargo until further notice", ""),
        ("The embargo on timber ended", ""),
    ],
)
def test_an_embargo_is_told_with_its_end(note: str, until: str) -> None:
    assert embargo_in(note) == until


@pytest.mark.parametrize(
    ("line", "until"),
    [
        ("EMBARGOED UNTIL 2031-05-03 06:00 GMT", "2031-05-03 06:00 GMT"),
        ("*** Embargoed until Friday 6 a.m. ***", "Friday 6 a.m"),
        ("Embargo: 3 May 2031, 06:00", "3 May 2031, 06:00"),
        ("Sperrfrist bis 3. Mai, 6 Uhr", "3. Mai, 6 Uhr"),
        ("엠바고: 5월 3일 오전 6시", "5월 3일 오전 6시"),
        ("Embargo to end soon, minister says", ""),
        ("Ministers want an embargo until 2031", ""),
        ("Embargo until 2031: " + "the boats stay in the harbour of Tarn " * 4, ""),
    ],
)
def test_a_line_on_top_of_a_text_says_that_it_is_under_embargo(line: str, until: str) -> None:
    assert embargo_on_top(["Pier closes in Tarn", line]) == until
