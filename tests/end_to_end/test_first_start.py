"""From the first start to the first check-in, by touches alone, at a simulated gym."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.kiosk import Kiosk
from kiosk.app.setup import Setup
from kiosk.core.setup import TEST_CARD, SetupStep
from kiosk.demo.camera_feed import CameraFeed, HeldCode, draw_card, draw_phone
from kiosk.scan.capture.sources import FeedSource
from kiosk.settings.load import load_settings
from kiosk.simulator.gym import Gym, make_gym
from kiosk.simulator.server import Simulator
from tests.helpers import fitting

TOKEN = "kX-7_q.B2~zz+9/Yw=="
PIN = "2468"
TOUCHES = 17


@pytest.fixture
def gym() -> Gym:
    return make_gym(60, today=datetime.now(UTC).date())


@pytest.fixture
def simulator(gym: Gym) -> Iterator[Simulator]:
    with Simulator(gym, token=TOKEN, report_lag_s=0.2, requests_per_minute=0) as running:
        yield running


@pytest.fixture
def config(simulator: Simulator, tmp_path: Path) -> Path:
    """What a test needs of a configuration; nothing that setup asks for."""
    file = tmp_path / "kiosk.toml"
    file.write_text(
        f'# ours\n[teamup]\nbase_url = "{simulator.base_url}"\n[data]\ndir = "{tmp_path}/data"\n'
    )
    return file


class Owner:
    """Somebody who touches what is on the screen, and counts it."""

    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self._qtbot = qtbot
        self.window = window
        self.touches = 0

    def touch(self, *names: str) -> None:
        for name in names:
            self.until(lambda name=name: _button(self.window, name) is not None)  # type: ignore[misc]
            button = _button(self.window, name)
            assert button is not None
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            self.touches += 1

    def until(self, true: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(true)

    @property
    def words(self) -> str:
        return "\n".join(fitting.texts(self.window))


def _button(root: QWidget, name: str) -> QAbstractButton | None:
    found = root.findChildren(QAbstractButton, name)
    return next((each for each in found if each.isVisible() and each.isEnabled()), None)


class Setting:
    """Setup under way, in front of a made-up camera."""

    def __init__(self, qtbot: QtBot, config: Path) -> None:
        source = FeedSource()
        self.feed = CameraFeed(source.push)
        self.setup = Setup(load_settings(config), config, feed=source)
        self.window = self.setup.window
        self.window.resize(800, 480)
        self.window.show()
        self.owner = Owner(qtbot, self.window)
        self.setup.start()
        self.feed.start()

    def hold_up(self, held: HeldCode) -> None:
        """Hold something up, once what was held up before is out of the picture."""
        self.feed.take_away()
        self.owner.until(lambda: self.feed.is_empty)
        self.feed.hold_up(held)

    def stop(self) -> None:
        self.feed.stop()
        self.setup.stop()


def _set_up(setting: Setting, gym: Gym, simulator: Simulator, config: Path) -> None:
    """Go through all of setup, with the token as a code in front of the camera."""
    owner, window = setting.owner, setting.window
    ended: list[str] = []
    window.finished.connect(lambda: ended.append("finished"))
    owner.touch("language_de")
    setting.hold_up(draw_phone(f"turnstile-token:{TOKEN}", "Token"))
    owner.until(lambda: window.step is SetupStep.ACCOUNT)
    owner.until(lambda: gym.name in owner.words)
    owner.touch("setup_next")
    setting.hold_up(draw_card("GYM-0042", "Any card"))
    owner.until(lambda: "GYM-0042" in owner.words)
    owner.touch("setup_next", "setup_next")
    owner.until(lambda: _button(window, f"field_{gym.card_field}") is not None)
    assert window.cards.field == gym.card_field
    owner.touch("setup_next")
    for _ in range(2):
        owner.touch(*(f"key_{digit}" for digit in PIN), "key_enter")
    setting.hold_up(draw_phone(TEST_CARD, "Test"))
    owner.until(lambda: window.test_card.done)
    assert simulator.checkins == []
    owner.touch("setup_next")
    assert not (config.parent / "data" / "kiosk.sqlite3").exists()
    assert "provider_id" not in config.read_text(), "nothing is written before the last page"
    owner.touch("setup_next")
    owner.until(lambda: bool(ended))


@pytest.mark.usefixtures("qapp")
def test_from_the_first_start_to_the_first_check_in(
    qtbot: QtBot, simulator: Simulator, gym: Gym, config: Path, caplog: pytest.LogCaptureFixture
) -> None:
    setting = Setting(qtbot, config)
    try:
        _set_up(setting, gym, simulator, config)
    finally:
        setting.stop()
    assert setting.owner.touches == TOUCHES, "docs/owners-guide.md says how many"
    assert TOKEN not in caplog.text
    assert config.read_text().startswith("# ours")
    settings = load_settings(config)
    assert (settings.teamup.provider_id, settings.teamup.venue_id) == (
        gym.provider_id,
        gym.venue_id,
    )
    assert settings.screen.language == "de"

    source = FeedSource()
    kiosk = Kiosk(settings, feed=source)
    feed = CameraFeed(source.push)
    qtbot.addWidget(kiosk.window)
    kiosk.window.show()
    try:
        kiosk.start()
        feed.start()
        qtbot.waitUntil(lambda: kiosk.services.directory.status().completed_at is not None)
        feed.hold_up(draw_card(gym.character("already_in").card, "Card"))
        qtbot.waitUntil(lambda: len(simulator.checkins) == 1)
        kiosk.services.pin.check(PIN)
    finally:
        feed.stop()
        kiosk.stop()
