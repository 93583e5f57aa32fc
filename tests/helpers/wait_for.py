"""Wait for a condition, with a bound."""

import time
from collections.abc import Callable


def wait_for(condition: Callable[[], object], timeout_s: float = 10.0, what: str = "") -> float:
    """Look again and again until `condition` holds; how many seconds it took. Fails after `timeout_s`."""
    begun_s = time.monotonic()
    while not condition():
        assert time.monotonic() - begun_s < timeout_s, f"waited {timeout_s} s for {what or condition}"
        time.sleep(0.005)
    return time.monotonic() - begun_s
