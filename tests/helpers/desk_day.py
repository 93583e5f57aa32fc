"""A day of the demo as people live it at a desk: its log is written by the program itself, act by act."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace

from feeds.simulator import Simulator, demo_model
from wallboard.config import Config
from wallboard.desk import Desk
from wallboard.engine import Engine
from wallboard.handover import Review, Wanted, review
from wallboard.intents import (
    Acknowledge,
    DeskIntent,
    FinishIntervention,
    LogIntervention,
    Snooze,
    TakeBackIntervention,
)
from wallboard.log.handovers import refs_of
from wallboard.log.intervention_rows import AgentHistory, agent_history
from wallboard.log.store import Session, Store
from wallboard.records import Alert, Details, HandoverAct, HandoverNote, HandoverRole, InterventionDraft
from wallboard.rehearsal import StillClock, play
from wallboard.snapshot import FloorSnapshot

T = TypeVar("T")
MINUTE_S, HOUR_S, WAIT_S = 60.0, 3600.0, 60.0
NIGHT, DAY, EVENING = "Tom K.", "Ines M.", "Ravi S."
Act = Callable[[FloorSnapshot, "Acts"], DeskIntent | None]


@dataclass
class Acts:
    """What people do, by the minute of the day; `at_h` and the like are hours of the site's day."""

    day_start_at: float
    site: str
    refs: Callable[[Sequence[str]], Mapping[str, str]] = lambda _: {}
    """By what rows of the log are referred to."""
    due: list[tuple[float, Act]] = field(default_factory=list)

    def at(self, clock: str) -> float:
        """The moment of `HH:MM`, epoch seconds."""
        hours, minutes = clock.split(":")
        return self.day_start_at + int(hours) * HOUR_S + int(minutes) * MINUTE_S

    def log(
        self, clock: str, kind: str, scope: str, text: str, who: str = DAY, *, about: str = "", id: str = "",
        agents: Sequence[str] = (), details: Details | None = None,
    ) -> None:  # fmt: skip
        """An entry, about the alert in force whose title begins with `about`."""

        def act(floor: FloorSnapshot, _: Acts) -> DeskIntent:
            alert = _alert(floor, about) if about else None
            return LogIntervention(
                InterventionDraft(
                    kind, scope, text, who, tuple(agents), alert.id if alert else "",
                    details=details or Details(),
                ),
                id,
            )  # fmt: skip

        self.due.append((self.at(clock), act))

    def do(self, clock: str, act: Callable[[FloorSnapshot], DeskIntent | None]) -> None:
        """Anything else."""
        self.due.append((self.at(clock), lambda floor, _: act(floor)))

    def seen(self, clock: str, title: str, who: str = DAY) -> None:
        """The alert whose title begins so is acknowledged, where it is in force."""

        def act(floor: FloorSnapshot) -> DeskIntent | None:
            alert = _alert(floor, title)
            return Acknowledge(alert.id, who) if alert else None

        self.do(clock, act)

    def hand_over(
        self, clock: str, what: HandoverAct, text: str, who: str, *, role: HandoverRole = "", title: str = ""
    ) -> None:
        """Something of the Early shift's handover, about the alert whose title begins so."""

        def act(floor: FloorSnapshot) -> DeskIntent:
            alert = _alert(floor, title) if title else None
            asked = [each for each in floor.interventions if each.id == "question"]
            about = self.refs([asked[0].id])[asked[0].id] if what == "answer" and asked else ""
            note = HandoverNote(
                what, f"demo:{self.site}", "Early", self.at("07:00"), self.at("12:00"), role=role, about=about
            )
            details, named = Details(handover=note), alert.id if alert else ""
            draft = InterventionDraft("handover", "*", text, who, alert=named, details=details)
            return LogIntervention(draft, "question" if what == "question" else "")

        self.do(clock, act)


def _alert(floor: FloorSnapshot, title: str) -> Alert | None:
    return next((each for each in floor.alerts if each.open and each.title.startswith(title)), None)


def _morning(day: Acts) -> None:
    """Before the surge."""
    day.seen("07:22", "Service level in Support")
    day.log(
        "07:24", "break_move", "queue:support", "Breaks of Compass moved from 07:45 to 09:15",
        about="Service level in Support",
    )  # fmt: skip
    day.log("07:40", "staffing", "*", "Two absent in Anchor (sick), nobody to replace them before 09:00")
    due = Details(effect="AHT back under 5:00", effect_until_at=day.at("15:00"), due_at=day.at("13:30"))
    day.log(
        "08:20", "coaching", "queue:billing", "Side by side on refunds: look up the rule first, then explain",
        agents=("a007",), details=due,
    )  # fmt: skip
    day.seen("08:50", "Service level in Support")
    day.log(
        "08:52", "skill_move", "queue:support", "Three of Dolphin to Support until 09:30",
        about="Service level in Support",
        details=Details(effect="Service level over 80 %", effect_until_at=day.at("09:30")),
    )  # fmt: skip
    day.log("09:12", "praise", "queue:sales", "Kept a leaving customer, and his brother's account",
            agents=("a040",))  # fmt: skip
    incident = Details(status="open", reference="INC-4711", due_at=day.at("12:30"))
    day.log("09:41", "incident", "queue:billing", "Card page of the web shop fails since 09:30: customers "
            "call instead. Read them the text “web shop” and offer a call-back.", details=incident,
            id="incident")  # fmt: skip
    day.log("09:50", "note", "*", "Typed by mistake", id="mistake")
    day.do("09:51", lambda _: TakeBackIntervention("mistake", DAY))


def _surge(day: Acts) -> None:
    """From 10:12 on."""
    day.seen("10:18", "Surge")
    day.log(
        "10:19", "skill_move", "queue:billing", "Four of Dolphin to Billing until 11:30",
        about="Surge", details=Details(effect="Longest wait under 2:00"),
    )  # fmt: skip
    day.log("10:22", "callback", "queue:billing", "Call-back offered after 1:00 of waiting, until 11:30",
            about="Surge")  # fmt: skip
    day.log("10:24", "message", "*", "Billing is busy: card page fails. Short calls, text “web shop”.")
    day.log(
        "10:31", "overtime", "queue:billing", "6 places until 13:00, Anchor and Beacon", about="Surge",
        details=Details(effect="Service level over 80 % by 12:00", effect_until_at=day.at("12:00")),
    )  # fmt: skip
    day.log(
        "10:40", "escalation", "queue:billing", "Is the card page down for all cards? When is it back?",
        details=Details(status="open", escalated_to="IT duty, M. Okafor", reference="INC-4711",
                        due_at=day.at("11:15")), id="escalation",
    )  # fmt: skip

    def snooze(floor: FloorSnapshot) -> DeskIntent | None:
        alert = _alert(floor, "Service level ahead") or _alert(floor, "Too many waiting")
        return Snooze(alert.id, DAY, day.at("11:00"), "overtime is on its way") if alert else None

    day.do("10:42", snooze)
    day.do("11:05", lambda _: FinishIntervention("escalation", DAY))
    day.log("11:06", "recall", "queue:billing", "Team leads on the phones until 11:30")
    day.log("11:38", "vto", "queue:chat-sales", "1 place from 14:00, nobody took it")
    day.log("11:50", "note", "*", "Card page is back for Visa only. Whoever calls about another card gets a "
            "call-back ticket; Finance wants the list at four o'clock.",
            details=Details(due_at=day.at("16:00")))  # fmt: skip


def _handover(day: Acts) -> None:
    """Ines goes, Ravi comes."""
    day.hand_over("11:58", "words", "Busy from ten past ten on because of the card page, not because of us. "
                  "The team was calm. Watch Support at lunch: two are absent.", DAY)  # fmt: skip
    day.hand_over("12:00", "signed", "Signed: hands over", DAY, role="outgoing")
    day.hand_over("12:02", "understood", "Understood", EVENING, title="Service level in Sales")
    day.hand_over("12:03", "question", "Who calls IT at half past twelve?", EVENING)
    day.hand_over("12:04", "answer", "You do: M. Okafor, extension 4400", DAY)
    day.hand_over("12:06", "signed", "Signed: takes over", EVENING, role="incoming")


class DeskDay:
    """The day up to 12:15, with its log in `folder`. `floors` has each whole minute of it.

    `signed` leaves the handover's signatures out where it is False.
    """

    def __init__(self, folder: Path, config: Config, *, signed: bool = True) -> None:
        self.path = folder / "log.db"
        self._config = replace(config, log=replace(config.log, supervisor=DAY))
        self.store = Store(self.path)
        self.store.start()
        self.store.wait_open()
        source = Simulator(demo_model())
        self.acts = Acts(source.info.day_start_at, source.info.site, self._refs)
        for told in (_morning, _surge, *((_handover,) if signed else ())):
            told(self.acts)
        self.engine = Engine(self._config, StillClock(), Desk(self._config, self.store))
        self.floors = list(self._lived(source))
        self.engine.end()

    def _lived(self, source: Simulator) -> Iterator[FloorSnapshot]:
        start_at, end_at = self.acts.at("07:01"), self.acts.at("12:16")
        minutes = [start_at + number * MINUTE_S for number in range(round((end_at - start_at) / MINUTE_S))]
        due = sorted(self.acts.due, key=lambda each: each[0])
        for floor in play(source, self.engine, minutes):
            while due and due[0][0] <= floor.at:
                intent = due.pop(0)[1](floor, self.acts)
                if intent is not None:
                    self.engine.handle(intent)
                    self.store.flush().result(WAIT_S)
            newest = self.engine.picture()
            yield newest if newest is not None else floor

    def _refs(self, ids: Sequence[str]) -> Mapping[str, str]:
        return self.store.read(lambda session: refs_of(session, ids)).result(WAIT_S)

    def until(self, clock: str) -> list[FloorSnapshot]:
        """The floor at `clock`, and every five minutes of the half-hour before it for the trends."""
        seen = [floor for floor in self.floors if floor.at <= self.acts.at(clock)]
        return seen[-31::5]

    def read_log(self, job: Callable[[Session], T]) -> "Future[T]":
        """As `wallboard.runtime.Runtime`."""
        return _waited(self.store.read(job))

    def handover(self, wanted: Wanted) -> "Future[Review]":
        """As `wallboard.runtime.Runtime`."""
        return _waited(review(self.store, wanted))

    def about_agent(self, agent: str, mode: str) -> "Future[AgentHistory]":
        """As `wallboard.runtime.Runtime`."""
        return self.read_log(lambda session: agent_history(session, agent, mode, 50))

    def close(self) -> None:
        """Everything is on the disk."""
        self.store.stop()


def _waited(answer: "Future[T]") -> "Future[T]":
    """A picture is drawn once: by then the log has answered."""
    wait([answer], WAIT_S)
    return answer
