"""A pytest plugin, `-p tests.helpers.core_only`: Qt and websockets can't be imported, as if not installed."""

import sys
from types import ModuleType
from typing import cast

for _name in ("PySide6", "shiboken6", "pyqtgraph", "websockets"):
    # None here makes the import statement raise ModuleNotFoundError and find_spec find nothing.
    sys.modules[_name] = cast("ModuleType", None)
