"""The assistant by keyboard alone, from the choice to the file."""

import asyncio
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wallboard.config import load_config
from wallboard.errors import ConfigError
from wallboard.events import QueueInfo
from wallboard.settings import SettingsFile
from wallboard.vendors import Connection, Tried, VendorInfo, Vendors
from widgets.assistant.assistant import Assistant, Surroundings
from widgets.look import Look

pytestmark = [pytest.mark.usefixtures("dressed"), pytest.mark.qt_log_ignore("This plugin does not support")]
QUEUES = (QueueInfo("billing", name="Billing"), QueueInfo("chat"))
FOUND = Tried(QUEUES)
GENESYS = VendorInfo(
    "genesys", "Genesys Cloud", "genesys://ID@host", "docs/feeds/genesys.md", needs="a secret"
)
WEBHOOK = VendorInfo(
    "webhook", "Webhook", "webhook+plain://127.0.0.1/floor", "docs/howto/own-feed.md", needs_mapping=True
)


@dataclass
class Site:
    """What there is around the assistant, and what it was asked."""

    tried: list[Connection] = field(default_factory=list)
    stored: dict[str, str] = field(default_factory=dict)
    works: bool = True
    answer: Tried | None = FOUND
    refusal: ConfigError | None = None

    async def try_connection(self, connection: Connection) -> Tried:
        self.tried.append(connection)
        if self.answer is None:
            await asyncio.Event().wait()
        return self.answer or Tried()

    def put(self, name: str, secret: str) -> Future[None]:
        future: Future[None] = Future()
        if self.refusal is not None:
            future.set_exception(self.refusal)
        else:
            self.stored[name] = secret
            future.set_result(None)
        return future


@pytest.fixture
def site() -> Site:
    return Site()


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    path = tmp_path / "wall.toml"
    path.write_text("# ours\n[wall]\ntheme = 'light'\n")
    return SettingsFile(path)


@pytest.fixture
def assistant(look: Look, site: Site, file: SettingsFile, qtbot: QtBot) -> Iterator[Assistant]:
    vendors = Vendors((GENESYS,), site.try_connection)
    made = Assistant(look, file, Surroundings(vendors, {"HERE": "hush"}, site, "Ines M.", "Europe/London"))
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.reject()
    made.deleteLater()


def press(assistant: Assistant, *keys: Qt.Key | str) -> None:
    """As a person does: into what has the focus."""
    for key in (each for keys_or_text in keys for each in _single(keys_or_text)):
        target: QWidget | None = assistant.focusWidget()
        assert target is not None
        QTest.keyClick(target, key)  # type: ignore[arg-type]  # a letter will do
        QCoreApplication.processEvents()  # a cell's editor comes and goes with the events


def type_into_cell(assistant: Assistant, row: int, column: int, text: str) -> None:
    cell = assistant.targets.table.item(row, column)
    assert cell is not None
    cell.setText(text)


def _single(key: Qt.Key | str) -> Iterable[Qt.Key | str]:
    return key if isinstance(key, str) else [key]


ENTER, DOWN, TAB = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab


def connect(assistant: Assistant, address: str, qtbot: QtBot) -> None:
    press(assistant, DOWN, ENTER)
    assistant.connect_step.url.selectAll()
    press(assistant, address, ENTER)
    qtbot.waitUntil(lambda: not assistant.connect_step.is_trying)


def test_four_steps_by_keyboard_write_the_file(
    assistant: Assistant, file: SettingsFile, qtbot: QtBot
) -> None:
    connect(assistant, "wss://feed.example", qtbot)
    assert "2 queues: Billing, chat" in assistant.connect_step.said.text()
    press(assistant, ENTER)
    press(assistant, "75", TAB, "30", ENTER)
    type_into_cell(assistant, 2, 2, "90")
    assistant.go_on()
    press(assistant, "North Desk", ENTER)
    assert assistant.outcome == "saved"
    config = load_config(file.path)
    assert [feed.url for feed in config.feed] == ["wss://feed.example"]
    assert (config.site.name, config.log.supervisor, config.site.zone) == ("North Desk", "Ines M.", "")
    assert (config.targets_of("billing").service_level, config.targets_of("billing").within_s) == (0.75, 30)
    assert config.targets_of("chat").within_s == 90
    assert [queue.id for queue in config.queue] == ["chat"]
    assert config.wall.theme == "light"
    assert file.path.read_text().startswith("# ours")


def test_the_demo_is_one_key_away_and_writes_nothing(assistant: Assistant, file: SettingsFile) -> None:
    press(assistant, ENTER)
    assert assistant.outcome == "demo"
    assert not file.backup.exists()


def test_a_failed_trial_says_what_to_do_and_one_can_go_on(
    assistant: Assistant, site: Site, qtbot: QtBot
) -> None:
    site.answer = Tried(error="wss://feed.example cannot be reached (refused).")
    connect(assistant, "wss://feed.example", qtbot)
    assert "Check host and port" in assistant.connect_step.said.text()
    assert assistant.skip.isVisible()
    assistant.skip.click()
    assert assistant.stack.currentWidget() is assistant.targets
    type_into_cell(assistant, 0, 1, "much")
    press(assistant, ENTER)
    assistant.go_on()
    assert "from 0 to 100" in assistant.problem.text()
    assistant.go_back()
    assert assistant.stack.currentWidget() is assistant.connect_step


def test_a_bad_address_or_variable_is_told_before_anything_is_tried(
    assistant: Assistant, site: Site, qtbot: QtBot
) -> None:
    connect(assistant, "http://feed", qtbot)
    assert "wss://feed.example:8765" in assistant.connect_step.said.text()
    assistant.connect_step.url.setText("wss://feed.example")
    assistant.connect_step.variable.setText("NOWHERE")
    assistant.go_on()
    assert "NOWHERE is not set" in assistant.connect_step.said.text()
    assert not site.tried
    assistant.connect_step.variable.setText("HERE")
    assistant.go_on()
    qtbot.waitUntil(lambda: assistant.connect_step.is_good)
    assert site.tried[0].secret == "hush"


def test_a_token_that_is_typed_goes_into_the_keyring_alone(
    assistant: Assistant, site: Site, file: SettingsFile, qtbot: QtBot
) -> None:
    press(assistant, DOWN, ENTER)
    assistant.connect_step.url.setText("wss://feed.example")
    assistant.connect_step.token.setText("hush")
    press(assistant, ENTER)
    qtbot.waitUntil(lambda: assistant.connect_step.is_good)
    site.refusal = ConfigError("the keyring is locked")
    for _ in range(3):
        assistant.go_on()
    qtbot.waitUntil(lambda: "locked" in assistant.problem.text())
    site.refusal = None
    assistant.go_on()
    qtbot.waitUntil(lambda: assistant.outcome == "saved")
    assert site.stored == {"feed.example": "hush"}
    assert "hush" not in file.path.read_text()
    assert load_config(file.path).feed[0].token_keyring == "feed.example"


def test_a_vendor_begins_with_its_own_address(assistant: Assistant) -> None:
    press(assistant, DOWN, DOWN, DOWN, ENTER)
    assert assistant.connect_step.url.text() == "genesys://"
    assert "a secret" in assistant.connect_step.what


def test_a_feed_of_ones_own_asks_for_its_mapping(
    assistant: Assistant, site: Site, file: SettingsFile, qtbot: QtBot
) -> None:
    press(assistant, DOWN, DOWN, DOWN, ENTER)
    step = assistant.connect_step
    assert not step.mapping.isVisible(), "others need none"
    step.offer(WEBHOOK)
    assert step.mapping.isVisible()
    step.url.setText(WEBHOOK.example)
    step.mapping.setText("/etc/floor.toml")
    press(assistant, ENTER)
    qtbot.waitUntil(lambda: bool(site.tried))
    assert site.tried[0].mapping == "/etc/floor.toml"
    qtbot.waitUntil(lambda: not step.is_trying)
    press(assistant, ENTER)
    assistant.go_on()
    press(assistant, "Desk", ENTER)
    assert load_config(file.path).feed[0].mapping == "/etc/floor.toml"


def test_leaving_calls_the_trial_off(assistant: Assistant, site: Site, qtbot: QtBot) -> None:
    site.answer = None
    press(assistant, DOWN, ENTER)
    assistant.connect_step.url.setText("wss://feed.example")
    press(assistant, ENTER)
    qtbot.waitUntil(lambda: bool(site.tried))
    assistant.reject()


def test_enter_goes_on_once_and_a_whole_address_may_be_pasted(
    assistant: Assistant,
) -> None:
    press(assistant, DOWN, ENTER)
    step = assistant.connect_step
    assert (assistant.step, step.said.text()) == (step, "")  # nothing is wrong before anything is typed
    step.url.insert("wss://feed.example")
    assert step.finish() == ""
    assert assistant.plan.url == "wss://feed.example"
