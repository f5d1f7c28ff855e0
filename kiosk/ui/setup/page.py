"""What the pages of setup have in common: title, explanation, what went wrong, and the two ways."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.errors import KioskError
from kiosk.core.identification.codes import Code, ScanHint
from kiosk.core.identification.scanner_input import RejectedInput
from kiosk.ui.kit import ButtonKind, FitLabel, Icon, Label, SnugButton, accessibility
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.kit.surfaces import Notice
from kiosk.ui.kit.theme import Role, Themed
from kiosk.ui.language.messages import error_text
from kiosk.ui.member.preview import Preview


def _tr(text: str) -> str:
    """Return `text` in the language of the screen."""
    return QCoreApplication.translate("Setup", text)


class Fact(Themed, QWidget):
    """One thing that is so: an icon in its colour, a title, and what it means below."""

    accessible_role = accessibility.Role.StaticText

    def __init__(
        self, icon: str = "check", tone: Tone = Tone.MUTED, title: str = "", detail: str = ""
    ) -> None:
        super().__init__()
        self._icon = Icon(icon, 48, tone=tone)
        self._title = Label(title, Role.BUTTON, wrap=True)
        self._detail = Label(detail, Role.CAPTION, tone=Tone.MUTED, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)
        self.say(icon, tone, title, detail)
        self.restyle()

    @property
    def text(self) -> str:
        """What is said, in one line."""
        return self.accessibleName()

    def say(self, icon: str, tone: Tone, title: str, detail: str) -> None:
        """Say something else."""
        self._icon.set_icon(icon, tone)
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        accessibility.set_spoken(self, ". ".join(part for part in (title, detail) if part))

    def restyle(self) -> None:
        theme = self.theme
        self._row.setContentsMargins(0, theme.px(10), 0, theme.px(10))
        self._row.setSpacing(theme.px(24))


class SetupPage(Themed, QWidget):
    """One step. Its parts go into `body`, the words into `set_head`.

    The page has the focus when it is shown, and its accessible name is title and explanation;
    Escape goes back. Signals: `went_back()`, and `went_on()` when the step is done.
    """

    accessible_role = accessibility.Role.Dialog

    went_back = Signal()
    went_on = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"setup_{name}")
        self._progress = ""
        self.preview: Preview | None = None
        self.progress = Label("", Role.CAPTION, tone=Tone.MUTED)
        self.title = FitLabel("", Role.TITLE, least=Role.BODY, lines=2)
        self.explanation = FitLabel(
            "", Role.BODY, least=Role.CAPTION, lines=4, tone=Tone.MUTED, wrap_last=False
        )
        self.notice = Notice(f"setup_{name}_notice")
        self.back = SnugButton(
            "", name="setup_back", kind=ButtonKind.QUIET, icon="back", on_click=self.went_back.emit
        )
        self.next = SnugButton("", name="setup_next", kind=ButtonKind.PRIMARY, on_click=self.submit)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignTop)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.back)
        self._foot.addStretch(1)
        self._foot.addWidget(self.next)
        self.body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box = QVBoxLayout(self)
        self._box.addLayout(head)
        self._box.addWidget(self.explanation)
        self._box.addWidget(self.notice)
        self._box.addLayout(self.body, 1)
        self._box.addLayout(self._foot)
        self.retranslate()
        self.restyle()

    @property
    def side_by_side(self) -> bool:
        """Whether the parts of the body stand beside each other on a wide screen."""
        return True

    def enter(self, progress: str) -> None:
        """Begin; `progress` tells how far setup is."""
        self._progress = progress
        self.notice.clear()
        self.set_busy(False)
        self.retranslate()

    def leave(self) -> None:
        """Forget what must not stay on a page that is not shown."""

    def submit(self) -> None:
        """Do what the way on is for."""
        self.went_on.emit()

    def set_head(self, title: str, explanation: str) -> None:
        """Say what is asked, and why."""
        self.title.set_text(title)
        self.explanation.set_text(explanation)
        self.explanation.setVisible(bool(explanation))
        accessibility.set_spoken(
            self, " ".join(part for part in (f"{title}.", explanation) if part)
        )

    def set_busy(self, busy: bool) -> None:
        """Let nothing be pressed but the way back while something is asked or written."""
        if busy and self.isVisible() and not self.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.next.setDisabled(busy)

    def show_waiting(self, text: str) -> None:
        """Say what is being done, until something else is said."""
        self.notice.show_message(text, Meaning.NOTE)
        self.set_busy(True)

    def show_error(self, error: KioskError) -> None:
        """Say what went wrong and what to do; then it can be tried again."""
        self.set_busy(False)
        self.notice.show_message(error_text(error), Meaning.REFUSED)

    def scanned(self, code: Code) -> None:
        """Take a code of the camera or of a hand scanner."""

    def see_rejected(self, rejected: RejectedInput) -> None:
        """Take keys that were too slow or too few for a scanner's."""

    def set_frame(self, frame: QImage) -> None:
        """Show what the camera sees, where that is of use."""
        if self.preview is not None:
            self.preview.set_frame(frame)

    def set_hint(self, hint: ScanHint | None) -> None:
        """Say on the picture why a code is not read yet."""
        if self.preview is not None:
            self.preview.set_hint(hint)

    def retranslate(self) -> None:
        self.back.set_words(_tr("Back"))
        self.next.set_words(self.next_words())
        self.progress.setText(self._progress)
        self.set_texts()

    def next_words(self) -> str:
        """Return what the way on is called."""
        return _tr("Next")

    def set_texts(self) -> None:
        """Set the words of the page in the language of the screen."""

    def restyle(self) -> None:
        theme = self.theme
        self._box.setContentsMargins(theme.margin, theme.margin, theme.margin, theme.margin)
        self._box.setSpacing(theme.px(20))
        wide = self.side_by_side and not theme.portrait
        self.body.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self.body.setSpacing(theme.gap)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.went_back.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Move the focus in the order of the eye: what is above the buttons at the foot first."""
        above = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget not in (self.back, self.next)
        ]
        for before, after in pairwise([*above[-1:], self.back, self.next]):
            self.setTabOrder(before, after)
        return super().focusNextPrevChild(next)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus, before one of the buttons gets it."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.notice.clear()  # what it said was in the language before
