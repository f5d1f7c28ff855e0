"""What staff do at the *Device* page of a whole kiosk, and what it leaves behind."""

import json
import os
import re
import sys
import threading
import time
import tomllib
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.app import device_page, doctor_process, support_bundle
from kiosk.app.device_page import StaffCamera, device_desk
from kiosk.app.doctor_process import as_environment, run_doctor
from kiosk.app.kiosk import Kiosk
from kiosk.app.support_bundle import bundle_folder, redacted
from kiosk.core.errors import KioskError
from kiosk.core.identification.codes import Symbology
from kiosk.core.screen import states
from kiosk.scan.capture.sources import FeedSource
from kiosk.settings.load import load_settings
from kiosk.settings.schema import Settings
from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from kiosk.ui.staff.device.camera_view import CameraView
from tests.helpers import doorway
from tests.helpers.barcodes import showing
from tests.helpers.doorway import Held
from tests.helpers.entrance import Enter, Entrance
from tests.helpers.kiosk_process import write_config
from tests.helpers.video import qimage
from tests.store.making import a_checkin

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_another_camera_is_used_at_once_and_written_into_the_file(
    simulator: Simulator, tmp_path: Path, qtbot: QtBot, pin_hash: str
) -> None:
    picture = tmp_path / "door.png"
    showing("nobody's").save(picture)
    config = write_config(
        tmp_path,
        simulator,
        staff={"pin_hash": pin_hash},
        camera={"device": f"file:{picture}"},
        screen={"result_seconds": 1},
        scanner={"rescan_seconds": 3600},  # it stays in view, and a busy machine may lose it
    )
    config.write_text(config.read_text() + "# hands off\n", encoding="utf-8")
    entrance = Entrance(qtbot, Kiosk(load_settings(config), config=config))
    entrance.start()
    # The code in the picture is scanned first, and would close the PIN pad.
    entrance.until(lambda: isinstance(entrance.kiosk.controller.state, states.Result))
    entrance.unlock()
    entrance.open_row("tab_device", "Camera")
    view = entrance.kiosk.window.findChild(CameraView)
    assert isinstance(view, CameraView)
    preview = view.preview
    entrance.until(lambda: preview.has_frame)
    entrance.until(lambda: "· qr · " in entrance.words)
    # Ten, where the machine is not busy.
    entrance.until(lambda: re.search(r"\b[1-9]\d* pictures a second", entrance.words) is not None)
    buttons = entrance.kiosk.window.findChildren(QAbstractButton)
    none = next(b for b in buttons if b.accessibleName().startswith("None:"))
    # Not by a touch, which the scroller of the column holds back, and may lose on a busy machine.
    none.click()
    entrance.until(lambda: "No pictures" in entrance.words)
    assert tomllib.loads(config.read_text())["camera"]["device"] == "none"
    assert "# hands off" in config.read_text()


def test_a_scan_in_the_test_checks_nobody_in(enter: Enter, gym: Gym, tmp_path: Path) -> None:
    port = tmp_path / "scanner"
    os.mkfifo(port)
    entrance = enter(scanner={"serial": str(port), "prefix": "~"})
    entrance.until_known()
    who = gym.character("regular")
    entrance.unlock()
    entrance.open_row("tab_device", "Scanner test")
    for _ in range(2):  # the same code again is shown again
        with port.open("w") as line:
            line.write(f"~{who.card}\r\n")
        entrance.until(lambda: f"~{who.card}<CR>" in entrance.words)
        entrance.until(lambda: who.last_name in entrance.words)
        entrance.touch("back")
        entrance.open_row("tab_device", "Scanner test")
    assert entrance.kiosk.services.outbox.all() == ()


def test_a_card_of_a_kind_that_is_switched_off_is_told_to_members_and_to_staff(
    enter: Enter, caplog: pytest.LogCaptureFixture
) -> None:
    feed = FeedSource()
    entrance = enter(feed=feed)
    size = (640, 360)
    empty = qimage(doorway.room().resize(size))
    card = qimage(doorway.hold_up(doorway.room(), Held(Symbology.PDF417, module=5)).resize(size))
    pushed = 0.0

    def look_at(picture: QImage, until: Callable[[], bool]) -> None:
        def there() -> bool:
            nonlocal pushed
            if time.monotonic() - pushed > 0.1:  # a camera, which does not hurry the decoder
                pushed = time.monotonic()
                feed.push(picture)
            return until()

        entrance.until(there)

    hint = entrance.kiosk.window.ready.preview.hint_bar
    reader = entrance.kiosk.reader
    for _ in range(2):
        came: list[object] = []
        connection = reader.preview.connect(came.append)
        look_at(empty, lambda came=came: len(came) > 5 and not hint.text)  # type: ignore[misc]
        reader.preview.disconnect(connection)
        look_at(card, lambda: hint.text.startswith("This kind of code is not read here."))
    (first, _) = [one.message for one in caplog.records if "switched off" in one.message]
    assert first == (
        'A code of the kind PDF417 was seen, which is switched off; add "pdf417" to '
        "scanner.symbologies to have such codes read"
    )
    assert doorway.CARD not in caplog.text
    entrance.unlock()
    entrance.open_row("tab_device", "Scanner test")
    look_at(empty, lambda: not hint.text)
    look_at(card, lambda: 'add "pdf417" to scanner.symbologies' in entrance.words)
    assert entrance.kiosk.services.outbox.all() == ()


def test_staff_ask_for_the_members_and_for_a_restart(enter: Enter, qtbot: QtBot) -> None:
    entrance = enter()
    entrance.until_known()
    completed = entrance.kiosk.services.directory.status().completed_at
    assert completed is not None
    entrance.unlock()
    entrance.open_row("tab_device", "Members' copy")
    entrance.touch("sync_now")

    def fetched_again() -> bool:
        now = entrance.kiosk.services.directory.status().completed_at
        return now is not None and now > completed

    entrance.until(fetched_again)
    entrance.until(lambda: "Just now" in entrance.words)
    entrance.touch("back")
    entrance.open_row("tab_device", "Restart the kiosk")
    with qtbot.waitSignal(entrance.kiosk.restart_wanted):
        entrance.touch("sheet_yes")


def test_without_a_loudspeaker_the_sound_test_says_so(enter: Enter) -> None:
    entrance = enter()
    entrance.unlock()
    entrance.open_row("tab_device", "Sound and looks")
    entrance.touch("volume_try")
    entrance.until(lambda: "no sound output" in entrance.words)
    entrance.touch("theme_light")
    assert entrance.kiosk.appearance.get("theme") == "light"


def test_the_bundle_has_what_helps_and_no_secret(
    enter: Enter, simulator: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(support_bundle, "_MEDIA", ())
    entrance = enter()
    entrance.until_known()
    services = entrance.kiosk.services
    logs = tmp_path / "data" / "kiosk.log"
    logs.write_text(f"began\nBearer {simulator.token}\n", encoding="utf-8")
    services.outbox.record(a_checkin(), window=None)
    entrance.unlock()
    entrance.open_row("tab_device", "Save the logs")
    entrance.until(lambda: "Saved as" in entrance.words)
    [path] = (tmp_path / "data" / "support").glob("*.zip")
    assert str(path) in entrance.words
    assert path.stat().st_mode & 0o077 == 0
    with zipfile.ZipFile(path) as bundle:
        parts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert set(parts) >= {"versions.json", "settings.json", "doctor.json", "kiosk.log"}
    secrets = (simulator.token, services.settings.staff.pin_hash)
    names = [record.customer.last_name for record in services.staff_desk.find("a")]
    assert names
    for text in parts.values():
        for hidden in (*secrets, *names):
            assert hidden not in text
    assert json.loads(parts["settings.json"])["teamup"]["token"] == "…"
    assert {check["name"] for check in json.loads(parts["doctor.json"])} >= {"disk", "token"}
    assert json.loads(parts["directory.json"])["customers"] == 40
    assert sum(json.loads(parts["checkins.json"]).values()) == 1


def test_the_logs_can_be_saved_when_all_else_is_broken(
    enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Any:
        raise KioskError("The disk does not answer.")

    kiosk = enter().kiosk
    monkeypatch.setattr(device_page, "run_doctor", fail)
    monkeypatch.setattr(kiosk.services.outbox, "all", fail)
    monkeypatch.setattr(kiosk.services.sync, "status", fail)
    monkeypatch.setattr(support_bundle, "_MEDIA", ())
    desk = device_desk(
        kiosk.services,
        StaffCamera(kiosk.camera, "none", None, kiosk.services.clock.now),
        kiosk.appearance,
        kiosk.sounds,
        None,
    )
    with zipfile.ZipFile(desk.save_bundle()) as bundle:
        (check,) = json.loads(bundle.read("doctor.json"))
        copy = json.loads(bundle.read("directory.json"))
    assert check["text"] == copy["error"] == "The disk does not answer."


def test_the_doctor_runs_on_a_file_and_on_settings_alone(
    simulator: Simulator, tmp_path: Path
) -> None:
    config = write_config(tmp_path, simulator)
    settings = load_settings(config)
    for checks in (run_doctor(settings, config), run_doctor(settings, None)):
        by_name = {check.name: check for check in checks}
        assert by_name["token"].ok
        assert by_name["venue"].ok
        assert by_name["pin"].remedy == "Run `kiosk pin`."
    config.write_text("[camra]\n", encoding="utf-8")
    with pytest.raises(KioskError, match="camra"):
        run_doctor(settings, config)


def test_a_kiosk_that_ends_does_not_wait_for_the_doctor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for_ever = [sys.executable, "-c", "import time; time.sleep(3600)"]
    monkeypatch.setattr(doctor_process, "kiosk_command", lambda *_: for_ever)
    stop = threading.Event()
    stop.set()
    with pytest.raises(KioskError, match="given up"):
        run_doctor(Settings(), tmp_path / "kiosk.toml", stop)


def test_settings_go_through_the_environment_and_back(
    simulator: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    extra = {"scanner": {"symbologies": ["qr", "ean8"], "keyboard": False, "prefix": "~"}}
    settings = load_settings(write_config(tmp_path, simulator, **extra))
    for name, value in as_environment(settings).items():
        monkeypatch.setenv(name, value)
    (empty := tmp_path / "empty.toml").touch()
    again = load_settings(empty)
    assert again.model_dump() == settings.model_dump()
    assert again.teamup.token == settings.teamup.token


def test_every_secret_is_masked_and_an_empty_one_is_seen_to_be_empty() -> None:
    settings = Settings.model_validate(
        {"teamup": {"token": "hush"}, "staff": {"pin_hash": "$argon2id$hush"}}
    )
    shown = redacted(settings)
    assert shown["teamup"]["token"] == "…"
    assert shown["teamup"]["checkin_token"] == ""
    assert shown["staff"]["pin_hash"] == "…"
    assert "hush" not in json.dumps(shown, default=str)


def test_the_bundle_goes_to_a_drive_only_where_one_is_mounted(tmp_path: Path) -> None:
    media = tmp_path / "media"
    (media / "kiosk" / "STICK").mkdir(parents=True)
    data = tmp_path / "data"
    # A folder that nothing is mounted on is what is left of a drive that was taken out.
    assert bundle_folder(data, media=[str(media)], user="kiosk") == data / "support"
    assert bundle_folder(data, media=[str(tmp_path / "none")]) == data / "support"
