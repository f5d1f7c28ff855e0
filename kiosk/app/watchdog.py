"""The kiosk's watch over itself: who of its threads must do something, and since when none did.

A thread of its own looks at the signs of life once a second. The GUI thread hands the sign of life
on to the service manager, and only while all of them are there; so a hang of any is noticed by
systemd, as that of the whole process is.
"""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.app.service_manager import ServiceManager

log = logging.getLogger(__name__)

_LOOK_S: Final = 1.0
_GUI_PATIENCE_S: Final = 45.0  # opening a camera that hangs in the kernel takes some times five
_BEFORE_SYSTEMD: Final = 0.75  # the reason is to be written before systemd ends the process
_REPORT_S: Final = 5.0
_PAUSE_S: Final = 10.0
"""A look that comes later than this tells that the whole computer, or process, stood still."""


@dataclass(frozen=True, slots=True)
class SignOfLife:
    """What shows that a part lives. `silent_s` may be called on any thread, and may not block.

    `part` is its name in the log; it may be silent for `patience_s` seconds.
    """

    part: str
    silent_s: Callable[[], float]
    patience_s: float


class DiskProbe:
    """Does something that has to reach the disk, again and again, in a thread of its own.

    `write` is called every `every_s` seconds. That it fails is no hang: a full disk answers.
    """

    def __init__(self, write: Callable[[], None], *, every_s: float = 60.0) -> None:
        self._write = write
        self._every_s = every_s
        self._begun: float | None = None
        self._stop = threading.Event()
        # A daemon: on a disk that hangs it cannot be ended.
        self._thread = threading.Thread(target=self._run, name="disk-probe", daemon=True)

    @property
    def silent_s(self) -> float:
        """For how many seconds the disk has not answered; 0: it has."""
        begun = self._begun
        return 0.0 if begun is None else time.monotonic() - begun

    def start(self) -> None:
        """Begin. To be called once."""
        self._thread.start()

    def stop(self) -> None:
        """Begin nothing more; waits for nothing."""
        self._stop.set()

    def _run(self) -> None:
        while not self._stop.is_set():
            self._begun = time.monotonic()
            try:
                self._write()
            except OSError as error:
                log.debug("the disk cannot be written: %s", error)
            self._begun = None
            self._stop.wait(self._every_s)


class Watchdog(QObject):
    """Looks for signs of life, and tells the service manager while none is missing.

    Made and started on the GUI thread, whose own sign is that its event loop runs. When a sign has
    been missing for its patience the service manager is told nothing more, `report` is called with
    the reason in a sentence, and then `give_up`. Neither is called on the GUI thread, and `report`
    is given some seconds: it may want the very disk that hangs.
    """

    def __init__(
        self,
        signs: Sequence[SignOfLife],
        manager: ServiceManager,
        *,
        report: Callable[[str], None],
        give_up: Callable[[], None],
        gui_patience_s: float = _GUI_PATIENCE_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._manager = manager
        self._report = report
        self._give_up = give_up
        every_s = _LOOK_S
        if manager.watchdog_s is not None:
            gui_patience_s = min(gui_patience_s, manager.watchdog_s * _BEFORE_SYSTEMD)
            every_s = min(every_s, manager.watchdog_s / 2)
        self._signs = (SignOfLife("screen", self._gui_silent_s, gui_patience_s), *signs)
        self._every_s = every_s
        self._seen = self._looked = time.monotonic()
        self._forgive_until = float("-inf")
        self._reason = ""
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watchdog", daemon=True)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._live)
        self._feed = QTimer(self)
        self._feed.timeout.connect(self._tell)

    @property
    def reason(self) -> str:
        """Why nothing more is told to the service manager; "" while all is well."""
        return self._reason

    def start(self) -> None:
        """Begin to watch."""
        self._seen = self._looked = time.monotonic()
        self._timer.start(round(self._every_s * 1000))
        if self._manager.watchdog_s is not None:
            self._feed.start(round(self._manager.watchdog_s * 1000 / 2))
        self._thread.start()

    def stop(self) -> None:
        """End it: the kiosk ends, and need not live any more."""
        self._timer.stop()
        self._feed.stop()
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _gui_silent_s(self) -> float:
        return time.monotonic() - self._seen

    @Slot()
    def _live(self) -> None:
        self._seen = time.monotonic()

    @Slot()
    def _tell(self) -> None:
        """Tell that all live; the watch itself among them, or nobody would know of a hang."""
        if not self._reason and self._thread.is_alive():
            self._manager.alive()

    def _run(self) -> None:
        while not self._stop.wait(self._every_s):
            if reason := self._missing(time.monotonic()):
                self._reason = reason
                told = threading.Thread(
                    target=self._report, args=(reason,), name="hang-report", daemon=True
                )
                told.start()
                told.join(_REPORT_S)
                self._give_up()
                return

    def _missing(self, now: float) -> str:
        """Return whose sign is missing, in a sentence; "": nobody's."""
        if now - self._looked > _PAUSE_S:
            # Nothing of this process ran: everybody gets the time to go on.
            self._forgive_until = now + max(sign.patience_s for sign in self._signs)
        self._looked = now
        if now < self._forgive_until:
            return ""
        for sign in self._signs:
            silent = sign.silent_s()
            if silent > sign.patience_s:
                return f"The kiosk hangs: no sign of life of the {sign.part} for {silent:.0f} s."
        return ""
