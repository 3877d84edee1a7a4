"""Many pairs checked in their order: as it was kept, else by processes.

What is printed of a pair is kept in the index under both articles and paths, and under all that was
asked for and that a comparison follows; so the same command says the same again without comparing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import cast

from reader.cli.bar import Bar
from reader.cli.check_pair import Checked, CheckWish
from reader.cli.check_pairs import Pairs
from reader.library.keeping import Pair, keeping
from reader.library.readings import Readings
from reader.review.state.digests import digest


def checked_pairs(asked: Pairs, wish: CheckWish, kept: Readings, bar: Bar) -> Iterator[Checked]:
    """What is said of each pair, in their order."""
    options = kept.options()
    options = options and digest("check", options, repr(wish))
    keys = _keys(asked) if options else {}
    found: Mapping[Pair, Checked] = kept.index.found(keys.values(), options, from_text)
    done = {pair: found[key] for pair, key in keys.items() if key in found}
    left = [pair for pair in asked.pairs if pair not in done]
    answers = kept.worked(left, lambda: bar(len(done) / len(asked.pairs)))
    with keeping(kept.index, options) as keep:
        for pair in asked.pairs:
            while pair not in done:
                told, answer = next(answers)
                one = done[told] = cast("Checked", answer)
                if not one.problem and told in keys:
                    keep(keys[told], as_text(one))
            yield done[pair]


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
