"""Whatever bytes a terminal sends, in pieces too, the screen goes on and serves the next key."""

from __future__ import annotations

import random
import signal
import time
from pathlib import Path

import pytest

from tests.tui.driver.test_sequences import SEQUENCES
from tests.tui.terminals import ROOT, session

PAINTED = b"articles"
SAMPLES = str(ROOT / "reader" / "samples")
DRIVERS = ["thin", "stock"]
OPENING = {"the list": b"", "a pair": b"\r", "help": b"?", "a search": b"\r/", "a note": b"\rc"}
PASTES = ("\x1b[200~", "\x1b[201~")


def harmless() -> list[bytes]:
    """Sequences that neither leave nor open a paste, and noise; each in one piece or two."""
    source = random.Random(12)
    sequences = [text for text in SEQUENCES if text not in PASTES and text != "\x1b"]
    sequences += [f"\x1b[{source.randrange(1 << 70)};{source.randrange(9)}u" for _ in range(40)]
    sequences += [f"\x1b[{'7' * 3000};1~", "\x1b[48;60000;60000;0;0t", "\x1b[<64;-1;-1M"]
    noise = [bytes(source.randrange(128, 256) for _ in range(9)) for _ in range(20)]
    return [*(text.encode() for text in sequences), *noise]


@pytest.mark.parametrize("driver", DRIVERS)
@pytest.mark.parametrize("where", OPENING)
def test_every_sequence_is_survived_everywhere(where: str, driver: str, tmp_path: Path) -> None:
    with session("-m", "reader", "--driver", driver, SAMPLES, home=tmp_path) as running:
        running.wait_for(PAINTED)
        running.send(OPENING[where])
        running.pump(0.3)
        for sequence in harmless():
            half = len(sequence) // 2
            running.send(sequence[:half])
            running.pump(0.001)
            running.send(sequence[half:])
        running.pump(1.1)
        assert running.process.poll() is None
        running.send(b"\x11")
        assert running.status() == 0


@pytest.mark.parametrize("driver", DRIVERS)
def test_a_visitor_cannot_end_the_kiosk_with_a_sequence_either(driver: str, tmp_path: Path) -> None:
    options = ("--restricted", SAMPLES, "--driver", driver)
    with session("-m", "reader", *options, home=tmp_path) as running:
        running.wait_for(PAINTED)
        for sequence in harmless():
            running.send(sequence)
        running.pump(1.1)
        running.process.send_signal(signal.SIGTERM)
        assert running.status() == 128 + signal.SIGTERM


def test_a_paste_whose_end_never_comes_is_ended_by_the_key_that_quits(tmp_path: Path) -> None:
    with session("-m", "reader", SAMPLES, home=tmp_path) as running:
        running.wait_for(PAINTED)
        running.send(b"/\x1b[200~half a paste")
        while running.process.poll() is None:
            time.sleep(0.2)
            running.send(b"\x11")
        assert running.status() == 0
