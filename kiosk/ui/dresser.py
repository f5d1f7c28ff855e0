"""Keeps a window in its look: at every size, and when the look follows the clock."""

from datetime import datetime, time

from PySide6.QtWidgets import QWidget

from kiosk.ui.display import pixels_per_mm
from kiosk.ui.look import Look
from kiosk.ui.theme import Theme, apply_theme


class Dresser:
    """Works the theme of `window` out from its look, its size, its display and the time."""

    def __init__(self, window: QWidget, look: Look) -> None:
        self._window = window
        self._look = look
        self._time = time()

    @property
    def look(self) -> Look:
        """The look that was chosen last."""
        return self._look

    def choose(self, look: Look) -> None:
        """Look like `look` from now on."""
        if look != self._look:
            self._look = look
            self.dress()

    def follow(self, now: datetime) -> None:
        """Change with the time of day, if the look does; `now` is in the venue's zone."""
        before = self._look.palette_at(self._time)
        self._time = now.time()
        if self._look.palette_at(self._time) is not before:
            self.dress()

    def dress(self) -> None:
        """Give the window its theme, as when it was resized."""
        theme = Theme(
            max(1, self._window.width()),
            max(1, self._window.height()),
            self._look.palette_at(self._time),
            text_scale=self._look.text_scale,
            moving=self._look.moving,
            pixels_per_mm=pixels_per_mm(self._window),
        )
        apply_theme(self._window, theme)
