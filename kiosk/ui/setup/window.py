"""The window of setup: one page after the other, forward and back, until all is written down."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QImage, QPainter, QPaintEvent, QResizeEvent

from kiosk.core.errors import KioskError
from kiosk.core.identification.codes import Code, ScanHint
from kiosk.core.identification.scanner_input import RejectedInput
from kiosk.core.kiosk_settings import CodesInUse
from kiosk.core.setup import (
    FieldUse,
    FoundBusiness,
    FoundToken,
    NamedId,
    SetupAnswers,
    SetupControl,
    SetupStep,
    steps_for,
)
from kiosk.ui.jobs import Jobs
from kiosk.ui.kit import accessibility
from kiosk.ui.kit.covers import CoverStack
from kiosk.ui.kit.palette import Meaning
from kiosk.ui.kit.theme import Look, ThemeController, theme_of
from kiosk.ui.language.formats import isolated
from kiosk.ui.setup.account_pages import AccountPage, ChoicePage, LanguagePage, TokenPage
from kiosk.ui.setup.device_pages import CameraPage, ScannerPage
from kiosk.ui.setup.gym_pages import CardsPage, DonePage, PinPage, TestCardPage
from kiosk.ui.setup.page import SetupPage, _tr


class SetupWindow(CoverStack):
    """Asks everything that setup asks, and has it kept.

    Nothing is written before the last page, so that whoever gives up, or loses power, begins anew.
    Signals: `finished()` when everything is kept, `left()` when somebody goes away before.
    """

    accessible_role = accessibility.Role.Window

    finished = Signal()
    left = Signal()

    def __init__(self, control: SetupControl, jobs: Jobs, *, look: Look | None = None) -> None:
        super().__init__()
        self.setObjectName("setupWindow")
        self.setWindowTitle("Turnstile")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._control = control
        self._jobs = jobs
        self._theme_controller = ThemeController(self, look or Look())
        self._language: str | None = None
        self._found: FoundToken | None = None
        self._business: NamedId | None = None
        self._account: FoundBusiness | None = None
        self._venue: NamedId | None = None
        self._asked = 0  # questions to TeamUp so far; an answer to an earlier one comes too late

        self.language = LanguagePage()
        self.token = TokenPage(mirror=control.mirror)
        self.businesses = ChoicePage("business", "people", _business_texts)
        self.venues = ChoicePage("venue", "whole", _venue_texts)
        self.account = AccountPage()
        self.camera = CameraPage(control.camera, mirror=control.mirror)
        self.scanner = ScannerPage(control.serial)
        self.cards = CardsPage(control.card_field)
        self.pin = PinPage()
        self.test_card = TestCardPage(mirror=control.mirror)
        self.done = DonePage()
        self.pages: dict[SetupStep, SetupPage] = {
            SetupStep.LANGUAGE: self.language,
            SetupStep.TOKEN: self.token,
            SetupStep.BUSINESS: self.businesses,
            SetupStep.VENUE: self.venues,
            SetupStep.ACCOUNT: self.account,
            SetupStep.CAMERA: self.camera,
            SetupStep.SCANNER: self.scanner,
            SetupStep.CARDS: self.cards,
            SetupStep.PIN: self.pin,
            SetupStep.TEST_CARD: self.test_card,
            SetupStep.DONE: self.done,
        }
        for page in self.pages.values():
            page.setParent(self)
            page.hide()
            page.went_back.connect(self._go_back)
        self._step = SetupStep.LANGUAGE
        self.language.picked.connect(self._pick_language)
        self.token.given.connect(self._try_token)
        self.businesses.chosen.connect(self._choose_business)
        self.venues.chosen.connect(self._choose_venue)
        self.account.again_wanted.connect(self._examine)
        self.test_card.print_wanted.connect(self._print_card)
        for page in (self.camera, self.scanner, self.cards, self.pin, self.test_card, self.account):
            page.went_on.connect(self._go_on)
        self.done.went_on.connect(self._keep)
        self.language.set_current(control.language)
        self.resize(1080, 1920)
        self._show(SetupStep.LANGUAGE)

    @property
    def step(self) -> SetupStep:
        """The step that is shown."""
        return self._step

    @property
    def page(self) -> SetupPage:
        """The page that is shown."""
        return self.pages[self._step]

    def scanned(self, code: Code) -> None:
        """Give a code to the page that is shown."""
        self.page.scanned(code)

    def see_rejected(self, rejected: RejectedInput) -> None:
        """Tell the page of keys that were taken for no scan."""
        self.page.see_rejected(rejected)

    def set_frame(self, frame: QImage) -> None:
        """Show what the camera sees, where that is of use."""
        self.page.set_frame(frame)

    def set_hint(self, hint: ScanHint | None) -> None:
        """Say on the picture why a code that is held up is not read yet."""
        self.page.set_hint(hint)

    # --- moving -------------------------------------------------------------------------------

    def _steps(self) -> tuple[SetupStep, ...]:
        return steps_for(self._found, self._account)

    def _show(self, step: SetupStep) -> None:
        before, self._step = self.page, step
        page, steps = self.pages[step], self._steps()
        if before is not page:
            before.leave()
        place = steps.index(step) + 1
        page.enter(_tr("{step} of {count}").format(step=place, count=len(steps)))
        page.setGeometry(self.rect())
        self.show_base(page)

    def _go_on(self) -> None:
        steps = self._steps()
        step = steps[steps.index(self._step) + 1]
        if step is SetupStep.DONE:
            self.done.show_facts(self._facts())
        self._show(step)

    def _go_back(self) -> None:
        self._asked += 1  # whatever is on its way is not waited for any more
        steps = self._steps()
        place = steps.index(self._step)
        if place == 0:
            self.left.emit()
        else:
            self._show(steps[place - 1])

    def _pick_language(self, tag: str) -> None:
        self._language = tag
        self._control.speak(tag)
        self.language.set_current(tag)
        self._go_on()

    # --- the account --------------------------------------------------------------------------

    def _try_token(self, token: str) -> None:
        self.token.show_waiting(_tr("Asking TeamUp…"))
        self._asked += 1
        asked, search = self._asked, self._control.account

        def found(answer: FoundToken) -> None:
            if asked == self._asked:
                self._found, self._account = answer, None
                self.businesses.show_choices(answer.businesses)
                if len(answer.businesses) == 1:
                    self._choose_business(answer.businesses[0])
                else:
                    self._show(SetupStep.BUSINESS)

        self._jobs.run(lambda: search.find_businesses(token), found, self._failed(asked))

    def _choose_business(self, business: NamedId) -> None:
        self._business = business
        self.page.show_waiting(_tr("Asking TeamUp…"))
        self._examine()

    def _examine(self) -> None:
        """Find out what the token may do at the business, and where that is."""
        found, business = self._found, self._business
        assert found is not None, "a token was found before"
        assert business is not None, "a business was chosen before"
        again = self._step is SetupStep.ACCOUNT
        self.page.show_waiting(_tr("Asking TeamUp…"))
        self._asked += 1
        asked, search = self._asked, self._control.account

        def examined(account: FoundBusiness) -> None:
            if asked != self._asked:
                return
            self._account = account
            if again and self._venue is not None:
                self.account.show_found(business.name, self._venue.name, account)
                return
            self.venues.show_choices(account.venues)
            if len(account.venues) == 1:
                self._choose_venue(account.venues[0])
            else:
                self._show(SetupStep.VENUE)

        self._jobs.run(lambda: search.examine(found, business.id), examined, self._failed(asked))

    def _choose_venue(self, venue: NamedId) -> None:
        assert self._business is not None, "a business was chosen before"
        assert self._account is not None, "the business was examined before"
        self._venue = venue
        self._count_cards()
        self._show(SetupStep.ACCOUNT)
        self.account.show_found(self._business.name, venue.name, self._account)

    def _count_cards(self) -> None:
        """Count while camera and scanner are tried: it may take some seconds."""
        found, account, search = self._found, self._account, self._control.account
        assert found is not None, "a token was found before"
        assert account is not None, "the business was examined before"
        self.cards.begin_counting()

        def counted(fields: tuple[FieldUse, ...]) -> None:
            if account is self._account:
                self.cards.show_fields(fields)

        def failed(error: KioskError) -> None:
            if account is self._account:
                counted(tuple(FieldUse(field.id, field.name, 0, 0) for field in account.fields))
                self.cards.show_error(error)

        self._jobs.run(lambda: search.count_cards(found, account), counted, failed)

    def _failed(self, asked: int) -> Callable[[KioskError], None]:
        def failed(error: KioskError) -> None:
            if asked == self._asked:
                self.page.show_error(error)

        return failed

    # --- the end ------------------------------------------------------------------------------

    def _print_card(self) -> None:
        page = self.test_card
        page.show_waiting(_tr("Printing…"))

        def printed(_: None) -> None:
            page.set_busy(False)
            page.notice.show_message(_tr("It is with the printer."), Meaning.NOTE)

        self._jobs.run(self._control.print_card, printed, page.show_error)

    def _facts(self) -> list[tuple[str, str]]:
        codes = {
            CodesInUse.BOTH: _tr("Cards, passes, e-mail addresses"),
            CodesInUse.CARDS: _tr("Cards, e-mail addresses"),
            CodesInUse.PASSES: _tr("Passes, e-mail addresses"),
        }[self.cards.codes]
        business, venue = self._business, self._venue
        return [
            (_tr("Business"), isolated(business.name if business else "")),
            (_tr("Venue"), isolated(venue.name if venue else "")),
            (_tr("Members show"), codes),
            (_tr("Test card"), _tr("Read") if self.test_card.done else _tr("Not tried")),
        ]

    def _answers(self) -> SetupAnswers:
        found, account, venue = self._found, self._account, self._venue
        assert found is not None, "a token was found before"
        assert account is not None, "the business was examined before"
        assert venue is not None, "a venue was chosen before"
        serial = self._control.serial.report()
        return SetupAnswers(
            found.token,
            found.scheme,
            account.business,
            venue.id,
            self.cards.field,
            lookup_mode=account.lookup_mode,
            checkin_mode=account.checkin_mode,
            codes=self.cards.codes,
            language=self._language,
            camera=self._control.camera.report().device,
            serial=serial.device if serial else "",
        )

    def _keep(self) -> None:
        answers, pin = self._answers(), self.pin.pin
        self.done.show_waiting(_tr("Writing it down…"))
        self.done.back.setDisabled(True)

        def failed(error: KioskError) -> None:
            self.done.back.setEnabled(True)
            self.done.show_error(error)

        self._jobs.run(
            lambda: self._control.keep(answers, pin), lambda _: self.finished.emit(), failed
        )

    # --- the window ---------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it is giving up."""
        super().closeEvent(event)
        QTimer.singleShot(0, self, self.left.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Be in the language on the screen for assistive technology, too."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setLocale(QLocale())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Apply the theme of the new size."""
        super().resizeEvent(event)
        self._theme_controller.apply()
        self.page.setGeometry(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground under the pages."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(theme_of(self).palette.ground))
        painter.end()


def _business_texts() -> tuple[str, str, str]:
    return (
        _tr("Which business?"),
        _tr("The token is for several. Touch the one this kiosk is for."),
        _tr("TeamUp does not say which business the token is for. Type its number."),
    )


def _venue_texts() -> tuple[str, str, str]:
    return (
        _tr("Which venue?"),
        _tr("Touch the one in which this kiosk stands. Visits are recorded there."),
        _tr("TeamUp names no venue. Make one there, or type the number of yours."),
    )
