"""`reader` and `python -m reader`: arguments in, exit status out."""

from __future__ import annotations

import gc
import sys

from reader.cli import run


def main() -> int:
    """Run the command line of this process."""
    # Modules and comparisons stay in memory: to search them for garbage costs every call 4 ms.
    gc.set_threshold(100_000, 50, 100)
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
