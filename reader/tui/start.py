"""What a run of the screen begins with. Known before Textual is loaded, and made without it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from reader.dataclass import dataclass
from reader.keymap.keymap import Keymap
from reader.library.library_place import NOWHERE, LibraryPlace
from reader.model import Article
from reader.review.opener import SessionOpener
from reader.settings.settings import Settings
from reader.theme.depth import Depth
from reader.theme.palette import Palette
from reader.tui.environment import Environment


def save_nothing(name: str) -> None:
    """Where a chosen theme is saved nowhere."""


@dataclass(frozen=True, slots=True)
class ThemeState:
    """The first palette, in how many colours it is shown, and the folder of the user's own.

    `save` is called with the name of a theme that the reader chose.
    """

    palette: Palette
    depth: Depth = Depth.TRUECOLOR
    own: Path | None = None
    save: Callable[[str], None] = save_nothing

    def mapped(self, palette: Palette) -> Palette:
        """A palette in the colours of the depth; with all of them it is the palette itself."""
        if self.depth is Depth.TRUECOLOR:
            return palette
        from reader.theme.shades import palette_at

        return palette_at(palette, self.depth)


@dataclass(frozen=True, slots=True)
class Start:
    """What to open: a pair, or those of `paths` that `query` lists; settings, and themes.

    `name` is what the paths go by. `whole` gives the whole of an article of which the pair has the
    beginning. `notice` is told at the start.
    """

    settings: Settings
    theme_state: ThemeState
    session: SessionOpener
    language: str | None = None
    paths: Sequence[str] = ()
    query: str = ""
    find: Callable[[], Sequence[str]] | None = None
    name: str = ""
    notice: str = ""
    pair: tuple[Article, Article] | None = None
    whole: Callable[[Article], Article] | None = None
    environment: Environment = Environment()
    library: LibraryPlace = NOWHERE
    barred: frozenset[str] = frozenset()

    @property
    def keymap(self) -> Keymap:
        """The keys as the settings have them, without those of what is barred."""
        return Keymap(self.settings.keys, self.barred)
