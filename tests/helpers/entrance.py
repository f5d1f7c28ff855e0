"""A kiosk at the entrance, touched and watched as people do."""

import time
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.app.kiosk import Kiosk
from kiosk.core.checkin.checkin import VisitOutcome
from kiosk.core.identification.codes import Code
from kiosk.scan.capture.sources import FeedSource
from kiosk.ui.staff import StaffArea
from kiosk.ui.staff.area import IdleWatch
from kiosk.ui.staff.lists import ListView
from tests.helpers import fitting

PIN = "2468"


class Entrance:
    """A kiosk on a screen, touched and watched."""

    def __init__(self, qtbot: QtBot, kiosk: Kiosk) -> None:
        self._qtbot = qtbot
        self.kiosk = kiosk
        qtbot.addWidget(kiosk.window, before_close_func=lambda _: self.stop())
        kiosk.window.resize(800, 480)
        kiosk.window.show()
        qtbot.waitExposed(kiosk.window)
        self.running = self.ended = False

    def start(self) -> None:
        self.running = True
        self.kiosk.start()

    def stop(self) -> None:
        """End the kiosk, once; at the latest before its window is taken away."""
        if self.ended:
            return
        self.ended = True
        if self.running:
            self.kiosk.stop()
        else:
            self.kiosk.jobs.close()
            self.kiosk.controller.stop()
            self.kiosk.services.stop()
            self.kiosk.window.allow_close()

    def hold_up(self, text: str) -> None:
        """Show a code to the camera, whose reader tells of it now."""
        self.kiosk.reader.code_seen.emit(Code(text), time.monotonic())

    def refresh_often(self) -> None:
        """Show the status ten times a second instead of once, so that a test waits less."""
        self.kiosk._tick.setInterval(100)

    def until(self, true: Callable[[], bool]) -> None:
        """Wait until it is true. Staff stay at the screen meanwhile, however long it takes."""

        def there() -> bool:
            for watch in self.kiosk.window.findChildren(IdleWatch):
                watch.sign()
            return true()

        self._qtbot.waitUntil(there)

    def until_read(self, words: str) -> None:
        """Wait until `words` are on the member screen."""
        window = self.kiosk.window
        self.until(lambda: words in "\n".join(fitting.texts(window.current)))

    def until_outcome(self, outcome: VisitOutcome) -> None:
        controller = self.kiosk.controller
        self.until(lambda: getattr(controller.state, "outcome", None) is outcome)

    def until_known(self) -> None:
        """Wait until the members are known."""
        self.until(lambda: self.kiosk.services.directory.status().completed_at is not None)

    @property
    def words(self) -> str:
        """Everything that can be read on the window."""
        words = "\n".join(fitting.texts(self.kiosk.window))
        return words.replace("\N{ZERO WIDTH SPACE}", "")

    @property
    def area(self) -> StaffArea | None:
        return self.kiosk.window.findChild(StaffArea) if self.kiosk.window.staff_open else None

    def touch(self, *names: str) -> None:
        """Touch the visible buttons called `names`, each as soon as it can be touched."""
        for name in names:
            self.until(lambda name=name: self._button(name) is not None)  # type: ignore[misc]
            button = self._button(name)
            assert button is not None
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def open_row(self, tab: str, title: str) -> None:
        """Touch the row called `title` on the staff page behind `tab`."""
        self.touch(tab)

        def listed() -> list[str]:
            view = self._rows()
            return [row.title for row in view.rows] if view else []

        self.until(lambda: title in listed())
        view = self._rows()
        assert view is not None
        index = view.model().index(listed().index(title), 0)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def _rows(self) -> ListView | None:
        views = self.kiosk.window.findChildren(ListView)
        return next((view for view in views if view.isVisible()), None)

    def _button(self, name: str) -> QAbstractButton | None:
        found = self.kiosk.window.findChildren(QAbstractButton, name)
        return next((b for b in found if b.isVisible() and b.isEnabled()), None)

    def unlock(self) -> None:
        self.touch("staffButton", *(f"key_{digit}" for digit in PIN), "key_enter")
        self.until(lambda: self.area is not None and self.area.unlocked)


class Enter(Protocol):
    def __call__(
        self, *, feed: FeedSource | None = None, start: bool = True, **sections: dict[str, Any]
    ) -> Entrance: ...
