"""Verbs and phrases with which English names a source, and words that stand for the same source."""

from __future__ import annotations

from collections.abc import Mapping

from reader.facts.wordlists import listed


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


SAYING = _forms(
    "say|said tell|told report announce state add note claim argue warn explain insist confirm "
    "declare disclose reveal acknowledge admit|admitted concede stress emphasize emphasise assert "
    "maintain contend allege predict suggest indicate remark recall testify write|wrote|written "
    "tweet estimate comment complain reply respond counter|countered caution "
    "reiterate recount mention observe quip joke predict forecast|forecast "
    "speculate hint imply assure inform notify advise vouch relate opine underline underscore "
    "highlight describe criticize criticise conclude believe think|thought fear|feared "
    "reckon feel|felt speculate foresee|foresaw"
) | frozenset({"quoted", "cited"})
"""Verbs whose subject is the source of a claim."""

SHOWING = _forms(
    "show|showed|shown find|found reveal suggest indicate say|said report conclude state"
)
"""Verbs that make a document or a count the source."""

HINTING = _forms(
    "accuse blame rule deny promise vow pledge agree refuse decline|declined urge call|called "
    "ask|asked demand "
    "propose recommend order|ordered plan|planned threaten expect|expected want|wanted hope "
    "reject welcome praise condemn list|listed put|put give|gave|given speak|spoke offer|offered "
    "label|labelled|labeled dismiss term|termed name|named count|counted identify"
)
"""Verbs that show who speaks, but whose loss is no lost source: `denied taking money`."""

DOCUMENTS = listed(
    """audit survey poll polls study studies report reports document documents figures data
    records statistics results filing filings memo letter inquiry investigation review
    analysis ruling indictment complaint lawsuit census count estimate estimates images
    footage video photos papers notice statement trial documents findings"""
)

LEADS: tuple[tuple[str, ...], ...] = (
    ("according", "to"),
    ("as", "reported", "by"),
    ("reported", "by"),
    ("reports", "from"),
    ("reports", "by"),
    ("in", "the", "words", "of"),
    ("in", "the", "view", "of"),
    ("as", "per"),
    ("citing",),
    ("quoting",),
    ("cited", "by"),
    ("quoted", "by"),
    ("confirmed", "by"),
    ("stated", "by"),
    ("announced", "by"),
    ("told", "by"),
    ("via",),
    ("through", "his"),
    ("through", "her"),
    ("through", "their"),
    ("through", "a", "spokesman"),
    ("through", "a", "spokeswoman"),
    ("through", "a", "spokesperson"),
)
"""What stands before a source."""

ANONYMOUS = (
    "condition of anonymity",
    "not be named",
    "not be identified",
    "declined to be named",
    "declined to be identified",
    "not to be named",
    "not authorized to speak",
    "not authorised to speak",
    "speaking anonymously",
    "who asked not",
    "remain anonymous",
    "remaining anonymous",
    "spoke anonymously",
    "source close to",
    "sources close to",
    "person close to",
    "people close to",
    "familiar with the",
    "unnamed",
    "anonymous",
)

_ALIKE = """
police officer officers constable
army military soldiers troops
spokesman spokeswoman spokesperson spokespeople
official officials authorities authority government administration
resident residents villagers locals inhabitants neighbors neighbours
doctor doctors medics physician physicians
scientist scientists researchers researcher study
witness witnesses onlookers bystanders
lawyer lawyers attorney counsel
company firm operator business employer
media press newspaper outlet
report reports statement account
council councillors municipality city
parliament lawmakers legislators
farmer farmers growers
union unions labour labor
survey poll polls
boss head chief director leader
minister ministry
chair chairman chairwoman chairperson
teacher teachers schoolteacher
"""

SAME_SOURCE: Mapping[str, str] = {
    word: row.split()[0] for row in _ALIKE.strip().splitlines() for word in row.split()
}
"""Words for the same source, by the first of their row."""

PRONOUNS = listed("he she they it who we i you one")
