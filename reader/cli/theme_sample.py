"""A few words for each mark: the words before it, those in its look, and those after it."""

from __future__ import annotations

from collections.abc import Mapping

from reader.model import Mark

SAMPLE: Mapping[Mark, tuple[str, str, str]] = {
    Mark.PLAIN: ("", "The ferry leaves the north quay at noon.", ""),
    Mark.SAME: ("", "Nobody was on the pier when the storm came.", ""),
    Mark.REWORDED: ("The ferry ", "sets out from", " the north quay."),
    Mark.REPHRASED: ("", "Passengers board at the northern landing.", ""),
    Mark.OMITTED: ("", "The harbour master had warned of ice.", ""),
    Mark.ADDED: ("", "Two more boats will sail in May.", ""),
    Mark.MOVED: ("", "Tickets are sold at the kiosk.", ""),
    Mark.REPEATED: ("", "The ferry at the north quay.", ""),
    Mark.EQUIVALENT: ("It carries ", "three hundred", " passengers."),
    Mark.QUOTE: ("She said: ", '"We never sail in fog."', ""),
    Mark.FACT: ("The repair will cost ", "41 million crowns", "."),
    Mark.HIDDEN: ("A sign that is not seen: ", "<U+200B>", ""),
    Mark.MATCH: ("What was looked for: ", "quay", "."),
    Mark.CURRENT: ("", "The row that is read.", ""),
    Mark.NOTE: ("", "the base, 412 words", ""),
}
