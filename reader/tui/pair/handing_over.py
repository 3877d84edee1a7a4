"""Handing over what was said of a pair: which form, which file, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from reader.dataclass import replace
from reader.report.handed import HandoverFormat
from reader.text.clean import sanitized
from reader.tui import captions
from reader.tui.environment import Environment
from reader.tui.pair.pair_state import PairState, Step
from reader.tui.pair.wanted import Ask, HandOver, OpenPrompt

_LETTERS: Mapping[str, HandoverFormat] = {form.value[0]: form for form in HandoverFormat}
_ENDINGS: Mapping[HandoverFormat, str] = {
    HandoverFormat.MARKDOWN: "md",
    HandoverFormat.CSV: "csv",
    HandoverFormat.JSON: "json",
}


def hand_over(state: PairState) -> PairState:
    """Ask for a form."""
    if state.reviewed is None:
        return state.saying(captions.STILL_COMPARING)
    return state.wanting(Ask({k: str(form) for k, form in _LETTERS.items()}, _asked))


def _asked(letter: str) -> Step:
    """Asks for a file, and offers a name."""
    form = _LETTERS[letter]

    def step(state: PairState) -> PairState:
        name = PurePath(state.right.source).stem or "pair"
        now = replace(state, form=form)
        return now.wanting(OpenPrompt("file", f"{sanitized(name)}.handover.{_ENDINGS[form]}"))

    return step


def into(path: str) -> Step:
    """Writes into a file."""

    def step(state: PairState) -> PairState:
        if state.reviewed is None or not path.strip():
            return state.saying(captions.NOT_HANDED_OVER)
        return state.wanting(HandOver(state.reviewed, state.form, path.strip()))

    return step


def written_to_file(wanted: HandOver, environment: Environment) -> str:
    """Write the file, which must not be there yet; a notice of what came of it."""
    if environment.folder is None:
        return captions.NOT_HANDED_OVER
    from reader.report.handover import written_handover
    from reader.review.handing_on import pair_handed_on

    handover = pair_handed_on(wanted.reviewed)
    path = Path(wanted.path).expanduser()
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(written_handover(handover, wanted.form))
    except FileExistsError:
        return sanitized(f"{path} is there already: X again, with another name")
    except (OSError, ValueError, RuntimeError) as problem:
        return sanitized(f"not written: {problem}")
    said = handover.judgements
    return sanitized(f"{said:,} {'judgement' if said == 1 else 'judgements'} handed over: {path}")
