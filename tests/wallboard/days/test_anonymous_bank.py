from datetime import date, datetime
from pathlib import Path

import numpy as np
import pytest

from wallboard.days import read_days
from wallboard.days.anonymous_bank import ZONE, read_calls
from wallboard.days.calls import ABANDONED, ANSWERED, CallTable, counts_per_interval
from wallboard.days.formats import read_call_days
from wallboard.days.local_time import site_calendar
from wallboard.days.report import ReadReport
from wallboard.errors import SourceError

HEADER = (
    "vru+line\tcall_id\tcustomer_id\tpriority\ttype\tdate\tvru_entry\tvru_exit\tvru_time\tq_start\tq_exit\tq_time\t"
    "outcome\tser_start\tser_exit\tser_time\tserver"
)
CUSTOMER = "25429143"
QUEUED = (
    f"AA0101\t39217\t{CUSTOMER}\t1\tPS\t990501\t22:22:18\t22:22:23\t5\t22:22:23\t22:22:43\t20\t"
    "AGENT\t22:22:42\t22:25:30\t168\tAVI"
)
DIRECT = (
    "AA0101\t39219\t0\t0\tNW\t990501\t23:19:17\t23:19:48\t31\t0:00:00\t0:00:00\t0\t"
    "AGENT\t23:19:46\t23:25:17\t331\tBASCH"
)
HUNG_UP = QUEUED.replace("AGENT\t22:22:42\t22:25:30\t168\tAVI", "HANG\t0:00:00\t0:00:00\t0\tNO_SERVER")
SITE = site_calendar(ZONE)


def at(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=SITE.zone).timestamp()


def read(tmp_path: Path, *rows: str) -> tuple[CallTable, ReadReport]:
    path = tmp_path / "month.txt"
    path.write_text("\n".join([HEADER, *rows, ""]))
    table, report = read_calls([path])
    assert report.rows == len(rows) == report.kept + sum(report.skipped.values())
    return table, report


def test_a_queued_call_is_offered_at_q_start_and_waits_q_time(tmp_path: Path) -> None:
    table, _ = read(tmp_path, QUEUED)
    assert table.queues == ("PS",)
    assert table.offered_at[0] == at("1999-05-01 22:22:23")
    assert (table.wait_s[0], table.talk_s[0]) == (20.0, 168.0)  # not ser_start, which another clock wrote
    assert table.outcome[0] == ANSWERED
    assert table.agents[table.agent[0]] == "AVI"


def test_a_call_put_straight_through_is_offered_when_it_leaves_the_menu(tmp_path: Path) -> None:
    table, _ = read(tmp_path, DIRECT)
    assert table.offered_at[0] == at("1999-05-01 23:19:48")
    assert table.wait_s[0] == 0.0


def test_who_hangs_up_in_the_queue_abandons_and_in_the_menu_was_never_offered(tmp_path: Path) -> None:
    in_menu = DIRECT.replace("AGENT\t23:19:46\t23:25:17\t331\tBASCH", "HANG\t0:00:00\t0:00:00\t0\tNO_SERVER")
    table, report = read(tmp_path, HUNG_UP, in_menu)
    assert table.outcome.tolist() == [ABANDONED]
    assert report.skipped == {"hung up in the menu": 1}
    assert table.menu_entered_at.size == 2
    assert table.menu_left_at.tolist() == [at("1999-05-01 23:19:48")]


def test_a_phantom_is_no_call(tmp_path: Path) -> None:
    table, report = read(tmp_path, QUEUED.replace("AGENT", "PHANTOM"))
    assert len(table) == 0
    assert report.skipped == {"phantom call": 1}


@pytest.mark.parametrize("tab", range(1, 17))
def test_a_missing_tab_is_repaired(tmp_path: Path, tab: int) -> None:
    fields = QUEUED.split("\t")
    broken = "\t".join(fields[:tab]) + "\t".join(["", *fields[tab:]])[1:]
    assert broken.count("\t") == 15
    table, report = read(tmp_path, broken)
    assert report.repaired == {"a tab was missing": 1}
    expected, _ = read(tmp_path, QUEUED)
    for column in ("offered_at", "wait_s", "talk_s", "outcome", "priority"):
        assert getattr(table, column).tolist() == getattr(expected, column).tolist()
    assert table.agents == expected.agents


def test_a_space_in_the_type_makes_no_new_queue(tmp_path: Path) -> None:
    table, report = read(tmp_path, QUEUED, QUEUED.replace("\tPS\t", "\t PS\t"))
    assert table.queues == ("PS",)
    assert report.repaired == {"a space in the type": 1}


@pytest.mark.parametrize(("damaged", "name"), [("NO_SERVERAMA", "NAAMA"), ("ANO_SERVERT", "ANAT")])
def test_names_damaged_by_a_search_and_replace_are_healed(tmp_path: Path, damaged: str, name: str) -> None:
    table, _ = read(tmp_path, QUEUED.replace("AVI", damaged))
    assert table.agents == (name,)


def test_an_answered_call_without_an_agent_is_kept(tmp_path: Path) -> None:
    table, report = read(tmp_path, QUEUED.replace("AVI", "NO_SERVER"))
    assert (table.outcome[0], table.agent[0]) == (ANSWERED, -1)
    assert report.flagged == {"answered, but no agent recorded": 1}


def test_a_menu_clock_that_ran_backwards_is_not_midnight(tmp_path: Path) -> None:
    row = QUEUED.replace("22:22:18\t22:22:23\t5\t", "22:22:59\t22:22:23\t-36\t")
    table, report = read(tmp_path, row)
    assert table.offered_at[0] == at("1999-05-01 22:22:23")
    assert report.flagged == {"the menu's clock ran backwards": 1}


@pytest.mark.parametrize(
    ("times", "offered"),
    [
        ("23:59:56\t23:59:56\t0\t0:00:02\t0:00:29\t27", "1999-05-02 00:00:02"),
        # Queued at midnight sharp: 0:00:00 usually means that it never queued.
        ("23:59:54\t23:59:54\t0\t0:00:00\t0:00:27\t27", "1999-05-02 00:00:00"),
        ("23:59:50\t0:00:05\t15\t0:00:05\t0:00:32\t27", "1999-05-02 00:00:05"),
        ("23:59:23\t23:59:23\t0\t23:59:28\t0:00:03\t27", "1999-05-01 23:59:28"),
    ],
)
def test_times_that_pass_midnight(tmp_path: Path, times: str, offered: str) -> None:
    row = QUEUED.replace("22:22:18\t22:22:23\t5\t22:22:23\t22:22:43\t20", times)
    table, _ = read(tmp_path, row)
    assert table.offered_at[0] == at(offered)
    assert table.wait_s[0] == 27.0


def test_a_day_of_23_hours(tmp_path: Path) -> None:
    # Israel's clocks skipped from 02:00 to 03:00 on 2 April 1999.
    before = QUEUED.replace("990501", "990402").replace("22:22", "01:22")
    after = QUEUED.replace("990501", "990402")
    table, _ = read(tmp_path, before, after)
    assert np.diff(table.offered_at).tolist() == [20 * 3600.0]


def test_absurd_durations_are_cut_and_counted_and_the_call_stays(tmp_path: Path) -> None:
    table, report = read(
        tmp_path, HUNG_UP.replace("\t20\t", "\t28693\t"), QUEUED.replace("\t168\t", "\t61437\t")
    )
    assert len(table) == 2
    assert sorted(table.wait_s.tolist()) == [20.0, 3600.0]
    assert table.talk_s.tolist() == [0.0, 0.0]
    assert set(report.repaired) == {
        "wait over an hour, cut to an hour",
        "service over 4 h, taken as not recorded (0 s)",
    }


@pytest.mark.parametrize(
    "row", ["total rubbish", QUEUED.replace("22:22:23", "25:61:23"), QUEUED.replace("990501", "991341")]
)
def test_a_row_that_makes_no_sense_is_left_out_and_counted(tmp_path: Path, row: str) -> None:
    table, report = read(tmp_path, row, DIRECT)
    assert len(table) == 1
    assert sum(report.skipped.values()) == 1
    assert "month.txt:2" in report.examples[0]


def test_another_file_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("time,calls\n")
    with pytest.raises(SourceError, match=r"other\.csv:1: .*check --format"):
        read_calls([path])


def test_customer_ids_are_kept_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "month.txt"
    path.write_text(f"{HEADER}\n{QUEUED}\n")
    days = read_days([path], "anonymous-bank")
    source = days.open(date(1999, 5, 1))
    told = repr([source.opening(), *source.events(), days.report])
    assert "AVI" in told
    assert CUSTOMER not in told


def test_the_day_of_the_surge(shared_data: Path) -> None:
    days = read_call_days([shared_data / "anonbank1999" / "may.txt.gz"], "anonymous-bank")
    calls = days.calls_of(date(1999, 5, 23))
    answered = calls.outcome == ANSWERED
    assert (len(calls), answered.sum(), (~answered).sum()) == (2755, 1581, 1174)
    assert (calls.wait_s[answered] <= 20.0).sum() == 600
    assert len(days.days) == 30  # closed on the feast of Shavuot


def test_the_half_year_agrees_with_what_was_published(shared_data: Path) -> None:
    """Brown et al. 2005, of the whole year: services of 185 s, SD 238 s, 7 % under 10 s; 20 % hang up."""
    table, report = read_calls(sorted((shared_data / "anonbank1999").glob("*.txt.gz")))
    services = table.talk_s[(table.outcome == ANSWERED) & (table.talk_s <= 3600.0)]
    assert services.mean() == pytest.approx(185, abs=6)
    assert services.std() == pytest.approx(238, abs=5)
    assert (services < 10.0).mean() == pytest.approx(0.07, abs=0.005)
    hung_up = (table.outcome == ABANDONED).sum() + table.menu_left_at.size
    assert hung_up / (len(table) + table.menu_left_at.size) == pytest.approx(0.2, abs=0.03)
    assert report.rows == 213_268 == report.kept + sum(report.skipped.values())
    assert report.skipped.keys() == {"hung up in the menu", "phantom call"}


def test_callers_stuck_in_the_menu(shared_data: Path) -> None:
    table, _ = read_calls([shared_data / "anonbank1999" / "february.txt.gz"])
    start = at("1999-02-03 13:00")
    arrived = counts_per_interval(table.menu_entered_at, start, start + 1800.0)
    assert (arrived.size, arrived.sum()) == (6, 407)
    assert counts_per_interval(table.arrivals(), start, start + 1800.0, 1800.0).tolist() == [83.0]
