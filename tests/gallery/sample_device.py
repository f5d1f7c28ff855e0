"""A made-up kiosk for the pictures of the *Device* page."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from kiosk.core.device_page import (
    CameraOption,
    CameraReport,
    CheckResult,
    DeviceControl,
    LastRead,
    ScannerReport,
    SoundTest,
)
from kiosk.core.errors import KioskError
from kiosk.core.kiosk_settings import SETTINGS, Setting, SettingKind, SettingValue
from kiosk.core.messages import msg
from kiosk.core.replica import SyncStatus
from kiosk.core.staff_people import StaffPerson
from tests.gallery.sample_gym import NOW


class SampleCamera:
    """A `CameraControl` of two cameras; the one called "/dev/broken" cannot be used."""

    def __init__(self) -> None:
        self.device = "auto"

    def options(self) -> tuple[CameraOption, ...]:
        """See `CameraControl.options`."""
        return (
            CameraOption("/dev/video0", "HD Pro Webcam C920"),
            CameraOption("/dev/video2", "Integrated Camera: Integrated C"),
            CameraOption("/dev/broken", "Broken"),
        )

    def report(self) -> CameraReport:
        """See `CameraControl.report`."""
        if self.device == "none":
            return CameraReport("none", "", 0.0)
        return CameraReport(
            self.device,
            "HD Pro Webcam C920, 1280x720 at 30",
            29.7,
            last_read=LastRead(NOW - timedelta(seconds=40), "qr", "zxing"),
        )

    def use(self, device: str) -> None:
        """See `CameraControl.use`."""
        if device == "/dev/broken":
            raise KioskError("The camera “Broken” cannot be used. Choose another one.")
        self.device = device


class SampleLook:
    """A `DisplayControl` that remembers."""

    def __init__(self) -> None:
        self.values: dict[str, str | int] = {
            "language": "auto",
            "theme": "dark",
            "contrast": "normal",
            "text_scale": 100,
            "motion": "full",
            "volume": 80,
        }

    def get(self, key: str) -> str | int:
        """See `LookControl.get`."""
        return self.values[key]

    def choose(self, key: str, value: str | int) -> None:
        """See `LookControl.choose`."""
        self.values[key] = value


class SampleReader:
    """A `ReaderControl` that remembers."""

    def __init__(self) -> None:
        self.written = ""

    def format(self) -> str:
        """See `ReaderControl.format`."""
        return self.written

    def use(self, written: str) -> None:
        """See `ReaderControl.use`."""
        self.written = written


class SampleSettings:
    """A `SettingsControl` that remembers; `error` is raised by the next change."""

    def __init__(self) -> None:
        self.values: dict[str, SettingValue] = {
            setting.key: _FIRST[setting.kind](setting) for setting in SETTINGS
        }
        self.error: KioskError | None = None

    def get(self, key: str) -> SettingValue:
        """See `SettingsControl.get`."""
        return self.values[key]

    def options(self, key: str) -> tuple[tuple[str | int, str], ...]:
        """See `SettingsControl.options`."""
        if key == "scanner.serial":
            return (("/dev/serial/by-id/usb-Zebra", "usb-Zebra"),)
        return ((21, "Riverside Gym, Harbour Street"), (22, "The Boathouse"))

    def change(self, key: str, value: SettingValue) -> None:
        """See `SettingsControl.change`."""
        if self.error is not None:
            raise self.error
        self.values[key] = value


_FIRST: Final[dict[SettingKind, Callable[[Setting], SettingValue]]] = {
    SettingKind.SWITCH: lambda _: True,
    SettingKind.PIN: lambda _: "$argon2",
    SettingKind.CHOICE: lambda setting: setting.values[0],
    SettingKind.SEVERAL: lambda setting: tuple(map(str, setting.values[:4])),
    SettingKind.NUMBER: lambda setting: setting.least,
    SettingKind.FOUND: lambda setting: "" if setting.key == "scanner.serial" else 21,
}


class SampleSync:
    """A `SyncControl`; `answer` is the status it gives."""

    def __init__(self) -> None:
        self.answer = SyncStatus(1203, 1490, NOW - timedelta(minutes=25))
        self.asked = 0

    def status(self) -> SyncStatus:
        """See `SyncControl.status`."""
        return self.answer

    def sync_now(self) -> None:
        """See `SyncControl.sync_now`."""
        self.asked += 1
        self.answer = replace(self.answer, asked=True)


class SamplePeople:
    """A `StaffPeople` that is only looked at."""

    def all(self) -> tuple[StaffPerson, ...]:
        """See `StaffPeople.all`."""
        return tuple(map(StaffPerson, range(1, 5), ("Ana Sousa", "Jürgen", "Łucja", "سارة")))

    def add(self, _name: str, _pin: str) -> StaffPerson:
        """See `StaffPeople.add`."""
        raise KioskError(msg("This PIN is taken; choose another one."))

    def rename(self, _person: int, _name: str) -> None:
        """See `StaffPeople.rename`."""

    def change_pin(self, _person: int, _pin: str) -> None:
        """See `StaffPeople.change_pin`."""

    def remove(self, _person: int) -> None:
        """See `StaffPeople.remove`."""


_SENT = "{camera}, {rate} pictures a second arrive."
CHECKS = (
    CheckResult(
        "disk",
        True,
        True,
        msg("{path}, {count} MB free.", path="/var/lib/turnstile-kiosk", count=21044),
    ),
    CheckResult("camera", True, True, msg(_SENT, camera="HD Pro Webcam C920", rate=30)),
    CheckResult(
        "sound",
        False,
        False,
        msg("There is no sound output."),
        msg("Plug in a loudspeaker and start PulseAudio or PipeWire before the kiosk."),
    ),
    CheckResult("token", True, True, msg("Accepted; profiles it can act as: {count}.", count=1)),
)


def sample_device() -> DeviceControl:
    """Return a kiosk that works, without sound."""
    return DeviceControl(
        camera=SampleCamera(),
        look=SampleLook(),
        sync=SampleSync(),
        examine=lambda: CHECKS,
        save_bundle=lambda: Path("/media/kiosk/STICK/turnstile-support-20261123-180200.zip"),
        test_sound=lambda: SoundTest.NO_OUTPUT,
        scanner=lambda: ScannerReport(
            "/dev/ttyACM0",
            msg(
                "The hand scanner at {path} is not there. Plug it in, or correct scanner.serial; "
                "it is tried again by itself.",
                path="/dev/ttyACM0",
            ),
        ),
        reader=SampleReader(),
        people=SamplePeople(),
        settings=SampleSettings(),
    )
