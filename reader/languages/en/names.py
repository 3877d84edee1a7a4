"""English titles, ranks and forms of address, and what opens sentences."""

from __future__ import annotations

from reader.languages.en.short_names import PET_NAMES, SHORT
from reader.languages.en.sorts import SORTS
from reader.languages.en.things import THINGS
from reader.languages.record import Names
from reader.languages.rows import named, phrases, rows_of, synonyms, words

NAMES = Names(
    things=THINGS,
    sorts=SORTS,
    short=SHORT,
    members=words(
        """republican democrat conservative liberal progressive socialist independent communist
        green libertarian tory nationalist unionist centrist native"""
    ),
    pet_names=PET_NAMES,
    titles=synonyms(
        """general|gen colonel|col major|maj captain|capt lieutenant|lt|lieut sergeant|sgt
        corporal|cpl private|pvt commander|cmdr admiral|adm brigadier|brig marshal commodore
        ensign inspector|insp superintendent|supt constable|const commissioner detective|det
        president|pres premier chancellor prime minister governor|gov|govs|governors senator|sen|sens|senators
        representative|rep|reps congressman|congresswoman secretary|sec mayor ambassador|amb
        chairman|chairwoman|chairperson|chair director professor|prof doctor|dr judge justice
        attorney prosecutor reverend|rev bishop archbishop cardinal pope imam rabbi
        sheikh|sheik king queen prince princess emperor sultan emir duke lord sir dame coach
        sheriff"""
    ),
    grades=words(
        """rear deputy vice acting interim assistant associate former ex outgoing incoming
        junior senior chief first second honorary foreign defense defence interior
        finance"""
    ),
    courtesies=words("mr mrs ms miss mx mister madam sir shri smt sri pandit tun datuk dato puan"),
    standings=named(
        """former|formerly|ex|onetime|past|retired|then|previous=former deputy|vice=deputy
        acting|interim|caretaker=acting assistant=assistant designate=designate
        elect=elect outgoing=outgoing"""
    )
    | dict.fromkeys(
        phrases(
            """used to be|used to serve as|used to work as|once was|was once|were once|once served as|
            was formerly|formerly served as|was previously|previously served as|
            previously worked as|formerly worked as"""
        ),
        "former",
    ),
    parts=rows_of(
        """
        defendant|accused|suspect|perpetrator|culprit victim
        defendant|accused|suspect witness|bystander|eyewitness plaintiff|complainant|claimant prosecutor judge|magistrate juror lawyer|solicitor|barrister
        buyer|purchaser|bidder seller|vendor
        owner|landlord|proprietor tenant|lodger|renter customer|client|shopper employee|staffer
        nurse|doctor|surgeon|physician|medic patient
        driver|motorist passenger
        teacher|headteacher pupil|student|schoolboy|schoolgirl
        husband wife|widow brother sister father mother son daughter uncle aunt nephew niece
        goalkeeper|keeper striker|forward defender midfielder referee|umpire coach|trainer|manager
        composer conductor
        winner loser
        """
    ),
    openers=words(
        """according police officials residents critics experts authorities officers
        soldiers doctors scientists researchers workers farmers teachers students voters
        lawmakers investigators people men women children families villagers witnesses
        shares profits sales exports imports prices rates inflation floods fire rescuers
        engineers inspectors customs owners drivers organizers organisers ministers
        lawyers prosecutors protesters marchers passengers travelers travellers hackers
        analysts doctors nurses divers parents visitors tourists troops rebels gunmen
        snow rain storms heavy strong gusts waste dead parcels dozens hundreds thousands
        millions half most part roughly nearly turnout milk new old nearly roughly under
        following asked speaking built rebuilt founded opened born net gross retail net
        dried published copyright yesterday today tomorrow early late mid monday tuesday
        wednesday thursday friday saturday sunday january february march april may june
        july august september october november december"""
    ),
    abbreviations=words(
        """mr mrs ms dr prof gen col lt capt sgt maj gov sen rep st rev hon cmdr adm brig
        pres supt jan feb mar apr jun jul aug sep sept oct nov dec no vs jr sr inc co
        corp ltd"""
    ),
    beside=words(
        """mr mrs ms dr sir dame lord lady president vice prime minister premier chancellor king
        queen prince princess chairman chairwoman chair chief general captain colonel admiral
        judge justice senator governor mayor secretary director professor reverend bishop
        pope saint north south east west former acting deputy spokesman spokeswoman
        spokesperson leader"""
    ),
    two_fields=words("and"),
    bodies=words(
        """department ministry office bureau agency institute center centre council committee
        commission administration board authority service secretary assistant minister academy
        society association federation school faculty college chamber union directorate"""
    ),
    joined=words(
        """led run held based born wide like style type era backed made owned area free bred
        built long only old size"""
    ),
    common=(
        "s",
        "tion",
        "sion",
        "ing",
        "ment",
        "ness",
        "ity",
        "ance",
        "ence",
        "age",
        "ship",
        "hood",
        "ture",
        "sure",
        "dom",
        "ism",
        "ist",
        "ful",
        "less",
        "ous",
        "ive",
        "ary",
        "able",
        "ible",
        "ly",
        "ed",
        "th",
        "cy",
        "ry",
        "or",
        "ple",
        "ter",
        "ner",
        "ver",
        "ker",
        "body",
        "one",
        "ic",
        "al",
        "ail",
        "ain",
        "ood",
        "ice",
        "ork",
        "and",
        "ater",
        "out",
        "ght",
    ),
    capitals=True,
)
