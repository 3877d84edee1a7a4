r"""The hand-over as a page of Markdown.

# Handed over: 3 judgements of 1 pair, by Bo and Ida
Verdicts: 1 error, 1 fair.
1 thing has verdicts of two reviewers; they differ on 1.

## Still open: 3 findings in 1 pair
- night/wire.txt > night/brief.txt: 3 of 5 not judged

## night/wire.txt > night/rewrite.txt (The Islander)
2 judged: 1 error, 1 fair; 3 findings that matter are not judged

1. **ERROR** Ida, **FAIR** Bo, *they differ*: NUMBER, high, 95% sure, s18: aged 7-14 → 7 to 16
   - base: The order is for pupils aged 7-14.
   - other: The order is for pupils aged 7 to 16.
   - Ida, 2031-04-05 06:07 UTC: *ask the ministry*
   - Bo, 2031-04-05 07:10 UTC
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePath

from reader.late_pattern import late_pattern
from reader.model import Severity
from reader.report.handed import NOBODY, HandedItem, HandedPair, HandedSide, Handover, SaidOnce
from reader.text.clean import sanitized
from reader.text.how_many import counted
from reader.view.labels import LABELS

_MARKUP = late_pattern(r"([\\`*_{}\[\]<>#|!~&$@])")
_GRAVEST = ("error", "ask", "fair", "fair (rest)", "dismissed", "independent")
_NAMES = {str(kind): label for kind, label in LABELS.items()}
"""What each kind of finding is called, as the screen has it."""
_DIGITS = 8
"""Hex digits of a digest that are enough to tell two articles apart by eye."""


def page(handover: Handover) -> str:
    """Everything as Markdown; a pair is a section."""
    lines = [f"# {_heading(handover)}", ""]
    lines += [line for line in _across(handover) if line]
    lines += _still_open(handover)
    for pair in handover.pairs:
        lines += ["", *_section(pair)]
    if not handover.pairs:
        lines.append("Nothing was judged.")
    return "\n".join(lines) + "\n"


def _heading(handover: Handover) -> str:
    names = [_plain(name or NOBODY) for name in handover.reviewers]
    by = f", by {_listed(names)}" if names else ""
    judged = counted(handover.judgements, "judgement")
    return f"Handed over: {judged} of {counted(len(handover.pairs), 'pair')}{by}"


def _across(handover: Handover) -> Iterator[str]:
    """The verdicts, where reviewers differ, and what is not here."""
    counts = Counter(one.verdict for item in handover.items for one in item.said if one.verdict)
    if told := ", ".join(f"{counts[each]:,} {each}" for each in _GRAVEST if counts[each]):
        yield f"Verdicts: {told}."
    both = [item for item in handover.items if item.both]
    if both:
        differ = sum(item.differs for item in both)
        have = "thing has" if len(both) == 1 else "things have"
        yield f"{len(both):,} {have} verdicts of two reviewers or more; they differ on {differ:,}."
    if handover.elsewhere:
        yield f"{counted(handover.elsewhere, 'more judgement')} of articles that are not here."


def _still_open(handover: Handover) -> Iterator[str]:
    """Pairs in which something waits to be judged."""
    if not handover.open:
        return
    left = sum(one.left_over for one in handover.open)
    pairs = counted(len(handover.open), "pair")
    yield from ("", f"## Still open: {counted(left, 'finding')} in {pairs}", "")
    for one in handover.open:
        names = " > ".join(_plain(_named(path)) for path in (one.left, one.right))
        yield f"- {names}: {one.left_over} of {one.waiting} not judged"


def _named(path: str) -> str:
    """A file with its folder, since there is a `wire.txt` in each."""
    return "/".join(PurePath(path).parts[-2:])


def _section(pair: HandedPair) -> Iterator[str]:
    alone = bool(pair.left.file) and pair.left.file == pair.right.file
    titles = [_titled(pair.left)] if alone else map(_titled, (pair.left, pair.right))
    yield f"## {' > '.join(titles)}{', read alone' if alone else ''}"
    yield ""
    counts = Counter(one.verdict for item in pair.items for one in item.said if one.verdict)
    judged = ", ".join(f"{count} {verdict}" for verdict, count in counts.items())
    notes = sum(not one.verdict for item in pair.items for one in item.said)
    told = [f"{sum(counts.values())} judged: {judged}"] if judged else []
    told += [counted(notes, "note")] if notes else []
    rest = pair.unjudged.get(Severity.HIGH, 0)
    matter = "finding that matters is" if rest == 1 else "findings that matter are"
    yield (", ".join(told) or "nothing judged") + (f"; {rest} {matter} not" if rest else "")
    for side in (pair.left, pair.right):
        if side.gone:
            yield f"*{_plain(side.gone)}*"
    sides = (pair.left,) if alone else (pair.left, pair.right)
    abouts = [_about(side) for side in sides if side.digest]
    yield from (["", *abouts] if abouts else [])
    yield ""
    for number, item in enumerate(pair.items, 1):
        yield f"{number}. {_item(item, alone=alone)}"
        yield from (f"   - {line}" for line in _below(item, alone=alone))


def _titled(side: HandedSide) -> str:
    outlet = f" ({_plain(side.outlet)})" if side.outlet else ""
    name = _plain(_named(side.file)) if side.file else "an article that is gone"
    return f"{name}{outlet}"


def _about(side: HandedSide) -> str:
    """The file, what it says of itself; small, the beginning of the digest of its words."""
    known = [_plain(each) for each in (side.headline, side.published) if each]
    about = f": {', '.join(known)}" if known else ""
    return f"- {_plain(side.file or 'gone')}{about} <sub>{side.digest[:_DIGITS]}</sub>"


def _item(item: HandedItem, *, alone: bool) -> str:
    verdicts = ", ".join(
        f"**{(one.verdict or 'note').upper()}** {_plain(one.by or NOBODY)}" for one in item.said
    )
    differ = ", *they differ*" if item.differs else ""
    chance = "" if item.chance is None else f"{item.chance:.0%} sure"
    numbers = item.sentence
    if item.left_sentences and item.right_sentences and not alone:
        numbers = f"{numbers} ({item.left_sentences} → {item.right_sentences})"
    about = "" if alone else _NAMES.get(item.about, item.about)  # it has no rows
    parts = (about, item.severity, chance, numbers)
    where = ", ".join(filter(None, parts))
    told = ": ".join(_plain(each) for each in (where, item.says, item.lost) if each)
    return f"{verdicts}{differ}: {told}"


def _below(item: HandedItem, *, alone: bool) -> Iterator[str]:
    """Both wordings, of an article alone its own, and who said what when."""
    if alone and item.left:
        yield _plain(item.left)
    elif item.left or item.right:
        for name, words in (("base", item.left), ("other", item.right)):
            yield f"{name}: {_plain(words) or '(nothing)'}"
    yield from (_note(one) for one in item.said)


def _note(one: SaidOnce) -> str:
    at = f", {one.at.replace('T', ' ').removesuffix('+00:00')} UTC" if one.at else ""
    note = f": *{_plain(one.note)}*" if one.note else ""
    return f"{_plain(one.by or NOBODY)}{_plain(at)}{note}"


def _listed(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _plain(text: str) -> str:
    """Words that Markdown takes for nothing else, on one line."""
    return _MARKUP.sub(r"\\\1", " ".join(sanitized(text).split()))
