"""What every test runs under: no screen, no configuration of this machine, and nothing left over.

A test fails when the kiosk logs a warning nobody expected, or leaves a thread or a window behind.
A test that means to provoke a warning says so with `@pytest.mark.expects_warnings`, or takes
`caplog` and looks at the log itself.
"""

import gc
import logging
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import hypothesis
import pytest
from pytestqt.qtbot import QtBot

import kiosk.scan  # noqa: F401  # turns Qt Multimedia's chatter off, before any test loads it
from tests.helpers.fakecam.cameras import FakeCameras, build
from tests.helpers.patience import PatientBot

# Before any Qt application is made. Tests run the same on a desk, over SSH and in a container.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _variable in [
    *(name for name in os.environ if name.upper().startswith("KIOSK_")),
    *("QT_LOGGING_RULES", "QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_STYLE_OVERRIDE"),
]:
    os.environ.pop(_variable, None)

# A keyring of this machine is neither read nor written; tests that need one bring their own.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

_LITTER: Final = 50_000
"""How many objects may be left by tests without Qt before cycles are looked for."""

THREAD_GRACE_S: Final = 60.0
"""How long a thread that was told to end may take before it counts as left over."""


def pytest_configure(config: pytest.Config) -> None:
    """Register the project's own markers."""
    config.addinivalue_line(
        "markers", "expects_warnings: the kiosk may log warnings and errors in this test"
    )
    # The same examples every time, judged by what comes out and never by how long it took.
    hypothesis.settings.register_profile("kiosk", derandomize=True, deadline=None, database=None)
    hypothesis.settings.load_profile("kiosk")


def pytest_collection_finish() -> None:
    """Collect cycles between tests only, on this thread.

    Python would do it on any thread, and Qt objects that a test left in a cycle must not be
    deleted by the simulator's. The kiosk itself does the same, see `kiosk.app.gui_thread_gc`.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


@pytest.fixture(autouse=True)
def _collect_cycles(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    if "qapp" in request.fixturenames:
        gc.collect()
    elif gc.get_count()[0] > _LITTER:
        gc.collect(1)


@pytest.fixture(scope="session", autouse=True)
def _no_configuration_of_this_machine() -> Iterator[None]:
    """Point the platform's folders at an empty place; subprocesses inherit it."""
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-home-") as home,
        pytest.MonkeyPatch.context() as m,
    ):
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            folder = Path(home, variable.lower())
            folder.mkdir()
            m.setenv(variable, str(folder))
        yield


@pytest.fixture(scope="session")
def _fakecam_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("fakecam"))


@pytest.fixture
def fake_cameras(_fakecam_library: Path, tmp_path: Path) -> FakeCameras:
    """No cameras yet; what is added is there for processes with its `environment`."""
    return FakeCameras(_fakecam_library, tmp_path / "fakecam")


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001 (needed first)
    """pytest-qt's bot, which waits as long as a busy machine needs."""
    return PatientBot(request)


class _Warnings(logging.Handler):
    """Collects what the kiosk logs at WARNING and above, from any thread."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


def _kiosk_loggers() -> list[str]:
    return [name for name in logging.root.manager.loggerDict if name.split(".")[0] == "kiosk"]


@pytest.fixture(autouse=True)
def _no_unexpected_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    handler = _Warnings()
    logger = logging.getLogger("kiosk")
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
    if silenced := [name for name in _kiosk_loggers() if logging.getLogger(name).disabled]:
        for name in silenced:
            logging.getLogger(name).disabled = False
        pytest.fail(f"loggers silenced for every test after this: {silenced}", pytrace=False)
    expected = "caplog" in request.fixturenames or request.node.get_closest_marker(
        "expects_warnings"
    )
    if handler.lines and not expected:
        pytest.fail("unexpected log warnings:\n" + "\n".join(handler.lines), pytrace=False)


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and not t.daemon]
    for thread in left:
        thread.join(THREAD_GRACE_S)
    if names := [thread.name for thread in left if thread.is_alive()]:
        pytest.fail(f"threads left over: {', '.join(names)}", pytrace=False)


@pytest.fixture(autouse=True)
def _not_told_to_end() -> None:
    """Take back that the application was told to end while it did not run: no loop would run."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None or (application := core.QCoreApplication.instance()) is None:
        return
    loop = core.QEventLoop()
    core.QTimer.singleShot(0, loop.quit)
    if loop.exec() != 0:
        core.QTimer.singleShot(0, application.quit)
        application.exec()  # the next one begins anew


@pytest.fixture(autouse=True)
def _no_window_left() -> Iterator[None]:
    before = _windows()
    yield
    left = _windows() - before
    if left:
        gc.collect()  # a window in a reference cycle is on its way out
        left = _windows() - before
    if left:
        names = ", ".join(name for _, name in left)
        pytest.fail(f"windows left over: {names} (close them, or qtbot.addWidget)", pytrace=False)


def _windows() -> set[tuple[int, str]]:
    """Return the address and class of each parentless widget, if there is an application at all."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or not isinstance(widgets.QApplication.instance(), widgets.QApplication):
        return set()
    from PySide6.QtCore import QCoreApplication, QEvent
    from shiboken6 import Shiboken

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return {
        (Shiboken.getCppPointer(widget)[0], type(widget).__name__)
        for widget in widgets.QApplication.topLevelWidgets()
        # Qt keeps tool tips for later use.
        if widget.parent() is None and widget.metaObject().className() != "QTipLabel"
    }
