"""Many pairs checked in their order: as it was kept, else by processes.

What is printed of a pair is kept in the index under both articles and paths, and under all that was
asked for and that a comparison follows; so the same command says the same again without comparing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import partial
from time import monotonic
from typing import cast

from reader.cli.bar import Bar
from reader.cli.check_pair import Checked, CheckWish
from reader.cli.check_pairs import Pairs
from reader.library.answering import Task
from reader.library.readings import Readings
from reader.review.state.digests import digest

MANY_PAIRS = 8
"""From which processes are started."""
_KEPT_EVERY = 1.0

Pair = tuple[str, str]


def checked_pairs(asked: Pairs, wish: CheckWish, kept: Readings, bar: Bar) -> Iterator[Checked]:
    """What is said of each pair, in their order."""
    options = kept.options()
    options = options and digest("check", options, repr(wish))
    keys = _keys(asked) if options else {}
    found: Mapping[Pair, Checked] = kept.index.found(keys.values(), options, from_text)
    done = {pair: found[key] for pair, key in keys.items() if key in found}
    left = [pair for pair in asked.pairs if pair not in done]
    bar_now = partial(_shown, bar, done, asked)
    tasks = (Task("work", pair) for pair in left)
    work = kept.work
    assert work
    answers = kept.done(tasks, len(left) >= MANY_PAIRS, lambda task: work(task.paths), bar_now)
    fresh: dict[Pair, str] = {}
    written = monotonic()
    try:
        for pair in asked.pairs:
            while pair not in done:
                task, answer = next(answers)
                base, other = task.paths
                one = done[base, other] = cast("Checked", answer)
                if not one.problem and (base, other) in keys:
                    fresh[keys[base, other]] = as_text(one)
                if monotonic() - written > _KEPT_EVERY:
                    kept.index.keep_found(fresh, options)
                    fresh, written = {}, monotonic()
            yield done[pair]
    finally:
        kept.index.keep_found(fresh, options)


def _shown(bar: Bar, done: Mapping[Pair, Checked], asked: Pairs) -> None:
    bar(len(done) / len(asked.pairs))


def _keys(asked: Pairs) -> dict[Pair, Pair]:
    """For each pair of which both articles are known two digests: words, and path."""
    exact = asked.exact
    return {
        (base, other): (digest(exact[base], base), digest(exact[other], other))
        for base, other in asked.pairs
        if exact.get(base) and exact.get(other)
    }


def as_text(one: Checked) -> str:
    """A text that can be kept, behind its digest: what is damaged must not be printed."""
    text = json.dumps(one)
    return f"{digest(text)} {text}"


def from_text(text: str) -> Checked | None:
    """What `as_text` made a text of; None for anything else."""
    try:
        own, _, text = text.partition(" ")
        if own != digest(text):
            return None
        words, found, lines, rules, possible, problem, counts, files = json.loads(text)
        told = [str(line) for line in lines], [(str(rule), int(count)) for rule, count in rules]
        places = [int(count) for count in counts], [str(file) for file in files]
        return Checked(str(words), bool(found), *told, int(possible), str(problem), *places)
    except (ValueError, TypeError, AttributeError):
        return None
