"""How much demand varies, and along which lines: the covariances of the log rate before any day is seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from wallboard.forecast.calendar_effects import Resemblance
from wallboard.forecast.grid import Numbers

PROFILE_SMOOTH_H = 2.0
PROFILE_SLOT_VARIANCE = 0.25


@dataclass(frozen=True, slots=True)
class Variation:
    """Standard deviations of the log rate (0.1 is about 10 %), of the day's level and of its smooth shape.

    `smooth_h` is how long a bend of the shape is, `drift_h` how long a day's own deviation lasts.
    """

    weekday_level: float = 0.05
    weekday_shape: float = 0.05
    recent_level: float = 0.06
    recent_shape: float = 0.037
    after_closure_level: float = 0.145
    after_closure_shape: float = 0.10
    month_level: float = 0.086
    month_shape: float = 0.058
    day_level: float = 0.006
    day_drift: float = 0.05
    day_slot: float = 0.0055
    smooth_h: float = 1.9
    drift_h: float = 5.0


def cosines(hours: Numbers, slot_h: float, variation: Variation) -> Numbers:
    """Cosines over the open part of the day (n, k), as many as the smoothness leaves room for.

    `hours` (n,) are the starts of the slots, ascending.
    """
    length_h = float(hours[-1] - hours[0]) + slot_h
    count = min(len(hours), 1 + int(np.ceil(3.0 * length_h / (np.pi * variation.smooth_h))))
    order = np.arange(count)
    scale = np.where(order == 0, 1.0, np.sqrt(2.0))
    waves: Numbers = scale * np.cos(np.pi * np.outer((hours - hours[0] + slot_h / 2) / length_h, order))
    return waves


def drift_covariance(hours: Numbers, variation: Variation) -> Numbers:
    """Covariance (n, n) of a day's own deviation: level, a part that fades over hours, each slot's own."""
    apart_h = np.abs(hours[:, None] - hours)
    fading = variation.day_drift**2 * np.exp(-apart_h / variation.drift_h)
    total: Numbers = variation.day_level**2 + fading + variation.day_slot**2 * np.eye(len(hours))
    return total


def profile_precision(hours: Numbers) -> Numbers:
    """Inverse covariance (n, n) of the profile before any data: almost free, and somewhat smooth."""
    apart_h = hours[:, None] - hours
    smooth = np.exp(-0.5 * (apart_h / PROFILE_SMOOTH_H) ** 2)
    covariance = 1.0 + smooth + PROFILE_SLOT_VARIANCE * np.eye(len(hours))
    return np.asarray(np.linalg.inv(covariance), dtype=np.float64)


def level_covariance(alike: Resemblance, variation: Variation) -> Numbers:
    """Covariance (days, days) of the days' levels."""
    return (
        variation.weekday_level**2 * alike.weekday
        + variation.recent_level**2 * alike.recent
        + variation.after_closure_level**2 * alike.after_closure
        + variation.month_level**2 * alike.month
    )


def shared_precision(alike: Resemblance, variation: Variation, hours: Numbers, slot_h: float) -> Numbers:
    """Inverse covariance (days, k, days, k) of what days share, by cosine: the first carries the level, the
    others the shape, with the spectrum of a Gaussian kernel.
    """
    shape = (
        variation.weekday_shape**2 * alike.weekday
        + variation.recent_shape**2 * alike.recent
        + variation.after_closure_shape**2 * alike.after_closure
        + variation.month_shape**2 * alike.month
    )
    count = cosines(hours, slot_h, variation).shape[1]
    length_h = float(hours[-1] - hours[0]) + slot_h
    power = np.exp(-0.5 * (np.pi * np.arange(1, count) / length_h * variation.smooth_h) ** 2)
    days = len(shape)
    result = np.zeros((days, count, days, count))
    result[:, 0, :, 0] = np.linalg.inv(level_covariance(alike, variation))
    result[:, 1:, :, 1:] = np.einsum("de,kl->dkel", np.linalg.inv(shape), np.diag(power.sum() / power))
    return result
