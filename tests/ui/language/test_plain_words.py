"""No failure of network, disk or database reaches a person as a class name, a number or in English.

Every class of the libraries goes through the mapping, and is then read in German.
"""

import errno
import re
import socket
import sqlite3
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import httpcore
import httpx
import pytest

from kiosk.core.errors import KioskError
from kiosk.core.screen.languages import TAGS
from kiosk.core.system_reasons import reason_of
from kiosk.store.error_mapping import file_error, store_error
from kiosk.teamup.http.responses import KNOWN_FAILURES, error_of_exception
from kiosk.ui.language.messages import message_text
from tests.ui.conftest import Speak

E = TypeVar("E", bound=Exception)

WORDS = "the system's own words"
CAUSES = [
    *(OSError(number, WORDS) for number in sorted(errno.errorcode)),
    OSError(99999, WORDS),
    OSError(WORDS),
    socket.gaierror(-2, WORDS),
    socket.gaierror(-3, WORDS),
    socket.herror(1, WORDS),
    TimeoutError(WORDS),
    ssl.SSLError(1, WORDS),
    ssl.SSLZeroReturnError(6, WORDS),
    ssl.SSLEOFError(8, WORDS),
    ssl.SSLCertVerificationError(1, WORDS),
    ValueError(WORDS),
]


def _kinds(*roots: type[E]) -> Iterator[type[E]]:
    for root in roots:
        yield root
        yield from _kinds(*root.__subclasses__())


def _made(kind: type[Exception]) -> Exception:
    error = kind.__new__(kind, WORDS)
    error.args = (WORDS,)
    return error


def _check(sentence: str, kind: type[BaseException]) -> None:
    assert WORDS not in sentence
    assert kind.__name__ not in sentence
    assert not re.search(r"rrno|SQLITE|\bE[A-Z]{4,}\b|\[Err|\d{5}", sentence), sentence


@pytest.mark.parametrize("tag", TAGS)
def test_what_the_network_says(tag: str, speak: Speak) -> None:
    speak(tag)
    for kind in set(_kinds(*KNOWN_FAILURES)) - {httpx.HTTPStatusError}:
        for begun in (False, True):
            for proxy in ("", "proxy.example"):
                error = error_of_exception(_made(kind), begun=begun, host="h", proxy=proxy)
                _check_translated(error, kind, tag)
    for cause in CAUSES:
        failed = httpx.ConnectError(str(cause))
        failed.__cause__ = httpcore.ConnectError(str(cause))
        failed.__cause__.__cause__ = cause
        _check_translated(error_of_exception(failed, begun=False, host="h"), type(cause), tag)


@pytest.mark.parametrize("tag", TAGS)
def test_what_files_and_the_database_say(tag: str, speak: Speak) -> None:
    speak(tag)
    for cause in CAUSES:
        assert tag == "en" or message_text(reason_of(cause)) != str(reason_of(cause))
        if isinstance(cause, OSError):
            _check_translated(file_error(cause, Path("/x")), type(cause), tag)


@pytest.mark.expects_warnings
@pytest.mark.parametrize("replaceable", [False, True])
@pytest.mark.parametrize("name", [name for name in dir(sqlite3) if name.startswith("SQLITE_")])
def test_what_sqlite_says(name: str, replaceable: bool, speak: Speak) -> None:
    speak("de")
    code = getattr(sqlite3, name)
    for kind in _kinds(sqlite3.Error):
        error = kind(WORDS)
        error.sqlite_errorcode, error.sqlite_errorname = code, name
        mapped = store_error(error, Path("/nowhere/x"), replaceable=replaceable)
        _check_translated(mapped, kind, "de")


def _check_translated(error: KioskError, kind: type[BaseException], tag: str) -> None:
    _check(error.sentence, kind)
    shown = message_text(error.sentence)
    _check(shown, kind)
    if tag != "en":
        for english in ("Check ", "cannot be", "may have got", "its ", "there is", "the "):
            assert not re.search(rf"\b{english}", shown) or tag in ("nl", "it"), shown
