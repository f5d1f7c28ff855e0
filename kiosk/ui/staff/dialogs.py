"""Dialogs laid over the staff pages: yes or no, one of several, or a reason in a few words."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from kiosk.ui.kit import (
    Button,
    ButtonKind,
    Card,
    Icon,
    Key,
    Label,
    LetterPad,
    TextField,
    accessibility,
)
from kiosk.ui.kit.palette import Tone
from kiosk.ui.kit.theme import Role, Themed
from kiosk.ui.staff.texts import translate

_LONGEST_REASON = 120

_WIDEST = 1300  # pixels at u = 1


@dataclass(frozen=True, slots=True)
class ActionQuestion:
    """What is asked before an action that cannot be taken back."""

    title: str
    text: str
    yes: str


class DialogCard(Card):
    """The surface of one question."""

    accessible_role = accessibility.Role.Dialog


@dataclass(frozen=True, slots=True)
class ReasonChoice:
    """One of several answers to a question; `key` names its button."""

    key: str
    words: str
    danger: bool = False


class Dialogs(Themed, QWidget):
    """Covers its parent while it asks one thing; what was asked before is dropped.

    Cancel, Escape and `close_dialog` end it without an answer. The focus is in the question, and
    afterwards where it was.

    Signals: `asking_changed(asking)`, so that what lies below takes no key meanwhile.
    """

    asking_changed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self._box = QVBoxLayout(self)
        self._card: Card | None = None
        self._focus_before: QWidget | None = None
        parent.installEventFilter(self)
        self.hide()

    @property
    def asking(self) -> bool:
        """Whether something is being asked."""
        return self._card is not None

    def confirm(
        self, question: ActionQuestion, yes: Callable[[], None], *, danger: bool = False
    ) -> None:
        """Ask, and call `yes` when confirmed; nothing happens otherwise."""
        card = self._open(question.title, question.text)
        card.body.addWidget(Label(question.text, Role.BODY, tone=Tone.MUTED, wrap=True))
        card.body.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(self.theme.gap)
        cancel = self._cancel()
        buttons.addWidget(cancel, 1)
        confirm = Button(
            question.yes,
            name="sheet_yes",
            kind=ButtonKind.DANGER if danger else ButtonKind.PRIMARY,
            on_click=lambda: self._answer(yes),
        )
        buttons.addWidget(confirm, 1)
        card.body.addLayout(buttons)
        self._show(card, Qt.AlignmentFlag.AlignVCenter)
        (cancel if danger else confirm).setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(
        self,
        title: str,
        text: str,
        choices: tuple[ReasonChoice, ...],
        chosen: Callable[[str], None],
    ) -> None:
        """Ask for one of `choices`, and call `chosen` with its key; nothing happens otherwise."""
        card = self._open(title, text)
        card.body.addWidget(Label(text, Role.BODY, tone=Tone.MUTED, wrap=True))
        for choice in choices:
            card.body.addWidget(
                Button(
                    choice.words,
                    name=choice.key,
                    kind=ButtonKind.DANGER if choice.danger else ButtonKind.PLAIN,
                    on_click=partial(self._answer, partial(chosen, choice.key)),
                )
            )
        card.body.addWidget(self._cancel())
        self._show(card, Qt.AlignmentFlag.AlignVCenter)
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_reason(self, title: str, quick: tuple[str, ...], given: Callable[[str], None]) -> None:
        """Ask for a reason, one of `quick` or free text, and call `given` with it (never empty)."""
        card = self._open(title)
        for reason in quick:
            card.body.addWidget(
                Button(
                    reason,
                    name=f"reason_{quick.index(reason)}",
                    on_click=partial(self._answer, partial(given, reason)),
                )
            )
        other = Button(
            translate("Staff", "Another reason…"),
            name="reason_other",
            on_click=lambda: self.ask_text(
                title, translate("Staff", "In a few words"), translate("Staff", "Dismiss"), given
            ),
        )
        card.body.addWidget(other)
        card.body.addWidget(self._cancel())
        self._show(card, Qt.AlignmentFlag.AlignVCenter)
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_text(
        self,
        title: str,
        hint: str,
        yes: str,
        given: Callable[[str], None],
        *,
        secret: bool = False,
    ) -> None:
        """Ask for a text, and call `given` with it (never empty); `yes` is on the button.

        Of a `secret` one nothing can be read.
        """
        card = self._open(title)
        field = TextField(hint, name="reason")
        field.setAccessibleDescription(title)
        field.setMaxLength(_LONGEST_REASON)
        if secret:
            field.setEchoMode(TextField.EchoMode.Password)
        pad = LetterPad()
        pad.attach(field)
        enter = pad.findChild(Key, "key_enter")
        if enter is not None and (icon := enter.findChild(Icon)) is not None:
            icon.set_icon("check")  # nothing is searched for here

        def send() -> None:
            if why := field.text().strip():
                self._answer(lambda: given(why))
            else:
                field.set_wrong(True)
                field.setFocus()

        field.textEdited.connect(lambda: field.set_wrong(False))
        field.returnPressed.connect(send)
        line = QHBoxLayout()
        line.setSpacing(self.theme.gap // 2)
        line.addWidget(field, 1)
        line.addWidget(self._cancel())
        line.addWidget(
            Button(
                yes,
                name="sheet_yes",
                kind=ButtonKind.PRIMARY,
                on_click=send,
            )
        )
        card.body.addLayout(line)
        card.body.addWidget(pad)
        self._show(card, Qt.AlignmentFlag.AlignBottom)
        field.setFocus()

    @Slot()
    def close_dialog(self) -> None:
        """Close the dialog without an answer."""
        if self._card is None:
            return
        card, self._card = self._card, None
        self._box.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.hide()
        self.asking_changed.emit(False)
        focused, self._focus_before = self._focus_before, None
        if focused is not None and Shiboken.isValid(focused) and focused.isVisible():
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the parent."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.resize(watched.size())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels; no other key reaches the pages below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_dialog()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies below."""
        shade = QColor(self.theme.palette.ground)
        shade.setAlphaF(0.86)
        painter = QPainter(self)
        painter.fillRect(self.rect(), shade)
        painter.end()

    def restyle(self) -> None:
        if not hasattr(self, "_box"):
            return  # the parent's style arrives while Qt is still building this widget
        margin = self.theme.margin // 2
        self._box.setContentsMargins(margin, margin, margin, margin)

    def _open(self, title: str, text: str = "") -> Card:
        self.close_dialog()
        card = DialogCard(padding=32)
        card.setAccessibleName(title)
        card.setAccessibleDescription(text)
        card.body.addWidget(Label(title, Role.LEAD, wrap=True))
        return card

    def _show(self, card: Card, place: Qt.AlignmentFlag) -> None:
        self._card = card
        self._focus_before = self.window().focusWidget()
        card.setFixedWidth(min(self.theme.px(_WIDEST), self.theme.width - self.theme.margin))
        self._box.addWidget(card, 0, place | Qt.AlignmentFlag.AlignHCenter)
        parent = self.parentWidget()
        assert parent is not None
        self.resize(parent.size())
        self.raise_()
        self.show()
        self.asking_changed.emit(True)

    def _cancel(self) -> Button:
        return Button(
            translate("Staff", "Cancel"),
            name="sheet_cancel",
            kind=ButtonKind.QUIET,
            on_click=self.close_dialog,
        )

    def _answer(self, answer: Callable[[], None]) -> None:
        self.close_dialog()
        answer()
