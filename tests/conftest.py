"""What every test has: Qt without a display, the shared data, and checks that nothing is left over."""

import gc
import importlib.util
import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("wallboard", deadline=None)  # a busy machine is no failure
settings.load_profile("wallboard")

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything loads Qt
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as main.py does, before anything loads numpy

NEEDS = {
    "PySide6": ["widgets/*", "end2end/*", "test_qt_binding.py"],
    "websockets": ["feeds/*", "end2end/*"],
}
collect_ignore_glob = [
    pattern
    for package, patterns in NEEDS.items()
    if importlib.util.find_spec(package) is None
    for pattern in patterns
]

ROOT = Path(__file__).parent.parent
THREAD_END_S = 30.0  # on a crowded machine an outlook that runs takes its time to end


@pytest.fixture(scope="session")
def project_root() -> Path:
    """Return the checkout's root."""
    return ROOT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real data, which is no part of the project; the test skips where it is absent."""
    folder = Path(os.environ.get("WALLBOARD_SHARED_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"no real data in {folder}; name the folder in WALLBOARD_SHARED_DATA")
    return folder


def _own_threads() -> set[threading.Thread]:
    """Return the threads a test must end: those that hold the process, and the program's own."""
    return {
        thread for thread in threading.enumerate() if not thread.daemon or thread.name.startswith("wallboard")
    }


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = _own_threads()
    yield
    started = _own_threads() - before
    for thread in started:
        thread.join(THREAD_END_S)
    left = sorted(thread.name for thread in started if thread.is_alive())
    assert not left, f"threads left running: {', '.join(left)}"


def _visible_windows() -> list[str]:
    widgets = sys.modules.get("PySide6.QtWidgets")  # never loaded here: core tests run where there is no Qt
    if widgets is None:
        return []
    # Shiboken turns the list into Python's objects one by one. A collection in between may destroy windows
    # that are still to come in it, and it would read what is no more: a segfault.
    collects = gc.isenabled()
    gc.disable()
    try:
        windows = widgets.QApplication.topLevelWidgets()
    finally:
        if collects:
            gc.enable()
    return [f"{type(window).__name__} {window.windowTitle()!r}" for window in windows if window.isVisible()]


@pytest.fixture(autouse=True)
def _no_window_is_left() -> Iterator[None]:
    yield
    left = _visible_windows()
    assert not left, f"windows left open: {', '.join(left)}"


class _Errors(logging.Handler):
    """Keeps what is logged as an error or worse."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_stray_error(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs an error, unless it takes `caplog` and so looks at the log itself."""
    errors = _Errors()
    logging.getLogger().addHandler(errors)
    yield
    logging.getLogger().removeHandler(errors)
    expected = "caplog" in request.fixturenames
    assert expected or not errors.messages, f"errors were logged: {errors.messages}"
