"""The keys a hand scanner presses for a text, by the keyboard layout it is set to."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from kiosk.core.identification.keyboard_layouts import LAYOUTS, PLACES, Keystroke

SPACE = 57
_ACCENTS = {"`": "\u0300", "´": "\u0301", "^": "\u0302", "~": "\u0303", "¨": "\u0308"}


def keys_for(text: str, layout: str) -> list[Keystroke]:
    """Return the keys for `text` on `layout`; a dead key is followed by the space bar.

    Raises `KeyError` for a character that layout has no key for.
    """
    keys = []
    for character in text:
        if character == " ":
            keys.append(Keystroke(SPACE))
        elif (key := _key(character, layout)) is not None:
            keys.append(key)
        elif (key := _key(_ACCENTS[character], layout)) is not None:
            keys += [key, Keystroke(SPACE)]
        else:
            raise KeyError(character)
    return keys


def seen_under(system: str, keys: list[Keystroke]) -> Iterator[Keystroke]:
    """Yield `keys` with the text that the layout `system` of the computer makes of each."""
    for key in keys:
        yield replace(key, text=LAYOUTS[system].character(key))


def _key(character: str, layout: str) -> Keystroke | None:
    for altgr, shift, place in product((False, True), (False, True), PLACES):
        key = Keystroke(place, shift=shift, altgr=altgr)
        if LAYOUTS[layout].character(key) == character:
            return key
    return None
