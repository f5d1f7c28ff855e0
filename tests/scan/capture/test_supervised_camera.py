"""The supervised camera, with sources that break on purpose, and with real files."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QCameraDevice, QVideoFrame, QVideoFrameFormat, QVideoSink
from pytestqt.qtbot import QtBot

from kiosk.core.backoff import Backoff
from kiosk.core.errors import CameraError
from kiosk.core.identification.codes import Code
from kiosk.scan.capture.diagnosis import CameraFault, CameraUnusable
from kiosk.scan.capture.frames import FrameCopy
from kiosk.scan.capture.qt_logging import quieten_ffmpeg
from kiosk.scan.capture.source_selection import SourceFailure, SourceSelector, selector_for
from kiosk.scan.capture.sources import (
    CameraSource,
    FeedSource,
    FilmSource,
    PictureSource,
    VideoSource,
    cameras,
)
from kiosk.scan.capture.supervised_camera import CameraState, SupervisedCamera, open_camera
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.reader import Reader
from tests.helpers.barcodes import showing
from tests.helpers.video import make_video, qimage

PICTURE = QImage(64, 48, QImage.Format.Format_Grayscale8)
PICTURE.fill(128)


class _Device(FeedSource):
    """A source that remembers what was done to it, and can be unplugged."""

    def __init__(self, fault: CameraFault | None = None, note: str = "") -> None:
        super().__init__()
        self.said = fault
        self.note = note
        self.description = "A device"
        self.there = True
        self.stopped = False

    @property
    def fault(self) -> CameraFault | None:
        return self.said

    def stop(self) -> None:
        super().stop()
        self.stopped = True
        self.sink.setVideoFrame(QVideoFrame())  # as a real camera does


class _Bench(SourceSelector):
    """A supervised camera on devices that are handed out one after the other."""

    def __init__(self, *plan: _Device | CameraError | None, patience: float = 0.1) -> None:
        self.plan = list(plan)
        self.opened: list[_Device | CameraError | None] = []
        self.states: list[CameraState] = []
        self.frames: list[FrameCopy] = []
        self.failures: list[SourceFailure] = []
        self.proved: list[VideoSource] = []
        self.better = False
        self.has_smaller = False
        self.camera = SupervisedCamera(
            self,
            lambda frame, _at: self.frames.append(frame),
            patience=patience,
            backoff=Backoff(0.01, 0.05),
        )
        self.camera.state_changed.connect(self.states.append)

    def next(self) -> VideoSource | None:
        device = self.plan.pop(0) if len(self.plan) > 1 else self.plan[0]
        self.opened.append(device)
        if isinstance(device, CameraError):
            raise device
        return device

    def failed(self, source: VideoSource, how: SourceFailure, /) -> CameraFault:
        assert isinstance(source, _Device)
        assert source.stopped
        self.failures.append(how)
        return source.fault or CameraFault(f"It failed: {how.value}.")

    def worked(self, source: VideoSource, /) -> None:
        self.proved.append(source)

    def is_gone(self, source: VideoSource, /) -> bool:
        assert isinstance(source, _Device)
        return not source.there

    def has_better(self, _source: VideoSource, /) -> bool:
        return self.better

    def prefer_smaller(self, _source: VideoSource, /) -> bool:
        return self.has_smaller


def test_frames_make_it_live_and_silence_makes_it_lost(qtbot: QtBot) -> None:
    first, second = _Device(), _Device()
    bench = _Bench(first, second)
    bench.camera.start()
    assert bench.states == [CameraState.STARTING]
    first.push(PICTURE)
    assert bench.states == [CameraState.STARTING, CameraState.LIVE]
    assert len(bench.frames) == 1
    qtbot.waitUntil(lambda: bench.camera.state is CameraState.LOST)
    assert bench.camera.trouble == "It failed: stopped."
    assert bench.proved == [first]
    qtbot.waitUntil(lambda: bench.opened[-1] is second)
    assert bench.camera.state is CameraState.LOST  # until a frame proves otherwise

    def back() -> bool:
        second.push(PICTURE)
        return bench.camera.state is CameraState.LIVE

    qtbot.waitUntil(back)
    assert bench.camera.trouble == ""
    bench.camera.stop()
    assert bench.states == [
        CameraState.STARTING,
        CameraState.LIVE,
        CameraState.LOST,
        CameraState.LIVE,
    ]


def test_a_camera_that_never_sends_a_frame_is_tried_again_and_again(qtbot: QtBot) -> None:
    silent = _Device()
    bench = _Bench(silent, patience=0.01)
    bench.camera.start()
    qtbot.waitUntil(lambda: len(bench.opened) >= 5)
    assert bench.states == [CameraState.STARTING, CameraState.LOST]
    assert bench.camera.trouble == "It failed: silent."
    bench.camera.stop()
    opened = len(bench.opened)
    qtbot.wait(60)
    assert len(bench.opened) == opened


def test_a_complaint_is_believed_at_once(qtbot: QtBot) -> None:
    busy, free = (
        _Device(CameraFault("The camera is in use.", "Close the other program.")),
        _Device(),
    )
    bench = _Bench(busy, free, patience=60)
    bench.camera.start()
    assert bench.states == [CameraState.STARTING, CameraState.LOST]
    assert bench.camera.trouble == "The camera is in use. Close the other program."
    qtbot.waitUntil(lambda: bench.opened[-1] is free)
    bench.camera.stop()


def test_pictures_that_arrive_damaged_are_no_pictures(qtbot: QtBot) -> None:
    torn, whole = _Device(), _Device()
    bench = _Bench(torn, whole)
    bench.camera.start()
    size = PICTURE.size()
    cut = QVideoFrame(QVideoFrameFormat(size, QVideoFrameFormat.PixelFormat.Format_Jpeg))
    torn.push(cut)
    qtbot.waitUntil(lambda: bench.failures == [SourceFailure.DAMAGED])
    assert bench.frames == []
    qtbot.waitUntil(lambda: bench.opened[-1] is whole)
    bench.camera.stop()


def test_what_staff_should_know_is_told_while_it_works(qtbot: QtBot) -> None:
    device = _Device(note="Another of its formats is used. Change its cable.")
    bench = _Bench(device, patience=60)
    bench.camera.start()
    assert bench.camera.trouble == ""
    device.push(PICTURE)
    assert bench.camera.trouble == "Another of its formats is used. Change its cable."
    assert bench.camera.description == "A device"
    for _ in range(3):
        device.push(PICTURE)
    assert bench.camera.rate == 0
    qtbot.wait(1000)
    device.push(PICTURE)
    assert 0 < bench.camera.rate < 8
    assert "only 4 pictures a second" in bench.camera.trouble or bench.camera.rate < 4
    bench.camera.stop()
    assert bench.camera.description == ""
    assert bench.camera.rate == 0


def test_another_camera_can_be_chosen_while_it_runs(
    tmp_path: Path, decoder: Decoder, qtbot: QtBot
) -> None:
    codes: list[str] = []
    reader = Reader(decoder)
    reader.code_seen.connect(lambda code, _at: codes.append(code.text))
    reader.start()
    showing("FIRST").save(first := tmp_path / "first.png")
    showing("SECOND").save(second := tmp_path / "second.png")
    camera = open_camera("none", reader.offer)
    camera.use(f"file:{first}")
    assert camera.description == ""  # it is not started
    camera.start()
    qtbot.waitUntil(lambda: codes == ["FIRST"])
    with pytest.raises(CameraError, match="There is no file"):
        camera.use(f"file:{tmp_path / 'third.png'}")
    assert camera.state is CameraState.LIVE
    camera.use("none")
    assert (camera.state, camera.trouble) == (CameraState.NONE, "")
    camera.use(f"file:{second}")
    qtbot.waitUntil(lambda: codes == ["FIRST", "SECOND"])
    camera.stop()
    reader.stop()


def test_invalid_frames_are_no_sign_of_life(qtbot: QtBot) -> None:
    device = _Device()
    bench = _Bench(device)
    bench.camera.start()
    device.push(QVideoFrame())
    assert bench.camera.state is CameraState.STARTING
    qtbot.waitUntil(lambda: bench.camera.state is CameraState.LOST)
    bench.camera.stop()
    assert bench.frames == []


def test_no_camera_at_all_is_told_and_one_that_is_plugged_in_later_is_found(qtbot: QtBot) -> None:
    device = _Device()
    bench = _Bench(None, None, device, patience=5)
    bench.camera.start()
    assert bench.camera.state is CameraState.NONE
    assert "no camera" in bench.camera.trouble
    qtbot.waitUntil(lambda: bench.opened[-1] is device)
    device.push(PICTURE)
    assert bench.states == [CameraState.STARTING, CameraState.LIVE]
    bench.camera.stop()


def test_a_named_camera_that_is_absent_is_lost_with_its_sentence(qtbot: QtBot) -> None:
    device = _Device()
    bench = _Bench(
        CameraUnusable(CameraFault("The camera “Door” is not plugged in.")), device, patience=5
    )
    bench.camera.start()
    assert bench.states == [CameraState.LOST]
    assert bench.camera.trouble == "The camera “Door” is not plugged in."
    qtbot.waitUntil(lambda: bench.opened[-1] is device)
    device.push(PICTURE)
    assert bench.states == [CameraState.LOST, CameraState.LIVE]
    bench.camera.stop()


def test_unplugging_is_noticed_at_once_and_other_cameras_do_not_disturb(qtbot: QtBot) -> None:
    assert qtbot is not None
    first, second = _Device(), _Device()
    bench = _Bench(first, second, patience=60)
    bench.camera.start()
    first.push(PICTURE)
    bench.camera._devices.videoInputsChanged.emit()
    assert bench.opened == [first]
    first.there = False
    bench.camera._devices.videoInputsChanged.emit()
    assert bench.states[-1] is CameraState.LOST
    assert bench.failures == [SourceFailure.UNPLUGGED]
    assert bench.opened == [first, second]
    second.push(PICTURE)
    assert bench.camera.state is CameraState.LIVE
    bench.camera.stop()
    bench.camera._devices.videoInputsChanged.emit()
    assert bench.opened == [first, second]


def test_a_better_camera_that_is_plugged_in_is_used_at_once(qtbot: QtBot) -> None:
    assert qtbot is not None
    built_in, webcam = _Device(), _Device()
    bench = _Bench(built_in, webcam, patience=60)
    bench.camera.start()
    built_in.push(PICTURE)
    bench.better = True
    bench.camera._devices.videoInputsChanged.emit()
    assert bench.opened == [built_in, webcam]
    assert bench.failures == []
    webcam.push(PICTURE)
    assert bench.states == [CameraState.STARTING, CameraState.LIVE] * 2
    bench.camera.stop()


@pytest.mark.parametrize("has_smaller", [True, False])
def test_a_camera_is_opened_anew_for_smaller_pictures_only_where_it_has_them(
    has_smaller: bool, qtbot: QtBot
) -> None:
    assert qtbot is not None
    first, second = _Device(), _Device()
    bench = _Bench(first, second, patience=60)
    bench.has_smaller = has_smaller
    bench.camera.prefer_smaller()  # nothing is open yet
    bench.camera.start()
    first.push(PICTURE)
    bench.camera.prefer_smaller()
    assert bench.opened == ([first, second] if has_smaller else [first])
    assert first.stopped is has_smaller
    assert bench.failures == []
    bench.camera.stop()


def test_a_lost_camera_with_nothing_left_to_open_stays_lost(qtbot: QtBot) -> None:
    device = _Device()
    bench = _Bench(device, None)
    bench.camera.start()
    device.push(PICTURE)
    qtbot.waitUntil(lambda: bench.opened[-1] is None)
    assert bench.camera.state is CameraState.LOST
    assert "no camera" in bench.camera.trouble
    bench.camera.stop()


def test_a_frame_that_was_on_its_way_when_it_stopped_is_dropped(qtbot: QtBot) -> None:
    assert qtbot is not None
    bench = _Bench(_Device())
    bench.camera.start()
    bench.camera.stop()
    bench.camera.frame(QVideoFrame(PICTURE))
    assert bench.frames == []


def _codes_of(device: str, decoder: Decoder, qtbot: QtBot, wanted: int) -> list[str]:
    """Return the first codes that come out of the whole chain for `camera.device`."""
    reader = Reader(decoder, rescan_seconds=60)
    camera = open_camera(device, reader.offer)
    codes: list[str] = []

    def on_code(code: Code, _at: float) -> None:
        codes.append(code.text)

    reader.code_seen.connect(on_code)
    reader.start()
    camera.start()
    try:
        qtbot.waitUntil(lambda: len(codes) >= wanted)
        assert camera.state is CameraState.LIVE
    finally:
        camera.stop()
        reader.stop()
    return codes


def test_a_picture_file_stands_in_for_a_camera(
    tmp_path: Path, decoder: Decoder, qtbot: QtBot
) -> None:
    showing("MEMBER-7").save(path := tmp_path / "code.png")
    assert _codes_of(f"file:{path}", decoder, qtbot, 1) == ["MEMBER-7"]


def test_a_video_file_stands_in_for_a_camera_and_starts_again(
    tmp_path: Path, decoder: Decoder, qtbot: QtBot
) -> None:
    blank = Image.new("L", (640, 480), 200)
    pictures = [showing("FILM-A")] * 8 + [blank] * 4 + [showing("FILM-B")] * 8
    path = make_video(tmp_path / "film.mp4", pictures)
    assert _codes_of(f"file:{path}", decoder, qtbot, 2) == ["FILM-A", "FILM-B"]
    reader = Reader(decoder, rescan_seconds=0.2)
    camera = open_camera(f"file:{path}", reader.offer)
    codes: list[str] = []
    reader.code_seen.connect(lambda code, _at: codes.append(code.text))
    reader.start()
    camera.start()
    qtbot.waitUntil(lambda: codes.count("FILM-A") >= 2)
    camera.stop()
    reader.stop()


def test_a_file_that_cannot_be_used_is_told_at_once_or_when_it_is_played(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with pytest.raises(CameraError, match="There is no file"):
        open_camera(f"file:{tmp_path / 'missing.mp4'}", lambda _frame, _at: None)
    (words := tmp_path / "words.txt").write_text("not a video\n" * 100)
    with pytest.raises(CameraError, match="neither a picture nor a video"):
        open_camera(f"file:{words}", lambda _frame, _at: None)
    (broken := tmp_path / "broken.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(500))
    camera = open_camera(f"file:{broken}", lambda _frame, _at: None, patience=0.5)
    camera.start()
    qtbot.waitUntil(lambda: camera.state is CameraState.LOST)
    camera.stop()
    assert "broken.mp4 cannot be played" in camera.trouble
    assert "Save it as MP4" in camera.trouble


def test_none_is_no_camera_and_is_never_opened(qtbot: QtBot) -> None:
    assert qtbot is not None
    camera = open_camera("none", lambda _frame, _at: None)
    camera.start()
    assert camera.state is CameraState.NONE
    assert camera.trouble == ""
    camera.stop()


def test_without_a_webcam_auto_finds_none_and_a_name_is_a_sentence(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qtbot is not None
    monkeypatch.setattr("kiosk.scan.capture.source_selection.QMediaDevices.videoInputs", lambda: [])
    monkeypatch.setattr("kiosk.scan.capture.v4l2.camera_nodes", lambda: [])
    assert cameras() == ()
    auto, by_name = selector_for("auto"), selector_for("Door camera")
    assert auto is not None
    assert auto.next() is None
    assert by_name is not None
    with pytest.raises(CameraError, match=r"“Door camera” is not plugged in. Plug it in"):
        by_name.next()


def test_a_camera_that_is_not_there_gives_nothing_and_lets_go(qtbot: QtBot) -> None:
    source = CameraSource(QCameraDevice())
    frames: list[QVideoFrame] = []
    source.sink.videoFrameChanged.connect(frames.append)
    source.start()
    qtbot.wait(10)
    assert not any(frame.isValid() for frame in frames)
    source._on_error(source._camera.error(), "Camera is in use")
    assert source.fault is not None
    assert "Camera is in use" in source.fault.what
    assert source.fault.remedy.endswith(".")
    ended: list[bool] = []
    source.destroyed.connect(lambda: ended.append(True))
    source.stop()
    qtbot.waitUntil(lambda: bool(ended))


def test_a_pushed_frame_goes_the_way_of_any_other(decoder: Decoder, qtbot: QtBot) -> None:
    feed = FeedSource()
    reader = Reader(decoder)
    camera = open_camera("auto", reader.offer, feed=feed)
    codes: list[str] = []
    reader.code_seen.connect(lambda code, _at: codes.append(code.text))
    feed.push(PICTURE)  # before it is started: nowhere to go
    reader.start()
    camera.start()
    feed.push(QVideoFrame(qimage(showing("DEMO-1"))))
    qtbot.waitUntil(lambda: codes == ["DEMO-1"])
    assert camera.state is CameraState.LIVE
    camera.stop()
    reader.stop()


def test_each_source_ends_in_a_sink_and_is_there(tmp_path: Path, qtbot: QtBot) -> None:
    assert qtbot is not None
    showing("MEMBER-7").save(path := tmp_path / "code.png")
    selector = selector_for(f"file:{path}")
    assert selector is not None
    picture = selector.next()
    assert isinstance(picture, PictureSource)
    sources: list[VideoSource] = [picture, FilmSource(path), FeedSource()]
    for source in sources:
        assert isinstance(source.sink, QVideoSink)
        assert source.description
        assert (source.note, source.fault) == ("", None)
        assert not selector.is_gone(source)
        assert not selector.has_better(source)
        source.stop()


def test_ffmpeg_is_kept_from_listing_files(qtbot: QtBot) -> None:
    assert qtbot is not None
    FilmSource(Path("nowhere.mp4")).stop()
    assert quieten_ffmpeg()
