"""The ready screen: the live picture, what to do, and the status of the kiosk."""

from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.kit import Banner, FitLabel, IconButton, Label, Logo, SnugButton, accessibility
from kiosk.ui.kit.palette import Tone
from kiosk.ui.kit.theme import Role
from kiosk.ui.language.formats import clock_text
from kiosk.ui.language.messages import message_text
from kiosk.ui.member import find_me_texts, texts
from kiosk.ui.member.preview import Preview
from kiosk.ui.member.scan_prompt import ScanPrompt, StatusDot
from kiosk.ui.member.screen import Screen
from kiosk.ui.member.status import CameraStatus, KioskStatus

_ROW_SPACING: Final = 20  # pixels at u = 1 between things in a row
_CAMERA_ICONS: Final = {
    CameraStatus.LIVE: ("camera", Tone.MUTED),  # until the first frame
    CameraStatus.STARTING: ("camera", Tone.MUTED),
    CameraStatus.LOST: ("camera-off", Tone.DESK),
    CameraStatus.NONE: ("scanner", Tone.BRAND),
}


class ReadyScreen(Screen):
    """The screen that waits for a code.

    `staff_wanted` is emitted by the lock, `find_me_wanted` by the button of *Find me*,
    `languages_wanted` by the globe.
    """

    staff_wanted = Signal()
    find_me_wanted = Signal()
    languages_wanted = Signal()

    def __init__(self, *, mirror: bool) -> None:
        super().__init__("ready")
        self.preview = Preview(mirror=mirror)
        self.gym = FitLabel("", Role.TITLE, least=Role.CAPTION, lines=2)
        self.gym.setObjectName("ready_gym")
        self.logo = Logo()
        self.clock = Label("", Role.TITLE, tone=Tone.MUTED)
        self.clock.setObjectName("ready_clock")
        self.prompt = ScanPrompt()
        self.banner = Banner()
        self.dot = StatusDot()
        self.status_label = FitLabel("", Role.CAPTION, least=Role.CAPTION, lines=2, tone=Tone.MUTED)
        self.status_label.setObjectName("ready_status")
        self.lock = IconButton("lock", "", name="staffButton", on_click=self.staff_wanted.emit)
        self.find_me = SnugButton(
            "",
            name="findMeButton",
            icon="search",
            on_click=self.find_me_wanted.emit,
        )
        self._has_find_me = False
        self.languages = IconButton(
            "globe", "", name="languagesButton", on_click=self.languages_wanted.emit
        )
        self.languages.hide()
        self._status = KioskStatus()
        self._now: datetime | None = None
        self._head = _row(self.logo, self.gym, self.clock)
        self._status_row = _row(self.dot, self.status_label)
        self._foot = _row(self.languages, self.lock)
        parts = (
            self.preview,
            self._head,
            self.prompt,
            self.banner,
            self.find_me,
            self._status_row,
            self._foot,
        )
        for part in parts:
            part.setParent(self)
        self.find_me.hide()
        self._camera = CameraStatus.STARTING
        self._own_hint = ""
        self._looking_up = False
        self.retranslate()

    @property
    def camera(self) -> CameraStatus:
        """The status of the camera."""
        return self._camera

    def set_find_me(self, there: bool) -> None:
        """Offer *Find me*, or not."""
        self._has_find_me = there
        self.find_me.setVisible(there)
        self._arrange()

    def set_languages(self, several: bool) -> None:
        """Offer a choice of languages, or not."""
        self.languages.setVisible(several)
        self._arrange()

    def set_logo(self, file: Path | None) -> None:
        """Show the picture in `file` where else the gym's name stands."""
        self.gym.setVisible(not self.logo.set_file(file))
        self._arrange()

    def set_frame(self, frame: QImage) -> None:
        """Show a camera frame; the first one makes a starting camera live."""
        if self._camera is CameraStatus.LIVE:
            self.preview.set_frame(frame)

    def set_camera(self, status: CameraStatus, text: str = "") -> None:
        """Show the status of the camera; `text` replaces the usual hint."""
        if (status, text) == (self._camera, self._own_hint):
            return
        self._camera, self._own_hint = status, text
        if status is not CameraStatus.LIVE or not self.preview.has_frame:
            self.preview.set_icon(*_CAMERA_ICONS[status])
        self._update_prompt()

    def set_looking_up(self, looking_up: bool) -> None:
        """Show that a code is being looked up."""
        if looking_up != self._looking_up:
            self._looking_up = looking_up
            self.preview.set_busy(looking_up)
            self._update_prompt()

    def set_clock(self, now: datetime) -> None:
        """Show the time of day."""
        self._now = now
        self.clock.setText(clock_text(now))

    def set_status(self, status: KioskStatus) -> None:
        """Show the status of the kiosk."""
        changed, self._status = status.scanner_lost != self._status.scanner_lost, status
        if changed:
            self._update_prompt()
        self.gym.set_text(status.gym_name)
        self.logo.setAccessibleName(status.gym_name)
        self.banner.set_text(message_text(status.banner))
        self.status_label.set_text(texts.status_text(status))
        self.dot.set_tone(_network_tone(status))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out."""
        super().resizeEvent(event)
        self._arrange()

    def retranslate(self) -> None:
        self.lock.setAccessibleName(self.tr("Staff"))
        self.languages.setAccessibleName(self.tr("Languages"))
        self.find_me.set_words(find_me_texts.find_me_button_text())
        self._update_prompt()
        self.set_status(self._status)
        if self._now is not None:
            self.set_clock(self._now)

    def restyle(self) -> None:
        for row in (self._head, self._status_row, self._foot):
            layout = row.layout()
            if layout is not None:
                layout.setSpacing(self.theme.px(_ROW_SPACING))
        self._arrange()

    def _update_prompt(self) -> None:
        lost = self._status.scanner_lost
        icon, title, hint = texts.scan_prompt_text(
            self._camera, looking_up=self._looking_up, scanner_lost=lost
        )
        self.prompt.set_texts(icon, title, self._own_hint or hint)
        nothing_reads = self._camera is CameraStatus.LOST or (
            lost and self._camera is CameraStatus.NONE
        )
        self.prompt.hint.set_tone(Tone.DESK if nothing_reads else Tone.MUTED)
        accessibility.set_spoken(self, f"{title}. {self.prompt.hint.full_text}")

    def _arrange(self) -> None:
        theme, width, height = self.theme, self.width(), self.height()
        margin, gap = theme.margin, theme.gap
        inside = QRect(margin, margin, width - 2 * margin, height - 2 * margin)
        banner = 0
        if self.banner.text:
            banner = self.banner.heightForWidth(inside.width()) + gap
            self.place(self.banner, inside.x(), inside.y(), inside.width(), banner - gap)
            inside.setTop(inside.top() + banner)
        touch = theme.touch
        head = max(touch, self._head.sizeHint().height())
        if theme.portrait:
            self._arrange_upright(inside, head, touch)
        else:
            self._arrange_wide(inside, head, touch)

    def _arrange_upright(self, inside: QRect, head: int, touch: int) -> None:
        """The picture above, as large as the words let it be; what is touched lies below."""
        gap, x, wide = self.theme.gap, inside.x(), inside.width()
        self.place(self._head, x, inside.y(), wide, head)
        foot = self._place_foot(inside, touch)
        top = inside.y() + head + gap
        room = foot - gap - top
        words = self.prompt.needed(wide) + gap
        tall = max(round(room * 0.36), min(round(wide * 1.12), room - words - gap))
        self.place(self.preview, x, top, wide, tall)
        self.place(self.prompt, x, top + tall + gap, wide, room - tall - gap)

    def _arrange_wide(self, inside: QRect, head: int, touch: int) -> None:
        """The picture where reading begins, everything else in a column beside it."""
        theme, gap = self.theme, self.theme.gap
        wide = min(round(inside.width() * 0.6), round(inside.height() * 1.34))
        self.place(self.preview, inside.x(), inside.y(), wide, inside.height())
        column = QRect(inside)
        column.setLeft(inside.x() + wide + theme.margin)
        self.place(self._head, column.x(), column.y(), column.width(), head)
        foot = self._place_foot(column, touch)
        top = column.y() + head + gap
        self.place(self.prompt, column.x(), top, column.width(), foot - gap - top)

    def _place_foot(self, column: QRect, touch: int) -> int:
        """Put the last lines into `column`; return where they begin.

        The status stands beside the buttons, or above them where it is long.
        """
        gap, x, wide = self.theme.gap, column.x(), column.width()
        top = column.bottom() + 1 - touch
        buttons = self._foot.sizeHint().width()
        self.place(self._foot, x + wide - buttons, top, buttons, touch)
        dot = self.dot.width() + self.theme.px(_ROW_SPACING)
        if self.status_label.fits(wide - buttons - gap - dot, touch):
            self.place(self._status_row, x, top, wide - buttons - gap, touch)
        else:
            tall = self.status_label.heightForWidth(wide - dot)
            top -= tall
            self.place(self._status_row, x, top, wide, tall)
        if self._has_find_me:
            top -= gap + touch
            self.place(self.find_me, x, top, wide, touch)
        return top


def _row(*parts: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        stretches = part.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding
        layout.addWidget(part, 1 if stretches else 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def _network_tone(status: KioskStatus) -> Tone:
    if not status.directory_ready:
        return Tone.NOTE
    if status.online is None:
        return Tone.DESK if status.scanner_lost else Tone.MUTED
    return Tone.GOOD if status.online and not status.scanner_lost else Tone.DESK
