"""What search compares: names, addresses and card numbers without accents, case and punctuation."""

import unicodedata
from collections.abc import Iterable
from typing import Final

from kiosk.store.sql_types import storable

# Letters with a stroke, and ligatures, are letters of their own to Unicode; a keyboard without them
# writes the plain letter.
_PLAIN: Final = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
    }
)


def fold(text: str) -> str:
    """Return `text` without accents and case, and with its white space closed up."""
    parts = unicodedata.normalize("NFKD", storable(text).casefold())
    plain = "".join(c for c in parts if not unicodedata.combining(c)).translate(_PLAIN)
    return " ".join(plain.replace("\0", " ").split())


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """Return every word under which something called `texts` is to be found."""
    found: set[str] = set()
    for text in texts:
        tokens = fold(text).split()
        for token in tokens:
            found |= {token, joined(token), *parts(token)}
        found.add(closed_up(text))
    return frozenset(found - {""})


def closed_up(text: str) -> str:
    """Return the letters and digits of `text` as one word: "1234 5678" is typed as 12345678."""
    return joined("".join(fold(text).split()))


def joined(token: str) -> str:
    """Return the letters and digits of a word: OBrien for O'Brien."""
    return "".join(c for c in token if c.isalnum())


def parts(token: str) -> list[str]:
    """Return the words that stand between the other signs of a word: Ana, Maria for Ana-Maria."""
    return list(dict.fromkeys("".join(c if c.isalnum() else " " for c in token).split()))
