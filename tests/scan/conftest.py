"""What every test of the camera room shares: a decoder, and nothing left running afterwards."""

import threading
from collections.abc import Iterator

import pytest

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.decoder import Decoder


@pytest.fixture
def decoder() -> Decoder:
    """A decoder for the symbologies that a kiosk looks for unless told otherwise."""
    return Decoder([Symbology.QR, Symbology.CODE128, Symbology.CODE39, Symbology.EAN13])


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    # Threads that Qt adopted show up as dummies and are Qt's own business.
    left = {thread for thread in threading.enumerate() if thread.name in ("decode",)} - before
    assert not left
