"""Names, addresses and card numbers as search compares them, and the query that finds them."""

import unicodedata
from collections.abc import Iterable
from typing import Final

from kiosk.store.values import storable

MAX_QUERY: Final = 100
"""Longest search text that is looked at, in characters."""

_ABOVE_ALL: Final = "\U0010ffff"  # sorts after every character a word can go on with

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
            found |= {token, _joined(token), *_parts(token)}
        found.add(_joined("".join(tokens)))  # "1234 5678" typed as 12345678
    return frozenset(found - {""})


def search_query(text: str, limit: int) -> tuple[str, list[str | int]] | None:
    """Return the SQL and its values that give the ids of who matches `text`, best first.

    Every word of `text` must be the beginning of a word of the customer. Whole words come before
    beginnings, then names that begin with the text, then the order of names. None when `text` has
    no word in it. `text` only ever becomes a value of the query, never a part of it.
    """
    folded = fold(text[:MAX_QUERY])
    tokens = list(dict.fromkeys(folded.split()))
    if not tokens or limit < 1:
        return None
    conditions: list[str] = []
    values: list[str | int] = []
    for token in tokens:
        choices = [[token]]
        if joined := _joined(token):
            choices += [[joined], _parts(token)] if joined != token else []
        conditions.append(" OR ".join(" AND ".join([_BEGINS] * len(words)) for words in choices))
        values += [v for words in choices for w in words for v in (w, w + _ABOVE_ALL)]
    where = " AND ".join(f"({condition})" for condition in conditions)
    whole = " + ".join([_IS_WORD] * len(tokens))
    values += [*tokens, folded, folded + _ABOVE_ALL, limit]
    return (
        f"SELECT id FROM customer WHERE {where} ORDER BY ({whole}) DESC, "
        "(sort_name >= ? AND sort_name < ?) DESC, sort_name, id LIMIT ?",
        values,
    )


_BEGINS: Final = "id IN (SELECT customer FROM search_word WHERE word >= ? AND word < ?)"
_IS_WORD: Final = "EXISTS (SELECT 1 FROM search_word WHERE word = ? AND customer = customer.id)"


def _joined(token: str) -> str:
    return "".join(c for c in token if c.isalnum())


def _parts(token: str) -> list[str]:
    return list(dict.fromkeys("".join(c if c.isalnum() else " " for c in token).split()))
