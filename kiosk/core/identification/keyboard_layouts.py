"""What the same keys mean on different keyboards.

A hand scanner that types sends places of keys, chosen for the layout it is set to; the system turns
them into characters by a layout of its own. Where the two differ, the text is garbled, while the
places still tell what was meant: `readings` gives every text a run of keys can mean.
Places are key codes of Linux (input-event-codes.h).
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

PLACES: Final = (
    41,
    *range(2, 14),
    *range(16, 28),
    *range(30, 41),
    43,
    86,
    *range(44, 54),
)
"""The keys whose characters depend on the layout: four rows, with the key right of the left Shift
(86) that US keyboards lack.
"""


_FEWEST_TOLD: Final = 3
"""Of fewer keys it cannot be told whether their places are a keyboard's."""


@dataclass(frozen=True, slots=True)
class Keystroke:
    """One key as it was pressed: its place (0: not told), the modifiers, and the system's text.

    `fixed` is a character that no layout changes, such as a control character or one that was
    typed by its number; it stands for the key in every reading. `system_only` marks a text the
    system composed of keys that are told as well.
    """

    place: int = 0
    text: str = ""
    shift: bool = False
    altgr: bool = False
    fixed: str = ""
    system_only: bool = False


@dataclass(frozen=True, slots=True)
class KeyboardLayout:
    """The characters of `PLACES` in their order, and by place those with AltGr.

    A space is a key without a character of use. A dead key has its combining character: the key
    after it decides what becomes of both. With AltGr only ASCII, the euro and dead keys are
    listed, for nothing else is in a code that a scanner types.
    """

    plain: str
    shifted: str
    altgr: Mapping[int, str] = field(default_factory=dict)
    shifted_altgr: Mapping[int, str] = field(default_factory=dict)

    def character(self, key: Keystroke) -> str:
        """Return what `key` types here, "" when that is nothing."""
        if key.place in _ANY_LAYOUT:
            return _ANY_LAYOUT[key.place]
        if key.altgr:
            return (self.shifted_altgr if key.shift else self.altgr).get(key.place, "")
        index = _INDEX.get(key.place)
        if index is None:
            return ""
        return (self.shifted if key.shift else self.plain)[index].strip()


_INDEX: Final = {place: index for index, place in enumerate(PLACES)}


def _row(first: int, characters: str) -> dict[int, str]:
    return {first + place: character for place, character in enumerate(characters)}


# The keypad types digits whether Num Lock is on or not: a scanner means digits by it.
_ANY_LAYOUT: Final = {
    **{55: "*", 57: " ", 98: "/"},
    **_row(71, "789-456+1230."),
}
KEYPAD_DIGITS: Final = {place: one for place, one in _ANY_LAYOUT.items() if one.isdigit()}
"""The keys of the keypad with a digit, by their place."""


def _altgr(row: str) -> dict[int, str]:
    """Return a row such as "8{ 9[": places with what AltGr makes of them."""
    return {int(pair[:-1]): pair[-1] for pair in row.split()}


# The rows are those of xkeyboard-config 2.35 (Debian 12), read by libxkbcommon;
# `tests/campaigns/keyboard_layouts.py` writes them, and compares them with the installed ones.
LAYOUTS: Final[Mapping[str, KeyboardLayout]] = {
    "us": KeyboardLayout(
        "`1234567890-=qwertyuiop[]asdfghjkl;'\\<zxcvbnm,./",
        '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|>ZXCVBNM<>?',
    ),
    "gb": KeyboardLayout(
        "`1234567890-=qwertyuiop[]asdfghjkl;'#\\zxcvbnm,./",
        '¬!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~|ZXCVBNM<>?',
        _altgr(
            "41| 5€ 8{ 9[ 10] 11} 12\\ 13\u0327 "
            "16@ 18e 26\u0308 27\u0303 39\u0301 40\u0302 43\u0300 86|"
        ),
        _altgr("41| 18E 37& 44< 45>"),
    ),
    "de": KeyboardLayout(
        "\u03021234567890ß\u0301qwertzuiopü+asdfghjklöä#<yxcvbnm,.-",
        "°!\"§$%&/()=?\u0300QWERTZUIOPÜ*ASDFGHJKLÖÄ'>YXCVBNM;:_",
        _altgr("8{ 9[ 10] 11} 12\\ 13\u0327 16@ 18€ 26\u0308 27~ 40\u0302 86|"),
        _altgr("18€ 37&"),
    ),
    "fr": KeyboardLayout(
        "²&é\"'(-è_çà)=azertyuiop\u0302$qsdfghjklmù*<wxcvbn,;:!",
        "~1234567890°+AZERTYUIOP\u0308£QSDFGHJKLM%µ>WXCVBN?./§",
        _altgr(
            "3~ 4# 5{ 6[ 7| 8` 9\\ 10^ 11@ 12] 13} 18€ 26\u0308 30@ 40\u0302 43\u0300 86| 50\u0301"
        ),
        _altgr("5$ 17< 37& 45>"),
    ),
    "es": KeyboardLayout(
        "º1234567890'¡qwertyuiop\u0300+asdfghjklñ\u0301ç<zxcvbnm,.-",
        'ª!"·$%&/()=?¿QWERTYUIOP\u0302*ASDFGHJKLÑ\u0308Ç>ZXCVBNM;:_',
        _altgr("41\\ 2| 3@ 4# 5~ 8{ 9[ 10] 11} 12\\ 13\u0327 16@ 18€ 26[ 27] 39\u0303 40{ 43} 86|"),
        _altgr("41\\ 5$ 37& 44< 45>"),
    ),
    "it": KeyboardLayout(
        "\\1234567890'ìqwertyuiopè+asdfghjklòàù<zxcvbnm,.-",
        '|!"£$%&/()=?^QWERTYUIOPé*ASDFGHJKLç°§>ZXCVBNM;:_',
        _altgr("8{ 9[ 10] 11} 12` 13~ 16@ 18€ 26[ 27] 39@ 40# 43\u0300 51\u0301"),
        _altgr("4\u0303 13\u0302 26{ 27} 37& 39\u0327 44< 45> 52\u0308"),
    ),
    "pt": KeyboardLayout(
        "\\1234567890'«qwertyuiop+\u0301asdfghjklçº\u0303<zxcvbnm,.-",
        '|!"#$%&/()=?»QWERTYUIOP*\u0300ASDFGHJKLÇª\u0302>ZXCVBNM;:_',
        _altgr(
            "3@ 8{ 9[ 10] 11} 12\\ 13\u0327 "
            "16@ 18€ 26\u0308 27\u0303 39\u0301 40\u0302 43\u0300 86\\"
        ),
        _altgr("5$ 37& 86\\ 44< 45>"),
    ),
    "be": KeyboardLayout(
        "²&é\"'(§è!çà)-azertyuiop\u0302$qsdfghjklmùµ<wxcvbn,;:=",
        "³1234567890°_AZERTYUIOP\u0308*QSDFGHJKLM%£>WXCVBN?./+",
        _altgr(
            "2| 3@ 4# 7^ 8{ 9[ 10{ 11} 12\\ 13\u0327 "
            "16@ 18€ 26[ 27] 39\u0301 40\u0301 43\u0300 86\\ 50\u0327 53\u0303"
        ),
        _altgr("5$ 37& 86\\ 44< 45>"),
    ),
    "ch": KeyboardLayout(
        "§1234567890'\u0302qwertzuiopü\u0308asdfghjklöä$<yxcvbnm,.-",
        '°+"*ç%&/()=?\u0300QWERTZUIOPè!ASDFGHJKLéà£>YXCVBNM;:_',
        _altgr("2| 3@ 4# 8| 10] 11} 12\u0301 13\u0303 16@ 18€ 26[ 27] 39\u0301 40{ 43} 86\\"),
        _altgr("5$ 18E 37& 44< 45>"),
    ),
    "ch-fr": KeyboardLayout(
        "§1234567890'\u0302qwertzuiopè\u0308asdfghjkléà$<yxcvbnm,.-",
        '°+"*ç%&/()=?\u0300QWERTZUIOPü!ASDFGHJKLöä£>YXCVBNM;:_',
        _altgr("2| 3@ 4# 8| 10] 11} 12\u0301 13\u0303 16@ 18€ 26[ 27] 39\u0301 40{ 43} 86\\"),
        _altgr("5$ 18E 37& 44< 45>"),
    ),
    "se": KeyboardLayout(
        "§1234567890+\u0301qwertyuiopå\u0308asdfghjklöä'<zxcvbnm,.-",
        '½!"#¤%&/()=?\u0300QWERTYUIOPÅ\u0302ASDFGHJKLÖÄ*>ZXCVBNM;:_',
        _altgr("3@ 5$ 6€ 8{ 9[ 10] 11} 12\\ 16@ 18€ 26\u0308 27\u0303 86| 51\u0327"),
        _altgr("37& 44< 45>"),
    ),
    "no": KeyboardLayout(
        "|1234567890+\\qwertyuiopå\u0308asdfghjkløæ'<zxcvbnm,.-",
        '§!"#¤%&/()=?\u0300QWERTYUIOPÅ\u0302ASDFGHJKLØÆ*>ZXCVBNM;:_',
        _altgr("3@ 5$ 8{ 9[ 10] 11} 13\u0301 16@ 18€ 26\u0308 27\u0303 39\u0301 40\u0302 51\u0327"),
        _altgr("37& 44< 45>"),
    ),
    "dk": KeyboardLayout(
        "½1234567890+\u0301qwertyuiopå\u0308asdfghjklæø'<zxcvbnm,.-",
        '§!"#¤%&/()=?\u0300QWERTYUIOPÅ\u0302ASDFGHJKLÆØ*>ZXCVBNM;:_',
        _altgr("3@ 5$ 8{ 9[ 10] 11} 13| 16@ 18€ 26\u0308 27\u0303 39\u0301 40\u0302 86\\ 51\u0327"),
        _altgr("37& 44< 45>"),
    ),
}
"""Layouts a scanner can be set to, by the names `scanner.layout` takes."""

_SPACING: Final = {
    "\u0300": "`",
    "\u0301": "´",
    "\u0302": "^",
    "\u0303": "~",
    "\u0308": "¨",
    "\u0327": "¸",
}
"""What a dead key types before a space, by its combining character."""


def has_character(place: int) -> bool:
    """Return whether the key at `place` types a character on any layout."""
    return place in _INDEX or place in _ANY_LAYOUT


def read_as(layout: KeyboardLayout, keys: Sequence[Keystroke]) -> str | None:
    """Return the text of `keys` by their places on `layout`; None where one has no character."""
    characters = []
    for key in keys:
        if key.system_only:
            continue
        character = key.fixed or (layout.character(key) if key.place else key.text)
        if not character:
            return None
        characters.append(character)
    return compose(characters)


def system_text(keys: Sequence[Keystroke]) -> str:
    """Return the text of `keys` by the layout of the system."""
    return compose([key.fixed or key.text for key in keys])


def compose(characters: Sequence[str]) -> str:
    """Return `characters` joined; dead keys among them, given as combining characters, composed.

    Before a space, or itself once more, a dead key types its accent alone; before a letter that
    it does not go with, its accent and the letter.
    """
    text, dead = [], ""
    for character in characters:
        if not dead:
            if character in _SPACING:
                dead = character
            else:
                text.append(character)
            continue
        accent, whole = _SPACING[dead], unicodedata.normalize("NFC", character + dead)
        if character in (" ", dead):
            text.append(accent)
        else:
            text.append(whole if len(whole) == 1 else accent + _SPACING.get(character, character))
        dead = ""
    if dead:
        text.append(_SPACING[dead])
    return "".join(text)


def readings(
    keys: Sequence[Keystroke],
    *,
    first: str = "",
    only: bool = False,
    caps_lock: bool | None = False,
) -> tuple[tuple[str, str], ...]:
    """Return every text that `keys` can mean, each once, with the layout it is of.

    The order: by place on the layout `first`, by place on a US keyboard, by the layout of the
    system (whose name is ""), by place on every other. The system's goes first where the keys have
    places of no keyboard: programs that type bring a keymap of their own (`wtype`). `only` leaves
    out what is neither by `first` nor by the system. `caps_lock` tells that the system's letters
    have changed their case.
    """
    texts: dict[str, str] = {}
    for layout, text in _readings(keys, first, only=only, caps_lock=caps_lock):
        if text and text not in texts:
            texts[text] = layout
    return tuple((layout, text) for text, layout in texts.items())


def _readings(
    keys: Sequence[Keystroke], first: str, *, only: bool, caps_lock: bool | None
) -> Iterator[tuple[str, str | None]]:
    by_place = any(key.place for key in keys)
    names = [first] if only and first else [*([first] if first else []), *LAYOUTS]
    if by_place and _is_keymap_of_its_own(keys):
        yield "", system_text(keys)
    if by_place:
        yield names[0], read_as(LAYOUTS[names[0]], keys)
        if "us" in names:
            yield "us", read_as(LAYOUTS["us"], keys)
    text = system_text(keys)
    as_told = text.swapcase() if caps_lock else text
    # A key that means nothing to the system leaves a hole, so its text comes last.
    whole = all(key.text or key.fixed for key in keys) or any(key.system_only for key in keys)
    if whole:
        yield "", as_told
    if by_place:
        for name in names:
            yield name, read_as(LAYOUTS[name], keys)
    yield "", as_told
    if caps_lock is not False:
        yield "", as_told.swapcase()


def _is_keymap_of_its_own(keys: Sequence[Keystroke]) -> bool:
    """Return whether most characters are, on every layout, elsewhere than at the places told."""
    told = [key for key in keys if key.place and key.text and not key.fixed]
    if len(told) < _FEWEST_TOLD or not all(key.text.isascii() for key in told):
        return False
    fitting = max(
        sum(layout.character(key).casefold() == key.text.casefold() for key in told)
        for layout in LAYOUTS.values()
    )
    return 2 * fitting < len(told)
