"""Finds customers by their names alone, for members who look for themselves."""

import re
from typing import Final

from kiosk.core.find_me import Namesake
from kiosk.core.members import Customer
from kiosk.core.ports import Directory
from kiosk.store.names import fold

_NO_WORD: Final = re.compile(r"[\W_]+")


class Namesakes:
    """`find_me.Names` over the directory's search, which also knows addresses and cards."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    def named(self, text: str, *, limit: int) -> tuple[Namesake, ...]:
        """Return customers each word of `text` begins a first or last name of; accents aside.

        An address or a card number finds nobody here. May raise `StoreError`.
        """
        wanted = {_joined(token) for token in fold(text).split()} - {""}
        if not wanted:
            return ()
        return tuple(
            Namesake(record.customer, whole=wanted <= _words_of(record.customer))
            for record in self._directory.search(text, limit=limit)
            if all(any(w.startswith(x) for w in _words_of(record.customer)) for x in wanted)
        )


def _words_of(customer: Customer) -> frozenset[str]:
    """The words somebody is found under: O'Brien also as "brien", Anne Marie as "annemarie"."""
    names = fold(customer.first_name), fold(customer.last_name)
    tokens = {token for name in names for token in (name, *name.split())}
    apart = {part for token in tokens for part in _NO_WORD.split(token)}
    return frozenset(apart | {_joined(token) for token in tokens}) - {""}


def _joined(text: str) -> str:
    return _NO_WORD.sub("", text)
