"""Each thing that can be wrong with the computer, found and told with its remedy."""

import shutil
from collections import namedtuple
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtWidgets import QApplication

from kiosk.core.admission.members import CustomerId, MemberRecord
from kiosk.core.device_page import CheckResult
from kiosk.doctor.computer import examine_device
from kiosk.settings.schema import Settings
from kiosk.store.data_files import with_directory
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.files import damage_marker
from kiosk.store.repair.backup_names import backup_name
from kiosk.store.sqlite import Database
from kiosk.store.staff_pin import hash_pin
from tests.helpers.engines import hide
from tests.helpers.members import LONG_AGO, customer
from tests.helpers.rights import without_rights

NAMES = [
    *("disk", "database", "backup", "damage", "journal", "crashes", "screen", "letters", "camera"),
    *("decoders", "sound", "scanner", "codes", "pin"),
]

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    # Where there is no sound server Qt says so, once, in its own words.
    pytest.mark.qt_log_ignore("PulseAudioService"),
]


class Described:
    """Stands in for a device of Qt's, of which a test machine has none."""

    def __init__(self, words: str) -> None:
        self._words = words

    def description(self) -> str:
        return self._words

    def id(self) -> Any:
        return self

    def data(self) -> bytes:
        return self._words.encode()


def examine(folder: Path, **sections: Any) -> dict[str, CheckResult]:
    """Return the checks by name."""
    sections.setdefault("data", {"dir": str(folder / "data")})
    checks = {check.name: check for check in examine_device(Settings(**sections))}
    for check in checks.values():
        assert bool(check.remedy) is not check.ok, check
    return checks


def failed(checks: dict[str, CheckResult]) -> list[str]:
    """The names of what the kiosk cannot do without and is not there."""
    return [check.name for check in checks.values() if check.must and not check.ok]


def test_a_crash_within_the_last_week_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "kiosk.crash.log").write_text("Fatal Python error\n", encoding="utf-8")
    crashes = examine(tmp_path)["crashes"]
    assert (crashes.ok, crashes.must) == (False, False)
    assert crashes.text.startswith("The kiosk crashed on ")
    assert "kiosk.crash.log" in crashes.remedy


def test_a_new_computer_lacks_nothing_that_must_be(tmp_path: Path) -> None:
    checks = examine(tmp_path)
    assert list(checks) == NAMES
    assert failed(checks) == []
    assert "have not been fetched yet" in checks["database"].text
    assert "Run `kiosk pin`" in checks["pin"].remedy
    assert list((tmp_path / "data").glob(".doctor")) == []


def test_the_directory_is_counted(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    database = Database(tmp_path / "data" / "kiosk.sqlite3")
    directory = with_directory(database).directory()
    directory.put(MemberRecord(customer(1), (), LONG_AGO))
    run = directory.begin()
    directory.store_customers(run, [customer(1), customer(2)], LONG_AGO)
    directory.finish(run, blocked=[CustomerId(1)], flagged=[], at=LONG_AGO)
    database.close()
    text = examine(tmp_path)["database"].text
    assert text.startswith("Members: 2, as of 2026-01-01")
    remedy = examine(tmp_path)["database"].remedy
    assert "last fetched on 2026-01-01" in remedy
    assert "kiosk sync" in remedy


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    checks = examine(tmp_path, data={"dir": "/proc/kiosk"})
    assert failed(checks) == ["disk", "database"]
    assert "/proc/kiosk cannot be written" in checks["disk"].text
    assert "data.dir" in checks["disk"].remedy


def test_a_disk_that_is_nearly_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9 - 10**6, 10**6))
    checks = examine(tmp_path)
    assert failed(checks) == ["disk"]
    assert "Only 1 MB are free" in checks["disk"].text


def test_a_database_that_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "kiosk.sqlite3").write_bytes(b"nothing of the kind " * 300)
    checks = examine(tmp_path)
    assert failed(checks) == ["database"]
    assert "is damaged" in checks["database"].text


@pytest.mark.expects_warnings
def test_damage_anywhere_in_it_is_found(tmp_path: Path) -> None:
    file = tmp_path / "data" / "kiosk.sqlite3"
    database = Database(file)
    DeviceSettings(database).set("words", "z" * 50_000)
    database.close()
    whole = file.read_bytes()
    content = bytearray(whole)
    end = content.rindex(b"z" * 4000) // 4096 * 4096
    content[end : end + 4096] = b"\xff" * 4096
    file.write_bytes(content)
    checks = examine(tmp_path)
    assert failed(checks) == ["database"]
    assert "is damaged" in checks["database"].text
    file.write_bytes(whole)
    assert damage_marker(file).exists()
    checks = examine(tmp_path)  # it was met in use, though what is there now looks well
    assert failed(checks) == ["database"]
    assert "Start the kiosk again" in checks["database"].remedy
    damage_marker(file).unlink()
    file.write_bytes(b"")
    checks = examine(tmp_path)
    assert failed(checks) == ["database"]
    assert "is damaged" in checks["database"].text


def test_backups_are_looked_at(tmp_path: Path) -> None:
    found = examine(tmp_path)["backup"]
    assert not found.ok
    assert "no backup of the check-ins yet" in found.text
    folder = tmp_path / "data" / "backups"
    for days, well in ((3, False), (1, True)):
        (folder / backup_name(datetime.now(UTC) - timedelta(days=days))).touch()
        found = examine(tmp_path)["backup"]
        assert found.ok is well
        assert not found.must
    assert "24 h old; there are 2 in" in found.text


def test_backups_elsewhere_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "no-folder"
    file.touch()
    data = {"dir": str(tmp_path / "data"), "backup_dir": str(file)}
    found = examine(tmp_path, data=data)["backup"]
    assert not found.ok
    assert "data.backup_dir" in found.remedy
    file.unlink()
    found = examine(tmp_path, data=data)["backup"]
    assert "connect its disk" in found.text
    found = examine(tmp_path, data=data | {"backups": 0})["backup"]
    assert found.ok
    assert "off" in found.text


def test_no_display_is_a_note_for_who_runs_it_over_the_network(tmp_path: Path) -> None:
    screen = examine(tmp_path)["screen"]
    assert (screen.ok, screen.must) == (False, False)
    assert "There is no display here." in screen.text


@pytest.mark.parametrize(("size", "enough"), [((800, 480), True), ((320, 240), False)])
def test_a_display_has_a_least_size(
    size: tuple[int, int], enough: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Screen:
        def size(self) -> QSize:
            return QSize(*size)

        def devicePixelRatio(self) -> float:
            return 1.0

    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(QGuiApplication, "primaryScreen", Screen)
    screen = examine(tmp_path)["screen"]
    assert (screen.ok, screen.must) == (enough, True)
    assert screen.text == f"{size[0]} × {size[1]}."


@pytest.mark.parametrize(
    ("missing", "left", "remedy"),
    [
        ("zxing", "tapirscan, zbar", "Python package zxing-cpp"),
        ("tapirscan", "zxing, zbar", "Python package tapirscan"),
        ("zbar", "zxing, tapirscan", "system package libzbar0"),
    ],
)
def test_without_one_decoder_it_says_what_to_install(
    missing: str,
    left: str,
    remedy: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert examine(tmp_path)["decoders"].text == "zxing, tapirscan, zbar."
    hide(monkeypatch, missing)
    check = examine(tmp_path)["decoders"]
    assert (check.ok, check.must) == (False, False)
    assert check.text == (
        f"Not there: {missing}. Codes are read by {left} alone, and fewer of the bad ones."
    )
    assert check.remedy == f"Install the {remedy}."
    assert caplog.text.count(f"{missing} is not there") == 1


@pytest.mark.expects_warnings
def test_without_any_decoder_a_kiosk_cannot_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("zxing", "zbar"):
        hide(monkeypatch, name)
    check = examine(tmp_path)["decoders"]
    assert (check.ok, check.must) == (False, False)
    assert check.text.startswith("Not there: zxing, zbar. Codes are read by tapirscan alone")
    hide(monkeypatch, "tapirscan")
    checks = examine(tmp_path)
    assert failed(checks) == ["decoders"]
    check = checks["decoders"]
    assert check.text.startswith("None of the decoders is there")
    assert check.text.endswith("zxing, tapirscan, zbar.")
    for what in ("zxing-cpp", "tapirscan", "libzbar0"):
        assert what in check.remedy


def test_a_loudspeaker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMediaDevices, "audioOutputs", lambda: [])
    assert not examine(tmp_path)["sound"].ok
    monkeypatch.setattr(QMediaDevices, "audioOutputs", lambda: [Described("Box")])
    assert examine(tmp_path)["sound"].text == "Box."


def test_codes_that_anybody_can_make_up_are_warned_of(tmp_path: Path) -> None:
    usual = examine(tmp_path)["codes"]
    assert (usual.ok, usual.text) == (True, "Codes that count: pass, card, email.")
    for accept, named in ((["pass", "url"], "url"), (["url", "card", "id"], "id, url")):
        check = examine(tmp_path, members={"accept": accept})["codes"]
        assert (check.ok, check.must) == (False, False)
        assert "Whoever tries customer numbers" in check.text
        assert check.remedy.startswith(f"Take {named} out of members.accept")


def test_hand_scanners(tmp_path: Path) -> None:
    port = tmp_path / "tty"
    sections = {"scanner": {"serial": str(port), "keyboard": False}}
    missing = examine(tmp_path, **sections)["scanner"]
    assert (missing.ok, missing.must) == (False, False)
    port.touch()
    assert examine(tmp_path, **sections)["scanner"].text == f"{port} is there."
    with without_rights(port):
        assert "may not be read" in examine(tmp_path, **sections)["scanner"].text
    assert "those that type" in examine(tmp_path)["scanner"].text
    none = examine(tmp_path, scanner={"keyboard": False}, camera={"device": "none"})
    assert none["scanner"].text == "Hand scanners: none."


def test_a_pin(tmp_path: Path, qapp: QApplication) -> None:
    assert qapp
    assert examine(tmp_path, staff={"pin_hash": hash_pin("2468")})["pin"].ok


def test_letters_that_no_font_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert examine(tmp_path)["letters"].ok
    monkeypatch.setattr(QFontDatabase, "families", lambda _script: [])
    check = examine(tmp_path)["letters"]
    assert not check.must
    assert "Korean" in check.text


def test_a_logo_that_cannot_be_read(tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"no picture")
    check = examine(tmp_path, screen={"logo": str(logo)})["logo"]
    assert not check.ok
    assert not check.must
    assert "no picture the kiosk can read" in check.text


def test_a_logo_that_was_moved_away(tmp_path: Path) -> None:
    check = examine(tmp_path, screen={"logo": str(tmp_path / "logo.svg")})["logo"]
    assert not check.ok
    assert not check.must
    assert "There is no picture" in check.text


def test_a_good_logo(tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    image = QImage(QSize(8, 8), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(logo))
    assert examine(tmp_path, screen={"logo": str(logo)})["logo"].ok
