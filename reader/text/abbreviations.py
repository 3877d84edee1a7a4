"""Abbreviations that end in a full stop and end no sentence, by language.

In lower case and without the last stop. `sentencex` knows most of the English ones; what stands
here is what news copy adds, in the languages that the reader tells apart.
"""

from __future__ import annotations

from collections.abc import Mapping


def _words(**by_language: str) -> Mapping[str, frozenset[str]]:
    return {language: _listed(row) for language, row in by_language.items()}


def _listed(row: str) -> frozenset[str]:
    return frozenset(row.split())


TITLES = _words(
    en="""mr mrs ms messrs dr prof gen lt col maj capt cpt sgt cpl pvt cmdr cdr adm gov lt.gov sen
    sens rep reps rev hon amb supt det insp pres atty mt ft fr vs v i.e e.g viz approx""",
    de="""hr hrn fr frl dr prof ing dipl st z.b u.a d.h i.d.r o.ä v.a bzw vgl fa ggf evtl bspw ca
    zzgl inkl exkl einschl bzgl sog lfd ehem kath ev max zzt""",
    fr="m mm mme mmes mlle mlles dr pr me mgr st ste gén col cdt boul env c.-à-d p.ex art",
    es="""sr sra sres srta dr dra d dña gral almte lic lcdo lcda ing arq prof mons ud uds vd vds st
    sto sta""",
    it="""sig sig.ra sigg dott dott.ssa prof avv ing arch geom rag cav on sen mons gen col ten cap
    s.e""",
    pt="sr sra srs dr dra prof profa eng gen cel exmo",
    nl="dhr mevr mw dr prof ir ing drs ds jhr mr st",
    ru="г гг ул им проф акад тов т.е т.к просп пер пгт кв гр",
    ar="د م أ",
)
"""Always followed by what they belong to: a name, a term, an example."""

NUMBERED = _words(
    en="no nos vol vols p pp fig figs art sec ch para op ex",
    de="nr abs art bd s kap ziff",
    fr="n no art vol p pp chap t al",
    es="núm n art vol pág págs cap",
    it="n art vol pag pagg cap",
    pt="n núm art vol pág cap",
    nl="nr art blz hfst",
    ru="ст п стр рис",
)
"""Inside a sentence before a number."""

INSIDE = _words(
    en="""jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
    sun st ave blvd rd dept univ assn inc co corp ltd bros est cf etc esp incl excl ala ariz ark
    calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa
    tenn tex va vt wash wis wyo""",
    de="jan feb mrz apr jun jul aug sep sept okt nov dez mio mrd tsd str usw etc geb gest allg",
    fr="janv févr avr juil sept oct nov déc av bd etc cf éd env ex",
    es="ene feb mar abr jun jul ago sept oct nov dic av avda cía ee.uu etc p.ej",
    it="gen feb mar apr giu lug ago set sett ott nov dic ecc ca",
    pt="jan fev mar abr mai jun jul ago set out nov dez av etc cia",
    nl="jan feb mrt apr jun jul aug sep sept okt nov dec enz bijv ca mln mld",
    ru="руб тыс млн млрд см др",
)
"""May end a sentence, but do so only where a word follows that starts one."""

STARTERS = _words(
    en="""the a an he she it they we i you his her its their our this that these those there here in
    on at but and or if when while after before as for from by with no not nobody one two some many
    most more both all what who why how""",
    de="""der die das ein eine er sie es wir ich ihr sein seine dies diese dieser in im am auf und
    aber doch""",
    fr="""le la les l un une des il elle ils elles nous on ce cet cette ces en à au dans mais et
    selon""",
    es="el la los las un una él ella ellos en al este esta esto pero y según lo su sus",
    it="il lo la i gli le l un una egli lui lei essi in nel ma e secondo questo questa",
    pt="o a os as um uma ele ela eles em no na mas e segundo este esta",
    nl="de het een hij zij ze wij er in op maar en dit dat deze",
    ru="он она оно они мы в на и но по это эти как",
)
"""Capitalised, they start a sentence."""

PLAIN = _words(
    en="""ill ore miss mass wash ala ark pa sun sat mon wed mar no nos art fig figs ex op sec para
    vol gen col rep reps rev hon sen ft fr del ind kan tex va mo""",
    de="art",
    fr="art col me m mm vol sept ex env al",
    es="mar",
    it="mar set ago art on col ten cap",
    pt="mar set dez out cap",
    nl="",
    ru="г гг им рис",
    ar="",
)
"""Words of the tables above that are plain words or units too, where they are written small."""

OPENERS = _words(
    en="""officials police authorities investigators detectives prosecutors lawyers lawmakers
    legislators voters critics supporters opponents protesters activists experts analysts economists
    researchers scientists doctors nurses officers soldiers troops rescuers firefighters paramedics
    residents neighbors neighbours witnesses relatives survivors victims passengers reporters
    editors workers employees farmers teachers students pupils parents families children fans""",
)
"""They open sentences of news, and no name is written so: after an initial a sentence begins."""

LETTERED = _listed(
    """hepatitis hépatite hepatite epatite influenza vitamin vitamins vitamine vitamina grade class
    klasse classe clase group gruppe groupe grupo gruppo groep plan plano piano type typ tipo
    category kategorie catégorie categoría categoria section sección block bloc bloque gate hall
    halle terminal platform room raum salle sala series serie série exhibit schedule model modell
    option variant tier team point punkt strain stamm figure company letter buchstabe"""
)
"""What a single letter names a kind of: the letter is no initial."""

PLATFORM = _listed("on via to from at auf über bei von sur en por no na su op")
"""Before the letter X these name the network."""

ORDINAL_STOP = _listed("cs da de et fi hr hu ko lv nb no pl sk sl sr tr")
"""Languages that write a stop after the number of a day."""

SAYING = _words(
    en="""said says asked asks told added adds wrote writes noted replied answered shouted cried
    yelled exclaimed wondered quipped joked recalled remarked demanded insisted warned continued
    tweeted posted texted screamed whispered pleaded begged declared announced explained argued
    stated claimed admitted complained concluded commented observed suggested muttered sighed
    responded retorted snapped urged vowed ordered recounted chanted sang boasted called laughed""",
)
"""What a speaker does right after a quotation, for languages whose speakers come first."""
