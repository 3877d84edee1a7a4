"""Which articles tell the same story."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date

import pytest

from reader.errors import Cancelled
from reader.library.entries import Entry, entries_at, with_stories
from reader.library.folders import SAMPLES, files_in
from reader.stories.group import ArticleHead, grouped_by_story
from reader.stories.terms import terms_in

FERRY = Entry(
    "1",
    "Ferry stuck off Lorne after engine fire",
    lead="A ferry with 80 aboard lay still off Lorne.",
)
FERRY_TOO = Entry(
    "3", "Lorne ferry drifts, 80 aboard", lead="The Lorne ferry drifted after a fire in its engine."
)
BUDGET = Entry(
    "2", "Council passes budget", lead="The council voted for more buses and fewer potholes."
)
CONCERT = Entry(
    "4", "Choir sings in the rain", lead="Nobody left the square, whatever the weather."
)


def samples(story: str = "") -> list[Entry]:
    paths = [path for path in files_in([str(SAMPLES)]) if story in path]
    return [entry for path in paths for entry in entries_at(path)]


def test_two_tellings_share_a_number_and_others_have_none_and_the_order_stays() -> None:
    numbered = with_stories([FERRY, BUDGET, FERRY_TOO, CONCERT])
    assert [entry.path for entry in numbered] == ["1", "2", "3", "4"]
    assert numbered[0].story == numbered[2].story is not None
    assert numbered[1].story is numbered[3].story is None


def test_each_sample_story_is_found() -> None:
    ordered = with_stories(
        [entry for path in files_in([str(SAMPLES)]) for entry in entries_at(path)]
    )
    stories: dict[int | None, set[str]] = {}
    for entry in ordered:
        stories.setdefault(entry.story, set()).add(entry.name.split("-")[0])
    assert list(stories.values()) == [{"court"}, {"storm"}, {"transit"}, {"workshop"}]


@pytest.mark.parametrize("story", ["court", "storm", "transit", "workshop"])
def test_a_folder_with_one_story_alone_is_one_story(story: str) -> None:
    numbered = with_stories(
        [entry for path in files_in([str(SAMPLES)]) if story in path for entry in entries_at(path)]
    )
    assert {entry.story for entry in numbered} == {0}


def test_two_articles_about_different_things_are_no_story() -> None:
    assert [entry.story for entry in with_stories([BUDGET, FERRY])] == [None, None]


def test_no_articles_and_articles_without_words_make_no_story() -> None:
    assert with_stories([]) == ()
    assert [entry.story for entry in with_stories([Entry("a"), Entry("b")])] == [None, None]


def test_the_work_can_be_stopped_on_the_way() -> None:
    calls = 0

    def checkpoint() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        with_stories([FERRY, BUDGET, FERRY_TOO, CONCERT], checkpoint)


def head(
    headline: str, day: int | None = None, lead: str = "", code: str = "en", outlet: str = ""
) -> ArticleHead:
    written = None if day is None else date(2031, 5, day)
    return ArticleHead(terms_in(headline, lead, code), written, outlet=outlet)


def stories(heads: list[ArticleHead], days: int = 3) -> tuple[int | None, ...]:
    return grouped_by_story(heads, days=days).stories


def test_the_same_words_weeks_apart_are_two_stories() -> None:
    ferry = "Lorne ferry drifts after engine fire"
    assert stories([head(ferry, 1), head(ferry, 4)]) == (0, 0)
    assert stories([head(ferry, 1), head(ferry, 5)]) == (None, None)
    assert stories([head(ferry, 1), head(ferry, 5)], days=4) == (0, 0)
    assert stories([head(ferry, 1), head(ferry)]) == (0, 0)


def test_a_chain_of_pairs_is_no_story() -> None:
    """Each headline shares words with the next, the first and the last share none."""
    row = "amber birch cedar dogwood elder fir gorse hazel iris juniper kelp larch"
    words = row.split()
    heads = [head(" ".join(words[k : k + 4])) for k in range(0, 9, 2)]
    numbers = stories(heads)
    assert numbers[0] != numbers[-1]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ja", "湊市の化学工場で爆発、三人けが", "化学工場が爆発　湊市で三人が負傷"),
        ("zh", "兰汀县暴雨引发洪水，两千人转移", "暴雨致兰汀县洪水 两千人被转移"),
        ("ko", "해람시 정수장 고장에 단수", "해람시는 정수장이 고장 나 단수된다고 밝혔다"),
    ],
)
def test_words_without_blanks_or_with_particles_are_compared_too(
    language: str, one: str, other: str
) -> None:
    heads = [head(one, code=language), head(other, code=language)]
    assert stories(heads) == (0, 0)


def test_a_file_name_and_a_small_folder_count_a_little() -> None:
    heads = [head("Quarry blast shakes Lund"), head("Windows break in Lund village")]
    assert stories(heads) == (None, None)
    together = [h._replace(folder="night/blast", stem="blast") for h in heads]
    assert stories(together) == (0, 0)
    apart = [head("Choir sings in the rain"), head("Council passes budget")]
    assert stories([h._replace(folder="night") for h in apart]) == (None, None)


def test_the_order_of_the_articles_changes_no_story() -> None:
    ordered = samples()
    numbers = {entry.path: entry.story for entry in with_stories(ordered)}
    back = {entry.path: entry.story for entry in with_stories(ordered[::-1])}
    together = {(a, b) for a in numbers for b in numbers if numbers[a] == numbers[b]}
    assert {(a, b) for a in back for b in back if back[a] == back[b]} == together


def test_a_dated_article_is_in_no_story_and_no_candidate_weeks_later() -> None:
    ferry = "Lorne ferry drifts after engine fire"
    found = grouped_by_story([head(ferry, 1), head(ferry, 2), head(ferry, 9)], days=3)
    assert found.stories == (0, 0, None)
    assert found.candidates == (None, None, None)


WIRE = (
    "The ferry Solan ran onto a sandbank off Lorne harbour in thick fog on Tuesday. All 80 aboard "
    "were taken off by lifeboats within two hours, the coast guard said. The captain told the "
    "harbour master that the radar had failed."
)
RETOLD = (
    "Passengers spoke of a frightening morning. Thick fog hid Lorne harbour as the ship went onto "
    "a sandbank. Within two hours lifeboats had everybody off, and the harbour master wants to "
    "know why the radar had failed."
)
ELSEWHERE = (
    "Travellers slept on the floor of the airport. Snow closed both runways at midnight, and buses "
    "came late. The operator says that nobody ordered salt in time."
)


def test_a_paraphrase_joins_and_another_event_of_the_day_stays_out() -> None:
    heads = [
        head("Ferry runs aground off Lorne", lead=WIRE),
        head("A morning of fear", lead=RETOLD),
        head("A night of snow", lead=ELSEWHERE),
    ]
    assert stories(heads) == (0, 0, None)


def test_an_article_that_shares_less_is_a_candidate_and_no_member() -> None:
    brief = (
        "Fog hid the town. Buses were late, shops shut early. "
        "The harbour master called it a bad day."
    )
    heads = [
        head("Ferry runs aground off Lorne", lead=WIRE),
        head("A morning of fear", lead=RETOLD),
        head("Tired and cold", lead=brief),
    ]
    found = grouped_by_story(heads, days=3)
    assert found.stories == (0, 0, None)
    assert found.candidates == (None, None, 0)


BOX = (
    "MORE from Lund Lantern: Harbour master quarrels with tug pilots over the Skelling light, "
    "Orchard show opens early, Tram drivers vote on Orla Brandt's offer, Who stole the Corrie bell?"
)
"""What an outlet puts into the text of all its articles of a day."""
SCHOOL = (
    "Pupils of the quay school planted forty lime trees along the old canal. The gardener lent "
    "spades, and the baker brought buns for every class that came."
)
RATES = (
    "Water will cost four crowns more from autumn. The works want to line two reservoirs and say "
    "that leaks swallow a fifth of what is pumped."
)


def test_what_one_outlet_repeats_in_its_articles_makes_no_story() -> None:
    texts = {"Lime trees for the canal": SCHOOL, "Water gets dearer": RATES}
    mine = [head(k, 3, f"{text} {BOX}", outlet="lund lantern") for k, text in texts.items()]
    assert stories(mine) == (None, None)
    assert stories([h._replace(outlet="") for h in mine]) == (0, 0), "the box is alike"
    box_in_front = [head(k, 3, f"{BOX} {text}", outlet="lantern") for k, text in texts.items()]
    assert stories(box_in_front) == (None, None)
    foldered = [h._replace(folder="lund-lantern") for h in mine]
    assert grouped_by_story(foldered, days=3).candidates == (None, None)


def test_two_versions_by_one_outlet_are_a_story_whatever_their_headlines() -> None:
    first = head("Ferry runs aground off Lorne", 3, WIRE, outlet="lantern")
    again = head("Lorne ferry still aground", 4, RETOLD, outlet="lantern")
    renamed = head("A morning of fear", 3, WIRE, outlet="lantern")
    assert stories([first, again]) == (0, 0)
    assert stories([first, renamed]) == (0, 0)


def test_what_all_tell_in_these_days_says_little_of_which_story_one_tells() -> None:
    visit = "Bishop Odile Marchetti is in town."
    two = [
        head("Marchetti by canal", 15, f"{visit} {SCHOOL}"),
        head("Marchetti at reservoir", 15, f"{visit} {RATES}"),
    ]
    guilds = [head(f"Marchetti {n}", 15, f"{visit} Guild {n} sang.") for n in range(60)]
    earlier = [guild._replace(day=date(2031, 2, 1)) for guild in guilds]
    apart = stories([*two, *guilds])
    assert stories([*two, *earlier])[:2] == (0, 0)
    assert apart[0] is None or apart[0] != apart[1]


def test_a_headline_says_more_than_a_word_far_down() -> None:
    filler = f"{SCHOOL} {RATES} {ELSEWHERE}"
    other = head("Corrie bell stolen from Skelling chapel", 3, WIRE)
    named = head("Skelling chapel loses Corrie bell", 3, filler)
    buried = head(
        "Trees, water and snow", 3, f"{filler} Skelling chapel still seeks its Corrie bell."
    )
    assert stories([other, named]) == (0, 0)
    assert stories([other, buried]) == (None, None)


def test_two_close_pairs_of_one_kind_are_two_stories() -> None:
    tram = (
        "A tram left its rails at Orlow market on Monday. Five passengers were slightly hurt, "
        "the police said. A crane will lift both cars before dawn, the line is shut until then."
    )
    train = (
        "Eighteen waggons with gravel ran off the track near Brask on Monday. Nobody was hurt, "
        "the railway said. Freight is sent by way of Tolm, the line is shut until Friday."
    )
    heads = [
        head("Tram derails in Orlow, line shut", lead=tram),
        head("Tram jumps its rails", lead=tram),
        head("Goods train derails near Brask, line shut", lead=train),
        head("Gravel train derails", lead=train),
    ]
    assert stories(heads) == (0, 0, 1, 1)
    assert stories([heads[0], heads[2], heads[1], heads[3]]) == (0, 1, 0, 1)


def test_an_article_without_a_day_finds_the_one_with_a_day() -> None:
    dated = [head(f"Choir {n} sings", 1 + n, ELSEWHERE) for n in range(9)]
    ferry = head("Ferry runs aground off Lorne", 9, WIRE)
    undated = head("A morning of fear", lead=RETOLD)
    found = stories([*dated, ferry, undated])
    assert found[-1] == found[-2] is not None


@pytest.mark.parametrize("seed", range(5))
def test_no_order_of_long_and_short_articles_changes_who_is_together(seed: int) -> None:
    chance = random.Random(seed)
    words = [f"word{n}" for n in range(60)]
    texts = [" ".join(chance.choices(words, k=chance.choice((1, 3, 12)))) for _ in range(40)]
    days = [chance.choice((None, 1, 2, 3)) for _ in texts]
    heads = [head(text, day) for text, day in zip(texts, days, strict=True)]
    mixed = chance.sample(range(len(heads)), len(heads))

    def together(order: Sequence[int]) -> set[frozenset[int]]:
        found = stories([heads[k] for k in order])
        members = zip(found, order, strict=True)
        several: dict[int, set[int]] = {}
        for story, k in members:
            if story is not None:
                several.setdefault(story, set()).add(k)
        return set(map(frozenset, several.values()))

    assert together(range(len(heads))) == together(mixed)
