"""What the owner is told, over real HTTP: notices by Apprise, the sign of life, daily checks."""

import json
import logging
import threading
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.app.crash_log import CRASH_LOG
from kiosk.app.daily_checks import DailyChecks
from kiosk.app.heartbeat import Heartbeat, with_path
from kiosk.app.notices import NoticeLoop, apprise_sender, disk_trouble
from kiosk.core.device_page import CheckResult
from kiosk.core.errors import KioskError
from kiosk.core.messages import msg
from kiosk.core.notices import NoticeKind
from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.sqlite import Database
from kiosk.ui.staff.lists import ListView
from tests.helpers.entrance import Enter
from tests.helpers.patience import PATIENCE_S
from tests.helpers.web_hook import WebHook

pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints"),
    pytest.mark.filterwarnings("ignore:'imghdr' is deprecated"),  # of Apprise
]

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 12, 1, 8, 0, tzinfo=BERLIN)
ALL = frozenset(NoticeKind)


@pytest.fixture
def hook() -> Iterator[WebHook]:
    with WebHook() as running:
        yield running


@pytest.fixture
def device(tmp_path: Path) -> Iterator[DeviceSettings]:
    database = Database(tmp_path / "books.sqlite3")
    yield DeviceSettings(database)
    database.close()


class Watch:
    """A loop that is turned by hand, at a time of the test's."""

    def __init__(
        self, hook: WebHook, device: DeviceSettings, wanted: frozenset[NoticeKind]
    ) -> None:
        self.now = NOW
        self.troubles: dict[NoticeKind, str] = {}
        self.loop = NoticeLoop(
            lambda: self.troubles,
            apprise_sender([f"json://{hook.address}/secret-hook"]),
            wanted=wanted,
            title=lambda: "Turnstile, Riverside",
            device=device,
            now=lambda: self.now,
            every_s=PATIENCE_S,
        )

    def look(self, *, after_minutes: int = 0) -> None:
        self.now += timedelta(minutes=after_minutes)
        self.loop.look()


def sent(hook: WebHook) -> list[str]:
    bodies = [json.loads(one.body) for one in hook.received]
    assert {body["title"] for body in bodies} <= {"Turnstile, Riverside"}
    return [str(body["message"]) for body in bodies]


def test_a_notice_is_sent_once_and_once_when_it_is_over_and_survives_a_restart(
    hook: WebHook, device: DeviceSettings
) -> None:
    watch = Watch(hook, device, ALL - {NoticeKind.MEMBERS})
    watch.troubles = {NoticeKind.DISK: "Only 3 MB are free.", NoticeKind.MEMBERS: "Old."}
    watch.look()
    watch.look(after_minutes=1)
    assert sent(hook) == ["Only 3 MB are free."]
    assert hook.received[0].path == "/secret-hook"
    assert watch.loop.troubles == ("disk", "members")  # the sign of life knows of both
    again = Watch(hook, device, ALL)
    again.now = watch.now
    again.troubles = {NoticeKind.DISK: "Only 3 MB are free."}
    again.loop.start()
    again.look(after_minutes=1)
    again.troubles = {}
    again.look(after_minutes=1)
    again.look(after_minutes=5)
    again.loop.stop()
    assert sent(hook) == ["Only 3 MB are free.", "It is over: Only 3 MB are free."]


@pytest.mark.expects_warnings
def test_a_notice_that_cannot_be_sent_is_tried_again_and_its_address_is_in_no_log(
    hook: WebHook, device: DeviceSettings, caplog: pytest.LogCaptureFixture
) -> None:
    watch = Watch(hook, device, ALL)
    watch.troubles = {NoticeKind.DISK: "Full."}
    hook.status = 500
    watch.look()
    watch.look()
    hook.status = 200
    watch.look()
    watch.look()
    assert sent(hook) == ["Full."] * 3
    assert [r.message for r in caplog.records if r.levelno == logging.WARNING] == [
        "A notice (disk) could not be sent; it is tried again"
    ]
    assert "secret-hook" not in caplog.text


@pytest.mark.expects_warnings
def test_an_address_nobody_knows_is_told_without_its_secret(
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert apprise_sender(["nonsense://my-secret-token"]) is not None
    assert "nonsense://… is no address that Apprise knows" in caplog.text
    assert "my-secret-token" not in caplog.text


def test_a_sign_of_life_is_sent_and_fails_on_trouble(hook: WebHook) -> None:
    troubles: list[str] = []
    enough = threading.Event()

    def now() -> tuple[str, ...]:
        if len(hook.received) == 2:
            troubles.append("disk")
        if len(hook.received) == 3:
            enough.set()
        return tuple(troubles)

    heartbeat = Heartbeat(f"http://{hook.address}/abc?x=1", every_s=0.01, troubles=now)
    heartbeat.start()
    assert enough.wait(PATIENCE_S)
    heartbeat.stop()
    first, _, third = hook.received[:3]
    assert (first.method, first.path, first.body) == ("GET", "/abc?x=1", "")
    assert (third.method, third.path, third.body) == ("POST", "/abc/fail?x=1", "disk")
    heartbeat._thread.join()


@pytest.mark.parametrize(
    ("url", "failed"),
    [
        ("https://hc-ping.com/abc", "https://hc-ping.com/abc/fail"),
        ("https://hc-ping.com/abc/", "https://hc-ping.com/abc/fail"),
        ("http://host", "http://host/fail"),
    ],
)
def test_fail_stands_at_the_end_of_the_path(url: str, failed: str) -> None:
    assert with_path(url, "/fail") == failed


@pytest.mark.expects_warnings
def test_a_sign_of_life_nobody_takes_is_told_once_without_the_address(
    hook: WebHook, caplog: pytest.LogCaptureFixture
) -> None:
    hook.status = 404
    heartbeat = Heartbeat(f"http://{hook.address}/my-secret-id", every_s=1, troubles=tuple)
    heartbeat._beat()
    heartbeat._beat()
    hook.status = 200
    heartbeat._beat()
    assert [record.getMessage() for record in caplog.records] == [
        "The sign of life cannot be sent to 127.0.0.1: Not Found",
        "The sign of life is sent again",
    ]
    assert "my-secret-id" not in caplog.text
    gone = Heartbeat("http://127.0.0.1:1/my-secret-id", every_s=1, troubles=tuple)
    gone._beat()
    assert "cannot be sent to 127.0.0.1: [Errno 111] Connection refused" in caplog.text


class Doctor:
    """Finds what it is told to."""

    def __init__(self) -> None:
        self.well = {"disk": True, "camera": True}
        self.ran = 0

    def examine(self) -> tuple[CheckResult, ...]:
        self.ran += 1
        return tuple(
            CheckResult(name, ok, False, f"{name} is {'well' if ok else 'not well'}.")
            for name, ok in self.well.items()
        )


def test_only_what_has_changed_since_the_day_before_is_told(device: DeviceSettings) -> None:
    doctor = Doctor()

    def checks() -> DailyChecks:
        made = DailyChecks(
            doctor.examine, device, at=time(5, 30), now=lambda: NOW, is_idle=lambda: True
        )
        made._read(device.get("daily_checks") or "")
        return made

    def told(checks: DailyChecks) -> list[tuple[str, bool]]:
        return [(check.name, check.ok) for check in checks.changes]

    checks().run(NOW)
    doctor.well["camera"] = False
    checks().run(NOW + timedelta(days=1))
    again = checks()  # after a restart
    assert told(again) == [("camera", False)]
    again.run(NOW + timedelta(days=2))
    assert told(again) == []
    doctor.well["camera"] = True
    doctor.well["token"] = False
    again.run(NOW + timedelta(days=3))
    assert told(again) == [("camera", True), ("token", False)]
    device.set("daily_checks", '{"day": 7}')
    assert told(checks()) == []


@pytest.mark.expects_warnings
@pytest.mark.parametrize("fails", [False, True])
def test_the_checks_run_once_a_day_from_their_time_on_when_nobody_uses_the_kiosk(
    fails: bool, device: DeviceSettings
) -> None:
    moments = iter(
        [
            (NOW.replace(hour=5, minute=29), True),
            (NOW.replace(hour=5, minute=31), False),
            (NOW.replace(hour=5, minute=40), True),  # the first
            (NOW.replace(hour=12), True),
            (NOW + timedelta(days=1), True),  # the second
            (NOW + timedelta(days=1, hours=1), True),
        ]
    )
    doctor, idle, over = Doctor(), [True], threading.Event()
    ran_at: list[datetime] = []
    current = [NOW]

    def now() -> datetime:
        try:
            current[0], idle[0] = next(moments)
        except StopIteration:
            over.set()
        return current[0]

    def examine() -> tuple[CheckResult, ...]:
        ran_at.append(current[0])
        if fails:
            raise KioskError("The checks took too long; run `kiosk doctor` by hand.")
        return doctor.examine()

    checks = DailyChecks(
        examine, device, at=time(5, 30), now=now, is_idle=lambda: idle[0], look_s=0.001
    )
    checks.start()
    assert over.wait(PATIENCE_S)
    checks.stop()
    assert [(at.day, at.hour, at.minute) for at in ran_at] == [(1, 5, 40), (2, 8, 0)]


def test_a_kiosk_tells_its_owner_of_check_ins_that_wait_and_of_a_camera_and_names_nobody(
    enter: Enter,
    gym: Gym,
    simulator: Simulator,
    hook: WebHook,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.app.monitoring.NoticeLoop", partial(NoticeLoop, every_s=0.05))
    entrance = enter(
        notices={"urls": [f"json://{hook.address}/n"], "token": False},
        monitoring={"heartbeat_url": f"http://{hook.address}/beat"},
        policy={"answer_deadline_ms": 100},
    )
    entrance.until_known()
    entrance.until(lambda: "/beat" in [one.path for one in hook.received])
    simulator.faults.offline = True
    who = gym.character("regular")
    services = entrance.kiosk.services
    monkeypatch.setattr("kiosk.app.monitoring.timedelta", lambda **_: timedelta(0))
    entrance.hold_up(who.card)
    entrance.until(lambda: len(services.outbox.all()) == 1)

    def told() -> list[str]:
        return [json.loads(one.body)["message"] for one in hook.received if one.path == "/n"]

    entrance.until(lambda: bool(told()))
    assert told() == ["Check-ins have waited for more than 0 minutes to be sent to TeamUp: 1."]
    everything = " ".join(one.body for one in hook.received)
    assert who.first_name not in everything
    assert who.last_name not in everything


@pytest.mark.expects_warnings
def test_without_apprise_staff_read_what_to_install(
    enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.app.monitoring.apprise_sender", lambda _: None)
    entrance = enter(notices={"urls": ["ntfy://my-gym"]})
    entrance.unlock()
    entrance.until(lambda: "the package apprise is missing" in entrance.words)


def test_a_disk_is_full_below_200_mb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for free, told in ((199_999_999, True), (200_000_000, False)):
        monkeypatch.setattr(
            "kiosk.app.notices.shutil.disk_usage",
            lambda _, free=free: type("Usage", (), {"free": free}),
        )
        assert bool(disk_trouble(tmp_path)) is told
    monkeypatch.undo()
    assert disk_trouble(tmp_path / "nowhere") == ""


@pytest.mark.expects_warnings
def test_a_token_that_teamup_refuses_is_known_before_anybody_checks_in(enter: Enter) -> None:
    entrance = enter(teamup={"token": "nobody-knows-this"})
    services = entrance.kiosk.services
    entrance.until(lambda: "does not accept the token" in services.token_trouble())


def test_staff_read_on_the_device_page_what_crashed_and_what_changed(
    enter: Enter, tmp_path: Path
) -> None:
    entrance = enter()
    (tmp_path / "data" / CRASH_LOG).write_text("Fatal Python error: Segmentation fault")
    checks = entrance.kiosk.monitoring._checks
    assert checks is not None
    checks.changes = (CheckResult("camera", False, False, msg("There is no camera.")),)
    entrance.unlock()
    entrance.touch("tab_device")
    lists = entrance.kiosk.window.findChildren(ListView)
    rows = {row.key: row for view in lists if view.isVisible() for row in view.rows}
    assert rows["incident"].title.startswith("Trouble: ")
    assert "The kiosk crashed; nothing is lost." in rows["incident"].detail
    assert rows["health"].detail == "Camera: There is no camera."
    chip = rows["health"].chip
    assert chip is not None
    assert chip.word == "Changed since yesterday"
