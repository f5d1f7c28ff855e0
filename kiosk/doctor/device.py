"""The computer: disk, screen, camera, sound, scanners."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaDevices

from kiosk.camera.decoder import Decoder
from kiosk.core.device import Check
from kiosk.core.errors import KioskError, StoreError
from kiosk.core.syncing import age_trouble
from kiosk.doctor.camera import examine_camera
from kiosk.settings.load import data_folder, database_file
from kiosk.settings.schema import Settings
from kiosk.store.database import Database
from kiosk.store.directory import SqliteDirectory
from kiosk.ui.lettering import missing_scripts
from kiosk.ui.passes import read_logo

_FREE_BYTES = 200_000_000


def examine_device(settings: Settings) -> Iterator[Check]:
    """Yield what was found about this computer; needs a Qt application."""
    yield _disk(settings)
    yield _database(settings)
    yield _screen()
    yield _letters()
    yield examine_camera(settings)
    yield _second_decoder(settings)
    yield _sound()
    yield _scanner(settings)
    yield _pin(settings)
    if settings.screen.logo:
        yield _logo(settings.screen.logo)


def _disk(settings: Settings) -> Check:
    folder = data_folder(settings)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        probe = folder / ".doctor"
        probe.write_bytes(b"x")
        probe.unlink()
        free = shutil.disk_usage(folder).free
    except OSError as error:
        return Check(
            "disk",
            False,
            True,
            f"{folder} cannot be written ({error.strerror}).",
            "Give the kiosk's user write permission there, or set data.dir to another folder.",
        )
    if free < _FREE_BYTES:
        return Check(
            "disk",
            False,
            True,
            f"Only {free // 1_000_000} MB are free in {folder}.",
            "Make room: check-ins can only be kept while there is some.",
        )
    return Check("disk", True, True, f"{folder}, {free // 1_000_000} MB free.")


def _database(settings: Settings) -> Check:
    try:
        database = Database(database_file(settings))
        try:
            status = SqliteDirectory(database).status()
        finally:
            database.close()
    except StoreError as error:
        return Check("database", False, True, str(error), "See the sentence before.")
    if status.completed_at is None:
        return Check(
            "database",
            True,
            True,
            "The members' directory has not been fetched yet; the kiosk does so when it starts.",
        )
    known = f"{status.customers} customers, as of {status.completed_at:%Y-%m-%d %H:%M}."
    if trouble := age_trouble(status.completed_at, datetime.now().astimezone()):
        return Check("database", False, False, known, trouble)
    return Check("database", True, True, known)


def _screen() -> Check:
    screen = QGuiApplication.primaryScreen()
    if screen is None or QGuiApplication.platformName() in ("offscreen", "minimal"):
        return Check(
            "screen",
            False,
            False,
            "There is no display here.",
            "Start the kiosk in a graphical session (DISPLAY or WAYLAND_DISPLAY must be set).",
        )
    size = screen.size()
    ok = min(size.width(), size.height()) >= 480
    return Check(
        "screen",
        ok,
        True,
        f"{size.width()} × {size.height()}.",
        "" if ok else "The screen needs at least 800 × 480 pixels.",
    )


def _letters() -> Check:
    missing = missing_scripts()
    if not missing:
        return Check("letters", True, False, "Names can be shown in every script.")
    return Check(
        "letters",
        False,
        False,
        f"Names cannot be shown in these scripts: {', '.join(missing)}.",
        "If you have such members, install the packages fonts-noto-core and fonts-wqy-microhei.",
    )


def _second_decoder(settings: Settings) -> Check:
    engines = Decoder(settings.scanner.symbologies).engines
    if "zbar" in engines:
        return Check("decoders", True, False, f"{' and '.join(engines)}.")
    return Check(
        "decoders",
        False,
        False,
        "The second decoder, zbar, is not there; fewer bad codes can be read.",
        "Install the system package libzbar0.",
    )


def _sound() -> Check:
    outputs = [device.description() for device in QMediaDevices.audioOutputs()]
    if outputs:
        return Check("sound", True, False, f"{outputs[0]}.")
    return Check(
        "sound",
        False,
        False,
        "There is no sound output.",
        "Plug in a loudspeaker and start PulseAudio or PipeWire before the kiosk.",
    )


def _scanner(settings: Settings) -> Check:
    serial = settings.scanner.serial
    if not serial:
        typing = "those that type" if settings.scanner.keyboard else "none"
        return Check("scanner", True, False, f"Hand scanners: {typing}.")
    there = Path(serial).exists()
    return Check(
        "scanner",
        there,
        False,
        f"{serial} is {'there' if there else 'not there'}.",
        "" if there else "Plug the scanner in, or correct scanner.serial.",
    )


def _logo(file: str) -> Check:
    try:
        read_logo(Path(file))
    except KioskError as error:
        remedy = "Save the picture again as PNG or SVG; until then the gym's name is shown."
        return Check("logo", False, False, str(error), remedy)
    return Check("logo", True, False, f"{file}.")


def _pin(settings: Settings) -> Check:
    if settings.staff.pin_hash:
        return Check("pin", True, False, "A staff PIN is set.")
    return Check(
        "pin", False, False, "No staff PIN is set: there is no staff area.", "Run `kiosk pin`."
    )
