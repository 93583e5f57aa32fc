"""Back-tests: the engine of the live wall over recorded days, each judged by what earlier days taught."""

import csv
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from tests.helpers.bank_surges import bank_surges, spikes_of
from wallboard.backtest import Backtest, Finding, chosen_days, load_rules, with_call_backs
from wallboard.config import Config, parse_config
from wallboard.days import Days, read_days
from wallboard.days.call_csv import parse_mapping
from wallboard.engine import Engine
from wallboard.errors import ConfigError, SourceError
from wallboard.rehearsal import AlertsOnly, StillClock, play
from wallboard.snapshot import FloorSnapshot

FIRST = date(2026, 3, 2)
DAYS = 8
LAST = FIRST + timedelta(days=DAYS - 1)
QUIET = parse_config(
    "[alerts]\nwaiting_warn = 500\nwaiting_critical = 900\n[targets]\nlongest_wait_s = 3600\n"
)
"""Nothing but what the detectors find."""
Call = tuple[datetime, str]


def calls_of(day: date, surge_at_h: float | None = None) -> list[Call]:
    """60 contacts an hour from 09:00 to 12:00; a surge brings 60 more in half an hour."""
    rng = np.random.default_rng(day.toordinal())
    midnight = datetime.combine(day, datetime.min.time(), UTC)
    hours = rng.uniform(9, 12, 180)
    if surge_at_h is not None:
        hours = np.append(hours, rng.uniform(surge_at_h, surge_at_h + 0.5, 60))
    return [(midnight + timedelta(hours=h), "sales") for h in np.sort(hours).tolist()]


def write_days(path: Path, days: Iterable[list[Call]]) -> Days:
    with path.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["start", "wait", "talk", "queue"])
        for at, queue in (call for calls in days for call in calls):
            rows.writerow([at.strftime("%Y-%m-%d %H:%M:%S"), 5, 120, queue])
    return read_days([path], "csv", mapping=parse_mapping("offered=start,wait=wait,talk=talk,queue=queue"))


def plain_days(count: int = DAYS) -> list[list[Call]]:
    return [calls_of(FIRST + timedelta(days=index)) for index in range(count)]


def hour_of(finding: Finding, day: date) -> float:
    return (finding.raised_at - datetime.combine(day, datetime.min.time(), UTC).timestamp()) / 3600


def test_a_surge_on_the_last_day_is_found_by_what_the_days_before_taught(tmp_path: Path) -> None:
    days = write_days(tmp_path / "calls.csv", [*plain_days(DAYS - 1), calls_of(LAST, surge_at_h=10.5)])
    findings = Backtest(days, QUIET).run([LAST])
    (spike,) = spikes_of(findings)
    assert 10.5 < hour_of(spike, LAST) < 10.7
    assert spike.severity == "critical"
    assert spike.queue in {"*", "sales"}
    assert spike.recovered_at is not None
    assert spike.observed is not None
    assert spike.expected is not None
    assert spike.observed > 2 * spike.expected
    assert "were expected" in spike.text


def test_days_of_the_future_change_nothing(tmp_path: Path) -> None:
    known = [*plain_days(6), calls_of(FIRST + timedelta(days=6), surge_at_h=10.5)]
    busy = [calls_of(LAST + timedelta(days=index), surge_at_h=10.4) for index in range(3)]
    day = FIRST + timedelta(days=6)
    found = [
        Backtest(write_days(tmp_path / f"{len(days)}.csv", days), QUIET, processes=1).run([day])
        for days in (known, [*known, *busy])
    ]
    assert found[0] == found[1]
    assert spikes_of(found[0])


def test_one_process_finds_what_two_find(tmp_path: Path) -> None:
    days = write_days(tmp_path / "calls.csv", [*plain_days(5), calls_of(FIRST + timedelta(days=5), 9.5)])
    chosen = list(days.days[4:])
    found = [Backtest(days, Config(), processes=count).run(chosen) for count in (1, 2)]
    assert found[0] == found[1]
    assert found[0]


def test_the_days_it_learns_from_are_told_one_by_one(tmp_path: Path) -> None:
    days = write_days(tmp_path / "calls.csv", plain_days(3))
    told: list[tuple[int, int]] = []
    Backtest(days, QUIET).compare(days.days[2:], (), learning=lambda *each: told.append(each))
    assert told == [(1, 2), (2, 2)]


class Counting(AlertsOnly):
    """A keeper that counts its looks."""

    looks = 0

    def step(self, snapshot: FloorSnapshot) -> None:
        self.looks += 1
        super().step(snapshot)


class Restless(Counting):
    """One that leaves no step out."""

    @property
    def idle(self) -> bool:
        return False


def test_steps_left_out_change_nothing(tmp_path: Path) -> None:
    source = write_days(tmp_path / "calls.csv", [calls_of(FIRST, surge_at_h=10.5)]).open(FIRST)
    keepers = [Counting(Config()), Restless(Config())]
    for keeper in keepers:
        list(play(source, Engine(Config(), StillClock(), keeper), [source.info.end_at]))
    sparing, restless = keepers
    assert sparing.told == restless.told
    assert sparing.told
    assert sparing.looks < restless.looks / 3


def test_plain_days_are_told_nothing(tmp_path: Path) -> None:
    days = write_days(tmp_path / "calls.csv", plain_days(7))
    assert not [each for each in Backtest(days, QUIET).run([days.days[-1]]) if each.severity == "critical"]


def test_a_rule_of_ones_own_is_tried_beside_the_others(tmp_path: Path) -> None:
    days = write_days(tmp_path / "calls.csv", plain_days(2))
    file = tmp_path / "rules.toml"
    file.write_text(
        '[[rule]]\nid = "busy"\nfigure = "offered"\nwarn = 15\nscopes = ["queue:sales"]\npending_s = 0\n'
    )
    test = Backtest(days, QUIET)
    findings = test.run([FIRST], load_rules(file, test.queues))
    busy = [each for each in findings if each.rule == "busy"]
    assert busy
    assert {each.queue for each in busy} == {"sales"}
    assert all((each.observed or 0) > 15 for each in busy)


@pytest.mark.parametrize(
    ("rule", "words", "line"),
    [
        ('figure = "oferred"\nwarn = 3', "there is no figure 'oferred'", 3),
        ('figure = "waiting"\nwarn = 3\nscopes = ["queue:Sale"]', "'Sale'", 5),
        ('figure = "waiting"\nwarn = 3\nclear = 9', "never end", 5),
        ('figure = "waiting"\nwarm = 3', "unknown key `warm`", 4),
        ('figure = "waiting"\nwarn = ', "not valid TOML", 4),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused_with_file_and_line(
    tmp_path: Path, rule: str, words: str, line: int
) -> None:
    file = tmp_path / "rules.toml"
    file.write_text(f'[[rule]]\nid = "own"\n{rule}\n')
    with pytest.raises(ConfigError) as refused:
        load_rules(file, ["sales"])
    assert words in str(refused.value)
    assert (refused.value.file, refused.value.line) == (str(file), line)


def test_a_file_without_rules_says_so(tmp_path: Path) -> None:
    file = tmp_path / "rules.toml"
    file.write_text("")
    with pytest.raises(ConfigError, match="holds no rule"):
        load_rules(file, ["sales"])
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="UTF-8"):
        load_rules(file, ["sales"])


def test_days_that_are_not_recorded_are_refused_with_those_that_are(tmp_path: Path) -> None:
    days = write_days(tmp_path / "calls.csv", plain_days(2))
    assert chosen_days(days, None, None) == [FIRST, FIRST + timedelta(days=1)]
    assert chosen_days(days, None, FIRST) == [FIRST]
    with pytest.raises(SourceError, match="2026-03-02 to 2026-03-03"):
        chosen_days(days, date(2026, 4, 1), None)


def test_the_configurations_word_on_a_queue_wins() -> None:
    named = parse_config("[[queue]]\nid = 'TT'\nchannel = 'voice'\n")
    assert with_call_backs(named, "anonymous-bank") == named
    assert with_call_backs(Config(), "anonymous-bank").queue[0].channel == "callback"
    assert with_call_backs(Config(), "csv") == Config()


def test_the_banks_first_surge_is_told_in_time(shared_data: Path) -> None:
    days = read_days([shared_data / "anonbank1999" / "january.txt.gz"], "anonymous-bank")
    test = Backtest(days, with_call_backs(Config(), "anonymous-bank"))
    spikes = spikes_of(test.run([date(1999, 1, 18)]))
    (surge, *_) = bank_surges(shared_data)
    assert surge.told(spikes)
    assert [spike for spike in spikes if spike.severity == "critical" and surge.meets(spike)]
    assert not [spike for spike in spikes if spike.severity == "critical" and not surge.meets(spike)]
