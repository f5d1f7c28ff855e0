"""What the screens that ask something have in common: a sign, the time left, room for others."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor

from kiosk.ui.kit import CountdownBar
from kiosk.ui.screens.base import Screen
from kiosk.ui.screens.disc import Disc


class QuestionScreen(Screen):
    """A question; `icon` is on its sign, where there is room for one."""

    def __init__(self, name: str, icon: str) -> None:
        super().__init__(name)
        self._icon = icon
        self.sign = Disc()
        self.countdown = CountdownBar()

    def colour_sign(self) -> None:
        """Give the sign the gym's colour."""
        colours = self.theme.palette
        self.sign.set_sign(self._icon, QColor(colours.brand), QColor(colours.brand_ink))

    def room_for_others(self) -> QRect:
        """Return where whoever waits can be told something.

        Nothing to read or to touch lies there, so that nobody who answers is disturbed: it is the
        row of the sign or, where there is none, the strip of the time left.
        """
        margin = self.theme.margin
        if not self.sign.isHidden():
            sign = self.sign.geometry()
            return QRect(margin, sign.y(), self.width() - 2 * margin, sign.height())
        top = self.countdown.y() - self.theme.gap // 2
        return QRect(0, top, self.width(), self.height() - top)
