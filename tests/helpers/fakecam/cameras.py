"""Cameras that are not there, to be plugged in, pulled out and broken while a process runs."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image

from tests.helpers import preload

_SOURCE: Final = Path(__file__).with_name("fakecam.c")
GREY_CARD: Final = 128
"""What is to be seen while nobody holds anything up."""


class Fault(StrEnum):
    """What can be the matter with a camera that is plugged in."""

    WORKS = "works"
    BUSY = "busy"
    DENIED = "denied"
    REFUSES = "refuses"
    CROWDED = "crowded"
    FROZEN = "frozen"
    TRUNCATED = "truncated"
    SHORT = "short"
    SLOW = "slow"
    HANGS = "hangs"


@dataclass(frozen=True, slots=True)
class Mode:
    """One format of a camera: a V4L2 code of four letters, pixels, frames a second."""

    fourcc: str
    width: int
    height: int
    fps: int


HD_WEBCAM: Final = (
    Mode("YUYV", 1280, 720, 10),
    Mode("YUYV", 640, 480, 30),
    Mode("MJPG", 1920, 1080, 30),
    Mode("MJPG", 1280, 720, 30),
)
"""What a usual USB webcam offers: raw pictures of 720 rows only slowly."""

RAW_WEBCAM: Final = (Mode("YUYV", 1280, 720, 30), Mode("YUYV", 640, 480, 30))


def build(folder: Path) -> Path:
    """Compile the library into `folder` with the system's C compiler and return it."""
    return preload.build(_SOURCE, folder)


class FakeCamera:
    """One camera; `number` is the N of its /dev/videoN. Made by `FakeCameras.add`."""

    def __init__(
        self, folder: Path, number: int, card: str, modes: Sequence[Mode], controls: str
    ) -> None:
        self.id = f"/dev/video{number}"
        self._node = folder / "dev" / f"video{number}"
        self._folder = folder / f"video{number}"
        self._folder.mkdir()
        self._modes = tuple(modes)
        self._write("card", card.encode())
        self._write("controls", controls.encode())
        lines = [f"{m.fourcc} {m.width} {m.height} {m.fps} {self._frames(m)}\n" for m in modes]
        self.show(None)
        self._write("formats", "".join(lines).encode())

    def plug(self, fault: Fault = Fault.WORKS) -> None:
        """Plug it in."""
        self.fault(fault)
        os.mkfifo(self._node)

    def permit(self) -> None:
        """Let it be opened again, as `chmod` does: whoever watches the folder is told."""
        self.fault(Fault.WORKS)
        self._node.chmod(0o660)

    def unplug(self) -> None:
        """Pull it out, also while it is in use."""
        self._node.unlink()

    def fault(self, fault: Fault) -> None:
        """Let something be the matter with it from now on, or nothing."""
        self._write("fault", fault.encode())

    def show(self, picture: Image.Image | None) -> None:
        """Hold something up to it: `picture` fills its frames as far as it fits; None: nothing."""
        for mode in self._modes:
            frame = Image.new("L", (mode.width, mode.height), GREY_CARD)
            if picture is not None:
                small = picture.convert("L")
                small.thumbnail(frame.size)
                frame.paste(small, ((mode.width - small.width) // 2, 0))
            self._write(self._frames(mode).name, encoded(frame, mode.fourcc))

    def controls_set(self) -> dict[int, int]:
        """Return the V4L2 controls that were set, by id, with the value each was set to last."""
        try:
            lines = (self._folder / "set").read_text().splitlines()
        except FileNotFoundError:
            return {}
        return {int(line.split()[0]): int(line.split()[1]) for line in lines}

    def _frames(self, mode: Mode) -> Path:
        return self._folder / f"{mode.fourcc}-{mode.width}x{mode.height}"

    def _write(self, name: str, content: bytes) -> None:
        # Put in place whole: the library may read at any moment.
        new = self._folder / f".{name}"
        new.write_bytes(content)
        new.replace(self._folder / name)


class FakeCameras:
    """A folder of cameras, and the environment of a process that has them."""

    def __init__(self, library: Path, folder: Path) -> None:
        self._library, self._folder = library, folder
        (folder / "dev").mkdir(parents=True)

    def add(
        self,
        card: str,
        modes: Sequence[Mode] = HD_WEBCAM,
        *,
        number: int = 0,
        controls: str = "",
        plugged: bool = True,
    ) -> FakeCamera:
        """Return a new camera called `card`.

        `controls` has a line "ID MINIMUM MAXIMUM VALUE" for each V4L2 control it offers.
        """
        camera = FakeCamera(self._folder, number, card, modes, controls)
        if plugged:
            camera.plug()
        return camera

    def environment(self) -> dict[str, str]:
        """Return the environment in which a process sees these cameras and no others."""
        return os.environ | {
            "LD_PRELOAD": preload.preloaded(self._library),
            "FAKECAM": str(self._folder),
            "QT_QPA_PLATFORM": "offscreen",
        }


def encoded(frame: Image.Image, fourcc: str) -> bytes:
    """Return a grey picture as a camera sends it."""
    match fourcc:
        case "MJPG":
            buffer = BytesIO()
            frame.convert("RGB").save(buffer, "JPEG", quality=85)
            return buffer.getvalue()
        case "GREY":
            return frame.tobytes()
        case "NV12":
            return frame.tobytes() + bytes([128]) * (frame.width * frame.height // 2)
        case "YUYV":
            pairs = bytearray(bytes([128]) * (2 * frame.width * frame.height))
            pairs[::2] = frame.tobytes()
            return bytes(pairs)
        case _:
            raise ValueError(f"no camera here sends {fourcc}")
