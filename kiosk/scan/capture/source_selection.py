"""Which source of frames to open next, and what is learnt from one that failed.

In: the value of `camera.device`. Out: a `SourceSelector`, which makes the sources.
"""

from collections import Counter
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Protocol

from PySide6.QtMultimedia import QCameraDevice, QCameraFormat, QMediaDevices

from kiosk.core.messages import msg
from kiosk.scan.capture import diagnosis
from kiosk.scan.capture.camera_choice import (
    FEW_PIXELS,
    PIXELS,
    CameraCandidate,
    by_preference,
    camera_named,
    preference,
)
from kiosk.scan.capture.diagnosis import CameraFault, CameraUnusable
from kiosk.scan.capture.sources import (
    CameraSource,
    FilmSource,
    PictureSource,
    VideoSource,
    best_format,
    cameras,
    candidate_of,
    pixels_of,
)
from kiosk.scan.decode.picture_files import check_film, load_picture


class SourceFailure(Enum):
    """How a source failed."""

    UNPLUGGED = "unplugged"
    SILENT = "silent"
    """No picture has come since it was opened."""
    STOPPED = "stopped"
    """Pictures came, and then no more."""
    DAMAGED = "damaged"
    """Pictures come, and none of them can be read."""


class SourceSelector(Protocol):
    """Makes sources, one at a time. Every call may come many times; all on the GUI thread."""

    def next(self) -> VideoSource | None:
        """Return a new source, None while there is no camera at all.

        Raises `CameraUnusable` where there is one that cannot be used, or not the named one.
        """

    def failed(self, source: VideoSource, how: SourceFailure, /) -> CameraFault:
        """Take note that `source`, closed by now, failed; return why and what to do."""

    def worked(self, source: VideoSource, /) -> None:
        """Take note of the first good frame of `source`."""

    def is_gone(self, source: VideoSource, /) -> bool:
        """Return whether the device of `source` was unplugged."""

    def has_better(self, source: VideoSource, /) -> bool:
        """Return whether a device that is to be preferred can be had now. May be asked any time."""

    def prefer_smaller(self, source: VideoSource, /) -> bool:
        """Make smaller pictures from now on; return whether the device of `source` has them."""


class FixedSource(SourceSelector):
    """Makes sources that cannot be unplugged: files, and feeds of the program itself."""

    def __init__(self, make: Callable[[], VideoSource]) -> None:
        self._make = make

    def next(self) -> VideoSource | None:
        """Return a new source."""
        return self._make()

    def failed(self, source: VideoSource, _how: SourceFailure, /) -> CameraFault:
        """Return what the source said of it."""
        return source.fault or CameraFault(
            msg("{what} shows nothing any more.", what=source.description),
            msg("If it does not come back by itself, look into camera.device."),
        )

    def worked(self, _source: VideoSource, /) -> None:
        """Nothing is learnt from it."""

    def is_gone(self, _source: VideoSource, /) -> bool:
        """Never."""
        return False

    def has_better(self, _source: VideoSource, /) -> bool:
        """Never."""
        return False

    def prefer_smaller(self, _source: VideoSource, /) -> bool:
        """Never: files and feeds have the size that they have."""
        return False


class WebcamSelector(SourceSelector):
    """The cameras of this computer that `device` allows: "auto", or a name or id.

    With "auto" a camera that fails is put behind the others that are plugged in. One whose pictures
    arrive damaged is opened in its next best format. With `adjust` focus and exposure are put to
    automatic.
    """

    def __init__(self, device: str, *, adjust: bool) -> None:
        self._device = device
        self._adjust = adjust
        self._pixels = PIXELS
        self._failures: Counter[str] = Counter()
        self._formats_given_up: dict[str, list[QCameraFormat]] = {}
        self._damaged: dict[str, CameraFault] = {}
        self._reasons: dict[str, CameraFault] = {}
        self._seen: frozenset[str] = frozenset()
        self._passed_over: dict[CameraCandidate, CameraFault] = {}

    def next(self) -> VideoSource | None:
        """Return a source for the best camera that may be opened now."""
        devices = {candidate_of(device): device for device in QMediaDevices.videoInputs()}
        self._forget_all_but({choice.id for choice in devices})
        self._passed_over = {}
        for choice in self._candidates(tuple(devices)):
            if fault := diagnosis.access_fault(choice.id):
                self._passed_over[choice] = fault
            else:
                return self._open(choice, devices[choice])
        if self._passed_over:
            raise CameraUnusable(next(iter(self._passed_over.values())))
        # What Qt lists has been opened by it; what it does not may be there all the same.
        if reason := diagnosis.unlisted_camera_fault():
            raise CameraUnusable(reason)
        if self._device == "auto":
            return None
        others = ", ".join(choice.name for choice in devices)
        what = msg("The camera “{name}” is not plugged in.", name=self._device)
        if others:
            do = msg(
                "Plug it in, or name another one in camera.device (there is: {others}).",
                others=others,
            )
        else:
            do = msg("Plug it in, or name another one in camera.device.")
        raise CameraUnusable(CameraFault(what, do))

    def failed(self, source: VideoSource, how: SourceFailure, /) -> CameraFault:
        """Put this camera behind the others, or its format behind its others; return why."""
        if not isinstance(source, CameraSource):
            raise TypeError(f"{source!r} is none of these cameras")
        camera = source.choice.id
        self._failures[camera] += 1
        match how:
            case SourceFailure.UNPLUGGED:
                return diagnosis.UNPLUGGED
            case SourceFailure.DAMAGED:
                if source.format is not None:
                    self._formats_given_up.setdefault(camera, []).append(source.format)
                self._damaged[camera] = diagnosis.DAMAGED
                return self._damaged[camera]
            case SourceFailure.STOPPED | SourceFailure.SILENT:
                return source.fault or self._why_silent(camera, how)

    def worked(self, source: VideoSource, /) -> None:
        """Forgive this camera what it did."""
        if isinstance(source, CameraSource):
            self._failures.pop(source.choice.id, None)
            self._reasons.pop(source.choice.id, None)

    def is_gone(self, source: VideoSource, /) -> bool:
        """Return whether the system lists the camera of `source` no more."""
        return isinstance(source, CameraSource) and source.choice not in cameras()

    def has_better(self, source: VideoSource, /) -> bool:
        """Return whether "auto" now prefers another camera to that of `source`: one that has just
        been plugged in, or one that could not be opened when `source` was made.
        """
        there = cameras()
        new = [camera for camera in there if camera.id not in self._seen]
        self._forget_all_but({camera.id for camera in there})
        if self._device != "auto" or not isinstance(source, CameraSource):
            return False
        better = any(preference(camera) < preference(source.choice) for camera in new)
        return better or any(not diagnosis.access_fault(camera.id) for camera in self._passed_over)

    def prefer_smaller(self, source: VideoSource, /) -> bool:
        """Ask all cameras for fewer pixels, for good: it is the computer that is slow."""
        self._pixels = FEW_PIXELS
        if not isinstance(source, CameraSource):
            return False
        smaller = self._format(source.device)
        if source.format is None or smaller is None:
            return False
        return pixels_of(smaller) < pixels_of(source.format)

    def _why_silent(self, camera: str, how: SourceFailure) -> CameraFault:
        # The device is started to find out, once: on a bad bus that can take seconds.
        if camera not in self._reasons:
            had_frames = how is SourceFailure.STOPPED
            self._reasons[camera] = diagnosis.reason_for_silence(camera, had_frames=had_frames)
        return self._reasons[camera]

    def _candidates(self, there: tuple[CameraCandidate, ...]) -> list[CameraCandidate]:
        if self._device == "auto":
            return sorted(by_preference(there), key=lambda camera: self._failures[camera.id])
        camera = camera_named(self._device, there)
        return [] if camera is None else [camera]

    def _open(self, choice: CameraCandidate, device: QCameraDevice) -> CameraSource:
        wanted = self._format(device)
        return CameraSource(device, wanted, note=self._note(choice), adjust=self._adjust)

    def _format(self, device: QCameraDevice) -> QCameraFormat | None:
        given_up = self._formats_given_up.get(candidate_of(device).id, [])
        if len(given_up) >= len(device.videoFormats()):
            given_up.clear()  # none was any better: begin again
        return best_format(device, given_up, self._pixels)

    def _note(self, used: CameraCandidate) -> str:
        """Return what staff should know while `used` works: why it is not another one."""
        failed = self._reasons | {choice.id: why for choice, why in self._passed_over.items()}
        for choice in by_preference(cameras()) if self._device == "auto" else ():
            if choice == used:
                break
            if choice.id in failed:
                return msg(
                    "{name}: {trouble} Meanwhile {other} is used.",
                    name=choice.name,
                    trouble=failed[choice.id].sentence,
                    other=used.name,
                )
        damaged = self._damaged.get(used.id)
        return damaged.sentence if damaged else ""

    def _forget_all_but(self, there: set[str]) -> None:
        """A camera that is plugged in anew has done nothing wrong yet."""
        self._seen = frozenset(there)
        for camera in (self._failures.keys() | self._reasons.keys()) - there:
            self._failures.pop(camera, None)
            self._reasons.pop(camera, None)
            self._formats_given_up.pop(camera, None)
            self._damaged.pop(camera, None)


def selector_for(device: str, *, adjust: bool = True) -> SourceSelector | None:
    """Return the selector for `camera.device`: "auto", a camera's name or id, or "file:PATH"; None
    for "none". `adjust` is as for `WebcamSelector`.

    Raises `CameraError` when a file is named that is missing, empty, damaged or neither a picture
    nor a video.
    """
    if device == "none":
        return None
    if device.startswith("file:"):
        path = Path(device.removeprefix("file:")).expanduser()
        picture = load_picture(path)
        if picture is not None:
            return FixedSource(lambda: PictureSource(picture))
        check_film(path)
        return FixedSource(lambda: FilmSource(path))
    return WebcamSelector(device, adjust=adjust)
