import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from widgets.look import Look


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold])
@pytest.mark.usefixtures("qtbot")
def test_arabic_letters_come_from_a_shipped_font(look: Look, weight: QFont.Weight) -> None:
    """A machine without any font of its own shows a queue's Arabic name all the same."""
    layout = QTextLayout("خدمة العملاء 12 Ä", look.font(20, weight))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    families = {run.rawFont().familyName() for run in layout.glyphRuns()}
    assert families == {"Inter", "Noto Sans Arabic"}


@pytest.mark.usefixtures("qtbot")
def test_figures_are_of_one_width_and_hyphens_of_their_own(look: Look) -> None:
    wide = QFontMetricsF(look.font(100)).horizontalAdvance
    assert len({wide(figure) for figure in "0123456789+−"}) == 1
    assert wide("-") < wide("0")
