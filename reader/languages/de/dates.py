"""German names of days and months, and the words that say when."""

from __future__ import annotations

from reader.languages.page import MONTHS
from reader.languages.record import Dates
from reader.languages.rows import named, numbered, phrases, valued, words

DATES = Dates(
    often=named(
        """stündlich|stündliche|stündlichen=stunde täglich|tägliche|täglichen|täglicher=tag
        wöchentlich|wöchentliche|wöchentlichen|wöchentlicher=woche
        monatlich|monatliche|monatlichen|monatlicher=monat
        jährlich|jährliche|jährlichen|jährlicher|alljährlich=jahr"""
    ),
    ago_before=phrases("vor"),
    until=phrases("bis|bis zum|bis zur|spätestens am|spätestens zum|vor dem"),
    since=phrases("ab|seit|von|vom|ab dem|seit dem|ab der|seit der"),
    steps=named(
        """vorjahr|vorjahres|jahr_zuvor|jahr_davor|jahr_vorher|vorigen_jahr=year_-1
        vorigen_jahres=year_-1
        folgejahr|jahr_später|jahr_danach|jahr_darauf|folgenden_jahr|folgenden_jahres=year_1
        vormonat|vormonats|monat_zuvor|monat_davor|monat_vorher=month_-1
        folgemonat|monat_später|monat_danach|monat_darauf|folgenden_monat=month_1
        vortag|vortags|vortages|tag_zuvor|tag_davor|tags_zuvor|abend_zuvor|nacht_zuvor=day_-1
        abend_davor|nacht_davor|vorabend=day_-1
        folgetag|tag_später|tag_danach|tag_darauf|tags_darauf|nächsten_tag=day_1
        folgenden_tag|nächsten_morgen|folgenden_morgen=day_1"""
    ),
    bases=named("""vorjahr|vorjahres|vorjahresmonat|vorjahresmonats|vorjahresquartal|vorjahresquartals|vorjahreszeitraum|vorjahreszeitraums|vor_einem_jahr|ein_jahr_zuvor=year
        vorquartal|vorquartals|quartal_zuvor=quarter vormonat|vormonats|einen_monat_zuvor|vor_einem_monat=month
        vorwoche|eine_woche_zuvor|vor_einer_woche=week vortag|vortags|vortages|tag_zuvor=day"""),
    base_leads=phrases(
        "als|gegenüber|verglichen mit|im vergleich zum|im vergleich zur|im vergleich mit|unter|über"
    ),
    led_bases=named("""vergangenen_jahr|letzten_jahr|jahr_zuvor|jahr_davor|jahr_vorher|vorigen_jahr|im_gleichen_monat_des|im_selben_monat_des|zwölf_monate_zuvor|zwölf_monaten|vergangenes_jahr|letztes_jahr=year
        quartal_davor|drei_monate_zuvor|vorangegangenen_quartal|vorherigen_quartal|ersten_quartal|zweiten_quartal|dritten_quartal|vierten_quartal=quarter
        monat_zuvor|monat_davor|vergangenen_monat|letzten_monat|vorigen_monat=month
        woche_zuvor|woche_davor|vergangenen_woche|letzten_woche|vorigen_woche=week gestern|am_tag_davor=day
        durchschnitt|mittel|mittelwert|schnitt=average erwartet|prognostiziert|vorhergesagt|prognosen|erwartungen=forecast
        jahrzehnt|zehn_jahren=decade"""),
    months=numbered(MONTHS["de"]),
    weekdays=numbered(
        """montag|montags dienstag|dienstags mittwoch|mittwochs donnerstag|donnerstags
        freitag|freitags samstag|samstags|sonnabend|sonnabends sonntag|sonntags""",
        0,
    ),
    seasons=numbered("frühjahr|frühling sommer herbst winter"),
    whole_months=words("mai"),
    month_parts=named("anfang=early mitte=mid ende=late"),
    periods=named("semester=H trimester=Q"),
    turns=named(
        """letzte|letzten|letzter|letztes|vorige|vorigen|voriges|vergangene|vergangenen|vergangenes=last
        diese|diesen|dieser|dieses|diesem|laufende|laufenden|laufendes=this
        nächste|nächsten|nächster|nächstes|kommende|kommenden|kommendes=next"""
    ),
    stretches=named(
        """woche=week monat|monats=month jahr|jahres=year wochenende=weekend saison|spielzeit=season quartal|quartals=quarter"""
    ),
    relative=named("gestern=yesterday heute=today"),
    before_year=words("in seit ab bis im circa"),
    before_season=words("im"),
    links=words("bis und"),
    decades=words("jahre jahren"),
    decade_endings=words("er ern"),
    whose=words("seinen ihren ihrer seiner meinen unseren"),
    before_count=words("rund etwa knapp ungefähr fast als mindestens höchstens über gut"),
    counted=words(
        """menschen personen prozent millionen milliarden euro dollar weitere weiteren andere
        anderen tage tagen"""
    ),
    ahead=phrases("vor"),
    weekday_turns=named(
        """letzten|letzter|vergangenen|vergangener|vorigen|voriger=last diesen|dieser=this
        nächsten|nächster|kommenden|kommender=next"""
    ),
    hour_words=words("uhr"),
    military=words("uhr"),
    hour_leads=words("um gegen"),
    after_hour=words("am und heute morgen morgens abends nachmittags"),
    clock_leads=words("gegen um ab bis"),
    clock_links=words("und bis"),
    minute_words=words("min minute minuten"),
    zones=named("ortszeit|lokaler_zeit=local"),
    zone_words=words("zeit"),
    full_hours=words("stunde stunden"),
    months_to=phrases(
        "monate bis|monaten bis|monate bis ende|monaten bis ende|monate bis zum|monaten bis zum"
    ),
    pieces=valued("viertel=15"),
    joints=valued("nach=1 vor=-1"),
    half_to=valued("halb=30 dreiviertel=15 viertel=45"),
    clock_parts=named(
        """morgens|früh|vormittags|am_morgen|am_vormittag=am
        nachmittags|abends|am_nachmittag|am_abend|mittags=pm nachts=night"""
    ),
    noons=valued("mitternacht=0"),
    before_date=words("am vom zum bis seit den der dem"),
    day_first=True,
    before_day=words("den dem"),
    capitals=True,
    day_stop=True,
)
