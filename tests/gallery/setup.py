"""Pictures of every page of setup, at a made-up gym: to be looked at, and criticised."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton

from kiosk.core.device_page import ScannerReport
from kiosk.core.errors import KioskError, TokenRefused
from kiosk.core.identification.codes import Code, ScanHint, Source
from kiosk.core.messages import msg
from kiosk.core.setup import (
    TEST_CARD,
    FieldUse,
    FoundBusiness,
    FoundToken,
    NamedId,
    SetupAnswers,
    SetupControl,
    SetupStep,
)
from kiosk.ui.kit.theme import Look, install_fonts
from kiosk.ui.setup import SetupWindow
from tests.gallery.members import made_up_frame
from tests.gallery.sample_device import SampleCamera
from tests.gallery.staff import Directly

TOKEN: Final = "right-token"


class SampleSearch:
    """An `AccountSearch` of a gym whose token, venue and switches are what the test says."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Let the token be for one gym with three venues, and all be well."""
        self.businesses: tuple[NamedId, ...] = (NamedId(7, "Riverside Gym"),)
        self.venues: tuple[NamedId, ...] = (
            NamedId(21, "Riverside Gym, Harbour Street"),
            NamedId(22, "The Boathouse"),
            NamedId(23, "Riverside Kids"),
        )
        self.checkins_on: bool | None = True
        self.may_write: bool | None = True
        self.error: KioskError | None = None

    def find_businesses(self, token: str) -> FoundToken:
        """See `AccountSearch.find_businesses`."""
        if self.error is not None:
            raise self.error
        if token != TOKEN:
            raise TokenRefused(
                msg(
                    "TeamUp does not accept this token; copy it again, or make a new one. One that "
                    "worked before may have expired."
                )
            )
        return FoundToken(token, "Bearer", self.businesses)

    def examine(self, found: FoundToken, business: int) -> FoundBusiness:
        """See `AccountSearch.examine`."""
        assert found.token == TOKEN
        fields = (NamedId(5, "Card number"), NamedId(6, "Locker"), NamedId(8, "Date of birth"))
        return FoundBusiness(
            business, self.venues, fields, "provider", "provider", self.checkins_on, self.may_write
        )

    def count_cards(self, found: FoundToken, business: FoundBusiness) -> tuple[FieldUse, ...]:
        """See `AccountSearch.count_cards`."""
        assert found.token == TOKEN
        counts = (1184, 37, 1201)
        return tuple(
            FieldUse(field.id, field.name, count, 1203)
            for field, count in zip(business.fields, counts, strict=True)
        )


class SampleSerial:
    """A `SerialLines` with one scanner."""

    def __init__(self) -> None:
        self.device = ""

    def options(self) -> tuple[str, ...]:
        """See `SerialLines.options`."""
        return ("/dev/serial/by-id/usb-Honeywell_Imaging___Mobility_1470G-if00",)

    def report(self) -> ScannerReport | None:
        """See `SerialLines.report`."""
        return ScannerReport(self.device) if self.device else None

    def use(self, device: str) -> None:
        """See `SerialLines.use`."""
        self.device = device


class SampleSetup:
    """Setup at a made-up gym: its window, and what it has had kept."""

    def __init__(self, look: Look | None = None) -> None:
        self.search = SampleSearch()
        self.camera = SampleCamera()
        self.serial = SampleSerial()
        self.kept: list[tuple[SetupAnswers, str]] = []
        self.spoken: list[str] = []
        self.error: KioskError | None = None
        control = SetupControl(
            account=self.search,
            camera=self.camera,
            serial=self.serial,
            keep=self._keep,
            print_card=self._print,
            speak=self.spoken.append,
        )
        self.window = SetupWindow(control, Directly(), look=look)

    def begin_anew(self) -> None:
        """Let everything be as at first; the page stays, and what was answered before it."""
        self.search.reset()
        self.camera.device, self.serial.device, self.error = "auto", "", None

    def touch(self, *names: str) -> None:
        """Touch visible buttons, one after the other."""
        for name in names:
            buttons = self.window.findChildren(QAbstractButton, name)
            next(button for button in buttons if button.isVisible()).click()
            settle()

    def go_to(self, step: SetupStep) -> None:
        """Go back to `step`, or answer everything before it."""
        order = list(SetupStep)
        while order.index(self.window.step) > order.index(step):
            self.window.page.went_back.emit()
            settle()
        for each, answer in _ANSWERS.items():
            if self.window.step is step:
                return
            if self.window.step is each:
                answer(self)
                settle()
        assert self.window.step is step, self.window.step

    def _keep(self, answers: SetupAnswers, pin: str) -> None:
        if self.error is not None:
            raise self.error
        self.kept.append((answers, pin))

    def _print(self) -> None:
        raise KioskError(
            msg("This computer has no default printer. Photograph the code with a phone instead.")
        )


def _give_token(setup: SampleSetup) -> None:
    setup.window.scanned(Code(f"turnstile-token:{TOKEN}", symbology="qr"))


def _type_pin(setup: SampleSetup) -> None:
    for _ in range(2):
        setup.touch("key_2", "key_4", "key_6", "key_8", "key_enter")


_ANSWERS: Final[dict[SetupStep, Callable[[SampleSetup], object]]] = {
    SetupStep.LANGUAGE: lambda setup: setup.touch("language_en"),
    SetupStep.TOKEN: _give_token,
    SetupStep.BUSINESS: lambda setup: setup.touch("choice_7"),
    SetupStep.VENUE: lambda setup: setup.touch("choice_21"),
    SetupStep.ACCOUNT: lambda setup: setup.touch("setup_next"),
    SetupStep.CAMERA: lambda setup: setup.touch("setup_next"),
    SetupStep.SCANNER: lambda setup: setup.touch("setup_next"),
    SetupStep.CARDS: lambda setup: setup.touch("setup_next"),
    SetupStep.PIN: _type_pin,
    SetupStep.TEST_CARD: lambda setup: setup.touch("setup_next"),
}


def settle() -> None:
    """Let everything that waits for the event loop be done."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def pages(
    size: tuple[int, int], look: Look | None = None, *, only: str = ""
) -> Iterator[tuple[str, SetupWindow]]:
    """Yield each page's name and the window that shows it, until the next is asked for."""
    install_fonts()
    with shown(size, look) as setup:  # one window for all of them: it takes a while to make
        for name, play in _PAGES.items() if not only else [(only, _PAGES[only])]:
            setup.begin_anew()
            play(setup)
            settle()
            yield name, setup.window


@contextmanager
def shown(
    size: tuple[int, int], look: Look | None = None, *, with_focus: bool = False
) -> Iterator[SampleSetup]:
    """Show setup in a window of `size`, at its first page; `with_focus` it is the active one."""
    setup = SampleSetup(look)
    window = setup.window
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, not with_focus)
    window.resize(*size)
    window.show()
    if with_focus:
        window.activateWindow()
    settle()
    try:
        yield setup
    finally:
        window.hide()
        window.deleteLater()
        settle()


def _token(setup: SampleSetup, *, seen: bool = False) -> None:
    setup.go_to(SetupStep.LANGUAGE)
    setup.go_to(SetupStep.TOKEN)
    if seen:
        setup.window.set_frame(made_up_frame())
        setup.window.set_hint(ScanHint.FAR)


def _typing(setup: SampleSetup, typed: str, *names: str) -> None:
    _token(setup)
    setup.touch("setup_type_token", *(f"key_{letter}" for letter in typed), *names)


def _refused(setup: SampleSetup, text: str) -> None:
    _token(setup)
    setup.window.scanned(Code(text))


def _several(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.TOKEN)
    setup.search.businesses = (*setup.search.businesses, NamedId(9, "Riverside Yoga Studio"))
    setup.go_to(SetupStep.BUSINESS)


def _unnamed(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.TOKEN)
    setup.search.businesses = ()
    setup.go_to(SetupStep.BUSINESS)
    setup.touch("key_0", "key_enter")


def _venue(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.TOKEN)
    setup.go_to(SetupStep.VENUE)


def _account(setup: SampleSetup, *, on: bool | None, writes: bool | None) -> None:
    setup.go_to(SetupStep.TOKEN)
    setup.search.checkins_on, setup.search.may_write = on, writes
    setup.go_to(SetupStep.ACCOUNT)


def _camera(setup: SampleSetup, code: Code | None = None) -> None:
    setup.go_to(SetupStep.CAMERA)
    setup.window.set_frame(made_up_frame())
    if code is not None:
        setup.window.scanned(code)


def _no_camera(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.CAMERA)
    setup.touch("setup_camera_3")


def _scanner(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.SCANNER)
    setup.touch("setup_scanner_1")
    setup.window.scanned(Code("GYM-0042 17", symbology="code128", source=Source.SERIAL))


def _pin(setup: SampleSetup, *keys: str) -> None:
    setup.go_to(SetupStep.CARDS)
    setup.go_to(SetupStep.PIN)
    setup.touch(*keys)


def _test_card(setup: SampleSetup, text: str = "") -> None:
    setup.go_to(SetupStep.PIN)
    setup.go_to(SetupStep.TEST_CARD)
    setup.window.set_frame(made_up_frame())
    if text:
        setup.window.scanned(Code(text))


def _unprinted(setup: SampleSetup) -> None:
    _test_card(setup)
    setup.touch("setup_print")


def _unwritten(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.DONE)
    setup.error = KioskError(
        msg(
            "{file}: cannot be written ({why}); check the folder's permissions.",
            file="/home/kiosk/.config/turnstile-kiosk/kiosk.toml",
            why=msg("permission denied"),
        )
    )
    setup.touch("setup_next")


_FOUR: Final = ("key_2", "key_4", "key_6", "key_8", "key_enter")

_PAGES: Final[dict[str, Callable[[SampleSetup], object]]] = {
    "language": lambda _: None,
    "token": lambda setup: _token(setup, seen=True),
    "token_none": lambda setup: _refused(setup, "4006381333931"),
    "token_wrong": lambda setup: _refused(setup, "turnstile-token:wrong"),
    "token_typing": lambda setup: _typing(setup, "rt-4_k", "key_shift"),
    "token_typed_wrong": lambda setup: _typing(setup, "rt-4_k", "key_enter"),
    "business": _several,
    "business_unnamed": _unnamed,
    "venue": _venue,
    "account": lambda setup: _account(setup, on=True, writes=True),
    "account_off": lambda setup: _account(setup, on=False, writes=False),
    "account_unknown": lambda setup: _account(setup, on=None, writes=None),
    "camera": lambda setup: _camera(setup, Code("4006381333931", symbology="ean13")),
    "camera_none": _no_camera,
    "scanner": lambda setup: setup.go_to(SetupStep.SCANNER),
    "scanner_read": _scanner,
    "cards": lambda setup: setup.go_to(SetupStep.CARDS),
    "pin": lambda setup: _pin(setup, "key_2", "key_4"),
    "pin_again": lambda setup: _pin(setup, *_FOUR),
    "pin_differs": lambda setup: _pin(setup, *_FOUR, *_FOUR[1:4], "key_1", "key_enter"),
    "test_card": _test_card,
    "test_card_unprinted": _unprinted,
    "test_card_read": lambda setup: _test_card(setup, TEST_CARD),
    "done": lambda setup: setup.go_to(SetupStep.DONE),
    "done_unwritten": _unwritten,
}
"""Every page with what may be on it: for pictures, and for tests that look at all of them."""
