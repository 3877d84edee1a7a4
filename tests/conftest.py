"""Property tests never fail for being slow, and the gate tries the same examples each time."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("free", deadline=None)
settings.register_profile("gate", deadline=None, derandomize=True)
settings.register_profile("long", deadline=None, max_examples=20_000)
settings.load_profile("gate" if os.environ.get("CI") else "free")
