"""Delays between attempts to connect."""

from feeds.backoff import Backoff


def test_at_once_then_doubling_to_the_limit_for_ever() -> None:
    backoff = Backoff(uniform=lambda _low, high: high)
    assert [backoff.next_delay_s() for _ in range(10)] == [
        0.0,
        0.5,
        1.0,
        2.0,
        4.0,
        8.0,
        16.0,
        30.0,
        30.0,
        30.0,
    ]


def test_a_success_begins_anew() -> None:
    backoff = Backoff(uniform=lambda _low, high: high)
    for _ in range(5):
        backoff.next_delay_s()
    backoff.reset()
    assert [backoff.next_delay_s() for _ in range(3)] == [0.0, 0.5, 1.0]


def test_the_jitter_is_full() -> None:
    backoff = Backoff(first_s=8.0, limit_s=8.0)
    backoff.next_delay_s()
    delays_s = [backoff.next_delay_s() for _ in range(2000)]
    assert 0.0 <= min(delays_s) < 0.4
    assert 7.6 < max(delays_s) <= 8.0
    assert 3.6 < sum(delays_s) / len(delays_s) < 4.4
