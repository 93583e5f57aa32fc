"""How many contacts come when: the plan's forecast, the day that really comes, and its contacts."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from feeds.simulator.model import CentreModel, Curve, QueueModel, Surge

FloatArray = NDArray[np.float64]

SLOT_S = 900.0
_GRAIN_S = 0.125
"""All times are multiples of an eighth of a second: exact in binary, so that sums are exact too."""

_CURVES: dict[Curve, tuple[tuple[float, float, float], ...]] = {
    # (hour of the peak, its width in hours, its height)
    "office": ((10.5, 1.7, 1.0), (14.6, 2.2, 0.85)),
    "evening": ((11.5, 2.2, 0.7), (17.0, 2.4, 1.0)),
    "morning": ((9.0, 1.8, 1.0), (13.5, 3.0, 0.7)),
}
_FLOOR = 0.25
_DAY_SPREAD, _QUEUE_SPREAD, _HOUR_SPREAD = 0.03, 0.02, 0.05
_PRESENT = 0.93
"""The share of their scheduled time that agents are there for contacts: not late, away or ringing."""
_TYPICAL_CHATS = 1.9
"""Chats an agent of a busy chat team has open at a time, out of three."""


class Arrival(NamedTuple):
    """A contact that will come: its queue's position, and what it brings, in seconds."""

    at: float
    queue: int
    talk_s: float
    wrapup_s: float
    hold_s: float
    patience_s: float


def dice(name: str) -> random.Random:
    """Draws that are the same each time they are asked for by this name."""
    return random.Random(name)  # noqa: S311 - a simulation wants the same draws again, a secret would not


def slots(model: CentreModel) -> FloatArray:
    """The local hours in which the opening time's quarter hours begin."""
    return np.arange(model.open_h, model.close_h, SLOT_S / 3600.0)


def shape(model: CentreModel, queue: QueueModel) -> FloatArray:
    """How a queue's contacts spread over the quarter hours; sums to 1."""
    middles = slots(model) + SLOT_S / 7200.0
    bumps = (
        height * np.exp(-(((middles - peak) / width) ** 2)) for peak, width, height in _CURVES[queue.curve]
    )
    weights = _FLOOR + np.sum(list(bumps), axis=0)
    return np.asarray(weights / weights.sum())


def work_s(queue: QueueModel) -> float:
    """Seconds of an agent's time that a contact takes: of several chats at a time, each takes its share."""
    talk_s = queue.talk_s / _TYPICAL_CHATS if queue.channel == "chat" else queue.talk_s
    return talk_s + queue.wrapup_s


def expected_contacts(model: CentreModel, agents_on: Mapping[str, FloatArray]) -> dict[str, FloatArray]:
    """Contacts per queue and quarter hour that keep `agents_on` (agents per queue and slot) busy."""
    expected = {}
    for queue in model.queues:
        on = agents_on[queue.queue]
        total = model.occupancy * _PRESENT * on.sum() * SLOT_S / work_s(queue)
        follows_staff = on / on.sum() if on.sum() else np.zeros_like(on)
        # A plan fits its forecast well but not perfectly.
        expected[queue.queue] = total * (0.3 * shape(model, queue) + 0.7 * follows_staff)
    return expected


def arrivals(model: CentreModel, expected: Mapping[str, FloatArray], open_at: float) -> list[Arrival]:
    """The day's contacts in order of time: Poisson around a level that wanders, the surges on top."""
    rng = np.random.default_rng([model.seed, 0])
    hours = slots(model)
    day_level = rng.lognormal(0.0, _DAY_SPREAD)
    found: list[Arrival] = []
    for position, queue in enumerate(model.queues):
        queue_rng = np.random.default_rng([model.seed, 1 + position])
        wander = np.exp(_smooth(queue_rng.normal(0.0, _HOUR_SPREAD, hours.size)))
        level = day_level * queue_rng.lognormal(0.0, _QUEUE_SPREAD)
        seconds = _times(queue_rng, expected[queue.queue] * level * wander)
        for surge in model.surges:
            if surge.queue == queue.queue:
                seconds = np.concatenate([seconds, _extra(queue_rng, expected[queue.queue], hours, surge)])
        found += _contacts(queue_rng, queue, position, open_at + np.sort(seconds))
    return sorted(found)


def grained(seconds: FloatArray) -> FloatArray:
    """Seconds rounded to the grain."""
    return np.round(seconds / _GRAIN_S) * _GRAIN_S


def _smooth(noise: FloatArray) -> FloatArray:
    """A moving average over an hour, of the same variance as the noise."""
    width = 4
    return np.asarray(np.convolve(noise, np.ones(width) / np.sqrt(width), mode="same"))


def _times(rng: np.random.Generator, expected: FloatArray) -> FloatArray:
    counts = rng.poisson(expected)
    starts = np.repeat(np.arange(expected.size) * SLOT_S, counts)
    return starts + rng.uniform(0.0, SLOT_S, starts.size)


def _extra(rng: np.random.Generator, expected: FloatArray, hours: FloatArray, surge: Surge) -> FloatArray:
    """The contacts that a surge adds, in seconds after opening."""
    start_s, end_s = ((hour - hours[0]) * 3600.0 for hour in (surge.start_h, surge.end_h))
    usual = float(np.interp((start_s + end_s) / 2, (hours - hours[0]) * 3600.0, expected)) / SLOT_S
    count = rng.poisson((surge.factor - 1.0) * usual * (end_s - start_s))
    return np.asarray(rng.uniform(start_s, end_s, count))


def _contacts(rng: np.random.Generator, queue: QueueModel, position: int, at: FloatArray) -> list[Arrival]:
    size = at.size
    hold_s = np.where(rng.random(size) < queue.hold_share, rng.uniform(20.0, 90.0, size), 0.0)
    patience_s = np.full(size, np.inf)
    if queue.patience_s is not None:
        patience_s = grained(rng.exponential(queue.patience_s, size)) + 1.0
    columns = (
        grained(at),
        np.full(size, position),
        grained(_log_normal(rng, queue.talk_s, queue.sigma, size)) + 5.0,
        grained(_log_normal(rng, queue.wrapup_s, queue.sigma, size)),
        grained(hold_s) if queue.channel == "voice" else np.zeros(size),
        patience_s,
    )
    return [Arrival(*row) for row in zip(*(column.tolist() for column in columns), strict=True)]


def _log_normal(rng: np.random.Generator, mean: float, sigma: float, size: int) -> FloatArray:
    return rng.lognormal(np.log(mean) - sigma**2 / 2, sigma, size)
