"""The pages of the window, by the name that the configuration uses."""

from __future__ import annotations

from dataclasses import dataclass

from wallboard.config import PageName
from wallboard.language import mark
from widgets.pages.agents import AgentsPage
from widgets.pages.alerts import AlertsPage
from widgets.pages.backtest import BacktestPage
from widgets.pages.base import PageFactory
from widgets.pages.floor import FloorPage
from widgets.pages.handover import HandoverPage
from widgets.pages.intraday import IntradayPage
from widgets.pages.log import LogPage
from widgets.pages.queues import QueuesPage
from widgets.pages.seats import SeatsPage


@dataclass(frozen=True)
class PageEntry:
    """A page's title and how it is made; whether it grows with the text scale."""

    title: str
    make: PageFactory
    grows: bool = True


PAGES: dict[PageName, PageEntry] = {
    "floor": PageEntry(mark("Floor"), FloorPage, grows=False),
    "queues": PageEntry(mark("Queues"), QueuesPage),
    "agents": PageEntry(mark("Agents"), AgentsPage),
    "intraday": PageEntry(mark("Intraday"), IntradayPage, grows=False),
    "alerts": PageEntry(mark("Alerts"), AlertsPage),
    "log": PageEntry(mark("Log"), LogPage),
    "handover": PageEntry(mark("Handover"), HandoverPage),
    "backtest": PageEntry(mark("Back-test"), BacktestPage),
    "seats": PageEntry(mark("Seats"), SeatsPage),
}
"""Every page there is. Their order, and so their keys 1…9, is that of `wall.pages` in the configuration."""
