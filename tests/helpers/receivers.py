"""Real servers on loopback that take messages: HTTP, SMTP, and one that never answers."""

import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message as MessageHandler
from aiosmtpd.smtp import Envelope, Session

from tests.helpers.ports import free_port


class HttpReceiver:
    """Takes JSON by POST and answers with `status`. Down until `up` is called."""

    def __init__(self) -> None:
        self.port = free_port()
        self.status = 200
        self.paths: list[str] = []
        self.messages: list[dict[str, Any]] = []
        self._server: ThreadingHTTPServer | None = None
        self._thread: Thread | None = None

    def up(self) -> None:
        """Listen."""
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                content = self.rfile.read(length)
                if len(content) < length:
                    return  # who sent it was killed
                body = json.loads(content)
                receiver.paths.append(self.path)
                if receiver.status < 400:
                    receiver.messages.append(body)
                self.send_response(receiver.status)
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()

    def down(self) -> None:
        """Refuse connections. May be called twice."""
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._server.server_close()
            self._thread.join()
        self._server = None


@contextmanager
def http_receiver() -> Iterator[HttpReceiver]:
    """A receiver that is up."""
    receiver = HttpReceiver()
    receiver.up()
    try:
        yield receiver
    finally:
        receiver.down()


class Mailbox(MessageHandler):
    """What an SMTP server was given."""

    def __init__(self) -> None:
        super().__init__(EmailMessage)
        self.mails: list[EmailMessage] = []

    def prepare_message(self, session: Session, envelope: Envelope) -> EmailMessage:
        assert isinstance(envelope.content, bytes)
        return message_from_bytes(envelope.content, policy=policy.default)

    def handle_message(self, message: Message) -> None:
        assert isinstance(message, EmailMessage)
        self.mails.append(message)


@contextmanager
def smtp_receiver() -> Iterator[tuple[int, Mailbox]]:
    """An SMTP server that is up: its port and what it was given."""
    mailbox = Mailbox()
    controller = Controller(mailbox, hostname="127.0.0.1", port=free_port())
    controller.start()
    try:
        yield controller.port, mailbox
    finally:
        controller.stop()


@contextmanager
def silent_receiver() -> Iterator[int]:
    """A server that accepts and never answers; its port."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield int(server.getsockname()[1])
