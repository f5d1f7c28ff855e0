"""The keys of a US keyboard by their place, whatever layout the system believes in.

A keyboard scanner sends places of keys, not characters, and is made for a US keyboard; under a
German or French layout the characters that come out are garbled. X11 and Wayland both report the
kernel's key code plus 8 (tried with Qt's `nativeScanCode()` under German and French layouts). The
codes are those of Linux's `input-event-codes.h`.
"""

from typing import Final

EVDEV_OFFSET = 8
"""What X11 and Wayland add to the kernel's key code."""


def _row(first: int, plain: str, shifted: str) -> dict[int, tuple[str, str]]:
    return {first + place: keys for place, keys in enumerate(zip(plain, shifted, strict=True))}


_KEYS: Final = {
    **_row(2, "1234567890-=", "!@#$%^&*()_+"),
    **_row(16, "qwertyuiop[]", "QWERTYUIOP{}"),
    **_row(30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    **_row(43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    **_row(55, "*", "*"),
    **_row(57, " ", " "),
    **_row(71, "789-456+1230.", "789-456+1230."),
    **_row(98, "/", "/"),
}


def us_character(scan_code: int, *, shift: bool) -> str:
    """Return what the key at `scan_code` types on a US keyboard, "" for any other key.

    Caps Lock is left out on purpose: it is the person's, not the scanner's.
    """
    keys = _KEYS.get(scan_code - EVDEV_OFFSET)
    return "" if keys is None else keys[shift]
