"""English names of days and months, and the words that say when."""

from __future__ import annotations

from reader.languages.page import MONTHS
from reader.languages.record import Dates
from reader.languages.rows import named, numbered, phrases, valued, words

DATES = Dates(
    ago=phrases("ago"),
    hence=phrases("from now|hence"),
    months=numbered(MONTHS["en"]),
    weekdays=numbered(
        """monday|mondays|mon tuesday|tuesdays|tue|tues wednesday|wednesdays|wed
        thursday|thursdays|thu|thur|thurs friday|fridays|fri saturday|saturdays|sat
        sunday|sundays|sun""",
        0,
    ),
    seasons=numbered("spring summer autumn|fall winter|wintertime"),
    dayparts=numbered(
        """dawn|daybreak|sunrise morning|mornings midmorning
        afternoon|afternoons|midafternoon evening|evenings|dusk|sunset|nightfall
        night|nights|overnight"""
    ),
    doubtful_months=words("may march"),
    before_month=words(
        """in of since by until till last next this early late mid from through during after
        before to and every each between for , ( on"""
    ),
    short_weekdays=words("mon tue tues wed thu thur thurs fri sat sun"),
    whole_months=words("may"),
    month_parts=named("early|beginning|start=early mid|middle=mid late|end=late"),
    periods=named("quarter=Q half=H century=C"),
    relative=named("yesterday=yesterday today|tonight=today tomorrow=tomorrow"),
    turns=named("last|previous|past=last next|coming|following=next this=this"),
    stretches=named(
        """week=week month=month year=year weekend=weekend decade=decade quarter=quarter
        season=season century=century"""
    ),
    before_year=words(
        """in since by until till of from before after during around circa between mid early
        late for through year"""
    ),
    before_season=words(
        """the in last next this by each every since before after until early late mid"""
    ),
    links=words("to and or until through"),
    of=words("of"),
    earlier=words("before until prior ahead"),
    later=words("after since following"),
    hour_words=words("o"),
    before_day=words("the"),
    noons=valued("noon|midday=720 midnight=0"),
    clock_halves=named("morning=am afternoon|evening=pm"),
    pieces=valued("quarter=15 half=30"),
    joints=valued("past|after=1 to|before=-1"),
    clock_parts=named(
        """in_the_morning=am in_the_afternoon=pm in_the_evening=pm at_night=pm
        this_morning=am this_afternoon=pm this_evening=pm tonight=pm"""
    ),
    whose=words("her his their my our your its"),
    before_date=words("on by since until from for dated"),
    capitals=True,
    month_first=True,
    half_days=True,
)
