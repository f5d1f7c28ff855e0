"""The *Device* page, by touch: camera, scanner test, looks, members' copy, checks, ways out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

import kiosk
from kiosk.core.device_page import (
    CameraReport,
    CheckResult,
    DeviceControl,
    LastRead,
    ScannerReport,
    SoundTest,
)
from kiosk.core.errors import KioskError
from kiosk.core.identification.codes import Code, Source, Symbology
from kiosk.core.identification.reader_format import ReaderFormat
from kiosk.core.identification.scanner_input import (
    Framing,
    ParseFlag,
    RejectedInput,
    Rejection,
    parse_keyboard_input,
    parse_scanner_input,
)
from kiosk.core.messages import msg
from kiosk.core.replica import SyncProgress, SyncStage, SyncStatus
from kiosk.core.staff import CodeKind, RecognisedCode
from kiosk.ui.jobs import ThreadJobs
from kiosk.ui.kit.palette import Tone
from kiosk.ui.kit.theme import theme_of
from kiosk.ui.member.preview import Preview
from kiosk.ui.staff.device.texts import (
    code_kind_text,
    frame_rate_text,
    parse_flag_text,
    replica_age_text,
    sound_test_text,
    sync_text,
)
from tests.gallery.members import made_up_frame
from tests.gallery.sample_device import SampleCamera, SampleLook, SampleSync, sample_device
from tests.helpers.staff_area import ANA, NOW, TODAY, Gym, Screen
from tests.ui.staff.conftest import PIN, QuickPin

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Open = Callable[..., Screen]


@pytest.fixture
def device() -> DeviceControl:
    made = sample_device()
    assert isinstance(made.sync, SampleSync)
    made.sync.answer = replace(made.sync.answer, completed_at=NOW - timedelta(minutes=25))
    return made


@pytest.fixture
def opened(qtbot: QtBot, gym: Gym, jobs: ThreadJobs, device: DeviceControl) -> Open:
    """Open the page on a screen, and the row of a title there."""

    def opened(title: str = "", *, size: tuple[int, int] = (800, 480), **changes: object) -> Screen:
        desk = replace(device, **changes)  # type: ignore[arg-type]
        screen = Screen(qtbot, gym.desk, jobs, QuickPin(), size=size, device=desk)
        screen.unlock(PIN)
        screen.touch("tab_device")
        if title:
            screen.touch_row(title)
        return screen

    return opened


def test_the_list_tells_how_things_are(opened: Open) -> None:
    screen = opened()
    assert screen.titles == [
        "Camera",
        "Scanner test",
        "Sound and looks",
        "Staff",
        "Settings",
        "Members' copy",
        "Check everything",
        "Save the logs",
        "Restart the kiosk",
        "Leave the kiosk",
    ]
    screen.until(lambda: any("1203 members · 25 min ago" in row.detail for row in screen.rows))
    camera = screen.rows[0]
    assert "C920" in camera.detail
    assert camera.chip is not None
    assert camera.chip.word == "30 pictures a second"


def test_the_page_names_the_version(opened: Open, screen: Screen) -> None:
    for shown in (opened(), screen):
        shown.touch("tab_device")
        shown.until_shown(f"Turnstile {kiosk.__version__}")


def test_without_a_device_there_are_the_scanner_test_and_the_way_out(screen: Screen) -> None:
    screen.touch("tab_device")
    assert screen.titles == ["Scanner test", "Leave the kiosk"]


def test_the_camera_is_seen_and_another_one_chosen(opened: Open, device: DeviceControl) -> None:
    screen = opened("Camera")
    preview = screen.area.findChild(Preview)
    assert preview is not None
    screen.area.set_frame(made_up_frame())
    assert preview.has_frame
    screen.until_shown("· qr · zxing")
    screen.until_shown("30 pictures a second")
    assert isinstance(device.camera, SampleCamera)
    screen.touch("camera_2")
    assert device.camera.device == "/dev/video2"
    screen.until_said("also for the next start")
    screen.touch("camera_3")
    screen.until_said("cannot be used")
    assert device.camera.device == "/dev/video2"
    screen.touch("camera_4")
    screen.until_shown("No pictures")
    screen.area.set_frame(made_up_frame())
    screen.touch("back")
    (row,) = [row for row in screen.rows if row.key == "camera"]
    assert (row.detail, row.chip) == ("None: hand scanners only", None)


def test_a_camera_that_the_configuration_names_stays_on_the_list(
    opened: Open, device: DeviceControl
) -> None:
    assert isinstance(device.camera, SampleCamera)
    device.camera.device = "file:/home/kiosk/film.mp4"
    screen = opened("Camera")
    screen.until_shown("file:/home/kiosk/film.mp4")


def test_a_picture_for_nobody_is_left(opened: Open) -> None:
    screen = opened()
    screen.area.set_frame(made_up_frame())
    preview = screen.area.findChild(Preview)
    assert preview is not None
    assert not preview.has_frame


def test_a_scanner_that_is_unplugged_is_told_and_so_is_its_return(opened: Open) -> None:
    lost = msg("The hand scanner at {path} is not there.", path="/dev/ttyACM0")
    reports = [ScannerReport("/dev/ttyACM0", lost)]
    screen = opened(scanner=lambda: reports[0])
    (row,) = [row for row in screen.rows if row.title == "Scanner test"]
    assert row.chip is not None
    assert (row.chip.word, row.chip.tone) == ("Not connected", Tone.DESK)
    screen.touch_row("Scanner test")
    screen.until_shown("The hand scanner at /dev/ttyACM0 is not there.")
    assert "Not connected" in screen.text
    reports[0] = ScannerReport("/dev/ttyACM0")
    screen.until(lambda: "Connected" in screen.text)
    assert "The hand scanner at /dev/ttyACM0 is not there." not in screen.text


def test_what_a_scanner_sends_is_shown_and_nobody_is_checked_in(opened: Open, gym: Gym) -> None:
    screen = opened("Scanner test")
    screen.until_said("Nobody is checked in")
    heard = parse_scanner_input(b"\x02]C0card-1\x03", source=Source.SERIAL)
    screen.area.heard(heard)
    assert screen.area.scan(heard.code)
    for words in (
        "<STX>]C0card-1<ETX>",
        "An AIM identifier told the kind of code",
        "code128 (]C0)",
        "Hand scanner on a serial line",
        "A card number",
        ANA.full_name,
    ):
        screen.until_shown(words)
    screen.area.scan(Code(gym.keys.make(ANA.id), "qr", "zxing"))
    screen.until_shown("A member's pass")
    assert "Arrived" not in screen.text
    assert "Camera (zxing)" in screen.text
    screen.area.heard(parse_scanner_input(b"\xff\xfe\x00", source=Source.KEYBOARD))
    screen.until_shown("<FF><FE><NUL>")
    screen.until_shown("Nobody's that is known here")
    assert gym.outbox.all() == ()


def test_a_code_of_a_kind_that_is_switched_off_is_named_with_what_to_do(opened: Open) -> None:
    screen = opened("Scanner test")
    screen.area.see_switched_off(Symbology.PDF417)
    screen.until_shown("PDF417")
    screen.until_said('add "pdf417" to scanner.symbologies')
    screen.area.heard(parse_scanner_input(b"card-1"))
    screen.until_shown(ANA.full_name)
    assert "PDF417" not in screen.text


def test_a_kind_that_is_switched_off_is_told_in_the_scanner_test_alone(opened: Open) -> None:
    screen = opened()
    screen.area.see_switched_off(Symbology.PDF417)
    assert "PDF417" not in screen.text
    screen.touch("lock")
    screen.area.see_switched_off(Symbology.PDF417)
    assert "PDF417" not in screen.text


def test_a_scan_outside_of_the_test_finds_the_member(opened: Open) -> None:
    screen = opened()
    heard = parse_scanner_input(b"card-1")
    screen.area.heard(heard)
    screen.area.scan(heard.code)
    screen.until_shown(ANA.full_name)
    screen.until(lambda: screen.button("check_in_11") is not None)


def test_locking_forgets_what_was_scanned(opened: Open) -> None:
    screen = opened("Scanner test")
    screen.area.heard(parse_scanner_input(b"card-1"))
    screen.until_shown(ANA.full_name)
    screen.touch("lock")
    assert ANA.full_name not in screen.text
    screen.area.heard(parse_scanner_input(b"card-1"))  # of a member, meanwhile
    screen.unlock(PIN)
    assert ANA.full_name not in screen.text


def test_looks_and_volume_are_chosen_by_touch(opened: Open, device: DeviceControl) -> None:
    played: list[int] = []
    assert isinstance(device.look, SampleLook)
    look = device.look

    def test_sound() -> SoundTest:
        played.append(int(look.get("volume")))
        return SoundTest.PLAYED

    screen = opened("Sound and looks", test_sound=test_sound)
    screen.touch("volume_up", "volume_up", "volume_up")
    assert played == [90, 100, 100]
    screen.until_said("how it sounds")
    screen.touch("volume_down", "volume_try")
    assert played[3:] == [90, 90]
    assert "90 %" in screen.text
    screen.touch("theme_light", "contrast_high", "text_scale_130", "motion_reduced")
    assert look.values == {
        "language": "auto",
        "theme": "light",
        "contrast": "high",
        "text_scale": 130,
        "motion": "reduced",
        "volume": 90,
    }
    light = screen.button("theme_light")
    assert light is not None
    assert light.isChecked()


def test_the_language_of_the_gym_is_chosen_by_touch(opened: Open, device: DeviceControl) -> None:
    screen = opened("Sound and looks")
    assert isinstance(device.look, SampleLook)
    device.look.values["language"] = "en-GB"
    screen.until(lambda: screen.button("language_ar") is not None)
    arabic = screen.button("language_ar")
    assert arabic is not None
    arabic.click()  # not a touch: on a small screen it has to be scrolled to
    assert device.look.values["language"] == "ar"
    screen.until_said("when it is opened again")
    assert (arabic.text(), arabic.isChecked()) == ("العربية", True)


def test_the_members_are_fetched_anew_and_how_far_it_is(
    opened: Open, device: DeviceControl
) -> None:
    assert isinstance(device.sync, SampleSync)
    sync = device.sync
    screen = opened("Members' copy")
    screen.until_shown("25 min ago")
    screen.touch("sync_now")
    assert sync.asked == 1
    screen.until_shown("Fetching…")
    screen.until_said("are being fetched")
    sync.answer = replace(
        sync.answer, asked=False, progress=SyncProgress(SyncStage.CUSTOMERS, 300, 1200)
    )
    screen.until_shown("Fetching… 12 %")
    button = screen.button("sync_now")
    assert button is not None
    assert not button.isEnabled()
    sync.answer = SyncStatus(1300, 1490, None, error="TeamUp cannot be reached.")
    screen.until_shown("TeamUp cannot be reached.")
    assert "1300 members" in screen.text
    screen.until(lambda: screen.button("sync_now") is button and button.isEnabled())


def test_a_sync_that_is_over_at_once_is_not_said_to_go_on(
    opened: Open, device: DeviceControl
) -> None:
    """Without a network it ends before anybody looks how far it is."""
    assert isinstance(device.sync, SampleSync)
    screen = opened("Members' copy")
    screen.until_shown("25 min ago")
    screen.touch("sync_now")
    device.sync.answer = SyncStatus(1203, 1490, None, error="TeamUp cannot be reached.")
    screen.until_shown("TeamUp cannot be reached.")
    screen.until(lambda: "are being fetched" not in screen.text)
    assert "Nothing to do" in screen.text
    button = screen.button("sync_now")
    assert button is not None
    assert button.isEnabled()


def test_the_checks_are_shown_with_what_to_do_the_worst_first(opened: Open) -> None:
    screen = opened("Check everything")
    screen.until_said("something could be better")
    screen.until_shown("Plug in a loudspeaker")
    assert screen.text.index("Sound:") < screen.text.index("Disk:")


def test_a_check_that_must_be_right_is_told_as_such(opened: Open) -> None:
    wrong = CheckResult("token", False, True, "Not accepted.", "Run `kiosk setup`.")
    screen = opened("Check everything", examine=lambda: (wrong,))
    screen.until_said("Something the kiosk needs is missing")
    screen.touch("back")
    screen = opened("Check everything", examine=lambda: (CheckResult("disk", True, True, "Fine."),))
    screen.until_said("All is well.")

    def broken() -> tuple[CheckResult, ...]:
        raise KioskError("The checks could not be run.")

    screen = opened("Check everything", examine=broken)
    screen.until_said("could not be run")


def test_the_logs_are_saved_and_the_place_is_told(opened: Open) -> None:
    screen = opened("Save the logs", save_bundle=lambda: Path("/media/kiosk/STICK/bundle.zip"))
    screen.until_said("Saved as /media/kiosk/STICK/bundle.zip")

    def full() -> Path:
        raise KioskError("It cannot be written (no space left).")

    screen = opened("Save the logs", save_bundle=full)
    screen.until_said("no space left")


def test_restarting_is_confirmed_first(opened: Open) -> None:
    screen = opened("Restart the kiosk")
    screen.until_shown("Restart the kiosk?")
    screen.touch("sheet_cancel")
    assert screen.heard.restart_wanted == 0
    screen.touch_row("Restart the kiosk")
    screen.touch("sheet_yes")
    assert screen.heard.restart_wanted == 1


@pytest.mark.parametrize("size", [(800, 480), (1080, 1920)])
@pytest.mark.parametrize(
    "title", ["", "Camera", "Scanner test", "Sound and looks", "Members' copy", "Check everything"]
)
def test_all_that_can_be_touched_is_large_enough_inside_and_named(
    opened: Open, title: str, size: tuple[int, int]
) -> None:
    screen = opened(title, size=size)
    least = theme_of(screen.area).touch
    buttons = [b for b in screen.area.findChildren(QAbstractButton) if b.isVisible()]
    assert len(buttons) > 4
    for button in buttons:
        assert min(button.width(), button.height()) >= least, button.objectName()
        assert button.accessibleName(), button.objectName()
        left = button.mapTo(screen.area, QPoint(0, 0)).x()
        assert 0 <= left <= screen.area.width() - button.width(), button.objectName()


def test_ages_in_words() -> None:
    for age, words in (
        (timedelta(seconds=20), "Just now"),
        (timedelta(minutes=1), "1 min ago"),
        (timedelta(minutes=119), "119 min ago"),
        (timedelta(hours=5), "5 h ago"),
        (timedelta(days=3), "3 days ago"),
    ):
        assert replica_age_text(NOW - age, NOW) == words
    assert replica_age_text(None, NOW) == "Never fetched"


def test_every_fact_sound_and_meaning_has_words() -> None:
    assert len({parse_flag_text(fact) for fact in ParseFlag}) == len(ParseFlag)
    assert len({sound_test_text(one) for one in SoundTest}) == len(SoundTest)
    meanings = [code_kind_text(Code("x"), RecognisedCode((), kind=kind)) for kind in CodeKind]
    meanings.append(code_kind_text(Code("x"), RecognisedCode((), forged_pass=True)))
    meanings.append(code_kind_text(Code("x"), RecognisedCode((), ended_pass=TODAY)))
    meanings.append(code_kind_text(Code("x" * 2000), RecognisedCode(())))
    assert len(set(meanings)) == len(meanings)
    assert frame_rate_text(CameraReport("auto", "", 0.0)) == "No pictures"
    assert sync_text(SyncStatus(0, 0, None)) == ""
    assert sync_text(SyncStatus(0, 0, None, asked=True)) == "Fetching…"
    assert sync_text(SyncStatus(0, 0, None, SyncProgress(SyncStage.CUSTOMERS, 5))) == "Fetching…"
    assert LastRead(NOW, "qr", "zxing").step == "zxing"
    assert parse_scanner_input(b"~x", framing=Framing("~")).flags == (ParseFlag.PREFIX,)


def test_keys_that_were_no_scan_are_shown_with_the_reason(opened: Open) -> None:
    screen = opened("Scanner test")
    for rejected, words in (
        (RejectedInput(Rejection.SHORT, "1234", 4, 6), "4 characters; a scan has 6"),
        (RejectedInput(Rejection.PERSON, "anna", 95, 70), "a key was down for 95 ms"),
        (RejectedInput(Rejection.NO_END, "MEMBER-7"), "scanner.end_by_pause is off"),
        (RejectedInput(Rejection.PAUSE, "MEM", 240, 3), "240 ms without a key after 3 characters"),
    ):
        screen.area.see_rejected(rejected)
        screen.until_shown(words)
        screen.until_shown(rejected.text)
        screen.until_said("taken for no scan")
    # What came after the pause was read, and what was lost before it is still there.
    screen.area.heard(parse_scanner_input(b"card-1", source=Source.KEYBOARD))
    screen.until_shown(ANA.full_name)
    assert "Thrown away before it" in screen.text
    assert "240 ms" in screen.text
    screen.area.heard(parse_scanner_input(b"card-99", source=Source.KEYBOARD))
    screen.until_shown("Nobody's that is known here")
    assert "240 ms" not in screen.text


def test_what_is_typed_elsewhere_is_not_shown_in_the_test(opened: Open) -> None:
    screen = opened()
    screen.area.see_rejected(RejectedInput(Rejection.PERSON, "258025", 95, 70))
    assert "258025" not in screen.text
    screen.touch_row("Scanner test")
    screen.touch("lock")
    screen.area.see_rejected(RejectedInput(Rejection.PERSON, "258025", 95, 70))
    screen.unlock(PIN)
    assert "258025" not in screen.text


def test_other_readings_and_the_keyboard_are_shown(opened: Open) -> None:
    screen = opened("Scanner test")
    readings = [("de", "GYM-7"), ("", "GZM/7"), ("fr", "GYM)è")]
    screen.area.heard(parse_keyboard_input(readings))
    screen.until_shown("Deutsch (de)")
    screen.until_shown("Other readings")
    screen.until_shown("GZM/7")


def _learn(screen: Screen, read: str, known: str) -> None:
    screen.area.heard(parse_keyboard_input([("us", read)]))
    screen.until(lambda: screen.button("learn_reader") is not None)
    screen.until_shown(read)
    screen.touch("learn_reader")
    screen.type(known)
    screen.touch("sheet_yes")


def test_a_card_reader_is_learned_and_forgotten(opened: Open, device: DeviceControl) -> None:
    screen = opened("Scanner test")
    assert device.reader is not None
    _learn(screen, "01026F6C3A", "07302202")
    screen.until_said("from now on 01026F6C3A is card 07302202")
    assert device.reader.format() == "hex>dec length=10 size=3 width=8"
    screen.until_shown("hex>dec")
    screen.touch("forget_reader")
    screen.until(lambda: "hex>dec" not in screen.text)
    assert device.reader.format() == ""


def test_where_two_ways_fit_a_second_card_decides(opened: Open, device: DeviceControl) -> None:
    screen = opened("Scanner test")
    assert device.reader is not None
    _learn(screen, "01026F6C3A", "0040856634")
    screen.until_said("Hold up another card")
    assert device.reader.format() == ""
    _learn(screen, "0A9B04D2E1", "2600784609")
    screen.until_said("is card 2600784609")
    assert device.reader.format() == "hex>dec length=10 size=4 width=10"


def test_a_number_that_nothing_leads_to_is_told(opened: Open, device: DeviceControl) -> None:
    screen = opened("Scanner test")
    assert device.reader is not None
    _learn(screen, "01026F6C3A", "4711")
    screen.until_said("No known way leads from 01026F6C3A to 4711")
    assert device.reader.format() == ""


def test_a_reader_that_is_learned_anew_is_learned_by_what_it_reads(
    opened: Open, device: DeviceControl
) -> None:
    screen = opened("Scanner test")
    assert device.reader is not None
    device.reader.use("hex>dec length=10 size=4 width=10")
    turned = ReaderFormat.from_text(device.reader.format()).apply
    screen.area.heard(parse_keyboard_input([("us", "01026F6C3A")], reader_format=turned))
    screen.until_shown("0040856634")
    screen.touch("learn_reader")
    screen.type("07302202")
    screen.touch("sheet_yes")
    screen.until_said("from now on 01026F6C3A is card 07302202")


def test_a_camera_s_code_teaches_nothing_of_a_reader(opened: Open) -> None:
    screen = opened("Scanner test")
    screen.area.scan(Code("01026F6C3A", "code128", "zxing"))
    screen.until_shown("01026F6C3A")
    assert screen.button("learn_reader") is None
