"""The wording of one bead compared word by word, as a copy editor would mark it.

    The pier was shut on Friday.
    The old pier was closed on Friday.
    → The {+old +}pier was [-shut-]{+closed+} on Friday.

Text becomes units (`units`), units a smallest script (`script`, the only home of
diff-match-patch), the script readable changes (`tidy`, `moves`), these edits of text (`spans`);
runs with too little in common (`likeness`) are one replacement.
"""

from reader.edits.wording import Options, edits

__all__ = ["Options", "edits"]
