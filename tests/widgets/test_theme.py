import re
from collections.abc import Iterable
from itertools import combinations
from typing import get_args

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from wallboard.events import AgentState
from widgets.theme import SRGB_KNEE, THEMES, Theme, blend, contrast, load_theme, style_sheet

Numbers = NDArray[np.float64]
# Linear sRGB as it is seen: with normal sight, by protanopes and by deuteranopes (Machado et al. 2009, “A
# Physiologically-based Model for Simulation of Color Vision Deficiency”, table 1, severity 1.0).
SIGHTS = (
    np.eye(3),
    np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
)
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE = TO_XYZ @ np.ones(3)


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("paper", ["background", "surface"])
@pytest.mark.parametrize("ink", ["text", "good", "warn", "critical"])
def test_big_numbers_reach_seven_to_one(theme: Theme, ink: str, paper: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, paper)) >= 7.0


@pytest.mark.parametrize("paper", ["background", "surface", "raised"])
@pytest.mark.parametrize("ink", ["muted", "accent"])
def test_words_are_readable(theme: Theme, ink: str, paper: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, paper)) >= 4.5


@pytest.mark.parametrize("paper", ["background", "surface", "raised"])
@pytest.mark.parametrize("area", ["good", "warn_area", "critical_area"])
def test_marks_and_bars_stand_out(theme: Theme, area: str, paper: str) -> None:
    assert contrast(getattr(theme, area), getattr(theme, paper)) >= 3.0


def test_primary_button_is_readable(theme: Theme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= 4.5


def test_state_colours_differ_for_the_colour_blind(theme: Theme) -> None:
    """Deuteranopes and protanopes tell by blue and yellow: green must be bluer than amber."""
    good, warn, critical = (QColor(each) for each in (theme.good, theme.warn, theme.critical))
    assert good.blueF() - warn.blueF() > 0.2
    assert good.hueF() != pytest.approx(critical.hueF(), abs=0.2)


def test_colour_blind_theme_keeps_its_states_apart_for_dichromats() -> None:
    theme = load_theme("colour-blind")
    assert _least_distance((theme.good, theme.warn, theme.critical)) >= 20.0
    assert _least_distance(theme.agent_states.values()) >= 12.0
    assert _least_distance(load_theme("dark").agent_states.values()) < 12.0, "it would not tell"


def test_agent_states_stand_out_from_their_card(theme: Theme) -> None:
    """A stripe of three to one, as WCAG 1.4.11 wants it; who is signed out may fade."""
    states = {**theme.agent_states}
    del states["signed_out"]
    assert min(contrast(colour, theme.surface) for colour in states.values()) >= 3.0


def _least_distance(colours: Iterable[str]) -> float:
    """The least CIE 1976 difference of two of `colours`, for normal sight and for both dichromacies."""
    seen = [[_lab(sight @ _linear(colour)) for colour in colours] for sight in SIGHTS]
    return min(float(np.linalg.norm(one - other)) for each in seen for one, other in combinations(each, 2))


def _linear(colour: str) -> Numbers:
    of = QColor(colour)
    parts = np.array([of.redF(), of.greenF(), of.blueF()])
    return np.where(parts <= SRGB_KNEE, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def _lab(linear: Numbers) -> Numbers:
    x, y, z = (TO_XYZ @ np.clip(linear, 0.0, 1.0)) / WHITE
    f = [np.cbrt(part) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z)]
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def test_every_agent_state_has_a_colour(theme: Theme) -> None:
    assert set(theme.agent_states) == {*get_args(AgentState), "other"}
    assert len(set(theme.agent_states.values())) >= len(theme.agent_states) - 1
    assert theme.agent_state("vendor's own") == QColor(theme.agent_states["other"])


def test_blend_is_between() -> None:
    assert blend("#ffffff", "#000000", 0.5).name() == "#808080"


@pytest.mark.parametrize("scale", [0.5, 1.0, 2.0])
def test_style_sheet_has_no_hole(theme: Theme, scale: float) -> None:
    sheet = style_sheet(theme, scale)
    assert "$" not in re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    assert theme.accent in sheet
