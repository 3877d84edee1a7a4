"""Everything that was said is handed on, whatever became of the files it was said of."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.formats import load
from reader.model import Verdict
from reader.report.handed import Handover, HandoverFormat
from reader.report.handover import written_handover
from reader.review.handing_on import Choice, handed_on
from reader.review.session import ReviewSession
from reader.review.state.digests import content_digest
from reader.review.state.related import Relation
from reader.settings.settings import Settings

WIRE = "The dam at Orle holds.\n\nIt cost 41 million crowns.\n\nThe mayor of Orle thanked nobody.\n"
EVERYTHING = Choice()
OURS = "The dam at Orle holds.\n\nIt cost 47 million crowns.\n"


class Desk:
    """A folder with a pair, and a memory."""

    def __init__(self, folder: Path) -> None:
        self.articles, self.state = folder / "desk", folder / "state"
        self.articles.mkdir()
        self.wire, self.ours = self.articles / "wire.txt", self.articles / "ours.txt"
        self.wire.write_text(WIRE)
        self.ours.write_text(OURS)

    def session(self, reviewer: str, settings: Settings | None = None) -> ReviewSession:
        return ReviewSession(settings or Settings(), self.state, reviewer)

    def judge(self, reviewer: str, verdict: Verdict, note: str = "") -> None:
        """A verdict on the changed number."""
        with closing(self.session(reviewer)) as session:
            found = session.compare(load(self.wire), load(self.ours)).comparison
            (number,) = (k for k, f in enumerate(found.findings) if f.kind == "number")
            session.judge(found, number, verdict, note)

    def handed(self, choice: Choice = EVERYTHING, settings: Settings | None = None) -> Handover:
        paths = sorted(str(path) for path in self.articles.iterdir())
        with closing(self.session("Ida", settings)) as session:
            return handed_on(session, paths, choice)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def words(handover: Handover) -> list[tuple[str, str, str, str]]:
    """Who said what, of which words of the other article."""
    return [
        (one.by, one.verdict, one.note, item.right) for item in handover.items for one in item.said
    ]


def test_each_reviewer_has_a_verdict_and_nobody_takes_anothers_away(desk: Desk) -> None:
    desk.judge("Ida", Verdict.ERROR, "ask")
    desk.judge("Bo", Verdict.FAIR)
    handed = desk.handed()
    ours = "It cost 47 million crowns."
    assert words(handed) == [("Ida", "error", "ask", ours), ("Bo", "fair", "", ours)]
    assert handed.items[0].differs
    with closing(desk.session("Bo")) as session:
        seen = session.compare(load(desk.wire), load(desk.ours))
    assert [one.verdict for one in seen.findings.values()] == [Verdict.FAIR]
    assert [one.verdict for one in seen.others["Ida"].findings.values()] == [Verdict.ERROR]


def test_what_nobody_said_is_everybodys_until_someone_speaks(desk: Desk) -> None:
    desk.judge("", Verdict.ASK)
    with closing(desk.session("Bo")) as session:
        seen = session.compare(load(desk.wire), load(desk.ours))
    assert [one.verdict for one in seen.findings.values()] == [Verdict.ASK]
    assert [one[:2] for one in words(desk.handed())] == [("", "ask")]
    desk.judge("Bo", Verdict.FAIR)
    assert [one[:2] for one in words(desk.handed())] == [("Bo", "fair")]


def test_renamed_articles_are_found_by_their_words_and_edited_ones_by_their_place(
    desk: Desk,
) -> None:
    desk.judge("Ida", Verdict.ERROR)
    desk.ours.rename(desk.articles / "new name.md")
    assert words(desk.handed())[0][3] == "It cost 47 million crowns."
    (desk.articles / "new name.md").rename(desk.ours)
    desk.ours.write_text("A new first sentence stands here.\n\n" + OURS)
    assert words(desk.handed())[0][3] == "It cost 47 million crowns."
    desk.ours.write_text(OURS.replace("47", "48"))
    (item,) = desk.handed().items
    assert (item.right, bool(item.lost), item.said[0].verdict) == ("", True, "error")


def test_of_an_article_that_is_gone_the_judgement_is_handed_on_and_says_so(desk: Desk) -> None:
    desk.judge("Ida", Verdict.ERROR, "ask the ministry")
    desk.ours.unlink()
    (pair,) = desk.handed().pairs
    assert pair.left.file == str(desk.wire)
    assert pair.right.digest in pair.right.gone
    assert words(desk.handed()) == [("Ida", "error", "ask the ministry", "")]
    assert pair.items[0].severity == "high"
    desk.wire.unlink()
    assert desk.handed().elsewhere == 1
    assert words(desk.handed(Choice(gone=True))) == [("Ida", "error", "ask the ministry", "")]


def test_a_note_on_an_article_read_alone_is_handed_on_under_its_name(desk: Desk) -> None:
    with closing(desk.session("Ida")) as session:
        reviewed = session.compare(load(desk.wire), load(desk.wire))
        session.note(reviewed.comparison, 1, "who counted?")
    handed = desk.handed()
    assert words(handed) == [("Ida", "", "who counted?", "It cost 41 million crowns.")]
    page = written_handover(handed, HandoverFormat.MARKDOWN)
    assert "wire.txt, read alone\n\n1 note\n" in page
    assert "base:" not in page


def test_only_what_one_reviewer_said_and_only_what_was_said_since(desk: Desk) -> None:
    desk.judge("Ida", Verdict.ERROR)
    desk.judge("Bo", Verdict.FAIR)
    assert [one[0] for one in words(desk.handed(Choice(reviewer="Bo")))] == ["Bo"]
    long_ago, later = (datetime(year, 1, 1, tzinfo=UTC) for year in (2001, 2999))
    assert len(words(desk.handed(Choice(since=long_ago)))) == 2
    assert words(desk.handed(Choice(since=later))) == []


def test_what_a_rule_found_that_is_off_now_is_handed_on_too(desk: Desk) -> None:
    desk.judge("Ida", Verdict.ERROR)
    handed = desk.handed(settings=Settings(rules_off=("number.changed",)))
    assert words(handed)[0][3] == "It cost 47 million crowns."


def test_two_called_independent_raise_no_omission_and_it_is_handed_on(desk: Desk) -> None:
    with closing(desk.session("Ida")) as session:
        pair = load(desk.wire), load(desk.ours)
        digests = [content_digest(each) for each in pair]
        before = session.compare(*pair)
        assert any(f.kind == "omission" and not f.possible for f in before.comparison.findings)
        session.relate(Relation.INDEPENDENT, *digests, on=True)
        after = session.compare(*pair)
        assert not [f for f in after.comparison.findings if f.kind == "omission" and not f.possible]
        assert after.independent
        assert after.independent.by == "Ida"
    with closing(desk.session("Bo")) as session:
        other = session.compare(*pair)
        assert other.independent is None
        assert other.others["Ida"].independent
    assert words(desk.handed()) == [("Ida", "independent", "", "")]
    with closing(desk.session("Ida")) as session:
        session.relate(Relation.INDEPENDENT, *digests, on=False)
        assert session.compare(*pair).comparison.findings == before.comparison.findings
