"""Pictures of every staff page, with a made-up gym: to be looked at, and criticised."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import time
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kiosk.core.errors import KioskError, PinRejected
from kiosk.core.identification.codes import Code, Symbology
from kiosk.core.identification.keyboard_layouts import readings
from kiosk.core.identification.scanner_input import (
    Framing,
    RejectedInput,
    Rejection,
    parse_keyboard_input,
    parse_scanner_input,
)
from kiosk.core.staff_people import OWNER, StaffIdentity
from kiosk.ui.kit.theme import Look, Theme, apply_theme, install_fonts
from kiosk.ui.passes import Branding, PassPrinter
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.lists import ListView
from kiosk.ui.staff.pages import StaffPages
from kiosk.ui.staff.pin_page import PinPage
from tests.gallery.members import made_up_frame
from tests.gallery.sample_device import sample_device
from tests.gallery.sample_gym import NOW, sample_desk
from tests.gallery.troubles import WRONG_TOKEN
from tests.helpers.scanner_keys import keys_for, seen_under

SIZES: Final = ((800, 480), (1080, 1920), (1920, 1080))
"""The windows the pages are made for, in logical pixels."""

T = TypeVar("T")
_RIGHT: Final = "2580"


class Directly:
    """`Jobs` that are done at once, so that a picture never shows an unfinished page."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        """See `Jobs.run`."""
        try:
            result = work()
        except KioskError as error:
            failed(error)
        else:
            done(result)


class _SamplePin:
    def __init__(self, *, configured: bool = True) -> None:
        self._configured = configured

    @property
    def configured(self) -> bool:
        return self._configured

    def check(self, pin: str) -> StaffIdentity:
        if pin != _RIGHT:
            raise PinRejected("That PIN is wrong.", wait_seconds=30)
        return OWNER


_EMPTY: Final = frozenset({"today_empty", "queue_empty"})
"""Pages of a gym in which nothing has happened yet."""


def pages(
    size: tuple[int, int], look: Look | None = None, *, only: str = ""
) -> Iterator[tuple[str, StaffArea]]:
    """Yield each page's name and the area that shows it, until the next is asked for.

    With `only`, that page alone.
    """
    theme = theme_for(size, look or Look())
    install_fonts()
    for name, play in _PAGES.items() if not only else [(only, _PAGES[only])]:
        with _area(theme, configured=name != "pin_none", busy=name not in _EMPTY) as area:
            play(area)
            _settle()
            yield name, area


def theme_for(size: tuple[int, int], look: Look) -> Theme:
    """Return the theme a window of `size` has with `look`, at noon."""
    return Theme(*size, look.palette_at(time(12)), look.text_scale, look.moving)


@contextmanager
def _area(theme: Theme, *, configured: bool, busy: bool) -> Iterator[StaffArea]:
    # A window without a layout is as large as it is told to be, like a screen.
    window = QWidget()
    window.resize(theme.width, theme.height)
    area = StaffArea(
        sample_desk(busy=busy),
        Directly(),
        _SamplePin(configured=configured),
        now=lambda: NOW,
        device=sample_device(),
        printer=PassPrinter(Branding, lambda: None),
    )
    area.setParent(window)
    apply_theme(window, theme)
    area.setGeometry(0, 0, theme.width, theme.height)
    window.show()
    area.open_area()
    _settle()
    try:
        yield area
    finally:
        window.close()
        window.deleteLater()
        _settle()


def _settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _touch(area: StaffArea, *names: str) -> None:
    for name in names:
        buttons = area.findChildren(QAbstractButton, name)
        next(button for button in buttons if button.isVisible()).click()
        _settle()


def _open(area: StaffArea, key: str) -> None:
    for view in area.findChildren(ListView):
        if view.isVisible():
            view.chosen.emit(key)
    _settle()


def _type(area: StaffArea, pin: str) -> None:
    _touch(area, *(f"key_{digit}" for digit in pin), "key_enter")


def _search(area: StaffArea, text: str) -> None:
    _type(area, _RIGHT)
    field = area.findChild(QLineEdit, "search")
    assert field is not None
    field.setText(text)


def _member(area: StaffArea, *names: str) -> None:
    _search(area, "")
    _find_zoe(area)
    _open(area, "101")
    _touch(area, *names)


def _find_zoe(area: StaffArea) -> None:
    area.findChild(QLineEdit, "search").setText("Zoë")  # type: ignore[union-attr]
    _settle()


def _card(area: StaffArea, *, linking: bool = False, asking: bool = False) -> None:
    _type(area, _RIGHT)
    area.scan(Code("LANYARD-0077 4512"))
    _settle()
    if linking:
        _touch(area, "link_card")
        _find_zoe(area)
    if asking:
        _open(area, "101")


def _linked(area: StaffArea, *names: str) -> None:
    _card(area, linking=True, asking=True)
    _touch(area, "sheet_yes", *names)


def _locking(area: StaffArea) -> None:
    _today(area)
    pages = area.findChild(StaffPages)
    assert pages is not None
    pages.seconds_left(7)


def _whose_scan(area: StaffArea, *, found: bool = False) -> None:
    _queue(area, "scan:kept-1", "find_member")
    if found:
        _find_zoe(area)
        _open(area, "101")


def _opened_today(area: StaffArea, *names: str) -> None:
    _today(area)
    _open(area, "waiting")
    _touch(area, *names)


def _queue(area: StaffArea, key: str = "", *names: str, trouble: str = WRONG_TOKEN) -> None:
    _type(area, _RIGHT)
    area.set_status_line(trouble)
    _touch(area, "tab_queue")
    if key:
        _open(area, key)
    _touch(area, *names)


def _today(area: StaffArea) -> None:
    _type(area, _RIGHT)
    _touch(area, "tab_today")


def _device(area: StaffArea, key: str = "") -> None:
    _type(area, _RIGHT)
    _touch(area, "tab_device")
    if key:
        _open(area, key)


def _camera(area: StaffArea) -> None:
    _device(area, "camera")
    area.set_frame(made_up_frame())


def _scanner(area: StaffArea) -> None:
    _device(area, "scanner")
    area.heard(parse_scanner_input(b"\x02~]C0KT-0417\x03\r", framing=Framing("~")))


def _setting(area: StaffArea, key: str, *names: str) -> None:
    _device(area, "settings")
    _touch(area, f"setting_{key}", *names)


def _setting_changed(area: StaffArea) -> None:
    _setting(area, "camera.mirror", "value_False", "back")


def _readings(area: StaffArea, *touched: str) -> None:
    _device(area, "scanner")
    keys = tuple(seen_under("us", keys_for("GYM-0042_17", "de")))
    area.see_rejected(RejectedInput(Rejection.PAUSE, "GY", 240, 2))
    area.heard(parse_keyboard_input(readings(keys)))
    _settle()
    _touch(area, *touched)


def _rejected(area: StaffArea) -> None:
    _device(area, "scanner")
    area.see_rejected(RejectedInput(Rejection.PERSON, "KT-0417", 140, 70))


def _switched_off(area: StaffArea) -> None:
    _device(area, "scanner")
    area.see_switched_off(Symbology.PDF417)


def _people(area: StaffArea, *touched: str) -> None:
    _device(area, "people")
    _settle()
    _touch(area, *touched)


def _owner_only(area: StaffArea) -> None:
    sign_in = area.findChild(PinPage)
    assert sign_in is not None
    sign_in.opened.emit(StaffIdentity("Ana Sousa"))
    _device(area, "leave")


_PAGES: Final[dict[str, Callable[[StaffArea], object]]] = {
    "pin": lambda area: _touch(area, "key_2", "key_5", "key_8"),
    "pin_wrong": lambda area: _type(area, "1111"),
    "pin_none": lambda _: None,
    "search_empty": lambda area: _search(area, ""),
    "search": lambda area: _search(area, "a"),
    "search_nobody": lambda area: _search(area, "qqq"),
    "member": _member,
    "member_trouble": lambda area: _member(area, "check_in_9004"),
    "member_done": lambda area: _member(area, "check_in_9001"),
    "member_card": _linked,
    "card_unknown": _card,
    "card_linking": lambda area: _card(area, linking=True),
    "card_asked": lambda area: _card(area, linking=True, asking=True),
    "pass": lambda area: _member(area, "show_pass"),
    "pass_ending": lambda area: _member(area, "show_pass", "end_passes"),
    "pass_no_printer": lambda area: _member(area, "show_pass", "print_pass"),
    "card_unlinking": lambda area: _linked(area, "unlink_LANYARD-0077 4512"),
    "today": _today,
    "today_empty": _today,
    "today_locking": _locking,
    "today_opened": _opened_today,
    "today_undoing": lambda area: _opened_today(area, "undo"),
    "queue": _queue,
    "queue_empty": lambda area: _queue(area, trouble=""),
    "queue_refused": lambda area: _queue(area, "refused"),
    "queue_unanswered": lambda area: _queue(area, "unanswered"),
    "queue_reason": lambda area: _queue(area, "refused", "dismiss"),
    "queue_reason_words": lambda area: _queue(area, "refused", "dismiss", "reason_other"),
    "queue_send_again": lambda area: _queue(area, "unanswered", "send_again"),
    "queue_scan": lambda area: _queue(area, "scan:kept-1"),
    "queue_scan_whose": _whose_scan,
    "queue_scan_member": lambda area: _whose_scan(area, found=True),
    "device": _device,
    "device_camera": _camera,
    "device_scanner": _scanner,
    "device_readings": _readings,
    "device_learning": lambda area: _readings(area, "learn_reader"),
    "device_rejected": _rejected,
    "device_switched_off": _switched_off,
    "device_look": lambda area: _device(area, "look"),
    "device_people": lambda area: _device(area, "people"),
    "device_person": lambda area: _people(area, "person_1"),
    "device_person_pin": lambda area: _people(area, "person_1", "person_pin"),
    "device_owner_only": _owner_only,
    "device_setting_choice": lambda area: _setting(area, "policy.no_membership", "value_allow"),
    "device_setting_number": lambda area: _setting(area, "screen.result_seconds", "less"),
    "device_setting_pin": lambda area: _setting(area, "staff.pin_hash", "key_2", "key_enter"),
    "device_setting_changed": _setting_changed,
    "device_copy": lambda area: _device(area, "copy"),
    "device_health": lambda area: _device(area, "health"),
    "device_bundle": lambda area: _device(area, "bundle"),
    "restart": lambda area: _device(area, "restart"),
    "leave": lambda area: _device(area, "leave"),
}
