import re
from typing import get_args

import pytest
from PySide6.QtGui import QColor

from wallboard.events import AgentState
from widgets.theme import THEMES, Theme, blend, contrast, load_theme, style_sheet


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


def test_primary_button_is_readable(theme: Theme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= 4.5


def test_state_colours_differ_for_the_colour_blind(theme: Theme) -> None:
    """Deuteranopes and protanopes tell by blue and yellow: green must be bluer than amber."""
    good, warn, critical = (QColor(each) for each in (theme.good, theme.warn, theme.critical))
    assert good.blueF() - warn.blueF() > 0.2
    assert good.hueF() != pytest.approx(critical.hueF(), abs=0.2)


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
