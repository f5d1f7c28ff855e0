"""Makes real video files and real video frames out of pictures, by way of Qt's own recorder."""

from collections.abc import Iterable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, QTimer, QUrl
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QMediaCaptureSession,
    QMediaFormat,
    QMediaRecorder,
    QVideoFrame,
    QVideoFrameInput,
)


def qimage(picture: Image.Image) -> QImage:
    """Return a copy of a Pillow picture as a grey QImage."""
    grey = picture.convert("L")
    data = grey.tobytes()
    return QImage(data, grey.width, grey.height, grey.width, QImage.Format.Format_Grayscale8).copy()


def make_video(path: Path, pictures: Iterable[Image.Image], fps: int = 30) -> Path:
    """Write `pictures` (all of one even size) as an MP4 video to `path`, and return `path`.

    Needs a running QCoreApplication (the `qapp` fixture). Raises `RuntimeError` when Qt's recorder
    reports an error or does not come to an end.
    """
    assert QCoreApplication.instance() is not None, "make_video needs the qapp fixture"
    frames = [qimage(picture).convertToFormat(QImage.Format.Format_RGB32) for picture in pictures]
    loop = QEventLoop()
    session, frame_input = QMediaCaptureSession(), QVideoFrameInput()
    recorder = _recorder(path, frames[0].size(), fps)
    session.setVideoFrameInput(frame_input)
    session.setRecorder(recorder)
    sent = 0

    def send() -> None:
        nonlocal sent
        while sent < len(frames):
            frame = QVideoFrame(frames[sent])
            frame.setStartTime(sent * 1_000_000 // fps)
            frame.setEndTime((sent + 1) * 1_000_000 // fps)
            frame.setStreamFrameRate(fps)
            if not frame_input.sendVideoFrame(frame):
                return
            sent += 1
        # An empty frame says that the film is over; with autoStop the recorder then stops.
        frame_input.sendVideoFrame(QVideoFrame())

    troubles: list[str] = []

    def on_error(_error: QMediaRecorder.Error, words: str) -> None:
        troubles.append(words)
        loop.quit()

    def on_timeout() -> None:
        troubles.append("it did not come to an end")
        loop.quit()

    def on_state(state: QMediaRecorder.RecorderState) -> None:
        if state is QMediaRecorder.RecorderState.StoppedState:
            loop.quit()

    frame_input.readyToSendVideoFrame.connect(send)
    recorder.errorOccurred.connect(on_error)
    recorder.recorderStateChanged.connect(on_state)
    guard = QTimer(singleShot=True, interval=60_000)
    guard.timeout.connect(on_timeout)
    guard.start()
    recorder.record()
    loop.exec()
    guard.stop()
    if troubles:
        raise RuntimeError(f"no video was made: {troubles[0]}")
    return path


def _recorder(path: Path, size: QSize, fps: int) -> QMediaRecorder:
    recorder = QMediaRecorder()
    media = QMediaFormat(QMediaFormat.FileFormat.MPEG4)
    media.setVideoCodec(QMediaFormat.VideoCodec.MPEG4)
    recorder.setMediaFormat(media)
    recorder.setQuality(QMediaRecorder.Quality.VeryHighQuality)
    recorder.setVideoFrameRate(fps)
    recorder.setVideoResolution(size)
    recorder.setOutputLocation(QUrl.fromLocalFile(str(path.absolute())))
    recorder.setAutoStop(True)
    return recorder
