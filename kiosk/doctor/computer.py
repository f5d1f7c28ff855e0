"""The computer: disk, screen, camera, sound, scanners.

The secrets: who on this computer may read them.
"""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaDevices

from kiosk.core.device_page import Check
from kiosk.core.errors import KioskError, StoreError
from kiosk.core.identification.identifiers import GUESSABLE
from kiosk.core.messages import say, together
from kiosk.core.replica import age_trouble
from kiosk.doctor.books import examine_books
from kiosk.doctor.camera import examine_camera
from kiosk.scan.decode.decoder import Decoder
from kiosk.settings.load import backup_folder, data_folder, database_file
from kiosk.settings.schema import Settings
from kiosk.settings.secrets import exposed_file
from kiosk.store.data_files import opened
from kiosk.store.repair.backups import backups_in, ready_folder
from kiosk.store.sqlite import suspicion
from kiosk.ui.language.font_coverage import missing_scripts
from kiosk.ui.passes import read_logo

_FREE_BYTES = 200_000_000
_OLD_BACKUP = timedelta(days=2)


def examine_device(settings: Settings) -> Iterator[Check]:
    """Yield what was found about this computer; needs a Qt application."""
    yield _disk(settings)
    yield _database(settings)
    yield _backup(settings)
    yield from examine_books(settings)
    yield _screen()
    yield _letters()
    yield examine_camera(settings)
    yield _second_decoder(settings)
    yield _sound()
    yield _scanner(settings)
    yield _codes(settings)
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
            say("{path} cannot be written ({why}).", path=str(folder), why=error.strerror or ""),
            say("Give the kiosk's user write permission there, or set data.dir to another folder."),
        )
    if free < _FREE_BYTES:
        return Check(
            "disk",
            False,
            True,
            say("Only {count} MB are free in {path}.", count=free // 1_000_000, path=str(folder)),
            say("Make room: check-ins can only be kept while there is some."),
        )
    room = say("{path}, {count} MB free.", path=str(folder), count=free // 1_000_000)
    return Check("disk", True, True, room)


def _database(settings: Settings) -> Check:
    try:
        with opened(database_file(settings)) as files:
            for file in files:
                file.check()
            if suspicion(files.books.path).exists():
                return Check(
                    "database",
                    False,
                    True,
                    say("The database was found damaged while it was in use."),
                    say("Start the kiosk again: it puts the file aside and saves what it can."),
                )
            status = files.directory().status()
    except StoreError as error:
        return Check("database", False, True, error.sentence, say("See the sentence before."))
    if status.completed_at is None:
        return Check(
            "database",
            True,
            True,
            say("The members have not been fetched yet; the kiosk does so when it starts."),
        )
    known = say(
        "Members: {count}, as of {day}, {time}.",
        count=status.customers,
        day=status.completed_at.date(),
        time=status.completed_at.time(),
    )
    if trouble := age_trouble(status.completed_at, datetime.now().astimezone()):
        return Check("database", False, False, known, trouble)
    return Check("database", True, True, known)


def _backup(settings: Settings) -> Check:
    folder = backup_folder(settings)
    if not settings.data.backups:
        return Check("backup", True, False, say("Daily backups are off (data.backups = 0)."))
    try:
        ready_folder(folder, database_file(settings))
        made = backups_in(folder)
    except StoreError as error:
        remedy = say("Correct data.backup_dir, or connect that disk.")
        return Check("backup", False, False, error.sentence, remedy)
    if not made:
        return Check(
            "backup",
            False,
            False,
            say("There is no backup of the check-ins yet in {path}.", path=str(folder)),
            say("A running kiosk makes one each day; `kiosk backup` makes one now."),
        )
    age = datetime.now(UTC) - made[-1].at
    text = say(
        "The newest backup of the check-ins is {hours} h old; there are {count} in {path}.",
        hours=max(0, age // timedelta(hours=1)),
        count=len(made),
        path=str(folder),
    )
    if age > _OLD_BACKUP:
        remedy = say(
            "A running kiosk makes one each day: see its log for what keeps it from that, and make "
            "one with `kiosk backup`."
        )
        return Check("backup", False, False, text, remedy)
    return Check("backup", True, False, text)


def _screen() -> Check:
    screen = QGuiApplication.primaryScreen()
    if screen is None or QGuiApplication.platformName() in ("offscreen", "minimal"):
        return Check(
            "screen",
            False,
            False,
            say("There is no display here."),
            say("Start the kiosk in a graphical session (DISPLAY or WAYLAND_DISPLAY must be set)."),
        )
    size = screen.size()
    ok = min(size.width(), size.height()) >= 480
    return Check(
        "screen",
        ok,
        True,
        f"{size.width()} × {size.height()}.",
        "" if ok else say("The screen needs at least 800 × 480 pixels."),
    )


def _letters() -> Check:
    missing = missing_scripts()
    if not missing:
        return Check("letters", True, False, say("Names can be shown in every script."))
    return Check(
        "letters",
        False,
        False,
        say("Names cannot be shown in these scripts: {scripts}.", scripts=", ".join(missing)),
        say(
            "If you have such members, install the packages fonts-noto-core and fonts-wqy-microhei."
        ),
    )


def _second_decoder(settings: Settings) -> Check:
    engines = Decoder(settings.scanner.symbologies).engines
    if "zbar" in engines:
        return Check("decoders", True, False, f"{', '.join(engines)}.")
    return Check(
        "decoders",
        False,
        False,
        say("The second decoder, zbar, is not there; fewer bad codes can be read."),
        say("Install the system package libzbar0."),
    )


def _sound() -> Check:
    outputs = [device.description() for device in QMediaDevices.audioOutputs()]
    if outputs:
        return Check("sound", True, False, f"{outputs[0]}.")
    return Check(
        "sound",
        False,
        False,
        say("There is no sound output."),
        say("Plug in a loudspeaker and start PulseAudio or PipeWire before the kiosk."),
    )


def _scanner(settings: Settings) -> Check:
    serial = settings.scanner.serial
    if not serial:
        typing = settings.scanner.keyboard
        words = say("Hand scanners: those that type.") if typing else say("Hand scanners: none.")
        return Check("scanner", True, False, words)
    try:
        os.stat(serial)
        allowed = os.access(serial, os.R_OK, effective_ids=True)
    except PermissionError:
        allowed = False  # not even the folder may be looked into
    except OSError:
        missing = say("{path} is missing.", path=serial)
        remedy = say("Plug the scanner in, or correct scanner.serial.")
        return Check("scanner", False, False, missing, remedy)
    if allowed:
        return Check("scanner", True, False, say("{path} is there.", path=serial))
    return Check(
        "scanner",
        False,
        False,
        say("{path} may not be read by this user.", path=serial),
        say("Add the user to the group of that device (dialout, as a rule) and log in again."),
    )


def _codes(settings: Settings) -> Check:
    """Say which kinds of code open the door, and warn of those that anybody can make up."""
    accept = settings.members.accept
    kinds = say("Codes that count: {kinds}.", kinds=", ".join(accept))
    if not (guessable := sorted(GUESSABLE.intersection(accept))):
        return Check("codes", True, False, kinds)
    return Check(
        "codes",
        False,
        False,
        together(kinds, say("Whoever tries customer numbers can check in anybody.")),
        say(
            "Take {kinds} out of members.accept, unless members really use such codes.",
            kinds=", ".join(guessable),
        ),
    )


def _logo(file: str) -> Check:
    try:
        read_logo(Path(file))
    except KioskError as error:
        remedy = say("Save the picture again as PNG or SVG; until then the gym's name is shown.")
        return Check("logo", False, False, error.sentence, remedy)
    return Check("logo", True, False, f"{file}.")


def _pin(settings: Settings) -> Check:
    if settings.staff.pin_hash:
        return Check("pin", True, False, say("A staff PIN is set."))
    return Check(
        "pin",
        False,
        False,
        say("No staff PIN is set: there is no staff area."),
        say("Run `kiosk pin`."),
    )


def examine_secrets(config: Path | None) -> Iterator[Check]:
    """Yield whether a token in the configuration file at `config` is its owner's alone."""
    file = exposed_file(config)
    if file is None:
        yield Check("secrets", True, False, say("No token lies in a file that others may read."))
        return
    yield Check(
        "secrets",
        False,
        False,
        say("{path} holds a token, and other users of this computer may read it.", path=str(file)),
        say("Run `{command}`.", command=f"chmod 600 {file}"),
    )
