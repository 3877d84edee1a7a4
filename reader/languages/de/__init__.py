"""German."""

from __future__ import annotations

from reader.languages.de.claims import DENIALS, DIRECTION, SCOPE, TENSE
from reader.languages.de.dates import DATES
from reader.languages.de.doers import ACTORS
from reader.languages.de.ends import ENDS
from reader.languages.de.hedges import HEDGES
from reader.languages.de.limits import LIMITS
from reader.languages.de.names import NAMES
from reader.languages.de.outcomes import OUTCOMES
from reader.languages.de.printed import PAGE
from reader.languages.de.speakers import SPEAKERS
from reader.languages.de.stakes import STAKES
from reader.languages.record import (
    Language,
    Negation,
    Numbers,
    Sentences,
    SmallWords,
    Sources,
    Writing,
)
from reader.languages.rows import named, numbered, phrases, valued, words

LANGUAGE = Language(
    code="de",
    name="German",
    writing=Writing(
        marks_inward=True,
        capital_nouns=True,
        inflected=True,
        declined=("en", "er", "es", "em", "e"),
        separable=words(
            """ab an auf aus bei durch ein fest fort her hin los mit nach um vor weg weiter zu
            zurück zusammen"""
        ),
    ),
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
        meaning=phrases("heißt übersetzt|übersetzt als|übersetzt"),
        forward=words(
            """der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen
            diesem in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für
            gegen ohne durch um bis seit während wegen und oder aber als wie dass daß ob weil
            wenn sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer kein keine keinen
            nicht sehr zwischen"""
        ),
        free=words(
            """ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann
            können konnte konnten soll sollen sollte sollten will wollen wollte wollten muss müssen
            musste mussten darf dürfen durfte durften es er sie wir ich man sich
            auch noch nur schon so da dort hier mehr"""
        ),
        articles=words("der die das den dem des ein eine einen einem einer eines"),
        prepositions=words(
            """in im ins an am ans auf aufs aus bei beim mit von vom zu zum zur für durch um
            wegen je pro entlang bezüglich"""
        ),
        telling=words("mit von vom durch aus"),
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
        doubtful_ordinals=words("achte achten"),
        before_ordinal=words("der die das den dem des am zum im vom beim zur"),
        entire=words("ganze ganzen ganzer ganzes"),
        minus=phrases("minus"),
        plus=words("plus"),
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
        others=words("andere anderen weitere weiteren"),
        another=phrases(
            "der andere|die andere|das andere|den anderen|ein anderer|eine andere|ein weiterer|eine weitere|ein weiteres"
        ),
        at_least=phrases("mehr als|mindestens|wenigstens|nicht weniger als|gut|über|minimum"),
        instead=phrases(", nicht|statt|anstatt|anstelle von"),
        reaching=words("auf"),
        by_steps=words("um"),
        of_them=phrases("davon|von ihnen|der|dieser|unter ihnen"),
        among_them=phrases("davon|darunter|von ihnen"),
        on_top=phrases("zusätzlich zu|neben|zuzüglich"),
        in_all=phrases("insgesamt|zusammen|tote und verletzte|tote oder verletzte"),
        beyond=phrases("mehr als|weniger als|über|unter|höher als|niedriger als|vor|hinter"),
        from_end=phrases("von hinten|von unten"),
        at_most=phrases("höchstens|maximal|nicht mehr als|weniger als|bis zu|maximum"),
        about=phrases("rund|etwa|ungefähr|fast|knapp|circa"),
        exactly=phrases("genau|exakt"),
        decimal_comma=True,
        to=words("bis"),
        between=words("zwischen"),
        suffixes=words("st nd rd th"),
        labels=words("artikel paragraf phase version"),
        per=words("pro per"),
        per_measure=words("pro per je"),
        rates=named(
            """stündlich=hour täglich=day wöchentlich=week monatlich=month vierteljährlich=quarter
            jährlich=year"""
        ),
        part_of=phrases("einer|eines|von einer|von einem"),
        close_odds=phrases("von"),
        margins=phrases("mehrheit|vorsprung|prozentpunkt|zehntel|abstand|marge|differenz"),
        aged=phrases("im alter von|alter von|alter zwischen"),
        aged_near=words("alter"),
        age_links=words("von bis zwischen und oder"),
        years_old=phrases(
            "jahre alt|jahren alt|jahre alte|jahre alten|jährige|jähriger|jährigen|jähriges"
        ),
        aged_in="jährig",
        no_nouns=words(
            """der die das den dem des ein eine einen einem einer von vom und andere anderen weitere
            weiteren neue neuen seine seinen ihre ihren"""
        ),
        packed=True,
    ),
    dates=DATES,
    hedges=HEDGES,
    negation=Negation(
        half_denying=words(
            "außer aufgehört hört hörte hörten stoppt stoppte gestoppt hält festhält stopp gegen wider"
        ),
        hardly=words("wenig wenige kaum selten schlecht weniger mangelhaft"),
        again=words("wieder erneut wiederhergestellt"),
        pending=words("noch"),
        last=phrases("zuletzt|letztmals|letzten mal|letzte mal"),
        which=words("ob was wer wo wie warum weil"),
        instead=words("sondern vielmehr"),
        distant=words("kein keine keinen keinem keiner keines niemand nichts weder"),
        verbal=words("nicht"),
        going_on=words("noch"),
        conditions=phrases("wenn|falls|solange|sofern|sollte|sollten"),
        unless=phrases("es sei denn|außer|bis|erst wenn|erst nach|sonst|andernfalls|ansonsten"),
        breaks=words("aber sondern"),
        hiding=phrases("genannt werden|zitiert werden|namentlich genannt"),
        until=words("bis bevor vor"),
        only_then=words("erst nachdem nach frühestens"),
        words=words(
            """nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne
            weder"""
        ),
        wherever=words(
            """inzwischen nun jetzt bereits schon mittlerweile immer häufig oft manchmal wieder
            weiterhin endlich vollständig ganz sehr zu viel äußerst"""
        ),
        trailing=words("nicht nie niemals"),
        needs={"ohne": words("mit")},
        prefixes=("un", "nicht"),
        whole=words("unter untersuchung unternehmen unterricht"),
        finding=words(
            """gefunden entdeckt festgestellt beobachtet gemeldet verzeichnet registriert bemerkt
            nachgewiesen aufgetreten ermittelt gesichtet"""
        ),
        idle=phrases(
            "nicht nur|nicht zuletzt|nicht weniger als|nicht mehr als|nichts als|schloss nicht aus|schlossen nicht aus|schließt nicht aus|schließen nicht aus|schließe nicht aus"
        ),
        opposites=DENIALS,
        in_other_words=words(
            """hindert hindern hinderte hinderten versperrt versperrte verpasst verpasste verfehlt verfehlte ausgenommen befreit verschont unterblieb unterblieben ruht ruhte
            fehlen wegfiel weggefallen gekippt ausblieb verlor verweigert verweigerte abgewiesen zurückgewiesen verworfen ablehnt ablehnte
            lehnte abgelehnt bestreitet bestritt fehlt fehlte fehlten verhindert verhinderte weniger kaum keineswegs unklar
            gesperrt geschlossen untersagt untersagte verboten verbietet verbot verzichtet verzichtete
            weigert weigerte weigern weigerten geweigert weigerung ablehnung abschaffen abgeschafft schafft schaffte abschafft
            erlässt erlassen streicht strich streichen aufhebt aufhob widersetzt widersetzte sträubt sträubte verneint verneinte dementiert dementierte ausgeschlossen abgesagt gestrichen eingestellt beendet unverletzt unversehrt gescheitert scheitert scheiterte unmöglich unbekannt unverändert ledig leer entfällt entfiel ausgefallen einstimmig aufgehoben unterlassen vermieden vermeidet blockiert stillgelegt"""
        ),
    ),
    names=NAMES,
    actors=ACTORS,
    ends=ENDS,
    page=PAGE,
    sources=Sources(
        saying=words(
            """sagt sagte sagten sagen erklärt erklärte erklärten teilte teilten mitteilte
            mitteilten mitgeteilt betonte betonten berichtet berichtete berichteten meldete
            meldeten behauptete behaupteten kritisierte kritisierten warnte warnten bestätigte
            bestätigten versicherte versicherten räumte äußerte äußerten schrieb schrieben
            ergänzte ergänzten erläuterte meinte meinten verkündete bekräftigte entgegnete
            erwiderte beklagte unterstrich betont behauptet kritisiert warnt bestätigt versichert
            äußert schreibt ergänzt erläutert meint bekräftigt entgegnet erwidert beklagt"""
        ),
        joining=words("und"),
        theirs=words("sein seine seiner ihr ihre ihrer"),
        owning=words("der die das ein eine sein seine ihr ihre dieser diese dieses"),
        as_said=words("wie"),
        no_subjects=words("dass in im auf am"),
        after_subject=words("der die nach"),
        turned=words(
            """sagt sagte sagten erklärt erklärte erklärten teilte teilten betonte betonten
            berichtete berichteten meldete kritisierte warnte bestätigte versicherte räumte
            äußerte schrieb ergänzte erläuterte meinte so betont behauptet kritisiert warnt
            bestätigt versichert äußert schreibt ergänzt erläutert meint bekräftigt entgegnet
            erwidert beklagt entgegnete erwiderte"""
        ),
        leads=phrases(
            """laut|nach angaben|nach aussage|nach aussagen|nach auskunft|nach ansicht|
            nach einschätzung|nach informationen|nach darstellung|nach überzeugung|nach meinung|
            unter berufung auf|aus sicht|heißt es in|heißt es im|heißt es aus|heißt es bei|
            hieß es in|hieß es im|hieß es aus|hieß es bei|geht aus|ging aus"""
        ),
        leads_after=words("zufolge"),
        bending=("en", "er", "em"),
        acting=words(
            """kritisierte kritisierten bestätigte bestätigten meldete meldeten betont behauptet
            kritisiert bestätigt versichert ergänzt erläutert bekräftigt entgegnet erwidert beklagt"""
        ),
        demanding=words(
            """verlangt verlangte verlangten verlangen fordert forderte forderten fordern gefordert
            bittet bat baten gebeten drängt drängte drängten erwartet erwartete erwarteten"""
        ),
        that=words("dass daß"),
        asked=words(
            """sagt sagen erklärt erklären mitteilt mitteilen bestätigt bestätigen versichert
            berichtet berichten meldet begründet schreibt erläutert äußert"""
        ),
        clauses=words("dass daß er sie es man ob wie"),
        finite=words(
            """ist sind war waren hat haben hatte hatten wird werden wurde wurden soll sollen kann
            können müsse sei seien habe hätten werde könne"""
        ),
        reported=words(
            """sei seien habe hätten werde würden könne könnten müsse müssten dürfe dürften solle
            wolle gebe komme bleibe stehe gehe liege reiche lasse"""
        ),
        cuts=words("am im in auf bei gegenüber nach seit vor zu um"),
        pronouns=words(
            "er sie es man ihm ihr ihnen dieser diese dieses jener jene letzterer letztere"
        ),
        ends=words(
            "die das ein eine dass daß welche nachdem weil während als am im in auf mit gegenüber"
        ),
        breaks=words("und aber dass daß wie ob weil während obwohl wenn als nachdem bevor"),
        determiners=words("der die das ein eine einen des dem den sein ihre seine ihr"),
        never=words(
            """montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute abend
            morgen mittag nachmittag woche sprecher sprecherin mit auch selbst dagegen
            veröffentlicht veröffentlichte veröffentlichten erschienen erschienene erschienenen
            hingegen jedoch zudem außerdem dazu weiter allerdings ferner später zuvor"""
        ),
    ),
    direction=DIRECTION,
    scope=SCOPE,
    tense=TENSE,
    outcomes=OUTCOMES,
    stakes=STAKES,
    limits=LIMITS,
    speakers=SPEAKERS,
)
