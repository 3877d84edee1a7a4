"""Closed classes of English words: what no name, source or statement is recognised by."""

from __future__ import annotations

from reader.facts.wordlists import listed

FUNCTION_WORDS = listed(
    """a an the this that these those such some any each every all both either neither no none
    another other others much many more most few fewer less least several enough own same i
    me my mine myself you your yours yourself he him his himself she her hers herself it its
    itself we us our ours ourselves they them their theirs themselves who whom whose which
    what whoever whatever one ones someone somebody something anyone anybody anything
    everyone everybody everything nobody nothing and or but nor so yet for if unless because
    since as while whereas although though when whenever where wherever before after until
    till once than whether however therefore moreover meanwhile nevertheless instead also
    besides further furthermore thus hence otherwise still of in on at by to from with
    without within into onto upon over under above below between among amid around about
    across along against through throughout during despite except toward towards behind
    beyond near off out up down via per like unlike inside outside according be is are was
    were been being am do does did done doing have has had having will would shall should
    can could may might must ought not n t s d ll re ve m here there now then again already
    always never often sometimes soon later earlier just only even very too quite rather
    almost nearly perhaps maybe ever away back first second third last next mr mrs ms miss
    dr"""
)
"""Words that carry grammar and not the story; lower case."""

OPENERS = FUNCTION_WORDS | listed(
    """according police officials residents critics experts authorities officers soldiers
    doctors scientists researchers workers farmers teachers students voters lawmakers
    investigators people men women children families villagers witnesses shares profits
    sales exports imports prices rates inflation floods fire rescuers engineers inspectors
    customs owners drivers organizers organisers ministers lawyers prosecutors protesters
    marchers passengers travelers travellers hackers analysts doctors nurses divers parents
    visitors tourists troops rebels gunmen snow rain storms heavy strong gusts waste dead
    parcels dozens hundreds thousands millions half most part roughly nearly turnout milk
    new old nearly roughly under following asked speaking built rebuilt founded opened born
    net gross retail net dried published copyright yesterday today tomorrow early late mid
    monday tuesday wednesday thursday friday saturday sunday january february march april
    may june july august september october november december"""
)
"""Words that open sentences with a capital letter and are no names."""
