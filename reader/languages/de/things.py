"""Things of one sort of which one is never another, in the words of this language."""

from __future__ import annotations

from reader.languages.rows import words

THINGS = (
    words("listerien salmonellen noroviren legionellen campylobacter kolibakterien"),
    words("masern mumps röteln cholera typhus malaria tuberkulose grippe diphtherie"),
    words("weizen gerste mais roggen hafer reis hirse"),
    words("kupfer zink nickel lithium kobalt zinn blei gold silber uran"),
    words("arsen quecksilber cadmium asbest benzol ammoniak chlor"),
    words("diesel benzin kerosin methan propan wasserstoff"),
    words("rinder schafe schweine ziegen pferde hühner enten puten"),
    words("wolf bär luchs fuchs dachs biber"),
    words("niere leber lunge herz magen"),
    words("heroin kokain cannabis methamphetamin fentanyl"),
)
