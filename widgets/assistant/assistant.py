"""The assistant: a few steps by keyboard alone, at whose end the configuration is written."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from wallboard.config import Config
from wallboard.errors import ConfigError
from wallboard.settings import Draft, SettingsFile, problems_of, tables_of
from wallboard.vendors import Vendors
from widgets.assistant.plan import Plan
from widgets.assistant.steps import ConnectStep, PlaceStep, SourceStep, Step, TargetsStep
from widgets.look import Look, palette_of
from widgets.parts import words as label
from widgets.settings.keyring_field import Vault
from widgets.settings.problem_words import words_of
from widgets.settings.words import SettingWords
from widgets.theme import style_sheet

SIZE, LOOK_MS, SCREEN_SHARE = QSize(980, 680), 50, 0.94
Outcome = Literal["", "demo", "saved"]


@dataclass(frozen=True)
class Surroundings:
    """What the assistant is given: the vendors, the program's environment, this machine's keyring and zone,
    and who is signed on.
    """

    vendors: Vendors
    environment: Mapping[str, str]
    vault: Vault
    supervisor: str
    zone: str


class Assistant(QDialog):
    """Asks step by step. `outcome` says at the end what was wanted; `config` is what was saved."""

    def __init__(
        self, look: Look, file: SettingsFile, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Wallboard: set up"))
        self.setObjectName("settings")
        self.setPalette(palette_of(look.theme))
        self.setStyleSheet(style_sheet(look.theme, look.as_designed.scale))
        self.outcome: Outcome = ""
        self.config: Config | None = None
        self._look, self._file, self._around, self.plan = look, file, around, Plan()
        self._storing: Future[None] | None = None
        self.source = SourceStep(look, self.plan, around.vendors.known)
        self.connect_step = ConnectStep(
            look, self.plan, around.vendors.try_connection, around.environment, has_keyring=around.vault.works
        )
        self.targets = TargetsStep(look, self.plan)
        self.place = PlaceStep(look, self.plan, around.supervisor, around.zone)
        self.steps: tuple[Step, ...] = (self.source, self.connect_step, self.targets, self.place)
        self._wait = QTimer(self)
        self._wait.setInterval(LOOK_MS)
        self._wait.timeout.connect(self._stored)
        self._lay_out()
        self._show(0)

    def _lay_out(self) -> None:
        look, column, foot = self._look, QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(*[look.px(36)] * 4)
        column.setSpacing(look.px(14))
        self._count, self._title = label(look, 16, muted=True), label(look, 30, QFont.Weight.DemiBold)
        self._what, self.problem = label(look, 18, muted=True, wrap=True), label(look, 18, wrap=True)
        self.stack = QStackedWidget()
        for step in self.steps:
            self.stack.addWidget(step)
            step.moved.connect(self.go_on)
            step.changed.connect(self._name_buttons)
        for each in (self._count, self._title, self._what):
            column.addWidget(each)
        column.addWidget(self.stack, 1)
        column.addWidget(self.problem)
        self.leave, self.back, self.skip, self.next = (QPushButton() for _ in range(4))
        self.leave.setText(self.tr("Leave  Esc"))
        self.back.setText(self.tr("Back"))
        self.skip.setText(self.tr("Go on without a test"))
        foot.addWidget(self.leave)
        foot.addStretch(1)
        for button, pressed in (
            (self.leave, self.reject),
            (self.back, self.go_back),
            (self.skip, self._go_on_untested),
            (self.next, self.go_on),
        ):
            button.setFont(look.font(20, QFont.Weight.Medium))
            button.setMinimumHeight(look.px(50))
            button.setAutoDefault(False)
            button.clicked.connect(pressed)
            if button is not self.leave:
                foot.addWidget(button)
        foot.setSpacing(look.px(12))
        self.next.setProperty("tone", "primary")
        self.next.setDefault(True)
        column.addLayout(foot)
        room = self.screen().availableSize() * SCREEN_SHARE
        self.resize(QSize(look.px(SIZE.width()), look.px(SIZE.height())).boundedTo(room))

    # --- from step to step

    @property
    def step(self) -> Step:
        """The one that is seen."""
        return self.steps[self.stack.currentIndex()]

    def _show(self, index: int) -> None:
        self.stack.setCurrentIndex(index)
        step = self.step
        if isinstance(step, ConnectStep) and (vendor := self.source.chosen) is not None:
            step.offer(vendor)
        step.begin()
        self.problem.clear()
        count = self.tr("Step {step} of {steps}").format(step=index + 1, steps=len(self.steps))
        self._count.setText(count)
        self._title.setText(step.title)
        self._what.setText(step.what)
        self.setAccessibleName(f"{count}: {step.title}")
        self._name_buttons()

    def _name_buttons(self) -> None:
        step, connect = self.step, self.connect_step
        untested = step is connect and not connect.is_good
        self.back.setVisible(step is not self.steps[0])
        self.skip.setVisible(untested and not connect.is_trying)
        self.next.setEnabled(not (step is connect and connect.is_trying))
        if untested:
            self.next.setText(self.tr("Test the connection  ⏎"))
        elif step is self.steps[-1]:
            self.next.setText(self.tr("Save and open the floor  ⏎"))
        else:
            self.next.setText(self.tr("Next  ⏎"))

    def go_back(self) -> None:
        """The step before."""
        self._show(max(self.stack.currentIndex() - 1, 0))

    def go_on(self) -> None:
        """The next step; on the way the connection is tested, and at the end all is saved."""
        step, connect = self.step, self.connect_step
        if step is self.source and self.source.chosen is None:
            self.outcome = "demo"
            self.accept()
        elif step is connect and not connect.is_good:
            if not connect.is_trying:
                connect.test()
        else:
            self._leave_step()

    def _go_on_untested(self) -> None:
        self.plan.queues = ()
        self._leave_step()

    def _leave_step(self) -> None:
        wrong = self.step.finish()
        self.problem.setText(f"▲ {wrong}" if wrong else "")
        if wrong:
            return
        if self.step is self.steps[-1]:
            self._store()
        else:
            self._show(self.stack.currentIndex() + 1)

    # --- the end

    def _store(self) -> None:
        """A token that was typed goes into the keyring first: without it the file is of no use."""
        if not self.plan.token:
            self._save()
            return
        self.next.setEnabled(False)
        self._storing = self._around.vault.put(self.plan.keyring_name, self.plan.token)
        self._wait.start()

    def _stored(self) -> None:
        if self._storing is None or not self._storing.done():
            return
        self._wait.stop()
        error = self._storing.exception()
        self.next.setEnabled(True)
        if error is not None:
            self.problem.setText(f"▲ {error}")
        else:
            self._save()

    def _save(self) -> None:
        draft, tables = Draft(self._file.table), tables_of()
        self.plan.write(draft)
        problems = problems_of(draft, tables)
        if problems:
            first = problems[0]
            self.problem.setText(f"▲ {first.path}: {words_of(first, '', SettingWords())}")
            return
        try:
            self.config = self._file.save(draft.table)
        except ConfigError as error:
            self.problem.setText(f"▲ {error}")
            return
        self.outcome = "saved"
        self.accept()

    def done(self, result: int) -> None:
        """Nothing of it goes on."""
        self._wait.stop()
        for step in self.steps:
            step.stop()
        super().done(result)
