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


_MOST_NAMES = 100


def hand_over(state: PairState) -> PairState:
    """Ask for a form."""
    if state.reviewed is None:
        return state.saying(captions.STILL_COMPARING)
    return state.wanting(Ask({k: str(form) for k, form in _LETTERS.items()}, _asked))


def _asked(letter: str) -> Step:
    """Asks for a file, and offers a name."""
    form = _LETTERS[letter]

    def step(state: PairState) -> PairState:
        source = PurePath(state.right.source)
        name = sanitized("-".join(filter(None, (source.parent.name, source.stem))) or "pair")
        offered = f"{name}.handover.{_ENDINGS[form]}"
        return replace(state, form=form).wanting(OpenPrompt("file", offered))

    return step


def free_name(offered: str) -> str:
    """A name that no file has yet: `pair.handover.md`, `pair.handover-2.md`."""
    name, _, ending = offered.rpartition(".")
    names = (offered, *(f"{name}-{number}.{ending}" for number in range(2, _MOST_NAMES)))
    return next((one for one in names if not Path(one).exists()), offered)


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
    judgements = "1 judgement" if said == 1 else f"{said:,} judgements"
    return sanitized(f"{judgements} handed over: {path.absolute()}")
