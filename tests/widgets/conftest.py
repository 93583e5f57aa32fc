"""What widget tests have: a dressed application, a look, and tools that keep what was posted."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from wallboard.config import Config, LogConfig, PageName, SiteConfig
from wallboard.intents import Intent
from wallboard.records import InterventionDraft
from widgets.look import Look, dress, look_for
from widgets.pages.base import Tools
from widgets.readers import NO_READERS, Readers

FULL_HD = QSize(1920, 1080)


@pytest.fixture(scope="session")
def config() -> Config:
    """A site in London that writes as Britons do."""
    site = SiteConfig(name="Harbour Bank", zone="Europe/London", locale="en_GB")
    return Config(site=site, log=LogConfig(supervisor="Ines M."))


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application with the shipped font."""
    dress(qapp)
    return qapp


@pytest.fixture
def look(request: pytest.FixtureRequest, config: Config) -> Look:
    """The dark look at 1080p."""
    request.getfixturevalue("dressed")
    return look_for(config, "dark", FULL_HD)


@dataclass
class Desk:
    """What a person did at the desk: intents posted, forms opened, places gone to."""

    posted: list[Intent] = field(default_factory=list)
    drafts: list[InterventionDraft] = field(default_factory=list)
    places: list[tuple[PageName, str]] = field(default_factory=list)

    def tools(
        self,
        look: Look,
        config: Config,
        *,
        levers: bool = True,
        readers: Readers = NO_READERS,
    ) -> Tools:
        """Tools that lead here."""
        return Tools(
            look,
            config,
            self.posted.append,
            self.drafts.append,
            lambda page, scope: self.places.append((page, scope)),
            levers=levers,
            readers=readers,
        )


@pytest.fixture
def desk() -> Desk:
    """A desk at which nothing has been done yet."""
    return Desk()
