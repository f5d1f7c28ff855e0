"""The whole kiosk on a screen: its sources of codes, the staff area, and how it ends."""

import os
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.kiosk import Kiosk
from kiosk.core.checkin.checkin import Checkin, CheckinState, VisitOutcome
from kiosk.core.errors import CameraError
from kiosk.core.identification.codes import Code, Source
from kiosk.core.replica import SyncProgress, SyncStage
from kiosk.core.screen import states
from kiosk.scan.capture.source_selection import FixedSource
from kiosk.scan.capture.sources import FeedSource
from kiosk.scan.capture.supervised_camera import CameraState
from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from kiosk.ui.kit.palette import Tone
from kiosk.ui.member import idle_dimming
from kiosk.ui.member.status import CameraStatus
from tests.helpers import doorway, fitting
from tests.helpers.barcodes import showing
from tests.helpers.entrance import Enter, Entrance
from tests.helpers.front_door import settings_at
from tests.helpers.kiosk_process import run_command
from tests.helpers.video import qimage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_a_code_before_the_camera_becomes_a_check_in(
    enter: Enter, gym: Gym, simulator: Simulator
) -> None:
    feed = FeedSource()
    entrance = enter(feed=feed)
    entrance.until_known()
    who = gym.character("regular")
    text = entrance.kiosk.services.keys.make(_id(gym, "regular"))
    feed.push(qimage(showing(text)))
    entrance.until_outcome(VisitOutcome.WELCOME)
    entrance.until_read(who.first_name)
    assert [seen.customer for seen in simulator.checkins] == [who.id]


def _id(gym: Gym, role: str) -> Any:
    return gym.character(role).id


def test_a_picture_in_place_of_a_camera_is_shown_and_read(
    enter: Enter, gym: Gym, simulator: Simulator, tmp_path: Path
) -> None:
    picture = tmp_path / "phone.png"
    who = gym.character("regular")
    showing(str(who.email)).save(picture)
    entrance = enter(camera={"device": f"file:{picture}"})
    entrance.until(lambda: [seen.customer for seen in simulator.checkins] == [who.id])
    assert entrance.kiosk.camera.state is CameraState.LIVE


def test_a_reader_that_is_overloaded_asks_the_camera_for_smaller_pictures(
    enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(FixedSource, "prefer_smaller", lambda _, source: asked.append(source))
    feed = FeedSource()
    kiosk = enter(feed=feed).kiosk
    kiosk.reader.overloaded.emit()
    assert asked == [feed]


def test_a_picture_that_is_missing_is_told_at_once(
    simulator: Simulator, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = settings_at(simulator, tmp_path, camera={"device": f"file:{tmp_path / 'none.png'}"})
    with pytest.raises(CameraError, match="There is no file"):
        Kiosk(settings)
    # Nothing is held by a kiosk that never was.
    entrance = Entrance(qtbot, Kiosk(settings_at(simulator, tmp_path)))
    entrance.stop()


def test_somebody_before_the_camera_wakes_the_dimmed_screen(
    enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle_dimming, "OWN_LIGHT_MS", 0)  # nothing here stands in it
    feed = FeedSource()
    entrance = enter(feed=feed)
    window = entrance.kiosk.window
    empty, comes = doorway.room(), doorway.room()
    doorway.person(comes, 600)

    def shown() -> bool:
        feed.push(qimage(empty))
        return window.ready.preview.has_frame

    entrance.until(shown)
    window.idle_dim.dim()

    def woken() -> bool:
        feed.push(qimage(comes))
        return not window.idle_dim.dimmed

    entrance.until(woken)


def test_a_serial_scanner_and_no_camera(enter: Enter, gym: Gym, tmp_path: Path) -> None:
    port = tmp_path / "scanner"
    os.mkfifo(port)
    entrance = enter(scanner={"serial": str(port)})
    entrance.until_known()
    entrance.until_read("under the hand scanner")
    with port.open("w") as line:
        line.write(gym.character("regular").card + "\n")
    entrance.until_outcome(VisitOutcome.WELCOME)
    (row,) = entrance.kiosk.services.outbox.all()
    assert row.source is Source.SERIAL


def test_a_serial_scanner_that_is_unplugged_is_said_and_comes_back(
    enter: Enter, gym: Gym, tmp_path: Path
) -> None:
    port = tmp_path / "scanner"
    os.mkfifo(port)
    entrance = enter(scanner={"serial": str(port)})
    entrance.refresh_often()
    ready = entrance.kiosk.window.ready
    entrance.until_known()
    entrance.until_read("under the hand scanner")
    port.unlink()
    entrance.until_read("Hand scanner not connected")
    entrance.until_read("The scanner is not answering. Please ask at the desk.")
    assert ready.dot.tone is Tone.DESK
    entrance.unlock()
    entrance.until(lambda: "is not there. Plug it in" in entrance.words)  # staff's line at the top
    entrance.open_row("tab_device", "Scanner test")
    entrance.until(lambda: "Not connected" in entrance.words)
    os.mkfifo(port)
    entrance.until(lambda: "Not connected" not in entrance.words)
    entrance.touch("lock")
    entrance.until(lambda: entrance.area is None)
    entrance.until_read("under the hand scanner")
    assert "Hand scanner not connected" not in "\n".join(fitting.texts(ready))
    with port.open("w") as line:
        line.write(gym.character("regular").card + "\n")
    entrance.until_outcome(VisitOutcome.WELCOME)


def test_a_scanner_that_types(enter: Enter, gym: Gym, qtbot: QtBot) -> None:
    entrance = enter(scanner={"keyboard": True})
    entrance.until_known()
    window = entrance.kiosk.window
    window.activateWindow()
    qtbot.waitActive(window)
    handle = window.windowHandle()
    assert handle is not None
    for character in gym.character("regular").card:
        QTest.keyClick(handle, ord(character))
    QTest.keyClick(handle, Qt.Key.Key_Return)
    entrance.until_outcome(VisitOutcome.WELCOME)
    assert entrance.kiosk.services.outbox.all()[0].source is Source.KEYBOARD


def test_the_foot_of_the_screen_tells_of_the_gym(
    enter: Enter, gym: Gym, simulator: Simulator
) -> None:
    entrance = enter()
    entrance.until_read(gym.name)
    entrance.until_known()
    entrance.refresh_often()
    entrance.hold_up(gym.character("regular").card)
    entrance.until_outcome(VisitOutcome.WELCOME)
    entrance.kiosk.controller.show_ready()
    entrance.until_read("Online")
    simulator.stop()
    entrance.hold_up(gym.character("booked").card)
    entrance.until_outcome(VisitOutcome.SAVED)
    entrance.kiosk.controller.show_ready()
    entrance.until_read("Offline, check-ins are kept safe · 1 waiting")


def test_while_the_members_are_fetched_it_says_how_far_it_is(
    enter: Enter, simulator: Simulator
) -> None:
    simulator.stop()
    entrance = enter(start=False)
    kiosk = entrance.kiosk
    kiosk._refresh()
    entrance.until_read("Getting ready…")
    for stage, done, total, words in (
        (SyncStage.CUSTOMERS, 10, 100, "Getting ready… 5 %"),
        (SyncStage.MEMBERSHIPS, 50, 100, "Getting ready… 75 %"),
        (SyncStage.MEMBERSHIPS, 120, 100, "Getting ready… 100 %"),
        (SyncStage.BLOCKS, 1, 1, "Getting ready… 100 %"),
        (SyncStage.CUSTOMERS, 1, None, "Getting ready…"),
    ):
        kiosk.sync_moved.emit(SyncProgress(stage, done, total))
        kiosk._refresh()
        texts = fitting.texts(kiosk.window.current)
        assert words in texts, (stage, texts)


def test_a_token_that_is_wrong_is_told_to_staff(
    enter: Enter, gym: Gym, simulator: Simulator
) -> None:
    entrance = enter(policy={"answer_deadline_ms": 200})
    entrance.until_known()
    simulator.faults.add("401", times=None)
    entrance.refresh_often()
    entrance.hold_up(gym.character("regular").card)
    entrance.until_outcome(VisitOutcome.SAVED)
    entrance.unlock()
    area = entrance.area
    assert area is not None
    entrance.until(lambda: "token" in "\n".join(fitting.texts(area)))


def test_a_check_in_sent_again_in_another_process_is_taken_up_by_itself(
    enter: Enter, gym: Gym, simulator: Simulator, tmp_path: Path
) -> None:
    entrance = enter()
    entrance.until_known()
    simulator.faults.add("400", path="/checkins")
    entrance.hold_up(gym.character("regular").card)
    entrance.until_outcome(VisitOutcome.REFUSED)
    (row,) = entrance.kiosk.services.outbox.all()
    ran = run_command("queue", "retry", row.id, "--config", str(tmp_path / "kiosk.toml"))
    assert ran.returncode == 0, ran.stderr
    entrance.refresh_often()
    entrance.until(
        lambda: entrance.kiosk.services.outbox.get(row.id).state is CheckinState.CONFIRMED
    )


def test_the_lock_and_the_real_pin_open_the_staff_area(enter: Enter) -> None:
    entrance = enter()
    entrance.unlock()
    area = entrance.area
    entrance.kiosk.window.staff_wanted.emit()  # a second touch changes nothing
    assert entrance.area is area
    entrance.touch("lock")
    entrance.until(lambda: entrance.area is None)
    assert isinstance(entrance.kiosk.controller.state, states.Ready)
    entrance.touch("staffButton", "pin_back")
    entrance.until(lambda: entrance.area is None)


def test_a_scan_while_the_staff_area_is_open_is_theirs(enter: Enter, gym: Gym) -> None:
    entrance = enter()
    entrance.until_known()
    entrance.unlock()
    who = gym.character("expired")
    entrance.kiosk.reader.code_seen.emit(Code(who.card), time.monotonic())
    area = entrance.area
    assert area is not None
    entrance.until(lambda: who.name in "\n".join(fitting.texts(area)))
    assert isinstance(entrance.kiosk.controller.state, states.Ready)


def test_nothing_of_the_member_screen_shows_through_the_staff_area(enter: Enter) -> None:
    entrance = enter(camera={"device": "none"})
    entrance.unlock()
    window = entrance.kiosk.window
    pictures = []
    for view in (CameraStatus.LOST, CameraStatus.NONE):
        window.set_camera(view)
        pictures.append(window.grab().toImage())
    assert pictures[0] == pictures[1]


def test_a_scan_while_only_the_pin_pad_is_open_is_the_members(enter: Enter, gym: Gym) -> None:
    entrance = enter()
    entrance.until_known()
    entrance.touch("staffButton", "key_2")
    entrance.kiosk.reader.code_seen.emit(Code(gym.character("regular").card), time.monotonic())
    assert entrance.area is None
    entrance.until_outcome(VisitOutcome.WELCOME)


def test_news_reaches_the_staff_area(enter: Enter, gym: Gym, simulator: Simulator) -> None:
    entrance = enter()
    entrance.until_known()
    moved: list[Checkin] = []
    entrance.kiosk.checkin_moved.connect(lambda checkin, _there: moved.append(checkin))
    simulator.faults.add("slow", seconds=0.5)
    entrance.hold_up(gym.character("regular").card)
    entrance.unlock()
    entrance.until(lambda: bool(moved) and moved[-1].state is CheckinState.CONFIRMED)
    assert entrance.area is not None


def test_staff_may_leave_the_kiosk(enter: Enter, qtbot: QtBot) -> None:
    entrance = enter()
    entrance.unlock()
    with qtbot.waitSignal(entrance.kiosk.leave_wanted):
        entrance.open_row("tab_device", "Leave the kiosk")
        entrance.touch("sheet_yes")


def test_without_a_pin_there_is_no_staff_area(enter: Enter) -> None:
    entrance = enter(staff={"pin_hash": ""})
    entrance.touch("staffButton")
    area = entrance.area
    assert area is not None
    entrance.until(lambda: "No staff PIN yet" in fitting.texts(area))


def test_the_window_stays_until_the_kiosk_ends(enter: Enter) -> None:
    entrance = enter()
    window = entrance.kiosk.window
    assert not window.close()
    assert window.isVisible()
    entrance.stop()
    assert not window.isVisible()


def test_a_database_that_cannot_be_read_is_logged(
    enter: Enter, caplog: pytest.LogCaptureFixture
) -> None:
    entrance = enter()
    entrance.until_known()
    entrance.refresh_often()
    entrance.kiosk.services.data.files.close()
    entrance.until(lambda: "The directory's state cannot be read" in caplog.text)


def test_after_a_flood_of_codes_the_next_member_is_served_and_little_is_kept(
    enter: Enter, gym: Gym, simulator: Simulator
) -> None:
    entrance = enter()
    entrance.until_known()
    kiosk, who = entrance.kiosk, gym.character("regular")
    for number in range(10_000):
        entrance.hold_up(f"nobody{number}@flood.example")
    entrance.hold_up(who.card)
    entrance.until(lambda: who.id in [seen.customer for seen in simulator.checkins])
    assert len(kiosk.services.outbox.pending_scans()) < 1000
    assert sum(seen.path == "/customers" for seen in simulator.requests) < 200
