"""The pages that try the camera and the hand scanner, with any code, live."""

from functools import partial
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core.device_page import CameraControl
from kiosk.core.errors import KioskError
from kiosk.core.identification.codes import Code, Source, Symbology
from kiosk.core.identification.scanner_input import RejectedInput
from kiosk.core.setup import TOKEN_PREFIX, SerialLines
from kiosk.ui.kit import ListRow, ScrollColumn
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.language.formats import format_text, isolated
from kiosk.ui.language.messages import message_text
from kiosk.ui.member.preview import Preview
from kiosk.ui.setup.page import Fact, SetupPage, _tr
from kiosk.ui.staff.device.texts import rejection_text
from kiosk.ui.staff.lists import scroll_by_finger

_REFRESH_MS: Final = 500
_MOST_SHOWN: Final = 40
"""Characters of a code that are shown: it may be somebody's card."""


class DevicePage(SetupPage):
    """Facts and choices that change by themselves while a device is tried."""

    def __init__(self, name: str) -> None:
        self._choices: tuple[object, ...] = ()
        super().__init__(name)
        self.state = Fact()
        self.last = Fact()
        self.column = ScrollColumn(name=f"setup_{name}_choices")
        scroll_by_finger(self.column)
        self.side = QWidget()
        self._side_box = QVBoxLayout(self.side)
        self._side_box.setContentsMargins(0, 0, 0, 0)
        self._side_box.addWidget(self.state)
        self._side_box.addWidget(self.last)
        self._side_box.addWidget(self.column, 1)
        self._refresh_timer = QTimer(self, interval=_REFRESH_MS)
        self._refresh_timer.timeout.connect(self.refresh)

    def enter(self, progress: str) -> None:
        super().enter(progress)
        self._choices = ()
        self.last.hide()
        self.refresh()

    def refresh(self) -> None:
        """Bring what is shown up to date."""
        raise NotImplementedError

    def show_read(self, code: Code) -> None:
        """Say what was read."""
        self.notice.clear()
        self.last.say("check", Tone.GOOD, _tr("It works"), read_text(code))
        self.last.show()

    def set_choices(self, chosen: str, choices: list[tuple[str, str, str]]) -> bool:
        """Return whether the choices (value, title, detail) are others now; then they are cleared.

        What did not change is left alone, for fingers' sake.
        """
        now = (chosen, *choices)
        if now == self._choices:
            return False
        self._choices = now
        self.column.clear()
        for number, (value, title, detail) in enumerate(choices):
            self.column.body.addWidget(
                ListRow(
                    title,
                    detail,
                    name=f"{self.objectName()}_{number}",
                    icon="check" if value == chosen else self.icon(),
                    tone=Tone.GOOD if value == chosen else Tone.MUTED,
                    on_click=partial(self.choose, value),
                )
            )
        return True

    def icon(self) -> str:
        """Return the icon of what is chosen here."""
        raise NotImplementedError

    def choose(self, value: str) -> None:
        """Use `value` from now on."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to follow the device."""
        super().showEvent(event)
        self._refresh_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow it no more."""
        super().hideEvent(event)
        self._refresh_timer.stop()


class CameraPage(DevicePage):
    """The live picture, and which camera it is of."""

    def __init__(self, camera: CameraControl, *, mirror: bool) -> None:
        self._camera = camera
        super().__init__("camera")
        self._picture = self.preview = Preview(mirror=mirror)
        self._picture.set_icon("camera")
        self.body.addWidget(self._picture, 1)
        self.body.addWidget(self.side, 1)

    def icon(self) -> str:
        return "camera"

    def scanned(self, code: Code) -> None:
        if code.source is Source.CAMERA:
            self.show_read(code)

    def refresh(self) -> None:
        report = self._camera.report()
        if report.device == "none":
            self.state.say("camera-off", Tone.MUTED, _tr("No camera: hand scanners only"), "")
        elif report.rate:
            self.state.say(
                "camera",
                Tone.GOOD,
                _tr("The camera gives pictures"),
                message_text(report.description),
            )
        else:
            self.state.say(
                "camera-off",
                Tone.DESK,
                _tr("No picture yet"),
                message_text(report.trouble) or _tr("Plug in a camera; it is found by itself."),
            )
        if not report.rate and self._picture.has_frame:
            self._picture.set_icon("camera-off", Tone.DESK)
        choices = [("auto", _tr("The best one, by itself"), "")]
        choices += [(each.device, each.name, each.device) for each in self._camera.options()]
        choices.append(("none", _tr("No camera: hand scanners only"), ""))
        self.set_choices(report.device, choices)

    def choose(self, value: str) -> None:
        try:
            self._camera.use(value)
        except KioskError as error:
            self.show_error(error)
        else:
            self.notice.clear()
            self.last.hide()
            self._picture.set_icon("camera")
        self.refresh()

    def set_texts(self) -> None:
        self.set_head(
            _tr("Try the camera"),
            _tr("Hold any code up: a bottle, a book, a card. Closer is not always better."),
        )
        if hasattr(self, "_picture") and self.isVisible():
            self._choices = ()
            self.refresh()


class ScannerPage(DevicePage):
    """What hand scanners send, and the serial line of one that does not type."""

    def __init__(self, serial: SerialLines) -> None:
        self._serial = serial
        super().__init__("scanner")
        self.body.addWidget(self.side, 1)

    def icon(self) -> str:
        return "scanner"

    def scanned(self, code: Code) -> None:
        if code.source is not Source.CAMERA:
            self.show_read(code)

    def see_rejected(self, rejected: RejectedInput) -> None:
        self.notice.show_message(rejection_text(rejected), Meaning.DESK)

    def refresh(self) -> None:
        report = self._serial.report()
        if report is None:
            self.state.say(
                "scanner",
                Tone.MUTED,
                _tr("A scanner that types needs no setting"),
                _tr("Scan any code with it. Without a hand scanner, go on."),
            )
        elif report.trouble:
            self.state.say("warning", Tone.DESK, _tr("Not connected"), message_text(report.trouble))
        else:
            self.state.say("scanner", Tone.GOOD, _tr("Connected"), isolated(report.device))
        options = self._serial.options()
        used = report.device if report else ""
        choices = [(path, PurePath(path).name, path) for path in options]
        if used and used not in options:
            choices.append((used, PurePath(used).name, used))
        if choices:
            choices.insert(0, ("", _tr("No serial line"), ""))
        self.set_choices(used, choices)

    def choose(self, value: str) -> None:
        self._serial.use(value)
        self.last.hide()
        self.refresh()

    def set_texts(self) -> None:
        self.set_head(
            _tr("Try the hand scanner"),
            _tr(
                "If your gym has one, scan any code with it. Those that type and those on a serial "
                "line both work beside the camera."
            ),
        )
        if hasattr(self, "side") and self.isVisible():
            self._choices = ()
            self.refresh()


def read_text(code: Code) -> str:
    """Return what a code was and says; of one with a token only that it is one."""
    if any(text.startswith(TOKEN_PREFIX) for text in (code.text, *code.other_readings)):
        return _tr("The code with your token")
    kind = Symbology(code.symbology).proper_name if code.symbology in set(Symbology) else ""
    text = code.text if len(code.text) <= _MOST_SHOWN else f"{code.text[:_MOST_SHOWN]}…"
    if not kind:
        return format_text(_tr("Read: {text}"), text=text)
    return format_text(_tr("{kind} read: {text}"), kind=kind, text=text)
