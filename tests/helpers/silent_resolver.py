"""A resolver that does not answer, for this process or for one of its own."""

import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import pytest

from tests.helpers import preload
from tests.helpers.patience import PATIENCE_S

SOURCE: Final = Path(__file__).with_suffix(".c")


@contextmanager
def silent_for(*names: str) -> Iterator[list[str]]:
    """Let nobody in this process get an answer for `names`; yields what was asked for.

    At the end of the block all lookups that still wait fail.
    """
    real, over = socket.getaddrinfo, threading.Event()
    asked: list[str] = []

    def getaddrinfo(host: str, *more: Any, **named: Any) -> Any:
        asked.append(host)
        if host not in names:
            return real(host, *more, **named)
        over.wait(PATIENCE_S)
        raise socket.gaierror(socket.EAI_AGAIN, "nobody answered")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", getaddrinfo)
        try:
            yield asked
        finally:
            over.set()


def environment(folder: Path, name: str, *, switch: Path | None = None) -> dict[str, str]:
    """Return the environment of a process that gets no answer for `name`, ever.

    With a `switch` only while that file exists. The library is made in `folder`.
    """
    return os.environ | {
        "LD_PRELOAD": preload.preloaded(preload.build(SOURCE, folder)),
        "SILENT_NAME": name,
        "SILENT_WHILE": str(switch or ""),
    }
