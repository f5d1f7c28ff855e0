"""Waiting for a code: the live picture, one sentence, and how the house is doing."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui import find_me_words, words
from kiosk.ui.kit import Banner, Button, FitLabel, Icon, IconButton, Label
from kiosk.ui.palette import Tone
from kiosk.ui.preview import Preview
from kiosk.ui.screens.base import Screen
from kiosk.ui.status import CameraView, HouseStatus
from kiosk.ui.theme import Role, Themed

_PICTURES: Final = {
    CameraView.LIVE: ("camera", Tone.MUTED),  # until the first frame
    CameraView.STARTING: ("camera", Tone.MUTED),
    CameraView.LOST: ("camera-off", Tone.DESK),
    CameraView.NONE: ("scanner", Tone.BRAND),
}


class Dot(Themed, QWidget):
    """A quiet dot: green online, amber offline, grey not yet known."""

    def __init__(self) -> None:
        super().__init__()
        self._tone = Tone.MUTED
        self.restyle()

    def set_tone(self, tone: Tone) -> None:
        """Colour the dot."""
        self._tone = tone
        self.update()

    def restyle(self) -> None:
        """See `Themed`."""
        side = self.theme.px(22)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.palette.tone(self._tone))
        painter.drawEllipse(self.rect())
        painter.end()


class Invitation(Themed, QWidget):
    """What to do, as a picture and in words: side by side in portrait, else below each other."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = Icon("phone", 250, tone=Tone.BRAND)
        self.title = FitLabel("", Role.HERO, least=Role.LEAD, lines=2)
        self.title.setObjectName("ready_title")
        self.hint = FitLabel("", Role.LEAD, least=Role.CAPTION, lines=3, tone=Tone.MUTED)
        self.hint.setObjectName("ready_hint")
        for part in (self.picture, self.title, self.hint):
            part.setParent(self)

    def say(self, icon: str, title: str, hint: str) -> None:
        """Invite with other words."""
        self.picture.set_icon(icon)
        self.title.set_text(title)
        self.hint.set_text(hint)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        """See `Themed`."""
        self._arrange()

    def _arrange(self) -> None:
        theme, icon = self.theme, self.picture.width()
        aside = icon + theme.px(10) if theme.portrait else 0
        width = self.width() - aside
        hint = self.hint.heightForWidth(width)
        space = theme.px(18)
        above = 0 if theme.portrait else icon + theme.px(20)
        # The words never give way to the picture.
        shows = theme.portrait or self.height() - above - hint - space > theme.px(200)
        self.picture.setVisible(shows)
        above = above if shows else 0
        title = min(self.title.heightForWidth(width), self.height() - above - hint - space)
        used = above + title + space + hint
        top = max(0, (self.height() - used) // 2)
        # The icons have a little air around them; the edge that is seen lines up with the words.
        self.picture.move(-icon // 12, (self.height() - icon) // 2 if theme.portrait else top)
        self.title.setGeometry(aside, top + above, width, title)
        self.hint.setGeometry(aside, top + above + title + space, width, hint)


class ReadyScreen(Screen):
    """The screen that hangs there all day.

    `staff_wanted` is emitted by the lock, `find_me_wanted` by the button of *Find me*.
    """

    staff_wanted = Signal()
    find_me_wanted = Signal()

    def __init__(self, *, mirror: bool) -> None:
        super().__init__("ready")
        self.preview = Preview(mirror=mirror)
        self.gym = FitLabel("", Role.TITLE, least=Role.CAPTION, lines=2)
        self.gym.setObjectName("ready_gym")
        self.clock = Label("", Role.TITLE, tone=Tone.MUTED)
        self.clock.setObjectName("ready_clock")
        self.invitation = Invitation()
        self.banner = Banner()
        self.dot = Dot()
        self.house = FitLabel("", Role.CAPTION, least=Role.CAPTION, lines=2, tone=Tone.MUTED)
        self.house.setObjectName("ready_house")
        self.lock = IconButton(
            "lock", self.tr("Staff"), name="staffButton", on_click=self.staff_wanted.emit
        )
        self.find_me = Button(
            find_me_words.invitation_words(),
            name="findMeButton",
            icon="search",
            on_click=self.find_me_wanted.emit,
        )
        self._has_find_me = False
        self._head = _row(self.gym, self.clock)
        self._foot = _row(self.dot, self.house, self.lock)
        parts = (
            self.preview,
            self._head,
            self.invitation,
            self.banner,
            self.find_me,
            self._foot,
        )
        for part in parts:
            part.setParent(self)
        self.find_me.hide()
        self._camera = CameraView.STARTING
        self._sentence = ""
        self._looking_up = False
        self._say()

    @property
    def camera(self) -> CameraView:
        """What was last said of the camera."""
        return self._camera

    def set_find_me(self, there: bool) -> None:
        """Offer *Find me*, or not."""
        self._has_find_me = there
        self.find_me.setVisible(there)
        self._arrange()

    def set_frame(self, frame: QImage) -> None:
        """Show a camera frame; the first one makes a starting camera live."""
        if self._camera is CameraView.LIVE:
            self.preview.set_frame(frame)

    def set_camera(self, view: CameraView, sentence: str = "") -> None:
        """Say how the camera is; `sentence` replaces the usual words."""
        if (view, sentence) == (self._camera, self._sentence):
            return
        self._camera, self._sentence = view, sentence
        if view is not CameraView.LIVE or not self.preview.has_frame:
            self.preview.set_icon(*_PICTURES[view])
        self._say()

    def set_looking_up(self, looking_up: bool) -> None:
        """Say, in place, that a code is being looked up."""
        if looking_up != self._looking_up:
            self._looking_up = looking_up
            self.preview.set_busy(looking_up)
            self._say()

    def set_clock(self, now: datetime) -> None:
        """Show the time of day."""
        self.clock.setText(words.clock_time(now))

    def set_status(self, status: HouseStatus) -> None:
        """Show how the house is doing."""
        self.gym.set_text(status.gym_name)
        self.banner.set_text(status.banner)
        self.house.set_text(words.house_words(status))
        self.dot.set_tone(_network_tone(status))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        """See `Themed`."""
        for row in (self._head, self._foot):
            layout = row.layout()
            if layout is not None:
                layout.setSpacing(self.theme.px(20))
        self._arrange()

    def _say(self) -> None:
        icon, title, hint = words.invitation(self._camera, looking_up=self._looking_up)
        self.invitation.say(icon, title, self._sentence or hint)
        self.invitation.hint.set_tone(Tone.DESK if self._camera is CameraView.LOST else Tone.MUTED)
        self.setAccessibleName(f"{title}. {self.invitation.hint.full_text}")

    def _arrange(self) -> None:
        theme, width, height = self.theme, self.width(), self.height()
        margin, gap = theme.margin, theme.gap
        inside = QRect(margin, margin, width - 2 * margin, height - 2 * margin)
        banner = 0
        if self.banner.text:
            banner = self.banner.heightForWidth(inside.width()) + gap
            self.banner.setGeometry(inside.x(), inside.y(), inside.width(), banner - gap)
            inside.setTop(inside.top() + banner)
        touch = theme.touch
        find = touch + gap if self._has_find_me else 0
        if theme.portrait:
            self._head.setGeometry(inside.x(), inside.y(), inside.width(), touch)
            self._foot.setGeometry(inside.x(), inside.bottom() - touch, inside.width(), touch)
            top = inside.y() + touch + gap
            tall = min(inside.width(), round((self._foot.y() - find - top) * 0.68))
            self.preview.setGeometry(inside.x(), top, inside.width(), tall)
            under = top + tall + gap
            self.invitation.setGeometry(
                inside.x(), under, inside.width(), self._foot.y() - find - gap - under
            )
            self.find_me.setGeometry(inside.x(), self._foot.y() - find, inside.width(), touch)
            return
        wide = min(round(inside.width() * 0.6), round(inside.height() * 1.34))
        self.preview.setGeometry(inside.x(), inside.y(), wide, inside.height())
        column = QRect(inside)
        column.setLeft(inside.x() + wide + margin)
        self._head.setGeometry(column.x(), column.y(), column.width(), touch)
        foot = column.bottom() - touch
        self._foot.setGeometry(column.x(), foot, column.width(), touch)
        top = column.y() + touch + gap
        self.find_me.setGeometry(column.x(), foot - find, column.width(), touch)
        self.invitation.setGeometry(column.x(), top, column.width(), foot - find - gap - top)


def _row(*parts: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        stretches = part.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding
        layout.addWidget(part, 1 if stretches else 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def _network_tone(status: HouseStatus) -> Tone:
    if not status.directory_ready:
        return Tone.NOTE
    if status.online is None:
        return Tone.MUTED
    return Tone.GOOD if status.online else Tone.DESK
