"""`reader` and `python -m reader`: arguments in, exit status out."""

import gc
import os
import sys

_INTERRUPTED = 130


def main() -> int:
    """Run the command line of this process."""
    # Modules and comparisons stay in memory: to search them for garbage costs every call 4 ms.
    gc.set_threshold(100_000, 50, 100)
    # Before anything that takes time is imported: until then Ctrl+C is an exception, which a
    # command that has not begun shows as a traceback of its imports.
    try:
        import signal

        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, _leave)
        from reader.cli import run
        from reader.cli.streams import print_anything
    except KeyboardInterrupt:
        return _INTERRUPTED
    print_anything()
    status = run(sys.argv[1:])
    # And to search all of it once more before leaving, as Python does, a tenth of a comparison.
    gc.freeze()
    return status


def _leave(number: int, frame: object) -> None:  # noqa: ARG001
    """End at once; the screen, which has something to save, takes its signals itself."""
    os._exit(_INTERRUPTED)


if __name__ == "__main__":
    sys.exit(main())
