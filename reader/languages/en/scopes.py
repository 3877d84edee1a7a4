"""English words for how many something holds of, and for whether it has happened."""

from __future__ import annotations

from reader.languages.claims import Scope, Tense
from reader.languages.rows import opposites, phrases, words

SCOPE = Scope(
    amounts=opposites(
        """
        > all|every|each|entire|whole|both =
          some|several|part|parts|certain|few|a few|a handful|a number|a minority|selected
        > all|every|each|entire|whole = most|a majority|the majority|the bulk|half|many
        > most|for the most part|a majority|the majority|the bulk|all but a few|all but a handful|all but some|all but several|nearly all|almost all|virtually all|practically all =
          some|few|several|a few|a minority|half|part
        """
    ),
    highest=phrases(
        """
        largest|biggest|greatest|highest|tallest|longest|oldest|youngest|newest|strongest|fastest|
        richest|poorest|deadliest|worst|best|busiest|heaviest|wettest|driest|hottest|coldest|
        warmest|first|last|most|smallest|lowest|shortest|weakest|costliest|deepest|widest|steepest|
        brightest|earliest|closest|cheapest|finest|leading|top|sharpest|broadest|furthest|farthest
        """
    ),
    one_of=phrases("one of|some of|among|two of|three of|second|third|fourth|fifth|sixth"),
    places=(
        "city|town|village|neighbourhood|neighborhood|borough",
        "region|district|county|province|state|area",
        "country|nation",
        "continent|europe|asia|africa",
        "world|globe|planet|earth",
    ),
    since=frozenset({"since"}),
    ever=phrases("ever|never before|on record|in history|of all time|in living memory|all time"),
    only=frozenset({"only", "solely", "exclusively"}),
    sole=words("only sole lone"),
    of=words("of"),
    parts=phrases(
        """
        half of|half the|half its|part of|parts of|most of|much of|some of|many of|nearly all of|almost all of|
        nearly all|almost all|nearly every|a third of|a quarter of|two thirds of|three quarters of|a fifth of|
        more than half of|less than half of|the majority of|a majority of|the bulk of|sections of|a section of|
        portions of|a portion of|a number of|several of|at least one of|one of|two of|three of|a few of|few of
        """
    ),
    partly=words(
        "partly partially largely mostly mainly almost nearly chiefly percent per cent halved partial fraction"
    ),
)

TENSE = Tense(
    planned=phrases(
        """
        will|'ll|shall|is to|are to|was to|were to|due to|set to|plans to|plan to|planned to|
        planning to|intends to|intend to|intended to|going to|about to|scheduled to|expected to|
        aims to|hopes to|wants to|poised to|would|prepares to|preparing to|promised to|vowed to|
        aim to|aiming to|hope to|hoping to|want to|prepare to|seeks to|seek to|seeking to|looks to|
        look to|looking to|promises to|promise to|vows to|pledges to|pledged to|slated to|ready to|
        on course to|on track to|in line to|supposed to|meant to
        """
    ),
    told=phrases(
        "was to blame|were to blame|is to blame|are to blame|be to blame|would later|would eventually|would go on to|would become|would come to|would then|would end up|was to become|were to become|was to remain|was to prove|were to prove|was to last"
    ),
    done=frozenset({"has", "have", "had", "did", "was", "were"}),
    settling=phrases(
        "agree|decid|vot|approv|appoint|nam|chos|pick|select|elect|hir|sign|book|order|grant|allow|"
        "authori|cleared|promis|pledg|vow|commit|invit|schedul|set|fixed|chartered|commission|award|"
        "won|contract|resolv|opt|arrang|task|assign|accept|offer|propos|recruit|told|asked|confirm"
    ),
    unreal=words("should could would might ought"),
    owing=phrases("has to|have to"),
    going_on=("ing",),
    acts=words(
        """comment answer response reply reaction act action move step task job role part duty
        mistake error sin crime purpose point aim goal idea intention way method trick habit choice
        option solution remedy advice"""
    ),
    agents=words("by"),
    past_endings=("ed",),
    undecided=(
        r"\b(?:decid(?:e|es|ing)|decision|undecided|not (?:yet )?decided|weigh(?:s|ing)?|consider(?:s|ing)?"
        r"|examin(?:e|es|ing)|review(?:s|ing)?|assess(?:es|ing)?|look(?:s|ing)? (?:at|into)"
        r"|(?:vote|rule|deliberate)s? on)\b[^.;]{0,40}?\bwhether\b"
        r"|\bstill (?:have|has|need|needs) to\b|\b(?:have|has) (?:still|yet) to\b|\bmust still\b"
    ),
)
