"""A pytest plugin, `-p tests.helpers.core_only`: Qt and websockets can't be imported, as if not installed."""

import sys
from types import ModuleType
from typing import cast

import pytest

for _name in ("PySide6", "shiboken6", "pyqtgraph", "websockets"):
    # None here makes the import statement raise ModuleNotFoundError and find_spec find nothing.
    sys.modules[_name] = cast("ModuleType", None)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare what pytest-qt would, so that its options in pyproject.toml are no unknown ones."""
    for option in ("qt_api", "qt_log_level_fail"):
        parser.addini(option, "not used without Qt")
