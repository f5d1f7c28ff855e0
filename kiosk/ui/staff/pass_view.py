"""A member's pass, large, to be photographed or printed; and an end to all passes."""

from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.core.admission.members import MemberRecord
from kiosk.core.errors import KioskError
from kiosk.core.identification.passes import PassIssuer
from kiosk.ui.kit import ButtonKind, Label, accessibility
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.language.formats import day_text, format_text
from kiosk.ui.language.messages import error_text
from kiosk.ui.passes.design import QUIET_ZONE, Modules, PassDesign, paint_modules, pass_modules
from kiosk.ui.staff.calls import PageContext
from kiosk.ui.staff.detail import Detail
from kiosk.ui.staff.dialogs import ReasonChoice
from kiosk.ui.staff.texts import translate

_GRACE = timedelta(days=30)
"""How long older passes count on when staff do not want to end them at once."""


class PassCode(QWidget):
    """Shows the code of a pass in black on white, as large as there is room for."""

    accessible_role = accessibility.Role.Graphic

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pass_code")
        self._modules: Modules = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def show_text(self, text: str) -> None:
        """Show the code of `text`; "" shows nothing."""
        self._modules = pass_modules(text) if text else ()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Enough to be photographed: about three pixels a module."""
        return QSize(140, 140)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint whole pixels a module: a photograph of a smooth edge is a blurred one."""
        if not self._modules:
            return
        across = len(self._modules) + 2 * QUIET_ZONE
        ratio = self.devicePixelRatioF()
        pixels = max(1, int(min(self.width(), self.height()) * ratio) // across)
        side = pixels * across / ratio
        left = round((self.width() - side) / 2 * ratio) / ratio
        top = round((self.height() - side) / 2 * ratio) / ratio
        painter = QPainter(self)
        paint_modules(painter, QRectF(left, top, side, side), self._modules)
        painter.end()


class PassView(Detail):
    """Shows a pass big enough for a phone's camera, prints it, and can end all passes.

    Nothing that is said above or below the code may make it smaller than it must be to be read: on
    a wide screen it stands beside the words, as high as there is room.
    """

    def __init__(self, context: PageContext, passes: PassIssuer) -> None:
        super().__init__("pass")
        self._context = context
        self._passes = passes
        self._record: MemberRecord | None = None
        self._code = PassCode()
        self._hint = Label(
            translate("Staff", "Let the member photograph this, or print it."),
            tone=Tone.MUTED,
            wrap=True,
        )
        self._below = QWidget()
        self.put_in_place(self._code, self._hint, self._below)
        self._place_code()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_below"):
            self._place_code()

    def show_pass(self, record: MemberRecord) -> None:
        """Show the pass of a member, as soon as it is made."""
        self.clear()
        self._record = record
        customer = record.customer
        self.set_head(customer.full_name, None)
        name = format_text(translate("Staff", "Pass of {name}"), name=customer.full_name)
        self._code.setAccessibleName(name)

        def made(text: str) -> None:
            if self._record is record:
                self._show(PassDesign.of(text, customer))

        self._context.calls.run(lambda: self._passes.pass_of(customer.id), made, self._failed)

    def clear(self) -> None:
        """Show nobody's pass."""
        super().clear()
        self._record = None
        self._code.show_text("")

    def _place_code(self) -> None:
        """Put the code between the words, or on a wide screen beside them."""
        upright = self.theme.portrait
        for box in (self._box, self._across):
            box.removeWidget(self._code)
        if upright:
            self._box.insertWidget(self._box.indexOf(self._hint), self._code, 1)
        else:
            self._across.addWidget(self._code, 1)
        self._below.setVisible(not upright)
        self._box.setStretchFactor(self._below, 0 if upright else 1)
        across = Qt.AlignmentFlag.AlignHCenter if upright else Qt.AlignmentFlag.AlignLeft
        self._hint.setAlignment(across | Qt.AlignmentFlag.AlignVCenter)
        self._share = 1.0 if upright else 0.5

    def _show(self, face: PassDesign) -> None:
        self._code.show_text(face.text)
        if self._context.printer is not None:
            self.add_action(
                translate("Staff", "Print"),
                name="print_pass",
                kind=ButtonKind.PRIMARY,
                icon="ticket",
                on_click=lambda: self._print(face),
            )
        self.add_action(
            translate("Staff", "End all passes…"),
            name="end_passes",
            kind=ButtonKind.PLAIN,
            icon="stop",
            on_click=lambda: self._context.owner_only(self._ask_to_end),
        )

    def _print(self, face: PassDesign) -> None:
        printer = self._context.printer
        if printer is None:
            return
        record = self._record
        self.set_busy(True)
        self.notice.show_message(translate("Staff", "Printing…"), Meaning.NOTE)

        def done(_: None) -> None:
            if self._record is record:
                self.set_busy(False)
                self.notice.show_message(
                    translate("Staff", "The pass is with the printer."), Meaning.GOOD
                )

        self._context.calls.run(lambda: printer.print_pass(face), done, self._failed)

    def _ask_to_end(self) -> None:
        today = self._context.now().date()
        later = today + _GRACE
        text = translate(
            "Staff",
            "Every pass made so far, of every member, stops opening the door, and each member "
            "needs a new one. Do this when passes or their keys have got into wrong hands.",
        )
        until = translate("Staff", "End them after {day}").format(day=day_text(later))
        self._context.dialogs.choose(
            translate("Staff", "End all passes?"),
            text,
            (
                ReasonChoice("end_now", translate("Staff", "End them now"), danger=True),
                ReasonChoice("end_later", until),
            ),
            lambda key: self._end(today if key == "end_now" else later + timedelta(days=1)),
        )

    def _end(self, ends_on: date) -> None:
        record = self._record
        self.set_busy(True)

        def done(_: None) -> None:
            if record is None or self._record is not record:
                return
            self.show_pass(record)
            if ends_on <= self._context.now().date():
                words = translate("Staff", "All earlier passes have ended. This is a new one.")
            else:
                words = translate("Staff", "Earlier passes end on {day}. This is a new one.")
            self.notice.show_message(words.format(day=day_text(ends_on)), Meaning.GOOD)

        self._context.calls.run(lambda: self._passes.end_all(ends_on), done, self._failed)

    def _failed(self, error: KioskError) -> None:
        self.set_busy(False)
        self.notice.show_message(error_text(error), Meaning.REFUSED)
