"""Wire Reader: two news articles side by side, and what changed that matters.

`load` and `compare`, with `reader.report.as_json` and `reader.facts.values`, are the Python
interface (docs/python.md); `reader.model` has the nouns. They are imported when first asked for, so
that `reader --help` loads neither. Nothing else is imported here, not even `__future__`: until
`reader.__main__` handles Ctrl+C, it is a traceback.
"""

TYPE_CHECKING = False  # typing itself takes longer to import than all that stands here

if TYPE_CHECKING:
    from reader.comparison.pipeline import compare as compare
    from reader.formats import load as load

__version__ = "0.1.0"
__all__ = ["compare", "load"]


def __getattr__(name: str) -> object:
    if name == "compare":
        from reader.comparison.pipeline import compare

        return compare
    if name == "load":
        from reader.formats import load

        return load
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
