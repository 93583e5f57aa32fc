"""Genesys Cloud's notifications and answers to events of the core, without socket or loop."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec
import numpy as np

from feeds.adapters.counters import AdapterCounters
from feeds.adapters.http import DATE_STEP_S
from feeds.adapters.values import Fields, count, fields, items, moment, number, read_object, word
from feeds.adapters.vendors.genesys.people import People
from wallboard.events import Event, QueueInfo, QueueLive, QueueTotals
from wallboard.vendor_clock import VendorClock

INTERVAL_S = 900.0
OBSERVED = (
    "oWaiting", "oLongestWaiting", "oInteracting", "oOnQueueUsers", "oUserRoutingStatuses",
)  # fmt: skip
SUMMED = (
    "nOffered", "tAnswered", "tAbandon", "tShortAbandon", "tFlowOut", "tHandle", "tTalkComplete",
    "tHeldComplete", "tAcw", "oServiceLevel",
)  # fmt: skip
ROLL_UP, _NOBODY = "", "nobody"
_TOGETHER_S = 5.0
"""A roll-up and its parts come together, at most one a second; one that stays behind is not kept up."""
_PLAUSIBLE_FROM_S = 1e9
_Sums = dict[str, dict[str, float]]
_KNOWN_QUIETLY = frozenset({"channel.metadata"})


class Translation:
    """One organisation's floor. Every call that takes news returns the events that follow, their `seq` 0.

    `queues` are those that are followed. `is_closing` is True once the vendor said that it closes the socket;
    `failure` is why it would not go on with the channel, empty while all is well. `clock` knows how far the
    vendor's clock is off; nothing that is read here tells it.
    """

    def __init__(self, counters: AdapterCounters) -> None:
        self.clock = VendorClock(DATE_STEP_S)
        self.people = People(self.clock)
        self.queues: dict[str, QueueInfo] = {}
        self.is_closing = False
        self.failure = ""
        self._counters = counters
        self._target_s: dict[str, float] = {}
        self._counts: dict[tuple[str, str], dict[str, tuple[float, float]]] = {}
        self._live: dict[str, QueueLive] = {}

    def opened(self) -> None:
        """A new socket."""
        self.is_closing, self.failure = False, ""

    def follow(self, entities: Iterable[Fields]) -> None:
        """These queues are followed, as `/api/v2/routing/queues` lists them."""
        self.queues = {}
        for entity in entities:
            queue = word(entity.get("id"))
            if queue:
                self.queues[queue] = QueueInfo(queue, name=word(entity.get("name")) or None)
                level_ms = number(fields(entity, "mediaSettings", "call", "serviceLevel").get("durationMs"))
                self._target_s[queue] = level_ms / 1000.0 if level_ms else 0.0

    def read(self, frame: bytes, at: float) -> list[Event]:
        """A frame of the socket."""
        message = read_object(frame, self._counters)
        topic, body = word(message.get("topicName")), fields(message, "eventBody")
        kind = topic.rpartition(".")[2].partition("?")[0]
        if topic.startswith("v2.analytics.queues.") and kind == "observations":
            return self._observe(body, at)
        if topic.startswith("v2.users."):
            return self._user(topic, kind, body, at)
        if topic == "v2.system.socket_closing":
            self.is_closing = True
        elif not topic and message:
            self._answered(message)
        elif topic and topic not in _KNOWN_QUIETLY:
            self._counters.note_unknown(topic.partition(".")[0] + "…." + kind if "." in topic else topic)
        return []

    def observations(self, answer: object, asked: Sequence[str], at: float) -> list[Event]:
        """The answer to a query for observations of the `asked` queues: what it leaves out is 0."""
        for queue in asked:
            for metric in OBSERVED:
                self._counts.pop((queue, metric), None)
            self._counts[queue, "oWaiting"] = {_NOBODY: (0.0, 0.0)}
        for result in items(fields(answer).get("results")):
            self._note(fields(result, "group"), items(fields(result).get("data")), at)
        return [event for queue in asked for event in self._live_of(queue, at)]

    def totals(self, answer: object, asked: tuple[float, float], at: float) -> list[Event]:
        """The answer to a query for aggregates of the time `asked`: a queue's media are added up.

        Of intervals without any contact nothing is answered; that nothing was is told once for all queues.
        """
        found: dict[tuple[str, float], _Sums] = {}
        for result in items(fields(answer).get("results")):
            queue = word(fields(result, "group").get("queueId"))
            for piece in items(fields(result).get("data")):
                start = moment(word(fields(piece).get("interval")).partition("/")[0])
                if queue in self.queues and start is not None:
                    _add(found.setdefault((queue, start), {}), items(fields(piece).get("metrics")))
        told, first = {start for _, start in found}, next(iter(self.queues), "")
        quiet = np.setdiff1d(np.arange(asked[0], min(asked[1], at), INTERVAL_S), sorted(told)).tolist()
        found |= {(first, start): {} for start in quiet if first}
        return [self._totals(queue, start, metrics, at) for (queue, start), metrics in sorted(found.items())]

    def _user(self, topic: str, kind: str, body: Fields, at: float) -> list[Event]:
        user = topic.removeprefix("v2.users.").partition(".")[0].partition("?")[0]
        if kind in {"activity", "routingStatus"}:
            self.people.activity({"id": user, **body}, at)
        elif kind == "presence":
            self.people.presence(user, body, at)
        elif kind == "conversationsummary":
            self.people.summary({"userId": user, **body}, at)
        else:
            self._counters.note_unknown(f"v2.users….{kind}")
        return self.people.take()

    def _answered(self, message: Fields) -> None:
        """The vendor answers what was asked on the socket."""
        result = word(message.get("result"))
        if result in {"400", "404"}:
            self.failure = f"Genesys Cloud ended the channel (result {result})."
        elif result != "200":
            self._counters.note_unknown(", ".join(sorted(message))[:60])

    def _observe(self, body: Fields, at: float) -> list[Event]:
        queue = word(fields(body, "group").get("queueId"))
        if queue not in self.queues:
            self._counters.contradictions += 1
            return []
        self._note(fields(body, "group"), items(body.get("data")), at)
        return self._live_of(queue, at)

    def _note(self, group: Fields, data: list[object], at: float) -> None:
        """Keep counts by medium, and when they were told; the group without a medium is the roll-up."""
        queue, medium = word(group.get("queueId")), word(group.get("mediaType"))
        for piece in data:
            metrics = items(fields(piece).get("metrics")) or [piece]
            for metric in metrics:
                name = word(fields(metric).get("metric"))
                value = _value(name, fields(metric))
                if name in OBSERVED and value is not None:
                    qualifier = word(fields(metric).get("qualifier"))
                    if name != "oUserRoutingStatuses" or qualifier == "IDLE":
                        self._counts.setdefault((queue, name), {})[medium] = value, at

    def _live_of(self, queue: str, at: float) -> list[Event]:
        waiting = self._sum(queue, "oWaiting")
        if waiting is None:
            return []
        oldest = [self.clock.ours(since) for since in self._figures(queue, "oLongestWaiting") if since > 0.0]
        live = QueueLive(
            queue,
            waiting,
            oldest_at=min(at, *oldest) if oldest and waiting else None,
            staffed=self._sum(queue, "oOnQueueUsers"),
            available=self._sum(queue, "oUserRoutingStatuses"),
            on_contact=self._sum(queue, "oInteracting"),
            seq=0,
            at=0.0,
        )
        if live == self._live.get(queue):
            return []
        self._live[queue] = live
        return [msgspec.structs.replace(live, at=at)]

    def _sum(self, queue: str, metric: str) -> int | None:
        figures = self._figures(queue, metric)
        return int(sum(figures)) if figures else None

    def _figures(self, queue: str, metric: str) -> list[float]:
        """The roll-up where it is kept up to date, else one figure a medium: the two must not be added."""
        counts = self._counts.get((queue, metric), {})
        if ROLL_UP in counts:
            newest = max(told_at for _, told_at in counts.values())
            value, told_at = counts[ROLL_UP]
            if told_at >= newest - _TOGETHER_S:
                return [value]
        return [value for medium, (value, _) in counts.items() if medium != ROLL_UP]

    def _totals(
        self, queue: str, start: float, metrics: dict[str, dict[str, float]], at: float
    ) -> QueueTotals:
        def of(metric: str, stat: str = "count") -> float:
            return metrics.get(metric, {}).get(stat, 0.0)

        waits = ("tAnswered", "tAbandon", "tFlowOut")
        return QueueTotals(
            queue,
            start,
            INTERVAL_S,
            target_s=self._target_s.get(queue, 0.0),
            offered=of("nOffered"),
            answered=of("tAnswered"),
            abandoned=of("tAbandon"),
            short_abandoned=of("tShortAbandon"),
            left=of("tFlowOut"),
            answered_within=of("oServiceLevel", "numerator"),
            sl_offered=of("oServiceLevel", "denominator"),
            answered_wait_s=of("tAnswered", "sum") / 1000.0,
            abandoned_wait_s=of("tAbandon", "sum") / 1000.0,
            left_wait_s=of("tFlowOut", "sum") / 1000.0,
            longest_wait_s=max(of(metric, "max") for metric in waits) / 1000.0,
            handled=of("tHandle"),
            talk_s=of("tTalkComplete", "sum") / 1000.0,
            hold_s=of("tHeldComplete", "sum") / 1000.0,
            wrapup_s=of("tAcw", "sum") / 1000.0,
            seq=0,
            at=at,
        )


def _value(name: str, metric: Fields) -> float | None:
    """The count, or for the longest wait since when: its figure is a moment in ms, wherever it stands."""
    stats = fields(metric, "stats")
    if name != "oLongestWaiting":
        whole = count(stats.get("count", metric.get("count")))
        return None if whole is None else float(whole)
    told = (*stats.values(), metric.get("count"), metric.get("calculatedMetricValue"))
    moments = [at for value in told if (at := moment(value)) and at >= _PLAUSIBLE_FROM_S]
    return min(moments) if moments else 0.0


def _add(into: _Sums, metrics: list[object]) -> None:
    for metric in metrics:
        sums = into.setdefault(word(fields(metric).get("metric")), {})
        for stat, value in fields(metric, "stats").items():
            found = number(value)
            if found is not None and found >= 0.0:
                sums[stat] = max(sums.get(stat, 0.0), found) if stat == "max" else sums.get(stat, 0.0) + found
