"""This computer: disk, data, screen, camera, sound, scanners, and who may read the secrets."""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaDevices

from kiosk.app.crash_log import LOG_OF, last_incident
from kiosk.app.monitoring import incident_sentence
from kiosk.core.device_page import CheckResult
from kiosk.core.errors import KioskError, StoreError
from kiosk.core.identification.codes import Symbology
from kiosk.core.identification.identifiers import GUESSABLE
from kiosk.core.messages import join, msg
from kiosk.core.replica import age_trouble
from kiosk.core.system_reasons import reason_of
from kiosk.doctor.camera import examine_camera
from kiosk.doctor.outbox import examine_outbox
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.engines import ENGINES
from kiosk.settings.load import backup_folder, data_folder, database_file
from kiosk.settings.schema import Settings
from kiosk.settings.secrets import exposed_file
from kiosk.store.data_files import open_beside_kiosk
from kiosk.store.files import damage_marker
from kiosk.store.repair.backup_names import backups_in
from kiosk.store.repair.backups import ready_folder
from kiosk.store.repair.disk_room import LOW_BYTES
from kiosk.ui.full_screen import find_screen, missing_screen, screen_names
from kiosk.ui.language.font_coverage import missing_scripts
from kiosk.ui.passes import read_logo

_OLD_BACKUP = timedelta(days=2)


def examine_device(settings: Settings) -> Iterator[CheckResult]:
    """Yield what was found about this computer; needs a Qt application."""
    yield _disk(settings)
    yield _database(settings)
    yield _backup(settings)
    yield from examine_outbox(settings)
    yield _crashes(settings)
    yield _screen(settings.screen.monitor)
    yield _fonts()
    yield examine_camera(settings)
    yield _decoders()
    yield _sound()
    yield _scanner(settings)
    yield _codes(settings)
    yield _pin(settings)
    if settings.screen.logo:
        yield _logo(settings.screen.logo)


def _disk(settings: Settings) -> CheckResult:
    folder = data_folder(settings)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        probe = folder / ".doctor"
        probe.write_bytes(b"x")
        probe.unlink()
        free = shutil.disk_usage(folder).free
    except OSError as error:
        return CheckResult(
            "disk",
            False,
            True,
            msg("{path} cannot be written ({why}).", path=str(folder), why=reason_of(error)),
            msg("Give the kiosk's user write permission there, or set data.dir to another folder."),
        )
    if free < LOW_BYTES:
        return CheckResult(
            "disk",
            False,
            True,
            msg("Only {count} MB are free in {path}.", count=free // 1_000_000, path=str(folder)),
            msg(
                "Make room: check-ins can only be kept while there is some. The kiosk has removed "
                "its own older copies already, or does so within a minute while it runs."
            ),
        )
    room = msg("{path}, {count} MB free.", path=str(folder), count=free // 1_000_000)
    return CheckResult("disk", True, True, room)


def _database(settings: Settings) -> CheckResult:
    try:
        with open_beside_kiosk(database_file(settings)) as files:
            for file in files:
                file.check()
            if damage_marker(files.outbox_database.path).exists():
                return CheckResult(
                    "database",
                    False,
                    True,
                    msg("The database was found damaged while it was in use."),
                    msg("Start the kiosk again: it puts the file aside and saves what it can."),
                )
            status = files.directory().status()
    except StoreError as error:
        return CheckResult("database", False, True, error.sentence, msg("See the sentence before."))
    if status.completed_at is None:
        return CheckResult(
            "database",
            True,
            True,
            msg("The members have not been fetched yet; the kiosk does so when it starts."),
        )
    known = msg(
        "Members: {count}, as of {day}, {time}.",
        count=status.customers,
        day=status.completed_at.date(),
        time=status.completed_at.time(),
    )
    if trouble := age_trouble(status.completed_at, datetime.now().astimezone()):
        return CheckResult("database", False, False, known, trouble)
    return CheckResult("database", True, True, known)


def _backup(settings: Settings) -> CheckResult:
    folder = backup_folder(settings)
    if not settings.data.backups:
        return CheckResult("backup", True, False, msg("Daily backups are off (data.backups = 0)."))
    try:
        ready_folder(folder, database_file(settings))
        made = backups_in(folder)
    except StoreError as error:
        remedy = msg("Correct data.backup_dir, or connect that disk.")
        return CheckResult("backup", False, False, error.sentence, remedy)
    if not made:
        return CheckResult(
            "backup",
            False,
            False,
            msg("There is no backup of the check-ins yet in {path}.", path=str(folder)),
            msg("A running kiosk makes one each day; `kiosk backup` makes one now."),
        )
    age = datetime.now(UTC) - made[-1].at
    text = msg(
        "The newest backup of the check-ins is {hours} h old; there are {count} in {path}.",
        hours=max(0, age // timedelta(hours=1)),
        count=len(made),
        path=str(folder),
    )
    if age > _OLD_BACKUP:
        remedy = msg(
            "A running kiosk makes one each day: see its log for what keeps it from that, and make "
            "one with `kiosk backup`."
        )
        return CheckResult("backup", False, False, text, remedy)
    return CheckResult("backup", True, False, text)


def _crashes(settings: Settings) -> CheckResult:
    folder = data_folder(settings)
    incident = last_incident(folder, datetime.now().astimezone())
    if incident is None:
        return CheckResult("crashes", True, False, msg("No crash within the last week."))
    return CheckResult(
        "crashes",
        False,
        False,
        incident_sentence(incident),
        msg(
            "{path} says where. Save the logs on the Device page, which takes it along, and send "
            "them to whoever helps.",
            path=str(folder / LOG_OF[incident.kind]),
        ),
    )


def _screen(monitor: str) -> CheckResult:
    screen = QGuiApplication.primaryScreen()
    if screen is None or QGuiApplication.platformName() in ("offscreen", "minimal"):
        return CheckResult(
            "screen",
            False,
            False,
            msg("There is no display here."),
            msg("Start the kiosk in a graphical session (DISPLAY or WAYLAND_DISPLAY must be set)."),
        )
    if missing := missing_screen(monitor):
        return CheckResult("screen", False, False, missing, msg("Change screen.monitor."))
    screen = find_screen(monitor) or screen
    size = screen.size() * screen.devicePixelRatio()
    ok = min(size.width(), size.height()) >= 480
    found = f"{size.width()} × {size.height()}"
    if len(names := screen_names()) > 1:
        found = f"{screen.name()}, {found} ({', '.join(names)})"
    return CheckResult(
        "screen",
        ok,
        True,
        f"{found}.",
        "" if ok else msg("The screen needs at least 800 × 480 pixels."),
    )


def _fonts() -> CheckResult:
    missing = missing_scripts()
    if not missing:
        return CheckResult("letters", True, False, msg("Names can be shown in every script."))
    return CheckResult(
        "letters",
        False,
        False,
        msg("Names cannot be shown in these scripts: {scripts}.", scripts=", ".join(missing)),
        msg(
            "If you have such members, install the packages fonts-noto-core and fonts-wqy-microhei."
        ),
    )


def _decoders() -> CheckResult:
    found = Decoder(tuple(Symbology)).engines
    missing = [engine for engine in ENGINES if engine.name not in found]
    there = ", ".join(found)
    if not missing:
        return CheckResult("decoders", True, False, f"{there}.")
    names = ", ".join(engine.name for engine in missing)
    remedy = join(*(engine.remedy for engine in missing))
    if not there:
        text = msg(
            "None of the decoders is there, so that no camera can read a code: {names}.",
            names=names,
        )
        return CheckResult("decoders", False, True, text, remedy)
    text = msg(
        "Not there: {names}. Codes are read by {others} alone, and fewer of the bad ones.",
        names=names,
        others=there,
    )
    return CheckResult("decoders", False, False, text, remedy)


def _sound() -> CheckResult:
    outputs = [device.description() for device in QMediaDevices.audioOutputs()]
    if outputs:
        return CheckResult("sound", True, False, f"{outputs[0]}.")
    return CheckResult(
        "sound",
        False,
        False,
        msg("There is no sound output."),
        msg("Plug in a loudspeaker and start PulseAudio or PipeWire before the kiosk."),
    )


def _scanner(settings: Settings) -> CheckResult:
    serial = settings.scanner.serial
    if not serial:
        typing = settings.scanner.keyboard
        words = msg("Hand scanners: those that type.") if typing else msg("Hand scanners: none.")
        return CheckResult("scanner", True, False, words)
    try:
        os.stat(serial)
        allowed = os.access(serial, os.R_OK, effective_ids=True)
    except PermissionError:
        allowed = False  # not even the folder may be looked into
    except OSError:
        missing = msg("{path} is missing.", path=serial)
        remedy = msg("Plug the scanner in, or correct scanner.serial.")
        return CheckResult("scanner", False, False, missing, remedy)
    if allowed:
        return CheckResult("scanner", True, False, msg("{path} is there.", path=serial))
    return CheckResult(
        "scanner",
        False,
        False,
        msg("{path} may not be read by this user.", path=serial),
        msg("Add the user to the group of that device (dialout, as a rule) and log in again."),
    )


def _codes(settings: Settings) -> CheckResult:
    """Say which kinds of code open the door, and warn of those that anybody can make up."""
    accept = settings.members.accept
    kinds = msg("Codes that count: {kinds}.", kinds=", ".join(accept))
    if not (guessable := sorted(GUESSABLE.intersection(accept))):
        return CheckResult("codes", True, False, kinds)
    return CheckResult(
        "codes",
        False,
        False,
        join(kinds, msg("Whoever tries customer numbers can check in anybody.")),
        msg(
            "Take {kinds} out of members.accept, unless members really use such codes.",
            kinds=", ".join(guessable),
        ),
    )


def _logo(file: str) -> CheckResult:
    try:
        read_logo(Path(file))
    except KioskError as error:
        remedy = msg("Save the picture again as PNG or SVG; until then the gym's name is shown.")
        return CheckResult("logo", False, False, error.sentence, remedy)
    return CheckResult("logo", True, False, f"{file}.")


def _pin(settings: Settings) -> CheckResult:
    if settings.staff.pin_hash:
        return CheckResult("pin", True, False, msg("A staff PIN is set."))
    return CheckResult(
        "pin",
        False,
        False,
        msg("No staff PIN is set: there is no staff area."),
        msg("Run `kiosk pin`."),
    )


def examine_secrets(config: Path | None) -> Iterator[CheckResult]:
    """Yield whether a token in the configuration file at `config` is its owner's alone."""
    file = exposed_file(config)
    if file is None:
        yield CheckResult(
            "secrets", True, False, msg("No token lies in a file that others may read.")
        )
        return
    yield CheckResult(
        "secrets",
        False,
        False,
        msg("{path} holds a token, and other users of this computer may read it.", path=str(file)),
        msg("Run `{command}`.", command=f"chmod 600 {file}"),
    )
