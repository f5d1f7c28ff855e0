"""The *Device* page: a list of what there is, each opened by a touch."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage

from kiosk import __version__
from kiosk.core.device_page import DeviceControl
from kiosk.core.errors import KioskError
from kiosk.core.identification.codes import Code, Symbology
from kiosk.core.identification.scanner_input import RejectedInput, ScannerInput
from kiosk.core.replica import SyncStatus
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.language.formats import clock_text, day_text, format_text, join_inline
from kiosk.ui.language.messages import error_text, message_text
from kiosk.ui.staff.calls import LatestCall, PageContext
from kiosk.ui.staff.device.camera_view import CameraView
from kiosk.ui.staff.device.health_view import HealthView, check_text
from kiosk.ui.staff.device.look_view import LookView
from kiosk.ui.staff.device.people_view import PeopleView
from kiosk.ui.staff.device.replica_view import ReplicaView
from kiosk.ui.staff.device.scanner_view import ScannerView
from kiosk.ui.staff.device.settings_view import SettingsView
from kiosk.ui.staff.device.texts import (
    frame_rate_text,
    incident_text,
    member_count_text,
    replica_age_text,
    scanner_chip,
    sync_text,
)
from kiosk.ui.staff.dialogs import ActionQuestion
from kiosk.ui.staff.lists import Chip, ListItem, ListPage
from kiosk.ui.staff.texts import translate

_OWNERS: Final = frozenset({"camera", "look", "people", "settings", "leave"})
"""Rows that are the owner's: settings, PINs, and the way out."""


class DevicePage(ListPage):
    """The kiosk itself. Without a `device` there are only the scanner test and the way out.

    Signals: `leave_wanted()` and `restart_wanted()` once staff have confirmed it.
    """

    leave_wanted = Signal()
    restart_wanted = Signal()

    def __init__(self, context: PageContext, device: DeviceControl | None) -> None:
        super().__init__(translate("Staff", "This kiosk"), "")
        self._context = context
        self._device = device
        self._status: SyncStatus | None = None
        self._status_call = LatestCall(context.jobs, self._show_status, self._failed)
        self.scanner = ScannerView(
            context,
            device.scanner if device else lambda: None,
            device.reader if device else None,
        )
        self.add_detail(self.scanner)
        self.camera: CameraView | None = None
        self._views: dict[
            str,
            CameraView
            | ScannerView
            | LookView
            | ReplicaView
            | HealthView
            | PeopleView
            | SettingsView,
        ]
        self._views = {"scanner": self.scanner}
        if device is not None:
            self.camera = CameraView(context, device)
            self._views |= {
                "camera": self.camera,
                "look": LookView(device),
                "copy": ReplicaView(context, device),
                "health": HealthView(context, device),
            }
            if device.people is not None:
                self._views["people"] = PeopleView(context, device.people)
            if device.settings is not None:
                settings = SettingsView(context, device.settings)
                settings.restart_wanted.connect(self._ask_to_restart)
                self._views["settings"] = settings
        for view in self._views.values():
            view.left.connect(self.enter)
            if view is not self.scanner:
                self.add_detail(view)
        self.opened.connect(self.open_row)

    @property
    def testing(self) -> bool:
        """Whether scans are only to be looked at."""
        return self.detail is self.scanner

    def enter(self) -> None:
        """Show the list as it is now."""
        self.show_list()
        self._show()
        if self._device is not None:
            self._status_call.ask(self._device.sync.status)

    def clear(self) -> None:
        """Forget everything that was shown."""
        self._status_call.forget()
        for view in self._views.values():
            view.clear()
            if isinstance(view, ReplicaView | ScannerView):
                view.forget()
        self.notice.clear()
        self.set_rows("", ())
        self.show_list()

    def set_frame(self, frame: QImage) -> None:
        """Show what the camera sees, if that is looked at."""
        if self.camera is not None:
            self.camera.set_frame(frame)

    def scanned(self, scan: ScannerInput | Code) -> None:
        """Take a scan for the test, if that is open."""
        if self.testing:
            self.scanner.scanned(scan)

    def see_rejected(self, rejected: RejectedInput) -> None:
        """Tell of keys that were taken for no scan, if the test is open."""
        if self.testing:
            self.scanner.show_rejected(rejected)

    def see_switched_off(self, kind: Symbology) -> None:
        """Tell of a code of a kind that is not read, if the test is open."""
        if self.testing:
            self.scanner.show_switched_off(kind)

    def open_row(self, key: str) -> None:
        """Open what a row stands for, or do it."""
        if key in _OWNERS:
            self._context.owner_only(lambda: self._open(key))
        else:
            self._open(key)

    def _open(self, key: str) -> None:
        if (view := self._views.get(key)) is not None:
            self.show_detail(view)
            view.open()
        elif key in ("bundle", "incident"):
            self._save_bundle()
        elif key == "safe_mode":
            self._ask_to_use_camera()
        elif key == "restart":
            self._ask_to_restart()
        elif key == "leave":
            self._ask_to_leave()

    def _show(self) -> None:
        heading = join_inline((translate("Staff", "This kiosk"), f"Turnstile {__version__}"))
        self.set_rows(heading, self._rows())

    def _rows(self) -> list[ListItem]:
        scanner = ListItem(
            "scanner",
            translate("Staff", "Scanner test"),
            translate("Staff", "What arrives, and how it is understood"),
            chip=scanner_chip(self._device.scanner()) if self._device else None,
        )
        leave = ListItem(
            "leave",
            translate("Staff", "Leave the kiosk"),
            translate("Staff", "Members cannot check in until it is started again"),
        )
        if self._device is None:
            return [scanner, leave]
        report = self._device.camera.report()
        unused = report.device == "none"  # by choice, so nothing is wrong with it
        camera = ListItem(
            "camera",
            translate("Staff", "Camera"),
            translate("Staff", "None: hand scanners only")
            if unused
            else message_text(report.description) or translate("Staff", "None"),
            chip=None
            if unused
            else Chip(
                frame_rate_text(report),
                Tone.GOOD if report.rate and not report.trouble else Tone.DESK,
                "camera" if report.rate else "camera-off",
            ),
        )
        volume = translate("Staff", "Volume {volume} %").format(
            volume=self._device.look.get("volume")
        )
        return [
            *self._safe_mode_row(),
            camera,
            scanner,
            ListItem("look", translate("Staff", "Sound and looks"), volume),
            *self._people_row(),
            *self._settings_row(),
            self._replica_row(),
            self._health_row(),
            *self._incident_row(),
            ListItem(
                "bundle",
                translate("Staff", "Save the logs"),
                translate("Staff", "A zip without secrets or members, for whoever helps"),
            ),
            ListItem(
                "restart",
                translate("Staff", "Restart the kiosk"),
                translate("Staff", "Takes some seconds; nothing is lost"),
            ),
            leave,
        ]

    def _people_row(self) -> list[ListItem]:
        if "people" not in self._views:
            return []
        words = translate("Staff", "PINs with names, so that it is known who did what")
        return [ListItem("people", translate("Staff", "Staff"), words)]

    def _settings_row(self) -> list[ListItem]:
        if "settings" not in self._views:
            return []
        words = translate("Staff", "PIN, venue, cards, rules, notes, languages, scanners")
        return [ListItem("settings", translate("Staff", "Settings"), words)]

    def _safe_mode_row(self) -> list[ListItem]:
        if self._device is None or self._device.leave_safe_mode is None:
            return []
        return [
            ListItem(
                "safe_mode",
                translate("Staff", "Use the camera again"),
                translate("Staff", "It is off because the kiosk ended unexpectedly three times"),
                chip=Chip(translate("Staff", "Camera off"), Tone.DESK, "camera-off"),
            )
        ]

    def _health_row(self) -> ListItem:
        title = translate("Staff", "Check everything")
        changes = self._device.check_changes() if self._device else ()
        if not changes:
            what = translate("Staff", "Camera, sound, disk, network, token; with what to do")
            return ListItem("health", title, what)
        worse = any(not check.ok for check in changes)
        chip = Chip(
            translate("Staff", "Changed since yesterday"),
            Tone.DESK if worse else Tone.GOOD,
            "warning" if worse else "check",
        )
        return ListItem("health", title, check_text(changes[0]), chip=chip)

    def _incident_row(self) -> list[ListItem]:
        incident = self._device.last_incident() if self._device else None
        if incident is None:
            return []
        when = join_inline((day_text(incident.at.date()), clock_text(incident.at)))
        title = format_text(translate("Staff", "Trouble: {when}"), when=when)
        return [ListItem("incident", title, incident_text(incident.kind))]

    def _replica_row(self) -> ListItem:
        status, title = self._status, translate("Staff", "Members' copy")
        if status is None:
            return ListItem("copy", title, "…")
        age = sync_text(status) or replica_age_text(status.completed_at, self._context.now())
        chip = Chip(translate("Staff", "Trouble"), Tone.DESK, "warning") if status.error else None
        return ListItem(
            "copy", title, join_inline((member_count_text(status.customers), age)), chip=chip
        )

    def _show_status(self, status: SyncStatus) -> None:
        self._status = status
        if self.detail is None:
            self._show()

    def _failed(self, error: KioskError) -> None:
        self.notice.show_message(error_text(error), Meaning.REFUSED)

    def _save_bundle(self) -> None:
        if self._device is None:
            return
        self.notice.show_message(
            translate("Staff", "Collecting; this may take half a minute."), Meaning.NOTE
        )
        self._context.calls.run(self._device.save_bundle, self._saved, self._failed)

    def _saved(self, path: Path) -> None:
        words = format_text(translate("Staff", "Saved as {path}"), path=path)
        self.notice.show_message(words, Meaning.GOOD)

    def _ask_to_restart(self) -> None:
        question = ActionQuestion(
            translate("Staff", "Restart the kiosk?"),
            translate(
                "Staff",
                "It is back in some seconds. Check-ins still waiting are kept, and sent then.",
            ),
            translate("Staff", "Restart"),
        )
        self._context.dialogs.confirm(question, self.restart_wanted.emit)

    def _ask_to_use_camera(self) -> None:
        question = ActionQuestion(
            translate("Staff", "Use the camera again?"),
            translate(
                "Staff",
                "The kiosk restarts with the camera. If it ends unexpectedly three times again, "
                "the camera is switched off again.",
            ),
            translate("Staff", "Restart"),
        )
        self._context.dialogs.confirm(question, self._use_camera)

    def _use_camera(self) -> None:
        if self._device is not None and self._device.leave_safe_mode is not None:
            self._device.leave_safe_mode()
            self.restart_wanted.emit()

    def _ask_to_leave(self) -> None:
        question = ActionQuestion(
            translate("Staff", "Leave the kiosk?"),
            translate(
                "Staff",
                "The kiosk ends, and members cannot check in until it is started again. "
                "Check-ins still waiting are kept, and sent then.",
            ),
            translate("Staff", "Leave the kiosk"),
        )
        self._context.dialogs.confirm(question, self.leave_wanted.emit, danger=True)
