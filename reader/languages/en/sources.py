"""How English names a source."""

from __future__ import annotations

from reader.languages.record import Sources
from reader.languages.rows import phrases, synonyms, words


def _forms(row: str) -> frozenset[str]:
    """Every form of regular verbs, and irregular ones as `base|past|participle`."""
    found: set[str] = set()
    for entry in row.split():
        base, *rest = entry.split("|")
        stem = base.removesuffix("e")
        silent = base.endswith("e")
        ing = (stem if silent and not base.endswith("ee") else base) + "ing"
        sibilant = base.endswith(("s", "sh", "ch", "x", "o"))
        if base.endswith("y") and base[-2] not in "aeou":
            forms = [base[:-1] + "ies", base[:-1] + "ied", ing]
        else:
            forms = [base + ("es" if sibilant else "s"), base + ("d" if silent else "ed"), ing]
        found |= {base, *(rest or forms[1:2]), forms[0], forms[2]}
    return frozenset(found)


_SAYING = _forms(
    """say|said tell|told report announce state add note claim argue warn explain insist
        confirm declare disclose reveal acknowledge admit|admitted concede stress
        emphasize emphasise assert maintain contend allege predict suggest indicate
        remark recall testify write|wrote|written tweet estimate comment complain reply
        respond counter|countered caution reiterate recount mention observe quip joke
        predict forecast|forecast speculate hint imply assure inform notify advise vouch
        relate opine underline underscore highlight describe criticize criticise conclude
        believe think|thought fear|feared reckon feel|felt foresee|foresaw affirm aver
        assume attest posit postulate clarify elaborate profess proclaim post|posted tweet"""
) | words("quoted cited")

SOURCES = Sources(
    saying=_SAYING,
    showing=_forms(
        """show|showed|shown find|found reveal suggest indicate say|said report conclude
        state"""
    ),
    hinting=_forms(
        """accuse blame rule deny promise vow pledge agree refuse decline|declined urge
        call|called ask|asked demand propose recommend order|ordered plan|planned
        threaten expect|expected want|wanted hope reject welcome praise condemn
        list|listed put|put give|gave|given speak|spoke offer|offered
        label|labelled|labeled dismiss term|termed name|named count|counted identify"""
    ),
    acting=_forms(
        """add announce note claim declare acknowledge admit|admitted concede maintain contend conclude
        recall write|wrote|written observe recount counter|countered inform notify advise relate
        describe criticize criticise believe think|thought fear|feared feel|felt foresee|foresaw
        explain assume proclaim clarify post|posted reply respond complain comment assure hint"""
    ),
    clauses=words("that he she it they we i you there what how why who whether"),
    finite=words(
        """is are was were has have had will would could may might can must should shall did does
        do isn aren wasn weren hasn haven hadn won wouldn couldn didn doesn don"""
    ),
    planned=words("due set expected scheduled going slated poised about"),
    verb_endings=("ed", "s"),
    documents=words(
        """audit survey poll polls study studies report reports document documents figures
        data records statistics results filing filings memo letter inquiry investigation
        review analysis ruling indictment complaint lawsuit census count estimate
        estimates images footage video photos papers notice statement trial documents
        findings proposal proposals plan plans bill draft"""
    ),
    leads=phrases(
        """according to|as reported by|reported by|reports from|reports by|in the words of|
        in the view of|as per|citing|quoting|cited by|quoted by|confirmed by|stated by|
        announced by|told by|through his|through her|through their|
        through a spokesman|through a spokeswoman|through a spokesperson"""
    ),
    anonymous=phrases(
        """condition of anonymity|not be named|not wish to be named|not wish to be identified|not want to be named|not want to be identified|would not be identified|asked not be identified|not to be identified|declined to be named|
        declined to be identified|not to be named|not authorized to speak|
        not authorised to speak|speaking anonymously|who asked not|remain anonymous|
        remaining anonymous|spoke anonymously|source close to|sources close to|
        person close to|people close to|familiar with the matter|
        familiar with the situation|familiar with the plan|familiar with the plans|
        familiar with the talks|familiar with the discussions|familiar with the case|
        familiar with the investigation|familiar with the deliberations|
        familiar with the thinking|familiar with the deal|requested anonymity|
        asked for anonymity|asking for anonymity|unnamed source|unnamed sources|
        unnamed official|unnamed officials|anonymous source|anonymous sources|
        anonymous official|anonymous officials|anonymity|it did not identify|it didn't identify|
        they did not identify|they didn't identify|did not name them|unidentified source|
        unidentified sources|insider|insiders|
        a source said|sources said|source told|sources told|unidentified official|unidentified officials"""
    ),
    alike=synonyms(
        """police|officer|officers|constable army|military|soldiers|troops
        spokesman|spokeswoman|spokesperson|spokespeople
        official|officials|authorities|authority|government|administration
        resident|residents|villagers|locals|inhabitants|neighbors|neighbours
        doctor|doctors|medics|physician|physicians
        scientist|scientists|researchers|researcher|study|author|authors
        witness|witnesses|onlookers|bystanders lawyer|lawyers|attorney|attorneys|counsel
        company|companies|firm|firms|operator|operators|business|businesses|employer|employers
        prosecution|prosecutor|prosecutors media|press|newspaper|outlet
        report|reports|statement|account council|councillors|municipality|city
        parliament|lawmakers|legislators farmer|farmers|growers union|unions|labour|labor
        department|departments|office|offices|bureau|bureaus survey|poll|polls data|statistics|figures|numbers
        protester|protesters|demonstrator|demonstrators|marchers
        boss|head|chief|director|leader minister|ministry
        chair|chairman|chairwoman|chairperson teacher|teachers|schoolteacher"""
    ),
    pronouns=words(
        "he she they it who we i you one both two three four five six seven eight nine ten"
    ),
    turned=words(
        """said says asked added wrote warned explained recalled insisted reported argued
        noted"""
    ),
    nouns=words(
        """report reports claim claims comment comments notes state states reply point
        points post posts remark remarks complaint complaints highlight highlights tweet tweets
        quip quips thought feeling writing warning fears estimate estimates forecast forecasts list lists plan plans caution
        hint hints joke jokes call calls order orders offer offers demand demands promise
        promises pledge pledges count counts name names term terms"""
    ),
    participles=words(
        """alleged suspected feared estimated reported predicted accused blamed suspect"""
    ),
    suffered=phrases(
        """cited for|cited in|cited as|quoted in|quoted as|criticized for|criticised for|
        criticized over|criticised over|reported for|reported to|reported missing|noted for|
        described as|named as|praised for|blamed for|condemned for|dismissed as|labeled as|labelled as"""
    ),
    joining=words("and"),
    together=words("and"),
    relative=words("which who whose that"),
    plurals=("s",),
    no_plurals=words("s its his"),
    participle_endings=("ed",),
    after_participle=words("of by"),
    no_participles=words("complained warned"),
    adverb_endings=("ly",),
    owning=words("the a an his her its their our my this that"),
    mouthpieces=words("through"),
    what=words("what"),
    calling=words("called calls call described describes termed says said"),
    quoting=words("quoted quotes cited cites"),
    passing_on=words("citing quoting"),
    to=words("to"),
    before_infinitive=words("to being"),
    never_infinitive=words("said"),
    passive=words("be been is are was were"),
    denied=words("not t"),
    trailing_endings=("ing",),
    as_said=words("as"),
    no_subjects=words("that on in it there they"),
    after_subject=words("who as after"),
    theirs=words("his her their"),
    demanding=words(
        """demand demands demanded demanding ask asks asked asking insist insists insisted
        insisting request requests requested requesting recommend recommends recommended propose
        proposes proposed urge urges urged suggest suggests suggested require requires required
        order orders ordered"""
    ),
    that=words("that"),
    asked=frozenset(verb for verb in _SAYING if f"{verb}s" in _SAYING),
    seated=words("based"),
    determiners=words(
        """the a an his her its their our my your this that these those no any some new such"""
    ),
    claim_opens=words("that the a an it he she they there this these his her its their on ,"),
    modals=words("will would can could may might must should shall to ll d"),
    adverbs=words(
        """also never always already first later then again only just still now once ever
        even"""
    ),
    ends=words("that who which whose when while but as after before because where"),
    breaks=words(
        """and but that which while although though because if when as after before since until
        where whether"""
    ),
    anyone=words(
        """agency report reports team group company official officials outlet outlets
        dispatch scientists researchers authorities source sources representatives media
        state statement network networks channel channels broadcaster newspaper paper station
        magazine website site show program programme"""
    ),
    state=words(
        """government governments authority authorities official ministry state regime
        cabinet country"""
    ),
    institutions=words(
        """agency ministry department office council service institute bank union court committee
        commission party association federation campaign group team"""
    ),
    mute=words(
        """law laws bill act treaty constitution article rule rules contract sign banner
        placard regulation regulations draft clause section code agreement accord trail
        story book film song"""
    ),
    never=words(
        """monday tuesday wednesday thursday friday saturday sunday yesterday today week
        month year briefing statement reporters news conference later told said says also
        own new both published released issued two three four five six seven eight nine ten"""
    ),
)
