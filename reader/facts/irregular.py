"""The irregular forms of English verbs and nouns that news uses, by the first of their row."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_ROWS = """
say|says|said tell|told find|found make|made go|went|gone|goes take|took|taken give|gave|given
get|got|gotten know|knew|known think|thought see|saw|seen come|came leave|left bring|brought
begin|began|begun keep|kept hold|held write|wrote|written stand|stood hear|heard meet|met
run|ran pay|paid sit|sat speak|spoke|spoken lie|lay|lain lead|led grow|grew|grown lose|lost
fall|fell|fallen send|sent build|built understand|understood draw|drew|drawn break|broke|broken
spend|spent rise|rose|risen drive|drove|driven buy|bought wear|wore|worn choose|chose|chosen
sell|sold catch|caught fight|fought win|won teach|taught eat|ate|eaten sink|sank|sunk
steal|stole|stolen shoot|shot throw|threw|thrown fly|flew|flown feel|felt show|shown
drink|drank|drunk sing|sang|sung swim|swam|swum strike|struck freeze|froze|frozen
hide|hid|hidden ride|rode|ridden seek|sought shake|shook|shaken sleep|slept sweep|swept
bear|bore|born|borne tear|tore|torn deal|dealt feed|fed flee|fled lend|lent mean|meant
swear|swore|sworn withdraw|withdrew|withdrawn overthrow|overthrew|overthrown bite|bit|bitten
man|men woman|women child|children person|people foot|feet death|dead|die|died|dies
undergo|underwent|undergone|undergoes become|became overcome|overcame arise|arose|arisen
forget|forgot|forgotten forgive|forgave|forgiven hang|hung shine|shone spring|sprang|sprung
stick|stuck cling|clung creep|crept dig|dug kneel|knelt leap|leapt mistake|mistook|mistaken
shrink|shrank|shrunk slide|slid spin|spun spit|spat strive|strove|striven swell|swelled|swollen
swing|swung undertake|undertook|undertaken wake|woke|woken weave|wove|woven withhold|withheld
uphold|upheld foresee|foresaw|foreseen oversee|oversaw|overseen beat|beaten blow|blew|blown
forbid|forbade|forbidden rebuild|rebuilt retake|retook|retaken outgrow|outgrew|outgrown
bend|bent bleed|bled breed|bred dream|dreamt foretell|foretold mislead|misled overhear|overheard
override|overrode|overridden overtake|overtook|overtaken repay|repaid resell|resold
retell|retold rewrite|rewrote|rewritten sew|sewn sow|sown speed|sped spell|spelt spill|spilt
spoil|spoilt stride|strode string|strung undo|undid|undone unwind|unwound wring|wrung
"""

IRREGULAR: Mapping[str, str] = MappingProxyType(
    {form: row.partition("|")[0] for row in _ROWS.split() for form in row.split("|")}
)
"""From a form to the first form of its row."""
