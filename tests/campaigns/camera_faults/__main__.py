"""Everything that happens to a camera, by hand: `python -m tests.campaigns.camera_faults --to DIR`.

Each event is caused on a camera that is not there (`tests/helpers/fakecam`), first before Qt's
camera alone, to see what Qt says of it, and then before the whole kiosk at a made-up gym: how long
until staff are told, and, from the moment the cause is gone, how long until there are pictures
again and until the next member's code is read. The member's screen is kept as a picture for each
event. Ends with 1 when any is not recovered from.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.helpers.barcodes import showing
from tests.helpers.fakecam.cameras import FakeCamera, FakeCameras, Fault, build
from tests.helpers.fakecam.watching import Child

WATCHED_S = 3.5
"""How long bare Qt is watched after an event, and after it is over."""


@dataclass(frozen=True, slots=True)
class Event:
    """What happens: `cause`, on a camera that runs (or, `at_plug`, that is being plugged in).

    `told` is a part of what staff are told then, `undo` ends it (None: it ends by itself).
    """

    name: str
    cause: Callable[[FakeCamera], None]
    undo: Callable[[FakeCamera], None] | None
    told: str
    at_plug: bool = False


def _in_and_out(camera: FakeCamera) -> None:
    camera.unplug()
    camera.plug()


def _works(camera: FakeCamera) -> None:
    camera.fault(Fault.WORKS)


EVENTS = (
    Event("unplugged, plugged in again", FakeCamera.unplug, FakeCamera.plug, "unplugged"),
    Event("pulled and back within a millisecond", _in_and_out, None, ""),
    Event("busy", lambda c: c.plug(Fault.BUSY), _works, "Another program", at_plug=True),
    Event(
        "no permission",
        lambda c: c.plug(Fault.DENIED),
        FakeCamera.permit,
        "may not open",
        at_plug=True,
    ),
    Event(
        "stream does not start",
        lambda c: c.plug(Fault.REFUSES),
        _works,
        "does not start",
        at_plug=True,
    ),
    Event("USB port full", lambda c: c.plug(Fault.CROWDED), _works, "no room", at_plug=True),
    Event("frozen", lambda c: c.fault(Fault.FROZEN), _works, "stopped sending"),
    Event("damaged JPEG", lambda c: c.fault(Fault.TRUNCATED), None, "could not be read"),
    Event("3 pictures a second", lambda c: c.fault(Fault.SLOW), _works, "pictures a second"),
)


def what_qt_says(library: Path, folder: Path, event: Event) -> tuple[str, str]:
    """Return what Qt says of an event by itself, and whether pictures come again afterwards."""
    cameras = FakeCameras(library, folder)
    camera = cameras.add("Webcam")
    if event.at_plug:
        camera.unplug()
        event.cause(camera)
    with Child(cameras, "tests.campaigns.camera_faults.bare") as bare:
        first = bare.wait(lambda told: "said" in told, "word")
        if not event.at_plug:
            bare.wait(lambda told: not told["said"].startswith("frames 0"), "picture")
            first = {"said": ""}
            event.cause(camera)
        said = [first["said"], *_lines(bare)]
        if event.undo:
            event.undo(camera)
        after = _lines(bare)
        log = {line.split(": ")[-1].strip() for line in bare.log.splitlines() if "camera" in line}
    frames = [line for line in after if line.startswith("frames")]
    again = bool(frames) and not frames[-1].startswith("frames 0")
    words = [line for line in said if line and not line.startswith("frames")]
    active = [line.split(", ")[1] for line in said if line.startswith("frames")][-1:]
    logged = [f"log {line!r}" for line in sorted(log)]
    return "; ".join(dict.fromkeys([*words, *logged, *active])), "yes" if again else "no"


def _lines(bare: Child) -> list[str]:
    end = time.monotonic() + WATCHED_S
    lines: list[str] = []
    while time.monotonic() < end:
        lines.append(
            bare.wait(lambda told: "said" in told or time.monotonic() > end, "word")["said"]
        )
    return lines


class Kiosk:
    """A kiosk at a door with one camera, and the members who come to it."""

    def __init__(self, door: Child, camera: FakeCamera, pictures: Path) -> None:
        self._door, self._camera, self._pictures = door, camera, pictures
        self._passes: list[str] = door.wait(lambda told: "passes" in told, "passes")["passes"]
        if not any(event.get("state") == "live" for event in door.events):
            door.state("live")

    def live_through(self, event: Event) -> tuple[str, str, str]:
        """Return the seconds until staff are told, until pictures come again, until a code is read.

        The last two count from the end of the cause.
        """
        self._camera.show(None)
        if event.at_plug:
            self._camera.unplug()
            self._door.state("lost")
        code, name = self._passes.pop(), event.name.replace(" ", "-").replace(",", "")
        if event.undo is None:
            self._camera.show(showing(code))
        began = time.monotonic()
        event.cause(self._camera)
        told = self._door.trouble(event.told) if event.told else self._door.state("lost")
        if event.undo is not None:
            self.keep("member", name)
            self._camera.show(showing(code))
            over = time.monotonic()
            event.undo(self._camera)
        else:
            over = began
        slow = "a second" in event.name
        live = None if slow else self._door.state("live")
        read = self._door.code(code)
        self._camera.show(None)
        if event.undo is None:
            self.keep("member", name)
            if "damaged" in event.name:  # from now on it is another camera
                self._camera.unplug()
                self._camera.plug()
                self._door.state("live")
        return (
            f"{told['at'] - began:.2f}",
            f"{live['at'] - over:.2f}" if live else "never away",
            f"{read['at'] - over:.2f}",
        )

    def keep(self, whose: str, name: str) -> None:
        """Keep a picture of the screen."""
        self._door.say(f"{whose} {self._pictures / f'{name}-{whose}.png'} 1080 1920")
        self._door.wait(lambda told: "kept" in told, "picture of the screen")

    def change_over(self, other: FakeCamera) -> tuple[str, str, str]:
        """Unplug the camera while `other` is plugged in; return the same as `live_through`."""
        code = self._passes.pop()
        other.show(showing(code))
        other.plug()
        self._door.wait(lambda told: len(told.get("cameras", ())) == 2, "second camera")
        began = time.monotonic()
        self._camera.unplug()
        told, live, read = self._door.trouble(""), self._door.state("live"), self._door.code(code)
        first, second, third = (event["at"] - began for event in (told, live, read))
        return f"{first:.2f}", f"{second:.2f}", f"{third:.2f}"


def main() -> int:
    """Run every event; print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.camera_faults")
    parser.add_argument("--to", type=Path, default=Path("camera-faults"), help="for the pictures")
    pictures: Path = parser.parse_args().to.absolute()
    pictures.mkdir(parents=True, exist_ok=True)
    table = Table(
        *("event", "Qt by itself says", "Qt recovers", "staff told, s", "pictures again, s"),
        *("code read, s",),
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = build(folder)
        cameras = FakeCameras(library, folder / "door")
        camera = cameras.add("Webcam")
        other = cameras.add("Integrated Camera", number=2, plugged=False)
        with Child(cameras, "tests.campaigns.camera_faults.door") as door:
            kiosk = Kiosk(door, camera, pictures)
            for number, event in enumerate(EVENTS):
                said, recovers = what_qt_says(library, folder / f"bare{number}", event)
                table.add_row(event.name, said, recovers, *kiosk.live_through(event))
            table.add_row("another camera takes over", "", "", *kiosk.change_over(other))
            other.unplug()
            door.trouble("")
            camera.plug(Fault.DENIED)
            door.trouble("may not open")
            kiosk.keep("staff", "no-permission")
            camera.permit()
            door.state("live")
    Console(width=160).print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
