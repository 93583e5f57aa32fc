"""How the window looks at this moment: theme, size and formats, handed to every widget that draws."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import resources

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from wallboard.config import Config, ThemeChoice, ThemeName
from widgets.assistive import make_told
from widgets.formatting import Formats, formats_for
from widgets.theme import Theme, load_theme

FAMILIES = ["Inter", "Noto Sans Arabic"]
"""Shipped: a letter that the first has not is taken from the next, then from the system's fonts."""

DESIGN_HEIGHT = 1080
DESIGN_WIDTH = 1440
"""Lengths are given for a window this high; a narrower one is scaled by its width, so that portrait fits."""

MINIMUM_SCALE = 0.5
SCALE_STEPS = 24
NO_CURSOR_FLASH_MS = 0


@dataclass(frozen=True)
class Look:
    """Theme, scale (1.0 at 1080 pixels of height) and formats. Two looks that are equal draw the same.

    The scale has the text scale in it: with a font all lengths around it grow.
    """

    theme: Theme
    scale: float
    formats: Formats
    text_scale: float = 1.0

    def px(self, length: float) -> int:
        """`length` in pixels at 1080p, scaled to this window; at least 1."""
        return max(1, round(length * self.scale))

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The program's font, `size` pixels high at 1080p, with tabular figures."""
        return self.font_of_px(self.px(size), weight)

    @property
    def as_designed(self) -> Look:
        """This look without the text scale: for what fills the screen and could only be cut."""
        return replace(self, scale=self.scale / self.text_scale, text_scale=1.0)

    def grown(self, growth: float) -> Look:
        """This look with all lengths `growth` times as long."""
        return replace(self, scale=self.scale * growth)

    def font_of_px(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The program's font at exactly `pixels`."""
        return QFont(_font(max(1, pixels), weight))


@lru_cache(256)
def _font(pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(FAMILIES)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    # Words are as wide on one machine as on another, whatever it has set for its own.
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def scale_for(size: QSize) -> float:
    """The scale of a window of `size` pixels, in steps, so that a drag does not restyle at every pixel."""
    exact = min(size.height() / DESIGN_HEIGHT, size.width() / DESIGN_WIDTH)
    return max(MINIMUM_SCALE, round(exact * SCALE_STEPS) / SCALE_STEPS)


def look_for(
    config: Config, theme: ThemeChoice, size: QSize, zone: str = "", text_scale: float | None = None
) -> Look:
    """The look of a window of `size` pixels; `zone` is the feed's, where it names one.

    `text_scale` None: as the configuration says.
    """
    words = config.wall.text_scale if text_scale is None else text_scale
    return Look(load_theme(worn(theme)), scale_for(size) * words, formats_for(config.site, zone), words)


def worn(theme: ThemeChoice) -> ThemeName:
    """The theme that `theme` means at this moment: `system` is what the system's settings ask for."""
    if theme != "system":
        return theme
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "high-contrast"
    return "light" if hints.colorScheme() == Qt.ColorScheme.Light else "dark"


def install_fonts() -> None:
    """Make the shipped fonts known to Qt. Needs a QGuiApplication."""
    for file in (resources.files("resources") / "fonts").iterdir():
        if file.name.endswith((".otf", ".ttf")):
            QFontDatabase.addApplicationFontFromData(file.read_bytes())


def dress(application: QApplication) -> None:
    """Give `application` what no window changes: the shipped fonts and a style that heeds style sheets."""
    install_fonts()
    make_told()
    application.setStyle("Fusion")
    application.setApplicationName("wallboard")


def keep_still(application: QApplication) -> None:
    """Let nothing move by itself: no menus that slide or fade, and no cursor that blinks.

    The style's own animations are off in any case, by the style sheet. Without this Qt does as the system's
    settings say.
    """
    for effect in (
        Qt.UIEffect.UI_General,
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_FadeMenu,
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateTooltip,
        Qt.UIEffect.UI_FadeTooltip,
        Qt.UIEffect.UI_AnimateToolBox,
    ):
        application.setEffectEnabled(effect, False)
    application.setCursorFlashTime(NO_CURSOR_FLASH_MS)


def palette_of(theme: Theme) -> QPalette:
    """The theme as a palette, for what no style sheet reaches."""
    palette, role = QPalette(), QPalette.ColorRole
    pairs = {
        role.Window: theme.background,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.raised,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
    }
    for each, colour in pairs.items():
        palette.setColor(each, QColor(colour))
    return palette
