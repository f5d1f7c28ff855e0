"""The decode thread: frames in by a queue; scans, preview pictures and advice out by Qt signals.

`FrameQueue` hands frames to the thread, `ReadingDebouncer` makes single scans of the readings of
successive frames, `Reader` is the object that others use.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from PIL import Image
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.core.checkin.debounce import ScanDebouncer
from kiosk.core.errors import CameraError
from kiosk.core.identification.codes import Code, ScanHint, Symbology
from kiosk.scan.capture.frames import FrameCopy
from kiosk.scan.coaching import Advice, ScanCoach
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Reading
from kiosk.scan.decode.switched_off import SwitchedOffKinds, SwitchedOffWatch
from kiosk.scan.decode.validation import ReadingValidator
from kiosk.scan.pace import Pace
from kiosk.scan.scene import SceneModel

log = logging.getLogger(__name__)

T = TypeVar("T")

SETTLE_SECONDS = 1.0
"""How long the most prominent code must be gone before one that was beside it counts."""

UNSURE_SECONDS = 5.0
"""For how long every frame is searched after a reading that is not sure."""

MISSED_SECONDS = 30.0
"""For how long every frame is searched, at most, for the code of a showing that is under way."""

PREVIEW_WIDTH = 640
"""The preview is never wider than this, in pixels (and never more than half the frame)."""

PREVIEW_INTERVAL = 1 / 25
"""The shortest time between two preview pictures, in seconds."""

QUIET_PREVIEW_INTERVAL = 1 / 5
"""The same while nobody is near."""

SEARCH_INTERVAL = 1.0
"""The longest time for which frames go by without a search, in seconds, whatever is to be seen.

What the measure of activity cannot see is found by then (`kiosk/scan/scene.py` says what that is).
"""

NEAR = 0.015
"""The share of a frame that changes at once when somebody is near, and not far behind."""

STANDING_SECONDS = 10.0
"""For how long every frame is searched for somebody who does not move at all any more.

The same as it takes the scene to make background of them. Lamps that flicker may look like
somebody, but do not move either.
"""

NEAR_SECONDS = 2.0
"""For how long somebody who was near counts as still there."""

PRESENCE_INTERVAL = 0.3
"""The shortest time between two signals that somebody is there, in seconds."""

_QUEUE_FRAMES = 3
"""How many frames may wait: a tenth of a second at 30 a second, after which they are too old.

While one waits only the quick step is tried, so a thread that was held up soon catches up.
"""


class ReadingDebouncer:
    """Turns the readings of successive pictures into single scans.

    Of several codes in one picture only the most prominent counts. The others wait until it has
    been gone for `SETTLE_SECONDS`: a card with two codes on it is not two visits when one of them
    leaves the picture first, and the next person in the queue is not kept waiting for long. What
    may be a false reading does not count at all (`ReadingValidator`).
    """

    def __init__(self, rescan_seconds: float) -> None:
        self._rescan_seconds = rescan_seconds
        self._validator = ReadingValidator()
        self._scans = ScanDebouncer(rescan_seconds)
        self._begun: dict[str, float] = {}
        self._beside: dict[str, float] = {}
        self._in_view: list[Reading] = []
        self._unsure_at = float("-inf")

    def begins(self, readings: Sequence[Reading], at: float) -> Reading | None:
        """Return the reading that begins a showing, if one does.

        `readings` are those of one picture, the most prominent first; `at` is when that picture
        arrived, in monotonic seconds.
        """
        self._in_view = sure = self._validator.validate(readings, at)
        if any(self._may_become_sure(one) for one in readings if one not in sure):
            self._unsure_at = at
        _forget(self._begun, at - self._rescan_seconds)
        for one in readings:
            # It was sure when its showing began, and is in view, however badly it is read now.
            if one.code.text in self._begun:
                self._note(one, at)
        return self._follow(sure, at)

    def goes_on(self, at: float) -> Reading | None:
        """Return the reading that begins a showing, if one does, in a picture nobody searched.

        Nothing in it, which arrived at `at`, is otherwise than in the last one that was searched:
        all the codes of that one are in view, and those that were beside them a moment ago.
        """
        first = self._in_view[0].code.text if self._in_view else ""
        self._beside = {text: was if text == first else at for text, was in self._beside.items()}
        return self._follow(self._in_view, at)

    def needs_search(self, at: float) -> bool:
        """Return whether a picture of `at` must be searched even if it is like the last one.

        So it is while a showing is under way and its code was not found again: one that is
        read in a few frames only would be a second scan, had it not every chance to be seen. And
        while what was read is not sure, which takes more readings, or contradicting ones.
        """
        if at - self._unsure_at < UNSURE_SECONDS:
            return True
        found = {reading.code.text for reading in self._in_view}
        patience = min(self._rescan_seconds, MISSED_SECONDS)
        return any(at - seen < patience for text, seen in self._begun.items() if text not in found)

    def _may_become_sure(self, reading: Reading) -> bool:
        return not reading.cut_off and reading.code.text not in self._begun

    def _follow(self, readings: list[Reading], at: float) -> Reading | None:
        _forget(self._begun, at - self._rescan_seconds)
        _forget(self._beside, at - SETTLE_SECONDS)
        if not readings:
            return None
        first, *others = readings
        for reading in readings:
            # A showing goes on while its code is in view, whichever code is the prominent one.
            if reading.code.text in self._begun:
                self._note(reading, at)
        for other in others:
            if other.code.text != first.code.text:
                self._beside[other.code.text] = at
        if first.code.text in self._beside:
            return None
        return first if self._note(first, at) else None

    def _note(self, reading: Reading, at: float) -> bool:
        self._begun[reading.code.text] = at
        return self._scans.is_new(reading.code, at)


def _forget(seen: dict[str, float], until: float) -> None:
    for text in [text for text, at in seen.items() if at <= until]:
        del seen[text]


class FrameQueue(Generic[T]):
    """Holds a few items in their order. Safe to use from any thread.

    A moment's delay of the one who takes loses nothing. When there is no place left it is more than
    a moment, and what waits is thrown away for the newest: a queue that is always full would
    make everything late for good. (`queue.Queue` can only refuse the newest, and cannot be closed
    before Python 3.13.)
    """

    def __init__(self, places: int = 1) -> None:
        """Make an empty one; with one place the newest item replaces one that was not taken."""
        self._changed = threading.Condition()
        self._items: deque[T] = deque()
        self._places = places
        self._closed = False
        self._dropped = 0
        self._untaken_since: float | None = None

    @property
    def untaken_s(self) -> float:
        """For how many seconds items have been put in and none was taken; 0: none waits."""
        with self._changed:
            since = self._untaken_since
            return 0.0 if since is None or self._closed else time.monotonic() - since

    @property
    def dropped(self) -> int:
        """How many items were thrown away or closed away before anybody took them."""
        with self._changed:
            return self._dropped

    @property
    def waiting(self) -> bool:
        """Whether there is an item that nobody has taken yet."""
        with self._changed:
            return bool(self._items)

    @property
    def closed(self) -> bool:
        """Whether `close` was called: nothing will come out any more."""
        with self._changed:
            return self._closed

    def put(self, item: T) -> None:
        """Leave `item` to be taken; after `close` it is dropped."""
        with self._changed:
            if self._closed:
                self._dropped += 1
                return
            if len(self._items) == self._places:
                self._drop_all()
            self._items.append(item)
            if self._untaken_since is None:
                self._untaken_since = time.monotonic()
            self._changed.notify()

    def take(self, timeout: float | None = None) -> T | None:
        """Wait for an item and remove the oldest.

        None after `timeout` seconds (None: wait without end), and at once when closed.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._items or self._closed, timeout)
            if not self._items:
                return None
            taken = self._items.popleft()
            self._untaken_since = time.monotonic() if self._items else None
            return taken

    def close(self) -> None:
        """Let nothing in or out any more, and wake who waits in `take`."""
        with self._changed:
            self._drop_all()
            self._closed = True
            self._changed.notify_all()

    def _drop_all(self) -> None:
        self._dropped += len(self._items)
        self._items.clear()


@dataclass(frozen=True, slots=True)
class _QueuedFrame:
    frame: FrameCopy
    at: float


class _Worker:
    """What runs on the thread. A plain object, so that no QObject hangs on a reference cycle."""

    def __init__(
        self,
        decoder: Decoder,
        rescan_seconds: float,
        queue: FrameQueue[_QueuedFrame],
        found: Callable[[Reading, float], None],
        picture: Callable[[QImage], None],
        advise: Callable[[Advice], None],
        present: Callable[[], None],
        switched_off: Callable[[Symbology], None],
    ) -> None:
        self.preview_shown = threading.Event()
        self.preview_shown.set()
        self._scenes = scenes = SceneModel()
        self._cascade = decoder.live(scenes=scenes)
        self._debouncer = ReadingDebouncer(rescan_seconds)
        self._queue = queue
        self._found = found
        self._picture = picture
        self._advise = advise
        self._present = present
        self._switched_off = switched_off
        self._coach = ScanCoach(scenes)
        self._watch = SwitchedOffWatch(SwitchedOffKinds(decoder.symbologies))
        self._advice = Advice()
        self._read = False
        self._still = self._skipped = False
        self._searched_at = self._active_at = self._near_at = float("-inf")
        self._preview_at = self._presence_due = float("-inf")
        self._last_error = ""

    def run(self) -> None:
        while not self._queue.closed:
            queued = self._queue.take()
            if queued is None:
                continue
            try:
                self._process(queued)
            except CameraError as error:
                self._report(error, bug=False)
            except Exception as error:
                # A bug that one picture brings out must not blind the kiosk for the next one.
                self._report(error, bug=True)
            else:
                self._last_error = ""

    def _process(self, queued: _QueuedFrame) -> None:
        luminance, at = queued.frame.luminance(), queued.at
        # The code first: what the member waits for is the greeting, not the preview.
        if self._must_search(at):
            self._search(luminance, at)
            self._note_activity(luminance, at)
        else:
            self._note_activity(luminance, at)
            if self._still:
                self._pass_over(luminance, at)
            else:
                self._search(luminance, at)
        self._show_preview(luminance, at)
        advice = self._coach.look(luminance, at, read=self._read)
        if self._kind_held_up(luminance, at) is not None:
            advice = replace(advice, hint=ScanHint.SWITCHED_OFF)
        if advice != self._advice:
            self._advice = advice
            self._advise(advice)
        if self._somebody and at >= self._presence_due:
            self._presence_due = at + PRESENCE_INTERVAL
            self._present()

    @property
    def _somebody(self) -> bool:
        scene = self._coach.scene
        return scene is not None and scene.somebody

    def _somebody_stands(self, at: float) -> bool:
        return self._somebody and 0 <= at - self._active_at < STANDING_SECONDS

    def _must_search(self, at: float) -> bool:
        """Return whether a frame is searched whatever is to be seen in it."""
        return (
            not self._still
            or self._somebody_stands(at)
            or not 0 <= at - self._searched_at < SEARCH_INTERVAL
            or self._debouncer.needs_search(at)
        )

    def _search(self, luminance: Luminance, at: float) -> None:
        readings = self._cascade.decode(luminance, hurry=self._next_frame_waits)
        self._searched_at, self._read = at, bool(readings)
        self._tell(self._debouncer.begins(readings, at), at)

    def _pass_over(self, luminance: Luminance, at: float) -> None:
        """Take a frame that is like the last one, with all the codes of that one in it."""
        self._cascade.pass_over(luminance)
        self._tell(self._debouncer.goes_on(at), at)

    def _tell(self, begun: Reading | None, at: float) -> None:
        if begun is not None:
            log.debug("read by the step %s (%s)", begun.step, begun.code.engine)
            self._found(begun, at)

    def _note_activity(self, luminance: Luminance, at: float) -> None:
        if self._somebody_stands(at):
            self._near_at = at
            self._skipped = not self._skipped
            if self._skipped and not self._still:
                # They are searched in any case; every second frame tells whether they move.
                return
        activity = self._scenes.activity(luminance)
        self._still = activity.still
        if not activity.still:
            self._active_at = at
        if activity.share >= NEAR:
            self._near_at = at

    def _show_preview(self, luminance: Luminance, at: float) -> None:
        near = 0 <= at - self._near_at < NEAR_SECONDS
        interval = PREVIEW_INTERVAL if near else QUIET_PREVIEW_INTERVAL
        if at < self._preview_at + interval or not self.preview_shown.is_set():
            return
        # Counting from when it was due, not from now, keeps 25 a second out of 30 frames.
        self._preview_at = max(self._preview_at + interval, at - interval)
        self.preview_shown.clear()
        self._picture(preview_image(luminance, self._scenes.half(luminance)))

    def _kind_held_up(self, picture: Luminance, at: float) -> Symbology | None:
        """Return the switched-off kind of code that is held up; tell it when that begins."""
        before = self._watch.held_up
        now = self._watch.look(
            picture, at, read=self._read, somebody=self._somebody, hurry=self._next_frame_waits
        )
        if now is not None and now is not before:
            self._switched_off(now)
        return now

    def _next_frame_waits(self) -> bool:
        return self._queue.waiting

    def _report(self, error: Exception, *, bug: bool) -> None:
        """Log a frame that was given up; the same thing frame after frame only once."""
        if (described := repr(error)) == self._last_error:
            return
        self._last_error = described
        if bug:
            log.error("a frame was given up", exc_info=error)
        else:
            log.warning("a frame was given up: %s", error)


class Reader(QObject):
    """Reads codes from frames on a thread of its own.

    Signals, all delivered on the thread the reader was made on:

    - `code_seen(Code, float)`: a showing of a code began; the float is the `time.monotonic()` at
      which the frame that shows it arrived.
    - `read(Reading)`: the same with its place and the step that read it, right before `code_seen`.
    - `preview(QImage)`: a small grey picture (not mirrored), at most 25 a second, 5 while nobody is
      near, and never a second one before the first was handled.
    - `advice(Advice)`: what to show so that the next frames can be read, each time it changes.
    - `switched_off(Symbology)`: a code of this kind, which is not looked for, begins to be held up.
    - `presence()`: there is somebody, or something new, in view; again and again while there is.
    - `overloaded()`: even few frames are too many for this computer, and smaller ones would help;
      each time that becomes so.
    """

    code_seen = Signal(object, float)
    read = Signal(object)
    preview = Signal(QImage)
    advice = Signal(object)
    presence = Signal()
    switched_off = Signal(object)
    overloaded = Signal()

    _found = Signal(object, float)
    _picture = Signal(QImage)
    _advised = Signal(object)
    _present = Signal()
    _off = Signal(object)

    def __init__(
        self, decoder: Decoder, *, rescan_seconds: float = 5.0, parent: QObject | None = None
    ) -> None:
        """Prepare; nothing runs before `start`. `rescan_seconds` is as for `ScanDebouncer`."""
        super().__init__(parent)
        self._decoder = decoder
        self._rescan_seconds = rescan_seconds
        self._queue: FrameQueue[_QueuedFrame] = FrameQueue(_QUEUE_FRAMES)
        self._pace = Pace()
        self._overloaded = False
        self._worker: _Worker | None = None
        self._thread: threading.Thread | None = None
        # Queued on purpose: the worker's signals are handled here, on the reader's own thread, and
        # only then sent on, so that whoever listens is never called on the worker's.
        self._found.connect(self._on_found, Qt.ConnectionType.QueuedConnection)
        self._picture.connect(self._on_picture, Qt.ConnectionType.QueuedConnection)
        self._advised.connect(self._on_advised, Qt.ConnectionType.QueuedConnection)
        self._present.connect(self._on_present, Qt.ConnectionType.QueuedConnection)
        self._off.connect(self._on_switched_off, Qt.ConnectionType.QueuedConnection)

    @property
    def dropped(self) -> int:
        """How many frames were thrown away for newer ones before they could be looked at."""
        return self._queue.dropped

    @property
    def silent_s(self) -> float:
        """For how many seconds frames have come and the thread has taken none of them."""
        return self._queue.untaken_s

    def start(self) -> None:
        """Start the thread; nothing happens when it is running already."""
        if self._thread is not None:
            return
        self._queue = FrameQueue(_QUEUE_FRAMES)
        self._pace, self._overloaded = Pace(), False
        self._worker = _Worker(
            self._decoder,
            self._rescan_seconds,
            self._queue,
            self._found.emit,
            self._picture.emit,
            self._advised.emit,
            self._present.emit,
            self._off.emit,
        )
        self._thread = threading.Thread(target=self._worker.run, name="decode", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread and wait for it; the frame being looked at is finished first."""
        if self._thread is None:
            return
        self._queue.close()
        self._thread.join()
        self._thread = None
        self._worker = None

    def offer(self, frame: FrameCopy, at: float | None = None) -> None:
        """Leave a frame for the thread; frames that have waited for too long are dropped for it.

        On a computer that cannot keep up, some are passed over (`Pace`). `at` is when the frame
        arrived, in `time.monotonic()` seconds (None: now). Never waits; from one thread at a time.
        """
        at = time.monotonic() if at is None else at
        if self._pace.wants(at, self._queue.dropped):
            self._queue.put(_QueuedFrame(frame, at))
        was, self._overloaded = self._overloaded, self._pace.overloaded
        if self._overloaded and not was:
            self.overloaded.emit()

    @Slot(object, float)
    def _on_found(self, reading: Reading, at: float) -> None:
        if self._thread is None:
            return
        self.read.emit(reading)
        code: Code = reading.code
        self.code_seen.emit(code, at)

    @Slot(object)
    def _on_advised(self, advice: Advice) -> None:
        if self._thread is not None:
            self.advice.emit(advice)

    @Slot()
    def _on_present(self) -> None:
        if self._thread is not None:
            self.presence.emit()

    @Slot(object)
    def _on_switched_off(self, kind: Symbology) -> None:
        if self._thread is not None:
            self.switched_off.emit(kind)

    @Slot(QImage)
    def _on_picture(self, image: QImage) -> None:
        worker = self._worker
        if worker is None:
            return
        try:
            self.preview.emit(image)
        finally:
            worker.preview_shown.set()


def preview_image(luminance: Luminance, half: Image.Image | None = None) -> QImage:
    """Return a grey picture of half the size, or less, that owns its pixels.

    `half` is the same picture at half its size, where it is known.
    """
    factor = max(2, -(-luminance.width // PREVIEW_WIDTH))
    small = half if half is not None and factor == 2 else luminance.image().reduce(factor)
    shared = QImage(
        small.tobytes(), small.width, small.height, small.width, QImage.Format.Format_Grayscale8
    )
    return shared.copy()
