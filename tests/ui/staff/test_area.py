"""The area as a whole: locking, leaving, late answers, and what every control owes a person."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.checkin.checkin import CheckinEvent
from kiosk.core.errors import IllegalStep
from kiosk.core.identification.codes import Code
from kiosk.ui.kit import Banner
from kiosk.ui.kit.theme import theme_of
from kiosk.ui.staff.area import IdleWatch
from tests.gallery.staff import SIZES
from tests.helpers.patience import PATIENCE_S
from tests.helpers.staff_area import GOLD, Gym, Screen

# Qt's offscreen platform says so for every window, whatever the program does.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PIN = "2580"


def deadline(idle: IdleWatch) -> float:
    """Return when the area will be left, in seconds; right to 20 ms on the busiest machine."""
    while True:
        before = time.monotonic()
        left = idle.remaining_ms / 1000
        if (now := time.monotonic()) - before < 0.02:
            return now + left


def test_it_locks_itself(locked: Callable[..., Screen]) -> None:
    screen = locked(lock_after_s=0.3)
    screen.unlock(PIN)
    screen.type("ana")

    screen.until(lambda: screen.heard.closed == 1)
    assert not screen.area.unlocked


def test_touches_keys_and_scans_put_the_lock_off(screen: Screen) -> None:
    idle = screen.area.findChild(IdleWatch)
    assert idle is not None
    signs: list[Callable[[], object]] = [
        lambda: screen.touch("tab_today"),
        lambda: screen.touch("tab_members"),
        lambda: screen.type("x"),
        lambda: screen.area.scan(Code("nobody")),
    ]
    for sign in signs:
        before = deadline(idle)
        began = time.monotonic()
        screen.until(lambda began=began: time.monotonic() > began + 0.2)  # type: ignore[misc]
        assert abs(deadline(idle) - before) < 0.1
        sign()
        assert deadline(idle) > before + 0.1


def test_what_happens_elsewhere_is_no_sign_of_staff(screen: Screen, qtbot: QtBot) -> None:
    idle = screen.area.findChild(IdleWatch)
    assert idle is not None
    other = QWidget()
    qtbot.addWidget(other)
    before = idle.remaining_ms
    screen.until(lambda: idle.remaining_ms < before - 50)
    before = idle.remaining_ms
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    QTest.keyClicks(other, "x")
    assert idle.remaining_ms <= before


def test_the_lock_tells_that_it_is_about_to_fall_shut(locked: Callable[..., Screen]) -> None:
    screen = locked(lock_after_s=10.6)
    screen.unlock(PIN)
    assert "Locks in" not in screen.text
    screen.until_shown("Locks in 10 s")

    screen.touch("tab_today")
    assert "Locks in" not in screen.text


def test_locking_forgets_everything_typed_and_shown(screen: Screen, gym: Gym) -> None:
    gym.add("a")
    screen.type("ana")
    screen.touch_row("Ana Sousa")
    screen.until_shown("Gold")
    screen.touch("tab_today")
    screen.until(lambda: screen.titles == ["Ana Sousa"])
    screen.touch("lock")
    assert screen.heard.closed == 1

    assert all(field.text() == "" for field in screen.area.findChildren(QLineEdit))
    labels = [label.text() for label in screen.area.findChildren(QLabel)]
    assert not any("Ana" in text for text in labels)
    screen.area.open_area()
    screen.unlock(PIN)
    assert screen.rows == ()
    assert screen.field.text() == ""


def test_hiding_locks(screen: Screen) -> None:
    screen.area.hide()

    assert not screen.area.unlocked


def test_locking_drops_a_question(screen: Screen) -> None:
    screen.leave()
    screen.until_shown("Leave the kiosk?")
    screen.area.close_area()

    assert screen.button("sheet_yes") is None
    assert screen.heard.leave_wanted == 0


def test_leaving_is_confirmed_first(screen: Screen) -> None:
    screen.leave("sheet_cancel")
    assert screen.heard.leave_wanted == 0

    screen.leave("sheet_yes")
    assert screen.heard.leave_wanted == 1


def test_escape_declines_a_question(screen: Screen) -> None:
    screen.leave()
    yes = screen.button("sheet_yes")
    assert yes is not None
    QTest.keyClick(yes, Qt.Key.Key_Escape)

    assert screen.button("sheet_yes") is None
    assert screen.heard.leave_wanted == 0


def test_below_a_question_nothing_can_be_touched_or_scanned(screen: Screen) -> None:
    screen.leave()
    tab = screen.button("tab_today")
    assert tab is not None
    assert not tab.isEnabled()
    assert screen.area.scan(Code("CARD-1"))

    screen.until_shown("Leave the kiosk?")


def test_the_status_line(screen: Screen) -> None:
    screen.area.set_status_line("The token is wrong; nothing is sent.")
    banner = screen.area.findChild(Banner)
    assert banner is not None
    assert banner.isVisible()
    assert banner.text == "The token is wrong; nothing is sent."

    screen.area.set_status_line("")
    assert not banner.isVisible()


def test_a_report_is_said_until_it_was_read(screen: Screen) -> None:
    read: list[bool] = []
    screen.area.report_read.connect(lambda: read.append(True))
    screen.area.set_status_line("", "The database was damaged.")
    banner = screen.area.findChild(Banner)
    assert banner is not None
    assert banner.text == "The database was damaged."
    screen.touch("read_report")
    screen.until_shown("The database was damaged.")
    screen.touch("sheet_cancel")
    assert read == []
    screen.touch("read_report")
    screen.touch("sheet_yes")
    assert read == [True]

    screen.area.set_status_line("The token is wrong; nothing is sent.", "The database was damaged.")
    assert banner.text == "The token is wrong; nothing is sent."
    assert screen.button("read_report") is not None
    screen.area.set_status_line("")
    button = screen.button("read_report")
    assert button is None or not button.isVisible()


def test_a_check_in_written_after_locking_is_still_sent(
    screen: Screen, gym: Gym, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    record = gym.outbox.record

    def slow(*args: object, **more: object) -> None:
        go_on.wait(PATIENCE_S)
        record(*args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(gym.outbox, "record", slow)
    screen.type("sousa")
    screen.touch_row("Ana Sousa")
    screen.touch(f"check_in_{GOLD.id}")
    screen.area.close_area()
    go_on.set()
    screen.until(lambda: screen.heard.recorded == 1)

    assert screen.said == ""
    assert len(gym.outbox.all()) == 1


def test_an_area_that_is_gone_takes_no_answer(
    screen: Screen, gym: Gym, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    record = gym.outbox.record

    def slow(*args: object, **more: object) -> None:
        go_on.wait(PATIENCE_S)
        record(*args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(gym.outbox, "record", slow)
    screen.type("sousa")
    screen.touch_row("Ana Sousa")
    screen.touch(f"check_in_{GOLD.id}")
    screen.area.hide()
    screen.area.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    go_on.set()

    screen.until(lambda: len(gym.outbox.all()) == 1)
    QTest.qWait(50)
    assert screen.heard.recorded == 0


def test_errors_that_come_after_locking_are_not_shown(
    screen: Screen, gym: Gym, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def late(*_args: object, **_more: object) -> None:
        go_on.wait(PATIENCE_S)
        raise IllegalStep("Too late.")

    gym.add("r", CheckinEvent.SEND, CheckinEvent.REFUSE)
    monkeypatch.setattr(gym.outbox, "move", late)
    screen.touch("tab_queue")
    screen.touch_row("Ana Sousa")
    screen.touch("send_again")
    screen.area.close_area()
    screen.area.open_area()
    go_on.set()
    screen.unlock(PIN)

    assert screen.said == ""


def test_news_and_refreshes_do_not_fill_a_locked_area(screen: Screen, gym: Gym) -> None:
    checkin = gym.add("a")
    screen.area.close_area()
    screen.area.notify_moved(checkin)
    screen.area.refresh()
    screen.area.open_area()
    screen.unlock(PIN)
    screen.touch("tab_today")
    screen.until(lambda: screen.titles == ["Ana Sousa"])


def controls(area: QWidget) -> list[QWidget]:
    """Return what can be touched or typed into, and is on the screen."""
    found = [*area.findChildren(QAbstractButton), *area.findChildren(QLineEdit)]
    return [w for w in found if w.isVisible()]


def check_controls(screen: Screen) -> None:
    """Every visible control has a name, an object name, and room for a fingertip.

    Layouts are done when Qt finds the time, so a control that is out of place may only be late.
    """

    def nothing_is_wrong() -> bool:
        assert complaints(screen) == []
        return True

    screen.until(nothing_is_wrong)


def complaints(screen: Screen) -> list[str]:
    """Return a line for each visible control that is nameless, too small or out of reach."""
    least = theme_of(screen.area).touch
    found = []
    for control in controls(screen.area):
        what = f"{type(control).__name__} {control.objectName()}"
        if not control.accessibleName() or not control.objectName():
            found.append(f"{what} has no name")
        if control.height() < least or control.width() < min(least, 44):
            found.append(f"{what} is too small: {control.size().toTuple()}")
        middle = control.mapTo(screen.area, control.rect().center())
        if not screen.area.rect().contains(middle) and not in_scrolled_part(control):
            found.append(f"{what} is out of reach")
    return found


def in_scrolled_part(widget: QWidget) -> bool:
    """Tell whether the widget may lie outside, to be scrolled into view."""
    parent = widget.parentWidget()
    return parent is not None and (
        parent.property("surface") == "clear" or in_scrolled_part(parent)
    )


@pytest.mark.parametrize("size", SIZES)
def test_every_control_is_named_and_large_enough(
    locked: Callable[..., Screen], gym: Gym, size: tuple[int, int]
) -> None:
    gym.add("u", CheckinEvent.SEND, CheckinEvent.NO_REPLY)
    gym.keep("k", "CARD-99")
    screen = locked(size=size)
    check_controls(screen)
    screen.unlock(PIN)
    check_controls(screen)
    screen.type("ana")
    screen.touch_row("Ana Sousa")
    screen.until_shown("Gold")
    check_controls(screen)
    screen.touch("tab_queue")
    screen.touch_row("CARD-99")
    check_controls(screen)
    screen.touch("back")
    screen.touch_row("Ana Sousa")
    check_controls(screen)
    screen.touch("dismiss")
    check_controls(screen)
    screen.touch("reason_other")
    check_controls(screen)
    screen.touch("sheet_cancel")
    screen.leave()
    check_controls(screen)

    least = screen.area.minimumSizeHint()
    assert least.width() <= size[0]
    assert least.height() <= size[1]


def test_a_thousand_rows_are_listed_and_dragged_by_a_finger(
    screen: Screen, gym: Gym, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = gym.add("c")
    many = tuple(replace(one, id=f"c{n}", customer_name=f"Sam {n}") for n in range(1000))
    monkeypatch.setattr(gym.outbox, "on_day", lambda _day: many)
    screen.touch("tab_today")
    screen.until(lambda: len(screen.rows) == 1000)
    view = screen.view
    assert view is not None
    # Only what is seen exists as a widget: none at all, however long the list.
    assert view.viewport().findChildren(QWidget) == []

    place = view.viewport()
    start = QPoint(place.width() // 2, place.height() // 2)
    QTest.mousePress(place, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(place, start - QPoint(0, 12 * step))
        QTest.qWait(15)
    QTest.mouseRelease(place, Qt.MouseButton.LeftButton, pos=start - QPoint(0, 120))
    # A scroller follows the finger at the next frame, which a busy machine draws later.
    screen.until(lambda: view.verticalScrollBar().value() > 50)

    screen.until(lambda: screen.view is view)
    assert screen.button("back") is None
