"""The capture of a real Asterisk."""

from pathlib import Path

import pytest

from tests.helpers.pbx import Capture


@pytest.fixture(scope="session")
def capture(shared_data: Path) -> Capture:
    return Capture(shared_data)
