"""The tables of keyboard layouts, compared with those of this computer's xkeyboard-config.

By hand: `python -m tests.campaigns.keyboard_layouts` names every key that differs, and
`--write` prints the tables anew. It needs libxkbcommon and xkb-data, which Qt needs as well, and
no display.
"""

import argparse
import ctypes
import ctypes.util
import sys
from typing import Final

from kiosk.core.identification.keyboard_layouts import LAYOUTS, PLACES, KeyboardLayout

XKB: Final = {
    "us": ("us", ""),
    "gb": ("gb", ""),
    "de": ("de", ""),
    "fr": ("fr", ""),
    "es": ("es", ""),
    "it": ("it", ""),
    "pt": ("pt", ""),
    "be": ("be", ""),
    "ch": ("ch", ""),
    "ch-fr": ("ch", "fr"),
    "se": ("se", ""),
    "no": ("no", ""),
    "dk": ("dk", ""),
}
"""Layout and variant in xkeyboard-config of each of ours."""

_DEAD: Final = {
    "dead_grave": "\u0300",
    "dead_acute": "\u0301",
    "dead_circumflex": "\u0302",
    "dead_tilde": "\u0303",
    "dead_diaeresis": "\u0308",
    "dead_cedilla": "\u0327",
}


class _RuleNames(ctypes.Structure):
    _fields_ = [
        (name, ctypes.c_char_p) for name in ("rules", "model", "layout", "variant", "options")
    ]


def xkb_layout(layout: str, variant: str = "") -> KeyboardLayout:
    """Return what xkeyboard-config says of `layout`. Raises `OSError` without libxkbcommon."""
    xkb = ctypes.CDLL(ctypes.util.find_library("xkbcommon") or "libxkbcommon.so.0")
    pointer = ctypes.c_void_p
    xkb.xkb_context_new.restype = xkb.xkb_keymap_new_from_names.restype = pointer
    xkb.xkb_context_new.argtypes = [ctypes.c_int]
    xkb.xkb_keymap_new_from_names.argtypes = [pointer, pointer, ctypes.c_int]
    xkb.xkb_keymap_key_get_syms_by_level.argtypes = [
        pointer,
        *[ctypes.c_uint32] * 3,
        ctypes.POINTER(ctypes.POINTER(ctypes.c_uint32)),
    ]
    names = _RuleNames(b"evdev", b"pc105", layout.encode(), variant.encode(), None)
    keymap = xkb.xkb_keymap_new_from_names(xkb.xkb_context_new(0), ctypes.byref(names), 0)
    if not keymap:
        raise OSError(f"xkeyboard-config has no layout {layout} {variant}")

    def character(place: int, level: int) -> str:
        symbols = ctypes.POINTER(ctypes.c_uint32)()
        count = xkb.xkb_keymap_key_get_syms_by_level(
            keymap, place + 8, 0, level, ctypes.byref(symbols)
        )
        if count != 1:
            return " "
        buffer = ctypes.create_string_buffer(64)
        xkb.xkb_keysym_get_name(symbols[0], buffer, 64)
        if (name := buffer.value.decode()).startswith("dead_"):
            return _DEAD.get(name, " ")
        xkb.xkb_keysym_to_utf8(symbols[0], buffer, 64)
        return buffer.value.decode() or " "

    rows = [[character(place, level) for place in PLACES] for level in range(4)]
    if layout == "us":  # its keys have two levels
        rows[2:] = [[" "] * len(PLACES)] * 2
    return KeyboardLayout(
        "".join(rows[0]),
        "".join(rows[1]),
        _sparse(rows[2]),
        _sparse(rows[3]),
    )


def _sparse(row: list[str]) -> dict[int, str]:
    """Return what of a row with AltGr a scanner may mean: ASCII, the euro, dead accents."""
    return {
        place: one
        for place, one in zip(PLACES, row, strict=True)
        if "!" <= one <= "~" or one == "€" or one in _DEAD.values()
    }


def _literal(text: str) -> str:
    kept = "".join(f"\\u{ord(c):04x}" if 0x300 <= ord(c) < 0x370 else c for c in text)
    return '"' + kept.replace("\\", "\\\\").replace("\\\\u03", "\\u03").replace('"', '\\"') + '"'


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="print the tables")
    arguments = parser.parse_args()
    wrong = 0
    for tag, (layout, variant) in XKB.items():
        there = xkb_layout(layout, variant)
        if arguments.write:
            print(f'    "{tag}": KeyboardLayout(')
            print(f"        {_literal(there.plain)},\n        {_literal(there.shifted)},")
            for row in (there.altgr, there.shifted_altgr):
                pairs = " ".join(f"{place}{one}" for place, one in row.items())
                print(f"        _altgr({_literal(pairs)}),")
            print("    ),")
        elif (ours := LAYOUTS[tag]) != there:
            wrong += 1
            print(f"{tag} differs:\n  here {there}\n  ours {ours}")
    if not arguments.write:
        print(f"{len(XKB) - wrong} of {len(XKB)} layouts are as xkeyboard-config has them")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
