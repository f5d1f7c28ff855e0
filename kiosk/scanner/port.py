"""A tty or FIFO, opened without ever waiting for the other side."""

import os
import select
import stat
import termios
import tty
from pathlib import Path

# How long to wait, in seconds, before looking again at a FIFO that nobody is writing to: the system
# reports it as "at its end" all the time, so waiting for data would return at once, for ever.
_NO_WRITER_PAUSE = 0.1

# How often, in seconds, a silent device is checked for having been removed or made anew.
_LOOK_AGAIN = 1.0

_CHUNK = 4096


class Gone(Exception):
    """The device went away; nothing more comes from this opening of it."""


class Port:
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
        file descriptor, became readable. Raises `Gone` when the device went away.
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
                raise Gone(str(error)) from error
            if not data and not self._is_fifo:
                raise Gone("the line was hung up")
            return data

    def wait_for_writer(self, wake: int) -> None:
        """Pause a little after the end of a FIFO's writer. Raises `Gone` when it was replaced."""
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
        """Raise `Gone` unless the path still leads to what was opened."""
        try:
            there = os.stat(self._path)
        except OSError as error:
            raise Gone(error.strerror or str(error)) from error
        here = os.fstat(self._file)
        if (there.st_dev, there.st_ino) != (here.st_dev, here.st_ino):
            raise Gone("it was made anew")
