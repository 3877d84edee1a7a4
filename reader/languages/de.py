"""German."""

from __future__ import annotations

from reader.languages.de_claims import DIRECTION, SCOPE, TENSE
from reader.languages.page import MONTHS
from reader.languages.record import (
    Dates,
    Hedges,
    Language,
    Names,
    Negation,
    Numbers,
    Page,
    Sentences,
    SmallWords,
    Sources,
    Writing,
)
from reader.languages.rows import cues, named, numbered, phrases, valued, words

LANGUAGE = Language(
    code="de",
    name="German",
    writing=Writing(marks_inward=True, capital_nouns=True),
    sentences=Sentences(
        titles=words(
            """hr hrn fr frl dr prof ing dipl st z.b u.a d.h i.d.r o.ä v.a bzw vgl fa ggf evtl
            bspw ca zzgl inkl exkl einschl bzgl sog lfd ehem kath ev max zzt"""
        ),
        numbered=words("nr abs art bd s kap ziff"),
        inside=words(
            """jan feb mrz apr jun jul aug sep sept okt nov dez mio mrd tsd str usw etc geb gest
            allg"""
        ),
        starters=words(
            """der die das ein eine er sie es wir ich ihr sein seine dies diese dieser in im am
            auf und aber doch"""
        ),
        plain=words("art"),
    ),
    small=SmallWords(
        forward=words(
            """der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen
            diesem in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für
            gegen ohne durch um bis seit während wegen und oder aber als wie dass daß ob weil
            wenn sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer kein keine keinen
            nicht sehr zwischen"""
        ),
        free=words(
            """ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann
            können konnte soll sollen sollte will wollen muss müssen es er sie wir ich man sich
            auch noch nur schon so da dort hier mehr"""
        ),
        articles=words("der die das den dem des ein eine einen einem einer eines"),
    ),
    numbers=Numbers(
        counting=numbered(
            """null eins|ein|eine|einen|einem|einer|eines zwei|zwo|zwoo drei vier fünf sechs sieben
            acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
            neunzehn""",
            0,
        )
        | numbered(
            """zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig""", 20, 10
        ),
        scales=valued(
            """hundert=100 tausend=1e3 million|millionen=1e6 milliarde|milliarden=1e9
            billion|billionen=1e12 billiarde|billiarden=1e15 trillion|trillionen=1e18 dutzend=12"""
        ),
        short_scales=valued("tsd=1e3 mio=1e6 mrd=1e9 bio=1e12"),
        ordinals=numbered(
            """erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft""", 1
        ),
        entire=words("ganze ganzen ganzer ganzes"),
        minus=phrases("minus"),
        below=phrases("unter null|unter dem gefrierpunkt"),
        points=phrases("komma"),
        halves=phrases("einhalb|und ein halb|ein halb|und eine halbe|eine halbe"),
        mixed=named("anderthalb|eineinhalb|anderthalbe=1.5 dreiviertel=0.75"),
        ordinal_endings=phrases("ste|ster|sten|stem|stes|te|ter|ten|tem|tes"),
        part_endings=phrases("stel|tel"),
        parts=numbered(
            """hälfte|halb|halbe|halben|halber drittel viertel fünftel sechstel siebtel achtel
            neuntel zehntel""",
            2,
        ),
        joiners=words("und"),
        vague=valued("dutzende=12 hunderte=100 tausende=1000"),
        indefinite=words("ein eine einen einem einer eines"),
        at_least=phrases("mehr als|mindestens|über|minimum"),
        at_most=phrases("höchstens|weniger als|bis zu|maximum"),
        about=phrases("rund|etwa|ungefähr|fast|knapp|circa"),
        exactly=phrases("genau|exakt"),
        decimal_comma=True,
        to=words("bis"),
        between=words("zwischen"),
        suffixes=words("st nd rd th"),
        labels=words("artikel paragraf phase version"),
        per=words("pro per"),
        packed=True,
    ),
    dates=Dates(
        ago_before=phrases("vor"),
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
            """letzte|letzten|letzter|letztes|vergangene|vergangenen|vergangenes=last
            diese|diesen|dieser|dieses|diesem=this
            nächste|nächsten|nächster|nächstes|kommende|kommenden|kommendes=next"""
        ),
        stretches=named("woche=week monat|monats=month jahr|jahres=year wochenende=weekend"),
        relative=named("gestern=yesterday heute=today"),
        before_year=words("in seit ab bis im circa"),
        before_season=words("im"),
        links=words("bis und"),
        hour_words=words("uhr"),
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
    ),
    hedges=Hedges(
        cues=cues(
            possible=phrases(
                """könnte|könnten|kann|können|dürfte|dürften|möglicherweise|vielleicht|eventuell|
                womöglich|möglich"""
            ),
            likely=phrases("wahrscheinlich|voraussichtlich|vermutlich|wohl|erwartet"),
            hearsay=phrases(
                """angeblich|mutmaßlich|mutmaßliche|mutmaßlichen|mutmaßlicher|soll|sollen|
                verdächtigt|beschuldigt"""
            ),
            belief=phrases("offenbar|anscheinend|scheinbar|scheint|scheinen|gilt als"),
            advice=phrases("sollte|sollten|empfohlen|empfiehlt"),
            duty=phrases("muss|müssen|musste|mussten|verpflichtet|pflicht"),
            intent=phrases("plant|planen|will|wollen|erwägt|erwägen|beabsichtigt|prüft"),
        ),
    ),
    negation=Negation(
        words=words(
            """nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne
            weder"""
        ),
    ),
    names=Names(
        beside=words("herr frau präsident präsidentin minister ministerin kanzler kanzlerin"),
    ),
    page=Page(
        pictures=phrases("""
            foto|fotos|bild|bilder|symbolbild|symbolfoto|archivbild|archivfoto|grafik|video|
            bildunterschrift|bildquelle|quelle|fotograf"""),
        captions=phrases("das bild zeigt|das foto zeigt|im bild :|bild vergrößern"),
        credits=phrases("""
            mit material von …|mit informationen von …|mit agenturmaterial|mitarbeit : …|
            mitarbeit von …|redaktion : …|verantwortlicher redakteur : …|(text : …|
            kontakt : …|autor/autorin/autoren : …|dieser artikel/text/beitrag stammt von …"""),
        notes=phrases("""
            korrektur : …|berichtigung : …|hinweis : …|aktualisierung : …|update : …|
            eilmeldung|dieser artikel/text/beitrag wurde … aktualisiert|
            dieser artikel/text/beitrag wurde … korrigiert …|
            in einer früheren version … hieß es …|in einer früheren fassung …|(berichtigt : …|
            (wiederholung : …|(neu : …|sperrfrist : …|achtung/achtungshinweis redaktionen : …|
            nicht zur veröffentlichung …|anmerkung der redaktion : …|wir verwenden cookies …|
            diese website verwendet cookies …|alle rechte vorbehalten|
            melden sie sich … newsletter …"""),
        site=phrases("""
            lesen sie auch : …|lesen sie auch …|lesen sie mehr …|mehr zum thema …|mehr dazu …|
            weiterlesen|zum thema|teilen|artikel teilen …|teilen sie diesen artikel …|drucken|
            kommentare …|newsletter …|… newsletter abonnieren …|abonnieren sie …|
            jetzt anmelden …|anzeige|werbung|mehr lesen …|zur startseite|zum inhalt springen|
            artikel merken|artikel anhören …|bildergalerie …|kommentieren"""),
        ends=phrases("ende|(ende)|(schluss)|schluss|forts. folgt|fortsetzung folgt"),
        bare_places=True,
    ),
    sources=Sources(
        saying=words(
            """sagt sagte sagten sagen erklärt erklärte erklärten teilte teilten mitteilte
            mitteilten mitgeteilt betonte betonten berichtet berichtete berichteten meldete
            meldeten behauptete behaupteten kritisierte kritisierten warnte warnten bestätigte
            bestätigten versicherte versicherten räumte äußerte äußerten schrieb schrieben
            ergänzte ergänzten erläuterte meinte meinten verkündete bekräftigte entgegnete
            erwiderte beklagte unterstrich"""
        ),
        turned=words(
            """sagt sagte sagten erklärt erklärte erklärten teilte teilten betonte betonten
            berichtete berichteten meldete kritisierte warnte bestätigte versicherte räumte
            äußerte schrieb ergänzte erläuterte meinte so"""
        ),
        leads=phrases(
            """laut|nach angaben|nach aussage|nach aussagen|nach auskunft|nach ansicht|
            nach einschätzung|nach informationen|unter berufung auf"""
        ),
        acting=words("kritisierte kritisierten bestätigte bestätigten meldete meldeten"),
        clauses=words("dass daß er sie es man ob wie"),
        finite=words(
            """ist sind war waren hat haben hatte hatten wird werden wurde wurden soll sollen kann
            können müsse sei seien habe hätten werde könne"""
        ),
        cuts=words("am im in auf bei gegenüber nach seit vor zu um"),
        pronouns=words("er sie es man"),
        ends=words(
            "die das ein eine dass daß welche nachdem weil während als am im in auf mit gegenüber"
        ),
        breaks=words("und aber dass daß wie ob weil während obwohl wenn als nachdem bevor"),
        determiners=words("der die das ein eine einen des dem den sein ihre seine ihr"),
        never=words(
            """montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute abend
            morgen mittag nachmittag woche sprecher sprecherin mit auch selbst"""
        ),
    ),
    direction=DIRECTION,
    scope=SCOPE,
    tense=TENSE,
)
