"""The kiosk under cage, as on a computer that does nothing else: what is seen, and scans."""

import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.simulator.gym import make_gym
from kiosk.simulator.server import Simulator
from tests.helpers.cage import cage, picture
from tests.helpers.kiosk_process import write_config
from tests.helpers.xserver import Keyboard, x_server


def test_a_scanner_that_types_is_read_and_the_screen_is_seen(qtbot: QtBot) -> None:
    gym = make_gym(5, today=datetime.now(UTC).date())
    card = gym.character("regular").card
    assert card
    with (
        tempfile.TemporaryDirectory() as name,  # pytest's folders are its user's alone
        Simulator(gym, requests_per_minute=0) as simulator,
        x_server("-ac", "-fbdir", name) as display,
    ):
        folder = Path(name)
        config = write_config(
            folder,
            simulator,
            scanner={"keyboard": True},
            screen={"language": "en", "result_seconds": 30, "theme": "light"},
        )
        command = [sys.executable, "-m", "kiosk", "run", "--config", str(config)]
        # Newer versions of Qt take X for better where there are both: cage brings an Xwayland.
        environment = os.environ | {"QT_QPA_PLATFORM": "wayland"}
        with cage(folder, command, display, environment) as process:
            log = folder / "data" / "kiosk.log"
            framebuffer = folder / "Xvfb_screen0"

            def synced() -> bool:
                assert process.poll() is None, (folder / "cage.log").read_text()
                return log.exists() and "directory synced" in log.read_text()

            qtbot.waitUntil(synced)
            qtbot.waitUntil(lambda: _colours(picture(framebuffer)) > 20)
            ready = picture(framebuffer)
            keyboard = Keyboard(display)
            keyboard.scan(card)
            qtbot.waitUntil(lambda: [checkin.customer for checkin in simulator.checkins] != [])
            qtbot.waitUntil(lambda: _is_green(picture(framebuffer)))
            keyboard.close()
    assert (ready.width(), ready.height()) == (1024, 768)


def _colours(image: QImage) -> int:
    """Return how many colours are in it, of some of its pixels."""
    every = range(0, image.height(), 7)
    return len({image.pixel(x, y) for y in every for x in range(0, image.width(), 7)})


def _is_green(image: QImage) -> bool:
    colour = QColor(image.pixel(4, 4))
    return colour.green() > colour.red() and colour.green() > colour.blue()
