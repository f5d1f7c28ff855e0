"""The camera: the live picture, the frame rate, the last reading, and which camera is used."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QBoxLayout

from kiosk.core.device_page import CameraReport, DeviceControl
from kiosk.core.errors import KioskError
from kiosk.ui.kit import Label, ListRow
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.kit.theme import Role
from kiosk.ui.language.formats import join_inline
from kiosk.ui.language.messages import error_text, message_text
from kiosk.ui.member.preview import Preview
from kiosk.ui.staff.calls import PageContext
from kiosk.ui.staff.detail import LiveDetail
from kiosk.ui.staff.device.texts import frame_rate_text
from kiosk.ui.staff.texts import time_text, translate


class CameraView(LiveDetail):
    """A live picture, how many of them arrive, what was read last, and the cameras to choose."""

    def __init__(self, context: PageContext, device: DeviceControl) -> None:
        super().__init__("device_camera")
        self._context = context
        self._device = device
        self.preview = Preview(mirror=device.mirror)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.removeWidget(self.column)
        self._both.addWidget(self.preview, 1)
        self._both.addWidget(self.column, 1)
        self._box.insertLayout(2, self._both, 1)
        self._values: dict[str, Label] = {}
        self._shown: tuple[object, ...] = ()
        self.restyle()

    def open(self) -> None:
        """Show the camera as it is now."""
        self.clear()
        self._shown = ()
        self.set_head(translate("Staff", "Camera"), None)
        self.preview.set_icon("camera")
        self.refresh()

    def set_frame(self, frame: QImage) -> None:
        """Show what the camera sees."""
        if self.isVisible():
            self.preview.set_frame(frame)

    def refresh(self) -> None:
        """Bring everything up to date; what did not change is left alone, for fingers' sake."""
        report = self._device.camera.report()
        options = self._device.camera.options()
        if self._shown != (report.device, options):
            self._shown = (report.device, options)
            self._lay_out_facts(report)
        self._values["open"].setText(message_text(report.description) or translate("Staff", "None"))
        self._values["rate"].setText(frame_rate_text(report))
        self._values["rate"].set_tone(Tone.PLAIN if report.rate else Tone.DESK)
        self._values["trouble"].setText(message_text(report.trouble) or translate("Staff", "None"))
        self._values["trouble"].set_tone(Tone.DESK if report.trouble else Tone.PLAIN)
        last = report.last_read
        words = translate("Staff", "Nothing yet")
        if last is not None:
            at = time_text(last.at, self._context.now(), seconds=True)
            words = join_inline((at, last.symbology, last.step))
        self._values["read"].setText(words)
        if not report.rate and self.preview.has_frame:
            self.preview.set_icon("camera-off", Tone.DESK)

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_both"):
            portrait = self.theme.portrait
            self._both.setDirection(
                QBoxLayout.Direction.TopToBottom if portrait else QBoxLayout.Direction.LeftToRight
            )
            self._both.setSpacing(self.theme.gap)

    def _lay_out_facts(self, report: CameraReport) -> None:
        self.column.clear()
        self._values = {
            key: self.add_fact(name, "")
            for key, name in (
                ("open", translate("Staff", "Open")),
                ("rate", translate("Staff", "Arriving")),
                ("read", translate("Staff", "Read last")),
                ("trouble", translate("Staff", "Trouble")),
            )
        }
        self.column.body.addWidget(Label(translate("Staff", "Use"), Role.BUTTON))
        for number, (device, name) in enumerate(self._choices(report)):
            chosen = device == report.device
            self.column.body.addWidget(
                ListRow(
                    name,
                    "" if device in ("auto", "none", name) else device,
                    name=f"camera_{number}",
                    icon="check" if chosen else "camera",
                    tone=Tone.GOOD if chosen else Tone.MUTED,
                    on_click=lambda device=device: self._use(device),  # type: ignore[misc]
                )
            )

    def _choices(self, report: CameraReport) -> list[tuple[str, str]]:
        choices = [("auto", translate("Staff", "The best one, by itself"))]
        choices += [(one.device, one.name) for one in self._device.camera.options()]
        choices.append(("none", translate("Staff", "None: hand scanners only")))
        if report.device not in {device for device, _ in choices}:
            choices.insert(1, (report.device, report.device))  # as the configuration names it
        return choices

    def _use(self, device: str) -> None:
        try:
            self._device.camera.use(device)
        except KioskError as error:
            self.notice.show_message(error_text(error), Meaning.REFUSED)
        else:
            self.notice.show_message(
                translate("Staff", "Changed, also for the next start."), Meaning.GOOD
            )
        self.preview.set_icon("camera")
        self.refresh()
