"""One member, opened: facts, memberships to check in on, and the cards linked here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.core.admission import rules
from kiosk.core.admission.members import CustomerMembership, MemberRecord
from kiosk.core.admission.rules import Reason
from kiosk.core.admission.visit_notes import BookedClass
from kiosk.core.checkin.checkin import COUNTING_STATES, Checkin
from kiosk.core.errors import AlreadyRecorded, KioskError, UnknownCheckin
from kiosk.core.ports import LinkedCard, PendingScan
from kiosk.core.staff import MemberFacts, MembershipOption
from kiosk.ui.kit import Button, ButtonKind, Card, IconLabel, Label
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.kit.theme import Role
from kiosk.ui.language.formats import clock_text, day_text, format_text, isolated, join_inline
from kiosk.ui.language.messages import error_text
from kiosk.ui.staff.calls import PageContext
from kiosk.ui.staff.detail import Detail
from kiosk.ui.staff.dialogs import ActionQuestion
from kiosk.ui.staff.texts import (
    front_desk_reason_text,
    ineligible_membership_text,
    member_warnings,
    membership_details,
    time_text,
    translate,
)

_SHOWN_ELSEWHERE = frozenset({Reason.BLOCKED, Reason.FLAGGED, Reason.LEAD, Reason.NO_MEMBERSHIP})
"""Reasons the page shows in other lines already."""


def fact_rows(facts: MemberFacts) -> list[IconLabel]:
    """Return a line for each fact that staff should see at once."""
    rows = []
    standing = facts.eligibility
    if isinstance(standing, rules.FrontDesk) and standing.reason not in _SHOWN_ELSEWHERE:
        why = front_desk_reason_text(standing.reason)
        rows.append(IconLabel("warning", why, tone=Tone.DESK, wrap=True))
    if facts.relatives:
        names = QLocale().createSeparatedList([isolated(who.full_name) for who in facts.relatives])
        words = format_text(translate("Staff", "Family: {names}"), names=names)
        rows.append(IconLabel("people", words, tone=Tone.MUTED, wrap=True))
    return rows


def booked_rows(classes: Sequence[BookedClass]) -> list[IconLabel]:
    """Return a line for each class a member has booked today."""
    rows = []
    for one in classes:
        if one.room:
            words = translate("Staff", "Booked today: {name}, {time}, {room}")
        else:
            words = translate("Staff", "Booked today: {name}, {time}")
        text = format_text(words, name=one.name, time=clock_text(one.at), room=one.room)
        rows.append(IconLabel("calendar", text, tone=Tone.MUTED, wrap=True))
    return rows


def card_row(card: LinkedCard, on_unlink: Callable[[], None]) -> Card:
    """Return a line that names a linked card, with a button beside it."""
    words = format_text(
        translate("Staff", "Card {number}, linked here on {day}"),
        number=card.number,
        day=day_text(card.linked_at.date()),
    )
    box = Card(padding=20)
    line = QHBoxLayout()
    line.addWidget(IconLabel("card", words, tone=Tone.MUTED, wrap=True), 1)
    button = Button(
        translate("Staff", "Unlink"),
        name=f"unlink_{card.number}",
        kind=ButtonKind.QUIET,
        on_click=on_unlink,
    )
    spoken = format_text(translate("Staff", "Unlink card {number}"), number=card.number)
    button.setAccessibleName(spoken)
    line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    box.body.addLayout(line)
    return box


def link_question(number: str, name: str) -> ActionQuestion:
    """Return what is asked before a card is linked."""
    text = translate("Staff", "From now on, the card {number} checks {name} in at this kiosk.")
    return ActionQuestion(
        format_text(translate("Staff", "Link this card to {name}?"), name=name),
        format_text(text, number=number, name=name),
        translate("Staff", "Link the card"),
    )


def unlink_question(card: LinkedCard, name: str) -> ActionQuestion:
    """Return what is asked before a card is unlinked."""
    if card.in_teamup:
        text = translate(
            "Staff",
            "It stands in TeamUp, too: take it out of {name}'s profile there, or it counts on.",
        )
    else:
        text = translate("Staff", "It no longer checks {name} in.")
    return ActionQuestion(
        format_text(translate("Staff", "Unlink card {number}?"), number=card.number),
        format_text(text, name=name),
        translate("Staff", "Unlink"),
    )


@dataclass(frozen=True, slots=True)
class _Content:
    """What is shown of a member: memberships, today's visit, cards linked here, facts."""

    options: tuple[MembershipOption, ...]
    visit: Checkin | None
    cards: tuple[LinkedCard, ...]
    facts: MemberFacts


class MemberView(Detail):
    """Shows a member and checks them in.

    Signals: `recorded()` when a check-in was written; `pass_wanted(record)`.
    """

    recorded = Signal()
    scan_closed = Signal()
    pass_wanted = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__("member")
        self._context = context
        self._record: MemberRecord | None = None
        self._pending: PendingScan | None = None
        self._check_in_buttons: list[Button] = []

    def show_member(
        self, record: MemberRecord, text: str = "", *, pending: PendingScan | None = None
    ) -> None:
        """Show `record`, and the memberships as soon as they are checked.

        `text` says what has just been done. `pending` is the scan their visit is for: it is
        checked, and counts, on its day.
        """
        self.clear()
        if text:
            self.notice.show_message(text, Meaning.GOOD)
        self._record, self._pending = record, pending
        self.set_head(record.customer.full_name, None)
        desk, now = self._context.desk, self._context.now()
        day = (pending.scanned_at.astimezone(now.tzinfo) if pending else now).date()

        def read() -> _Content:
            visits = (
                checkin
                for checkin in desk.arrivals(day)
                if checkin.customer == record.customer.id and checkin.state in COUNTING_STATES
            )
            cards = desk.cards.cards_of(record.customer.id) if desk.cards else ()
            facts = desk.facts(record, now)
            return _Content(desk.options(record, day), next(visits, None), cards, facts)

        def show(known: _Content) -> None:
            if self._record is record:
                self._show(record, known)

        self._context.calls.run(read, show, self._failed)

    def clear(self) -> None:
        """Show nobody."""
        super().clear()
        self._record = self._pending = None
        self._check_in_buttons = []

    @property
    def action_buttons(self) -> list[Button]:
        """The actions, and every button that checks in."""
        return [*super().action_buttons, *self._check_in_buttons]

    def _show(self, record: MemberRecord, known: _Content) -> None:
        number = format_text(translate("Staff", "Number {number}"), number=str(record.customer.id))
        known_as = Label(join_inline([record.customer.email, number]), tone=Tone.MUTED, wrap=True)
        self.column.body.addWidget(known_as)
        if self._pending is not None:
            at = time_text(self._pending.scanned_at, self._context.now())
            words = translate("Staff", "For the scan kept at {time}: the visit counts on its day.")
            self.column.body.addWidget(
                IconLabel("scanner", words.format(time=at), tone=Tone.NOTE, wrap=True)
            )
        elif known.visit is not None:
            words = translate("Staff", "Checked in today at {time}").format(
                time=time_text(known.visit.scanned_at, self._context.now())
            )
            self.column.body.addWidget(IconLabel("clock", words, tone=Tone.NOTE, wrap=True))
        for row in fact_rows(known.facts):
            self.column.body.addWidget(row)
        for words in member_warnings(record):
            self.column.body.addWidget(IconLabel("warning", words, tone=Tone.DESK, wrap=True))
        if not known.options:
            words = translate("Staff", "No membership at all.")
            self.column.body.addWidget(IconLabel("card", words, tone=Tone.DESK, wrap=True))
        for option in known.options:
            self.column.body.addWidget(self._card(record, option))
        self._look_for_classes(record)
        for linked in known.cards:
            self.column.body.addWidget(
                card_row(linked, partial(self._ask_to_unlink, record, linked))
            )
        self.add_action(
            translate("Staff", "Check in free (comped)"),
            name="comped",
            kind=ButtonKind.PLAIN,
            icon="ticket",
            on_click=lambda: self._ask(record, None),
        )
        if self._context.desk.passes is not None:
            self.add_action(
                translate("Staff", "Show pass"),
                name="show_pass",
                kind=ButtonKind.PLAIN,
                icon="code",
                on_click=lambda: self.pass_wanted.emit(record),
            )

    def _look_for_classes(self, record: MemberRecord) -> None:
        """Add the classes booked today, when TeamUp tells; nothing waits for it."""
        desk, now = self._context.desk, self._context.now()

        def found(classes: tuple[BookedClass, ...]) -> None:
            if self._record is record:
                for row in booked_rows(classes):
                    self.column.body.addWidget(row)

        self._context.calls.run(
            lambda: desk.booked_today(record.customer, now), found, lambda _: None
        )

    def _ask_to_unlink(self, record: MemberRecord, card: LinkedCard) -> None:
        question = unlink_question(card, record.customer.full_name)
        self._context.dialogs.confirm(question, partial(self._unlink, record, card))

    def _unlink(self, record: MemberRecord, linked: LinkedCard) -> None:
        cards = self._context.desk.cards
        if cards is None:
            return
        self.set_busy(True)

        def done(_: None) -> None:
            if self._record is record:
                words = translate("Staff", "Card {number} is unlinked.")
                self.show_member(record, format_text(words, number=linked.number))

        self._context.calls.run(lambda: cards.unlink(linked.number), done, self._failed)

    def _card(self, record: MemberRecord, option: MembershipOption) -> Card:
        membership, trouble = option.membership, option.trouble
        card = Card(padding=28)
        words = QVBoxLayout()
        words.setSpacing(self.theme.px(6))
        words.addWidget(Label(membership.name, Role.BUTTON, wrap=True))
        if facts := membership_details(membership):
            words.addWidget(Label(facts, Role.CAPTION, tone=Tone.MUTED, wrap=True))
        if trouble is None:
            standing = IconLabel(
                "check", translate("Staff", "Good today"), Role.CAPTION, tone=Tone.GOOD
            )
        else:
            told = ineligible_membership_text(trouble, membership)
            standing = IconLabel("warning", told, Role.CAPTION, tone=Tone.DESK, wrap=True)
        words.addWidget(standing)
        button = Button(
            translate("Staff", "Check in"),
            name=f"check_in_{membership.id}",
            kind=ButtonKind.PRIMARY if trouble is None else ButtonKind.PLAIN,
            on_click=partial(self._ask, record, option.membership, option.trouble),
        )
        spoken = translate("Staff", "Check in on {membership}")
        button.setAccessibleName(format_text(spoken, membership=membership.name))
        self._check_in_buttons.append(button)
        line = QHBoxLayout()
        line.setSpacing(self.theme.gap)
        line.addLayout(words, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(line)
        return card

    def _ask(
        self,
        record: MemberRecord,
        membership: CustomerMembership | None,
        trouble: Reason | None = None,
    ) -> None:
        """Check in on `membership` (None: comped), after one question if there is a warning."""
        warnings = list(member_warnings(record))
        if membership is not None and trouble is not None:
            warnings.append(
                f"{isolated(membership.name)}: {ineligible_membership_text(trouble, membership)}"
            )
        if not warnings:
            self._check_in(record, membership)
            return
        text = translate("Staff", "{troubles}. TeamUp may refuse it.")
        question = ActionQuestion(
            format_text(
                translate("Staff", "Check {name} in anyway?"), name=record.customer.full_name
            ),
            format_text(text, troubles=". ".join(warnings)),
            translate("Staff", "Check in anyway"),
        )
        self._context.dialogs.confirm(question, lambda: self._check_in(record, membership))

    def _check_in(self, record: MemberRecord, membership: CustomerMembership | None) -> None:
        desk, now, pending = self._context.desk, self._context.now(), self._pending
        self.notice.clear()
        self.set_busy(True)

        def done(checkin: Checkin) -> None:
            if self._record is record:
                self._done(checkin)
            if pending is not None:
                self.scan_closed.emit()

        def failed(error: KioskError) -> None:
            if self._record is record:
                self._failed(error)
            if pending is not None and isinstance(error, AlreadyRecorded | UnknownCheckin):
                self.scan_closed.emit()

        self._context.calls.run(
            lambda: desk.check_in(
                record.customer, membership, comped=membership is None, now=now, kept=pending
            ),
            done,
            failed,
            anyway=self.recorded.emit,
        )

    def _done(self, checkin: Checkin) -> None:
        if checkin.comped:
            words = translate("Staff", "{name} is checked in, free of charge.")
        else:
            words = translate("Staff", "{name} is checked in on {membership}.")
        text = format_text(words, name=checkin.customer_name, membership=checkin.membership_name)
        self.notice.show_message(text, Meaning.GOOD)

    def _failed(self, error: KioskError) -> None:
        self.set_busy(False)
        if isinstance(error, AlreadyRecorded):
            now = self._context.now()
            words = translate("Staff", "Already checked in, at {time}. Nothing was added.")
            self.notice.show_message(words.format(time=time_text(error.since, now)), Meaning.NOTE)
        else:
            self.notice.show_message(error_text(error), Meaning.REFUSED)
