"""Property tests never fail for being slow, and the gate tries the same examples each time.

Temporary folders lie within the folder of the run, which pytest removes after three more.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("free", deadline=None)
settings.register_profile("gate", deadline=None, derandomize=True)
settings.register_profile("long", deadline=None, max_examples=20_000)
settings.load_profile("gate" if os.environ.get("CI") else "free")


@pytest.fixture(scope="session", autouse=True)
def folder_of_the_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Where a test that asks for a temporary folder gets it."""
    before, tempfile.tempdir = tempfile.tempdir, str(tmp_path_factory.mktemp("folders"))
    yield
    tempfile.tempdir = before
