"""Search in the directory: for staff by any part of name, e-mail or card, for members by name.

Staff search forgives accents and typing errors, and answers as somebody types. Three ways, each
only when the one before found too few: beginnings of words, the middle of words (FTS5 trigrams over
each customer), and words of names that differ from the typed one in a letter or two (FTS5 trigrams
over all words of names, then edit distance). Each looks at no more rows than its limit, however
many customers there are, so a key press costs about the same in every gym.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product
from typing import Final

from rapidfuzz.distance import OSA

from kiosk.core.admission.members import CustomerId
from kiosk.core.identification.find_me import NameMatch
from kiosk.core.ports import Directory
from kiosk.store.directory.search_words import fold, joined, parts, words_of

MAX_QUERY: Final = 100
"""Longest search text that is looked at, in characters."""

_LAST: Final = "\U0010ffff"  # sorts after every character a word can go on with
_FIRST: Final = "\0"  # sorts before every character a word can go on with
_SCANNED: Final = 3000  # rows of the rarest word that are looked at
_NEAR: Final = 400  # customers that are looked at for typing errors
_CANDIDATES: Final = 200  # customers that are put in order
_MOST_WORDS: Final = 8  # of a search text
_MOST_WAYS: Final = 12  # of reading it, where its words have dashes and the like
_MOST_GRAMS: Final = 36
_ENOUGH: Final = 5  # people found as typed make guesses needless
_GUESSES: Final = 60  # words of names whose distance is measured
_CLOSEST: Final = 12  # of which so many are looked up

_SPACED: Final = str.maketrans("-_.'@", "     ")

Range = tuple[str, str]
"""Words from the first up to, not including, the second."""


@dataclass(frozen=True, slots=True)
class _Token:
    """One word of a search text, and the ways of reading it: all ranges of a way must match."""

    text: str
    ways: tuple[tuple[Range, ...], ...]


def find_customers(connection: sqlite3.Connection, text: str, limit: int) -> list[CustomerId]:
    """Return at most `limit` customers that match `text`, best first.

    Every word of `text` must be found in the customer. Whole words come before beginnings, then
    names that begin with the text, then the order of names; after them those found in the middle
    of a word, and those with a typing error. `text` only ever becomes a value of a query, never a
    part of one.
    """
    folded = fold(text[:MAX_QUERY])
    words = list(dict.fromkeys(folded.split()))[:_MOST_WORDS]
    if not words or limit < 1:
        return []
    exact = [_exact(word) for word in words]
    found = _ranked(connection, _beginning(connection, folded, exact), words, folded, limit)
    if len(found) < limit:
        found += _without(found, _inside(connection, words, limit), limit)
    if len(found) < min(limit, _ENOUGH):
        found += _without(found, _mistyped(connection, exact), limit)
    return found


def _exact(word: str) -> _Token:
    """Read a word as it is, without its punctuation, or as several words: Ana-Maria, AnaMaria."""
    ways: list[tuple[Range, ...]] = [(_begins(word),)]
    if (plain := joined(word)) and plain != word:
        ways += [(_begins(plain),), tuple(map(_begins, parts(word)))]
    return _Token(word, tuple(dict.fromkeys(ways)))


def _begins(word: str) -> Range:
    return word, word + _LAST


def _beginning(
    connection: sqlite3.Connection, folded: str, tokens: Sequence[_Token]
) -> dict[int, None]:
    """Return customers whose words begin as the tokens do, those named `folded…` among them."""
    named = connection.execute(
        "SELECT id FROM customer WHERE sort_name >= ? AND sort_name < ? ORDER BY sort_name LIMIT ?",
        (folded, folded + _LAST, _CANDIDATES // 2),
    )
    found = dict.fromkeys(int(row[0]) for row in named)
    for ways in islice(product(*(token.ways for token in tokens)), _MOST_WAYS):
        ranges = list(dict.fromkeys(one for way in ways for one in way))[: 2 * _MOST_WORDS]
        found |= dict.fromkeys(_with_all(connection, ranges))
    return found


def _with_all(connection: sqlite3.Connection, ranges: Sequence[Range]) -> Iterator[int]:
    """Yield customers that have a word in each of `ranges`, looked for from the rarest on."""
    if len(ranges) > 1:
        ranges = sorted(ranges, key=lambda one: _how_many(connection, one))
    others = "".join(
        " AND EXISTS (SELECT 1 FROM search_word"
        " WHERE customer = rare.customer AND word >= ? AND word < ?)"
        for _ in ranges[1:]
    )
    query = (
        "SELECT DISTINCT customer FROM "
        "(SELECT customer FROM search_word WHERE word >= ? AND word < ? LIMIT ?) AS rare "
        f"WHERE 1{others} LIMIT ?"
    )
    values = [*ranges[0], _SCANNED, *(end for one in ranges[1:] for end in one), _CANDIDATES]
    for (customer,) in connection.execute(query, values):
        yield int(customer)


def _how_many(connection: sqlite3.Connection, words: Range) -> int:
    query = (
        "SELECT count(*) FROM (SELECT 1 FROM search_word WHERE word >= ? AND word < ? LIMIT 1000)"
    )
    (count,) = connection.execute(query, words).fetchone()
    return int(count)


def _ranked(
    connection: sqlite3.Connection,
    customers: Iterable[int],
    words: Sequence[str],
    folded: str,
    limit: int,
) -> list[CustomerId]:
    some = list(customers)
    whole = " + ".join(
        ["EXISTS (SELECT 1 FROM search_word WHERE customer = customer.id AND word = ?)"]
        * len(words)
    )
    query = (
        f"SELECT id FROM customer WHERE id IN ({', '.join('?' * len(some))}) ORDER BY ({whole}) "
        "DESC, (sort_name >= ? AND sort_name < ?) DESC, sort_name, id LIMIT ?"
    )
    values = [*some, *words, folded, folded + _LAST, limit]
    return [CustomerId(row[0]) for row in connection.execute(query, values)]


def _inside(
    connection: sqlite3.Connection, words: Sequence[str], limit: int
) -> Iterator[CustomerId]:
    """Yield customers whose text contains every word; words of one or two letters have no trigram.

    The index knows trigrams, not where they are, so what it finds is looked at once more.
    """
    grams = [gram for word in words for gram in _grams(word)][:_MOST_GRAMS]
    if not grams:
        return
    contains = " AND ".join(["instr(text, ?) > 0"] * len(words))
    query = (
        "SELECT customer FROM search_text WHERE customer IN (SELECT rowid FROM member_trigram "
        f"WHERE member_trigram MATCH ? LIMIT ?) AND {contains} LIMIT ?"
    )
    values = [_match(grams, "AND"), _SCANNED // 4, *words, limit]
    for (customer,) in connection.execute(query, values):
        yield CustomerId(customer)


def _mistyped(connection: sqlite3.Connection, tokens: Sequence[_Token]) -> list[CustomerId]:
    """Return customers whose names are nearly what was typed, the nearest first.

    Those of the token that fits the fewest are looked at, whether they have the others as well.
    """
    meant = [[(0, _begins(token.text)), *_guesses(connection, token)] for token in tokens]
    if all(len(choices) == 1 for choices in meant):
        return []
    sizes = [sum(_how_many(connection, one) for _, one in choices) for choices in meant]
    rarest = sizes.index(min(sizes))
    near: dict[int, int] = {}
    for distance, (low, high) in meant[rarest]:
        rows = connection.execute(
            "SELECT customer FROM search_word WHERE word >= ? AND word < ? LIMIT ?",
            (low, high, _NEAR - len(near)),
        )
        for (customer,) in rows:
            near.setdefault(customer, distance)
    others = meant[:rarest] + meant[rarest + 1 :]
    texts = connection.execute(
        f"SELECT customer, text FROM search_text WHERE customer IN ({', '.join('?' * len(near))})",
        list(near),
    )
    fitting = []
    for customer, text in texts:
        words = text.translate(_SPACED).split()
        distances = [near[customer], *(_nearest(words, choices) for choices in others)]
        # What fits exactly was found before this was asked.
        if None not in distances and any(distances):
            fitting.append((sum(far or 0 for far in distances), text, CustomerId(customer)))
    return [customer for _, _, customer in sorted(fitting)]


def _nearest(words: Sequence[str], choices: Sequence[tuple[int, Range]]) -> int | None:
    """Return how far the nearest of `choices` is that one of `words` is in."""
    for distance, (low, high) in choices:
        if any(low <= word < high for word in words):
            return distance
    return None


def _guesses(connection: sqlite3.Connection, token: _Token) -> list[tuple[int, Range]]:
    """Return words of names that `token` may have been meant for, with their distances.

    Up to seven letters one mistake is forgiven, after that two; a word that is still being typed
    is compared with beginnings. Words of three letters and less are too near to everything.
    """
    word = token.text
    allowed = 0 if len(word) < 4 else 1 if len(word) < 8 else 2
    if not allowed or not word.isalpha():
        return []
    # Two letters that changed places break three trigrams; a word with them changed back has all.
    swapped = (
        word[:i] + word[i + 1] + word[i] + word[i + 2 :]
        for i in range(len(word) - 1)
        if word[i] != word[i + 1]
    )
    grams = dict.fromkeys(gram for one in (word, *swapped) for gram in (*_grams(f" {one} "),))
    rows = connection.execute(
        "SELECT word FROM name_word WHERE id IN (SELECT rowid FROM name_trigram "
        "WHERE name_trigram MATCH ? ORDER BY rank LIMIT ?)",
        (_match(list(grams)[:_MOST_GRAMS], "OR"), _GUESSES),
    )
    near = [(_distance(word, other, allowed), other) for (other,) in rows]
    best = sorted(one for one in near if 0 < one[0] <= allowed)[:_CLOSEST]
    return [(far, (other, other + _FIRST)) for far, other in best]


def _distance(typed: str, word: str, most: int) -> int:
    """Return how many letters are wrong, missing, too many or swapped; above `most` if more."""
    ends = range(len(typed) - most, len(typed) + most + 1)
    beginnings = {word, *(word[:end] for end in ends if 0 < end < len(word))}
    return min(OSA.distance(typed, one, score_cutoff=most) for one in beginnings)


def _grams(text: str) -> list[str]:
    return list(dict.fromkeys(text[i : i + 3] for i in range(len(text) - 2)))


def _match(grams: Iterable[str], how: str) -> str:
    """Return an FTS5 expression; between double quotes nothing but a double quote is special."""
    return f" {how} ".join('"' + gram.replace('"', '""') + '"' for gram in grams)


def _without(
    found: Sequence[CustomerId], more: Iterable[CustomerId], limit: int
) -> list[CustomerId]:
    """Return of `more` what `found` does not have, at most as many as it lacks of `limit`."""
    new = (one for one in dict.fromkeys(more) if one not in found)
    return list(islice(new, limit - len(found)))


class DirectoryNameSearch:
    """`find_me.NameSearch` over the directory's search, which also knows addresses and cards."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    def named(self, text: str, *, limit: int) -> tuple[NameMatch, ...]:
        """Return customers each word of `text` begins a first or last name of; accents aside.

        An address or a card number finds nobody here. May raise `StoreError`.
        """
        wanted = {joined(token) for token in fold(text).split()} - {""}
        if not wanted:
            return ()
        matches = []
        for record in self._directory.search(text, limit=limit):
            who = record.customer
            names = words_of((who.first_name, who.last_name))
            if all(any(name.startswith(word) for name in names) for word in wanted):
                matches.append(NameMatch(who, whole=wanted <= names))
        return tuple(matches)
