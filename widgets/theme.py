"""Colours. A theme is a TOML file in `resources/themes/`; the style sheet is made from it.

One accent. Green, amber and red stand for a state and never alone: a mark or a word is beside them. The same
agent state has the same colour on every page.
"""

from __future__ import annotations

import tomllib
from importlib import resources
from string import Template
from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from PySide6.QtGui import QColor

from wallboard.config import ThemeName

Hex = Annotated[str, Meta(pattern=r"^#[0-9a-f]{6}$")]
SRGB_KNEE = 0.04045
THEMES: tuple[ThemeName, ...] = ("dark", "light", "high-contrast", "colour-blind")


class Theme(Struct, frozen=True, forbid_unknown_fields=True):
    """A look's colours, `#rrggbb`. `surface` is a card on the `background`, `raised` what lies on a card.

    `warn` and `critical` are for words; the areas are what marks and bars are filled with: amber that can
    be read on white is brown.
    """

    name: ThemeName
    is_dark: bool
    background: Hex
    surface: Hex
    raised: Hex
    line: Hex
    text: Hex
    muted: Hex
    accent: Hex
    on_accent: Hex
    good: Hex
    warn: Hex
    critical: Hex
    warn_area: Hex
    critical_area: Hex
    agent_states: dict[str, Hex]

    def agent_state(self, state: str) -> QColor:
        """The colour of an agent's state; a vendor's own word gets that of `other`."""
        return QColor(self.agent_states.get(state, self.agent_states["other"]))


def load_theme(name: ThemeName) -> Theme:
    """Read the theme `name` from the program's resources."""
    file = resources.files("resources") / "themes" / f"{name}.toml"
    return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Theme)


def blend(top: str, bottom: str, share: float) -> QColor:
    """`share` (0..1) of `top` over `bottom`, opaque: cheaper to paint than a translucent colour."""
    pairs = zip(_rgb(top), _rgb(bottom), strict=True)
    return QColor.fromRgbF(*(share * above + (1 - share) * below for above, below in pairs))


def contrast(one: str, other: str) -> float:
    """The contrast ratio 1..21 of two colours (WCAG 2.2, “relative luminance” and “contrast ratio”)."""
    dim, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dim + 0.05)


def _rgb(colour: str) -> tuple[float, float, float]:
    of = QColor(colour)
    return of.redF(), of.greenF(), of.blueF()


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= SRGB_KNEE else ((part + 0.055) / 1.055) ** 2.4 for part in _rgb(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def style_sheet(theme: Theme, scale: float) -> str:
    """The window's style sheet; lengths in it are `${n}` pixels at 1080p, scaled."""
    file = resources.files("resources") / "styles" / "wallboard.qss"
    colours = {key: value for key, value in msgspec.structs.asdict(theme).items() if isinstance(value, str)}
    hover = blend(theme.text, theme.raised, 0.08).name()
    lengths = {
        f"px{n}": f"{max(1, round(n * scale))}px" for n in (1, 2, 4, 6, 8, 12, 14, 16, 18, 20, 24, 32, 40)
    }
    return Template(file.read_text(encoding="utf-8")).substitute(colours, hover=hover, **lengths)
