"""Puts a secret into this machine's keyring: it never stands in the file, and is never shown again."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from wallboard.errors import ConfigError
from widgets.look import Look
from widgets.parts import words as label

SECRET_WIDTH, LOOK_MS = 300, 50


class Vault(Protocol):
    """This machine's keyring; it may take long to answer, so it is asked in a thread of its own."""

    @property
    def works(self) -> bool:
        """Whether there is one."""

    def put(self, name: str, secret: str) -> Future[None]:
        """Keep `secret` as the entry `name`. The future raises ConfigError."""


class KeyringField(QWidget):
    """A secret, typed blind, and the button that stores it under the name in `name_line`."""

    def __init__(self, look: Look, name_line: QLineEdit, vault: Vault) -> None:
        super().__init__()
        self._name, self._vault = name_line, vault
        self._future: Future[None] | None = None
        self.secret, self.button, self.said = (
            QLineEdit(),
            QPushButton(),
            label(look, 16, muted=True, wrap=True),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.px(4), 0, 0)
        row.setSpacing(look.px(8))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setFixedWidth(look.px(SECRET_WIDTH))
        self.secret.setFont(look.font(18))
        self.secret.setPlaceholderText(self.tr("the secret itself"))
        self.secret.setAccessibleName(self.tr("The secret for the keyring"))
        self.button.setText(self.tr("Store"))
        self.button.setFont(look.font(16))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.store)
        for each in (self.secret, self.button):
            row.addWidget(each)
            each.setVisible(vault.works)
        row.addWidget(self.said, 1)
        self._wait = QTimer(self)
        self._wait.setInterval(LOOK_MS)
        self._wait.timeout.connect(self._look)
        self.secret.textChanged.connect(self._may_store)
        name_line.textChanged.connect(self._may_store)
        if not vault.works:
            self.said.setText(self.tr("This machine has no keyring: name an environment variable instead."))
        self._may_store()

    def _may_store(self) -> None:
        name, secret = self._name.text().strip(), self.secret.text()
        self.button.setEnabled(bool(name and secret) and self._future is None)

    def store(self) -> None:
        """Put it there; the field is emptied."""
        self._future = self._vault.put(self._name.text().strip(), self.secret.text())
        self.secret.clear()
        self.said.setText(self.tr("Asking the keyring …"))
        self._wait.start()

    def _look(self) -> None:
        future = self._future
        if future is None or not future.done():
            return
        self._wait.stop()
        self._future = None
        try:
            future.result()
            self.said.setText(self.tr("It is in the keyring."))
        except ConfigError as error:
            self.said.setText(str(error))
        self._may_store()
