"""Campaign, by hand: the real kiosk on bare X servers, as pictures to be looked at.

    python -m tests.campaigns.screens FOLDER [--size 1280x800]… [--scale 1.5]… [--window-manager …]

For each size and scale factor an X server of its own is started (Xvfb), without a window manager
unless one is named, and `kiosk run` on it, against the stand-in for TeamUp. Codes come over a FIFO,
as from a scanner on a serial line. What the whole screen shows is saved for each scene. A corner
that the window does not cover is black, and told.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image

from kiosk.demo.display import start_xvfb
from kiosk.simulator.gym import Gym, make_gym
from kiosk.simulator.server import Simulator
from tests.helpers.kiosk_process import write_config

SIZES = ("800x480", "1024x768", "1280x800", "1920x1080", "1080x1920")
SCALES = ("1", "2")
SCENES = {"welcome": "regular", "choose": "two", "desk": "expired"}
GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(["grab"])
app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""
_STARTED_S = 5.0
_SHOWN_S = 1.5
_OVER_S = 7.0


def take_pictures(
    folder: Path, size: str, scale: str, window_manager: str, simulator: Simulator, gym: Gym
) -> list[Path]:
    """Run a kiosk on a screen of `size` with the factor `scale`; return the pictures taken."""
    width, height = map(int, size.split("x"))
    taken = []
    with ExitStack() as stack:
        number = start_xvfb(stack, (width, height))
        if number is None:
            sys.exit("Xvfb is missing: run sh packaging/prepare.sh")
        work = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        line = work / "scanner"
        os.mkfifo(line)
        config = write_config(work, simulator, scanner={"serial": str(line)})
        environment = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        if window_manager:
            stack.callback(subprocess.Popen([window_manager], env=environment).terminate)
        kiosk = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "run", "--config", str(config)],
            env=environment | {"QT_SCALE_FACTOR": scale},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        stack.callback(kiosk.wait)
        stack.callback(kiosk.terminate)
        with line.open("w") as scanner:  # opens when the kiosk does
            time.sleep(_STARTED_S)
            for scene, who in {"ready": "", **SCENES}.items():
                if who:
                    scanner.write(f"{gym.character(who).card}\r")
                    scanner.flush()
                    time.sleep(_SHOWN_S)
                file = folder / f"{size}-{scale}-{window_manager or 'bare'}-{scene}.png"
                subprocess.run([sys.executable, "-c", GRAB, str(file)], env=environment, check=True)
                taken.append(file)
                if who:
                    time.sleep(_OVER_S)
    return taken


def main() -> int:
    """Take the pictures; return 0 when every kiosk covered its whole screen."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.screens")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", action="append")
    parser.add_argument("--scale", action="append")
    parser.add_argument("--window-manager", default="")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    uncovered = 0
    for size in chosen.size or SIZES:
        for scale in chosen.scale or SCALES:
            gym = make_gym(40, today=datetime.now(UTC).date())
            with Simulator(gym, report_lag_s=0.1, requests_per_minute=0) as simulator:
                for file in take_pictures(
                    chosen.folder, size, scale, chosen.window_manager, simulator, gym
                ):
                    covered = covers_the_screen(file, size)
                    uncovered += not covered
                    print(f"{file}: {'whole' if covered else 'NOT COVERED'}", flush=True)
    return int(bool(uncovered))


def covers_the_screen(file: Path, size: str) -> bool:
    """Tell whether a picture is of `size` and its corners are the kiosk's, all of one ground."""
    with Image.open(file) as picture:
        if f"{picture.width}x{picture.height}" != size:
            return False
        right, below = picture.width - 1, picture.height - 1
        corners = [(0, 0), (right, 0), (0, below), (right, below)]
        ground = {picture.convert("RGB").getpixel(corner) for corner in corners}
    return (0, 0, 0) not in ground and (255, 255, 255) not in ground


if __name__ == "__main__":
    sys.exit(main())
