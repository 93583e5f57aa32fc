"""Make the sounds of alerts in `resources/sounds/`: `.venv/bin/python .ci/make_sounds.py`.

They are our own, free for any use (CC0): bell tones with few overtones, in a register that carries over
voices without being shrill; the graver the alert, the more tones and the higher they end.
"""

from __future__ import annotations

import math
import wave
from array import array
from pathlib import Path

RATE_HZ = 22_050
OVERTONES = ((1.0, 1.0), (2.0, 0.25), (3.01, 0.08))
"""Multiple of the tone, loudness."""
LOUDNESS = 0.5
FADE_S = 0.004
TONES: dict[str, tuple[tuple[float, float], ...]] = {
    "critical": ((0.0, 659.3), (0.16, 830.6), (0.32, 987.8), (0.62, 659.3), (0.78, 830.6), (0.94, 987.8)),
    "warn": ((0.0, 659.3), (0.18, 523.3)),
    "info": ((0.0, 523.3),),
}
"""For each severity when a tone begins (s), and its pitch (Hz)."""
RING_S = 0.5


def samples(severity: str) -> array[int]:
    """The sound of a severity as 16-bit samples."""
    tones = TONES[severity]
    length = round((tones[-1][0] + RING_S) * RATE_HZ)
    loudest = sum(loudness for _, loudness in OVERTONES)
    values = [sum(_tone(n / RATE_HZ - begin_s, hz) for begin_s, hz in tones) for n in range(length)]
    return array("h", (round(32_767 * LOUDNESS * value / loudest) for value in values))


def _tone(at_s: float, hz: float) -> float:
    if not 0 <= at_s < RING_S:
        return 0.0
    shape = min(1.0, at_s / FADE_S, (RING_S - at_s) / FADE_S) * math.exp(-9 * at_s)
    return shape * sum(
        loudness * math.sin(2 * math.pi * hz * multiple * at_s) for multiple, loudness in OVERTONES
    )


def write(severity: str, folder: Path) -> None:
    """Write `SEVERITY.wav` into `folder`."""
    with wave.open(str(folder / f"{severity}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(samples(severity).tobytes())


if __name__ == "__main__":
    for each in TONES:
        write(each, Path(__file__).parent.parent / "resources" / "sounds")
