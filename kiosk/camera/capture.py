"""A camera that is looked after: it counts as working only while frames arrive."""

import logging
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QMediaDevices, QVideoFrame

from kiosk.camera.files import check_film, load_picture
from kiosk.camera.frame import FrameCopy, copy_frame
from kiosk.camera.sources import FilmSource, PictureSource, VideoSource, camera_source
from kiosk.core.errors import CameraError

log = logging.getLogger(__name__)

MakeSource = Callable[[], VideoSource | None]
Deliver = Callable[[FrameCopy, float], None]

PATIENCE_SECONDS = 3.0
"""A camera that has sent no valid frame for this long is taken for lost."""

BACKOFF_SECONDS = (1.0, 30.0)
"""The first wait before a camera is opened anew, and the longest; each wait doubles."""


class CameraState(Enum):
    """What a person should know about the camera."""

    STARTING = "starting"
    LIVE = "live"
    LOST = "lost"
    NONE = "none"


class SupervisedCamera(QObject):
    """Owns a source, passes its frames on, and opens it anew when it goes silent.

    Qt says nothing when a camera is unplugged, freezes or fails, and stays "active" when it could
    not be opened at all; so health is a valid frame within `PATIENCE_SECONDS`, and nothing else.
    """

    state_changed = Signal(object)

    def __init__(
        self,
        make_source: MakeSource | None,
        deliver: Deliver,
        *,
        patience: float = PATIENCE_SECONDS,
        backoff: tuple[float, float] = BACKOFF_SECONDS,
        parent: QObject | None = None,
    ) -> None:
        """Prepare; nothing is opened before `start`.

        `make_source` returns a new source, or None while there is no camera at all; it may raise
        `CameraError`, which is a camera lost. None in its place means that none is wanted.
        `deliver` gets a copy of each valid frame and
        the `time.monotonic()` of its arrival, on this object's thread. Times are in seconds.
        """
        super().__init__(parent)
        self._make_source = make_source
        self._deliver = deliver
        self._first_wait, self._longest_wait = backoff
        self._wait = self._first_wait
        self._state = CameraState.NONE
        self._trouble = ""
        self._source: VideoSource | None = None
        self._running = False
        self._watchdog = QTimer(self, singleShot=True, interval=round(patience * 1000))
        self._watchdog.timeout.connect(self._on_silence)
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._open)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._on_devices_changed)

    @property
    def state(self) -> CameraState:
        """The state that was announced last."""
        return self._state

    @property
    def trouble(self) -> str:
        """What is wrong and what to do, in a sentence; "" while nothing is."""
        return self._trouble

    def start(self) -> None:
        """Open the source, and from now on keep it open."""
        if not self._running and self._make_source is not None:
            self._running = True
            self._wait = self._first_wait
            self._open()

    def stop(self) -> None:
        """Close the source and let go of the device."""
        self._running = False
        self._watchdog.stop()
        self._retry.stop()
        self._close()

    @Slot(QVideoFrame)
    def frame(self, frame: QVideoFrame) -> None:
        """Take one frame from the sink; an invalid one counts for nothing."""
        if self._source is None:
            return  # was on its way when the source was closed
        copy = copy_frame(frame)
        if copy is None:
            return
        self._watchdog.start()
        self._wait = self._first_wait
        self._announce(CameraState.LIVE, "")
        self._deliver(copy, time.monotonic())

    @Slot()
    def _open(self) -> None:
        self._close()
        if self._make_source is None:
            return
        try:
            self._source = self._make_source()
        except CameraError as error:
            self._announce(CameraState.LOST, str(error))
            self._try_again()
            return
        if self._source is None:
            lost = self._state is CameraState.LOST
            self._announce(
                CameraState.LOST if lost else CameraState.NONE,
                "There is no camera. Plug one in, or use a hand scanner.",
            )
            self._try_again()
            return
        if self._state is not CameraState.LOST:
            # A lost camera stays lost until a frame proves otherwise, so that nothing flickers.
            self._announce(CameraState.STARTING, "")
        self._source.sink.videoFrameChanged.connect(self.frame)
        self._watchdog.start()
        self._source.start()

    def _close(self) -> None:
        self._watchdog.stop()
        source, self._source = self._source, None
        if source is not None:
            source.sink.videoFrameChanged.disconnect(self.frame)
            source.stop()

    @Slot()
    def _on_silence(self) -> None:
        said = self._source.trouble if self._source is not None else ""
        self._announce(
            CameraState.LOST,
            said or "The camera sends no picture. Check its plug; it is tried again by itself.",
        )
        self._close()
        self._try_again()

    @Slot()
    def _on_devices_changed(self) -> None:
        if not self._running:
            return
        if self._source is not None and not self._source.present:
            self._on_silence()
        if self._state is not CameraState.LIVE:
            self._retry.stop()
            self._wait = self._first_wait
            self._open()

    def _try_again(self) -> None:
        self._retry.start(round(self._wait * 1000))
        self._wait = min(self._wait * 2, self._longest_wait)

    def _announce(self, state: CameraState, trouble: str) -> None:
        self._trouble = trouble
        if state is not self._state:
            self._state = state
            log.info("camera %s %s", state.value, trouble)
            self.state_changed.emit(state)


def open_camera(
    device: str,
    deliver: Deliver,
    *,
    feed: VideoSource | None = None,
    patience: float = PATIENCE_SECONDS,
    parent: QObject | None = None,
) -> SupervisedCamera:
    """Return the camera that `camera.device` names, not yet started.

    `device` is "auto", "none", a camera's name or id, or "file:PATH". `feed` is used in its place
    where given. Raises `CameraError` at once when the file cannot be used.
    """
    make = source_maker(device) if feed is None else lambda: feed
    return SupervisedCamera(make, deliver, patience=patience, parent=parent)


def source_maker(device: str) -> MakeSource | None:
    """Return what makes the source for `camera.device`, None for "none".

    Raises `CameraError` when a file is named that is missing, empty, damaged or neither of the two.
    """
    if device == "none":
        return None
    if device.startswith("file:"):
        path = Path(device.removeprefix("file:")).expanduser()
        picture = load_picture(path)
        if picture is not None:
            return lambda: PictureSource(picture)
        check_film(path)
        return lambda: FilmSource(path)
    return lambda: camera_source(device)
