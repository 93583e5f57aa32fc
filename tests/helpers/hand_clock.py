"""A clock that a test sets by hand."""


class HandClock:
    """`monotonic_s` and `epoch_s` move together, by `pass_s` alone."""

    def __init__(self, epoch_s: float = 1_773_133_200.0) -> None:
        self._mono_s, self._epoch_s = 1000.0, epoch_s

    def monotonic_s(self) -> float:
        return self._mono_s

    def epoch_s(self) -> float:
        return self._epoch_s

    def pass_s(self, seconds: float) -> None:
        """Let time pass."""
        self._mono_s += seconds
        self._epoch_s += seconds
