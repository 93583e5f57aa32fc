"""Erlang C and A to 50 digits by summing states, slow and plain: what the fast code is held against."""

from __future__ import annotations

from decimal import Decimal, localcontext
from typing import NamedTuple


class Reference(NamedTuple):
    """The figures as the textbook defines them."""

    p_wait: float
    service_level: float
    asa_s: float
    wait_s: float
    p_abandon: float


def erlang_c(agents: int, load: str) -> float:
    """Return the share that waits: a ratio of sums of load^k / k!, all positive; 60 digits lose nothing."""
    with localcontext() as context:
        context.prec = 60
        erlang = Decimal(load)
        term, total = Decimal(1), Decimal(1)
        for busy in range(1, agents):
            term *= erlang / busy
            total += term
        queued = term * erlang / (agents - erlang)
        return float(queued / (total + queued))


def erlang_a(rate_per_s: float, aht_s: float, patience_s: float, agents: int, within_s: float) -> Reference:
    """Sum over the states 0, 1, … contacts; the share served in time by a power series."""
    with localcontext() as context:
        context.prec = 60 + int(rate_per_s * patience_s)  # the series alternates: that many digits cancel
        rate, aht, patience, within = (Decimal(value) for value in (rate_per_s, aht_s, patience_s, within_s))
        steps = agents * patience / aht
        free, term, last_free = Decimal(0), Decimal(1), Decimal(0)
        for busy in range(agents):
            free += term
            last_free = term
            term *= rate * aht / (busy + 1)
        waits = abandons = answered_wait = passed_s = Decimal(0)
        ahead = 0
        while term > free * Decimal("1e-50") or ahead < 10:
            stays = steps / (steps + ahead + 1)
            passed_s += patience / (steps + 1 + ahead)
            waits, abandons = waits + term, abandons + term * (1 - stays)
            answered_wait += term * stays * passed_s
            ahead += 1
            term *= rate / (agents / aht + ahead / patience)
        total = free + waits
        in_time = free + last_free * rate * _served_after_waiting(rate, steps, patience, within)
        return Reference(
            p_wait=float(waits / total),
            service_level=float(in_time / total),
            asa_s=float(answered_wait / (total - abandons)),
            wait_s=float(abandons / total * patience),
            p_abandon=float(abandons / total),
        )


def _served_after_waiting(rate: Decimal, steps: Decimal, patience: Decimal, within: Decimal) -> Decimal:
    """Return ∫ exp(η(1 − e^(−θx)) − (nμ + θ)x) dx over 0 to T, exp(−ηe^(−θx)) written as its power series."""
    eta = rate * patience
    term, total, power = eta.exp(), Decimal(0), 0
    while power < eta or abs(term) > Decimal("1e-60"):
        leave = (steps + 1 + power) / patience
        total += term * (1 - (-leave * within).exp()) / leave
        power += 1
        term *= -eta / power
    return total
