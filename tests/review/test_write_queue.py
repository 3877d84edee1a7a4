"""What the queue is told is done in that order, behind whoever told it, and before the end."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from threading import Event, Thread, active_count

from reader.review.write_queue import WriteQueue

ROOT = Path(__file__).parent.parent.parent


def test_work_is_done_in_order_and_whoever_tells_it_does_not_wait() -> None:
    queue, go, done = WriteQueue(), Event(), list[int]()
    queue.put(go.wait)
    for number in range(50):
        queue.put(lambda number=number: done.append(number))  # type: ignore[misc]
    assert done == []
    assert not queue.wait(0)
    go.set()
    assert queue.wait(None)
    assert done == list(range(50))


def test_without_work_there_is_no_thread_and_nothing_to_wait_for() -> None:
    before = active_count()
    assert WriteQueue().wait(0)
    assert active_count() == before


def test_many_threads_may_tell_at_once() -> None:
    queue, done = WriteQueue(), list[int]()

    def tell() -> None:
        for _ in range(200):
            queue.put(lambda: done.append(1))

    threads = [Thread(target=tell) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert queue.wait(None)
    assert len(done) == 800


ENDING = """
import sys, time
from reader.review.write_queue import WriteQueue
queue = WriteQueue()
queue.put(lambda: time.sleep(float(sys.argv[1])))
queue.put(lambda: print("written"))
"""


def ended(seconds: str) -> str:
    """What a program writes whose queue has work for so many seconds when it ends."""
    return subprocess.run(
        [sys.executable, "-c", ENDING, seconds],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=60,
    ).stdout


def test_the_end_of_the_program_waits_for_the_last_word_but_not_for_ever() -> None:
    assert ended("0.05") == "written\n"
    assert ended("600") == ""


FAILING = """
import threading
from reader.review.write_queue import WriteQueue
threading.excepthook = lambda failure: print(failure.exc_value)
queue = WriteQueue()
queue.put(lambda: {}["broken"])
done = queue.wait(None)
for thread in threading.enumerate()[1:]:
    thread.join()
print(done)
queue.put(lambda: print("and on"))
queue.wait(None)
"""


def test_work_that_fails_is_told_of_and_holds_nobody_up() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FAILING], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.splitlines() == ["'broken'", "True", "and on"]
