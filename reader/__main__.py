"""`reader` and `python -m reader`: arguments in, exit status out."""

import atexit
import gc
import os
import sys

_INTERRUPTED = 130


def main() -> int:
    """Run the command line of this process."""
    # Modules and comparisons stay in memory, and none leaves garbage that has to be searched for:
    # that costs a short call 4 ms, and a long comparison a twentieth of its time.
    gc.set_threshold(2_000_000, 50, 100)
    # Before anything that takes time is imported: until then Ctrl+C is an exception, which a
    # command that has not begun shows as a traceback of its imports.
    try:
        import signal

        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, _interrupted)
        from reader.cli import run
        from reader.cli.streams import print_anything
        from reader.short_classes import compile_short_classes_as_written
    except KeyboardInterrupt:
        return _INTERRUPTED
    if "_ARGCOMPLETE" in os.environ and not any(a.startswith("--r") for a in sys.argv):
        # A shell asks what may stand at its cursor; never in a restricted process.
        try:
            from reader.cli.completing import complete
        except ImportError:
            return 1
        complete()
    compile_short_classes_as_written()
    print_anything()
    status = run(sys.argv[1:])
    # What was registered for the end is done, and nothing of what Python does besides: to free
    # every module takes milliseconds, and a thread may still compute what nobody will see.
    atexit._run_exitfuncs()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(status)


def _interrupted(number: int, frame: object) -> None:  # noqa: ARG001
    """End at once; the screen, which has something to save, takes its signals itself."""
    os._exit(_INTERRUPTED)


if __name__ == "__main__":
    sys.exit(main())
