"""English names of days and months, and the words that say when."""

from __future__ import annotations

from reader.languages.page import MONTHS
from reader.languages.record import Dates
from reader.languages.rows import named, numbered, phrases, valued, words

DATES = Dates(
    often=named(
        """hourly=hour nightly=night daily|everyday=day weekly=week fortnightly=fortnight
        monthly=month quarterly=quarter yearly|annual|annually=year"""
    ),
    ago=phrases("ago"),
    until=phrases("until|till|until the|till the|through|by|by the|no later than|before"),
    since=phrases(
        "from|since|starting|beginning|as of|from the|since the|starting on|beginning on|starting in|effective"
    ),
    steps=named(
        """year_before|year_earlier|previous_year|preceding_year|prior_year|year_ago=year_-1
        following_year|next_year|year_later|year_after=year_1
        month_before|month_earlier|previous_month|preceding_month|prior_month=month_-1
        following_month|next_month|month_later|month_after=month_1
        day_before|day_earlier|day_prior|previous_day|preceding_day|prior_day=day_-1
        night_before|evening_before|morning_before|afternoon_before|previous_night=day_-1
        previous_evening|previous_afternoon|previous_morning|the_eve=day_-1
        next_day|following_day|day_after|day_later|morning_after|next_morning=day_1
        next_night|next_evening|next_afternoon|following_morning|following_night=day_1
        following_evening|following_afternoon=day_1"""
    ),
    bases=named("""a_year_earlier|a_year_ago|year_earlier|year_-_earlier|year_ago|year_-_ago|year_on_year|year_-_on_-_year|year_over_year|year_-_over_-_year|the_previous_year|the_prior_year|the_preceding_year=year
        a_quarter_earlier|previous_quarter|prior_quarter|preceding_quarter|quarter_on_quarter|quarter_-_on_-_quarter|preceding_three_months|previous_three_months|three_months_earlier=quarter
        a_month_earlier|a_month_ago|previous_month|prior_month|preceding_month|month_on_month|month_-_on_-_month|month_over_month|month_-_over_-_month=month
        a_week_earlier|a_week_ago|previous_week|prior_week|preceding_week|week_on_week|week_-_on_-_week=week
        a_day_earlier|previous_day|previous_session|the_day_before=day"""),
    base_leads=phrases(
        """than|from|on|over|against|versus|vs|compared with|compared to|relative to|below|above|
        up on|down on|down from|up from|beat|missed"""
    ),
    led_bases=named("""last_year|last_year_'_s|year_before|same_month_of|same_month_in|same_quarter_of|same_quarter_in|same_quarter_a_year|same_month_a_year|same_period_of|same_period_in|same_period_a_year|same_time_last_year|corresponding_period|12_months_earlier|12_months_ago|twelve_months_earlier|twelve_months_ago|12_months_before=year
        last_quarter|three_months_ago|quarter_before|three_months_before|the_first_quarter|the_second_quarter|the_third_quarter|the_fourth_quarter|the_first_,|the_second_,|the_third_,|the_fourth_,=quarter
        last_month|month_before=month last_week|week_before|seven_days_earlier=week yesterday|day_before=day
        average|averages|mean|norm=average forecast|forecasts|expected|predicted|estimates|targeted=forecast
        decade_earlier|decade_ago|10_years_earlier|10_years_ago|ten_years_ago|ten_years_earlier=decade"""),
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
    narrated=words("the following"),
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
    oclock=phrases("o ' clock"),
    military=words("hours"),
    hour_leads=words("at"),
    after_hour=words(". , on and in this tomorrow today local when but until till or"),
    clock_leads=words("at by since around about until till is s for from"),
    clock_links=words("and to until till"),
    meridians=named("a_._m_.|a_._m|am=am p_._m_.|p_._m|pm=pm"),
    minute_words=words("min mins minute minutes"),
    sure_joints=words("past"),
    zones=named("local_time=local"),
    zone_words=words("time"),
    before_day=words("the"),
    noons=valued("noon|midday=720 midnight=0"),
    clock_halves=named("morning=am afternoon|evening=pm"),
    full_hours=words("hour hours"),
    months_to=phrases(
        """months through|months to|months ended|months ending|months until|months up to|
        months ended in|months ending in|months to the end of|months through the end of|
        - month period through|- month period to|- month period ended|- month period ending"""
    ),
    pieces=valued("quarter=15 half=30"),
    joints=valued("past|after=1 to|before=-1"),
    clock_parts=named(
        """in_the_morning=am in_the_afternoon=pm in_the_evening=pm at_night=pm
        this_morning=am this_afternoon=pm this_evening=pm tonight=pm"""
    ),
    decade_endings=words("s"),
    no_plurals=words("was is has"),
    before_count=words("about some around roughly than least nearly"),
    before_bare_year=words("to"),
    counted=words("people percent million billion euros dollars more other days"),
    after_no_period=words("goal minute"),
    ahead=phrases("before"),
    weekday_turns=named("last=last this=this next=next"),
    whose=words("her his their my our your its"),
    before_date=words("on by since until from for dated"),
    capitals=True,
    month_first=True,
    half_days=True,
)
