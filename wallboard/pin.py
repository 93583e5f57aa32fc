"""The PIN of a wall: known by its Argon2id hash alone, in the configuration; the PIN itself is kept nowhere.

Making and checking a hash takes some 50 ms and 64 MB on purpose: not in a thread that draws.
"""

from __future__ import annotations

from argon2 import PasswordHasher, Type
from argon2.exceptions import Argon2Error, InvalidHashError

LEAST, MOST = 4, 64
"""Characters of a PIN."""
FREE_TRIES = 3
FIRST_WAIT_S, LONGEST_WAIT_S = 5.0, 300.0


def hash_of(pin: str) -> str:
    """A hash of `pin` for `pin_hash`. Raises ValueError, in words for the user: too short, too long."""
    if not LEAST <= len(pin) <= MOST:
        raise ValueError(f"a PIN has {LEAST} to {MOST} characters")
    return PasswordHasher(type=Type.ID).hash(pin)


def fits(pin_hash: str, pin: str) -> bool:
    """Whether `pin` is the one that `pin_hash` was made of."""
    try:
        return PasswordHasher(type=Type.ID).verify(pin_hash, pin)
    except (Argon2Error, InvalidHashError):
        return False


def wait_after(wrong: int) -> float:
    """Seconds to wait after so many wrong PINs in a row: none at first, then twice as long each time."""
    if wrong < FREE_TRIES:
        return 0.0
    return min(FIRST_WAIT_S * 2.0 ** (wrong - FREE_TRIES), LONGEST_WAIT_S)
