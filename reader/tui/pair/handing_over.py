"""Handing over what was said of a pair, or the pair with it: in which form, into which file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from reader.dataclass import replace
from reader.files.private import new_file
from reader.text.clean import sanitized
from reader.text.how_many import counted
from reader.theme.palette import Palette
from reader.tui import captions
from reader.tui.environment import Environment
from reader.tui.pair.pair_state import PairState, Step
from reader.tui.pair.wanted import Ask, HandOver, OpenPrompt, PairFile

_LETTERS: Mapping[str, PairFile] = {form.value[0]: form for form in PairFile}
_MOST_NAMES = 100
"""Names that are tried for a file, one after another."""


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
        offered = f"{name}.{_ending(form)}"
        return replace(state, form=form).wanting(OpenPrompt("file", offered))

    return step


def _ending(form: PairFile) -> str:
    from reader.report.handed import HandoverFormat

    if form is PairFile.HTML:
        return "report.html"
    return f"handover.{HandoverFormat(form.value).ending}"


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


def written_to_file(
    wanted: HandOver, environment: Environment, palette: Palette | None = None
) -> str:
    """Write the file, which must not be there yet; a notice of what came of it.

    A page has the looks of `palette`.
    """
    if environment.folder is None:
        return captions.NOT_HANDED_OVER
    page = wanted.form is PairFile.HTML
    written, notice = _page(wanted, palette) if page else _judgements(wanted)
    path = Path(wanted.path).expanduser()
    try:
        new_file(path, written.encode("utf-8", "replace"))
    except FileExistsError:
        return sanitized(f"{path} is there already: X again, with another name")
    except (OSError, ValueError, RuntimeError) as problem:
        return sanitized(f"not written: {problem}")
    return sanitized(f"{notice}: {path.absolute()}")


def _page(wanted: HandOver, palette: Palette | None) -> tuple[str, str]:
    """The pair as a page, with what was said of it."""
    from reader.report import PageStyle, render

    reviewed = wanted.reviewed
    style = PageStyle(palette=palette, findings=reviewed.findings, passages=reviewed.reviews)
    return render(reviewed.comparison, "html", style), "page written"


def _judgements(wanted: HandOver) -> tuple[str, str]:
    """What was said of the pair."""
    from reader.report.handed import HandoverFormat
    from reader.report.handover import written_handover
    from reader.review.handing_on import pair_handed_on

    handover = pair_handed_on(wanted.reviewed)
    written = written_handover(handover, HandoverFormat(wanted.form.value))
    return written, f"{counted(handover.judgements, 'judgement')} handed over"
