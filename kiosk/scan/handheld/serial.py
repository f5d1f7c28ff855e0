"""A hand scanner on a serial line or a FIFO, opened again whenever it goes away.

Bytes from a serial scanner into lines, one per code.

A tty or FIFO, opened without ever waiting for the other side.
"""

import errno
import logging
import os
import re
import select
import stat
import termios
import threading
import time
import tty
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.core.backoff import Backoff
from kiosk.core.checkin.debounce import ScanDebouncer
from kiosk.core.identification.scanner_input import BARE, Framing, parse_scanner_input
from kiosk.core.messages import msg

MAX_LINE_BYTES = 4096
"""A longer line is no code of anybody's; it is thrown away up to its end."""

_END = re.compile(rb"[\r\n\x03]")


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
        for end in _END.finditer(data):
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


# How long to wait, in seconds, before looking again at a FIFO that nobody is writing to: the system
# reports it as "at its end" all the time, so waiting for data would return at once, for ever.
_NO_WRITER_PAUSE = 0.1

# How often, in seconds, a silent device is checked for having been removed or made anew.
_LOOK_AGAIN = 1.0

_CHUNK = 4096


class DeviceGone(Exception):
    """The device went away; nothing more comes from this opening of it."""


class SerialPort:
    """One opening of a tty or FIFO for reading. Not for use from several threads at once."""

    def __init__(self, path: Path, *, baud: int = 9600) -> None:
        """Open `path`. Raises `OSError` when that fails, or when it is neither tty nor FIFO.

        `baud` is one of the speeds that termios knows.
        """
        self._path = path
        # Without O_NONBLOCK, opening a FIFO waits for a writer and a tty for its carrier; without
        # O_NOCTTY, a tty could become the terminal that can stop the process.
        self._file = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
        try:
            self._is_fifo = stat.S_ISFIFO(os.fstat(self._file).st_mode)
            if not self._is_fifo:
                if not os.isatty(self._file):
                    raise OSError("it is neither a serial line nor a FIFO")
                # No echo to the scanner, no line editing, no CR turned into LF, no signals.
                tty.setraw(self._file, termios.TCSANOW)
                self._set_speed(baud)
        except termios.error as error:
            os.close(self._file)
            raise OSError(*error.args) from error
        except OSError:
            os.close(self._file)
            raise

    def read(self, wake: int) -> bytes | None:
        """Wait for bytes and return them.

        b"" is the end of one writer of a FIFO (others may follow), and None means that `wake`, a
        file descriptor, became readable. Raises `DeviceGone` when the device went away.
        """
        while True:
            ready, _, _ = select.select([self._file, wake], [], [], _LOOK_AGAIN)
            if wake in ready:
                return None
            if not ready:
                self._check_path()
                continue
            try:
                data = os.read(self._file, _CHUNK)
            except BlockingIOError:
                continue
            except OSError as error:
                raise DeviceGone(str(error)) from error
            if not data and not self._is_fifo:
                raise DeviceGone("the line was hung up")
            return data

    def wait_for_writer(self, wake: int) -> None:
        """Pause after the end of a FIFO's writer. Raises `DeviceGone` when it was replaced."""
        self._check_path()
        select.select([wake], [], [], _NO_WRITER_PAUSE)

    def close(self) -> None:
        """Let go of the device."""
        os.close(self._file)

    def _set_speed(self, baud: int) -> None:
        """Set the speed; what a USB-COM scanner is told of it, it ignores."""
        speed = getattr(termios, f"B{baud}")
        attributes = termios.tcgetattr(self._file)
        attributes[4] = attributes[5] = speed  # in and out
        termios.tcsetattr(self._file, termios.TCSANOW, attributes)

    def _check_path(self) -> None:
        """Raise `DeviceGone` unless the path still leads to what was opened."""
        try:
            there = os.stat(self._path)
        except OSError as error:
            raise DeviceGone(error.strerror or str(error)) from error
        here = os.fstat(self._file)
        if (there.st_dev, there.st_ino) != (here.st_dev, here.st_ino):
            raise DeviceGone("it was made anew")


log = logging.getLogger(__name__)

BACKOFF = Backoff(base_s=0.5, cap_s=10.0)
"""The waits before the device is opened again."""

_LINES_UNDER_WAY = 200
"""So many lines at most wait to be looked at; a line that sends more has to wait itself."""

_ROOM_PATIENCE_S = 1.0


_MISSING = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ENOTDIR, errno.EIO})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM})


class ScannerState(Enum):
    """Whether the scanner's device is there. OFF is before `start` and after `stop`."""

    OFF = "off"
    WAITING = "waiting"
    LIVE = "live"


class _Worker:
    """What runs on the thread. A plain object, so that no QObject hangs on a reference cycle."""

    def __init__(
        self,
        path: Path,
        baud: int,
        backoff: Backoff,
        wake: int,
        line: Callable[[bytes, float], None],
        state: Callable[[ScannerState, object], None],
    ) -> None:
        self._path = path
        self._baud = baud
        self._backoff = backoff
        self._wake = wake
        self._line = line
        self._state = state
        self._splitter = LineSplitter()

    def run(self) -> None:
        failures = 0
        while True:
            try:
                port = SerialPort(self._path, baud=self._baud)
            except OSError as error:
                self._state(ScannerState.WAITING, error)
            else:
                failures = 0
                self._state(ScannerState.LIVE, None)
                try:
                    self._read(port)
                    return
                except DeviceGone as error:
                    self._splitter.discard()
                    self._state(ScannerState.WAITING, error)
                finally:
                    port.close()
            if select.select([self._wake], [], [], self._backoff.plain(failures))[0]:
                return
            failures += 1

    def _read(self, port: SerialPort) -> None:
        while (data := port.read(self._wake)) is not None:
            at = time.monotonic()
            if data:
                lines = self._splitter.feed(data)
            else:
                # A writer that ends without a line end has still said all it had to say.
                lines = [line] if (line := self._splitter.finish()) else []
            for line in lines:
                self._line(line, at)
            if not data:
                port.wait_for_writer(self._wake)


class SerialScanner(QObject):
    """Reads one code per line from a tty or FIFO, on a thread of its own.

    Signals, delivered on the thread the scanner was made on: `code_seen(Code, float)` with the
    `time.monotonic()` at which the bytes came; right before it, and also for a code that counts no
    second time, `heard(ScannerInput)`; and `state_changed(ScannerState)`.
    """

    code_seen = Signal(object, float)
    heard = Signal(object)
    state_changed = Signal(object)

    _arrived = Signal(bytes, float)
    _moved = Signal(object, object)

    def __init__(
        self,
        path: Path | str,
        *,
        baud: int = 9600,
        framing: Framing = BARE,
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
        self._wrapping = framing
        self._backoff = backoff
        self._showings = ScanDebouncer(rescan_seconds)
        self._state = ScannerState.OFF
        self._trouble = ""
        self._thread: threading.Thread | None = None
        self._wake_ends: tuple[int, int] | None = None
        self._room = threading.Semaphore(_LINES_UNDER_WAY)
        self._arrived.connect(self._on_line, Qt.ConnectionType.QueuedConnection)
        self._moved.connect(self._on_state, Qt.ConnectionType.QueuedConnection)

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
        self._wake_ends = os.pipe()
        worker = _Worker(
            self._path,
            self._baud,
            self._backoff,
            self._wake_ends[0],
            self._hand_over,
            self._moved.emit,
        )
        self._thread = threading.Thread(target=worker.run, name="serial-scanner", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread, wait for it, and let go of the device."""
        if self._thread is None or self._wake_ends is None:
            return
        readable, writable = self._wake_ends
        os.close(writable)  # makes the other end readable, which ends every wait of the thread
        self._thread.join()
        os.close(readable)
        self._thread = None
        self._wake_ends = None
        self._announce(ScannerState.OFF, "")

    def _hand_over(self, line: bytes, at: float) -> None:
        """Give a line to the other thread, at its pace; one it has no time for at all is lost."""
        if self._room.acquire(timeout=_ROOM_PATIENCE_S):
            self._arrived.emit(line, at)

    @Slot(bytes, float)
    def _on_line(self, line: bytes, at: float) -> None:
        self._room.release()
        if self._thread is None:
            return
        heard = parse_scanner_input(line, framing=self._wrapping)
        self.heard.emit(heard)
        if heard.code.text and self._showings.is_new(heard.code, at):
            self.code_seen.emit(heard.code, at)

    @Slot(object, object)
    def _on_state(self, state: ScannerState, error: Exception | None) -> None:
        if self._thread is None:
            return
        self._announce(state, open_error_message(self._path, error) if error else "")

    def _announce(self, state: ScannerState, trouble: str) -> None:
        changed = state is not self._state
        if changed or trouble != self._trouble:  # not at every try
            log.info("serial scanner %s %s", state.value, trouble)
        self._state, self._trouble = state, trouble
        if changed:
            self.state_changed.emit(state)


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
    why = error.strerror if isinstance(error, OSError) else None
    return msg(
        "The hand scanner at {path} cannot be read ({why}). Correct scanner.serial; it is tried "
        "again by itself.",
        path=str(path),
        why=why or str(error),
    )
