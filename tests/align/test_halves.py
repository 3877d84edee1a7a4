"""The other half of a sentence that was merged or split."""

from reader.align import align
from reader.align.options import Options
from reader.model import Article

LONG = [
    "The coach Ida Lund ran into a ditch near Olm on Friday, and all 40 pupils climbed out, "
    "the police said.",
    "Police officer Tor Falk said the driver seemed to have missed the turn in heavy rain.",
    "Why he was so fast was not known, and the log of the coach has not been read, "
    "he told reporters.",
    "The school said it had called off all trips until May 3.",
    "A teacher praised how calm the pupils had been.",
    "The road was closed for two hours.",
    "The coach was built in 2011 and tested in March.",
]
SHORT = [
    "All 40 pupils climbed out after the coach Ida Lund ran into a ditch near Olm on Friday, "
    "the police said.",
    "The coach missed the turn in heavy rain, and why is not known.",
    "Trips are called off until May 3.",
]


def pairs(left: list[str], right: list[str], threshold: float = 0.5) -> set[tuple[int, int]]:
    articles = Article.from_sentences(left), Article.from_sentences(right)
    return {(x.left, x.right) for x in align(*articles, Options(threshold=threshold)).links}


def test_both_halves_of_a_merged_sentence_are_its_partners() -> None:
    assert pairs(LONG, SHORT) == {(0, 0), (1, 1), (2, 1), (3, 2)}
    assert pairs(SHORT, LONG) == {(0, 0), (1, 1), (1, 2), (2, 3)}


def test_who_wants_sure_pairs_gets_no_unsure_half() -> None:
    assert (2, 1) not in pairs(LONG, SHORT, threshold=0.6)
