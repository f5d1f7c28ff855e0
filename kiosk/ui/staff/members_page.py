"""Members: find one by typing or by a scan, then open them."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.core.admission import rules
from kiosk.core.admission.members import MemberRecord
from kiosk.core.errors import KioskError
from kiosk.core.identification.codes import Code
from kiosk.core.ports import DirectoryStatus, PendingScan
from kiosk.core.staff import SEARCH_LIMIT, RecognisedCode
from kiosk.ui.kit import Button, ButtonKind, Label, LetterPad, TextField
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.kit.surfaces import Notice
from kiosk.ui.kit.theme import Role, Themed
from kiosk.ui.language.formats import format_text, join_inline
from kiosk.ui.language.messages import error_text, message_text
from kiosk.ui.staff.calls import LatestCall, PageContext
from kiosk.ui.staff.lists import Chip, ListItem, ListView
from kiosk.ui.staff.member_view import MemberView, link_question
from kiosk.ui.staff.pass_view import PassView
from kiosk.ui.staff.texts import ended_pass_text, forged_pass_text, short_code, time_text, translate

_LONGEST_SEARCH = 80


def member_row(record: MemberRecord, today: date) -> ListItem:
    """Return a line of search results: who, e-mail and number, and whether they may come in."""
    customer = record.customer
    email = customer.email if customer.email != customer.full_name else ""
    return ListItem(
        key=str(customer.id),
        title=customer.full_name,
        detail=join_inline([email, f"#{customer.id}"]),
        chip=_standing(record, today),
    )


def _standing(record: MemberRecord, today: date) -> Chip:
    if record.blocked or record.flagged:
        return Chip(translate("Staff", "Look closer"), Tone.DESK, "warning")
    good = sum(1 for membership in record.memberships if rules.is_usable(membership, today))
    if good:
        return Chip(translate("Staff", "Good today"), Tone.GOOD, "check")
    return Chip(translate("Staff", "Nothing good"), Tone.REFUSED, "stop")


class SearchPage(Themed, QWidget):
    """The search field, its results and the keys. Signals: `picked(record)`."""

    picked = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._found: dict[str, MemberRecord] = {}
        self._searching = LatestCall(context.jobs, self._show, self._failed)
        self._status = LatestCall(context.jobs, self._show_status, self._failed)
        self.field = TextField(translate("Staff", "Name, e-mail or card"), name="search")
        self.field.setMaxLength(_LONGEST_SEARCH)
        self.setFocusProxy(self.field)
        self.field.setClearButtonEnabled(False)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._pick_only_one)
        self.notice = Notice("search_notice")
        self.card_to_link = ""
        self._card = ""
        self._link = Button(
            "", name="link_card", kind=ButtonKind.PRIMARY, icon="card", on_click=self._link_or_not
        )
        self._link.hide()
        self.results = ListView(translate("Staff", "Members found"), object_name="results")
        self.results.chosen.connect(self._pick)
        self._hint = Label("", Role.BODY, tone=Tone.MUTED, wrap=True)
        self._pad = LetterPad()
        self._pad.attach(self.field)
        self._list = QVBoxLayout()
        for widget in (self.field, self.notice, self._link, self._hint):
            self._list.addWidget(widget)
        self._list.addWidget(self.results, 1)
        self._list.addStretch()
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.addLayout(self._list, 1)
        self._both.addWidget(self._pad, 0, Qt.AlignmentFlag.AlignTop)
        self._idle_hint = ""
        self._show(())
        self.restyle()

    def enter(self) -> None:
        """Be ready to type."""
        self._status.ask(self._context.desk.directory.status)
        self.field.setFocus()

    def clear(self) -> None:
        """Forget what was typed and found."""
        self._searching.forget()
        self._status.forget()
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.show_message("", Meaning.NOTE)
        self.offer_card("")
        self._idle_hint = ""
        self._show(())

    def show_message(self, text: str, meaning: Meaning) -> None:
        """Show `text` in place of the hint; "" brings the hint back."""
        self.notice.show_message(text, meaning)
        self._hint.setVisible(bool(self._hint.text()) and not text)

    def offer_card(self, number: str) -> None:
        """Offer to link the card `number`, which is nobody's, to a member; "": no more."""
        self._card, self.card_to_link = number, ""
        self._link.set_words(translate("Staff", "Link this card to a member"))
        self._link.set_kind(ButtonKind.PRIMARY)
        self._link.setVisible(bool(number))

    def show_people(self, people: tuple[MemberRecord, ...]) -> None:
        """Show who a scanned code belongs to."""
        self.clear()
        self._show(people)

    def restyle(self) -> None:
        theme = self.theme
        beside = not theme.portrait
        self._both.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._both.setStretch(1, 1 if beside else 0)
        self._both.setSpacing(theme.gap)
        self._list.setSpacing(theme.gap // 2)

    @Slot(str)
    def _search(self, text: str) -> None:
        if not self.card_to_link:
            self.show_message("", Meaning.NOTE)
        desk = self._context.desk
        self._searching.ask(lambda: desk.find(text))

    def _show(self, people: tuple[MemberRecord, ...]) -> None:
        self._found = {str(record.customer.id): record for record in people}
        today = self._context.now().date()
        self.results.set_rows(member_row(record, today) for record in people)
        self.results.setVisible(bool(people))  # a small screen needs its room for the words above
        if len(people) >= SEARCH_LIMIT:
            hint = translate("Staff", "The first {count}; type more to narrow it down.").format(
                count=len(people)
            )
        elif people:
            hint = ""
        elif self.field.text().strip():
            hint = translate("Staff", "Nobody found. Check the spelling, or try the e-mail.")
        else:
            hint = self._idle_hint
        self._hint.setText(hint)
        self.field.setAccessibleDescription(hint)
        self._hint.setVisible(bool(hint) and not self.notice.text)

    def _show_status(self, status: DirectoryStatus) -> None:
        if status.completed_at is None:
            words = translate(
                "Staff", "Type, or scan a code. The list of members is not complete yet."
            )
            self._idle_hint = words
        else:
            words = translate("Staff", "Type, or scan a code. Members: {count}, as of {time}.")
            at = time_text(status.completed_at, self._context.now())
            self._idle_hint = words.format(count=status.customers, time=at)
        if not self.field.text().strip() and not self._found:
            self._show(())

    @Slot()
    def _link_or_not(self) -> None:
        """Begin to look for the member who gets the card, or leave it."""
        if self.card_to_link:
            self.offer_card("")
            self.show_message("", Meaning.NOTE)
            return
        self.card_to_link = self._card
        self._link.set_words(translate("Staff", "Do not link the card"))
        self._link.set_kind(ButtonKind.PLAIN)
        words = translate("Staff", "Find the member who gets the card {number}.")
        self.show_message(format_text(words, number=self._card), Meaning.NOTE)
        self.field.setFocus()

    def _failed(self, error: KioskError) -> None:
        self.show_message(error_text(error), Meaning.REFUSED)

    @Slot(str)
    def _pick(self, key: str) -> None:
        if (record := self._found.get(key)) is not None:
            self.picked.emit(record)

    @Slot()
    def _pick_only_one(self) -> None:
        if len(self._found) == 1:
            self._pick(next(iter(self._found)))


class MembersPage(QWidget):
    """The search, or the member that was found.

    Signals: `recorded()` when a check-in was written; `scan_closed()` when a pending scan was
    closed.
    """

    recorded = Signal()
    scan_closed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._scans = 0
        self._pending: PendingScan | None = None
        self.search = SearchPage(context)
        self.member = MemberView(context)
        self.search.picked.connect(self._picked)
        self.member.left.connect(self._back)
        self.member.recorded.connect(self._recorded)
        self.member.scan_closed.connect(self._closed)
        self.member.pass_wanted.connect(self._show_pass)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.search)
        self._stack.addWidget(self.member)
        passes = context.desk.passes
        self._pass = PassView(context, passes) if passes is not None else None
        if self._pass is not None:
            self._pass.left.connect(self._back)
            self._stack.addWidget(self._pass)

    def enter(self) -> None:
        """Show the search, with what was typed before."""
        self._scans += 1
        self._pending = None
        self._back()

    def clear(self) -> None:
        """Forget who was looked for and found."""
        self._scans += 1
        self._pending = None
        self.search.clear()
        self.member.clear()
        if self._pass is not None:
            self._pass.clear()
        self._stack.setCurrentWidget(self.search)

    def match_scan(self, scan: PendingScan) -> None:
        """Let staff choose whose scan it was: the next member checked in gets the visit of it."""
        self._find(scan.code, scan)

    def find_code(self, code: Code) -> None:
        """Show whom `code` belongs to; several are shown as a list, nobody as a message."""
        self._find(code, None)

    def _find(self, code: Code, pending: PendingScan | None) -> None:
        self._scans += 1
        self._pending = pending
        asked = self._scans
        desk, today = self._context.desk, self._context.now().date()

        def found(known: RecognisedCode) -> None:
            if asked == self._scans:
                self._found(code, known)

        def failed(error: KioskError) -> None:
            if asked == self._scans:
                self._show_message(error_text(error), Meaning.REFUSED)

        self._context.calls.run(lambda: desk.recognise(code, today), found, failed)

    def _found(self, code: Code, known: RecognisedCode) -> None:
        people = known.people
        if len(people) == 1:
            self._open(people[0])
            if known.ended_pass is not None:
                self.member.notice.show_message(ended_pass_text(known.ended_pass), Meaning.DESK)
            return
        self._back()
        self.search.show_people(people)
        if people:
            self._show_message(translate("Staff", "This code fits several members."), Meaning.NOTE)
        elif known.forged_pass:
            self._show_message(forged_pass_text(), Meaning.REFUSED)
        elif known.ended_pass is not None:
            self._show_message(ended_pass_text(known.ended_pass), Meaning.DESK)
        else:
            words = translate("Staff", "Nobody here has the code {code}. Search by name instead.")
            if self._pending is not None:
                words = translate("Staff", "Whose scan was it? Search by name: {code}")
            self._show_message(format_text(words, code=short_code(code)), Meaning.UNKNOWN)
            if known.card and self._context.desk.cards is not None:
                self.search.offer_card(known.card)

    def _show_message(self, text: str, meaning: Meaning) -> None:
        self._back()
        self.search.show_message(text, meaning)

    @Slot(object)
    def _picked(self, record: MemberRecord) -> None:
        """Open who was picked, or ask whether they get the card that is being given out."""
        card = self.search.card_to_link
        if card:
            question = link_question(card, record.customer.full_name)
            self._context.dialogs.confirm(question, lambda: self._link(card, record))
        else:
            self._open(record)

    def _link(self, card: str, record: MemberRecord) -> None:
        cards, at = self._context.desk.cards, self._context.now()
        if cards is None:
            return
        asked, who = self._scans, self._context.desk.who
        name = record.customer.full_name

        def done(teamup: str) -> None:
            if asked != self._scans:
                return
            self.search.offer_card("")
            words = translate("Staff", "Card {number} is {name}'s now.")
            self._open(record, format_text(words, number=card, name=name))
            if teamup:
                self.member.notice.show_message(message_text(teamup), Meaning.DESK)

        def failed(error: KioskError) -> None:
            if asked == self._scans:
                self.search.show_message(error_text(error), Meaning.REFUSED)

        self._context.calls.run(
            lambda: cards.link(card, record.customer, at=at, who=who), done, failed
        )

    @Slot(object)
    def _show_pass(self, record: MemberRecord) -> None:
        if self._pass is not None:
            self._stack.setCurrentWidget(self._pass)
            self._pass.show_pass(record)

    def _open(self, record: MemberRecord, text: str = "") -> None:
        self._stack.setCurrentWidget(self.member)
        self.member.show_member(record, text, pending=self._pending)

    @Slot()
    def _recorded(self) -> None:
        """Clear the search and its card: the next one at the desk is somebody else."""
        self.search.clear()
        self.recorded.emit()

    @Slot()
    def _closed(self) -> None:
        self._pending = None
        self.scan_closed.emit()

    @Slot()
    def _back(self) -> None:
        self.member.clear()
        if self._pass is not None:
            self._pass.clear()
        self._stack.setCurrentWidget(self.search)
        self.search.enter()
