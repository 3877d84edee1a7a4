"""What tells whether a full stop ends an English sentence; of others where theirs are unknown."""

from __future__ import annotations

from reader.languages.record import Sentences
from reader.languages.rows import words

SENTENCES = Sentences(
    titles=words(
        """mr mrs ms messrs dr prof gen lt col maj capt cpt sgt cpl pvt cmdr cdr adm gov
        lt.gov sen sens rep reps rev hon amb supt det insp pres atty mt ft fr vs v i.e e.g
        viz approx"""
    ),
    numbered=words("no nos vol vols p pp fig figs art sec ch para op ex"),
    inside=words(
        """jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs
        fri sat sun st ave blvd rd dept univ assn inc co corp ltd bros est cf etc ala ariz
        ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont
        neb nev okla ore pa tenn tex va vt wash wis wyo esp incl excl"""
    ),
    starters=words(
        """the a an he she it they we i you his her its their our this that these those there
        here in on at but and or if when while after before as for from by with no not
        nobody one two some many most more both all what who why how"""
    ),
    saying=words(
        """said says asked asks told added adds wrote noted replied answered shouted cried
        yelled exclaimed wondered quipped joked recalled remarked demanded insisted warned
        continued writes tweeted posted texted screamed whispered pleaded begged declared
        announced explained argued stated claimed admitted complained concluded commented
        observed suggested muttered sighed responded retorted snapped urged vowed ordered
        recounted chanted sang boasted called laughed"""
    ),
    plain=words(
        """ill ore miss mass wash ala ark pa sun sat mon wed mar no nos art fig figs ex op
        sec para vol gen col rep reps rev hon sen ft fr del ind kan tex va mo"""
    ),
    openers=words(
        """officials police authorities investigators detectives prosecutors lawyers
        lawmakers legislators voters critics supporters opponents protesters activists
        experts analysts economists researchers scientists doctors nurses officers
        soldiers troops rescuers firefighters paramedics residents neighbors neighbours
        witnesses relatives survivors victims passengers reporters editors workers
        employees farmers teachers students pupils parents families children fans"""
    ),
)
