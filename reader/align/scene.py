"""Two runs of sentences, the pairs that are the same, and the other pairs worth weighing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from math import fsum

from reader.align.chain import Step, heaviest
from reader.align.places import Cell, line_through
from reader.align.profile import Profile, profile
from reader.align.similarity import Lexicon, Vector, candidates, row_by_row
from reader.named_tuple import NamedTuple
from reader.progress import UNWATCHED, Progress, paced

FAINT = 0.4
"""The likeness under which a sentence is also weighed against those at its place."""

BACKGROUND = 150
"""Sentences of a side that say how rare its words are, if so many are without a twin or not."""


class Profiles(dict[int, Profile]):
    """Profiles by sentence, freed one by one: at one stroke, a long text's keep a key waiting."""

    def __del__(self) -> None:
        while self:
            self.popitem()


class Side(NamedTuple):
    """The sentences of one side: how long each is, and the profiles of those without a twin.

    `background` are profiles of others: between two edited sentences in a text that is otherwise
    the same, only the rest of the text can tell which words are rare.
    """

    sizes: Sequence[int]
    profiles: Mapping[int, Profile]
    background: Sequence[Profile]


def side(
    texts: Sequence[str], twins: Collection[int], language: str, progress: Progress = UNWATCHED
) -> Side:
    """One side for a `Scene`: sentences in `twins` have a sure partner and need no other."""
    free = [k for k in range(len(texts)) if k not in twins]
    profiles = Profiles((k, profile(texts[k], language)) for k in progress.over(free))
    others = sorted(twins)[: max(0, BACKGROUND - len(free))]
    background = [profile(texts[k], language) for k in others]
    return Side([len(text) + 1 for text in texts], profiles, background)


class Likeness(NamedTuple):
    """How alike two sentences are, each in 0..1, and the words that both have.

    `contain` is the weight of the shared words over that of the lighter sentence, `spread` over
    that of the heavier one; `grams` the cosine of character grams; `alike` the mean of `contain`,
    `grams` and the cosine of words.
    """

    alike: float
    contain: float
    spread: float
    grams: float
    shared: frozenset[str]


class Scene:
    """What the two rounds of `score` look at; the left is the side with more sentences.

    `same` pairs left and right sentences that are the same. `cells` are the candidates among the
    others, in order; `rows` and `columns` list for each sentence where its cells stand there.
    `anchors` are a chain of likely pairs and `line` the places that it lets expect. `sameness` is
    the share of sentences that are the same on both sides, `freedom` how little the articles have
    in words: 1 less the mean of every sentence's best likeness. Both are in 0..1.
    """

    def __init__(
        self, left: Side, right: Side, same: Mapping[int, int], progress: Progress = UNWATCHED
    ) -> None:
        self.left, self.right, self.same = left, right, same
        one, other = list(left.profiles), list(right.profiles)
        self.lexicon = Lexicon(
            [
                *left.profiles.values(),
                *right.profiles.values(),
                *left.background,
                *right.background,
            ]
        )
        vectors = [
            {k: self.lexicon.vector(profile) for k, profile in paced(side.profiles.items())}
            for side in (left, right)
        ]
        self.mass = tuple(
            {k: self.lexicon.mass(profile) for k, profile in paced(side.profiles.items())}
            for side in (left, right)
        )
        self.lengths = tuple(
            {k: self.lexicon.gram_length(profile) for k, profile in paced(side.profiles.items())}
            for side in (left, right)
        )
        found = candidates(
            list(vectors[0].values()), list(vectors[1].values()), progress.part(0, 0.5)
        )
        self._take([(one[a], other[b]) for a, b in found], {}, vectors, progress.part(0.5, 0.9))
        self.anchors = self._anchors()
        self.line = line_through(self.anchors, len(left.sizes), len(right.sizes))
        near = self._near_line()
        if near:
            known = dict(zip(self.cells, self.likeness, strict=True))
            self._take(row_by_row({*self.cells, *near}), known, vectors, progress.part(0.9, 1))
        sentences = len(left.sizes) + len(right.sizes)
        self.sameness = 2 * len(same) / max(1, sentences)
        self.freedom = 1 - self.sameness - fsum(self._best_likeness()) / max(1, sentences)

    def _take(
        self,
        cells: list[Cell],
        known: Mapping[Cell, Likeness],
        vectors: Sequence[Mapping[int, Vector]],
        progress: Progress,
    ) -> None:
        """Make these the cells; those of `known` need no comparison."""
        self.cells = cells
        self.index = {cell: k for k, cell in enumerate(paced(cells))}
        self.rows: dict[int, list[int]] = defaultdict(list)
        self.columns: dict[int, list[int]] = defaultdict(list)
        for k, (i, j) in enumerate(paced(cells)):
            self.rows[i].append(k)
            self.columns[j].append(k)
        fresh = [cell for cell in paced(cells) if cell not in known]
        found = dict(zip(fresh, self._compare(fresh, vectors, progress), strict=True))
        self.likeness = [known[cell] if cell in known else found[cell] for cell in paced(cells)]

    def _anchors(self) -> list[Cell]:
        """The heaviest chain of the same sentences and the pairs that beat their rivals."""
        steps = [Step(i, j, 1.0) for i, j in self.same.items()]
        row, column = (
            {x: self._best(y) for x, y in paced(z.items())} for z in (self.rows, self.columns)
        )
        for k, (i, j) in enumerate(paced(self.cells)):
            if row[i] == k == column[j]:
                steps.append(Step(i, j, self.likeness[k].alike))
        steps.sort()
        return [(steps[k].left, steps[k].right) for k in heaviest(steps)]

    def _best_likeness(self) -> Iterator[float]:
        for line in paced((*self.rows.values(), *self.columns.values())):
            yield max(self.likeness[k].alike for k in line)

    def _best(self, line: Sequence[int]) -> int:
        return max(line, key=lambda k: self.likeness[k].alike)

    def _near_line(self) -> set[Cell]:
        """For every sentence that is like no other, the pairs that its place alone suggests."""
        found: set[Cell] = set()
        for i in paced(self.left.profiles):
            if self._is_faint(self.rows.get(i)):
                found.update((i, j) for j in _around(self.line[0][i]) if j in self.right.profiles)
        for j in paced(self.right.profiles):
            if self._is_faint(self.columns.get(j)):
                found.update((i, j) for i in _around(self.line[1][j]) if i in self.left.profiles)
        return found - self.index.keys()

    def _is_faint(self, line: Sequence[int] | None) -> bool:
        return not line or max(self.likeness[k].alike for k in line) < FAINT

    def _compare(
        self, cells: Sequence[Cell], vectors: Sequence[Mapping[int, Vector]], progress: Progress
    ) -> list[Likeness]:
        """The likeness of each of `cells`."""
        lengths = self.lengths
        weights, squares = self.lexicon.words, self.lexicon.grams
        result = []
        for i, j in progress.over(cells):
            one, other = self.left.profiles[i], self.right.profiles[j]
            a, b = vectors[0][i], vectors[1][j]
            shared = one.stems & other.stems
            cosine = fsum([a[term] * b[term] for term in shared])
            mass = fsum(map(weights.__getitem__, shared))
            light, heavy = sorted((self.mass[0][i], self.mass[1][j]))
            grams = fsum(map(squares.__getitem__, one.grams & other.grams))
            grams /= lengths[0][i] * lengths[1][j]
            contain = mass / light
            alike = (cosine + grams + contain) / 3
            result.append(Likeness(alike, contain, mass / heavy, grams, shared))
        return result

    def weight(self, words: frozenset[str]) -> float:
        """The weight of a set of words; exactly rounded, so that their order cannot matter."""
        return fsum(map(self.lexicon.words.__getitem__, words))

    def rivals(self, values: Sequence[float]) -> list[tuple[int, int]]:
        """For every cell the places of the best other cell of its row and of its column, or -1."""
        rows = {i: _top_two(values, line) for i, line in paced(self.rows.items())}
        columns = {j: _top_two(values, line) for j, line in paced(self.columns.items())}
        return [
            (_other(rows[i], k), _other(columns[j], k))
            for k, (i, j) in enumerate(paced(self.cells))
        ]


def _around(place: float) -> range:
    """The three places about one."""
    middle = round(place)
    return range(middle - 1, middle + 2)


def _top_two(values: Sequence[float], line: Sequence[int]) -> tuple[int, int]:
    first = second = -1
    for k in line:
        if first < 0 or values[k] > values[first]:
            first, second = k, first
        elif second < 0 or values[k] > values[second]:
            second = k
    return first, second


def _other(best: tuple[int, int], k: int) -> int:
    return best[1] if best[0] == k else best[0]
