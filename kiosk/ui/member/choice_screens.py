"""The screens on which one of several is chosen: a person, members of a family, a membership."""

from typing import Final

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.core.admission.members import CustomerId, MembershipKind
from kiosk.core.admission.rules import Relative
from kiosk.core.screen import states
from kiosk.ui.kit import ButtonKind, SnugButton, accessibility, paint_icon
from kiosk.ui.kit.theme import Themed
from kiosk.ui.language.formats import format_text
from kiosk.ui.member import texts
from kiosk.ui.member.chooser import Choice, ChoiceCard, Chooser
from kiosk.ui.member.texts import NamePolicy, check_in_button_text, relative_text

_ICONS: Final = {
    MembershipKind.RECURRING: "refresh",
    MembershipKind.PACK: "ticket",
    MembershipKind.PREPAID: "calendar",
    MembershipKind.OTHER: "card",
}

Choosing = states.ChoosingPerson | states.ChoosingFamily | states.ChoosingMembership


class ChooseMembershipScreen(Chooser):
    """A card for each membership."""

    def __init__(self) -> None:
        super().__init__("chooseMembership", "ticket")

    def set_state(
        self, state: states.ChoosingMembership, policy: texts.NamePolicy, limit_ms: int | None
    ) -> None:
        """Ask the member of `state` which membership to use."""
        name = texts.member_name(state.customer, policy)
        title = format_text(self.tr("Hello, {name}!"), name=name) if name else self.tr("Hello!")
        choices = [
            Choice(option, option.name, texts.membership_text(option), _ICONS[option.kind])
            for option in state.options
        ]
        self.ask(title, self.tr("Which membership would you like to use?"), choices, limit_ms)


class ChoosePersonScreen(Chooser):
    """A card for each person."""

    def __init__(self) -> None:
        super().__init__("choosePerson", "people")

    def set_state(
        self, state: states.ChoosingPerson, policy: texts.NamePolicy, limit_ms: int | None
    ) -> None:
        """Ask who of `state` is here."""
        choices = [
            Choice(person, texts.choice_name(person, policy), "", "person")
            for person in state.people
        ]
        self.ask(self.tr("Who is here today?"), self.tr("Touch your name"), choices, limit_ms)


class RoundCheckBox(Themed, QWidget):
    """A check box: an empty ring, or a disc with a check mark."""

    accessible_role = accessibility.DECORATION

    def __init__(self) -> None:
        super().__init__()
        self._on = False
        self.restyle()

    def set_on(self, on: bool) -> None:
        """Show the check mark or the ring."""
        self._on = on
        self.update()

    def restyle(self) -> None:
        side = self.theme.px(84)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring or the disc."""
        colours = self.theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = max(2.0, self.theme.px(6))
        box = QRectF(self.rect()).adjusted(pen, pen, -pen, -pen)
        if self._on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.brand))
            painter.drawEllipse(box)
            inset = box.width() * 0.2
            inner = box.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, "check", inner, QColor(colours.brand_ink))
        else:
            painter.setPen(QPen(QColor(colours.edge), pen))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box)
        painter.end()


class FamilyCard(ChoiceCard):
    """One of a family. `pickable` is False for those who need no check-in, or must see the desk."""

    @property
    def accessible_role(self) -> accessibility.Role:
        """Several of a family may be selected."""
        return accessibility.Role.CheckBox

    def __init__(self, choice: Choice, *, name: str, pickable: bool) -> None:
        self._check_box = RoundCheckBox() if pickable else None
        super().__init__(choice, name=name, trailing=self._check_box or QWidget())
        self.setEnabled(pickable)
        self.setCheckable(pickable)

    @property
    def picked(self) -> bool:
        """Whether it is selected."""
        return self.isChecked()

    def set_picked(self, picked: bool) -> None:
        """Select it, or no longer."""
        self.setChecked(picked)
        if self._check_box is not None:
            self._check_box.set_on(picked)
        self.update()

    def nextCheckState(self) -> None:
        """A touch selects nothing by itself: the screen's state does, so they never differ."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, with a border in the brand's colour when it is selected."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(2.0, self.theme.px(6))
        painter.setPen(QPen(QColor(self.theme.palette.brand), width))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, self.theme.radius, self.theme.radius)
        painter.end()


class ChooseFamilyScreen(Chooser):
    """A card for each of the family, and a button that checks in whoever is selected.

    Signals: `touched(Customer)` when a card is touched; `confirmed()`.
    """

    touched = Signal(object)
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__("chooseFamily", "people")
        self._asked: tuple[int, tuple[Relative, ...]] = (0, ())
        self._selected: frozenset[CustomerId] = frozenset()
        self.confirm = SnugButton(
            check_in_button_text(0),
            name="chooseFamily_confirm",
            kind=ButtonKind.PRIMARY,
            icon="check",
            on_click=self.confirmed.emit,
        )
        self.add_to_foot(self.confirm)

    def set_state(
        self, state: states.ChoosingFamily, policy: texts.NamePolicy, limit_ms: int | None
    ) -> None:
        """Ask who of `state` is here, or show who has just been selected."""
        self._selected = state.picked
        asked = (state.visit, state.relatives)
        if asked != self._asked or not self.isVisible():
            self._asked = asked
            choices = [
                Choice(
                    relative,
                    texts.choice_name(relative.customer, policy),
                    relative_text(relative),
                    "person",
                )
                for relative in state.relatives
            ]
            hint = self.tr("Touch everybody who is here")
            self.ask(self.tr("Who is here today?"), hint, choices, limit_ms)
        else:
            self.countdown.start(limit_ms)
        self.confirm.set_words(check_in_button_text(len(state.picked)))
        self.confirm.setEnabled(bool(state.picked))
        self._show_selection()

    def turn(self, by: int) -> None:
        """Show another page, selected as it was."""
        super().turn(by)
        self._show_selection()

    def make_card(self, choice: Choice, name: str) -> ChoiceCard:
        """Return a card that can be selected, or that says why not."""
        relative = choice.value
        assert isinstance(relative, Relative)
        card = FamilyCard(choice, name=name, pickable=relative.way_in is not None)
        card.clicked.connect(lambda: self.touched.emit(relative.customer))
        return card

    def _show_selection(self) -> None:
        for card in self.cards:
            if isinstance(card, FamilyCard) and isinstance(card.choice.value, Relative):
                card.set_picked(card.choice.value.customer.id in self._selected)


class ChoiceScreens(QObject):
    """The three screens on which one of several is chosen.

    Signals: `person_picked(Customer)`, `membership_picked(CustomerMembership)`; while a family is
    asked who is here, `relative_touched(Customer)` and `group_confirmed()`; `left()` for the way
    back.
    """

    person_picked = Signal(object)
    membership_picked = Signal(object)
    relative_touched = Signal(object)
    group_confirmed = Signal()
    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.person = ChoosePersonScreen()
        self.family = ChooseFamilyScreen()
        self.membership = ChooseMembershipScreen()
        self.screens: tuple[Chooser, ...] = (self.person, self.family, self.membership)
        self.person.picked.connect(self.person_picked)
        self.membership.picked.connect(self.membership_picked)
        self.family.touched.connect(self.relative_touched)
        self.family.confirmed.connect(self.group_confirmed)
        for chooser in self.screens:
            chooser.left.connect(self.left)

    def set_state(self, state: Choosing, policy: NamePolicy, limit_ms: int | None) -> Chooser:
        """Ask what `state` asks, and return the screen that does."""
        match state:
            case states.ChoosingPerson():
                self.person.set_state(state, policy, limit_ms)
                return self.person
            case states.ChoosingFamily():
                self.family.set_state(state, policy, limit_ms)
                return self.family
            case states.ChoosingMembership():
                self.membership.set_state(state, policy, limit_ms)
                return self.membership
