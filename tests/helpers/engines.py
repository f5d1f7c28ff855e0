"""Takes barcode libraries away, as on a computer that lacks them."""

import sys
from types import ModuleType
from typing import Final

import pytest

LIBRARIES: Final = {"zxing": "zxingcpp", "tapirscan": "tapirscan", "zbar": "pyzbar.pyzbar"}
"""Engine → the module that the kiosk imports for it."""


class _Broken(ModuleType):
    """A library whose files are there and do not load."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        raise OSError("cannot open shared object file")


def hide(monkeypatch: pytest.MonkeyPatch, engine: str, *, broken: bool = False) -> None:
    """Let `engine` be missing, or be there and not load, for who imports it from now on."""
    library = LIBRARIES[engine]
    # None in sys.modules is what Python itself uses for "cannot be imported".
    monkeypatch.setitem(sys.modules, library, _Broken(library) if broken else None)
