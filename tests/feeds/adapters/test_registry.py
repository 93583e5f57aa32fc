"""Every vendor keeps to what is promised of all, and addresses hold no secret."""

from pathlib import Path

import pytest

from feeds.adapters.address import VendorAddress, parse_address
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.local import SourceFeed
from feeds.adapters.names import vendor_names
from feeds.adapters.registry import all_vendors, find_vendor, open_vendor
from feeds.opening import open_feeds
from wallboard.clock import SiteCalendar
from wallboard.config import FeedConfig
from wallboard.errors import ConfigError
from wallboard.floor.floor import Floor
from wallboard.vendors import Connection

ROOT = Path(__file__).parents[3]


OWN = {"csv", "mqtt", "sse", "webhook"}
"""Ways in for what a site makes itself: nothing of theirs is a vendor's word."""


@pytest.mark.parametrize("name", sorted(OWN))
def test_an_own_feed_is_explained_and_needs_a_mapping(name: str) -> None:
    info = find_vendor(name).info
    assert info.needs_mapping
    page = (ROOT / info.page).read_text()
    assert info.example in page
    assert info.variable in page
    with pytest.raises(ConfigError, match="mapping"):
        open_vendor("x", Connection(info.example, "secret"))


@pytest.mark.parametrize("name", sorted(set(vendor_names()) - OWN))
def test_a_vendor_is_complete(name: str) -> None:
    vendor = find_vendor(name)
    info = vendor.info
    assert info.name == name
    assert info.gives
    page = (ROOT / info.page).read_text()
    assert info.example.partition("://")[0] in page
    assert info.variable in page
    assert "## Verified, and not" in page, "the page says what was tried"
    assert "not tried against a live" in page.lower()
    if not info.needs_mapping:
        vendor.make(parse_address(info.example, info.example), AdapterCounters())
    if info.needs:
        with pytest.raises(ConfigError, match=info.variable):
            open_vendor("x", Connection(info.example))
    with pytest.raises(ConfigError, match="not encrypted"):
        open_vendor("x", Connection(info.example.replace("://", "+plain://"), "secret"))


def test_a_vendors_day_is_the_sites(monkeypatch: pytest.MonkeyPatch) -> None:
    """By UTC a site in California would lose its morning at four in the afternoon."""
    monkeypatch.setenv("TOKEN", "secret")
    calendar = SiteCalendar("America/Los_Angeles", "05:00")
    (feed,) = open_feeds([FeedConfig(url=find_vendor("kazoo").info.example, token_env="TOKEN")], (), calendar)
    assert isinstance(feed, SourceFeed)
    assert isinstance(feed._keeper, Floor)
    assert feed._keeper.calendar is calendar


def test_all_are_listed() -> None:
    assert [info.name for info in all_vendors().known] == list(vendor_names())


def test_an_address_in_its_parts() -> None:
    address = parse_address("portsip+plain://a%40b@[::1]:8887/test.io/", "")
    assert address == VendorAddress("portsip", "::1", 8887, "a@b", "test.io", plain=True)
    assert (address.web(), address.socket()) == ("http://[::1]:8887", "ws://[::1]:8887")
    assert parse_address("kazoo://pbx", "").socket(5555) == "wss://pbx:5555"


@pytest.mark.parametrize(
    "text", ["x://u:geheim@h", "x://h?token=geheim", "x://h#geheim", "x://", "x://h:0", "x://[h"]
)
def test_a_wrong_address_is_explained_and_not_quoted(text: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse_address(text, "x://USER@HOST")
    assert "x://USER@HOST" in str(caught.value)
    assert "geheim" not in str(caught.value)
