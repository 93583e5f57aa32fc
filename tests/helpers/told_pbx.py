"""A floor of a PBX that is told event by event, by hand."""

from pathlib import Path

from feeds.relay.asterisk.counters import AmiCounters
from feeds.relay.asterisk.queue_log import LogTail
from feeds.relay.asterisk.translation import Translation
from tests.helpers.pbx import Block
from wallboard.events import Event

AT = 1_795_316_830.0
LIST = "list"


class Told:
    """A translation that is told events by hand, keys as the PBX writes them."""

    def __init__(self, log: Path | None = None, *, with_numbers: bool = False) -> None:
        self.log = log
        self.counters = AmiCounters()
        tail = LogTail(log, 0.0) if log else None
        self.translation = Translation(self.counters, tail, with_numbers=with_numbers)
        self.events: list[Event] = []
        self.at = AT
        self.show()

    def __call__(self, name: str, after_s: float = 0.0, /, **fields: object) -> "Told":
        """An event of the PBX, `after_s` later than the one before."""
        self.at += after_s
        kind = "agent" if name.startswith(("Queue", "Agent")) else "call"
        message = {"event": name, "privilege": f"{kind},all", "queue": "sales"}
        self.read(message | {key.lower(): str(value) for key, value in fields.items()})
        return self

    def read(self, *messages: Block) -> None:
        self.events += self.translation.read(messages, self.at)

    def write(self, event: str, *rest: object, uniqueid: str = "u1", agent: str = "NONE") -> "Told":
        """A line of the log."""
        assert self.log is not None
        line = [str(int(self.at)), uniqueid, "sales", agent, event, *map(str, rest)]
        with self.log.open("a") as file:
            file.write("|".join(line) + "\n")
        return self

    def wait(self, seconds: float) -> "Told":
        """Time passes, and nothing happens."""
        self.at += seconds
        self.events += self.translation.tick(self.at)
        return self

    def show(self, *rows: Block, end: Block | None = None) -> "Told":
        """The PBX shows its queues; rows as the PBX writes them, in lower case. Without an `end` of its own
        it shows the queues of all its rows.
        """
        shown = {row["queue"] for row in rows if row["event"] == "QueueParams"}
        others = {row["queue"] for row in rows} - shown if end is None else ()
        queues = [{"event": "QueueParams", "queue": queue} for queue in others]
        self.translation.begin(LIST, self.at)
        end = end or {"event": "QueueStatusComplete"}
        self.read(*({"actionid": LIST, **row} for row in (*queues, *rows, end)))
        return self

    def lose(self) -> "Told":
        self.translation.disconnected(self.at)
        return self

    @property
    def outcomes(self) -> dict[str, int]:
        """What was counted in the queue sales."""
        return {word: count for (_, word), count in self.translation.visits.outcomes.items()}

    def of(self, *kinds: type) -> list[tuple[object, ...]]:
        """The events of these kinds without their seq and time."""
        hidden = ("seq", "at")
        return [
            (type(event).__name__, *(getattr(event, f) for f in event.__struct_fields__ if f not in hidden))
            for event in self.events
            if isinstance(event, kinds)
        ]
