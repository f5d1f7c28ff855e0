"""What the staff's *Device* page shows and does: camera, checks, support bundle, sound test."""

import getpass
import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from kiosk.app.appearance import Appearance
from kiosk.app.crash_log import last_incident
from kiosk.app.doctor_process import run_doctor
from kiosk.app.monitoring import Monitoring
from kiosk.app.run_record import RunRecord
from kiosk.app.services import Services
from kiosk.app.staff_settings import StaffSettings
from kiosk.app.support_bundle import bundle_folder, write_bundle
from kiosk.core.device_page import (
    CameraOption,
    CameraReport,
    CheckResult,
    DeviceControl,
    LastRead,
    ReaderControl,
    ScannerReport,
    SoundTest,
)
from kiosk.core.errors import KioskError
from kiosk.core.replica import SyncStatus
from kiosk.scan.capture.sources import cameras
from kiosk.scan.capture.supervised_camera import CameraState, SupervisedCamera
from kiosk.scan.decode.reading import Reading
from kiosk.scan.handheld.serial import SerialScanner
from kiosk.settings.edit import set_key
from kiosk.settings.load import data_folder
from kiosk.ui.kit.palette import Meaning
from kiosk.ui.sounds import Sounds

log = logging.getLogger(__name__)

T = TypeVar("T")


class StaffCamera:
    """The camera for staff: a `CameraControl`.

    `config` is the file into which a choice is written, None where there is none; `now` is aware.
    """

    def __init__(
        self,
        camera: SupervisedCamera,
        device: str,
        config: Path | None,
        now: Callable[[], datetime],
    ) -> None:
        self._camera = camera
        self._device = device
        self._config = config
        self._now = now
        self._last: LastRead | None = None

    def options(self) -> tuple[CameraOption, ...]:
        """Return the cameras that are plugged in."""
        return tuple(CameraOption(camera.id, camera.name) for camera in cameras())

    def report(self) -> CameraReport:
        """Return how the camera is now, and what it read last."""
        camera = self._camera
        # What arrived before it was lost or changed says nothing of now.
        rate = camera.rate if camera.state is CameraState.LIVE else 0.0
        return CameraReport(self._device, camera.description, rate, camera.trouble, self._last)

    def use(self, device: str) -> None:
        """Use `device` from now on: "auto", "none", or one of the `options`.

        Raises `CameraError`, or `ConfigurationError` when the choice cannot be written down.
        """
        self._camera.use(device)
        self._device = device
        log.info("staff chose the camera %s", device)
        if self._config is not None:
            set_key(self._config, "camera", "device", device)

    def note(self, reading: Reading) -> None:
        """Remember what was read last; its text is of no interest here."""
        self._last = LastRead(self._now(), reading.code.symbology, reading.step)


def device_desk(
    services: Services,
    camera: StaffCamera,
    appearance: Appearance,
    sounds: Sounds,
    config: Path | None,
    serial: SerialScanner | None = None,
    reader: ReaderControl | None = None,
    runs: RunRecord | None = None,
    monitoring: Monitoring | None = None,
) -> DeviceControl:
    """Return what the *Device* page is given. `config` is as for `StaffCamera`."""
    settings = services.settings

    def save_bundle() -> Path:
        data = data_folder(settings)
        # Whatever is broken is why somebody wants the bundle: an error goes into it as a value.
        checks = _or_else(
            lambda: run_doctor(settings, config, services.stopping),
            lambda error: (CheckResult("doctor", False, True, error.sentence, ""),),
        )
        return write_bundle(
            bundle_folder(data, user=getpass.getuser()),
            settings=settings,
            logs=data,
            checks=checks,
            checkins=_or_else(services.outbox.count_by_state, lambda _: {}),
            replica=_or_else(
                services.sync.status, lambda error: SyncStatus(0, 0, None, error=error.sentence)
            ),
            now=services.clock.now(),
        )

    def test_sound() -> SoundTest:
        if not sounds.load():
            return SoundTest.NO_OUTPUT
        if sounds.silent:
            return SoundTest.QUIET_HOURS if sounds.volume else SoundTest.MUTED
        sounds.play(Meaning.GOOD)
        return SoundTest.PLAYED

    return DeviceControl(
        camera=camera,
        look=appearance,
        sync=services.sync,
        examine=lambda: run_doctor(settings, config, services.stopping),
        save_bundle=save_bundle,
        test_sound=test_sound,
        mirror=settings.camera.mirror,
        scanner=lambda: ScannerReport(settings.scanner.serial, serial.trouble) if serial else None,
        reader=reader,
        people=services.staff_people,
        settings=StaffSettings(settings, config),
        last_incident=lambda: last_incident(data_folder(settings), services.clock.now()),
        check_changes=monitoring.check_changes if monitoring is not None else tuple,
        leave_safe_mode=runs.forget if runs is not None and runs.safe_mode else None,
    )


def _or_else(ask: Callable[[], T], on_error: Callable[[KioskError], T]) -> T:
    try:
        return ask()
    except KioskError as error:
        return on_error(error)
