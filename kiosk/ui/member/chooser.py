"""The base of screens that ask a member to touch one of a few big cards."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.kit import (
    Button,
    FitLabel,
    Icon,
    IconButton,
    Label,
    TouchButton,
    accessibility,
    paint_icon,
)
from kiosk.ui.kit.palette import Tone, mix
from kiosk.ui.kit.theme import Role, Themed
from kiosk.ui.member.screen import QuestionScreen

CARDS_PER_PAGE: Final = 4


@dataclass(frozen=True, slots=True)
class Choice:
    """A card: its texts, and the value that is emitted when it is touched."""

    value: object
    title: str
    detail: str
    icon: str


class Badge(Themed, QWidget):
    """An icon on a disc in a light tint of the accent."""

    accessible_role = accessibility.DECORATION

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.restyle()

    def restyle(self) -> None:
        side = self.theme.px(128)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc and the icon."""
        colours = self.theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mix(colours.card, colours.brand, 0.14)))
        painter.drawEllipse(self.rect())
        box = QRectF(self.rect())
        inset = box.width() * 0.22
        box.adjust(inset, inset, -inset, -inset)
        paint_icon(painter, self._icon, box, colours.tone(Tone.BRAND))
        painter.end()


class ChoiceCard(TouchButton):
    """One big card to touch; `trailing` stands at its end, usually an arrow."""

    def __init__(self, choice: Choice, *, name: str, trailing: QWidget) -> None:
        super().__init__()
        self.choice = choice
        self.setObjectName(name)
        self.setAccessibleName(", ".join(t for t in (choice.title, choice.detail) if t))
        self.setProperty("kind", "card")
        self._row = QHBoxLayout(self)
        self._row.addWidget(Badge(choice.icon))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(FitLabel(choice.title, Role.TITLE, least=Role.CAPTION, lines=2))
        if choice.detail:
            texts.addWidget(
                FitLabel(choice.detail, Role.BODY, least=Role.CAPTION, lines=1, tone=Tone.MUTED)
            )
        texts.addStretch(1)
        self._row.addLayout(texts, 1)
        self._row.addWidget(trailing)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.restyle()

    def sizeHint(self) -> QSize:
        """Return a size to touch; the chooser decides the true one."""
        return QSize(self.theme.touch * 4, self.theme.touch)

    def restyle(self) -> None:
        theme = self.theme
        self._row.setContentsMargins(theme.px(40), theme.px(18), theme.px(32), theme.px(18))
        self._row.setSpacing(theme.px(32))


class Chooser(QuestionScreen):
    """A question, at most four cards at once, pages beyond, the time left, and a way back.

    Signals: `picked(object)` with the value of the card; `left()` for the way back.
    """

    picked = Signal(object)

    def __init__(self, name: str, icon: str) -> None:
        super().__init__(name, icon)
        self._choices: tuple[Choice, ...] = ()
        self._page = 0
        self._cards: list[ChoiceCard] = []
        self.previous = IconButton(
            "previous",
            "",
            name=f"{name}_previous",
            tone=Tone.PLAIN,
            on_click=lambda: self.turn(-1),
        )
        self.next = IconButton(
            "forward",
            "",
            name=f"{name}_next",
            tone=Tone.PLAIN,
            on_click=lambda: self.turn(1),
        )
        self.pages = Label("", Role.BODY, tone=Tone.MUTED)
        self._foot = QWidget(self)
        self._foot_row = row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.back)
        row.addStretch(1)
        for part in (self.previous, self.pages, self.next):
            row.addWidget(part)
        self.retranslate()
        for widget in (self.disc, self.title, self.hint, self.countdown):
            widget.setParent(self)

    @property
    def cards(self) -> tuple[ChoiceCard, ...]:
        """The cards on this page."""
        return tuple(self._cards)

    def ask(self, title: str, hint: str, choices: Sequence[Choice], limit_ms: int | None) -> None:
        """Show the question with the first page of `choices`."""
        self.title.set_text(title)
        self.hint.set_text(hint)
        accessibility.set_spoken(self, f"{title} {hint}")
        self._choices = tuple(choices)
        self._page = 0
        self.countdown.start(limit_ms)
        if self.isVisible():  # a card of the question before may have it
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_page()

    def turn(self, by: int) -> None:
        """Show another page."""
        self._page = (self._page + by) % self._page_count()
        self._show_page()

    def make_card(self, choice: Choice, name: str) -> ChoiceCard:
        """Return the card of a choice; touched, it is picked."""
        card = ChoiceCard(choice, name=name, trailing=Icon("forward", 48, tone=Tone.MUTED))
        card.clicked.connect(lambda: self.picked.emit(choice.value))
        return card

    def add_to_foot(self, button: Button) -> None:
        """Put a button at the end of the foot."""
        self._foot_row.addWidget(button)

    def retranslate(self) -> None:
        self.back.set_words(self.tr("Back"))
        self.previous.setAccessibleName(self.tr("Previous page"))
        self.next.setAccessibleName(self.tr("Next page"))

    def _page_count(self) -> int:
        return max(1, -(-len(self._choices) // CARDS_PER_PAGE))

    def _show_page(self) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        first = self._page * CARDS_PER_PAGE
        self._cards = []
        for number, choice in enumerate(self._choices[first : first + CARDS_PER_PAGE]):
            card = self.make_card(choice, f"{self.objectName()}_card_{first + number}")
            card.setParent(self)
            card.show()
            self._cards.append(card)
        self._order_focus()
        several = self._page_count() > 1
        for part in (self.previous, self.pages, self.next):
            part.setVisible(several)
        self.pages.setText(f"{self._page + 1} / {self._page_count()}")
        self.arrange()
        self.update()

    def _order_focus(self) -> None:
        """Let Tab go the way the eye does: over the cards, then along the foot."""
        for before, after in pairwise((*self._cards, *self._foot.findChildren(TouchButton))):
            QWidget.setTabOrder(before, after)

    def arrange(self) -> None:
        """Lay everything out."""
        theme, width, height = self.theme, self.width(), self.height()
        margin, gap, bar = theme.margin, theme.gap, theme.px(16)
        across = width - 2 * margin
        self.place(self.countdown, margin, height - margin - bar, across, bar)
        foot = self.countdown.y() - gap - theme.touch
        self.place(self._foot, margin, foot, across, theme.touch)
        title = min(round(height * 0.2), self.title.heightForWidth(across))
        hint = self.hint.heightForWidth(across)
        words = title + theme.px(10) + hint
        room = QRect(margin, margin + words + gap * 2, across, 0)
        room.setBottom(foot - gap * 2)
        top = self._place_cards(room) - gap * 2 - words if theme.portrait else margin
        if not theme.portrait:
            self._place_cards(room)
        self.place(self.title, margin, top, across, title)
        self.place(self.hint, margin, top + title + theme.px(10), across, hint)
        self._place_disc(top)

    def _place_disc(self, above: int) -> None:
        """Put the disc above the texts, where there is room."""
        side = min(self.theme.px(420), above - 2 * self.theme.margin)
        self.disc.setVisible(side >= self.theme.px(180))
        self.place(
            self.disc, self.theme.margin, max(self.theme.margin, (above - side) // 2), side, side
        )

    def _place_cards(self, room: QRect) -> int:
        """Lay the cards out inside `room`; return where the first one begins."""
        theme, gap = self.theme, self.theme.gap
        columns = 1 if theme.portrait else 2
        used = max(1, -(-len(self._cards) // columns))
        rows = CARDS_PER_PAGE if theme.portrait else used
        wide = (room.width() - gap * (columns - 1)) // columns
        tall = min(
            (room.height() - gap * (rows - 1)) // rows,
            theme.px(270 if len(self._cards) > columns else 360),
        )
        # In portrait the cards sit at the bottom, in reach of everybody; else in the middle.
        spare = room.height() - used * tall - gap * (used - 1)
        top = room.y() + (spare if theme.portrait else spare // 2)
        for number, card in enumerate(self._cards):
            row, column = divmod(number, columns)
            self.place(card, room.x() + column * (wide + gap), top + row * (tall + gap), wide, tall)
        return top
