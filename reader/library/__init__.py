"""Folders of articles, an entry for each, their order, and the query language of the list.

`grouped` is a part of the Python interface (docs/python.md); it is imported when first asked for.
"""

TYPE_CHECKING = False

if TYPE_CHECKING:
    from reader.library.tellings import grouped as grouped

__all__ = ["grouped"]


def __getattr__(name: str) -> object:
    if name == "grouped":
        from reader.library.tellings import grouped

        return grouped
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
