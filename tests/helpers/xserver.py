"""An X server of a test's own, without a screen, and a keyboard on it."""

import ctypes
import ctypes.util
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_KEYSYMS: Final = {
    " ": "space",
    "\n": "Return",
    "\x1b": "Escape",
    "\t": "Tab",
    "-": "minus",
    "_": "underscore",
    ".": "period",
    ":": "colon",
    "@": "at",
}
_SCANNER_MS: Final = 2  # from event to event: without any, Qt takes a repeated key for one held
_PERSON_S: Final = 0.15  # from key to key: slower than any scanner, whatever gap is allowed
_AFTER_SCAN_S: Final = 0.3  # from a scan to the first key: before, it may be a second end of it


@contextmanager
def x_server(*options: str) -> Iterator[str]:
    """Run a server on a free display; yield the display's name. `options` are more of Xvfb's."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x768x24", "-noreset", *options],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


class Keyboard:
    """The keyboard of a display, with US letters: every key is the server's own (XTEST)."""

    def __init__(self, display: str) -> None:
        self._x11, self._xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XStringToKeysym.restype = ctypes.c_ulong
        for function in (self._x11.XKeysymToKeycode, self._x11.XKeycodeToKeysym):
            function.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x11.XKeycodeToKeysym.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int]
        self._x11.XKeycodeToKeysym.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        if not self._display:
            raise RuntimeError(f"the display {display} cannot be opened")

    def close(self) -> None:
        """Leave the display."""
        self._x11.XCloseDisplay(self._display)

    def press(self, *names: str) -> None:
        """Press and release keys, named as X does (`Tab`, `space`, `a`), as a person would."""
        for name in names:
            self._key(name)
            self._x11.XFlush(self._display)
            time.sleep(_PERSON_S)

    def type(self, text: str) -> None:
        """Type as a person would."""
        self.press(*(_KEYSYMS.get(character, character) for character in text))

    def scan(self, text: str) -> None:
        """Type as a hand scanner would: within some milliseconds, ended by Enter."""
        for character in f"{text}\n":
            self._key(_KEYSYMS.get(character, character))
        self._x11.XFlush(self._display)
        time.sleep(_AFTER_SCAN_S)

    def _key(self, name: str) -> None:
        symbol = self._x11.XStringToKeysym(name.encode())
        code = self._x11.XKeysymToKeycode(self._display, symbol)
        if not code:
            raise ValueError(f"the keyboard has no key {name!r}")
        shifted = self._x11.XKeycodeToKeysym(self._display, code, 0) != symbol
        shift = self._x11.XKeysymToKeycode(self._display, self._x11.XStringToKeysym(b"Shift_L"))
        if shifted:
            self._fake(shift, down=True)
        self._fake(code, down=True)
        self._fake(code, down=False)
        if shifted:
            self._fake(shift, down=False)

    def _fake(self, code: int, *, down: bool) -> None:
        self._xtst.XTestFakeKeyEvent(self._display, code, int(down), _SCANNER_MS)
