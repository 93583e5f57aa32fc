"""A running wall takes another configuration: engine, feeds and log begin anew behind the same door."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.helpers import snapshots
from wallboard.assembly import running
from wallboard.config import AlertConfig, Config, FeedConfig, QueueConfig, TargetsConfig, WallConfig
from wallboard.errors import ConfigError
from wallboard.intents import Acknowledge
from wallboard.live_wall import Begin, LiveWall, waiting_keys
from wallboard.preview import retargeted
from wallboard.runtime import Runtime

WAIT_S = 20.0


@pytest.fixture
def begun() -> list[Config]:
    return []


@pytest.fixture
def begin(tmp_path: Path, begun: list[Config]) -> Begin:
    @contextmanager
    def start(config: Config) -> Iterator[Runtime]:
        begun.append(config)
        if config.targets.within_s == 13:
            raise ConfigError("the environment variable X is not set")
        with running(config, (), tmp_path / "log.db") as runtime:
            yield runtime

    return start


def test_it_goes_on_with_what_it_is_given(begin: Begin, begun: list[Config]) -> None:
    first, second = Config(), Config(targets=TargetsConfig(within_s=30))
    with LiveWall(first, begin) as wall:
        before = wall._runtime
        wall.take(replace(first, wall=WallConfig(theme="light"))).result(WAIT_S)
        assert wall._runtime is before  # only windows look at it
        wall.take(second).result(WAIT_S)
        assert wall._runtime is not before
        assert wall.read_log(lambda _: 5).result(WAIT_S) == 5
    assert begun == [first, second]
    assert wall.latest() is None


def test_what_cannot_begin_leaves_it_as_it_was(begin: Begin, begun: list[Config]) -> None:
    first = Config()
    with LiveWall(first, begin) as wall:
        future = wall.take(Config(targets=TargetsConfig(within_s=13)))
        with pytest.raises(ConfigError, match="is not set"):
            future.result(WAIT_S)
        assert wall.config is first
        assert wall._runtime is not None
    assert begun[-1] is first


def test_what_is_asked_meanwhile_is_kept(begin: Begin) -> None:
    with LiveWall(Config(), begin) as wall:
        wall._end()
        wall.post(Acknowledge("alert", "Ines"))
        assert len(wall._held) == 1
        with pytest.raises(Exception, match="in a moment"):
            wall.read_log(lambda _: 5).result(0)
        wall._start(wall.config)
        assert not wall._held


def test_what_waits_for_the_next_start_is_named() -> None:
    before = Config()
    after = Config(feed=(FeedConfig("ws://h"),), alerts=AlertConfig(enabled=False))
    assert waiting_keys(before, after, own_feeds=False) == ("feed",)
    assert waiting_keys(before, after, own_feeds=True) == ()
    brief = Config(wall=WallConfig(pages=("floor",)))
    assert waiting_keys(before, brief, own_feeds=True) == ()
    assert waiting_keys(before, brief, own_feeds=True, hung=True) == ("wall.pages",)


def test_a_preview_holds_the_floor_to_other_targets() -> None:
    floor = snapshots.calm()
    queue = next(scope.id for scope in floor.scopes if scope.kind == "queue").removeprefix("queue:")
    config = Config(targets=TargetsConfig(service_level=0.5), queue=(QueueConfig(queue, within_s=99),))
    shown = retargeted(floor, config)
    assert [scope.id for scope in shown.scopes] == [scope.id for scope in floor.scopes]
    assert shown.scopes[0].targets.service_level == 0.5
    held = {scope.id: scope.targets.within_s for scope in shown.scopes}
    assert held[f"queue:{queue}"] == 99
