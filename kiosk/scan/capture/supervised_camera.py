"""A supervised camera: it counts as working only while frames arrive; a frozen one is reopened.

In: a `SourceSelector`, which makes sources. Out: copies of their sound frames to `deliver`, and the
signal `state_changed`. All on the GUI thread, where Qt's cameras live.
"""

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QMediaDevices, QVideoFrame

from kiosk.core.backoff import Backoff
from kiosk.core.messages import join, msg
from kiosk.scan.capture.diagnosis import CameraFault, CameraUnusable
from kiosk.scan.capture.frames import FrameCopy, copy_frame, is_sound
from kiosk.scan.capture.source_selection import (
    FixedSource,
    SourceFailure,
    SourceSelector,
    selector_for,
)
from kiosk.scan.capture.sources import VideoSource

log = logging.getLogger(__name__)

Deliver = Callable[[FrameCopy, float], None]

FRAME_TIMEOUT_SECONDS: Final = 3.0
"""A camera that has sent no sound frame for this long is taken for lost."""

BACKOFF: Final = Backoff(base_s=0.25, cap_s=2.0)
"""The waits before a camera is opened anew. Whether it may be opened at all is asked first, which
costs little, so that the longest can be short."""

_REVIEW_PATIENCES: Final = 3
"""After so many times its patience, a camera that works is compared with the preferred one."""

_SLOW_FPS: Final = 8.0

SHARE_OF_TIME: Final = 0.05
"""How much of the time may go into opening cameras. One that hangs in the kernel (up to five
seconds for each command, with USB cameras) holds up the screen while Qt waits for it."""

_FRAMES_COUNTED: Final = 30
_FEWEST_COUNTED: Final = 5


class Retries:
    """The waits between tries: those of `backoff`, without jitter.

    They are longer where a try itself takes long, so that `SHARE_OF_TIME` is kept.
    """

    def __init__(self, backoff: Backoff) -> None:
        self._backoff = backoff
        self._failures = 0
        self._spent = 0.0
        self._since: float | None = None

    def reset(self) -> None:
        """Begin with the first wait again."""
        self._failures = 0
        self._spent = 0.0

    @contextmanager
    def spending(self) -> Iterator[None]:
        """Count the time in this context, as spent since the last wait."""
        self._since = time.monotonic()
        try:
            yield
        finally:
            self._spent += time.monotonic() - self._since
            self._since = None

    def next_wait(self) -> float:
        """Return how long to wait now, in seconds."""
        spent = self._spent + (0 if self._since is None else time.monotonic() - self._since)
        wait = max(self._backoff.plain(self._failures), spent / SHARE_OF_TIME)
        self._failures += 1
        self._spent = 0.0
        return wait


class FrameRate:
    """When the last frames arrived. True once there was one."""

    def __init__(self) -> None:
        self._at: deque[float] = deque(maxlen=_FRAMES_COUNTED)

    def __bool__(self) -> bool:
        return bool(self._at)

    def note(self, at: float) -> None:
        """Note one frame, by `time.monotonic()`."""
        self._at.append(at)

    def clear(self) -> None:
        """Forget all."""
        self._at.clear()

    @property
    def rate(self) -> float:
        """How many came in a second lately; 0 while too few have come to tell."""
        if len(self._at) < _FEWEST_COUNTED:
            return 0.0
        return (len(self._at) - 1) / max(self._at[-1] - self._at[0], 1e-3)


class CameraState(Enum):
    """What a person should know about the camera."""

    STARTING = "starting"
    LIVE = "live"
    LOST = "lost"
    NONE = "none"


class SupervisedCamera(QObject):
    """Owns a source, passes its frames on, and opens another when it goes silent.

    Qt says nothing when a camera is unplugged, freezes or fails, and stays "active" when it could
    not be opened at all; so health is a sound frame within `FRAME_TIMEOUT_SECONDS`, and nothing
    else. Only the list of cameras counts: one that leaves it is lost at once, and one that joins it
    is tried at once.
    """

    state_changed = Signal(object)

    def __init__(
        self,
        selector: SourceSelector | None,
        deliver: Deliver,
        *,
        patience: float = FRAME_TIMEOUT_SECONDS,
        backoff: Backoff = BACKOFF,
        adjust: bool = True,
        parent: QObject | None = None,
    ) -> None:
        """Prepare; nothing is opened before `start`. Without a `selector` no camera is wanted.

        `deliver` gets a copy of each sound frame and the `time.monotonic()` of its arrival, on this
        object's thread. Times are in seconds. `adjust` is for what `use` changes to.
        """
        super().__init__(parent)
        self._selector = selector
        self._deliver = deliver
        self._patience = patience
        self._adjust = adjust
        self._retries = Retries(backoff)
        self._state = CameraState.NONE
        self._fault: CameraFault | None = None
        self._source: VideoSource | None = None
        self._arrivals = FrameRate()
        self._damaged = False
        self._tries_in_vain = 0
        self._worked = False
        self._running = False
        self._due = float("-inf")  # when a frame, or the next try, is to come at the latest
        self._watchdog = QTimer(self, singleShot=True)
        self._watchdog.timeout.connect(self._on_silence)
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._open)
        self._review = QTimer(self, interval=round(patience * 1000) * _REVIEW_PATIENCES)
        self._review.timeout.connect(self._on_review)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._on_devices_changed)

    @property
    def state(self) -> CameraState:
        """The state that was announced last."""
        return self._state

    @property
    def trouble(self) -> str:
        """What is wrong and what to do, in a sentence for staff; "" while nothing is.

        A camera that is live may have trouble too: it sends few pictures, or had to be opened in
        another format than the best.
        """
        if self._state is not CameraState.LIVE or self._source is None:
            return self._fault.sentence if self._fault else ""
        if 0 < self.rate < _SLOW_FPS:
            return join(
                msg("The camera sends only {rate} pictures a second.", rate=round(self.rate)),
                msg("Make the place brighter, or plug it into another USB port."),
            )
        return self._source.note

    @property
    def fault(self) -> CameraFault | None:
        """Why there is no picture, as it was announced last; None while nothing is wrong."""
        return self._fault

    @property
    def rate(self) -> float:
        """How many sound frames a second arrived lately; 0 while too few have."""
        return self._arrivals.rate

    @property
    def overdue_s(self) -> float:
        """For how many seconds neither a frame nor the next try has come that was to; 0: none is.

        A camera that is unplugged, or silent, is tried again and again and is not overdue. May be
        read from any thread.
        """
        return max(0.0, time.monotonic() - self._due) if self._running and self._selector else 0.0

    @property
    def description(self) -> str:
        """The camera that is open, with its format; "" while none is."""
        return self._source.description if self._source is not None else ""

    def start(self) -> None:
        """Open a source, and from now on keep one open."""
        if self._running:
            return
        self._running = True
        self._due = time.monotonic()
        self._retries.reset()
        self._tries_in_vain = 0
        self._review.start()
        self._open()

    def stop(self) -> None:
        """Close the source and let go of the device."""
        self._running = False
        self._review.stop()
        self._retry.stop()
        self._close()

    def use(self, device: str) -> None:
        """Change to another camera: `device` as in `camera.device`.

        Raises `CameraError` when a file is named that cannot be used; all stays as it was then.
        """
        selector = selector_for(device, adjust=self._adjust)
        was_running = self._running
        self.stop()
        self._selector = selector
        self._worked = False
        self._announce(CameraState.NONE)
        if was_running:
            self.start()

    @Slot()
    def prefer_smaller(self) -> None:
        """Open the camera anew in a smaller format, where it has one; so from now on.

        For a computer that cannot search as many pixels as often as is needed.
        """
        source, selector = self._source, self._selector
        if source is not None and selector is not None and selector.prefer_smaller(source):
            log.info("this computer cannot keep up: smaller pictures than %s", source.description)
            self._open()

    @Slot(QVideoFrame)
    def frame(self, frame: QVideoFrame) -> None:
        """Take one frame from the sink; one that is not valid or not whole counts for nothing."""
        if self._source is None or self._selector is None:
            return  # was on its way when the source was closed
        copy = copy_frame(frame)
        if copy is None:
            return
        if not is_sound(copy):
            self._damaged = True
            return
        now = time.monotonic()
        if not self._arrivals:
            self._selector.worked(self._source)
            self._retries.reset()
            self._tries_in_vain = 0
            self._worked = True
        self._damaged = False
        self._arrivals.note(now)
        self._watchdog.start(round(self._patience * 1000))
        self._due = now + self._patience
        self._announce(CameraState.LIVE)
        self._deliver(copy, now)

    @Slot()
    def _open(self) -> None:
        self._retry.stop()
        with self._retries.spending():
            self._open_next()
        if self._source is not None and self._source.fault:
            self._on_silence()

    def _open_next(self) -> None:
        self._close()
        if self._selector is None:
            return
        try:
            source = self._selector.next()
        except CameraUnusable as error:
            self._announce(CameraState.LOST, error.fault)
            self._try_again()
            return
        if source is None:
            lost = self._state is CameraState.LOST
            self._announce(
                CameraState.LOST if lost else CameraState.NONE,
                CameraFault(msg("There is no camera."), msg("Plug one in, or use a hand scanner.")),
            )
            self._try_again()
            return
        self._source = source
        if self._state is not CameraState.LOST:
            # A lost camera stays lost until a frame proves otherwise, so that nothing flickers.
            self._announce(CameraState.STARTING)
        source.sink.videoFrameChanged.connect(self.frame)
        # Some take longer to wake up: one that was never seen to work is given more time later on.
        patience = self._patience * (2 if self._tries_in_vain and not self._worked else 1)
        self._watchdog.start(round(patience * 1000))
        source.start()
        self._due = time.monotonic() + patience

    def _close(self) -> None:
        self._watchdog.stop()
        self._arrivals.clear()
        self._damaged = False
        source, self._source = self._source, None
        if source is not None:
            source.sink.videoFrameChanged.disconnect(self.frame)
            source.stop()

    @Slot()
    def _on_silence(self) -> None:
        if self._damaged:
            self._lose(SourceFailure.DAMAGED)
        else:
            self._lose(SourceFailure.STOPPED if self._arrivals else SourceFailure.SILENT)
        self._tries_in_vain += 1
        self._try_again()

    @Slot()
    def _on_devices_changed(self) -> None:
        if not self._running or self._selector is None:
            return
        if self._source is not None:
            if self._selector.is_gone(self._source):
                self._lose(SourceFailure.UNPLUGGED)
            elif self._state is not CameraState.LOST and not self._selector.has_better(
                self._source
            ):
                return
        self._retries.reset()
        self._open()

    @Slot()
    def _on_review(self) -> None:
        live = self._state is CameraState.LIVE
        if live and self._source and self._selector and self._selector.has_better(self._source):
            self._open()

    def _lose(self, how: SourceFailure) -> None:
        source = self._source
        if source is None or self._selector is None:
            return
        with self._retries.spending():
            self._close()  # first, so that why it failed can be asked of the device
            fault = self._selector.failed(source, how)
        self._announce(CameraState.LOST, fault)

    def _try_again(self) -> None:
        wait = self._retries.next_wait()
        self._retry.start(round(wait * 1000))
        self._due = time.monotonic() + wait

    def _announce(self, state: CameraState, fault: CameraFault | None = None) -> None:
        changed = state is not self._state
        if changed or fault != self._fault:
            log.info("camera %s %s", state.value, fault.sentence if fault else "")
        self._state, self._fault = state, fault
        if changed:
            self.state_changed.emit(state)


def open_camera(
    device: str,
    deliver: Deliver,
    *,
    feed: VideoSource | None = None,
    adjust: bool = True,
    patience: float = FRAME_TIMEOUT_SECONDS,
    parent: QObject | None = None,
) -> SupervisedCamera:
    """Return the camera that `camera.device` names, not yet started.

    `device` is "auto", "none", a camera's name or id, or "file:PATH". `feed` is used in its place
    where given. With `adjust` a camera's focus and exposure are put to automatic. Raises
    `CameraError` at once when the file cannot be used.
    """
    selector = selector_for(device, adjust=adjust) if feed is None else FixedSource(lambda: feed)
    return SupervisedCamera(selector, deliver, patience=patience, adjust=adjust, parent=parent)
