"""Chosen pages look as they were accepted to look. `make screenshots-accept` renews what they are held to."""

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from tests.pictures import CHOSEN, SIZE, compare, expected, keep, pixels

pytestmark = [
    pytest.mark.usefixtures("dressed"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the off-screen platform's own words
]


@pytest.mark.parametrize("name", CHOSEN)
def test_it_looks_as_it_was_accepted(name: str) -> None:
    actual, wanted = CHOSEN[name].draw(), expected(name)
    assert not wanted.isNull(), "make screenshots-accept draws it"
    found = compare(actual, wanted)
    if found.matters:
        folder = keep(name, actual, wanted, found.seen)
        pytest.fail(
            f"{name} looks different: {found.edges:.2%} of its pixels, {found.blocks} blocks. "
            f"Look into {folder}; if it is meant to, run `make screenshots-accept` and commit the pictures."
        )


@pytest.fixture
def accepted() -> QImage:
    """A picture as it was accepted."""
    return expected("floor-surge")


def test_a_panel_that_moves_by_three_pixels_is_seen(accepted: QImage) -> None:
    moved = accepted.copy()
    painter = QPainter(moved)
    painter.drawImage(19, 258, accepted, 16, 258, 772, 150)
    painter.end()
    assert compare(moved, accepted).matters


def test_another_shade_is_seen(accepted: QImage) -> None:
    """A card a little lighter, and the figures' red a little more yellow."""
    for old, new in (((19, 26, 34), (25, 33, 43)), ((255, 143, 125), (255, 165, 100))):
        changed = accepted.copy()
        painted = (pixels(accepted) == old).all(axis=2)
        shown = np.where(painted[..., None], new, pixels(accepted)).astype(np.uint8)
        changed = QImage(shown.tobytes(), SIZE.width(), SIZE.height(), 3 * SIZE.width(), accepted.format())
        assert compare(changed, accepted).matters
