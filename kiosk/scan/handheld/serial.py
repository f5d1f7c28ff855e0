"""A hand scanner on a serial line or a FIFO, opened again whenever it goes away.

In: bytes from a tty (by Qt's `QSerialPort`) or from a FIFO. Out: signals of `SerialScanner`, one
for each line, on the thread that made it. The device is opened and read on a thread of its own,
because a hung USB device holds up whoever opens it for seconds.
"""

import errno
import logging
import os
import re
import stat
import time
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QIODevice, QObject, QSocketNotifier, Qt, QThread, QTimer, Signal, Slot
from PySide6.QtSerialPort import QSerialPort

from kiosk.core.backoff import Backoff
from kiosk.core.checkin.debounce import ScanDebouncer
from kiosk.core.identification.scanner_input import NO_FRAMING, Framing, parse_scanner_input
from kiosk.core.messages import msg
from kiosk.core.system_reasons import reason_of

MAX_LINE_BYTES: Final = 4096
"""A longer line is no code of anybody's; it is thrown away up to its end."""

BACKOFF: Final = Backoff(base_s=0.5, cap_s=10.0)
"""The waits before the device is opened again."""

THREAD_NAME: Final = "serial-scanner"

log = logging.getLogger(__name__)

_LINE_END = re.compile(rb"[\r\n\x03]")
_CHUNK_BYTES = 1024
_MAX_PENDING_LINES = 200  # with so many not yet handled, nothing more is read
_PATH_CHECK_MS = 1000
# A FIFO without a writer is "at its end" all the time, so its notifier would fire without end.
_NO_WRITER_PAUSE_MS = 100

_MISSING = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ENOTDIR, errno.EIO})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM})


class LineSplitter:
    """Collects bytes and gives out each finished line, with the one byte that ended it.

    A line ends with CR, LF or both; lines of nothing but white space are nothing. ETX ends a line
    too, for scanners that send STX code ETX and no line end.
    """

    def __init__(self) -> None:
        self._pending = bytearray()
        self._skipping = False

    def feed(self, data: bytes) -> list[bytes]:
        """Take `data` as it came, in pieces of any size; return the lines that it completes."""
        lines, start = [], 0
        for end in _LINE_END.finditer(data):
            self._add(data[start : end.start()])
            start = end.end()
            if line := self.finish():
                lines.append(line + end[0])
        self._add(data[start:])
        return lines

    def finish(self) -> bytes:
        """Return what there is of an unfinished line, and start a new one; b"" if nothing."""
        line, skipped = bytes(self._pending), self._skipping
        self.discard()
        return line if not skipped and line.strip(b" \t\x02") else b""

    def discard(self) -> None:
        """Forget an unfinished line: its end will never come."""
        self._pending.clear()
        self._skipping = False

    def _add(self, piece: bytes) -> None:
        if self._skipping:
            return
        if len(self._pending) + len(piece) > MAX_LINE_BYTES:
            self._pending.clear()
            self._skipping = True
            return
        self._pending += piece


_NO_LINE: Final = msg("it is neither a serial line nor a FIFO")


class NoSerialLine(OSError):
    """What the configuration names is neither a serial line nor a FIFO."""


class DeviceGone(Exception):
    """The device went away; nothing more comes from this opening of it."""


class _Tty(QObject):
    """One opening of a tty, raw and at 8N1. A program that asks for it meanwhile finds it taken.

    `received(bytes)` is emitted as bytes come, `gone(str)` once when no more can.
    """

    received = Signal(bytes)
    gone = Signal(str)

    def __init__(self, path: Path, baud: int, parent: QObject) -> None:
        """Open `path`. Raises `OSError`."""
        super().__init__(parent)
        self._paused = False
        # An absolute path, as Qt takes a bare name for one in /dev.
        self._port = QSerialPort(str(path.absolute()), self)
        self._port.setBaudRate(baud)
        self._port.setReadBufferSize(_CHUNK_BYTES)
        if not self._port.open(QIODevice.OpenModeFlag.ReadOnly):
            self.deleteLater()
            raise self._open_error(path)
        self.descriptor = int(self._port.handle())
        self._port.readyRead.connect(self._read)
        # Queued, because the port must not be closed from inside its own notification.
        self._port.errorOccurred.connect(self._on_error, Qt.ConnectionType.QueuedConnection)

    def set_paused(self, paused: bool) -> None:
        """Stop or resume reading; meanwhile bytes wait in the system's buffer."""
        self._paused = paused
        if not paused:
            self._read()

    def close(self) -> None:
        """Let go of the device."""
        self._port.close()

    @Slot()
    def _read(self) -> None:
        if not self._paused and (data := bytes(self._port.readAll().data())):
            self.received.emit(data)

    @Slot()
    def _on_error(self) -> None:
        # A hang-up, as of an unplugged USB device, is a ResourceError; whatever else fails while
        # reading, opening it again is all that can be done.
        if self._port.isOpen():
            self.gone.emit(self._port.errorString())

    def _open_error(self, path: Path) -> OSError:
        try:  # the system knows better than Qt why
            os.close(os.open(path, os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK | os.O_CLOEXEC))
        except OSError as error:
            return _os_error(error.errno or errno.EIO)
        match self._port.error():
            case QSerialPort.SerialPortError.DeviceNotFoundError:
                return _os_error(errno.ENOENT)
            case QSerialPort.SerialPortError.PermissionError:
                return _os_error(errno.EBUSY)  # TIOCEXCL, or a lock file
            case QSerialPort.SerialPortError.UnsupportedOperationError:
                return NoSerialLine()
            case _:
                return OSError(self._port.errorString())


class _Fifo(QObject):
    """One opening of a FIFO. Signals are as of `_Tty`; `received(b"")` is the end of a writer."""

    received = Signal(bytes)
    gone = Signal(str)

    def __init__(self, path: Path, parent: QObject) -> None:
        """Open `path`. Raises `OSError`."""
        # Without O_NONBLOCK, opening would wait for a writer.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        super().__init__(parent)
        self._paused = False
        self.descriptor = descriptor
        self._notifier = QSocketNotifier(self.descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._no_writer = QTimer(self, singleShot=True, interval=_NO_WRITER_PAUSE_MS)
        self._no_writer.timeout.connect(self._listen)

    def set_paused(self, paused: bool) -> None:
        """Stop or resume reading; meanwhile writers have to wait."""
        self._paused = paused
        self._listen()

    def close(self) -> None:
        """Let go of the FIFO."""
        self._no_writer.stop()
        self._notifier.setEnabled(False)
        os.close(self.descriptor)

    @Slot()
    def _listen(self) -> None:
        self._notifier.setEnabled(not self._paused and not self._no_writer.isActive())

    @Slot()
    def _read(self) -> None:
        try:
            data = os.read(self.descriptor, _CHUNK_BYTES)
        except BlockingIOError:
            return
        except OSError as error:
            self.gone.emit(str(error))
            return
        if not data:
            self._no_writer.start()
            self._listen()
        self.received.emit(data)


def _os_error(number: int) -> OSError:
    return OSError(number, os.strerror(number))


def _open_device(path: Path, baud: int, parent: QObject) -> _Tty | _Fifo:
    """Open `path`, whichever it is. Raises `OSError` when that fails, or when it is neither."""
    mode = os.stat(path).st_mode
    if stat.S_ISFIFO(mode):
        return _Fifo(path, parent)
    if not stat.S_ISCHR(mode):
        raise NoSerialLine()
    return _Tty(path, baud, parent)


class ScannerState(Enum):
    """Whether the scanner's device is there. OFF is before `start` and after `stop`."""

    OFF = "off"
    WAITING = "waiting"
    LIVE = "live"


class _DeviceReader(QObject):
    """Keeps a device open and reads lines from it, in the event loop of the reading thread.

    `line(bytes, float)` gives a line with the `time.monotonic()` at which its end came;
    `moved(ScannerState, str)` tells of each opening, and of each failure to open or read with a
    sentence for staff. Every line is to be answered with `acknowledge`.

    All Qt objects of this thread belong to this one, and nothing of them may leave the thread (an
    exception would take them along in its traceback): they have to end where they were made.
    """

    line = Signal(bytes, float)
    moved = Signal(object, object)

    def __init__(self, path: Path, baud: int, backoff: Backoff) -> None:
        super().__init__()
        self._path = path
        self._baud = baud
        self._backoff = backoff
        self._splitter = LineSplitter()
        self._device: _Tty | _Fifo | None = None
        self._failures = 0
        self._pending_lines = 0
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self.open)
        self._path_check = QTimer(self, interval=_PATH_CHECK_MS)
        self._path_check.timeout.connect(self._check_path)

    @Slot()
    def open(self) -> None:
        """Open the device, or try again later."""
        try:
            device = _open_device(self._path, self._baud, self)
        except OSError as error:
            self._wait(error)
            return
        self._failures = 0
        self._device = device
        device.received.connect(self._on_data)
        device.gone.connect(self._on_gone)
        device.set_paused(self._is_full())
        self._path_check.start()
        self.moved.emit(ScannerState.LIVE, "")

    def close(self) -> None:
        """Let go of the device; what there is of an unfinished line is lost."""
        self._retry.stop()
        self._path_check.stop()
        device, self._device = self._device, None
        if device is not None:
            device.received.disconnect(self._on_data)
            device.gone.disconnect(self._on_gone)
            device.close()
            device.deleteLater()
        self._splitter.discard()

    @Slot()
    def acknowledge(self) -> None:
        """Take note that one line was handled."""
        was_full = self._is_full()
        self._pending_lines = max(0, self._pending_lines - 1)
        if was_full and self._device is not None:
            self._device.set_paused(self._is_full())

    def _is_full(self) -> bool:
        return self._pending_lines >= _MAX_PENDING_LINES

    @Slot(bytes)
    def _on_data(self, data: bytes) -> None:
        at = time.monotonic()
        # A writer that ends without a line end has still said all it had to say.
        lines = self._splitter.feed(data) if data else [self._splitter.finish()]
        for line in filter(None, lines):
            self._pending_lines += 1
            self.line.emit(line, at)
        if self._is_full() and self._device is not None:
            self._device.set_paused(True)

    @Slot(str)
    def _on_gone(self, why: str) -> None:
        self.close()
        self._wait(DeviceGone(why))

    def _wait(self, error: Exception) -> None:
        self.moved.emit(ScannerState.WAITING, open_error_message(self._path, error))
        self._retry.start(round(self._backoff.plain(self._failures) * 1000))
        self._failures += 1

    @Slot()
    def _check_path(self) -> None:
        """Close a device that the path no longer leads to: a FIFO made anew, a link that moved."""
        if self._device is None:
            return
        try:
            there = os.stat(self._path)
        except OSError as error:
            self._on_gone(error.strerror or str(error))
            return
        here = os.fstat(self._device.descriptor)
        if (there.st_dev, there.st_ino) != (here.st_dev, here.st_ino):
            self._on_gone("it was made anew")


class _ReadingThread(QThread):
    """The thread of a `_DeviceReader`, which lives and dies on it. Signals are handed through."""

    line = Signal(bytes, float)
    moved = Signal(object, object)
    line_handled = Signal()

    def __init__(self, path: Path, baud: int, backoff: Backoff, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(THREAD_NAME)
        self._settings = path, baud, backoff

    def run(self) -> None:
        """Read until `quit` is called."""
        reader = _DeviceReader(*self._settings)
        reader.line.connect(self.line)
        reader.moved.connect(self.moved)
        self.line_handled.connect(reader.acknowledge)
        reader.open()
        self.exec()
        reader.close()


class SerialScanner(QObject):
    """Reads one code per line from a tty or FIFO, on a thread of its own.

    Signals, delivered on the thread the scanner was made on: `code_seen(Code, float)` with the
    `time.monotonic()` at which the bytes came; right before it, and also for a code that counts no
    second time, `input_received(ScannerInput)`; and `state_changed(ScannerState)`.
    """

    code_seen = Signal(object, float)
    input_received = Signal(object)
    state_changed = Signal(object)

    def __init__(
        self,
        path: Path | str,
        *,
        baud: int = 9600,
        framing: Framing = NO_FRAMING,
        rescan_seconds: float = 5.0,
        backoff: Backoff = BACKOFF,
        parent: QObject | None = None,
    ) -> None:
        """Prepare; the device need not exist yet. `rescan_seconds` is as for `ScanDebouncer`.

        `baud` is the speed of a real serial line; a scanner on USB takes any.
        """
        super().__init__(parent)
        self._path = Path(path)
        self._baud = baud
        self._framing = framing
        self._backoff = backoff
        self._debouncer = ScanDebouncer(rescan_seconds)
        self._state = ScannerState.OFF
        self._trouble = ""
        self._thread: _ReadingThread | None = None

    @property
    def state(self) -> ScannerState:
        """The state that was announced last."""
        return self._state

    @property
    def trouble(self) -> str:
        """What is wrong and what to do, in a sentence; "" while nothing is."""
        return self._trouble

    def start(self) -> None:
        """Start the thread; nothing happens when it is running already."""
        if self._thread is not None:
            return
        self._thread = _ReadingThread(self._path, self._baud, self._backoff, self)
        # Queued, so that they are handled on this object's thread.
        self._thread.line.connect(self._on_line, Qt.ConnectionType.QueuedConnection)
        self._thread.moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)
        self._thread.start()

    def stop(self) -> None:
        """End the thread, wait for it, and let go of the device."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        thread.quit()
        thread.wait()
        thread.deleteLater()
        self._announce(ScannerState.OFF, "")

    @Slot(bytes, float)
    def _on_line(self, line: bytes, at: float) -> None:
        if self._thread is None:
            return
        self._thread.line_handled.emit()
        scanned = parse_scanner_input(line, framing=self._framing)
        self.input_received.emit(scanned)
        if scanned.code.text and self._debouncer.is_new(scanned.code, at):
            self.code_seen.emit(scanned.code, at)

    @Slot(object, object)
    def _on_moved(self, state: ScannerState, trouble: str) -> None:
        if self._thread is not None:
            self._announce(state, trouble)

    def _announce(self, state: ScannerState, trouble: str) -> None:
        changed = state is not self._state
        if changed or trouble != self._trouble:  # not at every try
            log.info("serial scanner %s %s", state.value, trouble)
        self._state, self._trouble = state, trouble
        if changed:
            self.state_changed.emit(state)


def serial_devices(folder: Path = Path("/dev/serial/by-id")) -> tuple[str, ...]:
    """Return the paths of the serial devices that are plugged in, by names that stay the same."""
    try:
        return tuple(sorted(str(path) for path in folder.iterdir()))
    except OSError:
        return ()  # the system makes the folder with the first device


def open_error_message(path: Path, error: Exception) -> str:
    """Return the sentence for `error`, with which the device at `path` could not be read.

    A `DeviceGone` is a device that was there; an `OSError` one that could not be opened.
    """
    number = error.errno if isinstance(error, OSError) else None
    if isinstance(error, DeviceGone) or number in _MISSING:
        return msg(
            "The hand scanner at {path} is not there. Plug it in, or correct scanner.serial; it is "
            "tried again by itself.",
            path=str(path),
        )
    if number in _FORBIDDEN:
        return msg(
            "The hand scanner at {path} may not be read by this user. Add the user to the group of "
            "that device (dialout, as a rule) and log in again; it is tried again by itself.",
            path=str(path),
        )
    if number == errno.EBUSY:
        return msg(
            "The hand scanner at {path} is taken: another program reads it, or one that was killed "
            "has left its lock in /var/lock. Close that program, or restart the computer; it is "
            "tried again by itself.",
            path=str(path),
        )
    return msg(
        "The hand scanner at {path} cannot be read ({why}). Correct scanner.serial; it is tried "
        "again by itself.",
        path=str(path),
        why=_NO_LINE if isinstance(error, NoSerialLine) else reason_of(error),
    )
