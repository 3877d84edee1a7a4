"""Where a sentence stands in its article, and where it stands after the article was edited.

The smallest example, with a verdict on the second sentence:

    then   The warden was asked. No answer came. The cook was asked. No answer came.
    now    The warden was asked. The cook was asked. No answer came.
    by the words and their number    the verdict on the warden is shown at the cook
    ours                             lost: none is left between the warden and the cook

In an article that has not changed, the number among like sentences decides. In one that has:

    its words stood once then, and stand once now          there it is
    one like place alone has both of its neighbours        there it is
    anything else, or the neighbours were like others'     not sure, so nowhere

One neighbour is not enough: in random edits of stories with like sentences it keeps one verdict in
fifteen more, and takes some of them to the wrong place.

Words that stand once are found only while some neighbour of theirs is still in the article: a file
in which another story was written is another story.
"""

from __future__ import annotations

from functools import cached_property
from itertools import islice

from reader.model import Article
from reader.named_tuple import NamedTuple
from reader.review.state.digests import digest, folded
from reader.review.state.subjects import PairKey, pair_key

NOWHERE = ""
"""What stands for a neighbour before the first sentence and after the last."""


class Surroundings(NamedTuple):
    """How many sentences of an article have these words (0: not known), and the neighbours.

    `before` and `after` are digests; `alone` says that no like sentence has the same two.
    """

    like: int = 0
    before: str = NOWHERE
    after: str = NOWHERE
    alone: bool = False

    @property
    def stored(self) -> str:
        """As one text; "" for what is not known."""
        return f"{self.like} {self.alone:d} {self.before}/{self.after}" if self.like else ""


def surroundings_from(stored: str) -> Surroundings:
    """What `Surroundings.stored` gave; anything else is not known."""
    match stored.split(" "):
        case [like, alone, neighbours] if like.isdecimal():
            before, _, after = neighbours.partition("/")
            return Surroundings(int(like), before, after, alone == "1")
    return Surroundings()


class Location(NamedTuple):
    """A sentence by the digest of its words, its number among like ones, and what is around it."""

    sentence: str
    nth: int
    around: Surroundings = Surroundings()


Locations = tuple[Location | None, Location | None]
"""The first sentences of a passage on both sides; None for a side without words."""


class LocatedArticle:
    """An article whose sentences can be located, then and now; linear in its text, when asked."""

    def __init__(self, article: Article, content: str) -> None:
        self._article, self._content = article, content

    def location(self, index: int) -> Location:
        """Where a sentence stands."""
        sentence = self._digests[index]
        like = self._indexes[sentence]
        before, after = self._neighbours(index)
        same = sum(self._neighbours(each) == (before, after) for each in like)
        alone = same == 1 and sentence not in (before, after)
        return Location(sentence, like.index(index), Surroundings(len(like), before, after, alone))

    def index_of(self, location: Location, content: str) -> int | None:
        """The sentence that stood at a location when the article had that content, if sure."""
        like = self._indexes.get(location.sentence, ())
        if self.unchanged_from(content):
            return like[location.nth] if 0 <= location.nth < len(like) else None
        if location.around.like == 1 == len(like):
            return like[0]
        around = location.around
        if not around.alone:
            return None
        both = (around.before, around.after)
        found = list(islice((each for each in like if self._neighbours(each) == both), 2))
        return found[0] if len(found) == 1 else None

    def unchanged_from(self, content: str) -> bool:
        """Whether the article has the words that it had."""
        return content != "" and content == self._content

    def has_neighbour_of(self, location: Location) -> bool:
        """Whether one of the neighbours still stands anywhere, or there was none."""
        neighbours = {location.around.before, location.around.after} - {NOWHERE}
        return not neighbours or any(one in self._indexes for one in neighbours)

    def _neighbours(self, index: int) -> tuple[str, str]:
        digests = self._digests
        before = digests[index - 1] if index else NOWHERE
        return before, digests[index + 1] if index + 1 < len(digests) else NOWHERE

    @cached_property
    def _digests(self) -> tuple[str, ...]:
        text = self._article.sentence_text
        return tuple(
            digest("sentence", folded(text(index))) for index in range(len(self._article.sentences))
        )

    @cached_property
    def _indexes(self) -> dict[str, list[int]]:
        indexes: dict[str, list[int]] = {}
        for index, sentence in enumerate(self._digests):
            indexes.setdefault(sentence, []).append(index)
        return indexes


class LocatedPair:
    """A pair of articles, by its key and by where its sentences stand."""

    def __init__(self, left: Article, right: Article) -> None:
        self.key: PairKey = pair_key(left, right)
        self.left = LocatedArticle(left, self.key.left.content)
        self.right = LocatedArticle(right, self.key.right.content)

    def unchanged_from(self, contents: tuple[str, str]) -> bool:
        """Whether both articles have the words that they had."""
        left, right = contents
        return self.left.unchanged_from(left) and self.right.unchanged_from(right)

    def locations(self, left: int | None, right: int | None) -> Locations:
        """Where the two sentences stand; None for a side without one."""
        return (
            None if left is None else self.left.location(left),
            None if right is None else self.right.location(right),
        )

    def indexes(
        self, locations: Locations, contents: tuple[str, str]
    ) -> tuple[int | None, int | None] | None:
        """The two sentences that stood there when the articles had these contents, if sure."""
        asked = [
            (article, location, content)
            for article, location, content in zip(
                (self.left, self.right), locations, contents, strict=True
            )
            if location
        ]
        found = [article.index_of(location, content) for article, location, content in asked]
        same_story = any(
            article.unchanged_from(content) or article.has_neighbour_of(location)
            for article, location, content in asked
        )
        if not same_story or None in found:
            return None
        each = iter(found)
        left, right = (next(each) if location else None for location in locations)
        return left, right
