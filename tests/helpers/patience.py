"""How long a test waits for what must come. It is said once, for no test is about its own speed.

A wait ends as soon as what was waited for is there, so patience costs nothing on a quiet machine;
on one that does ten things at once a blink may take half a minute.
"""

from collections.abc import Callable
from typing import Any, Final

from pytestqt.qtbot import QtBot

PATIENCE_S: Final = 240.0
PATIENCE_MS: Final = round(PATIENCE_S * 1000)


class PatientBot(QtBot):
    """pytest-qt's bot, which waits for five seconds, with more patience."""

    def waitUntil(
        self, callback: Callable[[], Any], *, timeout: int = PATIENCE_MS, **more: Any
    ) -> None:
        """See `QtBot.waitUntil`."""
        super().waitUntil(callback, timeout=timeout, **more)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:
        """See `QtBot.waitSignal`."""
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitActive(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:
        """See `QtBot.waitActive`."""
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:
        """See `QtBot.waitExposed`."""
        return super().waitExposed(widget, timeout=timeout)
