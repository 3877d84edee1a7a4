"""`reader` and `python -m reader`: arguments in, exit status out."""

from __future__ import annotations

import sys

from reader.cli import run


def main() -> int:
    """Run the command line that this process was started with."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
