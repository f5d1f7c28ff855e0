"""Waiting for a code: the live picture, one sentence, and how the house is doing."""

from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui import words
from kiosk.ui.kit import Banner, FitLabel, Icon, IconButton, Label
from kiosk.ui.palette import TONES, Tone, tone_colour
from kiosk.ui.preview import Preview
from kiosk.ui.screens.base import Screen
from kiosk.ui.status import CameraView, HouseStatus
from kiosk.ui.theme import Role, Themed


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
        painter.setBrush(QColor(TONES[self._tone]))
        painter.drawEllipse(self.rect())
        painter.end()


class Invitation(Themed, QWidget):
    """What to do, as a picture and in words; in portrait the picture is on the left."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = Icon("phone", 200, tone=Tone.BRAND)
        self.title = FitLabel("", Role.HERO, least=Role.LEAD, lines=2)
        self.title.setObjectName("ready_title")
        self.hint = FitLabel("", Role.LEAD, least=Role.CAPTION, lines=3, tone=Tone.MUTED)
        self.hint.setObjectName("ready_hint")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.hint)
        column.addStretch(1)
        self._column = column
        self._row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(column, 1)

    def say(self, icon: str, title: str, hint: str) -> None:
        """Invite with other words."""
        self.picture.set_icon(icon)
        self.title.set_text(title)
        self.hint.set_text(hint)

    def restyle(self) -> None:
        """See `Themed`."""
        theme = self.theme
        self._row.setSpacing(theme.px(28))
        self._column.setSpacing(theme.px(14))
        self._row.setDirection(
            QHBoxLayout.Direction.LeftToRight
            if theme.portrait
            else QHBoxLayout.Direction.TopToBottom
        )


class ReadyScreen(Screen):
    """The screen that hangs there all day. `staff_wanted` is emitted by the lock."""

    staff_wanted = Signal()

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
        self._head = _row(self.gym, self.clock)
        self._foot = _row(self.dot, self.house, self.lock)
        for part in (self.preview, self._head, self.invitation, self.banner, self._foot):
            part.setParent(self)
        self._camera = CameraView.STARTING
        self._sentence = ""
        self._looking_up = False
        self._say()

    @property
    def camera(self) -> CameraView:
        """What was last said of the camera."""
        return self._camera

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
            self.preview.set_icon(
                {CameraView.LOST: "camera-off", CameraView.NONE: "scanner"}.get(view, "camera")
            )
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
        offline = status.online is False
        tone = Tone.MUTED if status.online is None else Tone.DESK if offline else Tone.GOOD
        self.dot.set_tone(tone)
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
        self.invitation.hint.set_colour(
            tone_colour(Tone.DESK if self._camera is CameraView.LOST else Tone.MUTED)
        )
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
        if theme.portrait:
            self._head.setGeometry(inside.x(), inside.y(), inside.width(), touch)
            self._foot.setGeometry(inside.x(), inside.bottom() - touch, inside.width(), touch)
            top = inside.y() + touch + gap
            tall = min(inside.width(), round((self._foot.y() - top) * 0.68))
            self.preview.setGeometry(inside.x(), top, inside.width(), tall)
            under = top + tall + gap
            self.invitation.setGeometry(
                inside.x(), under, inside.width(), self._foot.y() - gap - under
            )
            return
        wide = min(round(inside.width() * 0.6), round(inside.height() * 1.34))
        self.preview.setGeometry(inside.x(), inside.y(), wide, inside.height())
        column = QRect(inside)
        column.setLeft(inside.x() + wide + margin)
        self._head.setGeometry(column.x(), column.y(), column.width(), touch)
        foot = column.bottom() - touch
        self._foot.setGeometry(column.x(), foot, column.width(), touch)
        top = column.y() + touch + gap
        self.invitation.setGeometry(column.x(), top, column.width(), foot - gap - top)


def _row(*parts: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        stretches = part.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding
        layout.addWidget(part, 1 if stretches else 0, Qt.AlignmentFlag.AlignVCenter)
    return row
