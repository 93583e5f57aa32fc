"""Which vendors there are, without loading any."""

from __future__ import annotations

import pkgutil
from functools import cache

from feeds.adapters import vendors


@cache
def vendor_names() -> tuple[str, ...]:
    """The names that an address may begin with: those of the modules in `feeds.adapters.vendors`."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(vendors.__path__)))
