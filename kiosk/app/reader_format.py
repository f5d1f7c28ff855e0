"""How a card reader's numbers are converted: by the configuration, until staff teach the kiosk."""

import logging
from typing import Final

from kiosk.core.identification.reader_format import ReaderFormat
from kiosk.scan.handheld.keyboard import KeyboardFilter
from kiosk.store.device_settings import DeviceSettings

log = logging.getLogger(__name__)

_KEY: Final = "scanner.reader_format"


class ReaderFormatChoice:
    """Applies the format in use to a scanner that types: a `ReaderControl`.

    What staff found holds until the configuration says something new, as with `Appearance`.
    Reading it back at the start may raise `StoreError`.
    """

    def __init__(self, configured: str, device: DeviceSettings, keyboard: KeyboardFilter) -> None:
        self._configured = configured
        self._device = device
        self._keyboard = keyboard
        self._written = configured
        was, kept, chosen = (device.get(_KEY) or "").partition("\n")
        if kept and was == configured:
            self._written = chosen
        try:
            self._apply()
        except ValueError:
            log.warning("What was found for scanner.reader_format means nothing any more")
            self._written = configured
            self._apply()

    def format(self) -> str:
        """Return the format in use as text, "" for none."""
        return self._written

    def use(self, written: str) -> None:
        """Use another from now on, and after a restart. Raises `StoreError`."""
        self._device.set(_KEY, f"{self._configured}\n{written}")
        self._written = written
        self._apply()
        log.info("staff chose how numbers of the card reader are converted: %s", written or "not")

    def _apply(self) -> None:
        if self._written:
            self._keyboard.reader_format = ReaderFormat.from_text(self._written).apply
        else:
            self._keyboard.reader_format = lambda _text: None
