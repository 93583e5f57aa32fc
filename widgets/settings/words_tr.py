"""Words of settings in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

Pair = tuple[str, str]
"""What it is called, and what it does."""


def tr(text: str) -> str:
    """In the language of the screen."""
    return QCoreApplication.translate("Settings", text)
